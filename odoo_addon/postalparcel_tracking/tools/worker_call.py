"""Calls to the worker's own server.

In: its address and token, as people entered them. Out: its answer. Never: a redirect followed; an exception other than
`requests.RequestException`.
"""

import logging

import requests

_logger = logging.getLogger(__name__)
# A person waits for this after their save.
WAKE_SECONDS = 1


def call(url, token, method, seconds, params=None):
    """Call a method of the worker. A text that can be no address or no token is an `InvalidURL` or `InvalidHeader`."""
    try:
        return requests.post(
            f"{url.rstrip('/')}/rpc",
            json={"jsonrpc": "2.0", "id": 1, "method": method, "params": params or {}},
            headers={"Authorization": f"Bearer {token}"},
            timeout=seconds,
            allow_redirects=False,
        )
    except UnicodeEncodeError as error:
        raise requests.exceptions.InvalidHeader("the token has characters that no header takes") from error
    except ValueError as error:  # urllib3's own, for parts of an address that are too long
        if isinstance(error, requests.RequestException):
            raise
        raise requests.exceptions.InvalidURL("this is no address") from error


def wake(url, token):
    """Tell the worker that something is due; what goes wrong is for the log only, since it finds the work by itself."""
    try:
        call(url, token, "worker.wake", WAKE_SECONDS).raise_for_status()
    except requests.RequestException as error:
        _logger.info("The tracking worker was not woken (%s); it looks by itself soon.", type(error).__name__)

"""Telling the worker that something is due.

In: the worker's address and token. Out: one short call, after the transaction. Never: a failure for the person who
pressed a button; a worker that is away finds the work by itself at its next turn.
"""

import logging

import requests

_logger = logging.getLogger(__name__)
# A person waits for this after their save.
TIMEOUT_SECONDS = 1


def post_wake(url, token):
    """Call `worker.wake`; what goes wrong is for the log only."""
    try:
        answer = requests.post(
            f"{url.rstrip('/')}/rpc",
            json={"jsonrpc": "2.0", "id": 1, "method": "worker.wake", "params": {}},
            headers={"Authorization": f"Bearer {token}"},
            timeout=TIMEOUT_SECONDS,
            allow_redirects=False,
        )
        answer.raise_for_status()
    except requests.RequestException as error:
        _logger.info("The tracking worker was not woken (%s); it looks by itself soon.", type(error).__name__)

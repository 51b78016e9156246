"""One question to the worker's own server: how are you?

In: the worker's address and token. Out: a kind of notification and a sentence for people. Never: an exception for a
worker that is away, and never a second call.
"""

import requests

from odoo import fields
from odoo.tools import format_datetime

from .worker_call import call

SECONDS = 3


def ask(env, url, token):
    """Call `worker.status` once; `("success" | "warning" | "danger", sentence)`."""
    if not url:
        return "warning", env._("Nothing to test yet: enter the worker's address first.")
    not_an_address = env._("%s is not an address. One looks like http://127.0.0.1:8070.", url)
    if not url.startswith(("http://", "https://")):
        return "danger", not_an_address
    try:
        answer = call(url, token or "", "worker.status", SECONDS)
    except requests.exceptions.InvalidHeader:
        return "danger", odd_token(env)
    except ValueError:
        return "danger", not_an_address
    except requests.RequestException:
        return "danger", env._(
            "No answer from %(url)s within %(seconds)s seconds. Is the worker running, and does it listen there?",
            url=url,
            seconds=SECONDS,
        )
    if answer.status_code in (401, 403):
        return "danger", env._(
            "The worker at %s refused the token. Enter the token that stands in the worker's configuration.", url
        )
    return _sentence(env, url, answer)


def odd_token(env):
    """What to say of a token that can't be sent."""
    return env._(
        "The token can't be right: it has characters that can't be sent. "
        "Copy it once more from the worker's configuration, as plain letters, digits and signs."
    )


def _sentence(env, url, answer):
    """What a worker that let us in says of itself."""
    try:
        status = answer.json()["result"]
        version = status["version"]
    except (ValueError, KeyError, TypeError):
        return "danger", env._(
            "Something answers at %(url)s, but it is not the tracking worker (HTTP %(code)s). Check the address.",
            url=url,
            code=answer.status_code,
        )
    if status.get("problem"):
        return "warning", env._(
            "The worker answers: version %(version)s. It is not ready: %(problem)s.",
            version=version,
            problem=status["problem"],
        )
    synced = status.get("last_sync_at")
    if not synced:
        return "success", env._("The worker answers: version %s. It has not checked any parcel yet.", version)
    return "success", env._(
        "The worker answers: version %(version)s, last check %(time)s.",
        version=version,
        time=format_datetime(env, fields.Datetime.to_datetime(synced), dt_format="short"),
    )

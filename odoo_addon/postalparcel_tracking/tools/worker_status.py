"""One question to the worker's own server: how are you?

In: the worker's address and token. Out: a kind of notification and a sentence for people. Never: an exception for a
worker that is away, and never a second call.
"""

from urllib.parse import urlsplit

import requests

from odoo import fields
from odoo.tools import format_datetime

SECONDS = 3


def ask(env, url, token):
    """Call `worker.status` once; `("success" | "warning" | "danger", sentence)`."""
    if not url:
        return "warning", env._("Nothing to test yet: enter the worker's address first.")
    if urlsplit(url).scheme not in ("http", "https"):
        return "danger", env._("%s is not an address. It begins with http:// or https://.", url)
    try:
        answer = requests.post(
            url.rstrip("/") + "/rpc",
            json={"jsonrpc": "2.0", "id": 1, "method": "worker.status"},
            headers={"Authorization": f"Bearer {token or ''}"},
            timeout=SECONDS,
            allow_redirects=False,
        )
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

"""A message as the worker would write it, for people who word their own.

In: the worker's address and token, a message, and texts to try. Out: the parts of the message, or what is wrong with
the texts. Never: a second call; an exception that people can't read.
"""

import requests

from odoo.exceptions import UserError

from .worker_call import call
from .worker_status import SECONDS


def preview(env, params):
    """`render.preview` of the worker, once."""
    param = env["ir.config_parameter"].sudo().get_param
    url = param("postalparcel_tracking.worker_url")
    if not url:
        raise UserError(
            env._(
                "The worker shows how a text will look, and Odoo does not know where it is. "
                "Enter its address in Settings."
            )
        )
    token = param("postalparcel_tracking.worker_token") or ""
    try:
        answer = call(url, token, "render.preview", SECONDS, params)
    except (requests.RequestException, ValueError):
        raise UserError(
            env._(
                "No answer from the worker at %(url)s within %(seconds)s seconds, so the text was not saved. "
                "Test the connection in Settings.",
                url=url,
                seconds=SECONDS,
            )
        ) from None
    if answer.status_code in (401, 403):
        raise UserError(
            env._("The worker at %s refused the token. Enter the token that stands in the worker's configuration.", url)
        )
    return _parts(env, url, answer)


def _parts(env, url, answer):
    """The parts in an answer; problems are for the person who wrote the text."""
    try:
        result = answer.json()["result"]
        problems, parts = result.get("problems"), result.get("parts")
        lines = [(problem["key"], problem.get("line"), problem["message"]) for problem in problems or []]
    except (ValueError, KeyError, TypeError, AttributeError):
        lines, parts = [], None
    if lines:
        raise UserError("\n".join(_problem(env, *line) for line in lines))
    if not parts:
        raise UserError(
            env._("The worker at %s can't show texts. It may be older than this addon: update it, then try again.", url)
        )
    return parts


def _problem(env, key, line, message):
    """One thing that is wrong; the worker can't tell a line of everything, nor a key of what is not a text's fault."""
    if key and line:
        return env._("%(key)s, line %(line)s: %(message)s", key=key, line=line, message=message)
    return f"{key}: {message}" if key else message

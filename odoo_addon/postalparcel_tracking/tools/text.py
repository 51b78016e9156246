"""Text from carriers and people, made safe to store.

In: any text. Out: the same without NUL, control characters and halves of surrogate pairs, and not longer than its
column shall be. Never: escaping; what shows a text escapes it.
"""

import re

# PostgreSQL refuses NUL and lone surrogates; the others break lists, mails and logs.
_UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")


def clean(text, limit):
    """Make `text` safe and at most `limit` characters long."""
    if not text.isprintable():
        text = _UNSAFE.sub(" ", text)
    text = text.strip()
    return text if len(text) <= limit else text[: limit - 1] + "…"

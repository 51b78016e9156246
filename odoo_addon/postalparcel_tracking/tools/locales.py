"""The languages that customers are written to in, and the texts of our own pages in them.

In: the files that `cargo xtask po` makes from the locales. Out: names, directions and texts. Never: Odoo's
translations: most of these languages are not installed there.
"""

import functools
import json
from pathlib import Path

SOURCE = "en"
_FOLDER = Path(__file__).parents[1] / "data"


@functools.cache
def _data(name):
    return json.loads((_FOLDER / f"{name}.json").read_text(encoding="utf-8"))


def selection():
    """All languages, by their own names, as a selection field wants them."""
    return [(language["code"], language["name"]) for language in _data("languages")]


def known(code):
    """Whether there are texts in exactly this language."""
    return code in _data("labels")


def direction(code):
    """`ltr` or `rtl`."""
    directions = {language["code"]: language["direction"] for language in _data("languages")}
    return directions.get(code, "ltr")


def label(code, key):
    """The text of a key, in English where the language lacks it."""
    labels = _data("labels")
    return labels.get(code, {}).get(key) or labels[SOURCE][key]


@functools.cache
def messages():
    """`{key: source}` of the texts that a company can word itself: English, variables and a comment."""
    return {message["key"]: message for message in _data("messages")}


def own_label(code, key):
    """The text of a key where this very language has it."""
    return _data("labels").get(code, {}).get(key)


def nearest(code):
    """The language of ours for Odoo's code, such as de_DE; none where nothing fits."""
    parts = (code or "").replace("_", "-").split("@")[0].split("-")
    written = {"zh-CN": "zh-Hans", "zh-TW": "zh-Hant", "zh-HK": "zh-Hant"}
    full = "-".join(parts[:2])
    return next((name for name in (written.get(full), full, parts[0]) if name and known(name)), None)

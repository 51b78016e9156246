"""A tracking number in its canonical form.

In: what somebody typed, scanned or imported. Out: upper case without spaces, dashes or invisible characters, 1 to 64
letters and digits; or the code of what is wrong. Never: a guess which carrier it may belong to. The worker makes the
same form from the same text; both are held to `tests/fixtures/numbers.json`.
"""

import re
import unicodedata

# GS1 labels have 34 characters, some carriers' references up to 50.
LONGEST = 64
# A space does not separate: "LX 123 456 785 CN" is one number.
_SEPARATORS = re.compile(r"[,;\r\n]")
_NOISE = frozenset("-_./\u00ad\ufe58\ufe63\uff0d\u2212\ufeff")
_NOISE_RANGES = (("\u2010", "\u2015"), ("\u200b", "\u200f"), ("\u202a", "\u202e"), ("\u2060", "\u2069"))


class InvalidNumber(ValueError):
    """Why a text is no tracking number: `code` is empty, too_long, bad_character or no_digit."""

    def __init__(self, code, detail=""):
        super().__init__(code)
        self.code = code
        self.detail = detail


def canonical(typed):
    """Make the canonical form of `typed`."""
    number = "".join(_narrow(character) for character in typed if not _is_noise(character))
    odd = next((character for character in number if not (character.isascii() and character.isalnum())), None)
    if odd:
        raise InvalidNumber("bad_character", odd)
    if not number:
        raise InvalidNumber("empty")
    if len(number) > LONGEST:
        raise InvalidNumber("too_long", str(len(number)))
    return number


def split(reference):
    """Cut the reference of a transfer into `{number: typed}` and `[(typed, InvalidNumber)]`.

    A word without a digit is no number here: people type "to follow" or "n/a" into the field.
    """
    valid, invalid = {}, []
    for typed in filter(None, (piece.strip() for piece in _SEPARATORS.split(reference or ""))):
        try:
            number = canonical(typed)
            if not any(character.isdigit() for character in number):
                raise InvalidNumber("no_digit")
            valid.setdefault(number, typed)
        except InvalidNumber as error:
            invalid.append((typed, error))
    return valid, invalid


def _is_noise(character):
    """Spaces, dashes of all kinds, and characters that copying from mails and PDFs leaves behind."""
    return (
        character.isspace()
        or unicodedata.category(character) == "Cc"
        or character in _NOISE
        or any(first <= character <= last for first, last in _NOISE_RANGES)
    )


def _narrow(character):
    """Full-width letters and digits become ordinary ones; letters become upper case."""
    if "\uff01" <= character <= "\uff5e":
        character = chr(ord(character) - 0xFEE0)
    return character.upper() if character.isascii() else character

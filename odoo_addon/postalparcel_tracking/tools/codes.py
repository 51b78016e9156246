"""The form in which codes of carriers are compared.

In: a code in whatever spelling, or a column of such codes. Out: one form: 30, `030` and `30.0` are one code, and so are
`ab` and `AB`. Never: what a code means. `tests/fixtures/codes.json` holds Python, PostgreSQL and the worker to each
other.
"""

import re

from odoo.tools import SQL

_NUMBER = re.compile(r"([0-9]+)(\.0+)?")
# The same in PostgreSQL; an index has it word for word.
PLAIN = (
    r"CASE WHEN code ~ '^[0-9]+(\.0+)?$' THEN COALESCE(NULLIF(ltrim(split_part(code, '.', 1), '0'), ''), '0') "
    """ELSE upper(code COLLATE "C") END"""
)


def plain(code):
    """The form in which codes are compared."""
    code = code.strip()
    number = _NUMBER.fullmatch(code)
    if number:
        return number[1].lstrip("0") or "0"
    return "".join(letter.upper() if letter.isascii() else letter for letter in code)


def carrier(name):
    """A carrier as the worker spells it; `False` for none."""
    return (name or "").strip().lower().replace("_", "-") or False


def plain_sql(column):
    """The same of a column, or of another piece of SQL."""
    return SQL(PLAIN.replace("code", "%(code)s"), code=column)

"""Many rows in one statement.

In: rows as dicts, and the types of their columns. Out: pieces of SQL with the rows as one parameter, `incoming`. Never:
foreign text as a part of a statement.
"""

import json

from odoo.tools import SQL

# For the rest of a transaction that looks a few hundred rows up by their ids: PostgreSQL's default takes a random read
# for so slow that it would rather read whole tables of some ten thousand rows.
PREFER_INDEXES = SQL("SET LOCAL random_page_cost = 1.1")


def columns(names, pattern="%s"):
    """`names` as identifiers in `pattern`, with commas."""
    return SQL(", ").join(SQL(pattern, *[SQL.identifier(name)] * pattern.count("%s")) for name in names)


def incoming(types, rows, name="incoming"):
    """`rows` as a table called `name`; what a row lacks is null."""
    typed = SQL(", ").join(SQL("%s %s", SQL.identifier(name), SQL(kind)) for name, kind in types.items())
    return SQL("json_to_recordset(%s::json) AS %s (%s)", json.dumps(rows), SQL.identifier(name), typed)

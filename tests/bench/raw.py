"""Writes the rows of a sync again with plain psycopg2: what the disk and PostgreSQL alone allow.

In: a database in which the worker has synced. It remembers events, shipments and checks, takes them back to where the
sync began, and writes them again in batches of the worker's size, a transaction each. Out: one line of JSON with the
seconds that the writing took.

    python tests/bench/raw.py SOCKET PORT USER DATABASE
"""

import json
import sys
import time

import psycopg2
from psycopg2.extras import execute_values, register_default_jsonb

BATCH = 400
SHIPMENT = ("status", "sub_status", "attention", "rule", "status_since", "carrier_name", "first_event_at",
            "last_event_at", "shipped_at", "origin_code", "destination_code", "rev", "write_date")  # fmt: skip
CHECK = ("next_check_at", "last_checked_at", "digest", "registrations", "token", "lease_until", "failures")


def columns(cursor, table):
    """All columns but the key that PostgreSQL gives."""
    query = "SELECT column_name FROM information_schema.columns WHERE table_name = %s AND column_name <> 'id'"
    cursor.execute(query, [table])
    return [name for (name,) in cursor.fetchall()]


def types(cursor, table, names):
    query = "SELECT column_name, udt_name FROM information_schema.columns WHERE table_name = %s"
    cursor.execute(query, [table])
    found = dict(cursor.fetchall())
    return [found[name] for name in names]


def update(cursor, table, key, names, rows):
    """One statement for a batch of rows: key first, then the named columns."""
    casts = dict(zip(names, types(cursor, table, names), strict=True))
    sets = ", ".join(f"{name} = new.{name}::{casts[name]}" for name in names)
    query = f"UPDATE {table} SET {sets} FROM (VALUES %s) AS new (row_key, {', '.join(names)}) WHERE {key} = new.row_key"
    execute_values(cursor, query, rows, page_size=len(rows))


def remember(cursor):
    """What the sync wrote, by shipment."""
    names = columns(cursor, "postalparcel_event")
    cursor.execute(f"SELECT {', '.join(names)} FROM postalparcel_event ORDER BY shipment_id")
    events = {}
    for row in cursor.fetchall():
        events.setdefault(row[names.index("shipment_id")], []).append(row)
    cursor.execute(f"SELECT id, {', '.join(SHIPMENT)} FROM postalparcel_shipment ORDER BY id")
    shipments = cursor.fetchall()
    cursor.execute(f"SELECT shipment_id, {', '.join(CHECK)} FROM postalparcel_check")
    checks = {row[0]: row for row in cursor.fetchall()}
    return names, events, shipments, checks


def take_back(connection):
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM postalparcel_event")
        cursor.execute("UPDATE postalparcel_shipment SET status = 'pending', sub_status = 'registered', rev = 0")
        cursor.execute("UPDATE postalparcel_check SET digest = NULL, last_checked_at = NULL")
    connection.commit()
    connection.autocommit = True
    with connection.cursor() as cursor:
        for table in ("event", "shipment", "check"):
            cursor.execute(f"VACUUM ANALYZE postalparcel_{table}")
    connection.autocommit = False


def write(connection, names, events, shipments, checks):
    insert = f"INSERT INTO postalparcel_event ({', '.join(names)}) VALUES %s"
    for start in range(0, len(shipments), BATCH):
        batch = shipments[start : start + BATCH]
        ids = [row[0] for row in batch]
        rows = [row for shipment in ids for row in events.get(shipment, ())]
        with connection.cursor() as cursor:
            execute_values(cursor, insert, rows, page_size=len(rows))
            update(cursor, "postalparcel_shipment", "id", SHIPMENT, batch)
            update(cursor, "postalparcel_check", "shipment_id", CHECK, [checks[shipment] for shipment in ids])
        connection.commit()


def main(host, port, user, database):
    connection = psycopg2.connect(host=host, port=port, user=user, dbname=database)
    # JSON stays the text that it is written as.
    register_default_jsonb(connection, loads=str)
    with connection.cursor() as cursor:
        rows = remember(cursor)
    take_back(connection)
    began = time.perf_counter()
    write(connection, *rows)
    print(json.dumps({"seconds": time.perf_counter() - began}))


if __name__ == "__main__":
    main(*sys.argv[1:])

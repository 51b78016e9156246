"""How settled parcels are locked, read and written: few statements, each for a whole batch.

In: checked items and the states they were compared with. Out: rows. Never: a decision; those are made in
`postalparcel.settle`.
"""

import json
import logging
from collections import defaultdict
from typing import NamedTuple

import psycopg2

from odoo import fields, models
from odoo.tools import SQL

from ..tools import wire
from ..tools.statuses import STATUS_OF
from ..tools.text import clean

_logger = logging.getLogger(__name__)

# Columns of the JSON handed to PostgreSQL. Texts need no type of their own.
_TYPES = {
    "shipment_id": "int4",
    "utc": "timestamp",
    "local": "timestamp",
    "offset_minutes": "int4",
    "position": "int4",
    "status_since": "timestamp",
    "first_event_at": "timestamp",
    "last_event_at": "timestamp",
    "shipped_at": "timestamp",
    "delivered_at": "timestamp",
    "estimate_from": "timestamp",
    "estimate_to": "timestamp",
    "pickup_until": "date",
    "truncated": "bool",
    "latest_json": "jsonb",
    "released": "bool",
    "has_lease": "bool",
    "failed": "bool",
    "finished": "bool",
    "next_check_at": "timestamp",
    "registered_at": "timestamp",
}
_EVENT = ("shipment_id", *wire.EVENT_COLUMNS)
_EVENT_IDENTITY = ("shipment_id", "feed", "key")
_EVENT_CONTENT = tuple(name for name in wire.EVENT_COLUMNS if name not in _EVENT_IDENTITY)
# Facts of which an absent one keeps what is stored.
_KEPT = (
    "carrier_code",
    "carrier_source",
    "carrier_name",
    "origin_code",
    "destination_code",
    "first_event_at",
    "last_event_at",
    "shipped_at",
    "estimate_from",
    "estimate_to",
    "estimate_precision",
    "signed_by",
    "proof_url",
    "pickup_place",
    "pickup_until",
    "latest_json",
)
_FACT = ("shipment_id", "status", "sub_status", "rule", "status_since", "delivered_at", "truncated", "released", *_KEPT)
_CHECK = (
    "shipment_id",
    "has_lease",
    "failed",
    "finished",
    "next_check_at",
    "error_class",
    "error_message",
    "digest",
    "registered_at",
    "provider_ref",
)
_STATE = (
    "id",
    "rev",
    "active",
    "company_id",
    "account_id",
    "number",
    "carrier_code",
    "status",
    "sub_status",
    "attention",
    "feed_sub_status",
    "manual_sub_status",
    "manual_at",
    "latest_json",
)


def _list(names, pattern="%s"):
    """`names` as identifiers in `pattern`, with commas."""
    return SQL(", ").join(SQL(pattern, *[SQL.identifier(name)] * pattern.count("%s")) for name in names)


def _incoming(names, rows):
    """Rows of JSON as a table."""
    types = SQL(", ").join(SQL("%s %s", SQL.identifier(name), SQL(_TYPES.get(name, "text"))) for name in names)
    return SQL("jsonb_to_recordset(%s::jsonb) AS incoming (%s)", json.dumps(rows), types)


class RollupLocks(NamedTuple):
    """Which sums the shipments are part of, and which shipments have a sum that is locked by somebody else."""

    by_shipment: dict
    busy: set

    def of(self, shipments):
        """The sums of these shipments, in the order in which they were locked."""
        return sorted({rollup for shipment in shipments for rollup in self.by_shipment.get(shipment, ())})


class PostalparcelStore(models.AbstractModel):
    _name = "postalparcel.store"
    _description = "Stores what the tracking worker found"

    # Locks. Always in the order of ids, and never waiting, so that no two transactions can block each other.

    def _lock(self, shipment_ids):
        """`{id: state}` of the shipments that could be locked."""
        names = SQL(", ").join(SQL.identifier("shipment", name) for name in _STATE)
        self.env.cr.execute(
            SQL(
                """
                SELECT %s, checks.token, checks.digest
                  FROM postalparcel_shipment shipment
                  JOIN postalparcel_check checks ON checks.shipment_id = shipment.id
                 WHERE shipment.id = ANY(%s::int[])
                 ORDER BY shipment.id
                   FOR NO KEY UPDATE OF shipment, checks SKIP LOCKED
                """,
                names,
                list(shipment_ids),
            ),
            log_exceptions=False,
        )
        return {row["id"]: row for row in self.env.cr.dictfetchall()}

    def _existing(self, shipment_ids):
        rows = self.env.execute_query(
            SQL("SELECT id FROM postalparcel_shipment WHERE id = ANY(%s::int[])", list(shipment_ids))
        )
        return {shipment for (shipment,) in rows}

    def _lock_rollups(self, shipment_ids):
        """A person who links a parcel holds these rows for a moment; then the shipment is settled a little later."""
        self.env.cr.execute(
            SQL(
                """
                WITH part AS (
                    SELECT link.shipment_id, rollup.id
                      FROM postalparcel_shipment_stock_picking_rel link
                      JOIN postalparcel_rollup rollup USING (picking_id)
                     WHERE link.shipment_id = ANY(%(ids)s::int[])
                     UNION ALL
                    SELECT link.shipment_id, rollup.id
                      FROM postalparcel_shipment_sale_order_rel link
                      JOIN postalparcel_rollup rollup USING (sale_id)
                     WHERE link.shipment_id = ANY(%(ids)s::int[])
                ), locked AS (
                    SELECT id FROM postalparcel_rollup WHERE id IN (SELECT id FROM part)
                     ORDER BY id FOR NO KEY UPDATE SKIP LOCKED
                )
                SELECT part.shipment_id, part.id, locked.id IS NULL FROM part LEFT JOIN locked USING (id)
                """,
                ids=list(shipment_ids),
            ),
            log_exceptions=False,
        )
        by_shipment, busy = defaultdict(set), set()
        for shipment, rollup, is_busy in self.env.cr.fetchall():
            by_shipment[shipment].add(rollup)
            if is_busy:
                busy.add(shipment)
        return RollupLocks(by_shipment, busy)

    # Events

    def _with_changed_events(self, items):
        """Ids of `items` that have an event which is not stored exactly so."""
        rows = self.env.execute_query(
            SQL(
                """
                SELECT DISTINCT incoming.shipment_id
                  FROM %s LEFT JOIN postalparcel_event event USING (shipment_id, feed, key)
                 WHERE event.id IS NULL OR (%s) IS DISTINCT FROM (%s)
                """,
                _incoming(_EVENT, _event_rows(items)),
                _list(_EVENT_CONTENT, "event.%s"),
                _list(_EVENT_CONTENT, "COALESCE(incoming.%s, event.%s)"),
            )
        )
        return {shipment for (shipment,) in rows}

    def _events_lacking(self, news):
        """`{id: [event]}` that are stored and that a snapshot does not have, in the form of the wire."""
        keys = [{name: row[name] for name in _EVENT_IDENTITY} for row in _event_rows(news)]
        rows = self.env.execute_query(
            SQL(
                """
                SELECT %s FROM postalparcel_event event
                 WHERE event.shipment_id = ANY(%s::int[])
                   AND NOT EXISTS (SELECT FROM %s WHERE (incoming.shipment_id, incoming.feed, incoming.key)
                                                      = (event.shipment_id, event.feed, event.key))
                 ORDER BY event.shipment_id, event.position, event.id
                """,
                _list(_EVENT, "event.%s"),
                list(news),
                _incoming(_EVENT_IDENTITY, keys),
            )
        )
        lacking = defaultdict(list)
        for shipment, *values in rows:
            lacking[shipment].append(_event_for_wire(values))
        return lacking

    def _write_events(self, news):
        """An event that is there is updated in place; what it lacks now keeps its old value."""
        self.env.execute_query(
            SQL(
                """
                INSERT INTO postalparcel_event AS event (%(all)s)
                SELECT %(all)s FROM %(incoming)s
                ON CONFLICT (shipment_id, feed, key) DO UPDATE SET (%(content)s) = ROW(%(merged)s)
                 WHERE (%(stored)s) IS DISTINCT FROM (%(merged)s)
                RETURNING event.id
                """,
                all=_list(_EVENT),
                incoming=_incoming(_EVENT, _event_rows(news)),
                content=_list(_EVENT_CONTENT),
                stored=_list(_EVENT_CONTENT, "event.%s"),
                merged=_list(_EVENT_CONTENT, "COALESCE(EXCLUDED.%s, event.%s)"),
            )
        )
        self.env["postalparcel.event"].invalidate_model(flush=False)
        self.env["postalparcel.shipment"].invalidate_model(["event_ids"], flush=False)

    # Shipments

    def _write_facts(self, news, states):
        """All that no automation rule waits for: times, places, people, and the revision."""
        rows = [_fact_row(shipment, item, states[shipment]) for shipment, item in news.items()]
        self.env.execute_query(
            SQL(
                """
                UPDATE postalparcel_shipment shipment
                   SET %(kept)s,
                       rule = incoming.rule,
                       feed_sub_status = incoming.sub_status,
                       status_since = COALESCE(incoming.status_since,
                           CASE WHEN incoming.status = shipment.status THEN shipment.status_since ELSE %(now)s END),
                       delivered_at = COALESCE(incoming.delivered_at,
                           CASE WHEN incoming.status = 'delivered' THEN shipment.delivered_at END),
                       truncated = COALESCE(incoming.truncated, false),
                       manual_sub_status = CASE WHEN incoming.released THEN NULL ELSE shipment.manual_sub_status END,
                       manual_at = CASE WHEN incoming.released THEN NULL ELSE shipment.manual_at END,
                       settle_error = NULL,
                       rev = COALESCE(shipment.rev, 0) + 1,
                       write_uid = %(uid)s,
                       write_date = %(now)s
                  FROM %(incoming)s
                 WHERE shipment.id = incoming.shipment_id
                RETURNING shipment.id
                """,
                kept=_list(_KEPT, "%s = COALESCE(incoming.%s, shipment.%s)"),
                incoming=_incoming(_FACT, rows),
                now=fields.Datetime.now(),
                uid=self.env.uid,
            )
        )
        self.env["postalparcel.shipment"].browse(news).invalidate_recordset(flush=False)

    def _write_statuses(self, news, states):
        """What automation rules wait for, through the ORM: one write for each value, only where it changes."""
        names = ("status", "sub_status", "attention")
        pairs = []
        for shipment, item in news.items():
            state, snapshot = states[shipment], item["snapshot"]
            values = tuple(snapshot[name] for name in names)
            holds = state["manual_sub_status"] and not _releases(snapshot, state)
            if not holds and values != tuple(state[name] for name in names):
                pairs.append((shipment, (state["company_id"], *values)))
        self._write_groups(pairs)

    def _write_groups(self, pairs):
        """Somebody's automation rule may fail: halve until the shipment is found that it fails on."""
        groups = defaultdict(list)
        for shipment, values in pairs:
            groups[values].append(shipment)
        try:
            with self.env.cr.savepoint(flush=False):
                for (company, status, sub_status, attention), shipments in groups.items():
                    self.env["postalparcel.shipment"].with_company(company).browse(shipments).write(
                        {"status": status, "sub_status": sub_status, "attention": attention}
                    )
                self.env.flush_all()
        except psycopg2.OperationalError:
            raise  # not the rule's fault: somebody was at the same rows, the call is repeated
        except Exception as error:  # pylint: disable=broad-except
            self.env.transaction.clear()
            if len(pairs) > 1:
                self._write_groups(pairs[: len(pairs) // 2])
                self._write_groups(pairs[len(pairs) // 2 :])
            else:
                self._write_without_rules(*pairs[0], error)

    def _write_without_rules(self, shipment, values, error):
        """The parcel's status is true whatever a rule makes of it: store it and show what went wrong."""
        _logger.warning(
            "An automation rule failed on shipment %d; its status is stored without it: %s", shipment, error
        )
        _company, status, sub_status, attention = values
        self.env.cr.execute(
            SQL(
                """
                UPDATE postalparcel_shipment SET status = %s, sub_status = %s, attention = %s, settle_error = %s
                 WHERE id = %s
                """,
                status,
                sub_status,
                attention,
                clean(str(error), 500) or type(error).__name__,
                shipment,
            )
        )
        self.env["postalparcel.shipment"].browse(shipment).invalidate_recordset(flush=False)

    # Checks

    def _write_checks(self, rows):
        """The lease is settled once: its token is spent. The next check stays between a minute and eight days away."""
        self.env.execute_query(
            SQL(
                """
                UPDATE postalparcel_check checks
                   SET digest = COALESCE(incoming.digest, checks.digest),
                       registered_at = COALESCE(incoming.registered_at, checks.registered_at),
                       provider_ref = COALESCE(incoming.provider_ref, checks.provider_ref),
                       last_checked_at = %(now)s,
                       token = CASE WHEN NOT incoming.has_lease THEN checks.token END,
                       lease_until = CASE WHEN NOT incoming.has_lease THEN checks.lease_until END,
                       error_class =
                           CASE WHEN incoming.has_lease THEN incoming.error_class ELSE checks.error_class END,
                       error_message =
                           CASE WHEN incoming.has_lease THEN incoming.error_message ELSE checks.error_message END,
                       failures = CASE WHEN NOT incoming.has_lease THEN checks.failures
                                       WHEN incoming.failed THEN checks.failures + 1
                                       ELSE 0 END,
                       next_check_at = CASE WHEN NOT incoming.has_lease THEN checks.next_check_at
                                            WHEN incoming.next_check_at IS NOT NULL THEN
                                                 GREATEST(%(now)s + interval '1 minute',
                                                          LEAST(%(now)s + interval '8 days', incoming.next_check_at))
                                            END,
                       state = CASE WHEN NOT incoming.has_lease THEN checks.state
                                    WHEN incoming.finished THEN 'finished'
                                    WHEN incoming.next_check_at IS NULL THEN 'paused'
                                    ELSE checks.state END
                  FROM %(incoming)s
                 WHERE checks.shipment_id = incoming.shipment_id
                RETURNING checks.id
                """,
                now=fields.Datetime.now(),
                incoming=_incoming(_CHECK, rows),
            )
        )
        self.env["postalparcel.check"].invalidate_model(flush=False)


def _event_rows(items):
    return [
        {"shipment_id": shipment, **event} for shipment, item in items.items() for event in item["snapshot"]["events"]
    ]


def _event_for_wire(values):
    """A stored event under the names of the wire, without what is not known."""
    event = {wire.EVENT_NAMES[column]: value for column, value in zip(wire.EVENT_COLUMNS, values, strict=True)}
    for name in ("utc", "local"):
        event[name] = fields.Datetime.to_string(event[name]) or None
    return {name: value for name, value in event.items() if value is not None}


def _fact_row(shipment, item, state):
    snapshot = item["snapshot"]
    row = {name: snapshot[name] for name in _FACT if name in snapshot}
    row.update(shipment_id=shipment, released=_releases(snapshot, state))
    if row.get("carrier_code", state["carrier_code"]) != state["carrier_code"]:
        row["carrier_source"] = "corrected" if state["carrier_code"] else "detected"
    return row


def _releases(snapshot, state):
    """Whether news ends a status set by hand: the carrier says something else than before, and later."""
    if not state["manual_sub_status"]:
        return False
    before = STATUS_OF.get(state["feed_sub_status"])
    newest = snapshot.get("last_event_at")
    return snapshot["status"] != before and bool(newest) and newest > fields.Datetime.to_string(state["manual_at"])

"""How settled shipments are locked and written: few statements, each for a whole batch.

In: checked items and the states they were compared with. Out: rows. Never: a decision; those are made in
`postalparcel.settle`.
"""

import logging
from collections import defaultdict

from odoo import fields, models
from odoo.tools import SQL

from ..tools.rows import columns, incoming
from ..tools.statuses import STATUS_OF
from ..tools.text import clean
from .halving import halving

_logger = logging.getLogger(__name__)

# Facts of which an absent one keeps what is stored.
_KEPT = {
    "feed": "text",
    "carrier_code": "text",
    "carrier_source": "text",
    "carrier_name": "text",
    "found_carrier_code": "text",
    "found_carrier_name": "text",
    "origin_code": "text",
    "destination_code": "text",
    "first_event_at": "timestamp",
    "last_event_at": "timestamp",
    "shipped_at": "timestamp",
    "estimate_from": "timestamp",
    "estimate_to": "timestamp",
    "estimate_precision": "text",
    "signed_by": "text",
    "proof_url": "text",
    "pickup_place": "text",
    "pickup_until": "date",
}
_FACTS = {
    "shipment_id": "int4",
    "status": "text",
    "sub_status": "text",
    "rule": "text",
    "decided_by": "text",
    "status_since": "timestamp",
    "delivered_at": "timestamp",
    "own_sub_status": "text",
    "truncated": "bool",
    "released": "bool",
    "latest_json": "jsonb",
    **_KEPT,
}
_SHOWN = ("status", "sub_status", "attention")
_STATE = (
    "id",
    "rev",
    "active",
    "company_id",
    "account_id",
    "number",
    "carrier_code",
    "carrier_source",
    "status",
    "sub_status",
    "attention",
    "feed_sub_status",
    "own_sub_status",
    "truncated",
    "manual_sub_status",
    "manual_at",
    "latest_json",
    "feed",
    "estimate_from",
    "estimate_to",
    "estimate_precision",
)


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
                SELECT %s, checks.token, checks.digest, account.provider
                  FROM postalparcel_shipment shipment
                  JOIN postalparcel_check checks ON checks.shipment_id = shipment.id
                  JOIN postalparcel_account account ON account.id = shipment.account_id
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

    # Shipments

    def _write_facts(self, news, states):
        """All that no automation rule waits for: times, places, people, and the revision."""
        rows = [_fact_row(shipment, item, states[shipment]) for shipment, item in news.items()]
        self.env.execute_query(
            SQL(
                """
                UPDATE postalparcel_shipment shipment
                   SET %(kept)s,
                       latest_json = COALESCE(incoming.latest_json, CASE WHEN incoming.feed = shipment.feed
                           THEN shipment.latest_json END),
                       rule = incoming.rule,
                       decided_by = incoming.decided_by,
                       feed_sub_status = incoming.sub_status,
                       own_sub_status = incoming.own_sub_status,
                       status_since = CASE
                           WHEN shipment.manual_sub_status IS NOT NULL AND NOT incoming.released
                               THEN shipment.status_since
                           ELSE COALESCE(incoming.status_since, CASE WHEN incoming.status = shipment.status
                               THEN shipment.status_since ELSE %(now)s END)
                           END,
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
                kept=columns(_KEPT, "%s = COALESCE(incoming.%s, shipment.%s)"),
                incoming=incoming(_FACTS, rows),
                now=fields.Datetime.now(),
                uid=self.env.uid,
            )
        )
        self.env["postalparcel.shipment"].browse(news).invalidate_recordset(flush=False)

    def _write_statuses(self, news, states):
        """What automation rules wait for, through the ORM: one write for each value, only where it changes."""
        pairs = []
        for shipment, item in news.items():
            state, snapshot = states[shipment], item["snapshot"]
            values = tuple(snapshot[name] for name in _SHOWN)
            holds = state["manual_sub_status"] and not _releases(snapshot, state)
            if not holds and values != tuple(state[name] for name in _SHOWN):
                pairs.append((shipment, (state["company_id"], *values)))
        halving(self.env, pairs, self._write_groups, self._write_without_rules)

    def _write_groups(self, pairs):
        groups = defaultdict(list)
        for shipment, values in pairs:
            groups[values].append(shipment)
        for (company, status, sub_status, attention), shipments in groups.items():
            self.env["postalparcel.shipment"].with_company(company).browse(shipments).write(
                {"status": status, "sub_status": sub_status, "attention": attention}
            )

    def _write_without_rules(self, pair, error):
        """A parcel's status is true whatever somebody's rule makes of it: store it and show what went wrong."""
        shipment, (_company, status, sub_status, attention) = pair
        _logger.warning(
            "An automation rule failed on shipment %d; its status is stored without it: %s", shipment, error
        )
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


def _fact_row(shipment, item, state):
    snapshot = item["snapshot"]
    row = {name: snapshot[name] for name in _FACTS if name in snapshot}
    row.update(shipment_id=shipment, released=_releases(snapshot, state))
    if item.get("remap"):
        # Its history is what is stored: no shorter, and no more complete.
        row.setdefault("truncated", state["truncated"])
    row.update(_carrier(snapshot, state))
    return row


def _carrier(snapshot, state):
    """A carrier that people named stays; what the provider follows the parcel as stands beside it."""
    found = {f"found_{name}": snapshot.get(name) for name in ("carrier_code", "carrier_name")}
    if learned_carrier(snapshot, state):
        return {**found, "carrier_source": "detected"}
    if found["found_carrier_code"] in (None, state["carrier_code"]):
        return found
    return {**found, "carrier_code": None, "carrier_name": None}


def learned_carrier(snapshot, state):
    """The carrier that news give to a parcel; none where it has that one, or people named another.

    Only the account's own provider names carriers as it wants to be asked about them.
    """
    code = snapshot.get("carrier_code")
    is_open = not state["carrier_code"] or state["carrier_source"] != "given"
    if code and code != state["carrier_code"] and is_open and snapshot["feed"] == state["provider"]:
        return code
    return None


def _releases(snapshot, state):
    """Whether news ends a status set by hand: the carrier says something else than before, which began later.

    When it began is not known of an event whose zone nobody knows; then the newest event has to be later.
    """
    if not state["manual_sub_status"]:
        return False
    before = STATUS_OF.get(state["feed_sub_status"])
    began = snapshot.get("status_since") or snapshot.get("last_event_at")
    return snapshot["status"] != before and bool(began) and began > fields.Datetime.to_string(state["manual_at"])

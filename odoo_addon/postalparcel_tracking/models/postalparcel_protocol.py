"""The protocol between this database and its workers.

In: a verb and its parameters, from the route. Out: an answer in the shape of `tests/fixtures/odoo/*.json`. Never: data
for anybody outside the worker's group, nor for accounts that are not to be served from here.
"""

import hashlib
import json

import psycopg2.errors

from odoo import api, fields, models, release
from odoo.exceptions import AccessError, ValidationError
from odoo.tools import SQL

from ..tools import verbs
from ..tools.numbers import forms
from ..tools.rows import PREFER_INDEXES
from ..tools.wire import MAX_EVENTS, Malformed

# Calls to a provider under way at the same time, over all workers of an account.
CALLS_IN_FLIGHT = 4
# A claim meets another one only for a moment: it tries again at once instead of sleeping.
CLAIM_TRIES = 5
_TRY_AGAIN = (
    psycopg2.errors.SerializationFailure,
    psycopg2.errors.DeadlockDetected,
    psycopg2.errors.LockNotAvailable,
)


class PostalparcelProtocol(models.AbstractModel):
    _name = "postalparcel.protocol"
    _description = "Protocol of the tracking worker"

    @api.model
    def _answer(self, verb, params, key_index=None):
        """Check who calls and what, then do it with the rights of the system."""
        if not self.env.user.has_group("postalparcel_tracking.group_worker"):
            raise AccessError(
                self.env._(
                    "Only the tracking worker may call this. "
                    "Use the key that Settings, Parcels, “Create worker key” shows."
                )
            )
        try:
            params = verbs.parse(verb, params)
        except Malformed as error:
            raise ValidationError(str(error)) from None
        if verb == "hello":
            params["key_expires_at"] = self._key_expires_at(key_index)
        worker = params.pop("worker")
        return getattr(self.sudo(), f"_{verb}")(worker, **params)

    def _key_expires_at(self, key_index):
        rows = self.env.execute_query(
            SQL(
                "SELECT expiration_date FROM res_users_apikeys WHERE user_id = %s AND index = %s ORDER BY id DESC",
                self.env.uid,
                key_index,
            )
        )
        return rows[0][0] if rows else None

    # hello

    def _hello(self, worker, version, protocol, counters, usage, key_expires_at):
        """Heartbeat. A worker that speaks another protocol learns which one is spoken here, and gets nothing to do."""
        self.env["postalparcel.worker"]._heartbeat(worker, version, protocol, counters, key_expires_at)
        self.env["postalparcel.account"]._count_usage(usage)
        compatible = verbs.PROTOCOL_MIN <= protocol <= verbs.PROTOCOL_MAX
        accounts = [account._settings() for account in self._served_accounts()] if compatible else []
        overrides = self.env["postalparcel.status.mapping"]._for_workers()
        settings = json.dumps([accounts, overrides["revision"]], sort_keys=True)
        parameters = self.env["ir.config_parameter"]
        return {
            "addon_version": self._addon_version(),
            "protocol_min": verbs.PROTOCOL_MIN,
            "protocol_max": verbs.PROTOCOL_MAX,
            "server_time": fields.Datetime.to_string(fields.Datetime.now()),
            "database": self.env.cr.dbname,
            "database_uuid": parameters.get_param("database.uuid"),
            "neutralized": self._is_neutralized(),
            "key_expires_at": fields.Datetime.to_string(key_expires_at) or None,
            "revision": hashlib.sha256(settings.encode()).hexdigest()[:8],
            "accounts": accounts,
            "shares": self._shares(accounts),
            "overrides": overrides,
        }

    def _addon_version(self):
        module = self.env["ir.module.module"].search([("name", "=", "postalparcel_tracking")])
        return module.latest_version or release.series

    def _shares(self, accounts):
        """Each worker that is alive gets the same part of each account's budget."""
        alive = max(1, len(self.env["postalparcel.worker"]._alive()))
        return [
            {
                "account": account["id"],
                "calls_per_second": account["calls_per_second"] / alive,
                "calls_in_flight": max(1, CALLS_IN_FLIGHT // alive),
            }
            for account in accounts
        ]

    def _is_neutralized(self):
        return bool(self.env["ir.config_parameter"].get_param("database.is_neutralized"))

    def _served_accounts(self):
        """A copy of a database made for testing must not ask a real provider."""
        domain = [("sandbox", "=", True)] if self._is_neutralized() else []
        return self.env["postalparcel.account"].search(domain, order="id")

    # claim

    def _claim(self, _worker, account, limit, lease_seconds):
        """Lease what is due."""
        claimed = self._leased(account, lambda here: here._hand_out(here._lease(account, limit, lease_seconds)))
        return {"shipments": claimed}

    def _leased(self, account, lease):
        """What `lease` gives at this moment; nothing for accounts that are not served here."""
        return (account in self._served_accounts().ids and self._at_this_moment(lease)) or []

    def _at_this_moment(self, lease):
        """What `lease` gives on a cursor of its own; nothing, when others were always faster.

        The request's snapshot is older than this moment: `SKIP LOCKED` does not save it from rows that changed since,
        and Odoo's way out is to sleep and repeat. A fresh snapshot rarely fails, and is taken again at once.
        """
        for _try in range(CLAIM_TRIES):
            try:
                with self.env.registry.cursor() as cr:
                    cr.execute(PREFER_INDEXES)
                    return lease(self.with_env(self.env(cr=cr)))
            except _TRY_AGAIN:
                continue
        return None

    def _lease(self, account, limit, lease_seconds):
        """Move `next_check_at` forward and set a token: that is the lease."""
        self.env.cr.execute(
            SQL(
                """
                WITH due AS (
                    SELECT id FROM postalparcel_check
                     WHERE account_id = %(account)s AND state = 'active' AND next_check_at <= %(now)s
                     ORDER BY next_check_at LIMIT %(limit)s
                       FOR NO KEY UPDATE SKIP LOCKED
                )
                UPDATE postalparcel_check leased
                   SET token = replace(gen_random_uuid()::text, '-', ''),
                       next_check_at = %(now)s + make_interval(secs => %(seconds)s),
                       lease_until = %(now)s + make_interval(secs => %(seconds)s)
                  FROM due WHERE leased.id = due.id
                RETURNING leased.shipment_id, leased.token
                """,
                account=account,
                now=fields.Datetime.now(),
                limit=limit,
                seconds=lease_seconds,
            ),
            log_exceptions=False,
        )
        return dict(self.env.cr.fetchall())

    # claim_stored

    def _claim_stored(self, _worker, limit, lease_seconds):
        """Lease parcels whose stored events are to be read again."""
        nothing = {"overrides": self.env["postalparcel.status.mapping"]._for_workers(), "shipments": []}
        return self._at_this_moment(lambda here: here._lease_stored(limit, lease_seconds)) or nothing

    def _lease_stored(self, limit, lease_seconds):
        """The parcels with all that is stored of them, and the meanings to read it with: of the same moment."""
        tokens = self.env["postalparcel.remap"]._lease(self._served_accounts().ids, limit, lease_seconds)
        shipments = self._hand_out(tokens)
        known = self._feeds_and_latest(list(tokens))
        feeds = {shipment: facts["feed"] for shipment, facts in known.items()}
        events = self.env["postalparcel.event"]._lacking(feeds, [])
        for shipment in shipments:
            shipment.update(known[shipment["id"]], events=events[shipment["id"]][-MAX_EVENTS:])
        return {"overrides": self.env["postalparcel.status.mapping"]._for_workers(), "shipments": shipments}

    def _feeds_and_latest(self, shipment_ids):
        """`{id: …}`: the feed that is shown, and the provider's own status where it gave one."""
        rows = self.env.execute_query(
            SQL(
                """
                SELECT shipment.id, COALESCE(shipment.feed, account.provider), shipment.latest_json
                  FROM postalparcel_shipment shipment JOIN postalparcel_account account ON account.id = account_id
                 WHERE shipment.id = ANY(%s::int[])
                """,
                shipment_ids,
            )
        )
        return {shipment: {"feed": feed, **({"latest": latest} if latest else {})} for shipment, feed, latest in rows}

    # settle

    def _settle(self, _worker, items):
        return {"results": self.env["postalparcel.settle"]._settle(items)}

    # stops

    def _claim_stops(self, _worker, account, limit, lease_seconds):
        """Lease what the account's provider has to be told: that nobody follows these numbers any more."""
        stopper = self.env["postalparcel.stopper"]
        return {
            "stops": self._leased(
                account, lambda here: stopper.with_env(here.env)._lease(account, limit, lease_seconds)
            )
        }

    def _settle_stops(self, _worker, items):
        return {"noted": self.env["postalparcel.stopper"]._settle(items)}

    # messages

    def _claim_messages(self, _worker, limit, lease_seconds):
        """Lease messages that are due."""
        nothing = {"messages": [], "wordings": []}
        dispatch = self.env["postalparcel.dispatch"]

        def lease(here):
            return dispatch.with_env(here.env)._claim(here._served_accounts().ids, limit, lease_seconds)

        return self._at_this_moment(lease) or nothing

    def _deliver(self, _worker, items):
        return {"results": self.env["postalparcel.delivery"]._deliver(items)}

    # resolve

    def _resolve(self, _worker, account, numbers):
        """Shipments of these numbers, and the numbers that nobody saved yet.

        A parcel may be kept under a whole label, which is not its canonical number.
        """
        asked = {typed: forms(typed) for typed in numbers}
        rows = []
        if account in self._served_accounts().ids:
            rows = self.env.execute_query(
                SQL(
                    """
                    SELECT shipment.id
                      FROM postalparcel_shipment shipment
                      JOIN postalparcel_account own ON own.id = shipment.account_id
                     WHERE shipment.active AND %s IN (own.id, own.fallback_id) AND shipment.number = ANY(%s)
                    """,
                    account,
                    list(set().union(*asked.values())),
                )
            )
        shipments = self._hand_out({shipment: None for (shipment,) in rows})
        found = {shipment["number"] for shipment in shipments}
        return {
            "shipments": shipments,
            "unknown": [typed for typed, kept in asked.items() if kept.isdisjoint(found)],
        }

    # what both hand out

    def _hand_out(self, tokens):
        """The shipments of `{id: token}` as the worker wants them: all it needs to ask, and nothing else of the order.

        The postcode and phone are those of the place where the parcel arrives.
        """
        self.env.cr.execute(
            SQL(
                """
                SELECT shipment.id, shipment.rev, shipment.number, shipment.carrier_code AS carrier,
                       NULLIF(arrival.zip, '') AS postcode, NULLIF(arrival.phone, '') AS phone,
                       transfer.shipped_on, shipment.origin_code AS origin, shipment.destination_code AS destination,
                       COALESCE(sale.name, transfer.name) AS order_ref,
                       shipment.feed, COALESCE(shipment.feed_sub_status, 'registered') AS sub_status,
                       shipment.own_sub_status,
                       shipment.status_since, shipment.create_date AS tracked_since, shipment.last_event_at,
                       checks.failures, checks.digest,
                       COALESCE(checks.registrations, '{}') AS registrations
                  FROM postalparcel_shipment shipment
                  JOIN postalparcel_check checks ON checks.shipment_id = shipment.id
                  JOIN res_company company ON company.id = shipment.company_id
                  LEFT JOIN res_partner arrival ON arrival.id =
                       CASE shipment.direction WHEN 'outbound' THEN shipment.partner_id ELSE company.partner_id END
                  LEFT JOIN LATERAL (
                       SELECT min(picking.date_done) FILTER (WHERE picking.state = 'done')::date AS shipped_on,
                              min(picking.name) AS name
                         FROM postalparcel_shipment_stock_picking_rel link
                         JOIN stock_picking picking ON picking.id = link.picking_id
                        WHERE link.shipment_id = shipment.id
                       ) transfer ON true
                  LEFT JOIN LATERAL (
                       SELECT min(sale_order.name) AS name
                         FROM postalparcel_shipment_sale_order_rel link
                         JOIN sale_order ON sale_order.id = link.sale_id
                        WHERE link.shipment_id = shipment.id
                       ) sale ON true
                 WHERE shipment.id = ANY(%s::int[])
                 ORDER BY shipment.id
                """,
                list(tokens),
            )
        )
        return [_as_json({**row, "token": tokens[row["id"]]}) for row in self.env.cr.dictfetchall()]


def _as_json(row):
    """Datetimes as Odoo writes them; what is not known is null."""
    for name in ("status_since", "tracked_since", "last_event_at"):
        row[name] = fields.Datetime.to_string(row[name]) or None
    row["shipped_on"] = fields.Date.to_string(row["shipped_on"]) or None
    return row

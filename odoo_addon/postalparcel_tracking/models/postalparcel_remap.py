"""Parcels whose stored events are to be read again, because what a code means has changed.

In: rules that changed. Out: a row for each parcel that they touch; leases for the worker that reads it again. Never: a
call to a provider, and no lock on a parcel or its check: who saves a rule meets no settle.
"""

from odoo import api, fields, models
from odoo.tools import SQL

from ..tools.codes import plain_sql
from ..tools.rows import incoming
from ..tools.wire import MAX_EVENTS

_RULE = {"place": "int4", "feed": "text", "carrier": "text", "code": "text"}
_LEASE = {"shipment_id": "int4", "token": "text"}
# Events of one claim: three parcels with the longest history, or more than a hundred of the usual.
_EVENTS = 3 * MAX_EVENTS


class PostalparcelRemap(models.Model):
    _name = "postalparcel.remap"
    _description = "Parcel to be read again"
    _rec_name = "shipment_id"
    _order = "due_at, id"
    _log_access = False

    shipment_id = fields.Many2one("postalparcel.shipment", required=True, readonly=True, ondelete="cascade")
    due_at = fields.Datetime(required=True, readonly=True)
    token = fields.Char(string="Lease", readonly=True, groups="base.group_system")

    _shipment_unique = models.UniqueIndex("(shipment_id)", "The parcel is to be read again already.")
    _due_idx = models.Index("(due_at)")

    @api.model
    def _count(self, keys):
        """For each of `keys`, how many live parcels have that code."""
        self.env["postalparcel.shipment"].flush_model(["active", "account_id", "carrier_code"])
        rows = self.env.execute_query(
            SQL("SELECT place, count(DISTINCT shipment_id) FROM (%s) touched GROUP BY place", self._touched(keys))
        )
        counts = dict(rows)
        return [counts.get(place, 0) for place in range(len(keys))]

    @api.model
    def _mark(self, keys):
        """Live parcels with one of these codes are due; one that is being read just now is due once more."""
        self.env.flush_all()
        self._insert(SQL("SELECT DISTINCT shipment_id FROM (%s) touched", self._touched(keys)))

    @api.model
    def _mark_shipments(self, shipment_ids):
        """Parcels that were settled by rules which have changed since."""
        if shipment_ids:
            self._insert(SQL("SELECT unnest(%s::int[]) AS shipment_id", list(shipment_ids)))

    def _insert(self, shipments):
        self.env.cr.execute(
            SQL(
                """
                INSERT INTO postalparcel_remap (shipment_id, due_at)
                SELECT shipment_id, %s FROM (%s) marked ORDER BY shipment_id
                ON CONFLICT (shipment_id) DO UPDATE SET due_at = EXCLUDED.due_at, token = NULL
                """,
                fields.Datetime.now(),
                shipments,
            )
        )
        self.invalidate_model(flush=False)

    def _touched(self, keys):
        """Parcels with an event of that code, or whose provider gave it as its own status."""
        rows = [{"place": place, **key} for place, key in enumerate(keys)]
        return SQL(
            """
            SELECT incoming.place, event.shipment_id
              FROM %(rules)s
              JOIN postalparcel_event event ON event.feed = incoming.feed AND %(event_code)s = incoming.code
                                           AND event.carrier_code IS NOT DISTINCT FROM
                                               COALESCE(incoming.carrier, event.carrier_code)
              JOIN postalparcel_shipment shipment ON shipment.id = event.shipment_id AND shipment.active
             WHERE event.code IS NOT NULL
             UNION
            SELECT incoming.place, shipment.id
              FROM %(rules)s
              JOIN postalparcel_account account ON account.provider = incoming.feed
              JOIN postalparcel_shipment shipment ON shipment.account_id = account.id AND shipment.active
                                           AND %(latest_code)s = incoming.code
                                           AND shipment.carrier_code IS NOT DISTINCT FROM
                                               COALESCE(incoming.carrier, shipment.carrier_code)
            """,
            rules=incoming(_RULE, rows),
            event_code=plain_sql(SQL("event.code")),
            latest_code=plain_sql(SQL("(shipment.latest_json ->> 'raw')")),
        )

    @api.model
    def _lease(self, accounts, limit, lease_seconds):
        """`{shipment: token}` of parcels that are due, with no more events than one answer should carry."""
        self.env.cr.execute(
            SQL(
                """
                WITH due AS (
                    SELECT remap.id, remap.shipment_id
                      FROM postalparcel_remap remap
                      JOIN postalparcel_shipment shipment ON shipment.id = remap.shipment_id
                     WHERE remap.due_at <= %(now)s AND shipment.active AND shipment.account_id = ANY(%(accounts)s)
                     ORDER BY remap.due_at, remap.id LIMIT %(limit)s
                       FOR NO KEY UPDATE OF remap SKIP LOCKED
                ), sized AS (
                    SELECT due.id, sum(size.events) OVER (ORDER BY due.id) - size.events AS before
                      FROM due CROSS JOIN LATERAL (
                           SELECT count(*) AS events FROM postalparcel_event event
                            WHERE event.shipment_id = due.shipment_id) size
                )
                UPDATE postalparcel_remap leased
                   SET token = replace(gen_random_uuid()::text, '-', ''),
                       due_at = %(now)s + make_interval(secs => %(seconds)s)
                  FROM sized WHERE leased.id = sized.id AND sized.before < %(events)s
                RETURNING leased.shipment_id, leased.token
                """,
                now=fields.Datetime.now(),
                accounts=accounts,
                limit=limit,
                seconds=lease_seconds,
                events=_EVENTS,
            ),
            log_exceptions=False,
        )
        return dict(self.env.cr.fetchall())

    @api.model
    def _settled(self, tokens):
        """These were read again, unless they became due once more meanwhile."""
        if tokens:
            rows = [{"shipment_id": shipment, "token": token} for shipment, token in tokens.items()]
            self.env.cr.execute(
                SQL(
                    """
                    DELETE FROM postalparcel_remap remap USING %s
                     WHERE (remap.shipment_id, remap.token) = (incoming.shipment_id, incoming.token)
                    """,
                    incoming(_LEASE, rows),
                )
            )
            self.invalidate_model(flush=False)

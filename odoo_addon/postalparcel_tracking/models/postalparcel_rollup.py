"""What a transfer or an order shows of its parcels.

In: parcels that changed. Out: one row for each transfer and each order. Never: a write to the transfer or the order
itself but the link, once, so that a sync does not fight a person who saves it.
"""

from collections import defaultdict
from typing import NamedTuple

from odoo import api, fields, models
from odoo.exceptions import AccessError
from odoo.tools import SQL

from ..tools.statuses import ATTENTIONS, PROGRESS, STATUSES, SUB_STATUSES

# The fields of transfers and orders that show a row of ours.
_SHOWN = {
    "postalparcel_status",
    "postalparcel_attention",
    "postalparcel_delivered_at",
    "postalparcel_shipment_count",
}
_COLUMNS = (
    "shipment_count",
    "delivered_count",
    "all_delivered",
    "status",
    "sub_status",
    "attention",
    "estimate_from",
    "estimate_to",
    "estimate_precision",
    "delivered_at",
    "last_event_at",
)

# An order counts what goes out to the customer; its returns show on their own transfers.
_SUMMARY = """
    WITH member AS (
        SELECT id, link.shipment_id, false AS of_order
          FROM postalparcel_rollup JOIN postalparcel_shipment_stock_picking_rel link USING (picking_id)
         WHERE id = ANY(%(ids)s::int[])
         UNION ALL
        SELECT id, link.shipment_id, true
          FROM postalparcel_rollup JOIN postalparcel_shipment_sale_order_rel link USING (sale_id)
         WHERE id = ANY(%(ids)s::int[])
    ), parcel AS (
        SELECT member.id, shipment.*,
               array_position(%(attentions)s::text[], shipment.attention::text) AS urgency,
               array_position(%(progress)s::text[], shipment.status::text) AS progress,
               shipment.status = 'delivered' AS arrived,
               shipment.status NOT IN ('delivered', 'returned', 'cancelled') AND shipment.estimate_to IS NOT NULL
                   AS expected
          FROM member
          JOIN LATERAL (
               SELECT id AS shipment_id, status, attention, direction, delivered_at, last_event_at, estimate_to
                 FROM postalparcel_shipment WHERE id = member.shipment_id AND active
               ) shipment ON NOT member.of_order OR shipment.direction = 'outbound'
    ), counted AS (
        SELECT wanted.id,
               count(shipment_id) AS shipment_count,
               count(shipment_id) FILTER (WHERE arrived) AS delivered_count,
               COALESCE(bool_and(arrived), false) AS all_delivered,
               CASE WHEN bool_and(arrived) THEN max(delivered_at) END AS delivered_at,
               max(last_event_at) AS last_event_at,
               (array_agg(shipment_id ORDER BY urgency DESC, progress, shipment_id))[1] AS shown_id,
               (array_agg(shipment_id ORDER BY estimate_to) FILTER (WHERE expected))[1] AS next_id
          FROM unnest(%(ids)s::int[]) AS wanted (id) LEFT JOIN parcel ON parcel.id = wanted.id
         GROUP BY wanted.id
    ), summary AS (
        SELECT counted.*, shown.status, shown.sub_status, shown.attention,
               next.estimate_from, next.estimate_to, next.estimate_precision
          FROM counted
          LEFT JOIN postalparcel_shipment shown ON shown.id = counted.shown_id
          LEFT JOIN postalparcel_shipment next ON next.id = counted.next_id
    )
    UPDATE postalparcel_rollup rollup SET (%(columns)s) = (SELECT %(news)s)
      FROM summary WHERE rollup.id = summary.id AND (%(always)s OR (%(olds)s) IS DISTINCT FROM (%(news)s))
    RETURNING rollup.id
"""


class Locks(NamedTuple):
    """Which sums the shipments are part of, and which shipments have a sum that is locked by somebody else."""

    by_shipment: dict
    busy: set

    def of(self, shipments):
        """The sums of these shipments, in the order in which they were locked."""
        return sorted({rollup for shipment in shipments for rollup in self.by_shipment.get(shipment, ())})


class PostalparcelRollup(models.Model):
    _name = "postalparcel.rollup"
    _description = "Parcels of a transfer or an order"
    _log_access = False

    picking_id = fields.Many2one("stock.picking", readonly=True, ondelete="cascade")
    sale_id = fields.Many2one("sale.order", readonly=True, ondelete="cascade")
    company_id = fields.Many2one("res.company", required=True, readonly=True, index=True, ondelete="cascade")
    shipment_count = fields.Integer(string="Parcels", required=True, readonly=True, default=0)
    delivered_count = fields.Integer(string="Delivered parcels", required=True, readonly=True, default=0)
    all_delivered = fields.Boolean(readonly=True)
    status = fields.Selection(
        STATUSES, readonly=True, help="Of the parcel that needs most attention, else of the one least advanced."
    )
    sub_status = fields.Selection(SUB_STATUSES, string="Detail", readonly=True)
    attention = fields.Selection(ATTENTIONS, readonly=True)
    estimate_from = fields.Datetime(readonly=True)
    estimate_to = fields.Datetime(readonly=True, help="Of the parcel that is expected next.")
    estimate_precision = fields.Selection([("day", "Day"), ("minute", "Time")], readonly=True)
    delivered_at = fields.Datetime(readonly=True, help="When the last parcel arrived, once all have.")
    last_event_at = fields.Datetime(readonly=True)

    _picking_unique = models.UniqueIndex("(picking_id) WHERE picking_id IS NOT NULL")
    _sale_unique = models.UniqueIndex("(sale_id) WHERE sale_id IS NOT NULL")
    _one_owner = models.Constraint("CHECK (num_nonnulls(picking_id, sale_id) = 1)", "One transfer or one order.")

    @api.model
    def _refuse_links(self, names):
        """What links transfers and orders to parcels follows from tracking numbers: people don't write it."""
        named = {*names, *(key.removeprefix("default_") for key in self.env.context if key.startswith("default_"))}
        if not self.env.su and named & {"postalparcel_rollup_id", "postalparcel_shipment_ids"}:
            raise AccessError(self.env._("Parcels follow from the tracking number of a transfer: change that instead."))

    @api.model
    def _provide(self, picking_ids, sale_ids):
        """Make the rows that are missing, link them, bring all of them up to date, and give them."""
        of_pickings = self._provide_for("stock.picking", "picking_id", picking_ids)
        of_orders = self._provide_for("sale.order", "sale_id", sale_ids)
        rollups = self.browse(of_pickings + of_orders)
        rollups._recompute()
        return rollups

    def _provide_for(self, model, column, owner_ids):
        """Rows of those owners that have parcels. The link on the owner is written this once and never again.

        A row that is there is not offered again: the insert would wait for whoever is summing it up.
        """
        names = {
            "owner": SQL.identifier(self.env[model]._table),
            "relation": SQL.identifier(self.env[model]._fields["postalparcel_shipment_ids"].relation),
            "column": SQL.identifier(column),
            "ids": list(owner_ids),
        }
        self.env.execute_query(
            SQL(
                """
            INSERT INTO postalparcel_rollup (%(column)s, company_id, shipment_count, delivered_count)
            SELECT owner.id, owner.company_id, 0, 0 FROM %(owner)s owner
             WHERE owner.id = ANY(%(ids)s::int[])
               AND EXISTS (SELECT FROM %(relation)s link WHERE link.%(column)s = owner.id)
               AND NOT EXISTS (SELECT FROM postalparcel_rollup rollup WHERE rollup.%(column)s = owner.id)
            ON CONFLICT DO NOTHING RETURNING 1
            """,
                **names,
            )
        )
        self.env.execute_query(
            SQL(
                """
            UPDATE %(owner)s owner SET postalparcel_rollup_id = rollup.id
              FROM postalparcel_rollup rollup
             WHERE rollup.%(column)s = owner.id AND owner.id = ANY(%(ids)s::int[])
               AND owner.postalparcel_rollup_id IS NULL
            RETURNING 1
            """,
                **names,
            )
        )
        rows = self.env.execute_query(
            SQL("SELECT id FROM postalparcel_rollup WHERE %(column)s = ANY(%(ids)s::int[])", **names)
        )
        self.env[model].browse(owner_ids).invalidate_recordset(
            [name for name in self.env[model]._fields if name.startswith("postalparcel_")]
        )
        return [rollup for (rollup,) in rows]

    def _recompute(self, always=False):
        """Sum the parcels up.

        With `always`, rows are written even where nothing changed: two settles that each saw the other's parcel as it
        was before then collide in PostgreSQL instead of leaving a wrong sum behind.
        """
        self.env["postalparcel.shipment"].flush_model()
        self.env.execute_query(
            SQL(
                _SUMMARY,
                ids=self.ids,
                attentions=[word for word, _label in ATTENTIONS],
                progress=PROGRESS,
                columns=SQL(", ").join(SQL.identifier(name) for name in _COLUMNS),
                olds=SQL(", ").join(SQL.identifier("rollup", name) for name in _COLUMNS),
                news=SQL(", ").join(SQL.identifier("summary", name) for name in _COLUMNS),
                always=always,
            )
        )
        self.invalidate_recordset(flush=False)
        for model in ("stock.picking", "sale.order"):
            fields_here = [name for name in self.env[model]._fields if name in _SHOWN]
            self.env[model].invalidate_model(fields_here, flush=False)

    @api.model
    def _lock_of(self, shipment_ids):
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
        return Locks(by_shipment, busy)

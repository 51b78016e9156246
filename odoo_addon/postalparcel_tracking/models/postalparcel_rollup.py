"""What a transfer or an order shows of its parcels.

In: parcels that changed. Out: one row for each transfer and each order. Never: a write to the transfer or the order
itself, so that a sync does not fight a person who saves it.
"""

from odoo import fields, models

from ..tools.statuses import ATTENTIONS, STATUSES, SUB_STATUSES


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

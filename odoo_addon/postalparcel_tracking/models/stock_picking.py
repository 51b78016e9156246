"""What a transfer knows of its parcels."""

from odoo import fields, models


class StockPicking(models.Model):
    _inherit = "stock.picking"

    postalparcel_rollup_id = fields.Many2one(
        "postalparcel.rollup", readonly=True, copy=False, index="btree_not_null", ondelete="set null"
    )
    postalparcel_shipment_ids = fields.Many2many(
        "postalparcel.shipment",
        "postalparcel_shipment_stock_picking_rel",
        "picking_id",
        "shipment_id",
        string="Parcels",
        readonly=True,
        copy=False,
    )
    postalparcel_status = fields.Selection(related="postalparcel_rollup_id.status", string="Parcel status")
    postalparcel_attention = fields.Selection(related="postalparcel_rollup_id.attention", string="Parcel attention")
    postalparcel_delivered_at = fields.Datetime(
        related="postalparcel_rollup_id.delivered_at", string="Parcels delivered at"
    )
    postalparcel_shipment_count = fields.Integer(
        related="postalparcel_rollup_id.shipment_count", string="Number of parcels"
    )

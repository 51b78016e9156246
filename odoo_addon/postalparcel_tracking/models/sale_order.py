"""What an order knows of its parcels."""

from collections import Counter

from odoo import api, fields, models

from ..tools import locales


class SaleOrder(models.Model):
    _inherit = "sale.order"

    postalparcel_rollup_id = fields.Many2one(
        "postalparcel.rollup", readonly=True, copy=False, index="btree_not_null", ondelete="set null"
    )
    postalparcel_shipment_ids = fields.Many2many(
        "postalparcel.shipment",
        "postalparcel_shipment_sale_order_rel",
        "sale_id",
        "shipment_id",
        string="Parcels",
        readonly=True,
        copy=False,
        groups="postalparcel_tracking.group_user",
    )
    postalparcel_status = fields.Selection(related="postalparcel_rollup_id.status", string="Parcel status")
    postalparcel_attention = fields.Selection(related="postalparcel_rollup_id.attention", string="Parcel attention")
    postalparcel_delivered_at = fields.Datetime(
        related="postalparcel_rollup_id.delivered_at", string="Parcels delivered at"
    )
    postalparcel_shipment_count = fields.Integer(
        related="postalparcel_rollup_id.shipment_count", string="Number of parcels"
    )
    parcel_lang = fields.Selection(
        selection=lambda self: locales.selection(),
        string="Language of parcel messages",
        copy=False,
        help="Messages about the parcels of this order are written in this language. Empty: as the contact has it.",
    )

    postalparcel_messages = fields.Selection(
        [("account", "As usual"), ("none", "None"), ("chosen", "Chosen ones")],
        string="Messages about parcels",
        required=True,
        default="account",
        copy=False,
        help="What the customer is told of this order's parcels. What is usual is set on the tracking account.",
    )
    postalparcel_milestone_ids = fields.Many2many(
        "postalparcel.milestone",
        "postalparcel_sale_milestone_rel",
        "sale_id",
        "milestone_id",
        string="Milestones told",
        copy=False,
    )
    postalparcel_message_count = fields.Integer(
        string="Number of messages about parcels", compute="_compute_postalparcel_message_count", compute_sudo=True
    )

    def _compute_postalparcel_message_count(self):
        rows = self.env["postalparcel.message"].search([("sale_id", "in", self.ids)])
        counts = Counter(row.sale_id.id for row in rows)
        for order in self:
            order.postalparcel_message_count = counts[order._origin.id]

    @api.model_create_multi
    def create(self, vals_list):
        self.env["postalparcel.rollup"]._refuse_links(set().union(*vals_list))
        return super().create(vals_list)

    def write(self, vals):
        self.env["postalparcel.rollup"]._refuse_links(vals)
        result = super().write(vals)
        if "commitment_date" in vals:
            self.env["postalparcel.linker"]._refresh(self.sudo().postalparcel_shipment_ids)
        return result

    def action_postalparcel_shipments(self):
        """Show the parcels of the order."""
        return self.postalparcel_shipment_ids._window()

    def action_postalparcel_messages(self):
        """Show what the customer was told of the order's parcels, and what not."""
        return {
            "type": "ir.actions.act_window",
            "domain": [("sale_id", "in", self.ids)],
            "name": self.env._("Messages"),
            "res_model": "postalparcel.message",
            "view_mode": "list,form",
        }

"""What a transfer knows of its parcels, and how they come from its reference.

In: the reference, shipping method and contact that people save. Out: shipments, links, and a warning for what can't be
followed or looks mistyped. Never: a failed save.

Hooks for other modules: `_postalparcel_prepare_shipment`, `_postalparcel_recipient`, `_postalparcel_promise`.
"""

from markupsafe import Markup

from odoo import api, fields, models

from ..tools.check_digits import misread
from ..tools.numbers import of_today, split

REFERENCE_FIELDS = {"carrier_tracking_ref"}
FACT_FIELDS = {
    "carrier_id",
    "partner_id",
    "picking_type_id",
    "location_id",
    "location_dest_id",
    "company_id",
    "state",  # written only on cancelling a transfer without moves; otherwise it is computed from them
}


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
    postalparcel_warning = fields.Html(
        string="Warning about parcels",
        compute="_compute_postalparcel_warning",
        compute_sudo=True,
        sanitize=False,
        groups="postalparcel_tracking.group_user",
    )

    @api.model_create_multi
    def create(self, vals_list):
        self.env["postalparcel.rollup"]._refuse_links(set().union(*vals_list))
        pickings = super().create(vals_list)
        self.env["postalparcel.linker"]._follow(pickings.filtered("carrier_tracking_ref"), typed=True)
        return pickings

    def write(self, vals):
        self.env["postalparcel.rollup"]._refuse_links(vals)
        result = super().write(vals)
        if REFERENCE_FIELDS & vals.keys():
            self.env["postalparcel.linker"]._follow(self, typed=True)
        elif FACT_FIELDS & vals.keys():
            followed = self.sudo().filtered("postalparcel_shipment_ids").sudo(False)
            self.env["postalparcel.linker"]._follow(followed, typed=False)
        return result

    def unlink(self):
        shipments = self.sudo().postalparcel_shipment_ids
        orders = shipments.sale_ids.ids
        result = super().unlink()
        shipments.invalidate_recordset(["picking_ids"])
        shipments._relink_orders()
        shipments._archive_orphans()
        self.env["postalparcel.rollup"].sudo()._provide(shipments.picking_ids.ids, orders)
        return result

    @api.depends(
        "backorder_id.carrier_tracking_ref",
        "backorder_id.state",
        "carrier_tracking_ref",
        "company_id",
        "partner_id",
        "postalparcel_shipment_ids",
        "state",
    )
    def _compute_postalparcel_warning(self):
        accounts = self.env["postalparcel.account"]._default_by_company()
        for picking in self:
            numbers, invalid = split(picking.carrier_tracking_ref)
            sentences = [picking._postalparcel_explain(typed, error) for typed, error in invalid]
            sentences += picking._postalparcel_misread(numbers)
            if numbers and picking.company_id.id not in accounts:
                sentences.append(self.env["postalparcel.linker"]._no_account(picking.company_id))
            if picking.state == "cancel" and (
                left_out := numbers.keys() - set(map(of_today, picking.postalparcel_shipment_ids.mapped("number")))
            ):
                sentences.append(
                    self.env._(
                        "Not followed, because the transfer is cancelled: %(numbers)s.",
                        numbers=", ".join(sorted(left_out)),
                    )
                )
            if inherited := numbers.keys() & picking._postalparcel_left_before():
                sentences.append(
                    self.env._(
                        "Left with %(transfer)s, of which this is the backorder: %(numbers)s.",
                        transfer=picking.backorder_id.name,
                        numbers=", ".join(sorted(inherited)),
                    )
                )
            sentences += picking._postalparcel_strangers()
            picking.postalparcel_warning = Markup("<br/>").join(sentences) or False

    def _postalparcel_left_before(self):
        """Numbers that a backorder inherited: while it waits, their parcels are those of the transfer that is done."""
        origin = self.backorder_id
        return (
            split(origin.carrier_tracking_ref)[0].keys() if origin.state == "done" and self.state != "done" else set()
        )

    def _postalparcel_explain(self, typed, error):
        """Say what is wrong with a piece of the reference."""
        shown = typed if len(typed) <= 40 else typed[:40] + "…"
        if error.code == "too_long":
            return self.env._(
                "“%(typed)s” is not followed: it has %(length)s characters, the longest tracking number has 64. "
                "If two numbers are glued together, put a comma between them.",
                typed=shown,
                length=error.detail,
            )
        if error.code == "bad_character":
            return self.env._(
                "“%(typed)s” is not followed: “%(character)s” can't stand in a tracking number, "
                "which has letters A-Z and digits only. Check it against the label.",
                typed=shown,
                character=error.detail,
            )
        if error.code == "rounded":
            return self.env._(
                "“%(typed)s” is not followed: a spreadsheet has rounded it. Type all digits from the label, "
                "or format the cell as text.",
                typed=shown,
            )
        if error.code == "no_number_in_link":
            return self.env._(
                "“%(typed)s” is not followed: there is no tracking number in this address. "
                "Type the number from the page.",
                typed=shown,
            )
        return self.env._(
            "“%(typed)s” is not followed: it is no tracking number. Type the number from the label.", typed=shown
        )

    def _postalparcel_misread(self, numbers):
        """Name numbers whose check digit is wrong; their parcels are followed all the same."""
        digits = {number: misread(number) for number in numbers}
        return [
            self.env._(
                "%(number)s may be mistyped: its check digit, the last one, would be %(digit)s. "
                "Compare it with the label. It is followed as it is.",
                number=number,
                digit=digit,
            )
            for number, digit in digits.items()
            if digit
        ]

    def _postalparcel_strangers(self):
        """Name transfers of other customers that have one of these parcels."""
        mine = self.partner_id.commercial_partner_id
        return [
            Markup(self.env._("%(number)s is also on %(transfer)s of %(customer)s. Check both numbers."))
            % {
                "number": shipment.number,
                "transfer": Markup('<a href="/odoo/stock.picking/%s">%s</a>') % (other.id, other.name),
                "customer": other.partner_id.display_name,
            }
            for shipment in self.postalparcel_shipment_ids
            for other in shipment.picking_ids - self
            if mine and other.partner_id and other.partner_id.commercial_partner_id != mine
        ]

    def action_postalparcel_track_now(self):
        """Make the transfer's parcels due at once and wake the worker."""
        return self.postalparcel_shipment_ids.action_track_now()

    def action_postalparcel_shipments(self):
        """Show the parcels of the transfer."""
        return self.postalparcel_shipment_ids._window()

    # What a shipment takes from its transfer

    def _postalparcel_prepare_shipment(self, account, number, typed):
        """Values of a new shipment of this transfer, as for `create`. Hook.

        An override may add or change values; an empty answer means that this number is not to be followed.
        """
        self.ensure_one()
        code = self._postalparcel_carrier_code()
        return {
            "number": number,
            "number_typed": typed[:250],
            "account_id": account.id,
            "company_id": account.company_id.id,
            "carrier_id": self.carrier_id.id,
            "carrier_code": code,
            "carrier_name": code and self.carrier_id.name,
            "carrier_source": code and "given",
            **self._postalparcel_countries(),
            **self._postalparcel_facts(),
        }

    def _postalparcel_facts(self):
        """What a shipment takes over again when the transfer changes."""
        promised_at, source = self._postalparcel_promise()
        return {
            "direction": self._postalparcel_direction(),
            "partner_id": self._postalparcel_recipient().id,
            "promised_at": promised_at,
            "promise_source": source,
        }

    def _postalparcel_recipient(self):
        """The person outside the company: who gets the parcel, or who sends it to us. Hook."""
        order = self.sale_id
        if self.location_id.usage == "supplier" and self.location_dest_id.usage == "customer":
            return order.partner_shipping_id or self.partner_id
        return self.partner_id or order.partner_shipping_id

    def _postalparcel_promise(self):
        """When the customer was told it would arrive, and where that comes from: `(datetime, source)`. Hook.

        `source` is a key of the shipment's `promise_source`. No promise is `(False, False)`.
        """
        promised_at = self.sale_id.commitment_date
        if promised_at and self._postalparcel_direction() == "outbound":
            return promised_at, "commitment"
        return False, False

    def _postalparcel_carrier_code(self):
        return self.carrier_id.postalparcel_carrier_code or False

    def _postalparcel_direction(self):
        source, destination = self.location_id.usage, self.location_dest_id.usage
        if source == "customer":
            return "return"
        if source == "supplier" and destination != "customer":
            return "inbound"
        return "outbound"

    def _postalparcel_countries(self):
        """Where it starts and where it goes."""
        ours = self.picking_type_id.warehouse_id.partner_id.country_id or self.company_id.country_id
        theirs = self._postalparcel_recipient().country_id
        origin, destination = ours, theirs
        if self._postalparcel_direction() != "outbound":
            origin, destination = theirs, ours
        elif self.location_id.usage == "supplier":
            origin = self.partner_id.country_id
        return {"origin_code": origin.code, "destination_code": destination.code}

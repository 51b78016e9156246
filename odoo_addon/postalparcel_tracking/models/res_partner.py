"""Contacts whose postcode or phone a carrier asks for."""

from odoo import fields, models

# What is handed to the worker of the place where a parcel arrives.
LOOKUP_FIELDS = {"zip", "phone"}


class ResPartner(models.Model):
    _inherit = "res.partner"

    postalparcel_no_messages = fields.Boolean(
        string="No messages about parcels",
        copy=False,
        help="The contact wants no e-mails and text messages about them.",
    )

    def write(self, vals):
        result = super().write(vals)
        if LOOKUP_FIELDS & vals.keys():
            self._postalparcel_corrected()
        return result

    def _postalparcel_corrected(self):
        """Parcels that wait for a person are asked about at once.

        Those of the whole company count: Odoo copies an address between a company and its contacts past `write`.
        """
        related = self.sudo().commercial_partner_id.ids
        waiting = (
            self.env["postalparcel.shipment"]
            .sudo()
            .search(
                [
                    ("check_ids.error_class", "=", "person"),
                    "|",
                    ("partner_id.commercial_partner_id", "in", related),
                    ("company_id.partner_id", "in", related),
                ]
            )
        )
        self.env["postalparcel.linker"]._ask_again(waiting)

"""Which carrier of PostalParcel a shipping method stands for."""

from odoo import fields, models


class DeliveryCarrier(models.Model):
    _inherit = "delivery.carrier"

    postalparcel_carrier_code = fields.Char(
        string="PostalParcel carrier",
        help="The carrier's code at PostalParcel, such as china-post, usps, dhl or ups. "
        "Leave it empty to let PostalParcel detect the carrier from the number.",
    )

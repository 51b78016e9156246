"""The machine's row beside a parcel.

In: claims and settles of workers. Out: when to look again, who is at it, what went wrong. Never: anything a customer
sees.
"""

from odoo import fields, models


class PostalparcelCheck(models.Model):
    _name = "postalparcel.check"
    _description = "Next check of a parcel"
    _rec_name = "shipment_id"
    _order = "next_check_at, id"
    _log_access = False

    shipment_id = fields.Many2one("postalparcel.shipment", required=True, readonly=True, ondelete="cascade")
    account_id = fields.Many2one("postalparcel.account", required=True, readonly=True, ondelete="cascade")
    state = fields.Selection(
        [("active", "Followed"), ("paused", "Paused"), ("finished", "Finished")],
        required=True,
        default="active",
        readonly=True,
    )
    next_check_at = fields.Datetime(readonly=True)
    last_checked_at = fields.Datetime(readonly=True)
    token = fields.Char(string="Lease", readonly=True, groups="base.group_system")
    lease_until = fields.Datetime(readonly=True)
    failures = fields.Integer(string="Failures in a row", required=True, readonly=True, default=0)
    error_class = fields.Selection(
        [
            ("later", "Will be tried again"),
            ("person", "Somebody has to fill something in"),
            ("permanent", "Will not be tried again"),
        ],
        readonly=True,
    )
    error_message = fields.Char(readonly=True)
    digest = fields.Char(readonly=True)
    registered_at = fields.Datetime(readonly=True, help="When PostalParcel was told of the number.")
    provider_ref = fields.Char(readonly=True)

    _shipment_unique = models.UniqueIndex("(shipment_id)", "The parcel has a check already.")
    _due_idx = models.Index("(account_id, next_check_at) WHERE state = 'active'")

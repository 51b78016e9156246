"""One event in the life of a parcel, as the carrier said it.

In: events settled by the worker. Out: the timeline. Never: changed by people; an event that arrives again updates its
row in place.
"""

from odoo import fields, models

from ..tools.statuses import SUB_STATUSES


class PostalparcelEvent(models.Model):
    _name = "postalparcel.event"
    _description = "Parcel event"
    _rec_name = "text"
    _order = "shipment_id, position desc, id desc"
    _log_access = False

    shipment_id = fields.Many2one("postalparcel.shipment", required=True, readonly=True, ondelete="cascade")
    feed = fields.Char(required=True, readonly=True)
    key = fields.Char(required=True, readonly=True)
    utc = fields.Datetime(string="Instant", readonly=True)
    local = fields.Datetime(
        string="Time at the place", readonly=True, help="Wall time where it happened: not converted to your zone."
    )
    offset_minutes = fields.Integer(string="Minutes east of UTC", readonly=True)
    zone = fields.Char(readonly=True)
    precision = fields.Selection(
        [("minute", "Minute"), ("day", "Day"), ("none", "No time given")], required=True, readonly=True
    )
    zone_source = fields.Selection(
        [("given", "Given"), ("inferred", "Inferred from the country"), ("unknown", "Not known")],
        required=True,
        readonly=True,
    )
    sub_status = fields.Selection(SUB_STATUSES, readonly=True)
    code = fields.Char(string="Carrier's code", readonly=True)
    text = fields.Char(string="Carrier's words", readonly=True)
    translated_text = fields.Char(string="Translation", readonly=True)
    translated_lang = fields.Char(readonly=True)
    city = fields.Char(readonly=True)
    region = fields.Char(readonly=True)
    country_code = fields.Char(readonly=True)
    postcode = fields.Char(readonly=True)
    carrier_code = fields.Char(readonly=True)
    position = fields.Integer(
        required=True, readonly=True, default=0, help="Place in the feed: decides between events of one minute."
    )

    _identity_unique = models.UniqueIndex("(shipment_id, feed, key)", "The parcel has this event already.")

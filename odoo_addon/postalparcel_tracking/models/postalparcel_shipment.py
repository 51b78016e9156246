"""One parcel as people see it.

In: a tracking number of a transfer, and what the worker finds out about it. Out: status, times, places, promises.
Never: written when there is no news; the machine's own state lives in `postalparcel.check`.
"""

from odoo import api, fields, models
from odoo.exceptions import AccessError, UserError
from odoo.fields import Domain
from odoo.tools import SQL

from ..tools.codes import carrier
from ..tools.numbers import forms
from ..tools.statuses import ATTENTION_OF, ATTENTIONS, STATUS_OF, STATUSES, SUB_STATUSES
from ..tools.zones import zone_of
from .postalparcel_account import PROVIDERS

# What a person may change, the first with effect on transfers and orders. All else comes from there and the worker.
SUMMED_UP = {"active", "manual_sub_status"}
EDITABLE = SUMMED_UP | {"carrier_code"}
_NOT_FOUND = {"found_carrier_code": False, "found_carrier_name": False}
# A right on parcels is none on transfers and orders.
READERS_OF_DOCUMENTS = "sales_team.group_sale_salesman,stock.group_stock_user"


def _notify(kind, message):
    """A note in the corner of the screen."""
    return {
        "type": "ir.actions.client",
        "tag": "display_notification",
        "params": {"type": kind, "message": message, "next": {"type": "ir.actions.client", "tag": "soft_reload"}},
    }


def _carrier_vals(name):
    """What a carrier that somebody typed makes of a parcel; without one, it is open again."""
    code = carrier(name)
    source = code and "given"
    return {"carrier_code": code, "carrier_source": source, "carrier_name": False, **_NOT_FOUND}


class PostalparcelShipment(models.Model):
    _name = "postalparcel.shipment"
    _description = "Parcel"
    _rec_name = "number"
    _order = "id desc"
    _check_company_auto = True

    # What it is
    number = fields.Char(
        string="Tracking number", required=True, index=True, readonly=True, help="Upper case, without spaces or dashes."
    )
    number_typed = fields.Char(readonly=True, help="The number as it was typed, scanned or imported.")
    carrier_id = fields.Many2one("delivery.carrier", string="Shipping method", readonly=True, ondelete="set null")
    carrier_code = fields.Char(
        help="The carrier as PostalParcel names it, such as china-post, usps, dhl or ups. One that is typed here "
        "stays; empty, it is detected."
    )
    carrier_name = fields.Char(readonly=True)
    carrier_source = fields.Selection(
        [("given", "Given"), ("detected", "Detected"), ("corrected", "Corrected")],
        readonly=True,
        help="How the carrier is known. One from the shipping method or typed on the parcel is never replaced. "
        "Detected ones come from the provider; where two parcels turned out to be one, it is corrected.",
    )
    found_carrier_code = fields.Char(
        string="Carrier found", readonly=True, copy=False, help="The carrier as which the provider follows the parcel."
    )
    found_carrier_name = fields.Char(readonly=True, copy=False)
    direction = fields.Selection(
        [("outbound", "Outbound"), ("return", "Return"), ("inbound", "Inbound")],
        required=True,
        default="outbound",
        readonly=True,
    )
    picking_ids = fields.Many2many(
        "stock.picking",
        "postalparcel_shipment_stock_picking_rel",
        "shipment_id",
        "picking_id",
        string="Transfers",
        readonly=True,
        copy=False,
        groups=READERS_OF_DOCUMENTS,
    )
    sale_ids = fields.Many2many(
        "sale.order",
        "postalparcel_shipment_sale_order_rel",
        "shipment_id",
        "sale_id",
        string="Orders",
        readonly=True,
        copy=False,
        groups=READERS_OF_DOCUMENTS,
    )
    partner_id = fields.Many2one("res.partner", string="Contact", readonly=True, index="btree_not_null")
    company_id = fields.Many2one("res.company", required=True, readonly=True)
    account_id = fields.Many2one(
        "postalparcel.account", required=True, readonly=True, check_company=True, ondelete="restrict"
    )
    active = fields.Boolean(default=True, help="An archived parcel is no longer followed.")

    # Where it stands
    status = fields.Selection(STATUSES, required=True, default="pending", readonly=True, index=True)
    sub_status = fields.Selection(SUB_STATUSES, string="Detail", required=True, default="registered", readonly=True)
    attention = fields.Selection(ATTENTIONS, required=True, default="none", readonly=True)
    status_since = fields.Datetime(readonly=True)
    rule = fields.Selection(
        [
            ("terminal_event", "The journey has ended"),
            ("reopened", "A return or correction reopened the journey"),
            ("newest_event", "The newest event"),
            ("provider_latest", "The provider's own status"),
            ("previous", "Nothing new was said: the status before"),
            ("nothing", "Nothing is known yet"),
        ],
        string="Why this status",
        readonly=True,
    )
    decided_by = fields.Char(readonly=True, copy=False, help="Key of the event that decided.")
    feed_sub_status = fields.Selection(
        SUB_STATUSES,
        string="Carrier's status",
        readonly=True,
        help="What the carrier says. It differs from the status shown while a status set by hand holds.",
    )
    own_sub_status = fields.Char(
        readonly=True,
        copy=False,
        help="What the carrier's status is without the meanings given here, if they had a part.",
    )
    manual_sub_status = fields.Selection(
        SUB_STATUSES,
        string="Status set by hand",
        copy=False,
        help="Holds until it is cleared, or until a newer event of the carrier changes the status.",
    )
    manual_at = fields.Datetime(string="Set by hand at", readonly=True, copy=False)
    feed = fields.Selection(
        PROVIDERS,
        string="As told by",
        readonly=True,
        copy=False,
        help="The provider whose events are shown and counted. It is another one than the account's while that one "
        "is away, or does not know the number.",
    )
    latest_json = fields.Json(readonly=True, copy=False)
    rev = fields.Integer(readonly=True, copy=False, default=0)
    settle_error = fields.Char(
        string="Automation error",
        readonly=True,
        copy=False,
        help="An automation rule failed when the last status arrived. The status was stored without it.",
    )

    # When and where
    first_event_at = fields.Datetime(readonly=True)
    last_event_at = fields.Datetime(readonly=True)
    shipped_at = fields.Datetime(readonly=True, help="When the carrier first had the parcel.")
    delivered_at = fields.Datetime(readonly=True)
    estimate_from = fields.Datetime(readonly=True)
    estimate_to = fields.Datetime(readonly=True)
    estimate_precision = fields.Selection(
        [("day", "Day"), ("minute", "Time")],
        readonly=True,
        help="With Day, the estimate is a date that stays the same in every time zone.",
    )
    promised_at = fields.Datetime(readonly=True)
    promise_source = fields.Selection([("commitment", "Delivery date of the order")], readonly=True)
    signed_by = fields.Char(readonly=True)
    proof_url = fields.Char(string="Proof of delivery", readonly=True)
    pickup_place = fields.Char(readonly=True)
    pickup_until = fields.Date(readonly=True)
    origin_code = fields.Char(string="From country", readonly=True)
    destination_code = fields.Char(string="To country", readonly=True)
    truncated = fields.Boolean(
        readonly=True, copy=False, help="The history is so long that its oldest events were left out."
    )
    event_ids = fields.One2many("postalparcel.event", "shipment_id", string="Events", readonly=True)
    quiet = fields.Boolean(
        string="Followed later",
        readonly=True,
        copy=False,
        help="Followed from some day of its journey on: nobody is told of what happened before.",
    )
    replaces = fields.Char(
        string="Replaces the number", readonly=True, copy=False, help="The number that was corrected to this one."
    )
    message_row_ids = fields.One2many("postalparcel.message", "shipment_id", string="Messages", readonly=True)

    feed_event_ids = fields.One2many(
        "postalparcel.event", string="Events shown", compute="_compute_feed_event_ids", help="Those that count."
    )
    other_event_ids = fields.One2many(
        "postalparcel.event", string="Events of the other provider", compute="_compute_feed_event_ids"
    )

    check_ids = fields.One2many("postalparcel.check", "shipment_id", readonly=True)
    check_state = fields.Selection(related="check_ids.state", string="Following")
    next_check_at = fields.Datetime(related="check_ids.next_check_at")
    last_checked_at = fields.Datetime(related="check_ids.last_checked_at")
    check_error = fields.Char(related="check_ids.error_message", string="What went wrong")
    check_error_class = fields.Selection(related="check_ids.error_class", string="Who can help")
    tracking_url = fields.Char(string="Carrier's page", compute="_compute_tracking_url", compute_sudo=True)
    recipient_tz = fields.Char(string="Recipient's time zone", compute="_compute_recipient_tz", compute_sudo=True)

    _live_unique = models.UniqueIndex(
        "(company_id, account_id, number, COALESCE(carrier_code, '')) WHERE active",
        "This parcel is followed already.",
    )
    _unmapped_idx = models.Index("(feed) WHERE latest_json ->> 'mapping' = 'unknown'")
    _attention_idx = models.Index("(attention, status) WHERE active AND attention <> 'none'")

    @api.depends("carrier_id", "number")
    def _compute_tracking_url(self):
        """The carrier's own page for this one number; Odoo's link takes the whole reference of the transfer."""
        for shipment in self:
            template = shipment.carrier_id.tracking_url
            shipment.tracking_url = template and template.replace("<shipmenttrackingnumber>", shipment.number)

    @api.depends("event_ids.feed", "feed")
    def _compute_feed_event_ids(self):
        for shipment in self:
            shown = shipment.event_ids.filtered(lambda event, feed=shipment.feed: not feed or event.feed == feed)
            shipment.feed_event_ids = shown
            shipment.other_event_ids = shipment.event_ids - shown

    @api.depends("partner_id", "company_id")
    def _compute_recipient_tz(self):
        for shipment in self:
            contact, company = shipment.partner_id, shipment.company_id
            shipment.recipient_tz = zone_of(contact.country_id.code, contact.tz, company.resource_calendar_id.tz)

    @api.model
    def _search_display_name(self, operator, value):
        """By the number as it is kept, as it was typed, and as carriers print it: in groups of digits."""
        domain = super()._search_display_name(operator, value)
        if operator not in ("=", "ilike", "like", "=ilike", "=like") or not isinstance(value, str):
            return domain
        domain |= Domain("number_typed", operator, value)
        return Domain.OR([domain, *(Domain("number", operator, form) for form in forms(value))])

    def write(self, vals):
        names_carrier = not self.env.su and "carrier_code" in vals
        if not self.env.su:
            self._refuse(vals)
        if names_carrier:
            vals = {**vals, **_carrier_vals(vals["carrier_code"])}
        if "manual_sub_status" in vals:
            for shipment in self:
                super(PostalparcelShipment, shipment).write(shipment._manual_vals(vals))
        else:
            super().write(vals)
        if "active" in vals:
            self._active_changed(vals["active"])
        if names_carrier:
            self._carrier_named()
        if SUMMED_UP & vals.keys():
            # Always: a settle that adds up the same parcels at this moment must collide with us.
            self._rollups()._recompute(always=True)
        return True

    def _refuse(self, vals):
        """What people may not change."""
        if vals.keys() - EDITABLE:
            raise AccessError(self.env._("Only the tracking worker changes what a carrier says about a parcel."))
        if not vals.get("active"):
            return
        if detached := self.filtered(lambda shipment: not shipment.picking_count)[:1]:
            raise UserError(
                self.env._(
                    "No transfer has the number %s any more. To follow it again, type it on a transfer.",
                    detached.number,
                )
            )
        if archived := self.sudo().account_id.filtered(lambda account: not account.active):
            raise UserError(self._not_served(archived))

    def _manual_vals(self, vals):
        """A status set by hand is shown until it is cleared; then the carrier's is shown again."""
        word = vals["manual_sub_status"] or self.feed_sub_status or "registered"
        now = self.env.cr.now()
        shown = {"sub_status": word, "status": STATUS_OF[word], "attention": ATTENTION_OF[word], "status_since": now}
        return {**vals, **shown, "manual_at": vals["manual_sub_status"] and now}

    def _active_changed(self, active):
        """An archived parcel is not looked at; a restored one is due at once."""
        checks = self.sudo().check_ids.filtered(lambda check: check.state != "finished")
        checks.write({"state": "active", "next_check_at": self.env.cr.now()} if active else {"state": "paused"})
        if not active:
            self.env["postalparcel.message"].sudo()._cancel_of(self)

    def _carrier_named(self):
        """Somebody knows the carrier better: it is asked at once, whatever was known before."""
        checks = self.filtered("active").sudo().check_ids
        checks.write({"state": "active", "next_check_at": self.env.cr.now(), "digest": False})
        self.env["postalparcel.worker"].sudo()._wake_after_commit()

    def _rollups(self):
        """The rows in which these parcels are summed up."""
        return (
            self.env["postalparcel.rollup"]
            .sudo()
            .search(
                ["|", ("picking_id", "in", self.sudo().picking_ids.ids), ("sale_id", "in", self.sudo().sale_ids.ids)]
            )
        )

    def action_track_now(self):
        """Make the parcels due at once and wake the worker."""
        self.check_access("read")
        followed = self.filtered("active").sudo()
        if not followed:
            return _notify("warning", self.env._("There is no parcel here that can be checked."))
        served = self.env["postalparcel.protocol"].sudo()._served_accounts()
        due = followed.filtered(lambda shipment: shipment.account_id in served)
        if not due:
            return _notify("warning", self._not_served(followed.account_id))
        due.check_ids.write({"next_check_at": fields.Datetime.now(), "state": "active"})
        workers = self.env["postalparcel.worker"].sudo()
        workers._wake_after_commit()
        if not workers._alive():
            return _notify(
                "warning",
                self.env._("No tracking worker is running at the moment: it will be checked as soon as one is back."),
            )
        return _notify("success", self.env._("It is being checked now. News appear here within a minute."))

    def _not_served(self, accounts):
        return self.env._(
            "Not checked: the account %s is archived, or this database is a copy made for testing, "
            "which serves only accounts marked “Sandbox”.",
            ", ".join(accounts.mapped("name")),
        )

    def _window(self):
        """A window on these parcels: the form for one, else the list."""
        window = {
            "type": "ir.actions.act_window",
            "name": self.env._("Parcels"),
            "res_model": self._name,
            "view_mode": "list,form",
            "domain": [("id", "in", self.ids)],
        }
        return {**window, "view_mode": "form", "res_id": self.id} if len(self) == 1 else window

    def _relink_orders(self):
        """Orders follow from the transfers. Gives the ids of all orders that have, or had, one of these."""
        self.env.flush_all()
        rows = self.env.execute_query(
            SQL(
                """
                WITH wanted AS (
                    SELECT link.shipment_id, picking.sale_id
                      FROM postalparcel_shipment_stock_picking_rel link
                      JOIN stock_picking picking ON picking.id = link.picking_id
                     WHERE link.shipment_id = ANY(%(ids)s::int[]) AND picking.sale_id IS NOT NULL
                     UNION
                    SELECT link.shipment_id, line.order_id
                      FROM postalparcel_shipment_stock_picking_rel link
                      JOIN stock_move move ON move.picking_id = link.picking_id
                      JOIN sale_order_line line ON line.id = move.sale_line_id
                     WHERE link.shipment_id = ANY(%(ids)s::int[])
                ), gone AS (
                    DELETE FROM postalparcel_shipment_sale_order_rel link
                     WHERE link.shipment_id = ANY(%(ids)s::int[])
                       AND (link.shipment_id, link.sale_id) NOT IN (SELECT shipment_id, sale_id FROM wanted)
                    RETURNING link.sale_id
                ), added AS (
                    INSERT INTO postalparcel_shipment_sale_order_rel (shipment_id, sale_id)
                    SELECT shipment_id, sale_id FROM wanted ON CONFLICT DO NOTHING
                )
                SELECT sale_id FROM gone UNION SELECT sale_id FROM wanted
                """,
                ids=self.ids,
            )
        )
        self.invalidate_model(["sale_ids"])
        self.env["sale.order"].invalidate_model(["postalparcel_shipment_ids"])
        return [order for (order,) in rows]

    def _archive_orphans(self):
        """A shipment that no transfer names any more is not followed."""
        orphans = self.filtered(lambda shipment: shipment.active and not shipment.picking_ids)
        if orphans:
            orphans.write({"active": False})

"""The window in which a company writes a text to its customers.

In: which text, in which language, and a real parcel to try it on. Out: the mail as it will look, and the text stored
once it can be used. Never: a write before the worker has rendered it.
"""

import pytz

from odoo import api, fields, models
from odoo.exceptions import UserError, ValidationError

from ..tools import locales
from ..tools.milestones import MILESTONES
from ..tools.worker_preview import preview
from ..tools.zones import is_certain

MAX_LENGTH = 4000


class PostalparcelWordingEditor(models.TransientModel):
    _name = "postalparcel.wording.editor"
    _description = "Word a text"

    company_id = fields.Many2one(
        "res.company",
        required=True,
        default=lambda self: self.env.company,
        domain=lambda self: [("id", "in", self.env.companies.ids)],
    )
    language = fields.Selection(
        selection=lambda self: locales.selection(), required=True, default=lambda self: self._default_language()
    )
    key = fields.Selection(selection=lambda self: self._keys(), string="Text", required=True)
    text = fields.Text(
        string="Your words",
        compute="_compute_text",
        store=True,
        readonly=False,
        precompute=True,
        help="Variables stay in braces as in the shipped text; all else is yours.",
    )
    english = fields.Text(string="Shipped text in English", compute="_compute_source")
    shipped = fields.Text(string="Shipped text", compute="_compute_source")
    variables = fields.Char(compute="_compute_source")
    comment = fields.Char(string="What it is for", compute="_compute_source")
    shipment_id = fields.Many2one(
        "postalparcel.shipment",
        string="Parcel",
        domain="[('company_id', '=', company_id)]",
        help="The preview tells of this parcel.",
    )
    milestone = fields.Selection(
        MILESTONES,
        string="Message",
        required=True,
        compute="_compute_milestone",
        store=True,
        readonly=False,
        precompute=True,
    )
    tz = fields.Selection(
        selection=lambda self: [(zone, zone) for zone in pytz.common_timezones],
        string="Reader's time zone",
        required=True,
        compute="_compute_tz",
        store=True,
        readonly=False,
        precompute=True,
    )
    subject = fields.Char(readonly=True)
    preview = fields.Html(readonly=True, sanitize=False)

    @api.model
    def _default_language(self):
        best = locales.nearest(self.env.lang)
        return best or locales.SOURCE

    @api.model
    def _keys(self):
        """All texts, each by its first English line, so that people find it by what it says."""
        return [(key, f"{source['english'].splitlines()[0]} ({key})") for key, source in locales.messages().items()]

    @api.constrains("company_id")
    def _check_company(self):
        if self.company_id - self.env.companies:
            raise ValidationError(self.env._("Choose one of the companies you work in."))

    @api.depends("company_id", "language", "key")
    def _compute_text(self):
        """What the company says today, to be changed."""
        for editor in self:
            own = self.env["postalparcel.wording"].search(
                [
                    ("company_id", "=", editor.company_id.id),
                    ("language", "=", editor.language),
                    ("key", "=", editor.key),
                ]
            )
            editor.text = own.text or editor.shipped or False

    @api.depends("language", "key")
    def _compute_source(self):
        sources = locales.messages()
        for editor in self:
            source = sources.get(editor.key, {})
            editor.english = source.get("english")
            editor.comment = source.get("comment")
            editor.variables = ", ".join(f"{{ ${name} }}" for name in source.get("variables", []))
            editor.shipped = locales.own_label(editor.language, editor.key)

    @api.depends("key")
    def _compute_milestone(self):
        """The message that the text is in; any other for texts that are in all."""
        codes = {code for code, _name in MILESTONES}
        for editor in self:
            code = (editor.key or "").split(".")[0].removeprefix("milestone-").replace("-", "_")
            editor.milestone = code if code in codes else editor.milestone or "shipped"

    @api.depends("shipment_id")
    def _compute_tz(self):
        for editor in self:
            editor.tz = editor.shipment_id.recipient_tz or editor.tz or self.env.user.tz or "UTC"

    def action_preview(self):
        """Show the mail as it will look with this text; nothing is stored but the picture of it."""
        self.ensure_one()
        self._show(self._rendered())
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Own wording"),
            "res_model": self._name,
            "res_id": self.id,
            "view_mode": "form",
            "target": "new",
            "context": {"dialog_size": "extra-large"},
        }

    def action_save(self):
        """Store the text, once the worker can use it."""
        self.ensure_one()
        self._rendered()
        self.env["postalparcel.wording"]._set(self.company_id, self.language, self.key, self._words())
        return {"type": "ir.actions.act_window_close"}

    def _words(self):
        """The text as people meant it: without blank ends, with one kind of line feed."""
        words = (self.text or "").replace("\r\n", "\n").replace("\r", "\n").strip()
        if not words:
            raise UserError(
                self.env._(
                    "Write a text first. To use the shipped one again, delete yours in the list of own wordings."
                )
            )
        if len(words) > MAX_LENGTH:
            raise UserError(self.env._("The text is too long: at most %s characters.", MAX_LENGTH))
        return words

    def _rendered(self):
        """The parts of a message with this text, from the worker."""
        self.check_access("write")
        words = self._words()
        if not self.shipment_id:
            raise UserError(self.env._("Choose a parcel: the text is tried on it."))
        return preview(
            self.env,
            {
                "language": self.language,
                "tz": self.tz,
                "notice": self._notice(),
                "wording": {self.key: words},
            },
        )

    def _show(self, parts):
        values = self.env["postalparcel.mailer"]._layout(self.company_id, parts, self.language, "#")
        self.subject = parts["subject"]
        self.preview = self.env["ir.qweb"]._render("postalparcel_tracking.mail_message", values)

    def _notice(self):
        """The chosen parcel as `claim_messages` would hand it out."""
        self.shipment_id.check_access("read")
        shipment = self.shipment_id.sudo()
        order = shipment.sale_ids[:1]
        siblings = order.postalparcel_shipment_ids.filtered("active") or shipment
        return {
            "id": 0,
            "token": "",
            "channel": "email",
            "language": self.language,
            "tz": self.tz,
            "tz_certain": is_certain(shipment.partner_id.country_id.code, self.tz),
            "company": self.company_id.id,
            "company_name": self.company_id.name,
            "order": order.name or None,
            "parcels_total": len(siblings),
            "parcels_delivered": len(siblings.filtered(lambda parcel: parcel.status == "delivered")),
            "parcels": [
                {
                    "milestone": self.milestone,
                    "number": shipment.number,
                    "carrier": shipment.carrier_text or None,
                    "status": shipment.status,
                    "sub_status": shipment.sub_status,
                    "event": _event(shipment),
                    "estimate": _estimate(shipment),
                    "pickup_place": shipment.pickup_place or None,
                    "pickup_until": fields.Date.to_string(shipment.pickup_until) or None,
                    "signed_by": shipment.signed_by or None,
                    "replaces": None,
                    "url": shipment.tracking_url or None,
                }
            ],
        }


def _event(shipment):
    """The event that decided, else the newest."""
    events = shipment.feed_event_ids
    event = events.filtered(lambda one: one.key == shipment.decided_by)[:1] or events[:1]
    if not event:
        return None
    return {
        "utc": fields.Datetime.to_string(event.utc) or None,
        "local": fields.Datetime.to_string(event.local) or None,
        "offset_minutes": event.offset_minutes if event.utc and event.local else None,
        "precision": event.precision,
        "place": event.place_text or None,
    }


def _estimate(shipment):
    if not shipment.estimate_from:
        return None
    return {
        "from": fields.Datetime.to_string(shipment.estimate_from),
        "to": fields.Datetime.to_string(shipment.estimate_to) or None,
        "precision": shipment.estimate_precision,
    }

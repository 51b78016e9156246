"""What people read of a parcel beside its fields, and where its buttons lead.

In: a parcel. Out: short texts in the reader's language, whether a promise is broken, windows. Never: a write.
"""

import pytz

from odoo import api, fields, models
from odoo.fields import Domain
from odoo.tools import SQL

from ..tools import wording, zones
from ..tools.statuses import ATTENTION_OF, ATTENTIONS, STATUSES, SUB_STATUSES

# A promise to these is neither kept nor broken.
_WITHOUT_PROMISE = ("returned", "cancelled")


class PostalparcelShipment(models.Model):
    _inherit = "postalparcel.shipment"

    status = fields.Selection(group_expand="_group_expand_status")
    sub_status = fields.Selection(group_expand="_group_expand_sub_status")
    carrier_text = fields.Char(string="Carrier", compute="_compute_carrier_text", search="_search_carrier_text")
    found_carrier_text = fields.Char(string="Followed as", compute="_compute_found_carrier_text")
    why_text = fields.Text(string="In words", compute="_compute_why_text")
    route_text = fields.Char(string="From and to", compute="_compute_route_text")
    estimate_text = fields.Char(string="Expected", compute="_compute_estimate_text")
    sale_count = fields.Integer(string="Number of orders", compute="_compute_counts", compute_sudo=True)
    picking_count = fields.Integer(string="Number of transfers", compute="_compute_counts", compute_sudo=True)
    late = fields.Boolean(
        compute="_compute_late",
        search="_search_late",
        help="Delivered, expected or still under way after the day that was promised.",
    )

    @api.model
    def _group_expand_status(self, values, _domain):
        """The groups that have parcels, in the order of a journey instead of the alphabet."""
        return [status for status, _label in STATUSES if status in values]

    @api.model
    def _group_expand_sub_status(self, values, _domain):
        """The groups that have parcels: what needs action first, each kind in the order of a journey."""
        urgency = [attention for attention, _label in reversed(ATTENTIONS)]
        present = [word for word, _label in SUB_STATUSES if word in values]
        return sorted(present, key=lambda word: urgency.index(ATTENTION_OF[word]))

    def action_view_sale_orders(self):
        """Open the parcel's order, or the list of its orders."""
        return self._action_view(self.sale_ids, self.env._("Orders"))

    def action_view_pickings(self):
        """Open the parcel's transfer, or the list of its transfers."""
        return self._action_view(self.picking_ids, self.env._("Transfers"))

    @staticmethod
    def _action_view(records, name):
        action = {"type": "ir.actions.act_window", "name": name, "res_model": records._name}
        if len(records) == 1:
            return {**action, "view_mode": "form", "res_id": records.id}
        return {**action, "view_mode": "list,form", "domain": [("id", "in", records.ids)]}

    @api.depends("sale_ids", "picking_ids")
    def _compute_counts(self):
        for shipment in self:
            shipment.sale_count = len(shipment.sale_ids)
            shipment.picking_count = len(shipment.picking_ids)

    @api.depends("carrier_name", "carrier_id.name", "carrier_code")
    def _compute_carrier_text(self):
        """The carrier's name, else the shipping method's, else the code."""
        for shipment in self:
            shipment.carrier_text = shipment.carrier_name or shipment.carrier_id.sudo().name or shipment.carrier_code

    @api.depends("carrier_code", "found_carrier_code", "found_carrier_name")
    def _compute_found_carrier_text(self):
        """The provider's carrier, where people named another one."""
        for shipment in self:
            code = shipment.found_carrier_code
            differs = code and shipment.carrier_code and code != shipment.carrier_code
            shipment.found_carrier_text = differs and (shipment.found_carrier_name or code)

    @api.depends("origin_code", "destination_code")
    @api.depends_context("lang")
    def _compute_route_text(self):
        """Both countries, or the one that is known."""
        names = wording.country_names(self.env, set(self.mapped("origin_code") + self.mapped("destination_code")))
        for shipment in self:
            codes = [code for code in (shipment.origin_code, shipment.destination_code) if code]
            shipment.route_text = wording.route(self.env, [names.get(code, code) for code in codes])

    @api.depends("estimate_from", "estimate_to", "estimate_precision", "recipient_tz")
    @api.depends_context("lang")
    def _compute_estimate_text(self):
        for shipment in self:
            shipment.estimate_text = wording.estimate(
                self.env,
                shipment.estimate_from,
                shipment.estimate_to,
                shipment.estimate_precision,
                shipment.recipient_tz,
            )

    @api.depends(
        "status", "promised_at", "delivered_at", "last_event_at", "estimate_from", "estimate_precision", "recipient_tz"
    )
    def _compute_late(self):
        """Days are those of the recipient, except where the carrier named a day: that one holds everywhere."""
        for shipment in self:
            promised, arrival = shipment._day(shipment.promised_at), shipment._arrival_day()
            shipment.late = bool(
                promised and arrival and shipment.status not in _WITHOUT_PROMISE and arrival > promised
            )

    def _arrival_day(self):
        """When it arrived, or when it will at the earliest."""
        if self.status == "delivered":
            return self._day(self.delivered_at or self.last_event_at)
        today, expected = self._day(self.env.cr.now()), self.estimate_from
        if expected:
            expected = expected.date() if self.estimate_precision == "day" else self._day(expected)
        return max(today, expected or today)

    def _day(self, moment):
        return moment and pytz.utc.localize(moment).astimezone(pytz.timezone(self.recipient_tz)).date()

    def _search_carrier_text(self, operator, value):
        """By any name; those of shipping methods count also for people who may not see them."""
        if operator in Domain.NEGATIVE_OPERATORS:
            return NotImplemented
        names = [Domain(name, operator, value) for name in ("carrier_name", "carrier_code")]
        return Domain.OR([*names, Domain("carrier_id", "any!", [("name", operator, value)])])

    def _search_late(self, operator, value):
        if operator != "in":
            return NotImplemented
        late = Domain.custom(to_sql=self._late_sql)
        return late if True in value else ~late

    @staticmethod
    def _late_sql(model, alias, query):
        """The same rule as `_compute_late`, for a whole table."""
        names = ("status", "promised_at", "delivered_at", "last_event_at", "estimate_from", "estimate_precision")
        columns = {name: model._field_to_sql(alias, name, query) for name in names}
        return SQL(
            """
            (%(promised_at)s IS NOT NULL AND %(status)s NOT IN %(without)s AND EXISTS (
                SELECT FROM %(zone)s AS here (zone)
                 WHERE (%(promised_at)s AT TIME ZONE 'UTC' AT TIME ZONE zone)::date < CASE
                       WHEN %(status)s = 'delivered' THEN
                            (COALESCE(%(delivered_at)s, %(last_event_at)s) AT TIME ZONE 'UTC' AT TIME ZONE zone)::date
                       ELSE GREATEST(
                            (%(now)s AT TIME ZONE 'UTC' AT TIME ZONE zone)::date,
                            CASE WHEN %(estimate_precision)s = 'day' THEN %(estimate_from)s::date
                                 ELSE (%(estimate_from)s AT TIME ZONE 'UTC' AT TIME ZONE zone)::date END)
                       END))
            """,
            without=_WITHOUT_PROMISE,
            now=SQL("%s::timestamp", model.env.cr.now()),
            zone=_recipient_zone(model.env, alias),
            **columns,
        )

    # Why a parcel has the status it has, for the person who is asked about it. The worker decided; this only tells.

    @api.depends(
        "rule",
        "feed",
        "decided_by",
        "latest_json",
        "manual_sub_status",
        "manual_at",
        "feed_sub_status",
        "event_ids.meaning",
    )
    @api.depends_context("lang", "tz")
    def _compute_why_text(self):
        events = self._deciding_events()
        for shipment in self:
            decider = (shipment.id, shipment.feed, shipment.decided_by)
            event = events.get(decider, self.env["postalparcel.event"])
            sentences = [
                shipment._why_rule(event),
                shipment._why_meaning(event),
                shipment._why_provider(),
                shipment._why_manual(),
            ]
            shipment.why_text = "\n".join(filter(None, sentences))

    def _deciding_events(self):
        """`{(shipment, feed, key): event}` in one query for all: two providers may have an event with the same key.

        A parcel that had its last news before feeds were kept apart has no feed, and one provider.
        """
        found = self.env["postalparcel.event"].search(
            [("shipment_id", "in", self.ids), ("key", "in", [key for key in self.mapped("decided_by") if key])]
        )
        return {(event.shipment_id.id, feed, event.key): event for event in found for feed in (event.feed, False)}

    def _why_rule(self, event):
        said = self._said(event)
        match self.rule:
            case "terminal_event":
                return self.env._("The journey ended with this event, and nothing said later takes it back: %s.", said)
            case "reopened":
                return self.env._("The journey had ended, but a return or a correction reopened it: %s.", said)
            case "newest_event":
                return self.env._("The newest event that counts decides: %s.", said)
            case "provider_latest" if event:
                return self.env._("The provider's own status decides, and this event agrees with it: %s.", said)
            case "provider_latest":
                return self.env._("The provider's own status decides; no event tells of it.")
            case "previous":
                return self.env._("The last answer said nothing that can be understood: the status from before stays.")
        return self.env._("Nothing is known of this parcel yet.")

    def _said(self, event):
        """An event as one would read it out: words, time, carrier, code."""
        if not event:
            return self.env._("an event that is not kept any more")
        code = event.code and self.env._("code %s", event.code)
        words = f"“{event.text}”" if event.text else None
        when = " ".join(filter(None, [event.when_text, event.zone_text]))
        return ", ".join(filter(None, [words, when, event.carrier_code, code]))

    def _why_meaning(self, event):
        match event.meaning:
            case "text":
                return self.env._("The event has no code: its meaning was read from its words.")
            case "override":
                return self.env._("What its code means is set in this database, under Status mapping.")

    def _why_provider(self):
        """What the provider itself holds the status to be, which may be something else than what decides."""
        latest = self.latest_json
        if not latest:
            return None
        labels = dict(self._fields["sub_status"]._description_selection(self.env))
        labels.update(dict(self._fields["status"]._description_selection(self.env)))
        mapping = latest["mapping"]
        meaning = None if mapping == "unknown" else labels[next(iter(mapping.values()))]
        as_of = fields.Datetime.to_datetime(latest.get("as_of"))
        said = {
            "provider": dict(self.account_id._fields["provider"]._description_selection(self.env)).get(
                self.account_id.provider
            ),
            "raw": latest["raw"],
            "meaning": meaning or self.env._("which is in no table"),
        }
        if as_of:
            return self.env._(
                "%(provider)s's own status: “%(raw)s” (%(meaning)s), last changed %(when)s.",
                when=self._why_when(as_of),
                **said,
            )
        return self.env._("%(provider)s's own status: “%(raw)s” (%(meaning)s).", **said)

    def _why_when(self, moment):
        """An instant on the reader's clock, written as the times of events are."""
        local = fields.Datetime.context_timestamp(self, moment).replace(tzinfo=None)
        return wording.wall_time(self.env, local, "minute")

    def _why_manual(self):
        if not self.manual_sub_status:
            return None
        labels = dict(self._fields["sub_status"]._description_selection(self.env))
        return self.env._(
            "A status set by hand on %(when)s hides what the carrier says: %(status)s.",
            when=self._why_when(self.manual_at or fields.Datetime.now()),
            status=labels.get(self.feed_sub_status, dict(SUB_STATUSES)["registered"]),
        )


def _recipient_zone(env, alias):
    """A subquery with `recipient_tz` of the shipment `alias`; PostgreSQL may know fewer zones than Python does."""
    companies = env["res.company"].sudo().with_context(active_test=False).search([])
    known = {name for (name,) in env.execute_query(SQL("SELECT name FROM pg_timezone_names"))}
    countries, of_company = zones.tables({it.id: it.resource_calendar_id.tz for it in companies}, known)
    return SQL(
        """
        (SELECT CASE WHEN jsonb_array_length(there.zones) = 1 THEN there.zones ->> 0
                     WHEN there.zones ? contact.tz THEN contact.tz
                     ELSE COALESCE(%(companies)s::jsonb ->> shipment.company_id::text, 'UTC') END
           FROM (SELECT %(company)s AS company_id, %(partner)s AS partner_id) shipment
           LEFT JOIN res_partner contact ON contact.id = shipment.partner_id
           LEFT JOIN res_country country ON country.id = contact.country_id
           LEFT JOIN LATERAL (SELECT %(countries)s::jsonb -> country.code) there (zones) ON true)
        """,
        countries=countries,
        companies=of_company,
        company=SQL.identifier(alias, "company_id"),
        partner=SQL.identifier(alias, "partner_id"),
    )

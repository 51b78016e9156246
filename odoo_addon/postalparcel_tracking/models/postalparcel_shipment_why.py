"""Why a parcel has the status it has, in sentences for the person who is asked about it.

In: a parcel, the rule and the event that decided, what the provider itself says. Out: a few sentences in the reader's
language. Never: a decision; the worker made it and said why.
"""

from odoo import api, fields, models
from odoo.tools import format_datetime

from ..tools.statuses import SUB_STATUSES


class PostalparcelShipment(models.Model):
    _inherit = "postalparcel.shipment"

    why_text = fields.Text(string="In words", compute="_compute_why_text")

    @api.depends("rule", "decided_by", "latest_json", "manual_sub_status", "manual_at", "feed_sub_status", "event_ids")
    @api.depends_context("lang", "tz")
    def _compute_why_text(self):
        events = self._deciding_events()
        for shipment in self:
            event = events.get((shipment.id, shipment.decided_by), self.env["postalparcel.event"])
            sentences = [
                shipment._why_rule(event),
                shipment._why_meaning(event),
                shipment._why_provider(),
                shipment._why_manual(),
            ]
            shipment.why_text = "\n".join(filter(None, sentences))

    def _deciding_events(self):
        """`{(shipment, key): event}` in one query for all."""
        found = self.env["postalparcel.event"].search(
            [("shipment_id", "in", self.ids), ("key", "in", [key for key in self.mapped("decided_by") if key])]
        )
        return {(event.shipment_id.id, event.key): event for event in found}

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
        words = self.env._("“%s”", event.text) if event.text else None
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
                when=format_datetime(self.env, as_of),
                **said,
            )
        return self.env._("%(provider)s's own status: “%(raw)s” (%(meaning)s).", **said)

    def _why_manual(self):
        if not self.manual_sub_status:
            return None
        labels = dict(self._fields["sub_status"]._description_selection(self.env))
        return self.env._(
            "A status set by hand on %(when)s hides what the carrier says: %(status)s.",
            when=format_datetime(self.env, self.manual_at),
            status=labels.get(self.feed_sub_status, dict(SUB_STATUSES)["registered"]),
        )

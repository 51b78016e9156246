"""Texts that a worker wrote: they become mails, text messages or activities.

In: items of a deliver call. Out: for each what became of it; what is sent and the rows that say so, in one
transaction. Never: a message twice, however often it is delivered; a neighbour hurt by one that fails.
"""

import logging
from collections import defaultdict
from typing import NamedTuple

from odoo import SUPERUSER_ID, api, fields, models
from odoo.tools import SQL

from ..tools import wire
from ..tools.milestones import UNDER_WAY
from ..tools.statuses import STATUS_OF
from ..tools.text import clean
from .halving import halving

_logger = logging.getLogger(__name__)


class Letter(NamedTuple):
    """One message with the texts for it."""

    item: dict
    rows: models.Model


class PostalparcelDelivery(models.AbstractModel):
    _name = "postalparcel.delivery"
    _description = "Sends messages that a worker wrote"

    @api.model
    def _deliver(self, raws):
        """Give one answer for each of `raws`, in their order."""
        answers, items = [None] * len(raws), {}
        for place, raw in enumerate(raws):
            try:
                item = wire.message(raw)
            except wire.Malformed as error:
                answers[place] = {"id": wire.id_of(raw), "result": "error", "message": str(error)}
                continue
            if item["id"] in (other["id"] for other in items.values()):
                answers[place] = {"id": item["id"], "result": "retry"}
                continue
            items[place] = item
        for place, answer in self._deliver_items(items).items():
            answers[place] = {"id": items[place]["id"], **answer}
        return answers

    def _deliver_items(self, items):
        groups, busy = self._groups(items)
        answers, letters = {}, {}
        for place, item in items.items():
            rows = groups.get((item["id"], item["token"]))
            if rows is None or place in busy:
                answers[place] = {"result": "retry" if place in busy else "gone"}
            elif answer := self._settled(rows):
                answers[place] = answer
            elif item["outcome"] == "rendered" and "parts" not in item and rows[0].channel != "activity":
                answers[place] = {"result": "error", "message": "`item.parts` is missing."}
            else:
                letters[place] = Letter(item, rows)
        failed = {place: letter for place, letter in letters.items() if letter.item["outcome"] == "failed"}
        for letter in failed.values():
            self._fail(letter.rows, letter.item["message"])
        answers.update({place: {"result": "applied"} for place in failed})
        answers.update(self._send({place: letter for place, letter in letters.items() if place not in failed}))
        self.env["postalparcel.wording"]._note_problems(
            [
                (letter.rows.company_id, letter.item.get("language"), problem)
                for letter in letters.values()
                for problem in letter.item["wording_problems"]
            ]
        )
        return answers

    def _groups(self, items):
        """`{(first row, token): rows}`, locked, and the places of items of which somebody has a row."""
        tokens = [item["token"] for item in items.values()]
        self.env["postalparcel.message"].flush_model()
        query = SQL("FROM postalparcel_message WHERE token = ANY(%s::text[])", tokens)
        self.env.cr.execute(
            SQL("SELECT id, token %s ORDER BY id FOR NO KEY UPDATE SKIP LOCKED", query), log_exceptions=False
        )
        locked = defaultdict(list)
        for row, token in self.env.cr.fetchall():
            locked[token].append(row)
        counts = dict(self.env.execute_query(SQL("SELECT token, count(*) %s GROUP BY token", query)))
        messages = self.env["postalparcel.message"].browse(row for rows in locked.values() for row in rows)
        groups, busy = {}, set()
        for place, item in items.items():
            rows = locked[item["token"]]
            if len(rows) < counts.get(item["token"], 0):
                busy.add(place)
            elif item["id"] in rows:
                groups[item["id"], item["token"]] = messages.browse(rows).with_prefetch(messages._prefetch_ids)
        return groups, busy

    def _settled(self, rows):
        """The answer for a message that is not to be sent, or was."""
        if not rows.filtered(lambda row: row.state == "pending"):
            told = rows.filtered(lambda row: row.state in ("queued", "sent", "failed"))
            return {"result": "duplicate" if told else "gone"}
        stale = rows.filtered(_is_stale)
        if not stale and len(set(rows.mapped("state"))) == 1:
            return None
        stale.write({"state": "superseded", "why": "newer", "token": False, "lease_until": False})
        # The others are claimed anew: what was written speaks of something that is over.
        rows.filtered(lambda row: row.state == "pending").write({"token": False, "lease_until": False})
        return {"result": "gone"}

    def _send(self, letters):
        """Halves until the one is found that fails; it says so and can be sent again by hand."""
        answers = {place: {"result": "applied"} for place in letters}

        def work(batch):
            by_channel = defaultdict(list)
            for _place, letter in batch:
                by_channel[letter.rows[0].channel].append(letter)
            for channel, chosen in by_channel.items():
                getattr(self, f"_send_{channel}")(chosen)

        def give_up(pair, error):
            place, letter = pair
            _logger.warning("The message %d could not be sent: %s", letter.item["id"], error)
            self._fail(letter.rows, clean(str(error), 500) or type(error).__name__)
            answers[place] = {"result": "error", "message": self.env._("Odoo could not send it; the outbox says why.")}

        self.env.flush_all()
        halving(self.env, list(letters.items()), work, give_up)
        return answers

    def _fail(self, rows, reason):
        rows.write({"state": "failed", "why": "channel", "reason": reason, "lease_until": False})

    def _queued(self, letter, state="queued"):
        letter.rows.write(
            {
                "state": state,
                "language": letter.item.get("language"),
                "told_at": fields.Datetime.now(),
                "lease_until": False,
                "why": False,
                "reason": False,
            }
        )

    def _send_email(self, letters):
        for letter in letters:
            self._queued(letter)
        self.env["postalparcel.mailer"]._send(
            [(letter.rows, letter.item["parts"], letter.item.get("language")) for letter in letters]
        )

    def _send_sms(self, letters):
        """Through Odoo's own queue for text messages."""
        recipients, vals = self._recipients([letter.rows for letter in letters]), []
        for letter in letters:
            phone = recipients[letter.rows[0].id]["phone"]
            text = letter.item["parts"].get("text")
            if not phone or not text:
                raise ValueError(self.env._("There is no phone number, or no text for it."))
            vals.append({"number": phone, "body": text, "partner_id": letter.rows[0].partner_id.id})
            self._queued(letter, "sent")
        self.env["sms.sms"].create(vals)

    def _send_activity(self, letters):
        """For whoever is responsible for the order, else for its transfer; in that person's language."""
        for letter in letters:
            row = letter.rows[0]
            place = row.sale_id if row.sale_id.user_id else row.shipment_id.picking_ids.filtered("user_id")[:1]
            if not place:
                raise ValueError(self.env._("Nobody is responsible for the order or transfer."))
            person = place.user_id
            rows = letter.rows.with_context(lang=person.lang)
            names = dict(rows._fields["milestone"]._description_selection(rows.env))
            # Odoo's own name stands on it; the person is told by the activity, not by a mail about it as well.
            quiet = place.with_user(SUPERUSER_ID).with_context(mail_activity_quick_update=True, lang=person.lang)
            quiet.activity_schedule(
                "mail.mail_activity_data_todo",
                summary=", ".join(dict.fromkeys(names[row.milestone] for row in rows)),
                note=", ".join(f"{row.shipment_id.number}: {names[row.milestone]}" for row in rows),
                user_id=person.id,
            )
            self._queued(letter, "sent")

    @api.model
    def _recipients(self, groups):
        """Who gets the messages of these rows: `{first row: {partner, email: [addresses], phone, tz, language, …}}`."""
        dispatch = self.env["postalparcel.dispatch"]
        return dispatch._recipients(dispatch._rows([rows[0].id for rows in groups]))


def _is_stale(row):
    """Whether it was overtaken since the worker got it."""
    delivered = row.milestone == "delivered"
    return (
        row.state == "pending" and delivered and STATUS_OF[row.shipment_id.feed_sub_status or "registered"] in UNDER_WAY
    )

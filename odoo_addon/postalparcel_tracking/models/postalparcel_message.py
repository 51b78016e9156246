"""The outbox: what a recipient is told of a parcel, once.

In: rows of `postalparcel.outbox`, and what became of them. Out: a list people can read, send again and cancel. Never:
a second row for the same thing; a text for customers, which the worker writes.
"""

from datetime import timedelta

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.tools import SQL

from ..tools.milestones import MILESTONES

KEPT_DAYS = 365
BATCH = 10000
WHYS = [
    ("newer", "Something newer was to be told"),
    ("withdrawn", "The carrier took the delivery back"),
    ("reread", "Only the meaning of a code was changed"),
    ("before", "It happened before the parcel was followed"),
    ("old", "It is too long ago"),
    ("often", "The same was told less than 12 hours ago"),
    ("enough", "The same was told five times"),
    ("switched_off", "Switched off for this order or account"),
    ("opted_out", "The recipient wants no messages"),
    ("no_recipient", "The transfer has no contact"),
    ("no_email", "No usable e-mail address was found"),
    ("no_phone", "No usable phone number was found"),
    ("no_sms", "Text messages can't be sent from this database"),
    ("nobody", "Nobody is responsible for the order or transfer"),
    ("archived", "The parcel is no longer followed"),
    ("copy", "This database is a copy made for testing"),
    ("person", "Cancelled by hand"),
    ("channel", "It could not be sent"),
]


class PostalparcelMessage(models.Model):
    _name = "postalparcel.message"
    _description = "Message about a parcel"
    _rec_name = "milestone"
    _order = "id desc"
    _log_access = False

    shipment_id = fields.Many2one(
        "postalparcel.shipment", string="Parcel", required=True, readonly=True, ondelete="cascade"
    )
    milestone = fields.Selection(MILESTONES, required=True, readonly=True)
    occurrence = fields.Char(
        required=True, readonly=True, default="", help="Which time it was, for what may happen more than once."
    )
    at = fields.Datetime(string="Happened at", readonly=True)
    partner_id = fields.Many2one("res.partner", string="Recipient", readonly=True, ondelete="set null")
    channel = fields.Selection(
        [("email", "E-mail"), ("sms", "Text message"), ("activity", "Activity")],
        required=True,
        readonly=True,
        default="email",
    )
    company_id = fields.Many2one("res.company", required=True, readonly=True, ondelete="cascade")
    account_id = fields.Many2one("postalparcel.account", required=True, readonly=True, ondelete="cascade")
    sale_id = fields.Many2one("sale.order", string="Order", readonly=True, ondelete="set null", index="btree_not_null")
    due_at = fields.Datetime(string="Due at", required=True, readonly=True)
    state = fields.Selection(
        [
            ("pending", "Waiting"),
            ("superseded", "Overtaken"),
            ("silent", "Not told"),
            ("queued", "In the queue"),
            ("sent", "Sent"),
            ("failed", "Failed"),
            ("cancelled", "Cancelled"),
        ],
        required=True,
        readonly=True,
        default="pending",
    )
    why = fields.Selection(WHYS, string="Cause", readonly=True)
    reason = fields.Char(string="Details", readonly=True)
    token = fields.Char(string="Lease", readonly=True, groups="base.group_system")
    lease_until = fields.Datetime(readonly=True, groups="base.group_system")
    language = fields.Char(string="Language used", readonly=True)
    told_at = fields.Datetime(string="Handed over at", readonly=True, help="When it went into the queue for sending.")
    withdrawn = fields.Boolean(readonly=True, help="The carrier took back the delivery that this was about.")
    mail_mail_id = fields.Many2one(
        "mail.mail", string="E-mail", readonly=True, ondelete="set null", index="btree_not_null"
    )
    mail_message_id = fields.Many2one(
        "mail.message", string="In the chatter", readonly=True, ondelete="set null", index="btree_not_null"
    )

    _identity_unique = models.UniqueIndex(
        "(shipment_id, milestone, occurrence, COALESCE(partner_id, 0), channel)", "This was told already."
    )
    _due_idx = models.Index("(due_at) WHERE state = 'pending'")
    _group_idx = models.Index("(COALESCE(sale_id, -shipment_id)) WHERE state = 'pending'")
    _age_idx = models.Index("(due_at) WHERE state <> 'pending'")

    def action_cancel(self):
        """Take back what was not sent yet. The lease stays: a text that is being written for it is not sent either."""
        self.check_access("read")
        self.browse(self._locked("pending")).sudo().write({"state": "cancelled", "why": "person"})
        return True

    def action_send_again(self):
        """Have what failed, or was not told, sent with the next claim."""
        self.check_access("read")
        allowed = self._locked("failed", "cancelled", "silent", "superseded")
        if not allowed:
            raise UserError(self.env._("There is nothing to send here: it is on its way, or was sent."))
        self.browse(allowed).sudo()._drop_mails()
        self.browse(allowed).sudo().write(
            {
                "state": "pending",
                "why": False,
                "reason": False,
                "token": False,
                "lease_until": False,
                "due_at": self.env.cr.now(),
            }
        )
        self.env["postalparcel.worker"].sudo()._wake_after_commit()
        return True

    def _drop_mails(self):
        """Mails that failed must not go when they are tried again with all others: these messages get new ones."""
        mails = self.mail_mail_id.filtered(lambda mail: mail.state in ("exception", "outgoing"))
        others = self.search([("mail_mail_id", "in", mails.ids), ("id", "not in", self.ids)]).mail_mail_id
        (mails - others).write({"state": "cancel"})

    def _locked(self, *states):
        """Those in one of these states that no worker is at."""
        self.env.flush_all()
        self.env.cr.execute(
            SQL(
                """
                SELECT id FROM postalparcel_message
                 WHERE id = ANY(%s::int[]) AND state = ANY(%s::text[]) ORDER BY id FOR NO KEY UPDATE SKIP LOCKED
                """,
                self.ids,
                list(states),
            )
        )
        return [row for (row,) in self.env.cr.fetchall()]

    @api.model
    def _cancel_of(self, shipments):
        """Nobody is told of parcels that are not followed any more."""
        self.flush_model()
        self.env.cr.execute(
            SQL(
                """
                UPDATE postalparcel_message SET state = 'cancelled', why = 'archived'
                 WHERE id IN (SELECT id FROM postalparcel_message
                               WHERE shipment_id = ANY(%s::int[]) AND state = 'pending'
                               ORDER BY id FOR NO KEY UPDATE SKIP LOCKED)
                """,
                shipments.ids,
            )
        )
        self.invalidate_model(flush=False)

    @api.model
    def _forget(self):
        """Delete a batch of what was settled a year ago; gives how many rows that were."""
        before = fields.Datetime.now() - timedelta(days=KEPT_DAYS)
        self.env.cr.execute(
            SQL(
                """
                DELETE FROM postalparcel_message WHERE id IN (
                       SELECT id FROM postalparcel_message
                        WHERE state <> 'pending' AND due_at < %s
                        ORDER BY due_at LIMIT %s FOR UPDATE SKIP LOCKED)
                """,
                before,
                BATCH,
            )
        )
        self.invalidate_model(flush=False)
        return self.env.cr.rowcount

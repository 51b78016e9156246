"""What becomes of a mail about parcels.

In: Odoo's own word on each mail it tried to send. Out: messages that are sent; mails that wait for another try;
messages that failed, with a reason for people. Never: another mail in place of the first.
"""

from datetime import timedelta

from odoo import fields, models
from odoo.tools import SQL

from ..tools.plain_text import plain_text
from ..tools.text import clean

# A day: who is told later is better called.
GIVE_UP_AFTER = timedelta(hours=24)
FIRST_PAUSE = timedelta(minutes=5)
LONGEST_PAUSE = timedelta(hours=4)
# Another try changes nothing here.
_HOPELESS = {"mail_email_invalid", "mail_email_missing"}
_OURS = "/postalparcel/messages/"


class MailMail(models.Model):
    _inherit = "mail.mail"

    def _prepare_outgoing_list(self, mail_server=False, doc_to_followers=None):
        """Our layout as text is clearer than what Odoo makes of any HTML."""
        self._postalparcel_hold()
        mails = super()._prepare_outgoing_list(mail_server=mail_server, doc_to_followers=doc_to_followers)
        if _OURS in (self.headers or ""):
            for mail in mails:
                mail["body_alternative"] = plain_text(mail["body"])
        return mails

    def _postprocess_sent_message(self, success_pids, success_emails, failure_reason=False, failure_type=None):
        messages = self._postalparcel_messages()
        result = super()._postprocess_sent_message(
            success_pids, success_emails, failure_reason=failure_reason, failure_type=failure_type
        )
        if messages:
            mails = messages.mail_mail_id
            sent = mails.filtered(lambda mail: mail.state == "sent")
            messages.filtered(lambda row: row.mail_mail_id in sent).write(
                {"state": "sent", "why": False, "reason": False}
            )
            (mails - sent)._postalparcel_try_again(messages, failure_type)
        return result

    def mark_outgoing(self):
        result = super().mark_outgoing()
        again = self._postalparcel_messages().filtered(lambda row: row.state in ("failed", "cancelled"))
        again.write({"state": "queued", "why": False, "reason": False})
        return result

    def cancel(self):
        result = super().cancel()
        self._postalparcel_drop(self.env._("Somebody cancelled the mail in the list of outgoing mails."))
        return result

    def unlink(self):
        self._postalparcel_drop(self.env._("Somebody deleted the mail before it was sent."))
        return super().unlink()

    def _postalparcel_hold(self):
        """Lock what these mails tell before they are handed to a server.

        Were a row changed meanwhile, noting that the mail is sent would fail when it is too late: it would go twice.
        """
        self.env["postalparcel.message"].flush_model()
        self.env.cr.execute(
            SQL(
                "SELECT FROM postalparcel_message WHERE mail_mail_id = ANY(%s::int[]) ORDER BY id FOR NO KEY UPDATE",
                self.ids,
            )
        )

    def _postalparcel_messages(self):
        """What these mails tell, as rows of the outbox."""
        return self.env["postalparcel.message"].sudo().search([("mail_mail_id", "in", self.ids)])

    def _postalparcel_drop(self, reason):
        """Messages whose mail people took out of the queue."""
        waiting = self._postalparcel_messages().filtered(lambda row: row.state in ("queued", "failed"))
        waiting.write({"state": "cancelled", "why": "person", "reason": reason})

    def _postalparcel_try_again(self, messages, failure):
        """Back into the queue, later each time, for a day; then people have to help."""
        now = fields.Datetime.now()
        for created, mails in self.grouped("create_date").items():
            mine = messages.filtered(lambda row, mails=mails: row.mail_mail_id in mails)
            for mail in mails:
                rows = mine.filtered(lambda row, mail=mail: row.mail_mail_id == mail)
                rows.reason = mail._postalparcel_reason(failure)
            pause = min(max(now - created, FIRST_PAUSE), LONGEST_PAUSE)
            if failure in _HOPELESS or now + pause > created + GIVE_UP_AFTER:
                mine.write({"state": "failed", "why": "channel"})
                continue
            mails.write({"state": "outgoing", "scheduled_date": now + pause})
            self.env.ref("mail.ir_cron_mail_scheduler_action").sudo()._trigger(now + pause)

    def _postalparcel_reason(self, failure):
        """Why it was not sent, and what helps, in plain words."""
        said = clean(self.failure_reason or "", 300)
        if failure == "mail_smtp":
            return self.env._("Odoo could not reach the outgoing mail server: %s", said)
        if failure in _HOPELESS and self.email_to:
            return self.env._(
                "%s is no e-mail address. Correct it on the contact, then send the message again.", self.email_to
            )
        if failure in _HOPELESS:
            return self.env._("The contact has no e-mail address. Enter one, then send the message again.")
        if failure in ("mail_from_missing", "mail_from_invalid"):
            return self.env._(
                "Neither the salesperson nor the company has an e-mail address that can be used as sender."
            )
        return self.env._("The mail was refused: %s", said)

"""Messages as mails.

In: rows of the outbox with the parts of their text. Out: one mail for each message. Never: HTML from the worker.
"""

from odoo import api, models
from odoo.tools import plaintext2html


class PostalparcelMailer(models.AbstractModel):
    _name = "postalparcel.mailer"
    _description = "Makes mails of messages about parcels"

    @api.model
    def _send(self, groups):
        """`[(rows of one message, parts, language)]`: one mail each."""
        recipients = self.env["postalparcel.delivery"]._recipients([rows for rows, _parts, _language in groups])
        for rows, parts, _language in groups:
            recipient = recipients[rows[0].id]
            blocks = [parts["headline"], *parts.get("paragraphs", [])]
            for parcel in parts.get("parcels", []):
                blocks += [parcel["headline"], *parcel["paragraphs"]]
                blocks += [f"{fact['label']}: {fact['value']}" for fact in parcel["facts"]]
            mail = self.env["mail.mail"].create(
                {
                    "subject": parts["subject"],
                    "body_html": plaintext2html("\n\n".join(blocks)),
                    "email_to": ", ".join(recipient["email"]),
                    "email_from": rows[0].company_id.email_formatted or self.env.user.email_formatted,
                }
            )
            rows.write({"mail_mail_id": mail.id, "mail_message_id": mail.mail_message_id.id, "state": "queued"})

"""Mails to customers, one for each message.

In: rows of the outbox that are one message, its parts as the worker wrote them, and the language of its words. Out:
mails in Odoo's queue, to be seen in the order's chatter, each with one Message-ID for good. Never: HTML from the
worker; a mail handed to a server here.
"""

import re

from odoo import api, fields, models
from odoo.tools import SQL, formataddr

from ..tools import locales
from ..tools.rows import incoming

_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3}){1,2}")
# Fonts that are there on any device: none is loaded.
FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans', sans-serif"


class PostalparcelMailer(models.AbstractModel):
    _name = "postalparcel.mailer"
    _description = "Mails about parcels"

    @api.model
    def _send(self, groups):
        """Queue one mail for each `(rows of one message, parts, language code)`; the rows know it from then on."""
        if not groups:
            return self.env["mail.mail"]
        messages = [rows for rows, _parts, _language in groups]
        recipients = self.env["postalparcel.delivery"]._recipients(messages)
        answers = self._reply_addresses(messages)
        values = [
            self._mail_vals(rows, parts, language or locales.SOURCE, recipients[rows[0].id], *answer)
            for (rows, parts, language), answer in zip(groups, answers, strict=True)
        ]
        mails = self.env["mail.mail"].sudo().create(values)
        self._link(groups, mails)
        self.env.ref("mail.ir_cron_mail_scheduler_action").sudo()._trigger()
        return mails

    def _link(self, groups, mails):
        """Each row gets its mail, all in one statement."""
        rows = [
            {"id": row.id, "mail": mail.id, "message": mail.mail_message_id.id}
            for (group, _parts, _language), mail in zip(groups, mails, strict=True)
            for row in group
        ]
        table = self.env["postalparcel.message"]
        table.flush_model()
        self.env.cr.execute(
            SQL(
                """
                UPDATE postalparcel_message row
                   SET mail_mail_id = incoming.mail, mail_message_id = incoming.message
                  FROM %s WHERE row.id = incoming.id
                """,
                incoming({"id": "int4", "mail": "int4", "message": "int4"}, rows),
            )
        )
        table.invalidate_model(["mail_mail_id", "mail_message_id"], flush=False)

    def _mail_vals(self, rows, parts, language, recipient, sender, answer_to):
        """The values of one mail."""
        company, partner, document = rows.company_id[:1], recipient["partner"], self._document(rows)
        token = self._addressee(recipient)._postalparcel_token(company, language, rows[0].id)
        unsubscribe = f"{document.get_base_url()}/postalparcel/messages/{token}"
        values = self._layout(company, parts, language, unsubscribe)
        author, email_from = sender
        return {
            "model": document._name if document else False,
            "res_id": document.id,
            # Bounces and the sender's domain are this company's, whoever runs the queue.
            "record_company_id": company.id,
            "record_alias_domain_id": company.alias_domain_id.id,
            "author_id": author.id,
            "email_from": email_from,
            "reply_to": answer_to,
            "email_to": ", ".join(formataddr((partner.name or "", address)) for address in recipient["email"]),
            "partner_ids": [fields.Command.set(partner.ids)],
            "subject": values["parts"]["subject"],
            "body": self.env["ir.qweb"]._render("postalparcel_tracking.mail_note", values),
            "body_html": self.env["ir.qweb"]._render("postalparcel_tracking.mail_message", values),
            "headers": repr(
                {
                    "List-Unsubscribe": f"<{unsubscribe}>",
                    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
                    # Nobody's "I am on holiday" shall come back to the order.
                    "Auto-Submitted": "auto-generated",
                    "X-Auto-Response-Suppress": "OOF",
                }
            ),
            "auto_delete": False,
            "state": "outgoing",
        }

    @api.model
    def _addressee(self, recipient):
        """Who stops messages by the link in a mail: the contact, or who ordered where that one's address is used."""
        partner, owner = recipient["partner"], recipient["owner"]
        family = partner | partner.parent_id | partner.commercial_partner_id
        return partner if owner in family else owner

    @api.model
    def _layout(self, company, parts, language, unsubscribe):
        """What the layouts of a mail need; what a worker left out is empty."""
        parcels = [{**parcel, "url": _web_address(parcel.get("url"))} for parcel in parts.get("parcels") or []]
        is_rtl = parts.get("direction") == "rtl"
        return {
            "company": company,
            "parts": {
                **parts,
                "direction": "rtl" if is_rtl else "ltr",
                "subject": parts.get("subject") or parts["headline"],
                "paragraphs": parts.get("paragraphs") or [],
                "parcels": parcels,
            },
            "footer": parts.get("footer") or {},
            "steps": parts.get("steps") or [],
            "only": len(parcels) == 1,
            "language": language,
            "unsubscribe": unsubscribe,
            "logo": not company.uses_default_logo and f"{company.get_base_url()}/logo.png?company={company.id}",
            "start": "right" if is_rtl else "left",
            **self._colours(company),
        }

    @api.model
    def _colours(self, company):
        """The company's own, as in its other mails, and a font."""
        accent, on_accent = company.email_secondary_color or "", company.email_primary_color or ""
        return {
            "accent": accent if _COLOUR.fullmatch(accent) else "#875A7B",
            "on_accent": on_accent if _COLOUR.fullmatch(on_accent) else "#FFFFFF",
            "font": FONT,
        }

    @api.model
    def _document(self, rows):
        """In whose chatter a message stands."""
        return rows.sale_id[:1] or rows.shipment_id.picking_ids[-1:]

    def _reply_addresses(self, messages):
        """For each message who writes, `(partner, address)`, and where answers go so that they reach its chatter."""
        documents = [self._document(rows) for rows in messages]
        senders = [self._sender(rows) for rows in messages]
        found = {}
        for name in {document._name for document in documents if document}:
            mine = [
                (document, sender)
                for document, sender in zip(documents, senders, strict=True)
                if document and document._name == name
            ]
            answers = (
                self.env[name]
                .browse({document.id for document, _sender in mine})
                ._notify_get_reply_to_batch(
                    defaults={document.id: email for document, (_author, email) in mine},
                    author_ids={document.id: author.id for document, (author, _email) in mine},
                )
            )
            found.update({(name, res_id): address for res_id, address in answers.items()})
        return [
            (sender, found.get((document._name, document.id)) or sender[1])
            for document, sender in zip(documents, senders, strict=True)
        ]

    def _sender(self, rows):
        """The salesperson while they work here and have an address, else the company."""
        company = rows.company_id[:1]
        person = rows.sale_id[:1].user_id.filtered("active").partner_id
        if person.email_normalized:
            return person, person.email_formatted
        return company.partner_id, company.email_formatted or False


def _web_address(text):
    """Where a button may lead: the text may be a carrier's."""
    return text if (text or "").startswith(("https://", "http://")) else None

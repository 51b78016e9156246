"""Contacts as those who wait for parcels.

In: what people enter of a contact, and what it asked for by the link in a mail. Out: its language, whether it wants
messages, whose address they go to, and the token with which it stops them; parcels asked about again when a postcode or
phone that a carrier needs changes. Never: a token that can be forged.
"""

from odoo import api, fields, models
from odoo.tools.misc import hash_sign, verify_hash_signed

from ..tools import locales

# What is handed to the worker of the place where a parcel arrives.
LOOKUP_FIELDS = {"zip", "phone"}
_SCOPE = "postalparcel-messages"


class ResPartner(models.Model):
    _inherit = "res.partner"

    parcel_lang = fields.Selection(
        selection=lambda self: locales.selection(),
        string="Language of parcel messages",
        help="Messages about parcels are written in this language, also when Odoo has not installed it. "
        "Empty: the contact's own language.",
    )
    postalparcel_no_messages = fields.Boolean(
        string="No messages about parcels",
        copy=False,
        help="Parcels of this contact are followed, but it is told nothing. Customers set and undo this by the link in "
        "each mail.",
    )

    def write(self, vals):
        result = super().write(vals)
        if LOOKUP_FIELDS & vals.keys():
            self._postalparcel_corrected()
        return result

    def _postalparcel_corrected(self):
        """Parcels that wait for a person are asked about at once.

        Those of the whole company count: Odoo copies an address between a company and its contacts past `write`.
        """
        related = self.sudo().commercial_partner_id.ids
        waiting = (
            self.env["postalparcel.shipment"]
            .sudo()
            .search(
                [
                    ("check_ids.error_class", "=", "person"),
                    "|",
                    ("partner_id.commercial_partner_id", "in", related),
                    ("company_id.partner_id", "in", related),
                ]
            )
        )
        self.env["postalparcel.linker"]._ask_again(waiting)

    def _postalparcel_addressee(self):
        """Whose address is written to: the contact's, else that of the company it belongs to."""
        self.ensure_one()
        return next((partner for partner in self | self.parent_id | self.commercial_partner_id if partner.email), self)

    def _postalparcel_refuses_messages(self):
        """Whether the contact, or the company for which it stands, asked for silence."""
        self.ensure_one()
        return any((self | self.commercial_partner_id).mapped("postalparcel_no_messages"))

    def _postalparcel_token(self, company, language, message=0):
        """The end of the address with which this contact stops messages; it holds as long as the database.

        `message` is a row of the outbox: it knows the contact into which this one may be merged some day.
        """
        return hash_sign(self.env(su=True), _SCOPE, [self.id, company.id, language, message])

    @api.model
    def _postalparcel_of_token(self, token):
        """`(contact, company, language)` of a token; no contact where it is not one of ours."""
        try:
            values = verify_hash_signed(self.env(su=True), _SCOPE, token)
        except (ValueError, IndexError):  # no base64, not our version, no text
            values = None
        partner, company, language, message = values or (0, 0, locales.SOURCE, 0)
        contact = self.browse(partner).exists() or self.env["postalparcel.message"].browse(message).exists().partner_id
        return contact, self.env["res.company"].browse(company).exists(), language

    def _postalparcel_want_messages(self, wanted):
        """Stop messages, or take that back: for the contact, and for all of the same company with the same address."""
        self.ensure_one()
        named = self._postalparcel_addressee()
        same = self | named
        if named.email_normalized:
            same |= self.search(
                [
                    ("commercial_partner_id", "=", self.commercial_partner_id.id),
                    ("email_normalized", "=", named.email_normalized),
                ]
            )
        changed = same.filtered(lambda partner: partner.postalparcel_no_messages == wanted)
        changed.write({"postalparcel_no_messages": not wanted})
        note = (
            self.env._("Wants messages about parcels again, by the link in a mail.")
            if wanted
            else self.env._("Wants no more messages about parcels, by the link in a mail.")
        )
        changed._message_log_batch(bodies=dict.fromkeys(changed.ids, note), author_id=self.id)

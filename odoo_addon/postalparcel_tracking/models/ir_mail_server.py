"""The header with which mail programs offer to stop messages, kept whole.

In: a mail that Odoo has built. Out: the same, with an address in `List-Unsubscribe` that is one line however long.
Never: another header written otherwise than Odoo does.
"""

import email.policy

from odoo import models

from odoo.addons.base.models.ir_mail_server import IdentificationFieldsNoFoldPolicy

_HEADER = "List-Unsubscribe"


class _WholeAddress(IdentificationFieldsNoFoldPolicy):
    """Python writes a value without blanks that is longer than a line as encoded words, which nobody reads here."""

    def _fold(self, name, value, *args, **kwargs):
        if name.lower() == _HEADER.lower():
            return f"{name}: {value}{self.linesep}"
        return super()._fold(name, value, *args, **kwargs)


_POLICY = _WholeAddress(linesep=email.policy.SMTP.linesep)


class IrMailServer(models.Model):
    _inherit = "ir.mail_server"

    def _build_email__(self, *args, **kwargs):
        message = super()._build_email__(*args, **kwargs)
        if "/postalparcel/messages/" in (message[_HEADER] or ""):
            message.policy = _POLICY
        return message

"""What people here say that a carrier's code means.

In: rules of a manager. Out: the rules as workers want them; how many parcels one touches; parcels to be read again when
a rule changes. Never: a parcel's status: the worker reads the stored events again and settles what comes of them.
"""

import hashlib
import json

from odoo import api, fields, models
from odoo.tools import SQL

from ..tools.codes import carrier, plain
from ..tools.statuses import SUB_STATUSES
from .postalparcel_account import PROVIDERS

_EFFECT = {"active", "provider", "carrier_code", "code", "sub_status"}


class PostalparcelStatusMapping(models.Model):
    _name = "postalparcel.status.mapping"
    _description = "Meaning of a carrier's code"
    _rec_name = "code"
    _order = "provider, carrier_code, code, id"

    active = fields.Boolean(default=True)
    provider = fields.Selection(PROVIDERS, required=True, default="postalparcel")
    carrier_code = fields.Char(
        string="Carrier's name there", help="As the provider calls it, such as usps or dhl. Empty: any carrier."
    )
    code = fields.Char(
        required=True, help="The carrier's own code; the provider's own word where the carrier has none."
    )
    code_plain = fields.Char(compute="_compute_code_plain", store=True)
    sub_status = fields.Selection(SUB_STATUSES, string="Means", required=True)
    note = fields.Char()
    touched_count = fields.Integer(string="Touches", compute="_compute_touched_count", help="Parcels with this code.")

    _rule_unique = models.UniqueIndex(
        "(provider, COALESCE(carrier_code, ''), code_plain) WHERE active",
        "This code of this carrier has a meaning already.",
    )

    @api.depends("code")
    def _compute_code_plain(self):
        for rule in self:
            rule.code_plain = plain(rule.code or "")

    @api.depends("provider", "carrier_code", "code")
    def _compute_touched_count(self):
        counts = self.env["postalparcel.remap"]._count([_key(rule) for rule in self])
        for rule, count in zip(self, counts, strict=True):
            rule.touched_count = count

    @api.model_create_multi
    def create(self, vals_list):
        rules = super().create([_tidy(vals) for vals in vals_list])
        rules._read_again(rules._keys())
        return rules

    def write(self, vals):
        if not _EFFECT & vals.keys():
            return super().write(vals)
        before = self._keys()
        result = super().write(_tidy(vals))
        self._read_again([*before, *self._keys()])
        return result

    def unlink(self):
        before = self._keys()
        result = super().unlink()
        self._read_again(before)
        return result

    def _keys(self):
        """What the rules that hold are about."""
        return [_key(rule) for rule in self if rule.active]

    def _read_again(self, keys):
        """Have the worker read what is stored again. Nobody's provider is asked, and no customer is told."""
        if keys:
            self.env["postalparcel.remap"].sudo()._mark(keys)
            self.env["postalparcel.worker"].sudo()._wake_after_commit()

    @api.model
    def _for_workers(self):
        """All rules that hold, and a revision that changes whenever they do."""
        self.flush_model()
        rows = self.env.execute_query_dict(
            SQL(
                """
                SELECT provider AS feed, carrier_code AS carrier, code, sub_status
                  FROM postalparcel_status_mapping WHERE active ORDER BY id
                """
            )
        )
        return {"revision": hashlib.sha256(json.dumps(rows).encode()).hexdigest()[:8], "rules": rows}


def _key(rule):
    return {"feed": rule.provider, "carrier": rule.carrier_code or None, "code": plain(rule.code or "")}


def _tidy(vals):
    """Codes as carriers write them: no spaces around them, and carriers in the worker's spelling."""
    tidy = dict(vals)
    if tidy.get("code"):
        tidy["code"] = tidy["code"].strip()
    if "carrier_code" in tidy:
        tidy["carrier_code"] = carrier(tidy["carrier_code"])
    return tidy

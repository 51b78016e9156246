"""Codes that no table knows and nobody here has given a meaning yet.

In: stored events. Out: one row for each code of a carrier, with how often it came and what the carrier says with it.
Never: a row of its own; it is a view.
"""

from odoo import fields, models
from odoo.tools import SQL

from ..tools.codes import plain_sql
from ..tools.statuses import SUB_STATUSES
from .postalparcel_account import PROVIDERS


class PostalparcelUnmappedCode(models.Model):
    _name = "postalparcel.unmapped.code"
    _description = "Unmapped code"
    _auto = False
    _rec_name = "code"
    _order = "parcel_count desc, event_count desc, id"

    provider = fields.Selection(PROVIDERS, readonly=True)
    carrier_code = fields.Char(string="Carrier's name there", readonly=True)
    code = fields.Char(readonly=True)
    sub_status = fields.Selection(
        SUB_STATUSES, string="Taken for", readonly=True, help="Where the provider gives at least the main status."
    )
    event_count = fields.Integer(string="Events", readonly=True)
    parcel_count = fields.Integer(string="Parcels", readonly=True)
    first_seen = fields.Datetime(readonly=True)
    last_seen = fields.Datetime(readonly=True)
    sample = fields.Char(string="Carrier's words", readonly=True, help="Of the newest event with this code.")

    @property
    def _table_query(self):
        return SQL(
            """
            SELECT max(event.id) AS id, event.feed AS provider, event.carrier_code, %(code)s AS code,
                   max(event.sub_status) AS sub_status, count(*) AS event_count,
                   count(DISTINCT event.shipment_id) AS parcel_count,
                   min(COALESCE(event.utc, event.local)) AS first_seen,
                   max(COALESCE(event.utc, event.local)) AS last_seen,
                   (array_agg(event.text ORDER BY event.id DESC))[1] AS sample
              FROM postalparcel_event event
              JOIN postalparcel_shipment shipment ON shipment.id = event.shipment_id AND shipment.active
             WHERE event.meaning IN ('main', 'unknown') AND event.code IS NOT NULL
               AND NOT EXISTS (
                   SELECT FROM postalparcel_status_mapping rule
                    WHERE rule.active AND rule.provider = event.feed AND rule.code_plain = %(code)s
                      AND COALESCE(rule.carrier_code, event.carrier_code, '') = COALESCE(event.carrier_code, ''))
             GROUP BY event.feed, event.carrier_code, %(code)s
            """,
            code=plain_sql(SQL("event.code")),
        )

    def action_map(self):
        """A rule for this code, ready to be given its meaning."""
        self.ensure_one()
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Meaning of a code"),
            "res_model": "postalparcel.status.mapping",
            "view_mode": "form",
            "context": {
                "default_provider": self.provider,
                "default_carrier_code": self.carrier_code,
                "default_code": self.code,
                "default_sub_status": self.sub_status,
                "default_note": self.sample,
            },
        }

"""Codes that no table knows and nobody here has given a meaning yet.

In: stored events, and the providers' own statuses. Out: one row for each code of a carrier, with how often it came and
what the carrier says with it.
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
    event_count = fields.Integer(
        string="Events", readonly=True, help="None where only the provider's own status of a parcel has the code."
    )
    parcel_count = fields.Integer(string="Parcels", readonly=True)
    first_seen = fields.Datetime(readonly=True)
    last_seen = fields.Datetime(readonly=True)
    sample = fields.Char(string="Carrier's words", readonly=True, help="Of the newest event with this code.")

    @property
    def _table_query(self):
        return SQL(
            """
            WITH told AS (
                SELECT event.id * 2::bigint AS id, event.shipment_id, event.feed, event.carrier_code,
                       %(event_code)s AS code, event.sub_status, 1 AS events,
                       COALESCE(event.utc, event.local) AS at, event.text
                  FROM postalparcel_event event
                 WHERE event.meaning IN ('main', 'unknown') AND event.code IS NOT NULL
                 UNION ALL
                SELECT shipment.id * 2::bigint + 1, shipment.id, shipment.feed, shipment.carrier_code,
                       %(latest_code)s, NULL, 0, (shipment.latest_json ->> 'as_of')::timestamp, NULL
                  FROM postalparcel_shipment shipment
                 WHERE shipment.latest_json ->> 'mapping' = 'unknown'
            )
            SELECT max(told.id) AS id, told.feed AS provider, told.carrier_code, told.code,
                   max(told.sub_status) AS sub_status, sum(told.events)::int AS event_count,
                   count(DISTINCT told.shipment_id) AS parcel_count,
                   min(told.at) AS first_seen, max(told.at) AS last_seen,
                   (array_agg(told.text ORDER BY told.id DESC) FILTER (WHERE told.text IS NOT NULL))[1] AS sample
              FROM told
              JOIN postalparcel_shipment shipment ON shipment.id = told.shipment_id AND shipment.active
             WHERE NOT EXISTS (
                   SELECT FROM postalparcel_status_mapping rule
                    WHERE rule.active AND rule.provider = told.feed AND rule.code_plain = told.code
                      AND COALESCE(rule.carrier_code, told.carrier_code, '') = COALESCE(told.carrier_code, ''))
             GROUP BY told.feed, told.carrier_code, told.code
            """,
            event_code=plain_sql(SQL("event.code")),
            latest_code=plain_sql(SQL("(shipment.latest_json ->> 'raw')")),
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

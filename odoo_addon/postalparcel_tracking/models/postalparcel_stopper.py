"""Numbers that nobody follows any more: the providers are told so.

In: parcels that are finished, archived or detached, and with whom they are registered. Out: leases on what a worker is
to tell a provider, and a mark where it was told. Never: a number that another live parcel of the same account is.
"""

from odoo import api, fields, models
from odoo.tools import SQL

from ..tools.rows import incoming

# The predicate of the partial index, word for word.
_TO_BE_TOLD = SQL(
    "(checks.state <> 'active' AND jsonb_path_exists(checks.registrations, '$.* ? (!exists(@.stopped_at))'))"
)


class PostalparcelStopper(models.AbstractModel):
    _name = "postalparcel.stopper"
    _description = "Has providers stop following parcels"

    @api.model
    def _lease(self, account, limit, lease_seconds):
        """What the provider of `account` is to be told, also for the accounts that it stands in for.

        A worker that dies leaves it to the end of the lease; to tell it twice does no harm.
        """
        self.env.cr.execute(
            SQL(
                """
                WITH due AS (
                    SELECT checks.id, asked.provider
                      FROM postalparcel_account asked
                      JOIN postalparcel_account own ON asked.id IN (own.id, own.fallback_id)
                      JOIN postalparcel_check checks ON checks.account_id = own.id
                      JOIN postalparcel_shipment shipment ON shipment.id = checks.shipment_id
                     WHERE asked.id = %(account)s AND %(to_be_told)s
                       AND checks.registrations -> asked.provider IS NOT NULL
                       AND checks.registrations -> asked.provider -> 'stopped_at' IS NULL
                       AND (checks.stop_after IS NULL OR checks.stop_after <= %(now)s)
                       AND NOT EXISTS (
                           SELECT FROM postalparcel_shipment other
                             JOIN postalparcel_check others ON others.shipment_id = other.id
                            WHERE other.number = shipment.number AND other.account_id = own.id
                              AND other.id <> shipment.id AND other.active AND others.state = 'active'
                              AND (other.carrier_code = shipment.carrier_code
                                   OR other.carrier_code IS NULL OR shipment.carrier_code IS NULL))
                     LIMIT %(limit)s
                       FOR NO KEY UPDATE OF checks SKIP LOCKED
                ), leased AS (
                    UPDATE postalparcel_check SET stop_after = %(now)s + make_interval(secs => %(seconds)s)
                      FROM due WHERE postalparcel_check.id = due.id
                    RETURNING shipment_id AS id, due.provider AS feed,
                              registrations -> due.provider ->> 'at' AS at,
                              registrations -> due.provider ->> 'ref' AS ref
                )
                SELECT leased.*, shipment.number, shipment.carrier_code AS carrier
                  FROM leased JOIN postalparcel_shipment shipment USING (id)
                 ORDER BY id
                """,
                account=account,
                to_be_told=_TO_BE_TOLD,
                now=fields.Datetime.now(),
                limit=limit,
                seconds=lease_seconds,
            ),
            log_exceptions=False,
        )
        return self.env.cr.dictfetchall()

    @api.model
    def _settle(self, items):
        """Note of which registrations `[{id, feed, at}]` the provider was told; gives how many were noted.

        One that was renewed meanwhile stays, and so does a check that somebody else is at: it is told again.
        """
        rows = self.env.execute_query(
            SQL(
                """
                UPDATE postalparcel_check
                   SET registrations = jsonb_set(registrations, ARRAY[told.feed, 'stopped_at'], %(now)s::jsonb),
                       stop_after = NULL
                  FROM (SELECT checks.id, incoming.feed
                          FROM %(incoming)s
                          JOIN postalparcel_check checks ON checks.shipment_id = incoming.id
                         WHERE checks.registrations -> incoming.feed ->> 'at' = incoming.at
                         ORDER BY checks.id
                           FOR NO KEY UPDATE OF checks SKIP LOCKED) told
                 WHERE postalparcel_check.id = told.id
                RETURNING told.id
                """,
                now=f'"{fields.Datetime.now()}"',
                incoming=incoming({"id": "int4", "feed": "text", "at": "text"}, items),
            )
        )
        self.env["postalparcel.check"].invalidate_model(flush=False)
        return len(rows)

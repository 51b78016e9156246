"""What parcels take over from their transfers: contact, promise, countries, carrier.

In: parcels whose transfers, or whose contact, changed. Out: rows that say the same as the transfers, due at once where
that was what a person had to fill in. Never: a wait for a parcel that somebody else is at; the nightly job takes it.
"""

from odoo import api, fields, models
from odoo.tools import SQL


class PostalparcelFacts(models.AbstractModel):
    _name = "postalparcel.facts"
    _description = "Keeps parcels in step with their transfers"

    @api.model
    def _refresh(self, shipments):
        """Contact and promise are those of the first transfer; written only where they changed.

        So are the countries of a new contact, until news of the carrier come: from then on its word counts.
        """
        changed = {shipment.id: changes for shipment in shipments if (changes := _changed(shipment))}
        corrected = shipments.browse()
        for shipment in self._unlocked(shipments.browse(changed)):
            shipment.write(changed[shipment.id])
            if "partner_id" in changed[shipment.id]:
                corrected |= shipment
        self._ask_again(corrected)

    @api.model
    def _learn_carriers(self, carriers):
        """`{id: values}`: what a transfer names as the carrier of parcels whose carrier was open."""
        learning = self._unlocked(self.env["postalparcel.shipment"].browse(carriers))
        for shipment in learning:
            shipment.write(carriers[shipment.id])
        self._ask_again(learning, unseen=True)

    @api.model
    def _ask_again(self, shipments, unseen=False):
        """Due at once, also when finished, where the error asked a person for what is there now.

        With `unseen`, so are parcels of which no event is known yet.
        """
        if not shipments:
            return
        self.env.flush_all()
        self.env.cr.execute(
            SQL(
                """
                UPDATE postalparcel_check SET state = 'active', next_check_at = %(now)s
                 WHERE id IN (
                       SELECT checks.id
                         FROM postalparcel_check checks
                         JOIN postalparcel_shipment shipment ON shipment.id = checks.shipment_id
                        WHERE shipment.id = ANY(%(ids)s::int[]) AND shipment.active
                          AND (checks.error_class = 'person' OR (%(unseen)s AND shipment.last_event_at IS NULL))
                        ORDER BY checks.shipment_id
                          FOR NO KEY UPDATE OF checks SKIP LOCKED)
                """,
                now=fields.Datetime.now(),
                ids=shipments.ids,
                unseen=unseen,
            ),
            log_exceptions=False,
        )
        self.env["postalparcel.check"].invalidate_model(flush=False)

    @api.model
    def _unlocked(self, shipments):
        """Those that nobody else is at, locked for the rest of this transaction."""
        if not shipments:
            return shipments
        self.env.cr.execute(
            SQL(
                """
                SELECT id FROM postalparcel_shipment WHERE id = ANY(%s::int[])
                 ORDER BY id FOR NO KEY UPDATE SKIP LOCKED
                """,
                shipments.ids,
            ),
            log_exceptions=False,
        )
        return shipments.browse(shipment for (shipment,) in self.env.cr.fetchall())


def _changed(shipment):
    place = shipment.picking_ids.sorted("id")[:1]
    changes = _differing(shipment, place._postalparcel_facts()) if place else {}
    if "partner_id" in changes and not shipment.rev:
        changes.update(_differing(shipment, place._postalparcel_countries()))
    return changes


def _differing(shipment, vals):
    """Those of `vals` that are not stored so."""
    stored = shipment._fields
    return {
        name: value
        for name, value in vals.items()
        if shipment[name] != stored[name].convert_to_record(stored[name].convert_to_cache(value, shipment), shipment)
    }

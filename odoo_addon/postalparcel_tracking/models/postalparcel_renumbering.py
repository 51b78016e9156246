"""Parcels that take the place of others, and what was told of those.

In: parcels that a transfer has in another one's stead, or that turned out to be one. Out: rows of the outbox that
belong to the parcel that is left; a message about the new number. Never: the same thing told twice of one parcel.
"""

from collections import defaultdict

from odoo import api, fields, models
from odoo.tools import SQL

from ..tools.milestones import TOLD, Reached, row_of
from ..tools.rows import incoming


class PostalparcelRenumbering(models.AbstractModel):
    _name = "postalparcel.renumbering"
    _description = "Tells customers of corrected numbers"

    @api.model
    def _tell(self, added, removed):
        """`added` and `removed` are pairs of parcel and transfer; each new parcel stands for one that left it."""
        pairs = self._replaced(added, removed)
        if not pairs:
            return
        shipments = self.env["postalparcel.shipment"].browse({shipment for pair in pairs for shipment in pair})
        numbers = {shipment.id: (shipment.number, shipment.replaces) for shipment in shipments}
        gone = {old: new for old, new in pairs if not shipments.browse(old).active}
        self._move({old: new for old, new in gone.items() if numbers[old][0] == numbers[new][0]})
        corrected = {old: new for old, new in gone.items() if numbers[old][0] != numbers[new][0]}
        known = self._known(list(corrected))
        for old, new in corrected.items():
            number, replaced = numbers[old]
            # While nobody was told of the wrong number, the one before it is still the one the customer has.
            shipments.browse(new).replaces = replaced if replaced and known.get(old) == "before" else number
        self._insert({new: numbers[new][0] for old, new in corrected.items() if old in known})

    def _replaced(self, added, removed):
        """`[(old, new)]`: of each transfer in the order in which they were recorded."""
        came, left = defaultdict(list), defaultdict(list)
        for pairs, places in ((added, came), (removed, left)):
            for shipment, place in sorted(pairs):
                places[place].append(shipment)
        return [pair for place, old in left.items() for pair in zip(old, came[place], strict=False)]

    def _known(self, shipment_ids):
        """`{parcel: "told" or "before"}` where the customer has the number, or was about to be told that it is new."""
        rows = self.env.execute_query(
            SQL(
                """
                SELECT shipment_id, bool_or(state = ANY(%s))
                  FROM postalparcel_message
                 WHERE shipment_id = ANY(%s::int[])
                   AND (state = ANY(%s) OR (milestone = 'number_replaced' AND why = 'archived'))
                 GROUP BY shipment_id
                """,
                list(TOLD),
                shipment_ids,
                list(TOLD),
            )
        )
        return {shipment: "told" if told else "before" for shipment, told in rows}

    def _insert(self, numbers):
        """`{parcel: number}`: a row for each channel, where the milestone is switched on."""
        outbox, now = self.env["postalparcel.outbox"], fields.Datetime.now()
        parcels = outbox._parcels(list(numbers)) if numbers else {}
        outbox._insert(
            [
                row_of(parcel, channel, Reached("number_replaced", numbers[shipment], now), "pending", None, now)
                for shipment, parcel in parcels.items()
                for channel in parcel["channels"]
                if "number_replaced" in parcel["milestones"]
            ]
        )

    @api.model
    def _move(self, survivors):
        """`{parcel: the one that is left}`.

        What was told of both, to whomever, stays where it is; so does what is being sent now.
        """
        if not survivors:
            return
        self.env["postalparcel.message"].flush_model()
        self.env.cr.execute(
            SQL(
                """
                WITH moved AS (
                    SELECT message.id, incoming.survivor,
                           row_number() OVER (PARTITION BY incoming.survivor, milestone, occurrence, channel
                                              ORDER BY message.id) AS nth
                      FROM %s JOIN postalparcel_message message ON message.shipment_id = incoming.loser
                     WHERE NOT EXISTS (
                           SELECT FROM postalparcel_message same
                            WHERE same.shipment_id = incoming.survivor
                              AND (same.milestone, same.occurrence, same.channel)
                                = (message.milestone, message.occurrence, message.channel))
                ), unlocked AS (
                    SELECT id FROM postalparcel_message
                     WHERE id IN (SELECT id FROM moved WHERE nth = 1)
                     ORDER BY id FOR NO KEY UPDATE SKIP LOCKED
                )
                UPDATE postalparcel_message message SET shipment_id = moved.survivor
                  FROM moved JOIN unlocked USING (id) WHERE message.id = moved.id
                """,
                incoming(
                    {"loser": "int4", "survivor": "int4"},
                    [{"loser": loser, "survivor": survivor} for loser, survivor in survivors.items()],
                ),
            ),
            log_exceptions=False,
        )
        self.env["postalparcel.message"].invalidate_model(flush=False)

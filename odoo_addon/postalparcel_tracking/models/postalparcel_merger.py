"""Two shipments that turn out to be one parcel.

In: news that names a carrier, with which another live shipment has the same number already. Out: the older one, with
the transfers and the messages of both. Never: a second live shipment of one number and carrier.
"""

from collections import defaultdict

from odoo import api, models
from odoo.tools import SQL

from .postalparcel_store import learned_carrier


class PostalparcelMerger(models.AbstractModel):
    _name = "postalparcel.merger"
    _description = "Merges parcels recorded twice"

    @api.model
    def _merge(self, news, states, rollups):
        """Answers for items of shipments that exist no more, or can't be merged at this moment.

        `rollups`, the locked sums of the news, gets those that a merged shipment is part of from now on.
        """
        learned = {
            shipment: (states[shipment]["account_id"], states[shipment]["number"], code)
            for shipment, item in news.items()
            if (code := learned_carrier(item["snapshot"], states[shipment]))
        }
        answers = {}
        for same, old in self._collisions(learned):
            if self._busy(same + old):
                answers.update({shipment: {"result": "retry"} for shipment in learned.keys() & set(same)})
                continue
            self.env["postalparcel.registrar"]._retire(old)
            survivor, *losers = same
            if losers:
                rollups.by_shipment[survivor].update(self._move(survivor, losers).ids)
                answers.update({shipment: {"result": "gone"} for shipment in news.keys() & set(losers)})
        return answers

    def _collisions(self, learned):
        """Lists of ids that would be the same parcel, oldest first, and of those of earlier users of the number."""
        members, old = defaultdict(set), defaultdict(list)
        for shipment, key in learned.items():
            members[key].add(shipment)
        rows = self.env.execute_query(
            SQL(
                """
                SELECT shipment.id, shipment.account_id, number, carrier_code, %s
                  FROM postalparcel_shipment shipment
                  JOIN postalparcel_check checks ON checks.shipment_id = shipment.id
                 WHERE active AND number = ANY(%s::text[]) AND carrier_code IS NOT NULL
                """,
                self.env["postalparcel.registrar"]._is_old(),
                [number for _account, number, _code in members],
            )
        )
        for shipment, *key, is_old in rows:
            if tuple(key) in members and shipment not in learned:
                if is_old:
                    old[tuple(key)].append(shipment)
                else:
                    members[tuple(key)].add(shipment)
        return [(sorted(same), old[key]) for key, same in members.items() if len(same) > 1 or old[key]]

    def _busy(self, shipment_ids):
        """Whether somebody else is at one of them, or at a sum it is part of."""
        shipments = self.env["postalparcel.shipment"].browse(shipment_ids)
        if self.env["postalparcel.facts"]._unlocked(shipments) < shipments:
            return True
        return bool(self.env["postalparcel.rollup"]._lock_of(shipment_ids).busy)

    def _move(self, survivor, losers):
        """Transfers and orders of the younger ones go to the older one; the younger ones are archived.

        Gives the sums of what the older one is linked to now. Where a shipping method named another carrier than the
        one they share, the older one's counts as corrected: else the nightly job would take them apart again.
        """
        shipments = self.env["postalparcel.shipment"]
        younger, older = shipments.browse(losers), shipments.browse(survivor)
        pickings, orders = younger.picking_ids, younger.sale_ids
        others = set(younger.mapped("carrier_code")) - {older.carrier_code, False}
        self.env["postalparcel.renumbering"]._move(dict.fromkeys(losers, survivor))
        younger.write({"picking_ids": [(5,)], "sale_ids": [(5,)], "active": False})
        older.write(
            {
                "picking_ids": [(4, picking) for picking in pickings.ids],
                "sale_ids": [(4, order) for order in orders.ids],
                "carrier_source": "corrected" if others and older.carrier_code else older.carrier_source,
            }
        )
        self.env.flush_all()
        return self.env["postalparcel.rollup"]._provide(
            (pickings | older.picking_ids).ids, (orders | older.sale_ids).ids
        )

"""Two shipments that turn out to be one parcel.

In: news that names a carrier, with which another live shipment has the same number already. Out: the older one, with
the transfers of both. Never: a second live shipment of one number and carrier.
"""

from collections import defaultdict

from odoo import api, models
from odoo.tools import SQL


class PostalparcelMerger(models.AbstractModel):
    _name = "postalparcel.merger"
    _description = "Merges parcels recorded twice"

    @api.model
    def _merge(self, news, states):
        """Answers for items of shipments that exist no more, or can't be merged at this moment."""
        learned = {
            shipment: (state["account_id"], state["number"], item["snapshot"]["carrier_code"])
            for shipment, item in news.items()
            for state in [states[shipment]]
            if item["snapshot"].get("carrier_code", state["carrier_code"]) != state["carrier_code"]
        }
        answers = {}
        for same in self._collisions(learned):
            survivor, *losers = same
            if self._locked(same) < set(same):
                answers.update({shipment: {"result": "retry"} for shipment in learned.keys() & set(same)})
            else:
                self._move(survivor, losers)
                answers.update({shipment: {"result": "gone"} for shipment in news.keys() & set(losers)})
        return answers

    def _collisions(self, learned):
        """Lists of ids that would be the same parcel, oldest first."""
        members = defaultdict(set)
        for shipment, key in learned.items():
            members[key].add(shipment)
        rows = self.env.execute_query(
            SQL(
                """
                SELECT id, account_id, number, carrier_code FROM postalparcel_shipment
                 WHERE active AND number = ANY(%s::text[]) AND carrier_code IS NOT NULL
                """,
                [number for _account, number, _code in members],
            )
        )
        for shipment, *key in rows:
            if tuple(key) in members and shipment not in learned:
                members[tuple(key)].add(shipment)
        return [sorted(same) for same in members.values() if len(same) > 1]

    def _locked(self, shipment_ids):
        rows = self.env.execute_query(
            SQL(
                "SELECT id FROM postalparcel_shipment WHERE id = ANY(%s::int[]) FOR NO KEY UPDATE SKIP LOCKED",
                shipment_ids,
            )
        )
        return {shipment for (shipment,) in rows}

    def _move(self, survivor, losers):
        """Transfers and orders of the younger ones go to the older one; the younger ones are archived."""
        shipments = self.env["postalparcel.shipment"]
        younger, older = shipments.browse(losers), shipments.browse(survivor)
        pickings, orders = younger.picking_ids, younger.sale_ids
        younger.write({"picking_ids": [(5,)], "sale_ids": [(5,)], "active": False})
        older.write(
            {
                "picking_ids": [(4, picking) for picking in pickings.ids],
                "sale_ids": [(4, order) for order in orders.ids],
            }
        )
        self.env.flush_all()
        self.env["postalparcel.rollup"]._provide((pickings | older.picking_ids).ids, (orders | older.sale_ids).ids)

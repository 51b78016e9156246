"""Moves that are chained or handed to another transfer take the parcels along."""

from odoo import api, models
from odoo.tools import SQL

CHAIN_FIELDS = {"picking_id", "move_orig_ids", "move_dest_ids", "sale_line_id"}


class StockMove(models.Model):
    _inherit = "stock.move"

    @api.model_create_multi
    def create(self, vals_list):
        moves = super().create(vals_list)
        if any(CHAIN_FIELDS & vals.keys() for vals in vals_list):
            self.env["postalparcel.linker"]._follow(moves._postalparcel_chained(), typed=False)
        return moves

    def write(self, vals):
        if not CHAIN_FIELDS & vals.keys():
            return super().write(vals)
        before = self._postalparcel_chained()
        result = super().write(vals)
        self.env["postalparcel.linker"]._follow(before | self._postalparcel_chained(), typed=False)
        return result

    def _postalparcel_chained(self):
        """The transfers of these moves and those before them, if one has parcels: they may belong to a later one now.

        For nearly all moves this is one small query.
        """
        self.flush_model(["picking_id", "move_orig_ids", "move_dest_ids"])
        rows = self.env.execute_query(
            SQL(
                """
                WITH RECURSIVE walk AS (
                    SELECT unnest(%s::int[]) AS id
                    UNION
                    SELECT link.move_orig_id
                      FROM walk JOIN stock_move_move_rel link ON link.move_dest_id = walk.id
                ), place AS (
                    SELECT DISTINCT picking_id FROM walk JOIN stock_move USING (id)
                )
                SELECT picking_id FROM place
                 WHERE picking_id IS NOT NULL AND EXISTS (
                       SELECT FROM place JOIN postalparcel_shipment_stock_picking_rel USING (picking_id))
                """,
                self.ids,
            )
        )
        return self.env["stock.picking"].browse(picking for (picking,) in rows)

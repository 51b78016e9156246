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
            moves._postalparcel_chain_changed()
        return moves

    def write(self, vals):
        result = super().write(vals)
        if CHAIN_FIELDS & vals.keys():
            self._postalparcel_chain_changed()
        return result

    def _postalparcel_chain_changed(self):
        """Transfers before these moves whose parcels may belong to a later transfer now, such as the OUT after a PICK.

        Only those with parcels count, so for nearly all moves this is one small query.
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
                )
                SELECT DISTINCT move.picking_id
                  FROM walk
                  JOIN stock_move move USING (id)
                  JOIN postalparcel_shipment_stock_picking_rel USING (picking_id)
                """,
                self.ids,
            )
        )
        pickings = self.env["stock.picking"].browse(picking for (picking,) in rows)
        self.env["postalparcel.linker"]._follow(pickings, typed=False)

"""Shipments follow the references of transfers.

In: transfers whose reference, carrier, contact or chain changed. Out: one live shipment for each number, linked to the
transfer that carries it, and none linked that nobody names any more. Never: a failed save; what can't be followed is
left out and the transfer says why.

All is done for all transfers at once, in a number of queries that does not grow with them.
"""

import logging
from collections import defaultdict

import psycopg2

from odoo import api, models
from odoo.tools import SQL

from ..tools.chain import Step, targets
from ..tools.numbers import split

_logger = logging.getLogger(__name__)


class PostalparcelLinker(models.AbstractModel):
    _name = "postalparcel.linker"
    _description = "Links parcels to transfers"

    @api.model
    def _follow(self, pickings, typed):
        """Bring the shipments in step with `pickings`; with `typed`, their numbers may be new ones.

        A fault of ours, or of somebody's override, must not keep a person from saving a transfer: it is logged, and
        the nightly reconciliation tries again.
        """
        if not pickings:
            return
        self.env.flush_all()
        try:
            # Not a flushing savepoint: that would post the messages of tracked fields too early.
            with self.env.cr.savepoint(flush=False):
                self.sudo()._link(pickings.sudo(), typed)
                self.env.flush_all()
        except psycopg2.OperationalError:
            raise  # somebody else was at the same rows: Odoo repeats the whole save
        except Exception:  # pylint: disable=broad-except
            self.env.transaction.clear()
            _logger.exception("Parcels of %d transfers were not recorded; the nightly job tries again.", len(pickings))

    def _link(self, pickings, typed):
        sources = self._sources(self._targets(pickings))
        targets_of = self._targets(pickings.browse(sources) | pickings)
        places = sorted({place for found in targets_of.values() for place in found} | targets_of.keys())
        current = self._current_links(places)
        wanted = self._wanted(targets_of, pickings.ids if typed else (), current)
        added = self.env["postalparcel.registrar"]._provide(self._missing(wanted, current, pickings.browse(places)))
        self._write_links(added, self._superfluous(wanted, current))
        touched = {link["shipment"] for link in current} | {shipment for shipment, _place in added}
        shipments = self.env["postalparcel.shipment"].browse(sorted(touched))
        orders = shipments._relink_orders()
        shipments._archive_orphans()
        shipments._refresh_facts()
        self.env["postalparcel.rollup"]._provide(places, orders)

    def _targets(self, pickings):
        """`{transfer: {transfers its numbers belong to}}`, found along the chain of moves.

        The walk ends where goods leave or enter the company, and does not follow returns.
        """
        rows = self.env.execute_query(
            SQL(
                """
                WITH RECURSIVE step AS NOT MATERIALIZED (
                    SELECT picking.id, picking.backorder_id,
                           CASE WHEN picking.state = 'done' THEN picking.date_done END AS done_at,
                           source.usage IN ('customer', 'supplier') AS enters,
                           destination.usage = 'customer' OR type.code = 'outgoing' AS leaves
                      FROM stock_picking picking
                      JOIN stock_picking_type type ON type.id = picking.picking_type_id
                      JOIN stock_location source ON source.id = picking.location_id
                      JOIN stock_location destination ON destination.id = picking.location_dest_id
                ), walk AS (
                    SELECT id AS start, step.* FROM step WHERE id = ANY(%(ids)s::int[])
                    UNION
                    SELECT walk.start, step.*
                      FROM walk
                      JOIN stock_move move ON move.picking_id = walk.id
                      JOIN stock_move_move_rel link ON link.move_orig_id = move.id
                      JOIN stock_move next ON next.id = link.move_dest_id
                      JOIN step ON step.id = next.picking_id
                     WHERE NOT walk.leaves AND NOT walk.enters
                       AND next.state <> 'cancel' AND next.origin_returned_move_id IS NULL
                )
                SELECT start, id, leaves, done_at, backorder_id FROM walk
                """,
                ids=pickings.ids,
            )
        )
        reached = defaultdict(list)
        for start, *step in rows:
            reached[start].append(Step(*step))
        return {
            start: targets(next(step for step in steps if step.id == start), steps) for start, steps in reached.items()
        }

    def _sources(self, targets_of):
        """Transfers with a reference from which goods come to these: their numbers may belong here too."""
        places = sorted({place for found in targets_of.values() for place in found} | targets_of.keys())
        rows = self.env.execute_query(
            SQL(
                """
                WITH RECURSIVE walk AS (
                    SELECT unnest(%(ids)s::int[]) AS id
                    UNION
                    SELECT previous.picking_id
                      FROM walk
                      JOIN stock_move move ON move.picking_id = walk.id
                      JOIN stock_move_move_rel link ON link.move_dest_id = move.id
                      JOIN stock_move previous ON previous.id = link.move_orig_id
                     WHERE previous.picking_id IS NOT NULL AND move.origin_returned_move_id IS NULL
                )
                SELECT walk.id FROM walk JOIN stock_picking picking USING (id)
                 WHERE picking.carrier_tracking_ref IS NOT NULL
                """,
                ids=places,
            )
        )
        return [picking for (picking,) in rows]

    def _current_links(self, places):
        rows = self.env.execute_query(
            SQL(
                """
                SELECT link.picking_id AS place, shipment.id AS shipment, shipment.number, shipment.carrier_code,
                       shipment.carrier_source
                  FROM postalparcel_shipment_stock_picking_rel link
                  JOIN postalparcel_shipment shipment ON shipment.id = link.shipment_id
                 WHERE link.picking_id = ANY(%s::int[])
                """,
                places,
            )
        )
        names = ("place", "shipment", "number", "carrier_code", "carrier_source")
        return [dict(zip(names, row, strict=True)) for row in rows]

    def _wanted(self, targets_of, typed_ids, current):
        """`{(transfer, number): as typed}`.

        Numbers of transfers that nobody touched count only when they are followed already: what stood there before
        the installation stays unknown until a person asks for it.
        """
        followed = {link["number"] for link in current}
        wanted = {}
        for picking in self.env["stock.picking"].browse(targets_of):
            numbers, _invalid = split(picking.carrier_tracking_ref)
            for number, typed in numbers.items():
                if picking.id in typed_ids or number in followed:
                    wanted.update({(place, number): typed for place in targets_of[picking.id]})
        return wanted

    def _missing(self, wanted, current, places):
        """`[(transfer, number, typed)]` for which no fitting shipment is linked."""
        code_of = {place.id: place._postalparcel_carrier_code() for place in places}
        linked = {(link["place"], link["number"]) for link in current if _fits(link, code_of[link["place"]])}
        by_id = {place.id: place for place in places}
        return [
            (by_id[place], number, typed) for (place, number), typed in wanted.items() if (place, number) not in linked
        ]

    def _superfluous(self, wanted, current):
        """`[(shipment, transfer)]` whose number is no longer there, or whose carrier is another now."""
        places = self.env["stock.picking"].browse(link["place"] for link in current)
        code_of = {place.id: place._postalparcel_carrier_code() for place in places}
        return [
            (link["shipment"], link["place"])
            for link in current
            if (link["place"], link["number"]) not in wanted or not _fits(link, code_of[link["place"]])
        ]

    def _write_links(self, added, removed):
        """Remove and add rows of the many2many between shipments and transfers."""
        if removed:
            shipment_ids, place_ids = zip(*removed, strict=True)
            self.env.execute_query(
                SQL(
                    """
                    DELETE FROM postalparcel_shipment_stock_picking_rel link
                     USING unnest(%s::int[], %s::int[]) AS gone(shipment_id, picking_id)
                     WHERE link.shipment_id = gone.shipment_id AND link.picking_id = gone.picking_id
                    RETURNING 1
                    """,
                    list(shipment_ids),
                    list(place_ids),
                )
            )
        if added:
            shipment_ids, place_ids = zip(*added, strict=True)
            self.env.execute_query(
                SQL(
                    """
                    INSERT INTO postalparcel_shipment_stock_picking_rel (shipment_id, picking_id)
                    SELECT * FROM unnest(%s::int[], %s::int[]) ON CONFLICT DO NOTHING RETURNING 1
                    """,
                    list(shipment_ids),
                    list(place_ids),
                )
            )
        self.env["stock.picking"].invalidate_model(["postalparcel_shipment_ids"])
        self.env["postalparcel.shipment"].invalidate_model(["picking_ids"])


def _fits(link, code):
    """Whether a linked shipment can be the one of a transfer whose shipping method names the carrier `code`.

    A carrier that PostalParcel found or corrected is better known than the one of the shipping method.
    """
    known = link["carrier_code"]
    return not code or not known or known == code or link["carrier_source"] != "given"

"""Shipments follow the references of transfers.

In: transfers whose reference, carrier, contact or chain changed. Out: one live shipment for each number, linked to the
transfer that carries it, and none linked that nobody names any more. Never: a failed save; what can't be followed is
left out and the transfer says why.

All is done for all transfers at once, in a number of queries that does not grow with them.
"""

import logging
from collections import defaultdict
from typing import NamedTuple

from odoo import api, models
from odoo.tools import SQL

from ..tools.chain import Step, is_void, targets
from ..tools.numbers import of_today, split
from .halving import halving

_logger = logging.getLogger(__name__)

# With one of these the carrier need not have the parcel yet; a carrier that gives no zones tells no time of hand-over.
NOT_SHIPPED = ("pending", "not_found", "info_received", "cancelled")


class Chain(NamedTuple):
    """Where the numbers of a transfer belong, and whether they count at all."""

    targets: set
    void: bool


class PostalparcelLinker(models.AbstractModel):
    _name = "postalparcel.linker"
    _description = "Links parcels to transfers"

    @api.model
    def _follow(self, pickings, typed):
        """Bring the shipments in step with `pickings`; with `typed`, their numbers may be new ones."""
        self._guarded(pickings, lambda part: self.sudo()._link(part.sudo(), typed))

    @api.model
    def _refresh(self, shipments):
        """Let the shipments take over again what their transfers and orders say."""
        self._guarded(shipments, lambda part: self.env["postalparcel.facts"]._refresh(part.sudo()))

    @api.model
    def _ask_again(self, shipments):
        """Have shipments looked at that wait for something a person filled in now."""
        self._guarded(shipments, lambda part: self.env["postalparcel.facts"]._ask_again(part))

    @api.model
    def _no_account(self, company):
        """Why nothing of this company is followed."""
        return self.env._(
            "Parcels of %(company)s are not followed: the company has no tracking account. "
            "An administrator adds one under Parcels, Configuration, Accounts.",
            company=company.display_name,
        )

    def _guarded(self, records, work):
        """A fault of ours, or of somebody's override, keeps nobody from saving, and no other record from its turn.

        It is logged, and the nightly reconciliation tries again.
        """
        if not records:
            return
        self.env.flush_all()
        failed = []
        halving(self.env, records, work, lambda record, error: failed.append((record.id, error)))
        if failed:
            _logger.error(
                "Parcels of %d records of %s were left as they are (%s); the nightly job tries again.",
                len(failed),
                records._name,
                ", ".join(str(record) for record, _error in failed[:20]),
                exc_info=failed[0][1],
            )

    def _link(self, pickings, typed):
        sources = self._sources(self._chains(pickings))
        chains = self._chains(pickings.browse(sources) | pickings)
        places = {place.id: place for place in pickings.browse(_places(chains))}
        current = self._current_links(list(places))
        wanted = self._wanted(chains, pickings.ids if typed else (), current)
        good = [link for link in current if (link["place"], link["number"]) in wanted]
        good = [link for link in good if _fits(link, places[link["place"]])]
        linked = {(link["place"], link["number"]) for link in good}
        missing = [(places[key[0]], key[1], typed) for key, typed in wanted.items() if key not in linked]
        added = self.env["postalparcel.registrar"]._provide(missing, {link["shipment"] for link in current})
        before, stays = _pairs(current), _pairs(good) | set(added)
        self._write_links(set(added) - before, before - stays)
        shipments = self.env["postalparcel.shipment"].browse(sorted({shipment for shipment, _place in before | stays}))
        orders = shipments._relink_orders()
        shipments._archive_orphans()
        self.env["postalparcel.facts"]._refresh(shipments)
        self.env["postalparcel.renumbering"]._tell(set(added) - before, before - stays)
        self.env["postalparcel.rollup"]._provide(list(places), orders)

    def _chains(self, pickings):
        """`{transfer: chain}`, found along the moves.

        The walk ends where goods leave or enter the company, and does not follow returns.
        """
        rows = self.env.execute_query(
            SQL(
                """
                WITH RECURSIVE step AS NOT MATERIALIZED (
                    SELECT picking.id, picking.backorder_id,
                           CASE WHEN picking.state = 'done' THEN picking.date_done END AS done_at,
                           source.usage IN ('customer', 'supplier') AS enters,
                           destination.usage = 'customer' OR type.code = 'outgoing' AS leaves,
                           picking.state = 'cancel' AS cancelled,
                           EXISTS (SELECT FROM stock_move move
                                     JOIN stock_location final ON final.id = move.location_final_id
                                    WHERE move.picking_id = picking.id AND final.usage = 'customer') AS bound
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
                SELECT start, id, leaves, done_at, backorder_id, cancelled, bound FROM walk
                """,
                ids=pickings.ids,
            )
        )
        reached = defaultdict(list)
        for start, *step in rows:
            reached[start].append(Step(*step))
        chains = {}
        for start, steps in reached.items():
            first = next(step for step in steps if step.id == start)
            chains[start] = Chain(targets(first, steps), is_void(first, steps))
        return chains

    def _sources(self, chains):
        """Transfers with a reference from which goods come to these: their numbers may belong here too."""
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
                ids=_places(chains),
            )
        )
        return [picking for (picking,) in rows]

    def _current_links(self, places):
        """What is linked to these transfers, under the number that its reference gives today.

        Archived parcels count: nobody wants a second one in their stead.
        """
        names = ("place", "shipment", "number", "carrier", "source", "method", "active", "shipped", "settled")
        rows = self.env.execute_query(
            SQL(
                """
                SELECT link.picking_id, shipment.id, shipment.number, shipment.carrier_code, shipment.carrier_source,
                       shipment.carrier_id, shipment.active,
                       shipment.shipped_at IS NOT NULL OR shipment.status <> ALL(%s),
                       shipment.last_event_at IS NOT NULL OR (checks.state = 'finished' AND checks.error_class IS NULL)
                  FROM postalparcel_shipment_stock_picking_rel link
                  JOIN postalparcel_shipment shipment ON shipment.id = link.shipment_id
                  JOIN postalparcel_check checks ON checks.shipment_id = shipment.id
                 WHERE link.picking_id = ANY(%s::int[])
                """,
                list(NOT_SHIPPED),
                places,
            )
        )
        links = [dict(zip(names, row, strict=True)) for row in rows]
        return [{**link, "number": of_today(link["number"])} for link in links]

    def _wanted(self, chains, typed_ids, current):
        """`{(transfer, number): as typed}`.

        Numbers of transfers that nobody touched count only when they are followed already: what stood there before
        the installation stays unknown until a person asks for it.

        On a cancelled transfer only a parcel that the carrier has counts: the label of the others goes into the bin,
        but this one is on the road whatever Odoo says, and somebody has to get it back.
        """
        followed = {link["number"] for link in current}
        shipped = {link["number"] for link in current if link["shipped"]}
        wanted = {}
        for picking in self.env["stock.picking"].browse(chains):
            chain = chains[picking.id]
            numbers, _invalid = split(picking.carrier_tracking_ref)
            left_before = picking._postalparcel_left_before()
            for number, typed in numbers.items():
                if number in left_before:
                    continue
                known = picking.id in typed_ids or number in followed
                if number in shipped if chain.void else known:
                    wanted.update({(place, number): typed for place in chain.targets})
        return wanted

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


def _places(chains):
    """The transfers of these chains that can have parcels."""
    return sorted(chains.keys() | {place for chain in chains.values() for place in chain.targets})


def _pairs(links):
    return {(link["shipment"], link["place"]) for link in links}


def _fits(link, place):
    """Whether a linked shipment can be the one of a transfer with this shipping method.

    One that somebody archived stays with its method: nobody wants a second one in its stead. An open carrier fits none
    that names one, so that it is learned. A carrier that PostalParcel found or corrected is
    better known than the one of the shipping method. And when somebody gives a shipping method another code, parcels
    that were found under the old one, or are over, keep it: asking again would cost and tell nothing.
    """
    code = place._postalparcel_carrier_code()
    same_method = link["method"] == place.carrier_id.id
    if not code or link["carrier"] == code or (same_method and not link["active"]):
        return True
    if not link["carrier"]:
        return False
    return link["source"] != "given" or (link["settled"] and same_method)

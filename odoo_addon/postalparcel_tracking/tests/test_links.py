"""Shipments follow the references of transfers."""

import html
from datetime import timedelta
from unittest.mock import patch

from odoo import fields
from odoo.tests import Form, tagged
from odoo.tools import mute_logger

from .common import ParcelCase, event

ONE, TWO = "LX123456785CN", "1Z999AA10123456784"


@tagged("post_install", "-at_install")
class TestLinks(ParcelCase):
    def _numbers(self, picking):
        return sorted(picking.postalparcel_shipment_ids.mapped("number"))

    # Typed, changed, split, cleared, copied

    def test_a_number_typed_at_creation_is_followed_from_then_on(self):
        shipment = self._transfer(" lx 123 456 785 cn ").postalparcel_shipment_ids
        self.assertEqual(shipment.number, ONE)
        self.assertEqual(shipment.number_typed, "lx 123 456 785 cn")
        self.assertEqual(shipment.partner_id, self.partner)
        self.assertEqual(shipment.company_id, self.company)
        self.assertEqual(shipment.account_id, self.account)
        self.assertEqual((shipment.origin_code, shipment.destination_code), ("CN", "PT"))
        self.assertEqual((shipment.status, shipment.sub_status), ("pending", "registered"))
        self.assertEqual(shipment.direction, "outbound")
        self.assertEqual(shipment.check_state, "active")
        self.assertLessEqual(shipment.next_check_at, fields.Datetime.now())

    def test_a_number_typed_in_the_form_is_followed_in_the_same_transaction(self):
        picking = self._transfer()
        with Form(picking) as form:
            form.carrier_tracking_ref = ONE
        self.assertEqual(self._numbers(picking), [ONE])

    def test_a_joined_reference_gives_one_shipment_for_each_number(self):
        picking = self._transfer(f"{ONE},{TWO}")
        self.assertEqual(self._numbers(picking), [TWO, ONE])
        self.assertEqual(picking.postalparcel_shipment_count, 2)

    def test_a_changed_number_detaches_the_old_shipment_and_makes_a_new_one(self):
        picking = self._transfer(ONE)
        old = picking.postalparcel_shipment_ids
        picking.carrier_tracking_ref = TWO
        self.assertEqual(self._numbers(picking), [TWO])
        self.assertFalse(old.active)
        self.assertEqual(old.check_state, "paused")

    def test_typing_the_same_number_in_another_way_changes_nothing(self):
        picking = self._transfer(ONE)
        shipment = picking.postalparcel_shipment_ids
        picking.carrier_tracking_ref = "LX 123-456-785 CN"
        self.assertEqual(picking.postalparcel_shipment_ids, shipment)

    def test_a_parcel_kept_under_the_whole_label_stays_the_one_of_its_reference(self):
        label = "420281959400111899560123456781"
        picking = self._transfer(label)
        shipment = self._kept_whole(picking.postalparcel_shipment_ids, label)
        picking.carrier_tracking_ref = f"{label},{ONE}"
        self.assertEqual(self._numbers(picking), [label, ONE])
        self.assertIn(shipment, picking.postalparcel_shipment_ids)
        self.assertTrue(shipment.active)

    def test_a_parcel_kept_under_the_whole_label_is_known_by_it_everywhere(self):
        label = "420 28195 9400111899560123456781"
        picking = self._transfer(label, date_done=self._in(days=-1))
        shipment = self._kept_whole(picking.postalparcel_shipment_ids, "420281959400111899560123456781")
        reconciler = self.env["postalparcel.reconciler"].sudo()
        self.assertEqual(reconciler._backfill_count(self.company, fields.Date.today() - timedelta(days=30)), 0)
        found = self.env["postalparcel.shipment"].search([("display_name", "ilike", label)])
        self.assertEqual(found, shipment)
        answer = self.env["postalparcel.protocol"]._resolve("w", self.account.id, [label, ONE])
        self.assertEqual(([row["id"] for row in answer["shipments"]], answer["unknown"]), (shipment.ids, [ONE]))
        self._settle(self._news(shipment, "picked_up", event("a"), shipped_at="2026-11-24 10:00:00"))
        picking.action_cancel()
        self.assertNotIn("Not followed", picking.postalparcel_warning or "")

    def _kept_whole(self, shipment, label):
        """As if it had been typed before anybody knew what the label says."""
        shipment.flush_recordset()
        self.env.cr.execute("UPDATE postalparcel_shipment SET number = %s WHERE id = %s", [label, shipment.id])
        shipment.invalidate_recordset()
        return shipment

    def test_an_added_number_keeps_the_first_shipment(self):
        picking = self._transfer(ONE)
        shipment = picking.postalparcel_shipment_ids
        picking.carrier_tracking_ref += "," + TWO
        self.assertIn(shipment, picking.postalparcel_shipment_ids)
        self.assertEqual(self._numbers(picking), [TWO, ONE])

    def test_a_cleared_reference_detaches_everything(self):
        picking = self._transfer(f"{ONE},{TWO}")
        shipments = picking.postalparcel_shipment_ids
        picking.carrier_tracking_ref = False
        self.assertFalse(picking.postalparcel_shipment_ids)
        self.assertFalse(any(shipments.mapped("active")))
        self.assertEqual(picking.postalparcel_shipment_count, 0)

    def test_a_copy_starts_without_parcels(self):
        copy = self._transfer(ONE).copy()
        self.assertFalse(copy.carrier_tracking_ref)
        self.assertFalse(copy.postalparcel_shipment_ids)
        self.assertFalse(copy.postalparcel_rollup_id)

    def test_a_deleted_transfer_leaves_no_live_shipment(self):
        picking = self._transfer(ONE)
        shipment = picking.postalparcel_shipment_ids
        picking.unlink()
        self.assertFalse(shipment.active)

    def test_a_number_typed_again_after_its_shipment_ended_is_a_new_shipment(self):
        picking = self._transfer(ONE)
        old = picking.postalparcel_shipment_ids
        picking.carrier_tracking_ref = False
        picking.carrier_tracking_ref = ONE
        self.assertTrue(picking.postalparcel_shipment_ids)
        self.assertNotEqual(picking.postalparcel_shipment_ids, old)

    # Bad input

    def test_a_transfer_with_bad_numbers_is_saved_and_says_what_is_wrong(self):
        cases = {
            "9" * 200: "it has 200 characters, the longest tracking number has 64",
            "LX12×": "“×” can't stand in a tracking number",
            "'; DROP TABLE--": "“'” can't stand in a tracking number",
            "to follow": "it is no tracking number",
            " - — ": "it is no tracking number",
            "4,08E+11": "a spreadsheet has rounded it",
            "https://www.dhl.com/": "there is no tracking number in this address",
        }
        for typed, sentence in cases.items():
            with self.subTest(typed):
                picking = self._transfer(typed)
                self.assertFalse(picking.postalparcel_shipment_ids)
                self.assertIn(sentence, html.unescape(str(picking.postalparcel_warning)))

    def test_a_number_with_a_wrong_check_digit_is_followed_and_flagged(self):
        picking = self._transfer("lx 123 456 786 cn")
        self.assertEqual(self._numbers(picking), ["LX123456786CN"])
        self.assertIn("LX123456786CN may be mistyped", picking.postalparcel_warning)
        self.assertIn("would be 5", picking.postalparcel_warning)
        picking = self._transfer("1Z 999 AA1 01 2345 6785")
        self.assertEqual(self._numbers(picking), ["1Z999AA10123456785"])
        self.assertIn("would be 4", picking.postalparcel_warning)

    def test_what_people_paste_becomes_the_number_on_the_label(self):
        for typed, number in {
            "https://www.17track.net/en#nums=LX123456785CN": "LX123456785CN",
            "42028195 9400111899560123456781\n": "9400111899560123456781",
            "1001921334250001000300780123456780": "780123456780",
        }.items():
            with self.subTest(typed):
                picking = self._transfer(typed)
                self.assertEqual(self._numbers(picking), [number])
                self.assertFalse(picking.postalparcel_warning)

    def test_an_empty_reference_gives_no_warning(self):
        for typed in (False, "", "  "):
            self.assertFalse(self._transfer(typed).postalparcel_warning)

    def test_a_good_number_beside_a_bad_one_is_followed(self):
        picking = self._transfer(f"{ONE}, LX12×")
        self.assertEqual(self._numbers(picking), [ONE])
        self.assertIn("LX12×", picking.postalparcel_warning)

    def test_what_people_type_is_escaped_in_the_warning(self):
        warning = self._transfer("<img src=x onerror=alert(1)>").postalparcel_warning
        self.assertIn("&lt;img", warning)
        self.assertNotIn("<img", warning)

    def test_a_company_without_account_tracks_nothing_and_says_so(self):
        self.account.active = False
        picking = self._transfer(ONE)
        self.assertFalse(picking.postalparcel_shipment_ids)
        self.assertIn("Parcels of Parcel Shop are not followed", picking.postalparcel_warning)

    def test_a_fault_of_ours_does_not_keep_anybody_from_saving(self):
        registrar = type(self.env["postalparcel.registrar"])
        with (
            patch.object(registrar, "_provide", side_effect=ZeroDivisionError("boom")),
            mute_logger("odoo.addons.postalparcel_tracking.models.postalparcel_linker"),
        ):
            picking = self._transfer(ONE)
            picking.note = "saved"
        self.assertEqual((picking.carrier_tracking_ref, str(picking.note)), (ONE, "<span>saved</span>"))
        self.assertFalse(picking.postalparcel_shipment_ids)

    # One, two and three steps

    def test_one_step_with_carrier(self):
        order = self._order()
        order.picking_ids.write({"carrier_id": self.carrier.id, "carrier_tracking_ref": ONE})
        shipment = order.postalparcel_shipment_ids
        self.assertEqual(shipment.picking_ids, order.picking_ids)
        self.assertEqual((shipment.carrier_code, shipment.carrier_source), ("dhl", "given"))
        self.assertEqual(shipment.carrier_id, self.carrier)

    def test_one_step_without_carrier(self):
        order = self._order()
        order.picking_ids.carrier_tracking_ref = ONE
        shipment = order.postalparcel_shipment_ids
        self.assertEqual((shipment.carrier_code, shipment.carrier_source), (False, False))

    def test_two_steps_take_a_number_typed_on_the_pick_to_the_out(self):
        self.warehouse.delivery_steps = "pick_ship"
        order = self._order()
        pick = order.picking_ids
        pick.carrier_tracking_ref = ONE
        self.assertEqual(self._numbers(pick), [ONE], "nothing leaves yet: it stays where it was typed")
        self._finish(pick)
        out = order.picking_ids - pick
        self.assertEqual(out.picking_type_code, "outgoing")
        self.assertEqual(self._numbers(out), [ONE])
        self.assertFalse(pick.postalparcel_shipment_ids)
        self.assertEqual(len(order.postalparcel_shipment_ids), 1)

    def test_three_steps_take_a_number_typed_on_the_pick_to_the_out(self):
        self.warehouse.delivery_steps = "pick_pack_ship"
        order = self._order()
        pick = order.picking_ids
        pick.carrier_tracking_ref = ONE
        shipment = pick.postalparcel_shipment_ids
        self._finish(pick)
        pack = order.picking_ids - pick
        self._finish(pack)
        out = order.picking_ids - pick - pack
        self.assertEqual(out.postalparcel_shipment_ids, shipment)
        self.assertFalse((pick | pack).postalparcel_shipment_ids)

    def test_a_number_typed_on_a_finished_pick_goes_to_the_out(self):
        self.warehouse.delivery_steps = "pick_ship"
        order = self._order()
        pick = order.picking_ids
        self._finish(pick)
        pick.carrier_tracking_ref = ONE
        self.assertEqual(self._numbers(order.picking_ids - pick), [ONE])

    def test_a_number_on_pick_and_out_is_one_shipment_until_both_let_go(self):
        """Carrier connectors write the number on every transfer of the chain."""
        self.warehouse.delivery_steps = "pick_ship"
        order = self._order()
        pick = order.picking_ids
        self._finish(pick)
        out = order.picking_ids - pick
        (pick | out).carrier_tracking_ref = ONE
        self.assertEqual(self._numbers(out), [ONE])
        pick.carrier_tracking_ref = False
        self.assertEqual(self._numbers(out), [ONE])
        out.carrier_tracking_ref = False
        self.assertFalse(out.postalparcel_shipment_ids)

    # Dropship, backorder, return, receipt

    def test_a_dropship_leaves_the_company_from_the_supplier(self):
        vendor = self._partner("Vendor", "base.de")
        order = self._order()
        order.picking_ids.action_cancel()
        picking = self._transfer(
            ONE,
            vendor,
            picking_type_id=self.warehouse.in_type_id.id,
            location_id=self.suppliers.id,
            move_ids=[(0, 0, self._move_vals(self.suppliers, self.customers, order.order_line))],
        )
        shipment = picking.postalparcel_shipment_ids
        self.assertEqual(shipment.direction, "outbound")
        self.assertEqual(shipment.partner_id, self.partner)
        self.assertEqual(shipment.sale_ids, order)
        self.assertEqual((shipment.origin_code, shipment.destination_code), ("DE", "PT"))

    def _move_vals(self, source, destination, line=None):
        return {
            "product_id": self.product.id,
            "product_uom_qty": 1,
            "location_id": source.id,
            "location_dest_id": destination.id,
            "sale_line_id": line and line.id,
        }

    def test_a_backorder_does_not_inherit_the_parcel(self):
        order = self._order(quantity=5)
        out = order.picking_ids
        out.carrier_tracking_ref = ONE
        self._finish(out, quantity=2)
        backorder = order.picking_ids - out
        self.assertEqual(backorder.backorder_id, out)
        self.assertFalse(backorder.carrier_tracking_ref)
        self.assertFalse(backorder.postalparcel_shipment_ids)
        self.assertEqual(self._numbers(out), [ONE])

    def test_a_number_copied_to_a_backorder_stays_with_the_delivery_while_the_backorder_waits(self):
        order = self._order(quantity=5)
        out = order.picking_ids
        out.carrier_tracking_ref = ONE
        self._finish(out, quantity=2)
        backorder = order.picking_ids - out
        backorder.carrier_tracking_ref = f"{ONE},{TWO}"
        self.assertEqual((self._numbers(out), self._numbers(backorder)), ([ONE], [TWO]))
        self.assertIn(f"Left with {out.name}, of which this is the backorder: {ONE}.", backorder.postalparcel_warning)
        shipment = out.postalparcel_shipment_ids
        self._settle(self._news(shipment, "delivered", event("a"), delivered_at="2026-11-24 10:00:00"))
        self.assertEqual((out.postalparcel_status, backorder.postalparcel_status), ("delivered", "pending"))
        self._finish(backorder)
        self.env["postalparcel.linker"]._follow(backorder, typed=True)
        self.assertEqual(self._numbers(backorder), [TWO, ONE])
        self.assertEqual(shipment.picking_ids, out | backorder)

    def test_a_number_typed_on_the_pick_stays_with_the_first_delivery_when_a_backorder_follows(self):
        self.warehouse.delivery_steps = "pick_ship"
        order = self._order(quantity=5)
        pick = order.picking_ids
        pick.carrier_tracking_ref = ONE
        self._finish(pick)
        out = order.picking_ids - pick
        self._finish(out, quantity=2)
        backorder = order.picking_ids - pick - out
        self.assertEqual(self._numbers(out), [ONE])
        self.assertFalse(backorder.postalparcel_shipment_ids)

    def test_a_return_has_parcels_of_its_own(self):
        order = self._order()
        out = order.picking_ids
        out.carrier_tracking_ref = ONE
        self._finish(out)
        wizard = (
            self.env["stock.return.picking"].with_context(active_id=out.id, active_model="stock.picking").create({})
        )
        wizard.product_return_moves.quantity = 1
        back = wizard._create_return()
        self.assertFalse(back.postalparcel_shipment_ids)
        back.carrier_tracking_ref = TWO
        shipment = back.postalparcel_shipment_ids
        self.assertEqual((shipment.number, shipment.direction), (TWO, "return"))
        self.assertEqual(shipment.partner_id, self.partner)
        self.assertEqual((shipment.origin_code, shipment.destination_code), ("PT", "CN"))
        self.assertEqual(self._numbers(out), [ONE])
        self.assertEqual(order.postalparcel_shipment_ids, shipment | out.postalparcel_shipment_ids)
        self.assertEqual(order.postalparcel_shipment_count, 1, "an order sums up what goes to the customer")

    def test_a_receipt_is_followed_where_it_was_typed(self):
        receipt = self._transfer(
            ONE,
            picking_type_id=self.warehouse.in_type_id.id,
            location_id=self.suppliers.id,
            location_dest_id=self.warehouse.lot_stock_id.id,
        )
        self.assertEqual(receipt.postalparcel_shipment_ids.direction, "inbound")

    # Orders and boxes

    def test_two_orders_of_one_customer_share_a_box(self):
        first, second = self._order(), self._order()
        first.picking_ids.carrier_tracking_ref = ONE
        second.picking_ids.carrier_tracking_ref = ONE
        shipment = first.postalparcel_shipment_ids
        self.assertEqual(len(shipment), 1)
        self.assertEqual(shipment.sale_ids, first | second)
        self.assertEqual(shipment.picking_ids, first.picking_ids | second.picking_ids)
        self.assertFalse(first.picking_ids.postalparcel_warning)

    def test_a_box_shared_by_two_orders_stays_when_one_lets_go(self):
        first, second = self._order(), self._order()
        (first | second).picking_ids.carrier_tracking_ref = ONE
        shipment = first.postalparcel_shipment_ids
        first.picking_ids.carrier_tracking_ref = False
        self.assertTrue(shipment.active)
        self.assertEqual(shipment.sale_ids, second)
        self.assertEqual((first.postalparcel_shipment_count, second.postalparcel_shipment_count), (0, 1))

    def test_a_number_of_another_customer_warns_with_a_link_and_blocks_nobody(self):
        mine = self._transfer(ONE)
        other = self._transfer(ONE, self.stranger)
        self.assertIn(f'<a href="/odoo/stock.picking/{mine.id}">{mine.name}</a> of Ana', other.postalparcel_warning)
        self.assertIn(f'<a href="/odoo/stock.picking/{other.id}">{other.name}</a> of Bruno', mine.postalparcel_warning)

    def test_two_contacts_of_one_customer_may_share_a_number(self):
        office = self._partner("Office", "base.pt", parent_id=self.partner.id)
        self._transfer(ONE)
        self.assertFalse(self._transfer(ONE, office).postalparcel_warning)

    def test_the_same_number_in_another_company_is_another_shipment(self):
        shipment = self._shipment(ONE)
        company = self.env["res.company"].create({"name": "Other Shop"})
        warehouse = self.env["stock.warehouse"].sudo().search([("company_id", "=", company.id)])
        self.env["postalparcel.account"].sudo().create({"name": "Other", "company_id": company.id})
        other = self._transfer(ONE, picking_type_id=warehouse.out_type_id.id, location_id=warehouse.lot_stock_id.id)
        self.assertNotEqual(other.sudo().postalparcel_shipment_ids, shipment)
        self.assertEqual(other.sudo().postalparcel_shipment_ids.company_id, company)

    # Carriers

    def test_another_carrier_is_another_parcel(self):
        picking = self._transfer(ONE, carrier_id=self.carrier.id)
        old = picking.postalparcel_shipment_ids
        picking.carrier_id = self._carrier("UPS", "ups")
        self.assertEqual(picking.postalparcel_shipment_ids.carrier_code, "ups")
        self.assertFalse(old.active)

    def test_a_carrier_named_later_is_learned_by_the_same_shipment(self):
        shipment = self._shipment(ONE)
        other = self._transfer(ONE, carrier_id=self.carrier.id)
        self.assertEqual(other.postalparcel_shipment_ids, shipment)
        self.assertEqual((shipment.carrier_code, shipment.carrier_source), ("dhl", "given"))

    def test_a_parcel_that_the_provider_follows_as_another_carriers_stays_with_its_transfer(self):
        picking = self._transfer(ONE, carrier_id=self.carrier.id)
        shipment = picking.postalparcel_shipment_ids
        self._settle(self._news(shipment, carrier="usps"))
        picking.carrier_tracking_ref = f"{ONE},{TWO}"
        self.assertIn(shipment, picking.postalparcel_shipment_ids)

    # Facts that follow

    def test_a_corrected_contact_reaches_the_shipment(self):
        picking = self._transfer(ONE)
        picking.partner_id = self.stranger
        self.assertEqual(picking.postalparcel_shipment_ids.partner_id, self.stranger)

    def test_the_promise_follows_the_order(self):
        order = self._order(commitment_date="2026-12-01 10:00:00")
        order.picking_ids.carrier_tracking_ref = ONE
        shipment = order.postalparcel_shipment_ids
        self.assertEqual(shipment.promised_at, fields.Datetime.to_datetime("2026-12-01 10:00:00"))
        self.assertEqual(shipment.promise_source, "commitment")
        order.commitment_date = "2026-12-02 10:00:00"
        self.assertEqual(shipment.promised_at, fields.Datetime.to_datetime("2026-12-02 10:00:00"))
        order.commitment_date = False
        self.assertEqual((shipment.promised_at, shipment.promise_source), (False, False))

    def test_a_transfer_from_before_the_installation_stays_unknown_when_it_is_edited(self):
        self.warehouse.delivery_steps = "pick_ship"
        order = self._order()
        pick = order.picking_ids
        self.env.flush_all()
        self.env.cr.execute("UPDATE stock_picking SET carrier_tracking_ref = %s WHERE id = %s", [ONE, pick.id])
        pick.invalidate_recordset()
        pick.partner_id = self.stranger
        self._finish(pick)
        (order.picking_ids - pick).carrier_tracking_ref = TWO
        self.assertEqual(order.postalparcel_shipment_ids.mapped("number"), [TWO])

    # Many at once

    def test_following_500_transfers_takes_as_many_queries_as_following_5(self):
        first, few, many = self._unfollowed(5, "A"), self._unfollowed(5, "B"), self._unfollowed(500, "C")
        self._queries(first)  # fills the caches of settings
        self.assertEqual(self._queries(many), self._queries(few))
        self.assertEqual(len(many.postalparcel_shipment_ids), 500)

    def _unfollowed(self, count, prefix):
        pickings = self.env["stock.picking"].create([self._transfer_vals() for _number in range(count)])
        self.env.flush_all()
        self.env.cr.execute(
            "UPDATE stock_picking SET carrier_tracking_ref = %s || id WHERE id = ANY(%s)", [prefix, pickings.ids]
        )
        return pickings

    def _queries(self, pickings):
        self.env.invalidate_all()
        before = self.env.cr.sql_log_count
        self.env["postalparcel.linker"]._follow(pickings, typed=True)
        return self.env.cr.sql_log_count - before

    def test_imported_transfers_are_followed(self):
        rows = [
            [
                self.warehouse.out_type_id.id,
                self.warehouse.lot_stock_id.id,
                self.customers.id,
                self.partner.id,
                f"RR{number:09}PT",
            ]
            for number in range(50)
        ]
        names = [
            "picking_type_id/.id",
            "location_id/.id",
            "location_dest_id/.id",
            "partner_id/.id",
            "carrier_tracking_ref",
        ]
        loaded = self.env["stock.picking"].load(names, rows)
        self.assertFalse(loaded["messages"])
        pickings = self.env["stock.picking"].browse(loaded["ids"])
        self.assertEqual(len(pickings.postalparcel_shipment_ids), 50)


@tagged("post_install", "-at_install")
class TestHooks(ParcelCase):
    """What other modules may override."""

    def _override(self, name, function):
        original = getattr(type(self.env["stock.picking"]), name)
        self.patch(type(self.env["stock.picking"]), name, lambda *args: function(original(*args)))

    def test_prepare_shipment_may_change_values(self):
        self._override("_postalparcel_prepare_shipment", lambda vals: {**vals, "carrier_code": "ctt"})
        self.assertEqual(self._shipment().carrier_code, "ctt")

    def test_prepare_shipment_may_leave_a_number_alone(self):
        self._override("_postalparcel_prepare_shipment", lambda vals: None)
        self.assertFalse(self._shipment())

    def test_the_recipient_may_be_another_one(self):
        self._override("_postalparcel_recipient", lambda partner: self.stranger)
        shipment = self._shipment()
        self.assertEqual((shipment.partner_id, shipment.destination_code), (self.stranger, "ES"))

    def test_the_promise_may_come_from_elsewhere(self):
        day = fields.Datetime.to_datetime("2026-12-24 12:00:00")
        self._override("_postalparcel_promise", lambda promise: (day, "commitment"))
        self.assertEqual(self._shipment().promised_at, day)

"""What people correct after a number was typed: the carrier, the contact, a cancelled delivery, a number used again."""

from unittest.mock import patch

from odoo import fields
from odoo.tests import tagged
from odoo.tools import mute_logger

from .common import ParcelCase, event

ONE, TWO = "LX123456785CN", "1Z999AA10123456784"
LINKER = "odoo.addons.postalparcel_tracking.models.postalparcel_linker"


class CorrectionCase(ParcelCase):
    def _resting(self, shipment, state="active", error_class=False):
        """As after a look that needs nothing, or whose error is not answered yet."""
        shipment.check_ids.write({"state": state, "error_class": error_class, "next_check_at": self._in(hours=20)})
        return shipment

    def _is_due(self, shipment):
        return shipment.check_state == "active" and shipment.next_check_at <= fields.Datetime.now()

    def _nightly(self, pickings):
        """What the scheduled action does with these transfers."""
        self.env.flush_all()
        self.env.invalidate_all()
        reconciler = self.env["postalparcel.reconciler"]
        rows = self.env.execute_query(reconciler._recent_query(0))
        found = pickings.filtered(lambda picking: (picking.id,) in rows)
        self.env["postalparcel.linker"]._follow(found, typed=True)
        self.env.invalidate_all()
        return pickings.postalparcel_shipment_ids


@tagged("post_install", "-at_install")
class TestCorrectedCarrier(CorrectionCase):
    def test_a_carrier_chosen_later_is_learned_and_the_parcel_asked_about_at_once(self):
        for state, error_class in (("active", "person"), ("finished", "permanent"), ("finished", False)):
            with self.subTest(state=state, error_class=error_class):
                picking = self._transfer(f"RR{len(self.env['stock.picking'].search([])):09}PT")
                shipment = self._resting(picking.postalparcel_shipment_ids, state, error_class)
                picking.carrier_id = self.carrier
                self.assertEqual(picking.postalparcel_shipment_ids, shipment)
                self.assertEqual((shipment.carrier_code, shipment.carrier_source), ("dhl", "given"))
                self.assertEqual(shipment.carrier_id, self.carrier)
                self.assertTrue(self._is_due(shipment))

    def test_a_code_entered_on_the_shipping_method_later_reaches_its_parcels_at_night(self):
        self.carrier.postalparcel_carrier_code = False
        picking = self._transfer(ONE, carrier_id=self.carrier.id)
        shipment = picking.postalparcel_shipment_ids
        self.carrier.postalparcel_carrier_code = "dhl"
        self.assertEqual(self._nightly(picking), shipment)
        self.assertEqual((shipment.carrier_code, shipment.carrier_source), ("dhl", "given"))

    def test_of_two_carriers_chosen_at_once_each_has_its_parcel(self):
        first, second = self._transfer(ONE), self._transfer(ONE)
        ups = self._carrier("UPS", "ups")
        self.assertEqual(first.postalparcel_shipment_ids, second.postalparcel_shipment_ids)
        second.carrier_id = ups
        first.carrier_id = self.carrier
        self.assertEqual(first.postalparcel_shipment_ids.carrier_code, "dhl")
        self.assertEqual(second.postalparcel_shipment_ids.carrier_code, "ups")

    def test_learning_the_carriers_of_100_parcels_takes_as_many_queries_as_of_5(self):
        def learning(count, prefix):
            vals = [self._transfer_vals(f"{prefix}{number:09}") for number in range(count)]
            pickings = self.env["stock.picking"].create(vals)
            self.env.flush_all()
            self.env.invalidate_all()
            before = self.env.cr.sql_log_count
            pickings.carrier_id = self.carrier
            self.env.flush_all()
            queries = self.env.cr.sql_log_count - before
            self.assertEqual(set(pickings.postalparcel_shipment_ids.mapped("carrier_code")), {"dhl"})
            return queries

        learning(5, "A")
        self.assertEqual(learning(100, "B"), learning(5, "C"))

    def test_another_code_on_the_shipping_method_leaves_parcels_alone_that_were_found_or_are_over(self):
        pickings = self.env["stock.picking"]
        for number in range(3):
            pickings |= self._transfer(f"RR00000000{number}PT", carrier_id=self.carrier.id)
        seen, over, unseen = pickings.postalparcel_shipment_ids.sorted("number")
        self._settle(self._news(seen, "moving", event("a"), last_event_at="2026-11-24 10:00:00"))
        self._resting(over, "finished")
        self.carrier.postalparcel_carrier_code = "dhl-express"
        after = self._nightly(pickings)
        self.assertLessEqual(seen | over, after)
        self.assertFalse(unseen.active)
        self.assertEqual((after - seen - over).carrier_code, "dhl-express")

    def test_a_parcel_that_somebody_archived_does_not_come_back_when_its_method_gets_a_code(self):
        self.carrier.postalparcel_carrier_code = False
        picking = self._transfer(ONE, carrier_id=self.carrier.id)
        archived = picking.postalparcel_shipment_ids
        archived.active = False
        self.carrier.postalparcel_carrier_code = "dhl"
        self._nightly(picking)
        self.assertEqual(picking.with_context(active_test=False).postalparcel_shipment_ids, archived)
        self.assertFalse(archived.active)

    def test_another_shipping_method_is_another_parcel_also_when_one_was_found(self):
        picking = self._transfer(ONE, carrier_id=self.carrier.id)
        found = picking.postalparcel_shipment_ids
        self._settle(self._news(found, "moving", event("a"), last_event_at="2026-11-24 10:00:00"))
        picking.carrier_id = self._carrier("UPS", "ups")
        self.assertEqual(picking.postalparcel_shipment_ids.carrier_code, "ups")


@tagged("post_install", "-at_install")
class TestCorrectedContact(CorrectionCase):
    def test_a_postcode_or_phone_filled_in_has_the_parcel_asked_about_at_once(self):
        for vals in ({"zip": "1000-002"}, {"phone": "+351 21 000 00 00"}):
            for state in ("active", "finished"):
                with self.subTest(vals=vals, state=state):
                    shipment = self._resting(self._shipment(), state, "person")
                    self.partner.write(vals)
                    self.assertTrue(self._is_due(shipment))

    def test_the_address_of_the_company_counts_for_its_contacts(self):
        office = self._partner("Office", "base.pt", parent_id=self.partner.id, type="contact")
        shipment = self._resting(self._transfer(ONE, office).postalparcel_shipment_ids, error_class="person")
        self.partner.zip = "1000-003"
        self.assertTrue(self._is_due(shipment))

    def test_our_own_postcode_counts_for_what_comes_to_us(self):
        receipt = self._transfer(
            ONE,
            picking_type_id=self.warehouse.in_type_id.id,
            location_id=self.suppliers.id,
            location_dest_id=self.warehouse.lot_stock_id.id,
        )
        shipment = self._resting(receipt.postalparcel_shipment_ids, error_class="person")
        self.company.partner_id.zip = "200000"
        self.assertTrue(self._is_due(shipment))

    def test_another_contact_on_the_transfer_has_the_parcel_asked_about_at_once(self):
        picking = self._transfer(ONE)
        shipment = self._resting(picking.postalparcel_shipment_ids, error_class="person")
        picking.partner_id = self.stranger
        self.assertTrue(self._is_due(shipment))

    def test_a_parcel_that_waits_for_nobody_keeps_its_time(self):
        picking = self._transfer(ONE)
        shipment = self._resting(picking.postalparcel_shipment_ids, error_class="later")
        self.partner.zip = "1000-002"
        picking.partner_id = self.stranger
        self.assertFalse(self._is_due(shipment))

    def test_the_countries_are_those_of_the_new_contact_until_the_carrier_has_spoken(self):
        picking = self._transfer(ONE)
        shipment = picking.postalparcel_shipment_ids
        picking.partner_id = self.stranger
        self.assertEqual((shipment.origin_code, shipment.destination_code), ("CN", "ES"))
        self._settle(self._news(shipment, destination="FR"))
        picking.partner_id = self.partner
        self.assertEqual((shipment.origin_code, shipment.destination_code), ("CN", "FR"))


@tagged("post_install", "-at_install")
class TestReusedNumber(CorrectionCase):
    def _delivered(self, **ago):
        """A parcel whose journey ended some time ago."""
        picking = self._transfer(ONE, carrier_id=self.carrier.id)
        shipment = picking.postalparcel_shipment_ids
        stamp = fields.Datetime.to_string(self._in(**ago))
        self._settle(self._news(shipment, "delivered", event("a"), last_event_at=stamp, status_since=stamp))
        return picking, self._resting(shipment, "finished")

    def test_a_number_of_a_year_ago_is_a_new_parcel_and_the_old_transfer_keeps_its_own(self):
        old, last_years = self._delivered(days=-365)
        new = self._transfer(ONE, carrier_id=self.carrier.id)
        self.assertNotEqual(new.postalparcel_shipment_ids, last_years)
        self.assertTrue(self._is_due(new.postalparcel_shipment_ids))
        self.assertFalse(last_years.active)
        self.assertEqual(last_years.picking_ids, old)
        self.assertEqual(last_years.event_ids.mapped("key"), ["a"])

    def test_a_parcel_that_arrived_last_month_is_shared(self):
        _old, shipment = self._delivered(days=-30)
        self.assertEqual(self._transfer(ONE).postalparcel_shipment_ids, shipment)

    def test_a_parcel_that_is_still_followed_is_shared_however_old(self):
        _old, shipment = self._delivered(days=-365)
        self._resting(shipment)
        self.assertEqual(self._transfer(ONE).postalparcel_shipment_ids, shipment)

    def test_an_old_parcel_moves_along_its_own_chain(self):
        self.warehouse.delivery_steps = "pick_ship"
        order = self._order()
        pick = order.picking_ids
        pick.carrier_tracking_ref = ONE
        shipment = self._resting(pick.postalparcel_shipment_ids, "finished")
        shipment.sudo().status_since = self._in(days=-365)
        self._finish(pick)
        self.assertEqual((order.picking_ids - pick).postalparcel_shipment_ids, shipment)

    def test_a_carrier_learned_later_does_not_merge_with_the_parcel_of_a_year_ago(self):
        old, last_years = self._delivered(days=-365)
        new = self._transfer(ONE, carrier_id=self._carrier("UPS", "ups").id)
        last_years.active = True  # as if it had been there when the number was typed
        self._resting(last_years, "finished")
        shipment = new.postalparcel_shipment_ids
        shipment.sudo().carrier_source = "detected"  # one that people named stays
        self.assertEqual(self._verdicts(self._news(shipment, carrier="dhl")), ["applied"])
        self.assertEqual((shipment.carrier_code, shipment.picking_ids), ("dhl", new))
        self.assertEqual((last_years.active, last_years.picking_ids), (False, old))


@tagged("post_install", "-at_install")
class TestCancelledTransfer(CorrectionCase):
    def _moving(self, shipment):
        at = "2026-11-24 10:00:00"
        self._settle(self._news(shipment, "moving", event("a"), last_event_at=at, shipped_at=at))

    def test_it_is_also_followed_when_the_carrier_tells_no_zones(self):
        order = self._order()
        order.picking_ids.carrier_tracking_ref = ONE
        shipment = order.postalparcel_shipment_ids
        self._settle(self._news(shipment, "moving", event("a"), last_event_at="2026-11-24 10:00:00"))
        self.assertFalse(shipment.shipped_at)
        order.picking_ids.action_cancel()
        self.assertTrue(shipment.active)

    def _two_steps(self):
        """A finished picking with a number, and the delivery that follows."""
        self.warehouse.delivery_steps = "pick_ship"
        order = self._order()
        pick = order.picking_ids
        pick.carrier_tracking_ref = ONE
        self._finish(pick)
        return order, pick, order.picking_ids - pick

    def test_a_parcel_that_never_left_is_let_go_with_its_transfer(self):
        order = self._order()
        order.picking_ids.carrier_tracking_ref = ONE
        shipment = order.postalparcel_shipment_ids
        order.picking_ids.action_cancel()
        self.assertFalse(shipment.active)
        self.assertEqual(order.postalparcel_shipment_count, 0)
        self.assertFalse(self._nightly(order.picking_ids))

    def test_so_it_is_with_a_transfer_without_moves(self):
        picking = self._transfer(ONE)
        shipment = picking.postalparcel_shipment_ids
        picking.action_cancel()
        self.assertEqual(picking.state, "cancel")
        self.assertFalse(shipment.active)

    def test_a_cancelled_transfer_says_which_numbers_are_not_followed(self):
        order = self._order()
        order.picking_ids.carrier_tracking_ref = f"{ONE},{TWO}"
        self._moving(order.postalparcel_shipment_ids.filtered(lambda shipment: shipment.number == ONE))
        order.picking_ids.action_cancel()
        self.assertEqual(
            str(order.picking_ids.postalparcel_warning), f"Not followed, because the transfer is cancelled: {TWO}."
        )

    def test_a_parcel_that_the_carrier_has_is_followed_on_a_cancelled_transfer(self):
        order = self._order()
        order.picking_ids.carrier_tracking_ref = ONE
        shipment = order.postalparcel_shipment_ids
        self._moving(shipment)
        order.picking_ids.action_cancel()
        self.assertEqual(self._nightly(order.picking_ids), shipment)
        self.assertTrue(shipment.active)
        self.assertEqual(order.postalparcel_shipment_count, 1)
        order.picking_ids.carrier_tracking_ref = False
        self.assertFalse(shipment.active)

    def test_a_number_on_the_picking_is_let_go_when_its_delivery_is_cancelled(self):
        order, pick, out = self._two_steps()
        shipment = out.postalparcel_shipment_ids
        out.action_cancel()
        self.assertFalse(shipment.active)
        self.assertFalse(self._nightly(pick | out))
        self.assertEqual(order.postalparcel_shipment_count, 0)

    def test_a_parcel_that_the_carrier_has_goes_back_to_the_picking_it_was_typed_on(self):
        order, pick, out = self._two_steps()
        shipment = out.postalparcel_shipment_ids
        self._moving(shipment)
        out.action_cancel()
        self.assertTrue(shipment.active)
        self.assertEqual(shipment.picking_ids, pick)
        self.assertEqual(self._nightly(pick | out), shipment)
        self.assertEqual(order.postalparcel_shipment_count, 1)

    def test_a_parcel_between_our_own_warehouses_is_followed(self):
        store = self.env["stock.location"].create({"name": "Shop", "company_id": self.company.id})
        move = {
            "product_id": self.product.id,
            "product_uom_qty": 1,
            "location_id": self.warehouse.lot_stock_id.id,
            "location_dest_id": store.id,
        }
        internal = self._transfer(
            ONE, picking_type_id=self.warehouse.int_type_id.id, location_dest_id=store.id, move_ids=[(0, 0, move)]
        )
        internal.action_confirm()
        self._finish(internal)
        self.assertEqual(internal.state, "done")
        self.assertTrue(self._nightly(internal))

    def test_a_move_handed_to_another_delivery_takes_the_parcel_along(self):
        order, _pick, out = self._two_steps()
        shipment = out.postalparcel_shipment_ids
        other = out.copy({"move_ids": []})
        out.move_ids.write({"picking_id": other.id})
        self.assertEqual(shipment.picking_ids, other)
        self.assertEqual(shipment.sale_ids, order)


@tagged("post_install", "-at_install")
class TestFaults(CorrectionCase):
    def test_one_transfer_that_fails_spoils_no_other(self):
        original = type(self.env["stock.picking"])._postalparcel_recipient

        def recipient(picking):
            """As somebody's override would: it can't handle one customer."""
            if picking.partner_id == self.stranger:
                raise ZeroDivisionError("boom")
            return original(picking)

        customers = [self.partner] * 2 + [self.stranger] + [self.partner] * 4
        vals = [self._transfer_vals(f"RR00000000{number}PT", who) for number, who in enumerate(customers)]
        with (
            patch.object(type(self.env["stock.picking"]), "_postalparcel_recipient", recipient),
            self.assertLogs(LINKER, "ERROR") as logs,
        ):
            pickings = self.env["stock.picking"].create(vals)
        self.assertEqual([len(picking.postalparcel_shipment_ids) for picking in pickings], [1, 1, 0, 1, 1, 1, 1])
        self.assertIn(f"Parcels of 1 records of stock.picking were left as they are ({pickings[2].id})", logs.output[0])

    @mute_logger(LINKER)
    def test_an_order_is_saved_whatever_an_override_does(self):
        order = self._order()
        order.picking_ids.carrier_tracking_ref = ONE
        model = type(self.env["stock.picking"])
        with patch.object(model, "_postalparcel_promise", side_effect=ZeroDivisionError("boom")):
            order.commitment_date = "2026-12-01 10:00:00"
        self.assertEqual(str(order.commitment_date), "2026-12-01 10:00:00")
        self.assertFalse(order.postalparcel_shipment_ids.promised_at)

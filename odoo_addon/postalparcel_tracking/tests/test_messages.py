"""What becomes of milestones when news are settled: what customers are told, once, and what not."""

from datetime import datetime, timedelta

from freezegun import freeze_time

from odoo import fields
from odoo.tests import tagged

from ..tools.quiet_hours import due_at
from .common import ParcelCase, event


class MessageCase(ParcelCase):
    """An account that tells all by e-mail, at any hour."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.account.write({"quiet_from": 0, "quiet_to": 0})
        cls.partner.write({"email": "ana@example.com", "tz": "Europe/Lisbon"})

    def _reached(self, *milestones, ago=None):
        """Milestones of a journey, an hour apart, the last one a minute ago; a pair has its event's key."""
        reached = []
        for number, name in enumerate(milestones):
            word, key = name if isinstance(name, tuple) else (name, "")
            at = self._in() - (ago or timedelta(minutes=1)) - timedelta(hours=len(milestones) - 1 - number)
            reached.append({"milestone": word, "occurrence": key, "at": fields.Datetime.to_string(at)})
        return reached

    def _tell(self, shipment, sub_status, *milestones, ago=None, **values):
        item = self._news(shipment, sub_status, milestones=self._reached(*milestones, ago=ago), **values)
        self.assertEqual(self._verdicts(item), ["applied"])

    def _rows(self, shipment):
        """`{milestone or milestone/key: state}`."""
        rows = self.env["postalparcel.message"].search([("shipment_id", "=", shipment.id)])
        return {"/".join(filter(None, (row.milestone, row.occurrence))): row.state for row in rows}

    def _row(self, shipment, milestone):
        return self.env["postalparcel.message"].search(
            [("shipment_id", "=", shipment.id), ("milestone", "=", milestone)], limit=1
        )

    def _sent(self, shipment, ago=timedelta(hours=1)):
        """As if what waits had been sent."""
        rows = self.env["postalparcel.message"].search([("shipment_id", "in", shipment.ids), ("state", "=", "pending")])
        rows.write({"state": "sent", "told_at": self._in() - ago})


@tagged("post_install", "-at_install")
class TestMessages(MessageCase):
    def test_of_all_that_one_settle_brings_only_the_newest_is_told(self):
        shipment = self._shipment()
        self._tell(shipment, "out_for_delivery", "shipped", "customs_released", ("out_for_delivery", "k1"))
        self.assertEqual(
            self._rows(shipment),
            {"shipped": "superseded", "customs_released": "superseded", "out_for_delivery/k1": "pending"},
        )
        row = self._row(shipment, "out_for_delivery")
        self.assertEqual((row.partner_id, row.channel, row.company_id), (self.partner, "email", self.company))
        self.assertAlmostEqual(row.due_at, self._in(minutes=10), delta=timedelta(seconds=30))

    def test_the_same_news_again_and_the_restart_of_a_worker_tell_nothing_twice(self):
        """Case 80: twenty parcels that had arrived, one that arrives during the third of five starts."""
        old = self.env["stock.picking"].create([self._transfer_vals(f"RR{number:09}PT") for number in range(20)])
        for shipment in old.postalparcel_shipment_ids:
            self._tell(shipment, "delivered", "shipped", "delivered")
        self._sent(old.postalparcel_shipment_ids)
        new = self._shipment()
        for start in range(5):
            for shipment in old.postalparcel_shipment_ids:
                self._tell(shipment, "delivered", "shipped", "delivered")
            if start >= 2:
                self._tell(new, "delivered", "shipped", "delivered")
        waiting = self.env["postalparcel.message"].search([("state", "=", "pending")])
        self.assertEqual((waiting.shipment_id, waiting.milestone), (new, "delivered"))

    def test_a_newer_milestone_overtakes_one_that_waits(self):
        shipment = self._shipment()
        self._tell(shipment, "moving", "shipped")
        self._tell(shipment, "out_for_delivery", "shipped", ("out_for_delivery", "k1"))
        self.assertEqual(self._rows(shipment), {"shipped": "superseded", "out_for_delivery/k1": "pending"})
        self.assertEqual(self._row(shipment, "shipped").why, "newer")

    def test_an_earlier_milestone_that_is_learned_late_is_not_told_after_the_newest(self):
        shipment = self._shipment()
        self._tell(shipment, "delivered", "shipped", "delivered")
        self._sent(shipment)
        self._tell(shipment, "delivered", "shipped", ("out_for_delivery", "k1"), "delivered")
        self.assertEqual(self._row(shipment, "out_for_delivery").state, "superseded")

    def test_what_is_switched_off_is_no_row_and_still_ends_what_was_before(self):
        self.account.milestone_ids -= self.env.ref("postalparcel_tracking.milestone_delivered")
        shipment = self._shipment()
        self._tell(shipment, "moving", "announced", "shipped")
        self.assertEqual(self._rows(shipment), {"shipped": "pending"}, "“announced” is off by default")
        self._tell(shipment, "delivered", "shipped", ("out_for_delivery", "k1"), "delivered")
        self.assertEqual(self._rows(shipment), {"shipped": "superseded", "out_for_delivery/k1": "superseded"})

    def test_an_account_without_channels_tells_nothing_and_an_old_worker_neither(self):
        shipment = self._shipment()
        self.assertEqual(self._verdicts(self._news(shipment, "delivered")), ["applied"])
        self.account.message_email = False
        self._tell(shipment, "delivered", "delivered")
        self.assertFalse(self._rows(shipment))

    def test_each_channel_has_a_row_of_its_own(self):
        self.account.write({"message_sms": True, "message_activity": True})
        shipment = self._shipment()
        self._tell(shipment, "moving", "shipped")
        rows = self.env["postalparcel.message"].search([("shipment_id", "=", shipment.id)])
        self.assertEqual(sorted(rows.mapped("channel")), ["activity", "email", "sms"])
        self.assertEqual(set(rows.mapped("state")), {"pending"})

    def test_an_order_chooses_what_its_customer_is_told(self):
        order = self._order()
        order.picking_ids.carrier_tracking_ref = "LX123456785CN"
        shipment = order.postalparcel_shipment_ids
        order.postalparcel_messages = "none"
        self._tell(shipment, "moving", "shipped")
        self.assertFalse(self._rows(shipment))
        order.write(
            {
                "postalparcel_messages": "chosen",
                "postalparcel_milestone_ids": [(4, self.env.ref("postalparcel_tracking.milestone_delivered").id)],
            }
        )
        self._tell(shipment, "delivered", "shipped", "delivered")
        self.assertEqual(self._rows(shipment), {"delivered": "pending"})
        self.assertEqual(self._row(shipment, "delivered").sale_id, order)

    def test_what_happened_long_ago_is_not_told(self):
        shipment = self._shipment()
        self._tell(shipment, "moving", "shipped", ago=timedelta(hours=49))
        self.assertEqual((self._rows(shipment), self._row(shipment, "shipped").why), ({"shipped": "silent"}, "old"))
        other = self._shipment("RR000000001PT")
        self._tell(other, "moving", "shipped", ago=timedelta(hours=47))
        self.assertEqual(self._rows(other), {"shipped": "pending"})

    def test_codes_that_get_another_meaning_tell_nothing_and_take_back_what_waits(self):
        shipment = self._shipment()
        self._tell(shipment, "exception_other", "shipped", ("problem", "k1"))
        item = self._news(shipment, "moving", milestones=self._reached("shipped", "arrived_in_country"))
        self._settle({**item, "remap": "t"})
        self.assertEqual(
            self._rows(shipment),
            {"shipped": "superseded", "problem/k1": "superseded", "arrived_in_country": "silent"},
        )
        self.assertEqual(self._row(shipment, "arrived_in_country").why, "reread")

    def test_a_problem_that_was_none_is_not_told_any_more(self):
        shipment = self._shipment()
        self._tell(shipment, "exception_other", "shipped", ("problem", "k1"))
        self._settle({**self._news(shipment, "moving", milestones=self._reached("shipped")), "remap": "t"})
        self.assertEqual(self._rows(shipment), {"shipped": "superseded", "problem/k1": "superseded"})

    def test_parcels_from_before_the_installation_tell_only_what_happens_from_now_on(self):
        picking = self._transfer()
        self.env.flush_all()
        self.env.cr.execute(
            "UPDATE stock_picking SET carrier_tracking_ref = 'LX123456785CN' WHERE id = %s", [picking.id]
        )
        self.env.invalidate_all()
        self.env["postalparcel.reconciler"]._backfill(self.company, "2020-01-01", 10)
        shipment = picking.postalparcel_shipment_ids
        self.assertTrue(shipment.quiet)
        self._tell(shipment, "moving", "shipped")
        self.assertEqual((self._rows(shipment), self._row(shipment, "shipped").why), ({"shipped": "silent"}, "before"))
        self.env.cr.execute(
            "UPDATE postalparcel_shipment SET create_date = create_date - interval '1 day' WHERE id = %s",
            [shipment.id],
        )
        self._tell(shipment, "delivered", "shipped", "delivered")
        self.assertEqual(self._rows(shipment), {"shipped": "silent", "delivered": "pending"})
        self.assertFalse(self._shipment("RR000000001PT").quiet, "a number that is typed now")

    # Directions

    def test_suppliers_and_other_warehouses_get_no_messages_for_customers(self):
        """Case 83: followed like any parcel, and nobody is told."""
        for number, place in enumerate((self.suppliers, self.warehouse.lot_stock_id, self._transit())):
            picking = self._transfer(f"RR00000000{number}PT", location_dest_id=place.id)
            shipment = picking.postalparcel_shipment_ids
            self._tell(shipment, "delivered", "shipped", "delivered")
            self.assertEqual((shipment.status, self._rows(shipment)), ("delivered", {}), place.usage)

    def _transit(self):
        return self.env["stock.location"].search(
            [("usage", "=", "transit"), ("company_id", "in", (False, self.company.id))], limit=1
        ) or self.env["stock.location"].create({"name": "Between", "usage": "transit"})

    def test_of_a_return_only_its_arrival_is_told(self):
        picking = self._transfer(
            "RR000000001PT",
            picking_type_id=self.warehouse.in_type_id.id,
            location_id=self.customers.id,
            location_dest_id=self.warehouse.lot_stock_id.id,
        )
        shipment = picking.postalparcel_shipment_ids
        self._tell(shipment, "moving", "shipped", "arrived_in_country")
        self.assertFalse(self._rows(shipment))
        self._tell(shipment, "delivered", "shipped", "delivered")
        self.assertEqual(self._rows(shipment), {"return_received": "pending"})

    def test_of_goods_from_a_supplier_nothing_is_told_unless_they_go_to_the_customer(self):
        values = {"picking_type_id": self.warehouse.in_type_id.id, "location_id": self.suppliers.id}
        inbound = self._transfer("RR000000001PT", location_dest_id=self.warehouse.lot_stock_id.id, **values)
        dropship = self._transfer("RR000000002PT", location_dest_id=self.customers.id, **values)
        for picking, rows in ((inbound, {}), (dropship, {"delivered": "pending"})):
            self._tell(picking.postalparcel_shipment_ids, "delivered", "delivered")
            self.assertEqual(self._rows(picking.postalparcel_shipment_ids), rows)

    # What may come more than once

    def test_the_same_kind_of_news_waits_twelve_hours_and_comes_five_times_at_most(self):
        shipment = self._shipment()
        self._tell(shipment, "attempt_failed", ("delivery_failed", "k1"), ago=timedelta(hours=11))
        self._sent(shipment, ago=timedelta(hours=11))
        self._tell(shipment, "attempt_failed", ("delivery_failed", "k1"), ("delivery_failed", "k2"))
        self.assertEqual(self._rows(shipment)["delivery_failed/k2"], "silent")
        self.env["postalparcel.message"].search([]).told_at = self._in(hours=-13)
        keys = [("delivery_failed", f"k{number}") for number in range(1, 9)]
        for count in range(3, 9):
            self._tell(shipment, "attempt_failed", *keys[:count], ago=timedelta(minutes=60 - count))
            self._sent(shipment, ago=timedelta(hours=13))
        states = self._rows(shipment)
        self.assertEqual(
            [states[f"delivery_failed/k{number}"] for number in range(3, 9)], ["sent"] * 4 + ["silent"] * 2
        )
        why = {row.occurrence: row.why for row in self.env["postalparcel.message"].search([("state", "=", "silent")])}
        self.assertEqual(why, {"k2": "often", "k7": "enough", "k8": "enough"})

    def test_another_feed_with_other_keys_tells_nothing_again(self):
        shipment = self._shipment()
        first = self._reached(("delayed", "v1:a"))
        self._settle(self._news(shipment, "delayed", milestones=first))
        self._sent(shipment, ago=timedelta(hours=13))
        self._settle(self._news(shipment, "delayed", milestones=[{**first[0], "occurrence": "v1:b"}]))
        self.assertEqual(self._rows(shipment), {"delayed/v1:a": "sent"})

    def test_seconds_between_two_feeds_and_a_word_before_its_event_are_no_other_news(self):
        for first, then, apart in (("v1:a", "v1:b", 30), ("", "v1:a", -600)):
            with self.subTest(first=first):
                shipment = self._transfer(f"RR00000000{len(first)}PT").postalparcel_shipment_ids
                [told] = self._reached(("delayed", first))
                self._settle(self._news(shipment, "delayed", milestones=[told]))
                self._sent(shipment, ago=timedelta(hours=13))
                at = fields.Datetime.to_datetime(told["at"]) + timedelta(seconds=apart)
                again = {**told, "occurrence": then, "at": fields.Datetime.to_string(at)}
                self._settle(self._news(shipment, "delayed", milestones=[again]))
                self.assertNotIn("pending", self._rows(shipment).values())

    def test_news_that_was_told_lately_pushes_out_nothing_that_waits(self):
        shipment = self._shipment()
        self._tell(shipment, "delayed", ("delayed", "k1"), ago=timedelta(hours=3))
        self._sent(shipment)
        self._tell(shipment, "recipient_absent", ("delayed", "k1"), ("delivery_failed", "f1"))
        self._tell(shipment, "delayed", ("delayed", "k1"), ("delivery_failed", "f1"), ("delayed", "k2"))
        self.assertEqual(
            self._rows(shipment), {"delayed/k1": "sent", "delivery_failed/f1": "pending", "delayed/k2": "silent"}
        )

    # What only Odoo knows

    def test_a_delivery_that_is_told_again_by_a_better_event_is_no_other_delivery(self):
        shipment = self._shipment()
        self._tell(shipment, "delivered", "delivered", decided_by="e1")
        self._sent(shipment)
        self._tell(shipment, "moving", "delivered", decided_by="e2")
        self._sent(shipment)
        self._tell(shipment, "delivered", "delivered", decided_by="e3")
        self._sent(shipment)
        self._tell(shipment, "delivered_signed", "delivered", decided_by="e4")
        self.assertEqual(
            self._rows(shipment), {"delivered": "sent", "delivery_withdrawn/e2": "sent", "delivered/e3": "sent"}
        )

    def test_a_delivery_that_becomes_a_pick_up_is_corrected_and_reminded_of(self):
        shipment = self._shipment()
        self._tell(shipment, "delivered", "delivered", decided_by="e1")
        self._sent(shipment)
        self._tell(shipment, "ready_for_pickup", "delivered", ("ready_for_pickup", "k1"), decided_by="k1")
        rows = self._rows(shipment)
        self.assertEqual((rows["delivery_withdrawn/k1"], rows["pickup_reminder/k1"]), ("pending", "pending"))

    def test_a_delivery_that_is_taken_back_is_corrected_and_the_next_one_is_told(self):
        shipment = self._shipment()
        self._tell(shipment, "delivered", "shipped", "delivered", decided_by="e1")
        self._sent(shipment)
        self._tell(shipment, "moving", "shipped", "delivered", "arrived_in_country", decided_by="e2")
        expected = {
            "shipped": "superseded",
            "delivered": "sent",
            "arrived_in_country": "superseded",
            "delivery_withdrawn/e2": "pending",
        }
        self.assertEqual(self._rows(shipment), expected)
        self._tell(shipment, "moving", "shipped", "delivered", "arrived_in_country", decided_by="e2")
        self.assertEqual(self._rows(shipment), expected, "once")
        self._sent(shipment)
        self._tell(shipment, "delivered", "shipped", "delivered", "arrived_in_country", decided_by="e3")
        self.assertEqual(self._rows(shipment), {**expected, "delivery_withdrawn/e2": "sent", "delivered/e3": "pending"})

    def test_a_delivery_that_is_taken_back_before_it_was_told_is_told_when_it_happens(self):
        shipment = self._shipment()
        self._tell(shipment, "delivered", "delivered", decided_by="e1")
        self._tell(shipment, "moving", "delivered", decided_by="e2")
        self.assertEqual(self._rows(shipment), {"delivered": "superseded"})
        self.assertEqual(self._row(shipment, "delivered").why, "withdrawn")
        self._tell(shipment, "delivered", "delivered", decided_by="e3")
        self.assertEqual(self._rows(shipment), {"delivered": "superseded", "delivered/e3": "pending"})

    def test_a_return_after_the_delivery_takes_nothing_back(self):
        shipment = self._shipment()
        self._tell(shipment, "delivered", "delivered")
        self._sent(shipment)
        self._tell(shipment, "returning_to_sender", "delivered", "returning")
        self.assertEqual(self._rows(shipment), {"delivered": "sent", "returning": "pending"})

    def _estimate(self, day, precision="day"):
        return {"from": f"{day} 00:00:00", "to": f"{day} 00:00:00", "precision": precision}

    def test_a_new_day_of_the_estimate_is_told_where_nothing_else_shows_it(self):
        shipment = self._shipment()
        self._tell(shipment, "moving", "shipped", estimate=self._estimate("2026-11-27"))
        self._tell(shipment, "moving", "shipped", estimate=self._estimate("2026-11-28"))
        self.assertEqual(self._rows(shipment), {"shipped": "pending"}, "the message that waits shows the new day")
        self._sent(shipment)
        self._tell(shipment, "moving", "shipped", estimate=self._estimate("2026-11-28"))
        self.assertEqual(self._rows(shipment), {"shipped": "sent"}, "nothing moved")
        self._tell(shipment, "moving", "shipped", estimate=self._estimate("2026-11-30"))
        self.assertEqual(self._rows(shipment), {"shipped": "sent", "new_estimate/2026-11-30": "pending"})
        self._tell(shipment, "delayed", "shipped", ("delayed", "k"), estimate=self._estimate("2026-12-02"))
        self.assertEqual(
            self._rows(shipment),
            {"shipped": "sent", "new_estimate/2026-11-30": "superseded", "delayed/k": "pending"},
        )

    def test_the_day_of_a_time_is_the_recipients(self):
        """23:30 and 00:30 in Lisbon are two days; 10:00 and 12:00 are one."""
        shipment = self._shipment()
        for hours, count in (("2026-07-01 22:30:00", 1), ("2026-07-01 22:45:00", 1), ("2026-07-01 23:30:00", 2)):
            estimate = {"from": hours, "to": hours, "precision": "minute"}
            self._tell(shipment, "moving", "shipped", estimate=estimate)
            self._sent(shipment)
            self.assertEqual(len(self._rows(shipment)), count, hours)
        self.assertIn("new_estimate/2026-07-02", self._rows(shipment))

    def test_who_has_not_collected_the_parcel_is_reminded_before_the_last_day(self):
        shipment, other = self._shipment(), self._shipment("RR000000001PT")
        last = fields.Date.to_string(self._in(days=7).date())
        self._tell(shipment, "ready_for_pickup", ("ready_for_pickup", "k1"), pickup_until=last)
        reminder = self._row(shipment, "pickup_reminder")
        self.assertEqual((reminder.state, reminder.occurrence), ("pending", "k1"))
        self.assertEqual(str(reminder.due_at), f"{self._in(days=5).date()} 10:00:00")
        self.assertEqual(self._row(shipment, "ready_for_pickup").state, "pending", "and is told now")
        self._tell(other, "ready_for_pickup", ("ready_for_pickup", "k1"))
        reminder = self._row(other, "pickup_reminder")
        self.assertAlmostEqual(reminder.due_at, self._in(days=3), delta=timedelta(minutes=3))
        self._tell(other, "delivered_collected", ("ready_for_pickup", "k1"), "delivered")
        self.assertEqual(
            self._rows(other),
            {"ready_for_pickup/k1": "superseded", "pickup_reminder/k1": "superseded", "delivered": "pending"},
        )

    def test_a_corrected_number_is_told_to_who_has_the_old_one(self):
        """Case 86: with messages, one with the new number; without, none. The parcel says which number it replaces."""
        for kind, rows in (("account", {"number_replaced/RR000000002PT": "pending"}), ("none", {})):
            order = self._order()
            order.picking_ids.carrier_tracking_ref = "RR000000001PT"
            shipment = order.postalparcel_shipment_ids
            self._tell(shipment, "moving", "shipped")
            self._sent(shipment, ago=timedelta(days=3))
            order.postalparcel_messages = kind
            order.picking_ids.carrier_tracking_ref = "RR000000002PT"
            new = order.postalparcel_shipment_ids
            self.assertEqual((new.number, new.replaces), ("RR000000002PT", "RR000000001PT"))
            self.assertEqual(self._rows(new), rows)
            order.picking_ids.carrier_tracking_ref = False

    def test_mere_progress_does_not_push_out_the_new_number_but_a_delivery_does(self):
        picking = self._transfer("RR000000001PT")
        self._tell(picking.postalparcel_shipment_ids, "moving", "shipped")
        self._sent(picking.postalparcel_shipment_ids)
        picking.carrier_tracking_ref = "RR000000002PT"
        new = picking.postalparcel_shipment_ids
        self._tell(new, "moving", "shipped")
        self.assertEqual(self._rows(new), {"number_replaced/RR000000002PT": "pending", "shipped": "superseded"})
        self._tell(new, "delivered", "shipped", "delivered")
        self.assertEqual(self._rows(new)["number_replaced/RR000000002PT"], "superseded")
        self.assertEqual(self._rows(new)["delivered"], "pending")

    def test_a_number_corrected_twice_replaces_the_one_the_customer_has(self):
        picking = self._transfer("RR000000001PT")
        self._tell(picking.postalparcel_shipment_ids, "moving", "shipped")
        self._sent(picking.postalparcel_shipment_ids)
        picking.carrier_tracking_ref = "RR000000002PT"
        picking.carrier_tracking_ref = "RR000000003PT"
        new = picking.postalparcel_shipment_ids
        self.assertEqual(new.replaces, "RR000000001PT")
        self.assertEqual(self._rows(new), {"number_replaced/RR000000003PT": "pending"})

    def test_nobody_hears_of_a_correction_who_was_told_nothing_yet(self):
        picking = self._transfer("RR000000001PT")
        self._tell(picking.postalparcel_shipment_ids, "moving", "shipped")
        old = picking.postalparcel_shipment_ids
        picking.carrier_tracking_ref = "RR000000002PT"
        self.assertFalse(self._rows(picking.postalparcel_shipment_ids))
        self.assertEqual((self._rows(old), self._row(old, "shipped").why), ({"shipped": "cancelled"}, "archived"))

    def test_another_carrier_for_the_same_number_tells_nothing_again(self):
        picking = self._transfer("RR000000001PT", carrier_id=self.carrier.id)
        self._tell(picking.postalparcel_shipment_ids, "moving", "shipped")
        self._sent(picking.postalparcel_shipment_ids)
        picking.carrier_id = self._carrier("UPS", "ups")
        new = picking.postalparcel_shipment_ids
        self.assertEqual((new.carrier_code, new.rev), ("ups", 0))
        self._tell(new, "moving", "shipped")
        self.assertEqual(self._rows(new), {"shipped": "sent"})

    # Merged and archived

    def test_two_parcels_that_are_one_tell_it_once(self):
        one = self._transfer("RR000000001PT", carrier_id=self.carrier.id).postalparcel_shipment_ids
        other = self._transfer("RR000000001PT", carrier_id=self._carrier("UPS", "ups").id).postalparcel_shipment_ids
        for shipment in (one, other):
            shipment.carrier_source = "detected"
            self._tell(shipment, "moving", "shipped")
        self._tell(other, "out_for_delivery", "shipped", ("out_for_delivery", "k"))
        self._sent(one | other)
        item = self._news(
            one, "out_for_delivery", carrier="ups", milestones=self._reached("shipped", ("out_for_delivery", "k"))
        )
        self.assertEqual(self._verdicts(item), ["applied"])
        self.assertFalse(other.active)
        self.assertEqual(self._rows(one), {"shipped": "sent", "out_for_delivery/k": "sent"})
        self.assertNotIn("pending", self._rows(other).values())

    def test_two_parcels_that_are_one_tell_it_once_also_where_they_had_two_contacts(self):
        self.stranger.email = "bruno@example.com"
        one = self._transfer("RR000000001PT", carrier_id=self.carrier.id).postalparcel_shipment_ids
        ups = self._carrier("UPS", "ups").id
        other = self._transfer("RR000000001PT", carrier_id=ups, partner=self.stranger).postalparcel_shipment_ids
        for shipment in (one, other):
            shipment.carrier_source = "detected"
            self._tell(shipment, "moving", "shipped")
        self._sent(one)
        self._settle(self._news(one, "moving", carrier="ups", milestones=self._reached("shipped")))
        self.assertFalse(other.active)
        self.assertEqual(self._rows(one), {"shipped": "sent"})
        self.assertNotIn("pending", self._rows(other).values())

    def test_of_a_parcel_that_is_archived_nobody_is_told(self):
        shipment = self._shipment()
        self._tell(shipment, "moving", "shipped")
        shipment.active = False
        self.assertEqual(
            (self._rows(shipment), self._row(shipment, "shipped").why), ({"shipped": "cancelled"}, "archived")
        )

    # Quiet hours

    def test_a_message_of_the_night_waits_for_the_recipients_morning(self):
        self.account.write({"quiet_from": 21, "quiet_to": 8})
        shipment = self._shipment()
        with freeze_time("2026-11-25 22:00:00"):
            self._settle(self._news(shipment, "moving", milestones=[{"milestone": "shipped", "occurrence": ""}]))
        self.assertEqual(str(self._row(shipment, "shipped").due_at), "2026-11-26 08:00:00")

    def test_quiet_hours_are_those_of_a_wall_clock_also_when_it_changes(self):
        cases = {
            # Lisbon: UTC in winter, UTC+1 in summer. The clock changes in the nights to 29 March and 25 October.
            ("Europe/Lisbon", "2026-03-28 22:00:00"): "2026-03-29 07:00:00",
            ("Europe/Lisbon", "2026-10-24 21:00:00"): "2026-10-25 08:00:00",
            ("Europe/Lisbon", "2026-10-25 07:59:00"): "2026-10-25 08:00:00",
            ("Europe/Lisbon", "2026-11-25 08:00:00"): "2026-11-25 08:00:00",
            ("Europe/Lisbon", "2026-11-25 20:59:59"): "2026-11-25 20:59:59",
            ("Asia/Tokyo", "2026-11-25 12:30:00"): "2026-11-25 23:00:00",
            ("America/New_York", "2026-11-25 12:30:00"): "2026-11-25 13:00:00",
        }
        for (zone, moment), expected in cases.items():
            self.assertEqual(str(due_at(datetime.fromisoformat(moment), zone, 21.0, 8.0)), expected, (zone, moment))
        gap = due_at(datetime.fromisoformat("2026-03-29 00:30:00"), "Europe/Berlin", 0.0, 2.5)
        self.assertEqual(str(gap), "2026-03-29 01:30:00", "02:30 does not exist: 03:30")
        noon = datetime.fromisoformat("2026-11-25 12:00:00")
        self.assertEqual(due_at(noon, "Europe/Lisbon", 9.5, 9.5), noon, "the same hour twice is none")
        self.assertEqual(str(due_at(noon, "Europe/Lisbon", 11.0, 13.5)), "2026-11-25 13:30:00")

    # Cost

    def test_100_parcels_with_milestones_take_as_many_queries_as_one(self):
        vals = [self._transfer_vals(f"RR{number:09}PT") for number in range(102)]
        first, *others = self.env["stock.picking"].create(vals).postalparcel_shipment_ids
        self._queries(first)
        alone = self._queries(others[0])
        self.assertEqual(self._queries(*others[1:]), alone)
        self.assertLessEqual(alone, 25)

    def _queries(self, *shipments):
        milestones = self._reached("shipped", ("out_for_delivery", "k"))
        items = [self._news(parcel, "out_for_delivery", event("k"), milestones=milestones) for parcel in shipments]
        self.env.flush_all()
        self.env.invalidate_all()
        before = self.env.cr.sql_log_count
        answers = self.env["postalparcel.protocol"].sudo()._settle("worker", items)["results"]
        count = self.env.cr.sql_log_count - before
        self.assertEqual({answer["result"] for answer in answers}, {"applied"})
        return count

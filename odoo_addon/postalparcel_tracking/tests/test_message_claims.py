"""Messages that are due go out once, to whom they should, and what can't be told says why."""

import json
from datetime import timedelta
from pathlib import Path

from freezegun import freeze_time

from odoo import fields
from odoo.tests import tagged
from odoo.tools import email_normalize_all, mute_logger

from ..tools.languages import choose
from .common import event
from .test_messages import MessageCase

PARTS = {"subject": "News", "headline": "Your parcel has been delivered", "paragraphs": [], "parcels": []}


class ClaimCase(MessageCase):
    def setUp(self):
        super().setUp()
        self.env["postalparcel.message"].search([]).unlink()  # of a demo

    def _claim(self, limit=100, seconds=300):
        """As the verb does, on the test's own cursor."""
        self.env.flush_all()
        protocol = self.env["postalparcel.protocol"].sudo()
        claimed = self.env["postalparcel.dispatch"].sudo()._claim(protocol._served_accounts().ids, limit, seconds)
        self.env.invalidate_all()
        return claimed["messages"]

    def _deliver(self, *items):
        answers = self.env["postalparcel.protocol"].sudo()._deliver("worker", list(items))["results"]
        self.env.invalidate_all()
        return [answer["result"] for answer in answers]

    def _rendered(self, message, **values):
        item = {"id": message["id"], "token": message["token"], "outcome": "rendered", "language": "en"}
        return {**item, "parts": {**PARTS, "text": "Delivered"}, **values}

    def _due(self, *shipments):
        """Let all that waits be due."""
        ids = [shipment.id for shipment in shipments]
        rows = self.env["postalparcel.message"].search(
            [("state", "=", "pending"), *([("shipment_id", "in", ids)] if ids else [])]
        )
        rows.due_at = self._in(minutes=-1)
        return rows

    def _delivered(self, number="LX123456785CN", **values):
        """A parcel of which a message is due."""
        shipment = self._transfer(number, **values).postalparcel_shipment_ids
        self._tell(shipment, "delivered", "shipped", "delivered")
        self._due(shipment)
        return shipment

    def _order_of(self, *numbers, **values):
        order = self._order(**values)
        order.picking_ids.carrier_tracking_ref = ",".join(numbers)
        return order

    def _mails(self):
        return self.env["mail.mail"].search(
            [("id", "in", self.env["postalparcel.message"].search([]).mail_mail_id.ids)]
        )


@tagged("post_install", "-at_install")
class TestMessageClaims(ClaimCase):
    def test_what_is_due_is_leased_once_and_comes_back_when_the_worker_dies(self):
        shipment = self._delivered()
        [message] = self._claim()
        self.assertEqual(message["id"], self._row(shipment, "delivered").id)
        self.assertFalse(self._claim(), "leased")
        with freeze_time(self._in(minutes=6)):
            [again] = self._claim()
        self.assertEqual(again["id"], message["id"])
        self.assertNotEqual(again["token"], message["token"])
        self.assertEqual(self._deliver(self._rendered(message), self._rendered(again)), ["gone", "retry"])
        self.assertEqual(self._deliver(self._rendered(again)), ["applied"])

    def test_a_message_that_is_delivered_again_is_not_sent_again(self):
        shipment = self._delivered()
        [message] = self._claim()
        self.assertEqual(self._deliver(self._rendered(message)), ["applied"])
        mail = self._mails()
        self.assertEqual(len(mail), 1)
        for _again in range(3):
            self.assertEqual(self._deliver(self._rendered(message)), ["duplicate"])
        self.assertEqual(self._mails(), mail)
        row = self._row(shipment, "delivered")
        self.assertEqual((row.state, row.language, row.mail_mail_id), ("queued", "en", mail))
        self.assertFalse(self._claim())

    def test_after_two_days_without_a_worker_each_recipient_gets_one_message_about_three_parcels(self):
        numbers = [f"RR00000000{number}PT" for number in range(3)]
        order = self._order_of(*numbers)
        other = self._delivered(partner=self.stranger)
        self.stranger.email = "bruno@example.com"
        for number, shipment in enumerate(order.postalparcel_shipment_ids):
            words = ("shipped", "customs_released", ("out_for_delivery", "k"), "delivered")
            self._tell(shipment, "delivered", *words, ago=timedelta(hours=40 + number))
        self._due()
        messages = {message["order"]: message for message in self._claim()}
        self.assertEqual(messages.keys(), {order.name, None})
        parcels = messages[order.name]["parcels"]
        self.assertEqual({parcel["number"] for parcel in parcels}, set(numbers))
        self.assertEqual({parcel["milestone"] for parcel in parcels}, {"delivered"})
        self.assertEqual((messages[order.name]["parcels_total"], messages[order.name]["parcels_delivered"]), (3, 3))
        self.assertEqual([parcel["number"] for parcel in messages[None]["parcels"]], other.mapped("number"))
        self.assertEqual(self._deliver(*map(self._rendered, messages.values())), ["applied"] * 2)
        self.assertEqual(len(self._mails()), 2)
        self.assertFalse(self._claim())

    def test_news_of_the_same_order_that_still_wait_leave_with_the_first(self):
        order = self._order_of("RR000000001PT", "RR000000002PT")
        for shipment in order.postalparcel_shipment_ids:
            self._tell(shipment, "moving", "shipped")
        self.assertFalse(self._claim(), "nothing is due")
        self._due(order.postalparcel_shipment_ids[0])
        [message] = self._claim()
        self.assertEqual(len(message["parcels"]), 2)

    def test_a_reminder_in_some_days_does_not_leave_with_the_news_of_today(self):
        shipment = self._shipment()
        self._tell(shipment, "ready_for_pickup", ("ready_for_pickup", "k1"))
        self._due()
        self._row(shipment, "pickup_reminder").due_at = self._in(days=3)
        [message] = self._claim()
        self.assertEqual([parcel["milestone"] for parcel in message["parcels"]], ["ready_for_pickup"])
        self._deliver(self._rendered(message))
        self._due()
        [message] = self._claim()
        self.assertEqual([parcel["milestone"] for parcel in message["parcels"]], ["pickup_reminder"])

    def test_a_reminder_is_not_sent_to_who_has_collected_the_parcel(self):
        self.account.milestone_ids -= self.env.ref("postalparcel_tracking.milestone_delivered")
        shipment = self._shipment()
        self._tell(shipment, "ready_for_pickup", ("ready_for_pickup", "k1"))
        self._verdicts(self._news(shipment, "delivered_collected"))
        self._due(shipment)
        [message] = self._claim()
        self.assertEqual([parcel["milestone"] for parcel in message["parcels"]], ["ready_for_pickup"])
        self.assertEqual(self._row(shipment, "pickup_reminder").state, "superseded")

    def test_a_limit_counts_messages_not_rows(self):
        order = self._order_of("RR000000001PT", "RR000000002PT")
        for shipment in order.postalparcel_shipment_ids:
            self._tell(shipment, "moving", "shipped")
        self._due().due_at = self._in(minutes=-5)
        self._delivered("RR000000003PT")
        [message] = self._claim(limit=1)
        self.assertEqual(len(message["parcels"]), 2)
        self.assertEqual(len(self._claim(limit=1)), 1)

    # Checked again

    def _refused(self, shipment):
        """Nothing is handed out; why the row of the delivery is not told."""
        self.assertFalse([message for message in self._claim() if message["parcels"][0]["number"] == shipment.number])
        row = self._row(shipment, "delivered")
        return row.state, row.why

    def test_who_wants_no_messages_gets_none(self):
        shipment = self._delivered()
        self.partner.postalparcel_no_messages = True
        self.assertEqual(self._refused(shipment), ("cancelled", "opted_out"))

    def test_what_was_switched_off_meanwhile_is_not_sent(self):
        one, other = self._delivered("RR000000001PT"), self._order_of("RR000000002PT").postalparcel_shipment_ids
        self._tell(other, "delivered", "delivered")
        self._due()
        other.sale_ids.postalparcel_messages = "none"
        self.assertEqual(self._refused(other), ("cancelled", "switched_off"))
        [again] = self.env["postalparcel.message"].search(
            [("shipment_id", "=", one.id), ("milestone", "=", "delivered")]
        )
        again.write({"token": False, "lease_until": False})
        self.account.message_email = False
        self.assertEqual(self._refused(one), ("cancelled", "switched_off"))

    def test_a_delivery_that_was_taken_back_is_not_sent(self):
        shipment = self._delivered()
        self.env.cr.execute("UPDATE postalparcel_shipment SET feed_sub_status = 'moving' WHERE id = %s", [shipment.id])
        self.assertEqual(self._refused(shipment), ("superseded", "withdrawn"))

    def test_a_message_that_could_not_leave_for_two_days_is_not_sent_any_more(self):
        shipment = self._delivered()
        with freeze_time(self._in(hours=49)):
            self.assertEqual(self._refused(shipment), ("silent", "old"))

    def test_a_message_whose_hour_has_become_quiet_waits_for_the_morning(self):
        with freeze_time("2026-11-25 20:30:00"):
            shipment = self._delivered()
        self.account.write({"quiet_from": 21, "quiet_to": 8})
        with freeze_time("2026-11-25 23:30:00"):
            self.assertFalse(self._claim())
            row = self._row(shipment, "delivered")
            self.assertEqual((row.state, str(row.due_at)), ("pending", "2026-11-26 08:00:00"))
        with freeze_time("2026-11-26 08:00:01"):
            self.assertEqual(len(self._claim()), 1)

    def test_a_copy_of_the_database_serves_only_sandboxes_and_forgets_what_waits(self):
        shipment = self._delivered()
        self.env["ir.config_parameter"].set_param("database.is_neutralized", True)
        self.assertFalse(self._claim())
        self.env.flush_all()
        script = Path(__file__).parents[1] / "data" / "neutralize.sql"
        self.env.cr.execute(script.read_text(encoding="utf-8"))
        self.env.invalidate_all()
        row = self._row(shipment, "delivered")
        self.assertEqual((row.state, row.why), ("cancelled", "copy"))

    def test_what_was_overtaken_while_its_text_was_written_is_not_sent(self):
        order = self._order_of("RR000000001PT", "RR000000002PT")
        one, other = order.postalparcel_shipment_ids
        for shipment in (one, other):
            self._tell(shipment, "moving", "shipped")
        self._due()
        [message] = self._claim()
        self._tell(one, "delivered", "shipped", "delivered")
        self.assertEqual(self._deliver(self._rendered(message)), ["gone"])
        self.assertFalse(self._mails())
        self.assertEqual(self._rows(one), {"shipped": "superseded", "delivered": "pending"})
        self._due()
        [message] = self._claim()
        told = {parcel["number"]: parcel["milestone"] for parcel in message["parcels"]}
        self.assertEqual(told, {one.number: "delivered", other.number: "shipped"})

    # Addresses

    def test_a_message_goes_to_the_nearest_address_that_can_be_used(self):
        """Case 82."""
        company = self._partner("Shop", "base.pt", email="orders@example.com", is_company=True)
        cases = {
            "": (company, "orders@example.com"),
            "a@example.com, b@example.com": (False, "a@example.com, b@example.com"),
            "not-an-email": (company, "orders@example.com"),
            "Ana <ANA@example.com>": (False, "ana@example.com"),
        }
        for number, (email, (parent, expected)) in enumerate(cases.items()):
            contact = self._partner("Contact", "base.pt", email=email, parent_id=parent and parent.id, type="delivery")
            self._delivered(f"RR00000000{number}PT", partner=contact)
            [message] = self._claim()
            self.assertEqual(self._deliver(self._rendered(message)), ["applied"])
            self.assertEqual(", ".join(email_normalize_all(self._mails().email_to)), expected)
            self._mails().unlink()

    def test_who_ordered_is_written_to_when_the_delivery_contact_has_no_address(self):
        neighbour = self._partner("Neighbour", "base.pt")
        order = self._order_of("RR000000001PT", partner_shipping_id=neighbour.id)
        order.picking_ids.partner_id = neighbour
        self._tell(order.postalparcel_shipment_ids, "delivered", "delivered")
        self._due()
        [message] = self._claim()
        self._deliver(self._rendered(message))
        self.assertIn("ana@example.com", self._mails().email_to)

    def test_who_ordered_and_wants_no_messages_gets_none_by_way_of_a_contact_without_address(self):
        neighbour = self._partner("Neighbour", "base.pt")
        order = self._order_of("RR000000001PT", partner_shipping_id=neighbour.id)
        order.picking_ids.partner_id = neighbour
        self._tell(order.postalparcel_shipment_ids, "delivered", "delivered")
        self._due()
        [message] = self._claim()
        self._deliver(self._rendered(message))
        token = self._mails().headers.split("/postalparcel/messages/")[1].split(">")[0]
        contact, _company, _language = self.env["res.partner"]._postalparcel_of_token(token)
        contact._postalparcel_want_messages(False)
        self.assertTrue(self.partner.postalparcel_no_messages, "whose address was written to")
        other = self._order_of("RR000000002PT", partner_shipping_id=self._partner("Friend", "base.pt").id)
        self._tell(other.postalparcel_shipment_ids, "delivered", "delivered")
        self._due()
        self.assertFalse(self._claim())
        self.assertEqual(self._row(other.postalparcel_shipment_ids, "delivered").why, "opted_out")

    def test_an_event_without_an_instant_is_told_with_its_day_or_wall_time(self):
        for number, (precision, clock) in enumerate({"minute": "14:30:00", "day": "00:00:00"}.items()):
            shipment = self._transfer(f"RR00000000{number}PT").postalparcel_shipment_ids
            local = fields.Datetime.to_string(self._in(hours=-1))[:10] + f" {clock}"
            told = event(
                "k", local=local, precision=precision, sub_status="delivered", zone_source="unknown", city="Faro"
            )
            item = self._news(shipment, "delivered", told, decided_by="k", milestones=self._reached("delivered"))
            self._settle(item)
            self._due(shipment)
            [message] = self._claim()
            [parcel] = message["parcels"]
            self.assertEqual((parcel["event"]["local"], parcel["event"]["place"]), (local, "Faro"))

    def test_a_message_that_is_sent_again_does_not_go_by_its_first_mail_as_well(self):
        shipment = self._delivered()
        self._deliver(*map(self._rendered, self._claim()))
        first, row = self._mails(), self._row(shipment, "delivered")
        first.state, row.state = "exception", "failed"
        row.action_send_again()
        self.assertEqual(first.state, "cancel")
        self._due()
        self._deliver(*map(self._rendered, self._claim()))
        self.assertEqual((self._mails() - first).mapped("state"), ["outgoing"])

    def test_a_phone_number_is_one_of_the_company_that_writes(self):
        abroad = self.env["res.company"].create({"name": "Abroad", "country_id": self.env.ref("base.de").id})
        contact = self._partner("Nowhere", "base.pt", phone="030 123456")
        contact.country_id = False
        seen = []

        def formatted(partner, **_values):
            seen.append(partner.env.company)
            return "+4930123456"

        self.patch(type(contact), "_phone_format", formatted)
        self.env["postalparcel.dispatch"]._addresses(contact, abroad)
        self.assertEqual(seen, [abroad])

    def test_without_any_address_the_order_has_one_note_and_the_others_are_told(self):
        """Case 82: the status is stored, and nothing blocks the batch."""
        for email in (False, "not-an-email"):
            contact = self._partner("Contact", "base.pt", email=email)
            order = self._order_of("RR000000001PT", partner=contact)
            before = order.message_ids
            shipment = order.postalparcel_shipment_ids
            neighbour = self._delivered("RR000000009PT")
            self._tell(shipment, "moving", "shipped")
            self._due()
            self.assertEqual([message["parcels"][0]["number"] for message in self._claim()], [neighbour.number])
            row = self._row(shipment, "shipped")
            self.assertEqual((row.state, row.why, shipment.status), ("cancelled", "no_email", "in_transit"))
            note = order.message_ids - before
            self.assertIn("usable e-mail address", note.body)
            self.assertEqual(note.subtype_id, self.env.ref("mail.mt_note"))
            self._tell(shipment, "delivered", "shipped", "delivered")
            self._due(shipment)
            self._claim()
            self.assertEqual(order.message_ids - before, note, "once")
            (order.picking_ids | neighbour.picking_ids).carrier_tracking_ref = False

    def test_a_parcel_without_a_contact_is_noted_on_its_transfer(self):
        picking = self._transfer("RR000000001PT", partner_id=False)
        self._tell(picking.postalparcel_shipment_ids, "delivered", "delivered")
        self._due()
        self.assertEqual(self._refused(picking.postalparcel_shipment_ids), ("cancelled", "no_recipient"))
        self.assertIn("no delivery contact", picking.message_ids[:1].body)

    def test_an_address_that_was_corrected_meanwhile_is_used(self):
        shipment = self._delivered()
        shipment.picking_ids.partner_id = self.stranger
        self.stranger.email = "bruno@example.com"
        [message] = self._claim()
        self._deliver(self._rendered(message))
        self.assertEqual(self._row(shipment, "delivered").partner_id, self.stranger)
        self._tell(shipment, "delivered", "shipped", "delivered")
        self.assertEqual(self._rows(shipment), {"shipped": "superseded", "delivered": "queued"}, "and told once")

    # What becomes of a text

    def test_a_text_that_could_not_be_written_is_shown_and_can_be_tried_again(self):
        shipment = self._delivered()
        [message] = self._claim()
        failed = {"id": message["id"], "token": message["token"], "outcome": "failed", "message": "No $order."}
        self.assertEqual(self._deliver(failed), ["applied"])
        row = self._row(shipment, "delivered")
        self.assertEqual((row.state, row.reason), ("failed", "No $order."))
        self.assertEqual(self._deliver(failed), ["duplicate"])
        self.assertFalse(self._claim())
        row.action_send_again()
        [message] = self._claim()
        self.assertEqual(self._deliver(self._rendered(message)), ["applied"])
        self.assertEqual((row.state, row.reason), ("queued", False))

    def test_a_broken_item_hurts_no_neighbour(self):
        one, other = self._delivered("RR000000001PT"), self._delivered("RR000000002PT")
        messages = self._claim()
        items = [
            7,
            {**self._rendered(messages[0]), "outcome": "maybe"},
            {**self._rendered(messages[0]), "parts": None},
            {"id": 1, "token": "strange", "outcome": "rendered", "parts": PARTS},
            self._rendered(messages[1]),
        ]
        self.assertEqual(self._deliver(*items), ["error", "error", "error", "gone", "applied"])
        self.assertEqual({self._row(shipment, "delivered").state for shipment in (one, other)}, {"pending", "queued"})

    def test_a_mail_that_odoo_cannot_make_fails_alone(self):
        for number in range(4):
            contact = self._partner(f"Customer {number}", "base.pt", email=f"c{number}@example.com")
            self._delivered(f"RR00000000{number}PT", partner=contact)
        messages = self._claim()
        mailer, original = type(self.env["postalparcel.mailer"]), type(self.env["postalparcel.mailer"])._send

        def broken(self, groups):
            original(self, groups)
            if any(rows[0].id == messages[2]["id"] for rows, _parts, _language in groups):
                raise ValueError("No server")

        self.patch(mailer, "_send", broken)
        with mute_logger("odoo.addons.postalparcel_tracking.models.postalparcel_delivery"):
            results = self._deliver(*map(self._rendered, messages))
        self.assertEqual(results, ["applied", "applied", "error", "applied"])
        self.assertEqual(len(self._mails()), 3)
        row = self.env["postalparcel.message"].browse(messages[2]["id"])
        self.assertEqual((row.state, row.reason), ("failed", "No server"))

    def test_a_person_cancels_what_waits(self):
        shipment = self._delivered()
        row = self._row(shipment, "delivered")
        [message] = self._claim()
        row.action_cancel()
        self.assertEqual((row.state, row.why), ("cancelled", "person"))
        self.assertEqual(self._deliver(self._rendered(message)), ["gone"])
        self.assertFalse(self._mails())

    def test_what_is_taken_back_while_a_text_speaks_of_it_is_not_sent_with_the_others(self):
        order = self._order_of("RR000000001PT", "RR000000002PT", "RR000000003PT")
        for shipment in order.postalparcel_shipment_ids:
            self._tell(shipment, "moving", "shipped")
        self._due()
        [message] = self._claim()
        one, other, third = order.postalparcel_shipment_ids
        self._row(one, "shipped").action_cancel()
        other.active = False
        self.assertEqual(self._deliver(self._rendered(message)), ["gone"])
        [message] = self._claim()
        self.assertEqual([parcel["number"] for parcel in message["parcels"]], [third.number])

    # Other channels

    def test_a_text_message_goes_into_odoos_queue(self):
        self.account.write({"message_email": False, "message_sms": True})
        self.partner.phone = "+351 912 345 678"
        self._delivered()
        [message] = self._claim()
        self.assertEqual(message["channel"], "sms")
        self.assertEqual(self._deliver(self._rendered(message)), ["applied"])
        [sms] = self.env["sms.sms"].search([("partner_id", "=", self.partner.id)])
        self.assertEqual((sms.number.replace(" ", ""), sms.body), ("+351912345678", "Delivered"))

    def test_without_a_phone_number_no_text_message_is_written(self):
        self.account.write({"message_email": False, "message_sms": True})
        self.partner.phone = False
        self.assertEqual(self._refused(self._delivered()), ("cancelled", "no_phone"))

    def test_an_activity_is_for_who_is_responsible_in_that_persons_language(self):
        self.account.write({"message_email": False, "message_activity": True})
        order = self._order_of("RR000000001PT")
        seller = self.env.ref("base.user_admin")
        order.user_id = seller
        self._tell(order.postalparcel_shipment_ids, "lost", ("problem", "k"))
        self._due()
        [message] = self._claim()
        self.assertEqual(self._deliver(self._rendered(message, parts=None)), ["applied"])
        activity = order.activity_ids
        self.assertEqual((activity.user_id, activity.summary), (seller, "Problem"))
        self.assertIn("RR000000001PT", activity.note)

    def test_an_activity_for_nobody_is_not_made(self):
        self.account.write({"message_email": False, "message_activity": True})
        shipment = self._delivered()
        shipment.picking_ids.user_id = False
        self._due()
        self.assertEqual(self._refused(shipment), ("cancelled", "nobody"))

    # What the worker is told

    def test_a_message_has_the_language_and_zone_of_its_recipient(self):
        tokyo = self._partner("Kenji", "base.jp", email="k@example.com", lang="en_US")
        shipment = self._delivered(partner=tokyo)
        [message] = self._claim()
        self.assertEqual((message["language"], message["tz"]), ("en_US", "Asia/Tokyo"))
        self.account.message_by_country = True
        self._row(shipment, "delivered").write({"token": False, "lease_until": False})
        [message] = self._claim()
        self.assertEqual(message["language"], "ja")

    def test_the_first_language_that_somebody_chose_counts(self):
        cases = {
            ("fr", "de", "pt_PT", "en_US", "JP", True): "fr",
            (False, "de", "pt_PT", "en_US", "JP", True): "de",
            (False, False, "pt_PT", "en_US", "JP", True): "pt_PT",
            (False, False, "en_US", "en_US", "JP", True): "ja",
            (False, False, "en_US", "en_US", "JP", False): "en_US",
            (False, False, "en_US", "en_US", "CH", True): "en_US",
            (False, False, False, "pt_PT", False, True): "pt_PT",
            (False, False, False, False, False, False): "en",
        }
        for (order, contact, own, company, country, by_country), code in cases.items():
            self.assertEqual(choose([order, contact], own, company, country, by_country), code)

    def test_a_message_names_nobody(self):
        """The worker needs no name and no address for its texts."""
        self.partner.write({"street": "Rua Augusta 1", "phone": "+351 912 345 678"})
        self._delivered()
        text = json.dumps(self._claim())
        for secret in ("Ana", "ana@example.com", "Rua Augusta", "912"):
            self.assertNotIn(secret, text)

    def test_the_number_that_is_replaced_is_named_until_the_customer_has_heard_of_it(self):
        picking = self._transfer("RR000000001PT")
        self._tell(picking.postalparcel_shipment_ids, "moving", "shipped")
        self._sent(picking.postalparcel_shipment_ids)
        picking.carrier_tracking_ref = "RR000000002PT"
        self._tell(picking.postalparcel_shipment_ids, "delivered", "shipped", "delivered")
        self._due()
        [message] = self._claim()
        [parcel] = message["parcels"]
        self.assertEqual((parcel["number"], parcel["replaces"]), ("RR000000002PT", "RR000000001PT"))

    # Cost and retention

    def test_a_claim_of_50_messages_takes_as_many_queries_as_one(self):
        contacts = [self._partner(f"Customer {n}", "base.pt", email=f"c{n}@example.com") for n in range(52)]
        vals = [self._transfer_vals(f"RR{n:09}PT", contact) for n, contact in enumerate(contacts)]
        shipments = self.env["stock.picking"].create(vals).postalparcel_shipment_ids
        milestones = self._reached("shipped", "delivered")
        self._settle(*[self._news(shipment, "delivered", milestones=milestones) for shipment in shipments])
        self._due()
        counts = [self._queries(limit) for limit in (1, 1, 50)]
        self.assertEqual(counts[1], counts[2])

    def _queries(self, limit):
        self.env.flush_all()
        self.env.invalidate_all()
        before = self.env.cr.sql_log_count
        self.assertEqual(len(self._claim(limit)), limit)
        return self.env.cr.sql_log_count - before

    def test_what_is_a_year_old_is_forgotten_and_what_waits_is_not(self):
        shipment, other = self._delivered("RR000000001PT"), self._delivered("RR000000002PT")
        rows = self.env["postalparcel.message"]
        rows.search([]).due_at = self._in(days=-366)
        (self._row(shipment, "delivered") | self._row(other, "delivered")).state = "sent"
        self._row(other, "delivered").due_at = self._in(days=-364)
        self._row(shipment, "shipped").state = "pending"
        with self.enter_registry_test_mode():
            self.env.ref("postalparcel_tracking.ir_cron_reconcile").method_direct_trigger()
        self.assertEqual((self._rows(shipment), self._rows(other)), ({"shipped": "pending"}, {"delivered": "sent"}))

    def test_a_new_account_tells_the_usual_and_not_what_odoo_itself_writes(self):
        values = {"company_id": self.company.id, "is_default": False}
        account = self.env["postalparcel.account"].create({"name": "Other", **values})
        self.assertTrue(account.message_email)
        self.assertFalse(account.message_sms or account.message_activity or account.message_by_country)
        codes = set(account.milestone_ids.mapped("code"))
        self.assertNotIn("announced", codes)
        self.assertLessEqual({"shipped", "delivered"}, codes)
        self.company.stock_move_email_validation = True
        account = self.env["postalparcel.account"].create({"name": "Third", **values})
        self.assertEqual(set(account.milestone_ids.mapped("code")), codes - {"shipped"})
        self.assertIn("shipped", self.account.milestone_ids.mapped("code"), "what was set up stays")

"""What people read of parcels and events."""

from datetime import datetime, timedelta

from freezegun import freeze_time

from odoo import fields
from odoo.tests import TransactionCase, tagged

from ..tools import wording
from .ui_common import create_shipment


@tagged("post_install", "-at_install")
class TestWording(TransactionCase):
    def _plain(self, text):
        """Babel puts narrow and thin spaces around times and dashes."""
        return text.replace("\u202f", " ").replace("\u2009", " ")

    def test_offset_is_written_as_people_write_it(self):
        offsets = {0: "UTC", 480: "UTC+8", -210: "UTC−3:30", 345: "UTC+5:45", -600: "UTC−10"}
        self.assertEqual({minutes: wording.zone_offset(minutes) for minutes in offsets}, offsets)

    def test_place_has_no_part_twice_and_keeps_an_unknown_country(self):
        names = wording.country_names(self.env, ["CN", "XX"])
        self.assertEqual(wording.place(names, "Shenzhen", "Guangdong", "CN"), "Shenzhen, Guangdong, China")
        self.assertEqual(wording.place(names, "Shanghai", "Shanghai", "XX"), "Shanghai, XX")
        self.assertEqual(wording.place(names, False, False, False), "")

    def test_arrow_points_the_way_the_text_runs(self):
        self.env["res.lang"]._activate_lang("ar_001")
        self.assertEqual(wording.route(self.env, ["China", "Portugal"]), "China → Portugal")
        arabic = self.env["base"].with_context(lang="ar_001").env
        self.assertEqual(wording.route(arabic, ["الصين", "البرتغال"]), "الصين ← البرتغال")

    def test_days_stay_the_same_days_in_every_zone(self):
        start, end = datetime(2026, 11, 27), datetime(2026, 11, 28)
        for tz in ("Pacific/Kiritimati", "Pacific/Pago_Pago"):
            with freeze_time("2026-11-25"):
                self.assertEqual(self._plain(wording.estimate(self.env, start, end, "day", tz)), "Nov 27 – 28")
                self.assertEqual(wording.estimate(self.env, start, start, "day", tz), "Nov 27")
            with freeze_time("2027-01-05"):
                self.assertEqual(wording.estimate(self.env, start, start, "day", tz), "Nov 27, 2026")

    def test_window_is_given_in_the_zone_that_it_names(self):
        start, end = datetime(2026, 11, 27, 2, 0), datetime(2026, 11, 27, 4, 30)
        text = wording.estimate(self.env, start, end, "minute", "America/Chicago")
        self.assertEqual(self._plain(text), "Nov 26, 2026 8:00 PM – 10:30 PM (Chicago time)")

    def test_window_over_midnight_names_both_days(self):
        start, end = datetime(2026, 11, 27, 5, 0), datetime(2026, 11, 27, 8, 0)
        text = wording.estimate(self.env, start, end, "minute", "America/Chicago")
        self.assertEqual(self._plain(text), "Nov 26, 2026 11:00 PM – Nov 27, 2026 2:00 AM (Chicago time)")

    def test_no_estimate_is_no_text(self):
        self.assertEqual(wording.estimate(self.env, False, False, False, "UTC"), "")


@tagged("post_install", "-at_install")
class TestEventTexts(TransactionCase):
    def setUp(self):
        super().setUp()
        self.shipment = create_shipment(self.env, "LX900101009CN")

    def _event(self, **values):
        return self.env["postalparcel.event"].create(
            {
                "shipment_id": self.shipment.id,
                "feed": "postalparcel",
                "key": "v1",
                "precision": "minute",
                "zone_source": "given",
                **values,
            }
        )

    def _when(self, event):
        return event.when_text.replace("\u202f", " ")

    def test_wall_time_is_shown_as_the_clock_at_the_place_showed_it(self):
        event = self._event(utc="2026-11-20 10:00:00", local="2026-11-20 18:00:00", offset_minutes=480)
        for tz in ("America/Chicago", "Asia/Tokyo"):
            self.env.user.tz = tz
            self.assertEqual(self._when(event), "Nov 20, 2026 6:00 PM")
        self.assertEqual(event.zone_text, "UTC+8")

    def test_zone_that_nobody_knows_is_not_invented(self):
        event = self._event(local="2026-11-20 18:00:00", zone_source="unknown")
        self.assertEqual(self._when(event), "Nov 20, 2026 6:00 PM")
        self.assertFalse(event.zone_text)

    def test_instant_without_wall_time_is_written_in_utc(self):
        event = self._event(utc="2026-11-20 10:00:00", offset_minutes=480)
        self.assertEqual((self._when(event), event.zone_text), ("Nov 20, 2026 10:00 AM", "UTC"))

    def test_day_has_neither_time_nor_zone(self):
        event = self._event(local="2026-11-20 00:00:00", precision="day", offset_minutes=480)
        self.assertEqual((event.when_text, event.zone_text), ("Nov 20, 2026", False))

    def test_event_without_time_says_so(self):
        self.assertEqual(self._event(precision="none", zone_source="unknown").when_text, "No time given")

    def test_time_that_nobody_can_decide_is_shown_as_it_was_written(self):
        event = self._event(precision="none", zone_source="unknown", time_text="03/04/2026 10:00")
        self.assertEqual((event.when_text, event.zone_text), ("03/04/2026 10:00", False))

    def test_event_without_meaning_asks_for_no_attention(self):
        self.assertEqual(self._event().attention, "unknown")
        self.assertEqual(self._event(key="v2", sub_status="damaged").attention, "action")


@tagged("post_install", "-at_install")
class TestShipmentTexts(TransactionCase):
    def test_carrier_is_the_best_name_known(self):
        shipment = create_shipment(self.env, "LX900101009CN", carrier_code="china-post")
        self.assertEqual(shipment.carrier_text, "china-post")
        shipment.carrier_id = self.env["delivery.carrier"].search([], limit=1)
        self.assertEqual(shipment.carrier_text, shipment.carrier_id.name)
        shipment.carrier_name = "China Post"
        self.assertEqual(shipment.carrier_text, "China Post")

    def test_route_names_both_countries_or_the_one_known(self):
        shipment = create_shipment(self.env, "LX900101009CN", origin_code="CN", destination_code="PT")
        self.assertEqual(shipment.route_text, "China → Portugal")
        shipment.origin_code = "PT"
        self.assertEqual(shipment.route_text, "Portugal")
        shipment.write({"origin_code": False, "destination_code": False})
        self.assertEqual(shipment.route_text, "")

    def test_promise_is_broken_by_days_and_search_agrees(self):
        now = fields.Datetime.now()
        day = timedelta(days=1)
        cases = {
            "KEPT": ({"promised_at": now, "delivered_at": now, "status": "delivered"}, False),
            "BROKEN": ({"promised_at": now - 3 * day, "delivered_at": now, "status": "delivered"}, True),
            "OVERDUE": ({"promised_at": now - 2 * day, "status": "in_transit"}, True),
            "TODAY": ({"promised_at": now, "status": "in_transit"}, False),
            "EXPECTED": ({"promised_at": now + day, "estimate_from": now + 3 * day, "status": "in_transit"}, True),
            "RETURNED": ({"promised_at": now - 9 * day, "status": "returned"}, False),
            "CANCELLED": ({"promised_at": now - 9 * day, "status": "cancelled"}, False),
            "NOZONE": ({"promised_at": now - 2 * day, "last_event_at": now - 2 * day, "status": "delivered"}, False),
            "NOTIME": ({"promised_at": now - 2 * day, "status": "delivered"}, False),
            "NOPROMISE": ({"status": "in_transit", "estimate_from": now + 3 * day}, False),
        }
        shipments = self.env["postalparcel.shipment"]
        for number, (values, late) in cases.items():
            shipment = create_shipment(self.env, number, **values)
            self.assertIs(shipment.late, late, number)
            shipments |= shipment
        mine = [("id", "in", shipments.ids)]
        late = shipments.search([*mine, ("late", "=", True)])
        self.assertEqual(
            set(late.mapped("number")), {number for number, (_values, is_late) in cases.items() if is_late}
        )
        self.assertEqual(shipments.search([*mine, ("late", "=", False)]), shipments.sorted("id", reverse=True) - late)

    def test_days_of_a_promise_are_those_of_the_recipient(self):
        noon = datetime(2026, 11, 27, 12)
        evening = {"promised_at": noon, "delivered_at": noon + timedelta(hours=14), "status": "delivered"}
        morning = {"promised_at": noon, "delivered_at": noon + timedelta(hours=5), "status": "delivered"}
        named = {"promised_at": noon, "status": "in_transit", "estimate_precision": "day"}
        contact = self.env["res.partner"].create
        berlin = contact({"name": "Eva", "country_id": self.env.ref("base.de").id, "tz": "Asia/Tokyo"})
        tokyo = contact({"name": "Yui", "country_id": self.env.ref("base.jp").id})
        chicago = contact({"name": "Al", "country_id": self.env.ref("base.us").id, "tz": "America/Chicago"})
        self.env.company.resource_calendar_id.tz = "Asia/Shanghai"
        nowhere = contact({"name": "No country"})
        cases = {
            "BERLIN": ({"partner_id": berlin.id, **evening}, True, "Europe/Berlin"),
            "CHICAGO": ({"partner_id": chicago.id, **evening}, False, "America/Chicago"),
            "TOKYO": ({"partner_id": tokyo.id, **morning}, True, "Asia/Tokyo"),
            "SHANGHAI": ({"partner_id": nowhere.id, **morning}, True, "Asia/Shanghai"),
            "NAMED": ({"partner_id": tokyo.id, **named, "estimate_from": datetime(2026, 11, 27)}, False, "Asia/Tokyo"),
            "NEXT": (
                {"partner_id": chicago.id, **named, "estimate_from": datetime(2026, 11, 28)},
                True,
                "America/Chicago",
            ),
        }
        shipments = self.env["postalparcel.shipment"]
        self.patch(type(self.env.cr), "now", lambda _cr: noon)
        for number, (values, late, zone) in cases.items():
            shipment = create_shipment(self.env, number, **values)
            self.assertEqual((shipment.late, shipment.recipient_tz), (late, zone), number)
            shipments |= shipment
        found = shipments.search([("id", "in", shipments.ids), ("late", "=", True)])
        self.assertEqual(set(found.mapped("number")), {number for number, case in cases.items() if case[1]})

    def _groups(self, name):
        parcels = self.env["postalparcel.shipment"].with_context(read_group_expand=True)
        groups = parcels.web_read_group([("number", "in", ["A1", "A2", "A3"])], [name], ["__count"])["groups"]
        return [group[name] for group in groups]

    def test_groups_come_in_the_order_of_a_journey_and_what_needs_action_first(self):
        for number, word in (("A1", "delivered"), ("A2", "customs_started"), ("A3", "lost")):
            create_shipment(self.env, number, sub_status=word)
        self.assertEqual(self._groups("status"), ["in_transit", "delivered", "exception"])
        self.assertEqual(self._groups("sub_status"), ["lost", "customs_started", "delivered"])


@tagged("post_install", "-at_install")
class TestWorkerTexts(TransactionCase):
    def test_worker_is_alive_for_ninety_seconds_after_its_heartbeat(self):
        now = self.env.cr.now()
        for seconds, alive in ((30, True), (89, True), (91, False)):
            worker = self.env["postalparcel.worker"].create(
                {"name": f"w{seconds}", "protocol": 1, "last_seen_at": now - timedelta(seconds=seconds)}
            )
            self.assertEqual((worker.alive, worker.state_text), (alive, "Alive" if alive else "Silent"))
        self.assertFalse(self.env["postalparcel.worker"].create({"name": "never"}).alive)


@tagged("post_install", "-at_install")
class TestWhyTexts(TransactionCase):
    def setUp(self):
        super().setUp()
        self.env.user.tz = "UTC"
        self.shipment = create_shipment(self.env, "LX900101009CN", sub_status="customs_released")
        self.shipment.feed_sub_status = "customs_released"

    def _event(self, **values):
        return self.env["postalparcel.event"].create(
            {
                "shipment_id": self.shipment.id,
                "feed": "postalparcel",
                "key": "v1:ctt:X:0",
                "precision": "minute",
                "zone_source": "given",
                "utc": "2026-11-24 13:15:00",
                "local": "2026-11-24 13:15:00",
                "text": "Released",
                "carrier_code": "ctt",
                "code": "EDC",
                **values,
            }
        )

    def _why(self, **values):
        self.shipment.write(values)
        return self.shipment.why_text.replace("\u202f", " ").split("\n")

    def test_rule_and_event_are_told_in_a_sentence(self):
        event = self._event()
        said = "“Released”, Nov 24, 2026 1:15 PM UTC, ctt, code EDC"
        for rule, sentence in {
            "newest_event": f"The newest event that counts decides: {said}.",
            "terminal_event": f"The journey ended with this event, and nothing said later takes it back: {said}.",
            "reopened": f"The journey had ended, but a return or a correction reopened it: {said}.",
            "provider_latest": f"The provider's own status decides, and this event agrees with it: {said}.",
        }.items():
            self.assertEqual(self._why(rule=rule, decided_by=event.key), [sentence])

    def test_without_an_event_nothing_is_made_up(self):
        for rule, sentence in {
            "newest_event": "The newest event that counts decides: an event that is not kept any more.",
            "provider_latest": "The provider's own status decides; no event tells of it.",
            "previous": "The last answer said nothing that can be understood: the status from before stays.",
            "nothing": "Nothing is known of this parcel yet.",
            False: "Nothing is known of this parcel yet.",
        }.items():
            self.assertEqual(self._why(rule=rule, decided_by="v1:gone:0"), [sentence])

    def test_meaning_that_no_code_gave_is_said(self):
        event = self._event(code=False, meaning="text")
        self.assertEqual(
            self._why(rule="newest_event", decided_by=event.key)[1],
            "The event has no code: its meaning was read from its words.",
        )
        event.meaning = "override"
        self.assertIn("set in this database", self._why()[1])

    def test_what_the_provider_says_itself_stands_beside_it(self):
        latest = {"mapping": {"main": "in_transit"}, "raw": "transit", "as_of": "2026-11-24 13:20:00"}
        self.assertEqual(
            self._why(rule="nothing", latest_json=latest)[1],
            "PostalParcel's own status: “transit” (In transit), last changed Nov 24, 2026 1:20 PM.",
        )
        self.assertEqual(
            self._why(latest_json={"mapping": "unknown", "raw": "teleported"})[1],
            "PostalParcel's own status: “teleported” (which is in no table).",
        )

    def test_status_set_by_hand_says_what_it_hides(self):
        with freeze_time("2026-11-25 08:00:00"):
            self.shipment.write({"manual_sub_status": "lost", "manual_at": "2026-11-25 08:00:00"})
        why = self._why(rule="nothing", manual_at="2026-11-25 08:00:00")
        self.assertEqual(
            why[1],
            "A status set by hand on Nov 25, 2026 8:00 AM hides what the carrier says: Released by customs.",
        )

    def test_reader_reads_it_in_their_language_and_many_parcels_cost_as_much_as_one(self):
        self.env["res.lang"]._activate_lang("de_DE")
        event = self._event()
        self.shipment.write({"rule": "newest_event", "decided_by": event.key})
        german = self.shipment.with_context(lang="de_DE")
        self.assertNotEqual(german.why_text, self.shipment.why_text)
        more = self.shipment.browse([create_shipment(self.env, f"LX90011{n}009CN").id for n in range(5)])
        more.write({"rule": "newest_event", "decided_by": event.key})
        for parcels in (self.shipment, self.shipment | more):
            self.env.invalidate_all()
            with self.subTest(parcels=len(parcels)), self.assertQueryCount(5):
                parcels.mapped("why_text")

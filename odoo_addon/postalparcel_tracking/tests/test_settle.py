"""What becomes of checked parcels."""

from datetime import timedelta
from unittest.mock import patch

from odoo import fields
from odoo.tests import tagged
from odoo.tools import SQL, mute_logger

from .common import ParcelCase, event, fixture

STORE = "odoo.addons.postalparcel_tracking.models.postalparcel_store"


@tagged("post_install", "-at_install")
class TestSettle(ParcelCase):
    def setUp(self):
        super().setUp()
        self.shipment = self._shipment()

    def _keys(self, shipment=None):
        return sorted((shipment or self.shipment).event_ids.mapped("key"))

    # News

    def test_news_of_the_fixture_is_stored_field_by_field(self):
        item = fixture("odoo/settle.json")["params"]["items"][0]
        token = self._lease(self.shipment)
        self.assertEqual(self._verdicts({**item, "id": self.shipment.id, "token": token, "rev": 0}), ["applied"])
        shipment = self.shipment
        stored = {
            name: str(shipment[name]) for name in ("status_since", "first_event_at", "last_event_at", "shipped_at")
        }
        self.assertEqual(
            stored,
            {
                "status_since": "2026-11-24 13:15:00",
                "first_event_at": "2026-11-20 10:00:00",
                "last_event_at": "2026-11-24 13:15:00",
                "shipped_at": "2026-11-20 10:00:00",
            },
        )
        self.assertEqual(
            (shipment.status, shipment.sub_status, shipment.attention, shipment.rule, shipment.rev),
            ("in_transit", "customs_released", "none", "newest_event", 1),
        )
        self.assertEqual(shipment.decided_by, item["snapshot"]["decided_by"])
        self.assertEqual(
            (shipment.carrier_code, shipment.carrier_name, shipment.carrier_source),
            ("china-post", "China Post", "detected"),
        )
        self.assertEqual((shipment.origin_code, shipment.destination_code), ("CN", "PT"))
        self.assertEqual(
            (str(shipment.estimate_from), str(shipment.estimate_to), shipment.estimate_precision),
            ("2026-11-27 00:00:00", "2026-11-28 00:00:00", "day"),
        )
        self.assertEqual((shipment.pickup_place, str(shipment.pickup_until)), ("Lisboa Centro", "2026-12-05"))
        self.assertEqual(shipment.latest_json, item["snapshot"]["latest"])
        check = shipment.check_ids
        self.assertEqual(check.digest, "9d01bb")
        registered = {"at": "2026-11-25 03:00:05", "ref": "trk_81"}
        self.assertEqual(check.registrations, {"postalparcel": registered})
        self.assertEqual((check.token, check.failures, check.state), (False, 0, "active"))

    def test_events_of_the_fixture_come_back_as_they_were_sent(self):
        """Through a conflict, which hands out what the other side lacks."""
        item = fixture("odoo/settle.json")["params"]["items"][0]
        self._settle({**item, "id": self.shipment.id, "token": None, "rev": 0})
        [answer] = self._settle(self._news(self.shipment, rev=0))
        self.assertEqual(answer["result"], "conflict")
        self.assertEqual(answer["held"]["events"], item["snapshot"]["events"])
        self.assertEqual(answer["held"]["latest"], item["snapshot"]["latest"])
        self.assertEqual(answer["held"]["sub_status"], "customs_released")

    def test_an_absent_field_keeps_what_is_stored(self):
        self._settle(self._news(self.shipment, signed_by="Ana", pickup_place="Kiosk", carrier="dhl"))
        self._settle(self._news(self.shipment, "picked_up"))
        self.assertEqual((self.shipment.signed_by, self.shipment.pickup_place), ("Ana", "Kiosk"))
        self.assertEqual(self.shipment.carrier_code, "dhl")

    def test_a_withdrawn_delivery_clears_its_time_and_a_confirmed_one_keeps_it(self):
        self._settle(self._news(self.shipment, "delivered", delivered_at="2026-11-24 10:00:00"))
        self._settle(self._news(self.shipment, "delivered_signed"))
        self.assertEqual(str(self.shipment.delivered_at), "2026-11-24 10:00:00")
        self._settle(self._news(self.shipment, "returning_to_sender"))
        self.assertFalse(self.shipment.delivered_at)

    def test_an_event_that_arrives_again_is_updated_in_place_and_loses_nothing(self):
        self._settle(self._news(self.shipment, "moving", event("a", translated_text="Accepted", code="A01")))
        row = self.shipment.event_ids
        self._settle(self._news(self.shipment, "moving", event("a", text="New wording", utc="2026-11-24 10:00:00")))
        self.assertEqual(self.shipment.event_ids, row)
        self.assertEqual((row.text, row.translated_text, row.code), ("New wording", "Accepted", "A01"))
        self.assertEqual(str(row.utc), "2026-11-24 10:00:00")

    def test_what_an_event_means_is_told_as_a_whole(self):
        """A mapping that was taken back leaves nothing of itself."""
        mapped = event("a", code="ZZ9", sub_status="lost", meaning="override", own_status="in_transit")
        self._settle(self._news(self.shipment, "lost", mapped))
        row = self.shipment.event_ids
        self.assertEqual((row.sub_status, row.meaning, row.own_status), ("lost", "override", "in_transit"))
        self._settle(self._news(self.shipment, "moving", event("a")))
        self.assertEqual((row.sub_status, row.meaning, row.own_status, row.code), (False, "unknown", False, "ZZ9"))

    def test_what_would_break_the_database_is_removed(self):
        nasty = "A\x00B\ud800C\x1b[31m"
        self._settle(self._news(self.shipment, "moving", event("k\x00", text=nasty * 500, city=nasty), signed_by=nasty))
        self.assertEqual(self.shipment.signed_by, "A B C [31m")
        self.assertEqual(self.shipment.event_ids.city, "A B C [31m")
        self.assertEqual(len(self.shipment.event_ids.text), 500)

    def test_a_text_with_nul_spoils_neither_its_parcel_nor_39_neighbours(self):
        shipments = self._transfer(",".join(f"RR0000000{place:02}PT" for place in range(40))).postalparcel_shipment_ids
        news = [self._news(shipment, "moving", event("a")) for shipment in shipments]
        news[2]["snapshot"]["events"] = [event("a", text="Left at \x00 door\x07\x1b[31m", city="A\x00")]
        self.assertEqual(self._verdicts(*news), ["applied"] * 40)
        self.assertEqual(shipments.event_ids.filtered("city").mapped("city"), ["A"])

    def test_polls_without_news_write_nothing_and_news_of_one_event_writes_one(self):
        events = [event(f"e{place:02}", position=place) for place in range(13)]
        self._settle(self._news(self.shipment, "moving", *events[:12], digest="d1"))
        picking = self.shipment.picking_ids
        chatter = len(picking.message_ids)

        def versions():
            self.env.flush_all()
            return self.env.execute_query(
                SQL(
                    """
                    SELECT xmin::text FROM postalparcel_shipment WHERE id = %(id)s
                    UNION ALL SELECT xmin::text FROM stock_picking WHERE id = %(picking)s
                    UNION ALL (SELECT xmin::text FROM postalparcel_event WHERE shipment_id = %(id)s ORDER BY id)
                    """,
                    id=self.shipment.id,
                    picking=picking.id,
                )
            )

        before = versions()
        for _poll in range(10):
            nothing = {"id": self.shipment.id, "rev": 1, "outcome": "nothing", "token": self._lease(self.shipment)}
            self.assertEqual(self._verdicts({**nothing, "next_check_at": self._later()}), ["applied"])
        self.assertEqual(versions(), before)
        self._settle(self._news(self.shipment, "moving", *events, digest="d2"))
        self.assertEqual(len(self.shipment.event_ids), 13)
        self.assertEqual(len(picking.message_ids), chatter)

    # Told by a push: without a lease

    def _told(self, *events, **schedule):
        return {**self._news(self.shipment, "moving", *events), "next_check_at": self._text(hours=3), **schedule}

    def _text(self, **delta):
        return fields.Datetime.to_string(self._in(**delta))

    def test_news_without_a_lease_saves_the_next_look(self):
        self._settle(self._failed(self._lease(self.shipment)))
        self.assertEqual(self._verdicts(self._told(event("a"))), ["applied"])
        self.assertAlmostEqual(self.shipment.next_check_at, self._in(hours=3), delta=timedelta(minutes=1))
        check = self.shipment.check_ids
        self.assertEqual((check.failures, check.error_class), (1, "person"), "only a look clears what a look found")

    def test_news_without_a_lease_leaves_a_parcel_that_is_due(self):
        before = self.shipment.next_check_at
        self.assertEqual(self._verdicts(self._told(event("a"))), ["applied"])
        self.assertEqual(self.shipment.next_check_at, before)

    def test_news_without_a_lease_takes_nothing_out_of_a_workers_hands(self):
        token = self._lease(self.shipment)
        before = self.shipment.next_check_at
        self.assertEqual(self._verdicts(self._told(event("a"), finished=True)), ["applied"])
        check = self.shipment.check_ids
        self.assertEqual((check.token, check.next_check_at, check.state), (token, before, "active"))

    def test_news_without_a_lease_follows_a_finished_parcel_again_and_finishes_one_that_is_over(self):
        nothing = {"id": self.shipment.id, "rev": 0, "outcome": "nothing", "token": self._lease(self.shipment)}
        self._settle({**nothing, "finished": True})
        self._settle(self._told(event("a")))
        self.assertEqual(self.shipment.check_state, "active")
        self._settle(self._told(event("a"), event("b"), next_check_at=None, finished=True, rev=1))
        self.assertEqual((self.shipment.check_state, self.shipment.next_check_at), ("finished", False))

    def test_news_with_a_spent_lease_or_without_a_time_schedules_nothing(self):
        self._settle(self._failed(self._lease(self.shipment)))
        before = self.shipment.next_check_at
        self._settle(self._told(event("a"), token="spent"), self._news(self.shipment))
        self._settle(self._news(self.shipment, "moving", event("a"), event("b"), rev=1))
        self.assertEqual((self.shipment.next_check_at, self.shipment.rev), (before, 2))

    # Once

    def test_a_repeated_settle_changes_nothing(self):
        item = self._news(self.shipment, "moving", event("a"), token=self._lease(self.shipment), digest="d1")
        self.assertEqual(self._settle(item), [{"id": self.shipment.id, "result": "applied", "rev": 1}])
        before = (self.shipment.write_date, self.shipment.next_check_at, self.shipment.check_ids.last_checked_at)
        self.assertEqual(self._settle(item), [{"id": self.shipment.id, "result": "duplicate", "rev": 1}])
        after = (self.shipment.write_date, self.shipment.next_check_at, self.shipment.check_ids.last_checked_at)
        self.assertEqual((after, self.shipment.rev, self._keys()), (before, 1, ["a"]))

    def test_the_same_digest_with_another_reading_of_an_event_is_news(self):
        """A newer worker may understand a code that the older one did not."""
        self._settle(self._news(self.shipment, "moving", event("a"), digest="d1"))
        again = self._news(self.shipment, "picked_up", event("a", sub_status="picked_up"), digest="d1")
        self.assertEqual(self._verdicts(again), ["applied"])
        self.assertEqual(self.shipment.sub_status, "picked_up")

    def test_a_repeated_answer_with_a_fresh_lease_settles_the_lease(self):
        self._settle(self._news(self.shipment, "moving", event("a"), digest="d1"))
        item = self._news(self.shipment, "moving", event("a"), digest="d1", token=self._lease(self.shipment))
        self.assertEqual(self._verdicts(item), ["duplicate"])
        self.assertFalse(self.shipment.check_ids.token)
        self.assertGreater(self.shipment.next_check_at, self._in(minutes=50))

    def test_the_same_shipment_twice_in_one_call_is_taken_once(self):
        item = self._news(self.shipment)
        self.assertEqual(self._verdicts(item, item), ["applied", "retry"])

    # Conflict

    def test_a_snapshot_from_an_older_state_is_a_conflict_and_writes_nothing(self):
        token = self._lease(self.shipment)
        self._settle(self._news(self.shipment, "picked_up", event("a")))
        stale = self._news(self.shipment, "moving", event("a"), event("b"), rev=0, token=token)
        [answer] = self._settle(stale)
        self.assertEqual((answer["result"], answer["rev"], answer["held"]["events"]), ("conflict", 1, []))
        self.assertEqual((self._keys(), self.shipment.sub_status), (["a"], "picked_up"))
        self.assertEqual(self.shipment.check_ids.token, token, "the lease goes on for the second try")

    def test_a_snapshot_that_lacks_a_held_event_is_a_conflict_that_names_it(self):
        self._settle(self._news(self.shipment, "picked_up", event("a"), event("b", position=1)))
        [answer] = self._settle(self._news(self.shipment, "moving", event("b"), event("c")))
        self.assertEqual(answer["result"], "conflict")
        self.assertEqual([held["key"] for held in answer["held"]["events"]], ["a"])

    def test_a_truncated_history_may_lack_events(self):
        self._settle(self._news(self.shipment, "picked_up", event("a"), event("b")))
        self.assertEqual(self._verdicts(self._news(self.shipment, "moving", event("c"), truncated=True)), ["applied"])
        self.assertEqual(self._keys(), ["a", "b", "c"])
        self.assertTrue(self.shipment.truncated)

    def test_a_status_of_the_provider_that_is_left_out_is_a_conflict_that_names_it(self):
        latest = {"mapping": {"known": "delivered"}, "raw": "delivered"}
        self._settle(self._news(self.shipment, "delivered", latest=latest))
        [answer] = self._settle(self._news(self.shipment, "out_for_delivery"))
        self.assertEqual((answer["result"], answer["held"]["latest"]), ("conflict", latest))
        self.assertEqual(self.shipment.sub_status, "delivered")

    def test_an_older_status_of_the_provider_is_a_conflict(self):
        latest = {"mapping": {"main": "in_transit"}, "raw": "x", "as_of": "2026-11-24 12:00:00"}
        self._settle(self._news(self.shipment, latest=latest))
        older = {**latest, "as_of": "2026-11-24 11:59:59"}
        [answer] = self._settle(self._news(self.shipment, latest=older))
        self.assertEqual((answer["result"], answer["held"]["latest"]), ("conflict", latest))

    def test_two_halves_of_a_history_become_one_in_either_order(self):
        halves = ([event("a"), event("b", position=1)], [event("b", position=1), event("c", position=2)])
        for number, (first, second) in enumerate((halves, halves[::-1])):
            with self.subTest(first=[half["key"] for half in first]):
                shipment = self._shipment(f"RR00000000{number}PT")
                self.assertEqual(self._verdicts(self._news(shipment, "moving", *first, rev=0)), ["applied"])
                [answer] = self._settle(self._news(shipment, "moving", *second, rev=0))
                self.assertEqual(answer["result"], "conflict")
                union = {one["key"]: one for one in [*second, *answer["held"]["events"]]}
                again = self._news(shipment, "arrived_facility", *union.values(), rev=answer["rev"])
                self.assertEqual(self._verdicts(again), ["applied"])
                self.assertEqual(self._keys(shipment), ["a", "b", "c"])
                self.assertEqual((shipment.sub_status, shipment.rev), ("arrived_facility", 2))

    # Leases

    def test_nothing_new_sets_the_next_check_and_clears_the_error(self):
        failed = self._failed(self._lease(self.shipment))
        self._settle(failed)
        token = self._lease(self.shipment)
        nothing = {
            "id": self.shipment.id,
            "rev": 0,
            "outcome": "nothing",
            "token": token,
            "next_check_at": self._later(),
        }
        self.assertEqual(self._settle(nothing), [{"id": self.shipment.id, "result": "applied", "rev": 0}])
        check = self.shipment.check_ids
        self.assertEqual((check.failures, check.error_class, check.error_message), (0, False, False))
        self.assertEqual(fields.Datetime.to_string(check.next_check_at), self._later())

    def _later(self):
        return fields.Datetime.to_string(self._in(hours=2))[:14] + "00:00"

    def _failed(self, token, error_class="person", **values):
        return {
            "id": self.shipment.id,
            "rev": 0,
            "outcome": "failed",
            "token": token,
            "next_check_at": self._later(),
            "error": {"class": error_class, "message": "The carrier wants the postcode."},
            **values,
        }

    def test_failures_are_counted_and_explained(self):
        for _time in range(2):
            self.assertEqual(self._verdicts(self._failed(self._lease(self.shipment))), ["applied"])
        check = self.shipment.check_ids
        self.assertEqual((check.failures, check.error_class), (2, "person"))
        self.assertEqual(self.shipment.check_error, "The carrier wants the postcode.")

    def test_a_permanent_failure_without_a_next_time_pauses(self):
        self._settle(self._failed(self._lease(self.shipment), "permanent", next_check_at=None))
        self.assertEqual((self.shipment.check_state, self.shipment.next_check_at), ("paused", False))

    def test_a_finished_parcel_is_not_looked_at_any_more(self):
        item = {
            "id": self.shipment.id,
            "rev": 0,
            "outcome": "nothing",
            "token": self._lease(self.shipment),
            "finished": True,
        }
        self.assertEqual(self._verdicts(item), ["applied"])
        self.assertEqual((self.shipment.check_state, self.shipment.next_check_at), ("finished", False))

    def test_a_spent_or_strange_token_schedules_nothing(self):
        token = self._lease(self.shipment)
        self._settle(self._failed(token))
        before = self.shipment.next_check_at
        for spent in (token, "strange", None):
            nothing = {
                "id": self.shipment.id,
                "rev": 0,
                "outcome": "nothing",
                "token": spent,
                "next_check_at": "2026-11-30 00:00:00",
            }
            self.assertEqual(self._verdicts(nothing), ["duplicate"])
        self.assertEqual((self.shipment.next_check_at, self.shipment.check_ids.failures), (before, 1))

    def test_the_next_check_is_kept_between_a_minute_and_eight_days_away(self):
        for asked, at_least, at_most in (
            ("2020-01-01 00:00:00", {"seconds": 50}, {"seconds": 70}),
            ("2099-01-01 00:00:00", {"days": 7, "hours": 23}, {"days": 8, "minutes": 1}),
        ):
            item = {"id": self.shipment.id, "rev": 0, "outcome": "nothing", "token": self._lease(self.shipment)}
            self._settle({**item, "next_check_at": asked})
            self.assertGreater(self.shipment.next_check_at, self._in(**at_least))
            self.assertLess(self.shipment.next_check_at, self._in(**at_most))

    # Not there

    def test_a_missing_or_archived_shipment_is_gone(self):
        archived = self._shipment("RR000000001PT")
        item = self._news(archived)
        archived.active = False
        self.assertEqual(self._verdicts(item, {**item, "id": 2**31 - 1}), ["gone", "gone"])
        self.assertFalse(archived.event_ids)

    def test_a_detached_shipment_is_gone(self):
        picking = self._transfer("RR000000001PT")
        item = self._news(picking.postalparcel_shipment_ids)
        picking.carrier_tracking_ref = "RR000000002PT"
        self.assertEqual(self._verdicts(item), ["gone"])

    def test_a_shipment_of_an_archived_account_is_gone(self):
        item = self._news(self.shipment)
        self.shipment.check_ids.state = "finished"
        self.account.active = False
        self.assertEqual(self._verdicts(item), ["gone"])

    def test_a_neutralized_copy_settles_sandbox_parcels_only(self):
        self.env["ir.config_parameter"].set_param("database.is_neutralized", True)
        self.assertEqual(self._verdicts(self._news(self.shipment)), ["gone"])
        self.account.sandbox = True
        self.assertEqual(self._verdicts(self._news(self.shipment)), ["applied"])

    # Bad neighbours

    def test_one_broken_item_spoils_no_other(self):
        other = self._shipment("RR000000001PT")
        broken = {**self._news(other), "next_check_at": "yesterday"}
        answers = self._settle(self._news(self.shipment), broken, "what", {"id": "x"})
        self.assertEqual([answer["result"] for answer in answers], ["applied", "error", "error", "error"])
        self.assertEqual(answers[1]["id"], other.id)
        self.assertEqual(answers[1]["message"], "item.next_check_at: `yesterday` is not a datetime.")
        self.assertEqual([answer["id"] for answer in answers[2:]], [0, 0])
        self.assertEqual((self.shipment.status, other.status), ("in_transit", "pending"))

    def test_somebodys_failing_rule_hurts_only_the_shipment_it_fails_on(self):
        parcels = [self._shipment(f"RR00000000{number}PT") for number in range(7)]
        unlucky = parcels[4]
        model = type(self.env["postalparcel.shipment"])
        original = model.write

        def write(records, vals):
            """As an automation rule of a shop would: raise for one of them when it is delivered."""
            if vals.get("status") == "delivered" and unlucky in records:
                raise ValueError("No invoice for this order.")
            return original(records, vals)

        items = [
            self._news(parcel, "delivered" if number % 2 == 0 else "moving") for number, parcel in enumerate(parcels)
        ]
        with patch.object(model, "write", write), mute_logger(STORE):
            self.assertEqual(self._verdicts(*items), ["applied"] * 7)
        self.assertEqual([parcel.status for parcel in parcels], ["delivered", "in_transit"] * 3 + ["delivered"])
        self.assertEqual([parcel.settle_error for parcel in parcels].count(False), 6)
        self.assertEqual(unlucky.settle_error, "No invoice for this order.")
        self.assertEqual(unlucky.picking_ids.postalparcel_status, "delivered")
        self._settle(self._news(unlucky, "delivered_signed"))
        self.assertFalse(unlucky.settle_error, "it is cleared when the next status arrives without a fault")

    def test_automation_sees_what_changed_and_only_that(self):
        model = type(self.env["postalparcel.shipment"])
        original, seen = model.write, []

        def write(records, vals):
            seen.append((records.ids, dict(vals), records[:1].delivered_at))
            return original(records, vals)

        other = self._shipment("RR000000001PT")
        self._settle(self._news(other, "moving"))
        with patch.object(model, "write", write):
            self._settle(
                self._news(self.shipment, "delivered", delivered_at="2026-11-24 10:00:00"),
                self._news(other, "moving", event("a")),
            )
        [(ids, vals, delivered_at)] = seen
        self.assertEqual(ids, self.shipment.ids)
        self.assertEqual(vals, {"status": "delivered", "sub_status": "delivered", "attention": "none"})
        self.assertEqual(str(delivered_at), "2026-11-24 10:00:00", "times are there before the status changes")

    # Carriers

    def test_a_carrier_that_nobody_named_is_detected_and_may_change(self):
        for code in ("usps", "ups"):
            self._settle(self._news(self.shipment, carrier=code))
            self.assertEqual((self.shipment.carrier_code, self.shipment.carrier_source), (code, "detected"))
        self.assertFalse(self.shipment.found_carrier_text)

    def test_a_carrier_that_people_named_stays_and_the_one_found_stands_beside_it(self):
        given = self._transfer("RR000000001PT", carrier_id=self.carrier.id).postalparcel_shipment_ids
        self._settle(self._news(given, carrier="usps", carrier_name="USPS"))
        self.assertEqual((given.carrier_code, given.carrier_source), ("dhl", "given"))
        self.assertEqual((given.carrier_text, given.found_carrier_text), ("DHL", "USPS"))
        self._settle(self._news(given, carrier="dhl", carrier_name="DHL Express"))
        self.assertEqual((given.carrier_text, given.found_carrier_text), ("DHL Express", False))

    def test_a_provider_that_stands_in_names_no_carrier_for_the_other_one(self):
        self._settle(self._news(self.shipment, feed="17track", carrier="3011", carrier_name="China Post"))
        self.assertFalse(self.shipment.carrier_code)
        self.assertEqual(self.shipment.found_carrier_code, "3011")

    def _twins(self):
        """Two live shipments of one number, under carriers that were found."""
        dhl = self._transfer("RR000000001PT", carrier_id=self.carrier.id)
        ups = self._transfer("RR000000001PT", carrier_id=self._carrier("UPS", "ups").id)
        twins = dhl.postalparcel_shipment_ids, ups.postalparcel_shipment_ids
        for twin in twins:
            twin.sudo().carrier_source = "detected"
        return twins

    def test_a_carrier_learned_later_merges_the_younger_into_the_older(self):
        older, younger = self._twins()
        transfers = older.picking_ids | younger.picking_ids
        self.assertEqual(self._verdicts(self._news(younger, "moving", event("a"), carrier="dhl")), ["gone"])
        self.assertFalse(younger.active)
        self.assertEqual(older.picking_ids, transfers)
        self.assertEqual(transfers.mapped("postalparcel_shipment_count"), [1, 1])

    def test_the_older_keeps_its_news_when_it_learns_the_carrier_of_the_younger(self):
        older, younger = self._twins()
        self.assertEqual(self._verdicts(self._news(older, "moving", event("a"), carrier="ups")), ["applied"])
        self.assertEqual((older.carrier_code, older.status, younger.active), ("ups", "in_transit", False))
        self.assertEqual(len(older.picking_ids), 2)

    def test_two_that_learn_the_same_carrier_in_one_call_become_one(self):
        older, younger = self._twins()
        items = [self._news(younger, carrier="ctt"), self._news(older, carrier="ctt")]
        self.assertEqual(self._verdicts(*items), ["gone", "applied"])
        self.assertEqual((older.active, younger.active), (True, False))

    def test_the_transfers_and_orders_of_both_show_the_news_that_merged_them(self):
        orders = self._order(), self._order()
        for order, carrier in zip(orders, (self.carrier, self._carrier("UPS", "ups")), strict=True):
            order.picking_ids.write({"carrier_id": carrier.id, "carrier_tracking_ref": "RR000000001PT"})
        older = orders[0].postalparcel_shipment_ids
        older.sudo().carrier_source = "detected"
        self._settle(self._news(older, "delivered", carrier="ups", delivered_at="2026-11-24 10:00:00"))
        for order in orders:
            self.assertEqual(order.postalparcel_shipment_ids, older)
            self.assertEqual((order.postalparcel_status, order.picking_ids.postalparcel_status), ("delivered",) * 2)
            self.assertEqual(str(order.postalparcel_delivered_at), "2026-11-24 10:00:00")

    def test_what_was_merged_stays_together(self):
        """The nightly job finds shipping methods of two carriers on its transfers."""
        older, younger = self._twins()
        transfers = older.picking_ids | younger.picking_ids
        self._settle(self._news(younger, "moving", carrier="dhl"))
        self.assertEqual((older.carrier_code, older.carrier_source), ("dhl", "corrected"))
        self.env["postalparcel.linker"]._follow(transfers, typed=True)
        self.assertEqual(transfers.postalparcel_shipment_ids, older)

    # Set by hand

    def test_a_status_set_by_hand_holds_while_the_carrier_says_the_same(self):
        self._settle(self._news(self.shipment, "moving"))
        self.shipment.manual_sub_status = "lost"
        since = self.shipment.status_since
        news = {"last_event_at": self._stamp(minutes=5), "status_since": self._stamp(days=-3)}
        self._settle(self._news(self.shipment, "moving", event("a"), **news))
        self.assertEqual((self.shipment.sub_status, self.shipment.feed_sub_status), ("lost", "moving"))
        self.assertEqual(self.shipment.status_since, since, "since it was set, not since the carrier says otherwise")
        self.assertEqual(self.shipment.attention, "action")

    def test_a_status_set_by_hand_ends_when_a_newer_event_changes_the_status(self):
        self._settle(self._news(self.shipment, "moving"))
        self.shipment.manual_sub_status = "lost"
        self._settle(self._news(self.shipment, "delivered", last_event_at=self._stamp(minutes=-5)))
        self.assertEqual(self.shipment.sub_status, "lost", "an event from before says nothing about it")
        self._settle(self._news(self.shipment, "returned_to_sender", last_event_at=self._stamp(minutes=5)))
        self.assertEqual((self.shipment.sub_status, self.shipment.manual_sub_status), ("returned_to_sender", False))

    def test_a_status_set_by_hand_holds_when_what_changes_began_before_though_something_newer_was_told(self):
        self._settle(self._news(self.shipment, "moving"))
        self.shipment.manual_sub_status = "lost"
        news = {"status_since": self._stamp(minutes=-5), "last_event_at": self._stamp(minutes=5)}
        self._settle(self._news(self.shipment, "out_for_delivery", event("a"), **news))
        self.assertEqual((self.shipment.sub_status, self.shipment.feed_sub_status), ("lost", "out_for_delivery"))
        self.shipment.manual_sub_status = False
        self.assertEqual(self.shipment.sub_status, "out_for_delivery")

    def test_a_status_set_by_hand_that_is_cleared_shows_the_carrier_again(self):
        self._settle(self._news(self.shipment, "moving"))
        self.shipment.manual_sub_status = "lost"
        self.assertEqual(self.shipment.picking_ids.postalparcel_status, "exception")
        self.shipment.manual_sub_status = False
        self.assertEqual((self.shipment.status, self.shipment.sub_status), ("in_transit", "moving"))
        self.assertEqual(self.shipment.picking_ids.postalparcel_status, "in_transit")

    def _stamp(self, **delta):
        return fields.Datetime.to_string(self._in(**delta))

    # Cost

    def test_a_batch_of_100_takes_as_many_queries_as_one_item(self):
        first, *others = self._many(102)
        self._queries(first)  # fills the caches of settings
        self.assertEqual(self._queries(*others[1:]), self._queries(others[0]))
        self.assertEqual(len(others[5].event_ids), 3)

    def test_a_settle_of_news_takes_at_most_20_queries(self):
        first, *others = self._many(101)
        self._queries(first)
        self.assertLessEqual(self._queries(*others), 20)

    def _many(self, count):
        vals = [self._transfer_vals(f"RR{number:09}PT") for number in range(count)]
        return list(self.env["stock.picking"].create(vals).postalparcel_shipment_ids)

    def _queries(self, *shipments):
        tokens = self._leases(shipments)
        words = ("moving", "delivered", "lost", "picked_up")
        items = [
            self._news(
                parcel, words[parcel.id % 4], *[event(key, position=0) for key in "abc"], token=tokens[parcel.id]
            )
            for parcel in shipments
        ]
        self.env.flush_all()
        self.env.invalidate_all()
        before = self.env.cr.sql_log_count
        answers = self.env["postalparcel.protocol"].sudo()._settle("worker", items)["results"]
        count = self.env.cr.sql_log_count - before
        self.assertEqual({answer["result"] for answer in answers}, {"applied"})
        return count

    def _leases(self, shipments):
        tokens = {shipment.id: str(shipment.id) for shipment in shipments}
        for shipment in shipments:
            shipment.sudo().check_ids.token = tokens[shipment.id]
        return tokens


@tagged("post_install", "-at_install")
class TestRollup(ParcelCase):
    """What a transfer and an order show of several parcels."""

    def setUp(self):
        super().setUp()
        self.order = self._order()
        self.picking = self.order.picking_ids
        self.picking.carrier_tracking_ref = "RR000000001PT,RR000000002PT"
        self.first, self.second = self.picking.postalparcel_shipment_ids.sorted("number")

    def _rollup(self):
        of_order, of_picking = self.order.postalparcel_rollup_id, self.picking.postalparcel_rollup_id
        names = ("status", "sub_status", "attention", "shipment_count", "delivered_count", "all_delivered")
        shown = tuple(of_picking[name] for name in names)
        self.assertEqual(shown, tuple(of_order[name] for name in names))
        return shown

    def test_the_parcel_that_needs_attention_is_shown(self):
        self._settle(self._news(self.first, "moving"), self._news(self.second, "lost"))
        self.assertEqual(self._rollup(), ("exception", "lost", "action", 2, 0, False))

    def test_else_the_one_least_advanced_is_shown(self):
        self._settle(self._news(self.first, "out_for_delivery"), self._news(self.second, "moving"))
        self.assertEqual(self._rollup(), ("in_transit", "moving", "none", 2, 0, False))
        self._settle(self._news(self.second, "delivered", delivered_at="2026-11-24 10:00:00"))
        self.assertEqual(self._rollup(), ("out_for_delivery", "out_for_delivery", "none", 2, 1, False))
        self.assertFalse(self.picking.postalparcel_delivered_at)

    def test_it_is_delivered_when_the_last_one_is(self):
        self._settle(self._news(self.first, "delivered", delivered_at="2026-11-24 10:00:00"))
        self._settle(self._news(self.second, "delivered_signed", delivered_at="2026-11-25 08:00:00"))
        self.assertEqual(self._rollup()[-1], True)
        self.assertEqual(str(self.picking.postalparcel_delivered_at), "2026-11-25 08:00:00")
        self.assertEqual(str(self.order.postalparcel_delivered_at), "2026-11-25 08:00:00")

    def test_of_three_parcels_one_is_delivered_one_moves_and_nobody_knows_the_third(self):
        self.picking.carrier_tracking_ref += ",RR000000003PT"
        self._settle(self._news(self.first, "delivered", event("a"), delivered_at="2026-11-24 10:00:00"))
        self._settle(self._news(self.second, "moving", event("a")))
        self.assertEqual(self._rollup()[3:], (3, 1, False))
        self.assertNotEqual(self._rollup()[0], "delivered")

    def test_the_next_estimate_is_that_of_a_parcel_under_way(self):
        day = {"precision": "day"}
        soon = {"from": "2026-11-26 00:00:00", "to": "2026-11-26 00:00:00", **day}
        late = {"from": "2026-11-28 00:00:00", "to": "2026-11-29 00:00:00", **day}
        self._settle(self._news(self.first, "moving", estimate=soon), self._news(self.second, "moving", estimate=late))
        self.assertEqual(str(self.picking.postalparcel_rollup_id.estimate_to), "2026-11-26 00:00:00")
        self._settle(self._news(self.first, "delivered"))
        rollup = self.picking.postalparcel_rollup_id
        self.assertEqual((str(rollup.estimate_to), rollup.estimate_precision), ("2026-11-29 00:00:00", "day"))

    def test_an_archived_parcel_does_not_count(self):
        self.first.active = False
        self.assertEqual(self._rollup()[3], 1)
        self.first.active = True
        self.assertEqual(self._rollup()[3], 2)
        self.assertEqual(self.first.check_state, "active")

    def test_a_settle_writes_neither_the_order_nor_the_transfer(self):
        query = "SELECT xmin, write_date FROM {} WHERE id = %s"
        rows = {"sale_order": self.order.id, "stock_picking": self.picking.id}
        self.env.flush_all()

        def versions():
            found = []
            for table, record in rows.items():
                self.env.cr.execute(query.format(table), [record])
                found += self.env.cr.fetchall()
            return found

        before = versions()
        self._settle(self._news(self.first, "delivered", event("a")), self._news(self.second, "lost", event("a")))
        self.assertEqual(versions(), before)

    def test_orders_and_transfers_are_found_and_grouped_by_status(self):
        self._settle(self._news(self.first, "lost"))
        for record in (self.order, self.picking):
            domain = [("id", "=", record.id)]
            self.assertTrue(record.search([("postalparcel_attention", "=", "action"), *domain]))
            self.assertFalse(record.search([("postalparcel_status", "=", "delivered"), *domain]))
            self.assertEqual(record._read_group(domain, ["postalparcel_status"], ["__count"]), [("exception", 1)])

"""Two providers tell of one parcel: one of them is shown and counted, the other is kept beside it."""

from odoo.tests import tagged

from .common import ParcelCase, event

AS_OF = {"mapping": {"main": "in_transit"}, "raw": "moving", "as_of": "2026-11-24 10:00:00"}


@tagged("post_install", "-at_install")
class TestFeeds(ParcelCase):
    def setUp(self):
        super().setUp()
        self.shipment = self._shipment()
        self._tell("postalparcel", "moving", "a", "b", latest=AS_OF)

    def _tell(self, feed, sub_status, *keys, **values):
        events = [event(key, feed=feed) for key in keys]
        [answer] = self._settle(self._news(self.shipment, sub_status, *events, feed=feed, **values))
        return answer

    def _stored(self):
        shown, other = self.shipment.feed_event_ids, self.shipment.other_event_ids
        return self.shipment.feed, shown.mapped("key"), other.mapped("key")

    def test_the_feed_of_the_last_news_is_shown_and_the_other_one_kept_apart(self):
        self.assertEqual(self._stored()[0], "postalparcel")
        self.assertEqual(self._tell("17track", "delivered", "x", "y", "z")["result"], "applied")
        feed, shown, other = self._stored()
        self.assertEqual((feed, set(shown), set(other)), ("17track", {"x", "y", "z"}, {"a", "b"}))
        self.assertEqual(self.shipment.status, "delivered")
        self.assertEqual(self._tell("postalparcel", "delivered", "a", "b", "c")["result"], "applied")
        feed, shown, other = self._stored()
        self.assertEqual((feed, set(shown), set(other)), ("postalparcel", {"a", "b", "c"}, {"x", "y", "z"}))

    def test_a_snapshot_lacks_only_events_of_its_own_feed(self):
        self._tell("17track", "moving", "x")
        answer = self._tell("17track", "moving", "y")
        self.assertEqual(answer["result"], "conflict")
        self.assertEqual([held["key"] for held in answer["held"]["events"]], ["x"])

    def test_the_reason_names_the_event_of_the_provider_that_is_shown(self):
        """One journey told by two providers can give both events one key."""
        self._tell("17track", "moving", "b", decided_by="b")
        self.shipment.event_ids.filtered(lambda event: event.feed == "17track").text = "Told by the other one"
        self.assertIn("Told by the other one", self.shipment.why_text)
        self._tell("postalparcel", "moving", "a", "b", decided_by="b", latest=AS_OF)
        self.assertIn("Event b", self.shipment.why_text)

    def test_what_another_provider_said_last_is_nothing_to_compare_with(self):
        older = {**AS_OF, "as_of": "2026-11-20 10:00:00"}
        answer = self._tell("17track", "moving", "x", latest=older)
        self.assertEqual(answer["result"], "applied")
        answer = self._tell("17track", "moving", "x", latest={**AS_OF, "as_of": "2026-11-19 10:00:00"})
        self.assertEqual((answer["result"], answer["held"]["latest"]["as_of"]), ("conflict", older["as_of"]))
        answer = self._tell("postalparcel", "moving", "b", latest=older)
        self.assertNotIn("latest", answer["held"])

    def test_a_delivery_told_by_two_providers_is_one_change_of_status(self):
        """Case 29: both events are kept and attributed, and the status changed once."""
        self._tell("postalparcel", "delivered", "a", "b", "c", latest=AS_OF, delivered_at="2026-11-24 18:30:00")
        since = self.shipment.status_since
        self._tell("17track", "delivered", "x", "y", delivered_at="2026-11-24 18:34:00", status_since=str(since))
        self.assertEqual((self.shipment.status, self.shipment.status_since), ("delivered", since))
        self.assertEqual(sorted(self.shipment.event_ids.mapped("feed")), ["17track"] * 2 + ["postalparcel"] * 3)

    def test_facts_that_the_second_provider_does_not_name_are_kept(self):
        """Case 136: a switch erases nothing."""
        self._tell("postalparcel", "moving", "a", "b", "c", latest=AS_OF, signed_by="Ana", pickup_place="Kiosk")
        self._tell("17track", "moving", "x")
        self.assertEqual((self.shipment.signed_by, self.shipment.pickup_place), ("Ana", "Kiosk"))

    def test_a_push_of_the_account_that_stands_in_finds_the_parcel(self):
        other = self._other_account()
        protocol = self.env["postalparcel.protocol"]
        number = self.shipment.number
        self.assertEqual(protocol._resolve("w", other.id, [number])["unknown"], [number])
        self.account.fallback_id = other
        found = protocol._resolve("w", other.id, [number])["shipments"]
        self.assertEqual([(found["id"], found["feed"]) for found in found], [(self.shipment.id, "postalparcel")])

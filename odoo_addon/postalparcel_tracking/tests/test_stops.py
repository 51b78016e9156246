"""What nobody follows any more is told to the providers it is registered with."""

from odoo.tests import tagged

from .common import ParcelCase

REGISTERED = {"at": "2026-11-20 09:31:00", "ref": "trk_81"}


@tagged("post_install", "-at_install")
class TestStops(ParcelCase):
    def setUp(self):
        super().setUp()
        self.shipment = self._registered("LX123456785CN")

    def _registered(self, number, **feeds):
        shipment = self._shipment(number)
        shipment.check_ids.registrations = feeds or {"postalparcel": REGISTERED}
        return shipment

    def _leased(self, account=None):
        self.env.flush_all()
        stops = self.env["postalparcel.stopper"]._lease((account or self.account).id, 100, 300)
        self.env.invalidate_all()
        return [(stop["id"], stop["feed"]) for stop in stops]

    def _told(self, shipment, feed="postalparcel", at=REGISTERED["at"]):
        self.env.flush_all()
        return self.env["postalparcel.stopper"]._settle([{"id": shipment.id, "feed": feed, "at": at}])

    def _stopped_at(self, shipment, feed="postalparcel"):
        return shipment.check_ids.registrations[feed].get("stopped_at")

    def test_a_parcel_that_is_followed_is_not_stopped(self):
        self.assertEqual(self._leased(), [])

    def test_finished_archived_and_corrected_numbers_are_stopped_and_each_once(self):
        finished, archived, corrected = self.shipment, self._registered("RR1"), self._registered("RR2")
        finished.check_ids.state = "finished"
        archived.action_archive()
        corrected.picking_ids.carrier_tracking_ref = "RR3"
        mine = "postalparcel"
        self.assertCountEqual(self._leased(), [(finished.id, mine), (archived.id, mine), (corrected.id, mine)])
        self.assertEqual(self._leased(), [], "leased")
        for shipment in (finished, archived, corrected):
            self.assertEqual(self._told(shipment), 1)
            self.assertTrue(self._stopped_at(shipment))
            self.assertFalse(shipment.check_ids.stop_after)
        self.assertEqual(self._leased(), [], "told")

    def test_what_was_never_registered_needs_no_stop(self):
        shipment = self._shipment("RR1")
        shipment.action_archive()
        self.assertEqual(self._leased(), [])

    def test_a_stop_that_was_not_settled_comes_back_when_its_lease_ends(self):
        self.shipment.action_archive()
        self.assertEqual(len(self._leased()), 1)
        self.shipment.check_ids.stop_after = self._in(seconds=-1)
        self.assertEqual(len(self._leased()), 1)

    def test_a_registration_that_was_renewed_meanwhile_is_not_marked(self):
        self.shipment.action_archive()
        self._leased()
        self.shipment.check_ids.registrations = {"postalparcel": {"at": "2026-11-26 10:00:00"}}
        self.assertEqual(self._told(self.shipment), 0)
        self.assertFalse(self._stopped_at(self.shipment))

    def test_a_parcel_taken_up_again_is_registered_anew(self):
        self.shipment.action_archive()
        self._leased()
        self._told(self.shipment)
        self.shipment.action_unarchive()
        self.shipment.action_track_now()
        token = self._lease(self.shipment)
        renewed = {"postalparcel": {"at": "2026-11-27 08:00:00"}}
        self._settle({**self._news(self.shipment, token=token), "registrations": renewed})
        self.assertEqual(self.shipment.check_ids.registrations, renewed)

    def test_a_number_that_another_live_parcel_has_is_not_stopped_until_that_one_is_over(self):
        self.shipment.action_archive()
        other = self._registered("LX123456785CN")
        self.assertNotEqual(other, self.shipment)
        self.assertEqual(self._leased(), [])
        other.check_ids.state = "finished"
        self.assertEqual(len(self._leased()), 2)

    def test_an_account_that_stands_in_stops_what_is_registered_with_it(self):
        other = self._other_account()
        self.account.fallback_id = other
        self.shipment.check_ids.registrations = {"postalparcel": REGISTERED, "17track": REGISTERED}
        self.shipment.check_ids.state = "finished"
        self.assertEqual(self._leased(other), [(self.shipment.id, "17track")])
        self._told(self.shipment, "17track")
        self.assertFalse(self._stopped_at(self.shipment))
        self.assertEqual(self._leased(), [(self.shipment.id, "postalparcel")])
        self.assertEqual(self._leased(other), [])

    def test_a_claim_of_stops_reads_its_index(self):
        self.env.flush_all()
        self.env.cr.execute("SET LOCAL enable_seqscan = off")
        self.env.cr.execute(
            "EXPLAIN SELECT id FROM postalparcel_check checks WHERE account_id = 1 AND checks.state <> 'active'"
            " AND jsonb_path_exists(checks.registrations, '$.* ? (!exists(@.stopped_at))')"
        )
        plan = " ".join(line for (line,) in self.env.cr.fetchall())
        self.assertIn("postalparcel_check_stop_idx", plan)

"""Track now, the scheduled actions, and what happens at installation, neutralization and removal."""

import logging
from datetime import timedelta
from unittest.mock import patch

import requests
from urllib3.exceptions import LocationParseError

from odoo import fields
from odoo.exceptions import UserError
from odoo.tests import new_test_user, tagged
from odoo.tools import mute_logger
from odoo.tools.misc import file_open

from ..hooks import INSTALLED_AT, post_init_hook, uninstall_hook
from .common import ParcelCase, event

WAKE = "odoo.addons.postalparcel_tracking.tools.worker_call"


class Worker:
    """Answers in place of `requests.post`, and remembers how it was called."""

    def __init__(self, error=None):
        self.calls, self.error = [], error

    def __call__(self, url, **options):
        self.calls.append((url, options))
        if self.error:
            raise self.error
        answer = requests.Response()
        answer.status_code = 200
        return answer


class WorkerCase(ParcelCase):
    """With workers that report."""

    def _heartbeat(self, name="tests", protocol=1, key_expires_at=None):
        counters = {"claimed": 0, "applied": 0, "unchanged": 0, "failed": 0}
        self.env["postalparcel.worker"].sudo()._heartbeat(name, "0.1.0", protocol, counters, key_expires_at)


@tagged("post_install", "-at_install")
class TestTrackNow(WorkerCase):
    def setUp(self):
        super().setUp()
        self.shipment = self._shipment()
        self._settle_later()
        parameters = self.env["ir.config_parameter"].sudo()
        parameters.set_param("postalparcel_tracking.worker_url", "http://worker.example:8080/")
        parameters.set_param("postalparcel_tracking.worker_token", "s3cret")
        self.env.cr.postcommit.clear()

    def _settle_later(self):
        self.shipment.check_ids.next_check_at = self._in(hours=5)

    def _commit(self, worker):
        with patch(f"{WAKE}.requests.post", worker):
            self.env.cr.postcommit.run()
        return worker

    def test_it_makes_the_parcel_due_and_wakes_the_worker_after_the_commit(self):
        worker = Worker()
        with patch(f"{WAKE}.requests.post", worker):
            self.shipment.action_track_now()
        self.assertEqual(worker.calls, [], "nothing is sent before the commit")
        self.assertLessEqual(self.shipment.next_check_at, fields.Datetime.now())
        [(url, options)] = self._commit(worker).calls
        self.assertEqual(url, "http://worker.example:8080/rpc")
        self.assertEqual(options["json"]["method"], "worker.wake")
        self.assertEqual(options["headers"], {"Authorization": "Bearer s3cret"})
        self.assertEqual(options["timeout"], 1)

    def test_a_worker_that_is_away_does_not_matter(self):
        self.shipment.action_track_now()
        with self.assertLogs(WAKE, logging.INFO) as logs:
            self._commit(Worker(requests.ConnectionError("refused")))
        self.assertEqual(logs.records[0].levelno, logging.INFO)
        self.assertNotIn("s3cret", logs.output[0])

    def test_an_address_or_token_that_can_not_be_called_does_not_matter(self):
        parameters = self.env["ir.config_parameter"].sudo()
        for name, value in (("token", "жетон"), ("token", "two\nlines"), ("url", "http://worker:port")):
            parameters.set_param(f"postalparcel_tracking.worker_{name}", value)
            self.shipment.action_track_now()
            with self.subTest(value=value), self.assertLogs(WAKE, logging.INFO) as logs:
                self.env.cr.postcommit.run()
            self.assertNotIn(value, logs.output[0])
        with self.assertLogs(WAKE, logging.INFO):
            self.shipment.action_track_now()
            self._commit(Worker(LocationParseError("label empty or too long")))

    def test_many_parcels_wake_it_once(self):
        for _time in range(3):
            self.shipment.picking_ids.action_postalparcel_track_now()
        self.assertEqual(len(self._commit(Worker()).calls), 1)

    def test_without_an_address_nothing_is_sent(self):
        self.env["ir.config_parameter"].sudo().set_param("postalparcel_tracking.worker_url", False)
        self.shipment.action_track_now()
        self.assertEqual(self._commit(Worker()).calls, [])

    def test_a_finished_parcel_is_followed_again(self):
        self.shipment.check_ids.state = "finished"
        self.shipment.action_track_now()
        self.assertEqual(self.shipment.check_state, "active")

    def test_it_says_when_no_worker_runs(self):
        self.env["postalparcel.worker"].sudo().search([]).unlink()
        note = self.shipment.action_track_now()["params"]
        self.assertEqual(note["type"], "warning")
        self.assertIn("No tracking worker is running", note["message"])
        self._heartbeat()
        self.assertEqual(self.shipment.action_track_now()["params"]["type"], "success")

    def test_it_says_when_the_account_is_not_served(self):
        self._heartbeat()
        self.shipment.check_ids.state = "finished"
        self.account.active = False
        note = self.shipment.action_track_now()["params"]
        self.assertEqual((note["type"], self.shipment.check_state), ("warning", "finished"))
        self.assertIn("the account Shop is archived", note["message"])
        self.account.active = True
        self.env["ir.config_parameter"].sudo().set_param("database.is_neutralized", True)
        self.assertIn("serves only accounts marked “Sandbox”", self.shipment.action_track_now()["params"]["message"])
        self.account.sandbox = True
        self.assertEqual(self.shipment.action_track_now()["params"]["type"], "success")

    def test_a_worker_of_another_protocol_is_no_help(self):
        self.env["postalparcel.worker"].sudo().search([]).unlink()
        self._heartbeat(protocol=99)
        self.assertIn("No tracking worker is running", self.shipment.action_track_now()["params"]["message"])
        worker = self.env["postalparcel.worker"].sudo().search([])
        self.assertEqual((worker.alive, worker.state_text), (False, "Other protocol"))

    def test_it_says_when_there_is_nothing_to_check(self):
        note = self._transfer().action_postalparcel_track_now()["params"]
        self.assertEqual(note["message"], "There is no parcel here that can be checked.")


@tagged("post_install", "-at_install")
class TestReconcile(ParcelCase):
    def setUp(self):
        super().setUp()
        # Scheduled actions commit; a test must not.
        self.patch(type(self.env["ir.cron"]), "_commit_progress", lambda *args, **kwargs: 600)

    def _by_sql(self, reference, picking=None, **columns):
        """A reference that came past Odoo."""
        picking = picking or self._transfer()
        self.env.flush_all()
        columns["carrier_tracking_ref"] = reference
        for name, value in columns.items():
            self.env.cr.execute(f"UPDATE stock_picking SET {name} = %s WHERE id = %s", [value, picking.id])
        self.env.invalidate_all()
        return picking

    def _reconcile(self):
        self.env["postalparcel.reconciler"]._cron_reconcile()
        self.env.invalidate_all()

    def test_a_reference_without_parcel_is_found(self):
        pickings = [self._by_sql(f"RR00000000{number}PT") for number in range(3)]
        with patch("odoo.addons.postalparcel_tracking.models.postalparcel_reconciler.BATCH", 2):
            self._reconcile()
        for picking in pickings:
            self.assertEqual(len(picking.postalparcel_shipment_ids), 1)

    def test_fifty_nights_and_looks_make_no_second_parcel(self):
        first, second = (self._transfer(f"RR00000000{place}PT", origin="Gift") for place in (1, 2))
        archived, followed = first.postalparcel_shipment_ids, second.postalparcel_shipment_ids
        archived.active = False

        def rows():
            parcels = self.env["postalparcel.shipment"].with_context(active_test=False)
            mine = parcels.search([("company_id", "=", self.company.id)])
            return mine.ids, mine.event_ids.ids, mine.filtered("active")

        self._settle(self._news(followed, "moving", event("a"), event("b")))
        before = rows()
        for _cycle in range(50):
            self._reconcile()
            self._settle(self._news(followed, "moving", event("a"), event("b")))
        self.assertEqual(rows(), before)
        self.assertEqual(before[2], followed)

    def test_a_changed_reference_is_repaired_and_a_cleared_one_too(self):
        changed, cleared = self._transfer("RR000000001PT"), self._transfer("RR000000002PT")
        self._by_sql("RR000000003PT", changed)
        self._by_sql(None, cleared)
        self._reconcile()
        self.assertEqual(changed.postalparcel_shipment_ids.number, "RR000000003PT")
        self.assertFalse(cleared.postalparcel_shipment_ids)

    def test_a_parcel_whose_transfer_was_deleted_by_sql_is_archived(self):
        shipment = self._shipment()
        self.env.flush_all()
        self.env.cr.execute("DELETE FROM stock_picking WHERE id = %s", [shipment.picking_ids.id])
        self.env.invalidate_all()
        self._reconcile()
        self.assertFalse(shipment.active)

    def _age_account(self, **delta):
        self.env.flush_all()
        self.env.cr.execute(
            "UPDATE postalparcel_account SET create_date = %s WHERE id = %s", [self._in(**delta), self.account.id]
        )

    def test_what_existed_before_the_installation_is_left_alone(self):
        self._age_account(days=-1)
        installed = fields.Datetime.to_string(self._in(hours=-1))
        self.env["ir.config_parameter"].sudo().set_param(INSTALLED_AT, installed)
        before = self._by_sql("RR000000001PT", create_date=self._in(hours=-2))
        after = self._by_sql("RR000000002PT", create_date=self._in(minutes=-30))
        self._reconcile()
        self.assertFalse(before.postalparcel_shipment_ids)
        self.assertTrue(after.postalparcel_shipment_ids)

    def test_what_existed_before_the_company_had_an_account_is_left_alone(self):
        self._age_account(hours=-1)
        installed = fields.Datetime.to_string(self._in(days=-3))
        self.env["ir.config_parameter"].sudo().set_param(INSTALLED_AT, installed)
        before = self._by_sql("RR000000001PT", create_date=self._in(hours=-2))
        chosen = self._by_sql("RR000000003PT", self._transfer("RR000000002PT"), create_date=self._in(hours=-2))
        after = self._by_sql("RR000000004PT", create_date=self._in(minutes=-30))
        self._reconcile()
        self.assertFalse(before.postalparcel_shipment_ids)
        self.assertTrue(after.postalparcel_shipment_ids)
        self.assertEqual(chosen.postalparcel_shipment_ids.number, "RR000000003PT", "what is followed is repaired")

    def test_it_goes_on_where_it_stopped_when_its_time_is_up(self):
        pickings = [self._by_sql(f"RR00000000{number}PT") for number in range(4)]
        self.patch(type(self.env["ir.cron"]), "_commit_progress", lambda *args, **kwargs: 0)
        with patch("odoo.addons.postalparcel_tracking.models.postalparcel_reconciler.BATCH", 3):
            first = self.env["postalparcel.reconciler"]._recent(0)
            while first and first[0] not in pickings:  # other transfers of this database come first
                self._reconcile()
                first = self.env["postalparcel.reconciler"]._recent(self._position())
            self._reconcile()
            self.assertEqual([bool(picking.postalparcel_shipment_ids) for picking in pickings], [True] * 3 + [False])
            self._reconcile()
        self.assertTrue(pickings[3].postalparcel_shipment_ids)
        self._reconcile()
        self.assertEqual(self._position(), 0, "the next night starts from the beginning")

    def _position(self):
        return int(self.env["ir.config_parameter"].sudo().get_param("postalparcel_tracking.reconciled_up_to", 0))

    # Backfill

    def test_what_existed_before_is_counted_and_followed_when_a_person_asks(self):
        new = self._by_sql("RR000000001PT,RR000000002PT", date_done=self._in(days=-1))
        old = self._by_sql("RR000000003PT", date_done=self._in(days=-2))
        older = self._by_sql("RR000000004PT", date_done=self._in(days=-90))
        reconciler, since = self.env["postalparcel.reconciler"].sudo(), fields.Date.today() - timedelta(days=30)
        self.assertEqual(reconciler._backfill_count(self.company, since), 3)
        self.assertEqual(reconciler._backfill(self.company, since, 2), 2)
        self.assertEqual([len(picking.postalparcel_shipment_ids) for picking in (new, old, older)], [2, 0, 0])
        self.assertEqual(reconciler._backfill_count(self.company, since), 1)
        self.assertEqual(reconciler._backfill(self.company, since, 100), 1)
        self.assertEqual([len(picking.postalparcel_shipment_ids) for picking in (new, old, older)], [2, 1, 0])

    def test_a_parcel_that_somebody_archived_is_not_counted_again(self):
        picking = self._by_sql("RR000000001PT", date_done=self._in(days=-1))
        reconciler, since = self.env["postalparcel.reconciler"].sudo(), fields.Date.today() - timedelta(days=30)
        self.assertEqual(reconciler._backfill(self.company, since, 100), 1)
        picking.postalparcel_shipment_ids.active = False
        self.assertEqual(reconciler._backfill_count(self.company, since), 0)

    def test_a_number_whose_delivery_was_cancelled_is_not_counted(self):
        self.warehouse.delivery_steps = "pick_ship"
        order = self._order()
        pick = order.picking_ids
        self._finish(pick)
        (order.picking_ids - pick).action_cancel()
        self._by_sql("RR000000001PT", pick)
        since = fields.Date.today() - timedelta(days=30)
        self.assertEqual(self.env["postalparcel.reconciler"].sudo()._backfill_count(self.company, since), 0)

    def test_a_transfer_with_more_numbers_than_asked_for_is_passed_over(self):
        self._by_sql("RR000000001PT,RR000000002PT", date_done=self._in(days=-1))
        older = self._by_sql("RR000000003PT", date_done=self._in(days=-2))
        reconciler, since = self.env["postalparcel.reconciler"].sudo(), fields.Date.today() - timedelta(days=30)
        self.assertEqual(reconciler._backfill(self.company, since, 1), 1)
        self.assertEqual(len(older.postalparcel_shipment_ids), 1)

    def test_a_company_without_account_is_told_why_nothing_is_followed(self):
        self.account.active = False
        wizard = self.env["postalparcel.backfill"].create({"company_id": self.company.id})
        with self.assertRaisesRegex(UserError, "Parcels of Parcel Shop are not followed"):
            wizard.action_start()


@tagged("post_install", "-at_install")
class TestWatchdog(WorkerCase):
    def setUp(self):
        super().setUp()
        self.env["postalparcel.worker"].sudo().search([]).unlink()
        self.shipment = self._shipment()
        # The accounts of this database have managers of their own; the tests' company gets its two here.
        values = {"company_id": self.company.id, "company_ids": [(6, 0, self.company.ids)]}
        for user in self.env.ref("postalparcel_tracking.group_manager").all_user_ids:
            user.company_ids -= self.company
        self.manager = new_test_user(self.env, "first boss", "stock.group_stock_manager", **values)
        new_test_user(self.env, "second boss", "postalparcel_tracking.group_manager", **values)

    def _watch(self, kind="silent"):
        self.env["postalparcel.watchdog"]._cron_watch()
        wanted = self.env.ref(f"postalparcel_tracking.mail_activity_type_{kind}")
        domain = [("activity_type_id", "=", wanted.id)]
        # Keys serve all accounts: whoever looks after the first one is told.
        return self.env["mail.activity"].search(
            domain if kind == "key" else [*domain, ("res_id", "=", self.account.id)]
        )

    def _overdue(self, minutes=11):
        self.shipment.check_ids.next_check_at = self._in(minutes=-minutes)

    def test_a_silent_worker_with_overdue_work_is_told_once(self):
        self._overdue()
        activity = self._watch()
        self.assertEqual(len(activity), 1)
        self.assertEqual(activity.user_id, self.manager)
        self.assertIn("no tracking worker has reported for 10 minutes", activity.note)
        self.assertEqual(self._watch(), activity)

    def test_it_is_closed_when_the_worker_is_back(self):
        self._overdue()
        self._watch()
        self._heartbeat()
        self.assertFalse(self._watch())

    def test_a_worker_of_another_protocol_is_as_good_as_none(self):
        self._overdue()
        self._heartbeat(protocol=99)
        self.assertTrue(self._watch())

    def test_silence_without_work_is_no_trouble(self):
        self.shipment.check_ids.next_check_at = self._in(minutes=-5)
        self.assertFalse(self._watch())

    def test_work_that_stays_overdue_beside_a_living_worker_is_told(self):
        self._heartbeat()
        self._overdue(59)
        self.assertFalse(self._watch("stuck"))
        self._overdue(61)
        activity = self._watch("stuck")
        self.assertEqual(activity.user_id, self.manager)
        self.assertIn("Parcels of the account Shop have been due for more than 60 minutes", activity.note)
        self.assertIn("the worker has no key named postalparcel", activity.note)
        self.assertEqual(self._watch("stuck"), activity)
        self.assertFalse(self._watch("silent"))
        self.shipment.check_ids.next_check_at = self._in(hours=1)
        self.assertFalse(self._watch("stuck"))

    def test_a_worker_that_has_just_come_back_is_let_catch_up(self):
        self._overdue(300)
        self.assertTrue(self._watch("silent"))
        self._heartbeat()
        self.assertFalse(self._watch("stuck"))
        self.assertTrue(self._watch("stuck"), "a quarter of an hour later it should have begun")

    def _worker_user(self):
        """The only user who may act as the worker, still without a key."""
        group = self.env.ref("postalparcel_tracking.group_worker")
        group.user_ids = False
        user = self.env["res.users"].create({"name": "W", "login": "a worker", "group_ids": [(6, 0, group.ids)]})
        return self.env["res.users.apikeys"].with_user(user).sudo()

    def test_a_key_that_expires_soon_is_told_once(self):
        keys = self._worker_user()
        keys._generate("rpc", "old", self._in(days=13))
        activity = self._watch("key")
        self.assertEqual(len(activity), 1)
        self.assertIn("Create a new one in the settings", activity.note)
        self.assertEqual(self._watch("key"), activity)
        keys._generate("rpc", "new", self._in(days=300))
        self.assertFalse(self._watch("key"), "a newer key is there")

    def test_a_newer_key_that_no_worker_uses_ends_nothing(self):
        keys = self._worker_user()
        keys._generate("rpc", "old", self._in(days=13))
        keys._generate("rpc", "new", self._in(days=300))
        self._heartbeat("one", key_expires_at=self._in(days=13))
        self._heartbeat("two", key_expires_at=self._in(days=300))
        activity = self._watch("key")
        self.assertEqual(len(activity), 1)
        self.assertIn(fields.Date.to_string(self._in(days=13).date()), activity.note)
        self._heartbeat("one", key_expires_at=self._in(days=300))
        self.assertFalse(self._watch("key"))

    def test_it_says_when_a_key_that_was_about_to_expire_has_expired(self):
        keys = self._worker_user()
        keys._generate("rpc", "old", self._in(days=3))
        activity = self._watch("key")
        self.assertIn("expires", activity.note)
        self.env.cr.execute("UPDATE res_users_apikeys SET expiration_date = %s", [self._in(days=-1)])
        self.env.invalidate_all()
        self.assertEqual(self._watch("key"), activity)
        self.assertIn("No key of the tracking worker is valid any more", activity.note)

    def test_it_stays_open_when_the_last_key_is_swept_away(self):
        self.env.ref("postalparcel_tracking.group_worker").user_ids = False
        self.assertFalse(self._watch("key"), "without a worker there is nothing to expire")
        keys = self._worker_user()
        keys._generate("rpc", "old", self._in(days=-1))
        activity = self._watch("key")
        self.assertIn("No key of the tracking worker is valid any more", activity.note)
        self.env.flush_all()
        keys._gc_user_apikeys()
        self.assertEqual(self._watch("key"), activity)
        keys._generate("rpc", "new", self._in(days=300))
        self.assertFalse(self._watch("key"))


@tagged("post_install", "-at_install")
class TestLifecycle(ParcelCase):
    def setUp(self):
        super().setUp()
        group = self.env.ref("postalparcel_tracking.group_worker")
        self.bot = self.env["res.users"].create({"name": "W", "login": "a worker", "group_ids": [(6, 0, group.ids)]})
        self._generate(self.bot)
        self.parameters = self.env["ir.config_parameter"].sudo()
        self.parameters.set_param("postalparcel_tracking.worker_url", "http://worker.example")
        self.parameters.set_param("postalparcel_tracking.worker_token", "s3cret")

    def _generate(self, user):
        self.env["res.users.apikeys"].with_user(user).sudo()._generate("rpc", "test", self._in(days=30))

    def _keys(self, user):
        return self.env["res.users.apikeys"].sudo().search_count([("user_id", "=", user.id)])

    def test_the_moment_of_installation_is_remembered(self):
        post_init_hook(self.env)
        moment = fields.Datetime.to_datetime(self.parameters.get_param(INSTALLED_AT))
        self.assertAlmostEqual(moment, fields.Datetime.now(), delta=timedelta(hours=1))

    def test_a_neutralized_copy_has_no_key_and_no_address_of_the_worker(self):
        person = self.env.ref("base.user_admin")
        self._generate(person)
        shipment = self._shipment()
        token = self._lease(shipment)
        self.assertTrue(token)
        self.env.flush_all()
        with file_open("postalparcel_tracking/data/neutralize.sql") as script:
            self.env.cr.execute(script.read())
        self.env.invalidate_all()
        self.env.registry.clear_cache("default", "stable")
        self.assertFalse(self.parameters.get_param("postalparcel_tracking.worker_url"))
        self.assertFalse(self.parameters.get_param("postalparcel_tracking.worker_token"))
        self.assertEqual(self._keys(self.bot), 0)
        self.assertGreater(self._keys(person), 0, "people keep their keys")
        self.assertFalse(shipment.check_ids.token)

    @mute_logger("odoo.models.unlink")
    def test_removal_leaves_no_key_no_user_no_parameter_and_intact_transfers(self):
        picking = self._transfer("RR000000001PT")
        self._settle(self._news(picking.postalparcel_shipment_ids, "moving", event("a")))
        owned = {"module": "postalparcel_tracking", "name": "demo_x", "model": picking._name, "res_id": picking.id}
        owned = self.env["ir.model.data"].create(owned)
        person = new_test_user(self.env, "person", "base.group_user,postalparcel_tracking.group_worker")
        self._generate(person)
        uninstall_hook(self.env(su=True))
        self.env.invalidate_all()
        self.assertFalse(owned.exists(), "a transfer of the demo is the shop's from now on")
        self.assertEqual(self._keys(self.bot), 0)
        self.assertFalse(self.bot.active)
        self.assertEqual((self._keys(person), person.active), (1, True), "people keep their keys and their place")
        self.assertFalse(self.parameters.search([("key", "=like", "postalparcel\\_tracking.%")]))
        self.assertEqual((picking.exists(), picking.carrier_tracking_ref), (picking, "RR000000001PT"))

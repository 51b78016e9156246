"""What people say that codes mean: how many parcels it touches, and how those are read again."""

from odoo.exceptions import AccessError
from odoo.tests import Form, new_test_user, tagged
from odoo.tools import SQL, mute_logger

from ..tools.codes import plain, plain_sql
from .common import ParcelCase, event, fixture


@tagged("post_install", "-at_install")
class TestMapping(ParcelCase):
    def setUp(self):
        super().setUp()
        self.shipment = self._shipment()
        self.unknown = event("a", code="ZZ9", carrier="ctt", utc="2026-11-24 10:00:00")
        self._settle(self._news(self.shipment, "registered", self.unknown))

    def _rule(self, code="zz9", sub_status="delivered", **values):
        return self.env["postalparcel.status.mapping"].create({"code": code, "sub_status": sub_status, **values})

    def _stored(self, limit=100, lease_seconds=60):
        """What the worker is handed to read again."""
        self.env.flush_all()
        answer = self.env["postalparcel.protocol"].sudo()._lease_stored(limit, lease_seconds)
        self.env.invalidate_all()
        return answer

    def _marked(self):
        return self.env["postalparcel.remap"].search([("shipment_id.company_id", "=", self.company.id)]).shipment_id

    def _read_again(self, stored, sub_status="delivered", meaning="override"):
        """The item of a worker that read a parcel again."""
        events = [{**event, "sub_status": sub_status, "meaning": meaning} for event in stored["events"]]
        item = self._news(self.shipment, sub_status, *events, rev=stored["rev"], own_sub_status="registered")
        return {**item, "remap": stored["token"], "next_check_at": "2026-12-01 10:00:00"}

    # Codes

    def test_codes_have_one_plain_form_in_python_and_in_postgresql(self):
        for code, expected in fixture("codes.json"):
            self.assertEqual(plain(code), expected, code)
            [(found,)] = self.env.execute_query(SQL("SELECT %s", plain_sql(SQL("btrim(%s)", code))))
            self.assertEqual(found, expected, code)

    def test_a_code_of_a_carrier_has_one_meaning_that_holds(self):
        first = self._rule("30.0", carrier_code="UPS ")
        self.assertEqual(first.carrier_code, "ups")
        self._rule("30", carrier_code="usps")
        self._rule("30")
        with self.assertRaisesRegex(Exception, "_rule_unique"), mute_logger("odoo.sql_db"), self.env.cr.savepoint():
            self._rule("030", carrier_code="ups")
        first.active = False
        self._rule("030", carrier_code="ups")

    # How many parcels

    def test_the_form_shows_how_many_parcels_a_code_touches_while_it_is_typed(self):
        form = Form(self.env["postalparcel.status.mapping"])
        self.assertEqual(form.touched_count, 0)
        form.code = "zz9"
        self.assertEqual(form.touched_count, 1)
        form.carrier_code = "usps"
        self.assertEqual(form.touched_count, 0)
        form.carrier_code = "ctt"
        form.sub_status = "delivered"
        self.assertEqual(form.save().touched_count, 1)

    def test_a_word_of_the_providers_own_status_counts_too_and_an_archived_parcel_does_not(self):
        other = self._shipment("RR000000005DE")
        self._settle(self._news(other, latest={"mapping": {"main": "in_transit"}, "raw": "Zz9"}))
        rule = self._rule()
        self.assertEqual(rule.touched_count, 2)
        other.active = False
        rule.invalidate_recordset()
        self.assertEqual(rule.touched_count, 1)

    def test_the_counts_of_many_rules_cost_one_query(self):
        rules = self._rule("A") + self._rule("B") + self._rule("ZZ9")
        self.env.invalidate_all()
        rules.mapped("code")
        with self.assertQueryCount(1):
            self.assertEqual(rules.mapped("touched_count"), [0, 0, 1])

    # Read again

    def test_a_rule_that_is_made_changed_archived_or_deleted_marks_what_it_touches(self):
        self._shipment("RR000000005DE")
        rule = self._rule()
        for change in (
            lambda: None,
            lambda: rule.write({"sub_status": "lost"}),
            lambda: rule.write({"code": "ZZ8"}),
            lambda: rule.write({"code": "ZZ9"}),
            lambda: rule.write({"active": False}),
            lambda: rule.write({"active": True}),
            rule.unlink,
        ):
            change()
            self.assertEqual(self._marked(), self.shipment)
            self.env["postalparcel.remap"].search([]).unlink()
        silent = self._rule("ZZ9", active=False)
        silent.note = "Asked the carrier"
        self.assertFalse(self._marked())

    def test_the_worker_gets_what_is_stored_with_the_meanings_of_the_moment(self):
        self._rule(carrier_code="ctt")
        answer = self._stored()
        [stored] = answer["shipments"]
        self.assertEqual((stored["id"], stored["rev"], stored["feed"]), (self.shipment.id, 1, "postalparcel"))
        self.assertEqual(stored["events"], [{**self.unknown, "position": 0}])
        rule = {"feed": "postalparcel", "carrier": "ctt", "code": "zz9", "sub_status": "delivered"}
        self.assertIn(rule, answer["overrides"]["rules"])
        self.assertFalse(self._stored()["shipments"], "leased to the first")

    def test_what_was_read_again_changes_the_parcel_and_neither_its_lease_nor_its_next_check(self):
        token = self._lease(self.shipment)
        check = self.shipment.check_ids
        before = (check.next_check_at, check.last_checked_at, check.digest)
        self._rule()
        [stored] = self._stored()["shipments"]
        self.assertEqual(self._verdicts(self._read_again(stored)), ["applied"])
        row = self.shipment.event_ids
        self.assertEqual((self.shipment.status, row.sub_status, row.meaning), ("delivered", "delivered", "override"))
        self.assertEqual((self.shipment.own_sub_status, check.token), ("registered", token))
        self.assertEqual((check.next_check_at, check.last_checked_at, check.digest), before)
        self.assertFalse(self._marked())

    def test_a_lease_that_is_not_settled_ends(self):
        self._rule()
        self._stored(lease_seconds=0)
        self.assertEqual(len(self._stored()["shipments"]), 1)

    def test_a_rule_that_changes_while_a_parcel_is_read_makes_it_due_once_more(self):
        rule = self._rule()
        [stored] = self._stored()["shipments"]
        rule.sub_status = "lost"
        self.assertEqual(self._verdicts(self._read_again(stored)), ["applied"])
        self.assertEqual(self._marked(), self.shipment)

    def test_news_that_was_read_with_older_meanings_makes_the_parcel_due(self):
        self._rule("A1")
        current = self.env["postalparcel.status.mapping"]._for_workers()["revision"]
        self._settle({**self._news(self.shipment, "moving", self.unknown), "overrides": current})
        self.assertFalse(self._marked())
        self._settle({**self._news(self.shipment, "moving", self.unknown), "overrides": "older"})
        self.assertEqual(self._marked(), self.shipment)

    def test_a_journey_that_turns_out_not_to_have_ended_is_followed_again(self):
        check = self.shipment.check_ids
        for error, state in ((False, "active"), ("permanent", "finished")):
            check.write({"state": "finished", "next_check_at": False, "error_class": error})
            rule = self._rule()
            [stored] = self._stored()["shipments"]
            self._settle(self._read_again(stored, "moving"))
            self.assertEqual(check.state, state)
            rule.unlink()
            self.env["postalparcel.remap"].search([]).unlink()

    def test_a_history_that_was_cut_stays_known_as_such(self):
        self._settle(self._news(self.shipment, "moving", self.unknown, truncated=True))
        self._rule()
        [stored] = self._stored()["shipments"]
        self._settle(self._read_again(stored))
        self.assertTrue(self.shipment.truncated)

    def test_many_parcels_cost_no_more_queries_than_one(self):
        others = [self._shipment(f"RR00000000{digit}DE") for digit in range(5)]
        self._settle(*[self._news(other, "registered", self.unknown) for other in others])
        rule = self._rule()
        self.env.flush_all()
        counts = []
        for limit in (1, 4):
            before = self.env.cr.sql_log_count
            self.assertEqual(len(self._stored(limit)["shipments"]), limit)
            counts.append(self.env.cr.sql_log_count - before)
        self.assertEqual(counts[0], counts[1])
        before = self.env.cr.sql_log_count
        rule.sub_status = "lost"
        self.env.flush_all()
        self.assertLess(self.env.cr.sql_log_count - before, 8)
        self.assertEqual(len(self._marked()), 6)

    # Unmapped codes

    def _unmapped(self):
        return self.env["postalparcel.unmapped.code"].search([("code", "=", "ZZ9")])

    def test_word_that_only_the_providers_own_status_has_is_listed_too(self):
        latest = {"mapping": "unknown", "raw": "teleported", "as_of": "2026-11-24 10:00:00"}
        self._settle(self._news(self._shipment("RR000000005DE"), "moving", latest=latest))
        unmapped = self.env["postalparcel.unmapped.code"].search([("code", "=", "TELEPORTED")])
        self.assertEqual((unmapped.provider, unmapped.event_count, unmapped.parcel_count), ("postalparcel", 0, 1))
        form = Form(self.env["postalparcel.status.mapping"].with_context(**unmapped.action_map()["context"]))
        form.sub_status = "moving"
        form.save()
        self.env.flush_all()
        self.assertFalse(unmapped.search([("code", "=", "TELEPORTED")]))

    def test_a_code_that_nobody_knows_is_listed_with_a_button_that_maps_it(self):
        other = self._shipment("RR000000005DE")
        events = [event(key, code="zz9", carrier="ctt", text="Registo") for key in "bc"]
        self._settle(self._news(other, "registered", *events))
        code = self._unmapped()
        self.assertEqual((code.provider, code.carrier_code, code.sub_status), ("postalparcel", "ctt", False))
        self.assertEqual((code.parcel_count, code.event_count, code.sample), (2, 3, "Registo"))
        action = code.action_map()
        form = Form(self.env[action["res_model"]].with_context(**action["context"]))
        self.assertEqual((form.carrier_code, form.code, form.touched_count), ("ctt", "ZZ9", 2))
        form.sub_status = "arrived_facility"
        form.save()
        self.env.invalidate_all()
        self.assertFalse(self._unmapped())

    def test_a_code_with_its_main_status_is_listed_and_one_that_is_known_is_not(self):
        main = event("a", code="ZZ9", carrier="ctt", sub_status="moving", meaning="main")
        self._settle(self._news(self.shipment, "moving", main))
        self.assertEqual(self._unmapped().sub_status, "moving")
        self._settle(self._news(self.shipment, "moving", {**main, "meaning": "table"}))
        self.assertFalse(self._unmapped())

    # Who

    @mute_logger("odoo.addons.base.models.ir_model", "odoo.addons.base.models.ir_rule")
    def test_managers_map_users_read_and_others_see_nothing(self):
        values = {"company_id": self.company.id, "company_ids": [(6, 0, self.company.ids)]}
        groups = {"m": "postalparcel_tracking.group_manager", "u": "postalparcel_tracking.group_user"}
        manager, user = (new_test_user(self.env, f"{login} of mapping", groups[login], **values) for login in "mu")
        worker = new_test_user(self.env, "w of mapping", "postalparcel_tracking.group_worker", **values)
        rules = self.env["postalparcel.status.mapping"]
        rule = rules.with_user(manager).create({"code": "ZZ9", "sub_status": "lost"})
        self.assertEqual(self._marked(), self.shipment)
        self.assertEqual(rule.with_user(user).touched_count, 1)
        self.assertTrue(self.env["postalparcel.unmapped.code"].with_user(manager).search([], limit=1) is not None)
        for refused in (
            lambda: rule.with_user(user).write({"sub_status": "moving"}),
            lambda: rules.with_user(worker).search([]),
            lambda: self.env["postalparcel.unmapped.code"].with_user(user).search([]),
        ):
            with self.assertRaises(AccessError):
                refused()

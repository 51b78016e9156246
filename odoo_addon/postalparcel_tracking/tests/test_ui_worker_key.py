"""The wizard that makes the worker's key."""

from datetime import timedelta

from odoo import fields
from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.tests import TransactionCase, new_test_user, tagged

from ..wizards.postalparcel_worker_key import LOGIN


@tagged("post_install", "-at_install")
class TestWorkerKey(TransactionCase):
    def setUp(self):
        super().setUp()
        self.Key = self.env["postalparcel.worker.key"]

    def _user(self):
        return self.env["res.users"].with_context(active_test=False).search([("login", "=", LOGIN)])

    def _user_of(self, key):
        return self.env["res.users.apikeys"]._check_credentials(scope="rpc", key=key)

    def test_key_belongs_to_a_user_with_one_group_and_no_password(self):
        key = self.Key._create_key(days=30)
        user = self._user()
        self.assertEqual(self._user_of(key), user.id)
        self.assertEqual(user.all_group_ids, self.env.ref("postalparcel_tracking.group_worker"))
        self.env.cr.execute("SELECT password FROM res_users WHERE id = %s", (user.id,))
        self.assertFalse(self.env.cr.fetchone()[0])

    def test_key_opens_rpc_only_and_ends_on_the_day_asked_for(self):
        key = self.Key._create_key(days=30)
        row = self.Key._keys()
        self.assertEqual(row.scope, "rpc")
        self.assertAlmostEqual(
            row.expiration_date, fields.Datetime.now() + timedelta(days=30), delta=timedelta(minutes=1)
        )
        self.assertFalse(self.env["res.users.apikeys"]._check_credentials(scope="browser", key=key))

    def test_second_key_leaves_the_first_working(self):
        first, second = self.Key._create_key(), self.Key._create_key()
        self.assertNotEqual(first, second)
        self.assertEqual(self._user_of(first), self._user_of(second))
        self.assertEqual(len(self._user()), 1)

    def test_key_gives_the_user_its_one_group_back(self):
        self.Key._create_key()
        user = self._user()
        user.write({"group_ids": [fields.Command.link(self.env.ref("base.group_user").id)], "active": False})
        self.Key._create_key()
        self.assertTrue(user.active)
        self.assertEqual(user.group_ids, self.env.ref("postalparcel_tracking.group_worker"))

    def test_key_must_hold_a_day_and_end_some_day(self):
        for days in (0, -1, 100000):
            with self.subTest(days=days), self.assertRaisesRegex(ValidationError, "1 to 730 days"):
                self.Key._create_key(days=days)

    def test_button_asks_who_you_are_first(self):
        wizard = self.Key.create({})
        with self.assertRaisesRegex(UserError, "over HTTP"):
            wizard.action_create()

    def test_button_shows_the_key_once_and_stores_it_nowhere(self):
        action = self._pressed(self.Key.create({"days": 7}))
        key = action["context"]["default_key"]
        self.assertEqual(self._user_of(key), self._user().id)
        window = self.Key.with_context(**action["context"])
        shown = window.new(window.default_get(["key", "days"]))
        self.assertEqual((shown.key, shown.days), (key, 7))
        stored = self.Key.create({"days": 7, "key": key})
        stored.invalidate_recordset()
        self.assertFalse(stored.key)

    def test_button_withdraws_earlier_keys_when_asked(self):
        old = self.Key._create_key()
        new = self._pressed(self.Key.create({"revoke": True}))["context"]["default_key"]
        self.assertFalse(self._user_of(old))
        self.assertTrue(self._user_of(new))

    def test_wizard_lists_keys_in_use(self):
        self.Key._create_key()
        self.assertEqual(len(self.Key.create({}).key_ids), 1)

    def test_nobody_but_an_administrator_gets_a_key(self):
        manager = new_test_user(self.env, "parcels", groups="postalparcel_tracking.group_manager")
        wizard = self.Key.create({})
        with self.assertRaises(AccessError):
            self.Key.with_user(manager).create({})
        with self.assertRaises(AccessError):
            self._pressed(wizard.with_user(manager))

    def test_nobody_else_gets_a_key_even_where_somebody_gave_them_the_window(self):
        manager = new_test_user(self.env, "parcels", groups="postalparcel_tracking.group_manager")
        self.env["ir.model.access"].create(
            {
                "name": "a mistake",
                "model_id": self.env["ir.model"]._get_id("postalparcel.worker.key"),
                "group_id": self.env.ref("postalparcel_tracking.group_manager").id,
                "perm_read": True,
                "perm_write": True,
                "perm_create": True,
            }
        )
        with self.assertRaisesRegex(AccessError, "Only an administrator of Odoo"):
            self._pressed(self.Key.with_user(manager).create({}))

    def _pressed(self, wizard):
        """The button after the person has confirmed who they are."""
        return type(wizard).action_create.__wrapped__(wizard)

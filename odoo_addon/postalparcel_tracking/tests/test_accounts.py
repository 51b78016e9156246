"""Accounts of several providers, and who is asked in whose stead."""

from odoo.exceptions import UserError, ValidationError
from odoo.tests import Form, tagged

from .common import ParcelCase


@tagged("post_install", "-at_install")
class TestAccounts(ParcelCase):
    def test_a_provider_brings_its_key_name_and_pace_and_both_can_be_changed(self):
        with Form(self.env["postalparcel.account"]) as form:
            form.name = "Second"
            form.is_default = False
            self.assertEqual((form.secret, form.calls_per_second), ("postalparcel", 3.0))
            form.provider = "aftership"
            self.assertEqual((form.secret, form.calls_per_second), ("aftership", 5.0))
            form.secret = "aftership-eu"
            form.calls_per_second = 0.5
        account = form.record
        account.language = "de"
        self.assertEqual((account.secret, account.calls_per_second), ("aftership-eu", 0.5))

    def test_the_webhook_path_is_there_once_the_account_is_saved(self):
        self.assertFalse(self.env["postalparcel.account"].new({"provider": "17track"}).webhook_path)
        self.assertEqual(self.account.webhook_path, f"/webhooks/{self.account.id}")

    def test_no_account_stands_in_for_itself_also_not_through_others(self):
        with self.assertRaisesRegex(ValidationError, "instead of itself"):
            self.account.fallback_id = self.account
        other = self._other_account(fallback_id=self.account.id)
        with self.assertRaisesRegex(ValidationError, "also not through others"):
            self.account.fallback_id = other

    def test_a_stand_in_has_another_provider(self):
        self.account.fallback_id = self._other_account()
        with self.assertRaisesRegex(ValidationError, "17track asks the same provider as Shop"):
            self.account.provider = "17track"

    def test_a_stand_in_keeps_another_provider(self):
        other = self._other_account()
        self.account.fallback_id = other
        with self.assertRaisesRegex(ValidationError, "17track asks the same provider as Shop"):
            other.provider = "postalparcel"

    def test_a_stand_in_is_of_the_same_company(self):
        elsewhere = self.env["res.company"].create({"name": "Elsewhere"})
        stranger = self._other_account("aftership", company_id=elsewhere.id)
        with self.assertRaisesRegex(UserError, "company"):
            self.account.fallback_id = stranger

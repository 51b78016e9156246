"""The languages that customers are written to in, as the addon knows them."""

from odoo.tests import TransactionCase, tagged

from ..tools import locales
from .common import fixture


@tagged("post_install", "-at_install")
class TestLocales(TransactionCase):
    def test_every_language_can_be_chosen_by_its_own_name_on_contacts_and_orders(self):
        shipped = dict(locales.selection())
        self.assertEqual(shipped["de"], "Deutsch")
        self.assertEqual(shipped["ar"], "العربية")
        for model in ("res.partner", "sale.order", "postalparcel.wording", "postalparcel.wording.editor"):
            name = "parcel_lang" if "parcel_lang" in self.env[model]._fields else "language"
            self.assertEqual(dict(self.env[model].fields_get([name])[name]["selection"]), shipped, model)

    def test_names_are_not_translated(self):
        self.env["res.lang"]._activate_lang("de_DE")
        fields = self.env["res.partner"].with_context(lang="de_DE").fields_get(["parcel_lang"])
        self.assertEqual(dict(fields["parcel_lang"]["selection"]), dict(locales.selection()))

    def test_label_is_in_the_language_asked_for(self):
        self.assertEqual(locales.label("de", "status-delivered"), "Zugestellt")
        self.assertEqual(locales.own_label("de", "status-delivered"), "Zugestellt")

    def test_label_that_a_language_lacks_is_english(self):
        self.assertEqual(locales.label("tlh", "unsubscribe-title"), locales.label("en", "unsubscribe-title"))
        self.assertIsNone(locales.own_label("tlh", "unsubscribe-title"))

    def test_directions(self):
        self.assertEqual([locales.direction(code) for code in ("ar", "de", "tlh")], ["rtl", "ltr", "ltr"])

    def test_nearest_language_of_a_code_of_odoo(self):
        codes = {
            "de_AT": "de",
            "zh_CN": "zh-Hans",
            "en_US": "en",
            "ar_001": "ar",
            "tlh_KL": None,
            False: None,
            "": None,
        }
        self.assertEqual({code: locales.nearest(code) for code in codes}, codes)

    def test_pages_have_their_texts_in_the_source(self):
        for key in ("title", "question", "confirm", "done", "undo", "undone"):
            self.assertTrue(locales.label("en", f"unsubscribe-{key}"))

    def test_text_of_the_contract_is_one_that_can_be_worded(self):
        [wording] = fixture("odoo/claim_messages.json")["result"]["wordings"]
        self.assertIn(wording["key"], locales.messages())

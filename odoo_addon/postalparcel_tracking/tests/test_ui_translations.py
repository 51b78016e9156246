"""The translation files: nothing missing in one of them, and no placeholder lost on the way."""

import io
import pathlib
import re

import polib

from odoo.tests import TransactionCase, tagged
from odoo.tools.translate import trans_export

FOLDER = pathlib.Path(__file__).parents[1] / "i18n"
PLACEHOLDER = re.compile(r"%\(\w+\)s|%s|</?\w+")


@tagged("post_install", "-at_install")
class TestTranslations(TransactionCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.template = polib.pofile(str(FOLDER / "postalparcel_tracking.pot"))
        cls.languages = {path.stem: polib.pofile(str(path)) for path in FOLDER.glob("*.po")}

    def test_there_are_five_languages_beside_english(self):
        self.assertEqual(set(self.languages), {"ar", "de", "es", "fr", "zh_CN"})

    def test_the_template_has_the_terms_that_odoo_finds(self):
        export = io.BytesIO()
        trans_export(False, ["postalparcel_tracking"], export, "po", self.env)
        demo = ("model:product.", "model:delivery.", "model:stock.")
        found = {
            entry.msgid
            for entry in polib.pofile(export.getvalue().decode())
            if not all(path.startswith(demo) for path, _line in entry.occurrences)
        }
        self.assertEqual({entry.msgid for entry in self.template}, found)

    def test_each_language_has_the_terms_of_the_template(self):
        terms = {entry.msgid for entry in self.template}
        for language, entries in self.languages.items():
            self.assertEqual({entry.msgid for entry in entries}, terms, language)

    def test_translations_keep_placeholders_and_marks(self):
        for language, entries in self.languages.items():
            for entry in entries.translated_entries():
                with self.subTest(language=language, term=entry.msgid):
                    self.assertCountEqual(PLACEHOLDER.findall(entry.msgstr), PLACEHOLDER.findall(entry.msgid))

    def test_what_people_read_on_our_pages_is_translated(self):
        for language, entries in self.languages.items():
            missing = [entry.msgid for entry in entries if not entry.msgstr and self._on_a_page(entry)]
            self.assertFalse(missing, language)

    @staticmethod
    def _on_a_page(entry):
        """Terms of views, menus and code; not labels of fields that Odoo's own mixins bring."""
        return any(
            path.startswith(("model_terms:", "code:", "model:ir.ui.menu", "model:ir.actions", "addons/"))
            for path, _line in entry.occurrences
        )

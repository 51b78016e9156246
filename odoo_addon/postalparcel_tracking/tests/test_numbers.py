"""The canonical form, held to the file the worker is held to as well."""

from odoo.tests import BaseCase, tagged

from ..tools.numbers import InvalidNumber, canonical, split
from .common import fixture


@tagged("post_install", "-at_install")
class TestNumbers(BaseCase):
    def test_every_case_of_the_fixture_has_the_same_form_here(self):
        cases = fixture("numbers.json")
        self.assertTrue(cases)
        for case in cases:
            with self.subTest(typed=case["typed"]):
                self.assertEqual(self._form(case["typed"]), case.get("canonical") or case["error"])

    def _form(self, typed):
        try:
            return canonical(typed)
        except InvalidNumber as error:
            return error.code

    def test_spaces_do_not_separate_numbers_and_commas_semicolons_and_lines_do(self):
        valid, invalid = split("LX 123 456 785 CN,1z999aa10123456784;\n94001, ,\r\n00340434161094042557")
        self.assertEqual(list(valid), ["LX123456785CN", "1Z999AA10123456784", "94001", "00340434161094042557"])
        self.assertEqual(invalid, [])

    def test_a_number_typed_twice_is_one(self):
        valid, _invalid = split("LX123456785CN, lx-123456785-cn")
        self.assertEqual(valid, {"LX123456785CN": "LX123456785CN"})

    def test_a_word_without_digit_is_no_number(self):
        valid, invalid = split("to follow, n/a")
        self.assertEqual(valid, {})
        self.assertEqual(
            [(typed, error.code) for typed, error in invalid], [("to follow", "no_digit"), ("n/a", "no_digit")]
        )

    def test_nothing_typed_is_no_number_and_no_error(self):
        for reference in (None, False, "", "  ", ",;\n"):
            self.assertEqual(split(reference), ({}, []))

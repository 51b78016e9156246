"""The canonical form and the check digit, held to the files the worker is held to as well."""

from odoo.tests import BaseCase, tagged

from ..tools.check_digits import misread
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

    def test_every_field_of_the_fixture_holds_the_same_numbers_here(self):
        cases = fixture("number_lists.json")
        self.assertTrue(cases)
        for case in cases:
            with self.subTest(field=case["field"]):
                valid, invalid = split(case["field"])
                numbers = [{"number": number, "typed": typed} for number, typed in valid.items()]
                errors = [{"error": error.code, "typed": typed} for typed, error in invalid]
                self.assertEqual((numbers, errors), (case["numbers"], case["errors"]))

    def test_a_wrong_check_digit_of_the_fixture_is_found_with_the_right_one(self):
        cases = [case for case in fixture("numbers.json") if "canonical" in case]
        self.assertTrue(any("check_digit" in case for case in cases))
        for case in cases:
            with self.subTest(number=case["canonical"]):
                self.assertEqual(misread(case["canonical"]), case.get("check_digit"))

    def test_nothing_typed_is_no_number_and_no_error(self):
        for reference in (None, False, "", "  ", ",;\n"):
            self.assertEqual(split(reference), ({}, []))

"""Texts in a company's own words, tried with a worker on this machine before they are saved."""

import json

from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.tests import Form, new_test_user, tagged

from ..tools import locales
from .common import ParcelCase, fixture
from .worker_double import TOKEN, WorkerDouble

KEY = "milestone-delivered.body"


@tagged("post_install", "-at_install")
class TestWordings(WorkerDouble, ParcelCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls._start_worker()
        cls.partner.tz = "Europe/Lisbon"
        cls.parts = fixture("odoo/deliver.json")["params"]["items"][0]["parts"]
        cls.manager = new_test_user(cls.env, "boss", groups="postalparcel_tracking.group_manager")
        cls.manager.write({"company_ids": [(4, cls.company.id)], "company_id": cls.company.id})

    def setUp(self):
        super().setUp()
        self.server.calls.clear()
        self._answers(parts=self.parts)
        self.shipment = self._order().picking_ids.postalparcel_shipment_ids or self._shipment()

    def _editor(self, **values):
        return (
            self.env["postalparcel.wording.editor"]
            .with_user(self.manager)
            .with_context(allowed_company_ids=self.company.ids)
            .create(
                {
                    "company_id": self.company.id,
                    "language": "de",
                    "key": KEY,
                    "text": "Viel Freude damit.",
                    "shipment_id": self.shipment.id,
                    **values,
                }
            )
        )

    def _wordings(self):
        return self.env["postalparcel.wording"].search([("company_id", "=", self.company.id)])

    def test_text_is_tried_once_on_a_real_parcel_and_then_saved(self):
        self._editor(tz="Asia/Tokyo", text="  Viel Freude\r\ndamit. \n").action_save()
        [(path, authorization, method, params)] = self.server.calls
        self.assertEqual((path, authorization, method), ("/rpc", f"Bearer {TOKEN}", "render.preview"))
        self.assertEqual(params["language"], "de")
        self.assertEqual(params["tz"], "Asia/Tokyo")
        self.assertEqual(params["wording"], {KEY: "Viel Freude\ndamit."})
        wording = self._wordings()
        self.assertEqual((wording.language, wording.key, wording.text), ("de", KEY, "Viel Freude\ndamit."))

    def test_parcel_is_described_as_in_a_message_of_the_outbox(self):
        self._editor().action_preview()
        notice = self.server.calls[0][3]["notice"]
        message = fixture("odoo/claim_messages.json")["result"]["messages"][0]
        self.assertEqual(notice.keys(), message.keys())
        self.assertEqual(notice["parcels"][0].keys(), message["parcels"][0].keys())
        self.assertEqual(notice["parcels"][0]["number"], self.shipment.number)
        self.assertEqual(notice["parcels"][0]["milestone"], "delivered")

    def test_preview_shows_the_mail_and_saves_no_text(self):
        editor = self._editor()
        action = editor.action_preview()
        self.assertEqual((action["res_model"], action["res_id"]), (editor._name, editor.id))
        self.assertEqual(editor.subject, self.parts["subject"])
        self.assertIn(self.parts["headline"], editor.preview)
        self.assertIn('lang="de"', editor.preview)
        self.assertFalse(self._wordings())

    def test_broken_text_is_refused_with_key_line_and_reason(self):
        problem = {"key": KEY, "line": 2, "message": "there is no variable $nmae"}
        self._answers(problems=[problem])
        editor = self._editor(text="Hallo\n{ $nmae }")
        for press in (editor.action_save, editor.action_preview):
            with self.assertRaisesRegex(UserError, rf"{KEY}, line 2: there is no variable \$nmae"):
                press()
        self.assertFalse(self._wordings())

    def test_problem_without_a_line_or_a_key_is_told_as_it_is(self):
        editor = self._editor()
        for problem, said in (
            ({"key": KEY, "line": None, "message": "too long"}, f"{KEY}: too long"),
            ({"key": "", "line": None, "message": "no formats"}, "no formats"),
        ):
            self._answers(problems=[problem])
            with self.assertRaises(UserError) as refused:
                editor.action_save()
            self.assertEqual(str(refused.exception), said)

    def test_second_text_replaces_the_first_and_takes_its_problem_away(self):
        self._editor().action_save()
        wording = self._wordings()
        wording.sudo().problem = "line 1"
        self._editor(text="Alles Gute.").action_save()
        self.assertEqual(self._wordings(), wording)
        self.assertEqual((wording.text, wording.problem), ("Alles Gute.", False))

    def test_worker_that_can_not_be_asked_is_explained_and_nothing_is_saved(self):
        editor = self._editor()
        cases = [
            ((401, ""), "refused the token"),
            ((404, "<html>"), "can't show texts"),
            ((200, "{}"), "can't show texts"),
            ((200, json.dumps({"error": {"code": -32601, "message": "Method not found"}})), "can't show texts"),
            ((200, json.dumps({"result": {"parts": None}})), "can't show texts"),
            ((200, json.dumps({"result": {"problems": [{"line": 1}]}})), "can't show texts"),
        ]
        for answer, said in cases:
            self.server.answer = answer
            with self.subTest(answer=answer), self.assertRaisesRegex(UserError, said):
                editor.action_save()
        param = self.env["ir.config_parameter"].sudo()
        for url, said in (("http://127.0.0.1:9", "within 3 seconds"), (False, "Enter its address")):
            param.set_param("postalparcel_tracking.worker_url", url)
            with self.assertRaisesRegex(UserError, said):
                editor.action_save()
        self.assertFalse(self._wordings())

    def test_text_that_says_nothing_or_too_much_or_has_no_parcel_is_refused_before_a_call(self):
        for values, said in (
            ({"text": " \n"}, "Write a text first"),
            ({"text": "x" * 4001}, "too long"),
            ({"shipment_id": False}, "Choose a parcel"),
        ):
            with self.assertRaisesRegex(UserError, said):
                self._editor(**values).action_save()
        self.assertFalse(self.server.calls)

    def test_window_shows_source_variables_and_what_the_company_says_today(self):
        self._editor().action_save()
        editors = self.env["postalparcel.wording.editor"].with_user(self.manager)
        with Form(editors.with_context(allowed_company_ids=self.company.ids)) as form:
            form.language = "de"
            form.key = "story-delivered"
            self.assertIn("$count-plural", form.english)
            self.assertEqual(form.variables, "{ $count-plural }, { $count }, { $total }")
            self.assertTrue(form.comment)
            form.key = KEY
            self.assertEqual(form.text, "Viel Freude damit.")
            self.assertEqual(form.milestone, "delivered")
            form.shipment_id = self.shipment
            self.assertEqual(form.tz, "Europe/Lisbon")

    def test_every_text_can_be_chosen_by_what_it_says(self):
        keys = dict(self.env["postalparcel.wording.editor"]._keys())
        self.assertEqual(keys.keys(), locales.messages().keys())
        self.assertEqual(keys[KEY], f"We hope that everything is as you expected. ({KEY})")

    def test_only_managers_word_texts_and_only_through_the_window(self):
        user = new_test_user(self.env, "clerk", groups="postalparcel_tracking.group_user")
        values = {"company_id": self.company.id, "language": "de", "key": KEY, "text": "x"}
        with self.assertRaises(AccessError):
            self.env["postalparcel.wording.editor"].with_user(user).create(values)
        for person in (user, self.manager):
            with self.assertRaises(AccessError):
                self.env["postalparcel.wording"].with_user(person).create(values)
        self._editor().action_save()
        wording = self._wordings().with_user(self.manager)
        with self.assertRaises(AccessError):
            wording.write({"text": "{"})
        wording.unlink()
        self.assertFalse(self._wordings())

    def test_text_of_another_company_is_neither_seen_nor_written(self):
        other = self.env["res.company"].create({"name": "Elsewhere"})
        self.env["postalparcel.wording"]._set(other, "de", KEY, "x")
        self.assertFalse(self.env["postalparcel.wording"].with_user(self.manager).search([]))
        with self.assertRaises(ValidationError):
            self._editor(company_id=other.id)

    def test_worker_is_told_the_texts_of_the_companies_in_question(self):
        other = self.env["res.company"].create({"name": "Elsewhere"})
        wordings = self.env["postalparcel.wording"]
        wordings._set(other, "de", KEY, "x")
        wordings._set(self.company, "ja", KEY, "y")
        told = {"company": self.company.id, "language": "ja", "key": KEY, "text": "y"}
        self.assertEqual(wordings._of_companies(self.company), [told])

    def test_text_that_failed_later_says_why(self):
        wordings = self.env["postalparcel.wording"]
        mine = wordings._set(self.company, "de", KEY, "x")
        headline = wordings._set(self.company, "de", "milestone-delivered", "y")
        japanese = wordings._set(self.company, "ja", KEY, "z")
        said = f"{KEY}, line 1: there is no variable $nmae"
        wordings._note_problems([(self.company, "de", said)])
        self.assertEqual((mine.problem, headline.problem, japanese.problem), (said, False, False))

    def test_problem_that_a_worker_reports_with_a_message_stands_on_the_text(self):
        wording = self.env["postalparcel.wording"]._set(self.company, "en", KEY, "x")
        row = self.env["postalparcel.message"].create(
            {
                "shipment_id": self.shipment.id,
                "milestone": "shipped",
                "partner_id": self.partner.id,
                "company_id": self.company.id,
                "account_id": self.account.id,
                "due_at": "2026-11-25 03:00:00",
                "token": "a-token",
            }
        )
        item = {"id": row.id, "token": "a-token", "outcome": "rendered", "language": "en", "parts": self.parts}
        problem = f"{KEY}, line 1: there is no variable $nmae"
        self.env.flush_all()
        self.env["postalparcel.delivery"].sudo()._deliver([{**item, "wording_problems": [problem]}])
        self.assertEqual((row.state, wording.problem), ("queued", problem))

    def test_list_opens_the_window_with_the_text(self):
        wording = self.env["postalparcel.wording"]._set(self.company, "de", KEY, "x")
        action = wording.with_user(self.manager).action_edit()
        editors = self.env["postalparcel.wording.editor"].with_user(self.manager).with_context(**action["context"])
        editor = Form(editors.with_context(allowed_company_ids=self.company.ids))
        self.assertEqual((editor.language, editor.key, editor.text), ("de", KEY, "x"))

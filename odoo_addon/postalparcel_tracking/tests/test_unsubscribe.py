"""The page with which customers stop messages, as people, mail programs and link scanners use it."""

import base64

from odoo.tests import HttpCase, tagged
from odoo.tools.misc import hash_sign

from ..tools import locales
from .common import World


@tagged("post_install", "-at_install")
class TestUnsubscribe(World, HttpCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls._build_world()
        cls.partner.email = "ana@example.com"

    def _address(self, partner=None, language="en"):
        token = (partner or self.partner)._postalparcel_token(self.company, language)
        return f"/postalparcel/messages/{token}"

    def _open(self, address, data=None, **options):
        self.env.flush_all()
        answer = self.url_open(address, data=data, allow_redirects=False, **options)
        self.env.invalidate_all()
        return answer

    def test_a_look_changes_nothing_and_asks_in_the_language_of_the_mail(self):
        for language in ("en", "de", "ar"):
            answer = self._open(self._address(language=language))
            self.assertEqual(answer.status_code, 200)
            direction = "rtl" if language == "ar" else "ltr"
            self.assertIn(f'<html lang="{language}" dir="{direction}">', answer.text)
            self.assertIn(locales.label(language, "unsubscribe-question"), answer.text)
            self.assertIn(locales.label(language, "unsubscribe-confirm"), answer.text)
            self.assertNotIn(locales.label(language, "unsubscribe-undo"), answer.text)
        self._open(self._address(), method="HEAD")
        self.assertFalse(self.partner.postalparcel_no_messages)

    def test_button_stops_messages_and_the_other_one_takes_that_back(self):
        answer = self._open(self._address(), {"wanted": "no"})
        self.assertTrue(self.partner.postalparcel_no_messages)
        self.assertIn(locales.label("en", "unsubscribe-done"), answer.text)
        self.assertIn(locales.label("en", "unsubscribe-undo"), answer.text)
        self.assertIn(locales.label("en", "unsubscribe-done"), self._open(self._address()).text)
        answer = self._open(self._address(), {"wanted": "yes"})
        self.assertFalse(self.partner.postalparcel_no_messages)
        self.assertIn(locales.label("en", "unsubscribe-undone"), answer.text)

    def test_button_of_a_mail_program_needs_neither_session_nor_second_look(self):
        for _again in range(2):
            answer = self._open(self._address(), {"List-Unsubscribe": "One-Click"})
            self.assertEqual(answer.status_code, 200)
            self.assertTrue(self.partner.postalparcel_no_messages)
        self.assertNotIn("session_id", answer.headers.get("Set-Cookie", ""))

    def test_change_is_noted_on_the_contact_once(self):
        before = self.partner.message_ids
        for _again in range(2):
            self._open(self._address(), {"wanted": "no"})
        note = self.partner.message_ids - before
        self.assertEqual(len(note), 1)
        self.assertIn("no more messages about parcels", note.body)
        self.assertEqual(note.author_id, self.partner)

    def test_token_that_is_not_ours_finds_nothing_and_says_nothing(self):
        ours = self.partner._postalparcel_token(self.company, "en")
        raw = bytearray(base64.urlsafe_b64decode(ours + "==="))
        raw[-3] ^= 1
        forged = base64.urlsafe_b64encode(bytes(raw)).decode().rstrip("=")
        foreign = hash_sign(self.env(su=True), "another scope", [self.partner.id, self.company.id, "en", 0])
        for token in (forged, ours[:-1], ours[1:], str(self.partner.id), "ü", "=", "AQAAAAAAAAAA", foreign):
            for data in (None, {"wanted": "no"}):
                answer = self._open(f"/postalparcel/messages/{token}", data)
                self.assertEqual(answer.status_code, 404, token)
        self.assertFalse(self.partner.postalparcel_no_messages)

    def test_contact_that_is_gone_finds_nothing(self):
        gone = self._partner("Gone", "base.pt")
        address = self._address(gone)
        gone.unlink()
        self.assertEqual(self._open(address).status_code, 404)

    def test_link_of_a_contact_that_was_merged_stops_messages_to_the_one_that_is_left(self):
        shipment = self._shipment()
        old = self._partner("Ana twice", "base.pt", email="ana@example.com")
        row = self.env["postalparcel.message"].create(
            {
                "shipment_id": shipment.id,
                "milestone": "shipped",
                "partner_id": old.id,
                "company_id": self.company.id,
                "account_id": self.account.id,
                "due_at": "2026-11-25 03:00:00",
            }
        )
        token = old._postalparcel_token(self.company, "en", row.id)
        self.env["base.partner.merge.automatic.wizard"]._merge((old | self.partner).ids, self.partner)
        self.assertEqual(self._open(f"/postalparcel/messages/{token}", {"wanted": "no"}).status_code, 200)
        self.assertTrue(self.partner.postalparcel_no_messages)

    def test_page_is_not_indexed_sends_no_referrer_and_loads_nothing(self):
        answer = self._open(self._address())
        self.assertEqual(answer.headers["X-Robots-Tag"], "noindex, nofollow")
        self.assertEqual(answer.headers["Referrer-Policy"], "no-referrer")
        self.assertEqual(answer.headers["Cache-Control"], "no-store")
        self.assertIn("default-src 'none'", answer.headers["Content-Security-Policy"])
        for word in ("<script", "<link", "src=", "@import", "Ana", "ana@example.com"):
            self.assertNotIn(word, answer.text)

    def test_language_that_is_not_ours_is_answered_in_english(self):
        answer = self._open(self._address(language="tlh"))
        self.assertIn(locales.label("en", "unsubscribe-question"), answer.text)

    def test_text_of_a_company_is_escaped(self):
        self.company.name = "<img src=x>"
        self.assertIn("&lt;img src=x&gt;", self._open(self._address()).text)

    def test_all_contacts_with_the_address_are_left_alone_and_no_others(self):
        company = self._partner("Firm", "base.pt", is_company=True, email="shop@firm.example")
        door, ramp = (self._partner(name, "base.pt", parent_id=company.id, type="delivery") for name in "AB")
        boss = self._partner("Boss", "base.pt", parent_id=company.id, email="boss@firm.example")
        twin = self._partner("Twin", "base.pt", parent_id=company.id, email="Boss@firm.example")
        boss._postalparcel_want_messages(False)
        silent = (company | door | ramp | boss | twin).filtered("postalparcel_no_messages")
        self.assertEqual(silent, boss | twin)
        door._postalparcel_want_messages(False)
        self.assertTrue(company.postalparcel_no_messages)
        self.assertTrue(ramp._postalparcel_refuses_messages())
        door._postalparcel_want_messages(True)
        self.assertFalse(ramp._postalparcel_refuses_messages())

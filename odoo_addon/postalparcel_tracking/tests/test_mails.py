"""Mails about parcels: what they hold, where answers go, and what becomes of them."""

import email
import email.policy
import smtplib
from contextlib import ExitStack
from datetime import timedelta
from unittest.mock import patch

from freezegun import freeze_time
from lxml import html

from odoo import fields
from odoo.tests import new_test_user, tagged

from odoo.addons.base.tests.test_ir_cron import CronMixinCase
from odoo.addons.mail.tests.common import MockEmail

from ..tools.plain_text import plain_text
from .common import ParcelCase, fixture

SMTP_ERROR = "Connection refused by smtp.example.com"


class MailCase(MockEmail, CronMixinCase, ParcelCase):
    """A parcel of an order, and a message about it as the worker wrote it."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls._init_mail_gateway()
        cls._init_mail_servers()
        cls.company.write({"email": "shop@example.com", "alias_domain_id": cls.mail_alias_domain.id})
        cls.partner.email = "ana@example.com"
        cls.parts = fixture("odoo/deliver.json")["params"]["items"][0]["parts"]
        cls.order = cls._order(cls)
        cls.picking = cls.order.picking_ids
        cls.picking.carrier_tracking_ref = "LX123456785CN"
        cls.shipment = cls.picking.postalparcel_shipment_ids

    def _row(self, shipment=None, order=None, **values):
        shipment = shipment or self.shipment
        return self.env["postalparcel.message"].create(
            {
                "shipment_id": shipment.id,
                "milestone": "delivered",
                "partner_id": shipment.partner_id.id,
                "company_id": self.company.id,
                "account_id": self.account.id,
                "sale_id": (self.order if order is None else order).id,
                "due_at": fields.Datetime.now(),
                "state": "queued",
                **values,
            }
        )

    def _mail(self, rows=None, language="en", **parts):
        rows = rows or self._row()
        return self.env["postalparcel.mailer"]._send([(rows, {**self.parts, **parts}, language)])


@tagged("post_install", "-at_install")
class TestMails(MailCase):
    def test_message_is_one_queued_mail_in_the_chatter_of_its_order(self):
        rows = self._row() | self._row(milestone="shipped")
        with self.capture_triggers("mail.ir_cron_mail_scheduler_action") as woken:
            mail = self._mail(rows)
        self.assertEqual(len(mail), 1)
        self.assertEqual((mail.state, mail.auto_delete, mail.subject), ("outgoing", False, self.parts["subject"]))
        self.assertEqual((mail.model, mail.res_id), ("sale.order", self.order.id))
        self.assertEqual(
            (mail.record_company_id, mail.record_alias_domain_id), (self.company, self.company.alias_domain_id)
        )
        self.assertIn(mail.mail_message_id, self.order.message_ids)
        self.assertEqual(mail.mail_message_id.partner_ids, self.partner)
        self.assertEqual(rows.mail_mail_id, mail)
        self.assertEqual(rows.mail_message_id, mail.mail_message_id)
        self.assertEqual(len(woken.records), 1)

    def test_message_without_an_order_stands_on_its_transfer(self):
        shipment = self._shipment("RR123456785CN")
        mail = self._mail(self._row(shipment, self.env["sale.order"]))
        self.assertEqual((mail.model, mail.res_id), ("stock.picking", shipment.picking_ids.id))

    def test_salesperson_writes_where_they_have_an_address_else_the_company(self):
        user = new_test_user(
            self.env, "sam", name="Sam", email="sam@example.com", groups="sales_team.group_sale_salesman"
        )
        self.order.user_id = user
        seller = user.partner_id
        mail = self._mail()
        self.assertEqual((mail.author_id, mail.email_from), (seller, '"Sam" <sam@example.com>'))
        for milestone, change in (
            ("shipped", {"email": False}),
            ("announced", {"email": "s@x.example", "active": False}),
        ):
            user.write(change)
            mail = self._mail(self._row(milestone=milestone))
            self.assertEqual(mail.author_id, self.company.partner_id)
            self.assertEqual(mail.email_from, '"Parcel Shop" <shop@example.com>')

    def test_nobody_with_an_address_to_write_from_stops_nothing(self):
        self.order.user_id.partner_id.email = False
        self.company.write({"email": False, "alias_domain_id": False})
        row = self._row()
        mail = self._mail(row)
        self.assertEqual((row.mail_mail_id, mail.state, mail.email_from), (mail, "outgoing", False))

    def test_contact_whose_language_odoo_does_not_know_is_written_to_all_the_same(self):
        self.env.flush_all()
        self.env.cr.execute("UPDATE res_partner SET lang = 'en_UK' WHERE id = %s", [self.partner.id])
        self.env.invalidate_all()
        self.assertIn('lang="ja"', self._mail(language="ja").body_html)

    def test_answers_reach_the_chatter_and_stay_with_the_sender_where_odoo_reads_no_mail(self):
        mail = self._mail()
        self.assertIn(self.company.catchall_email, mail.reply_to)
        self.company.alias_domain_id = False
        mail = self._mail(self._row(milestone="shipped"))
        self.assertEqual(mail.reply_to, mail.email_from)

    def test_answer_of_the_customer_is_posted_on_the_order(self):
        mail = self._mail()
        before = self.order.message_ids
        answer = (
            f"From: ana@example.com\nTo: {self.company.catchall_email}\nSubject: Re\n"
            f"Message-Id: <answer@example.com>\nIn-Reply-To: {mail.message_id}\n\nThank you\n"
        )
        self.env["mail.thread"].message_process("mail.thread", answer)
        self.assertIn("Thank you", (self.order.message_ids - before).body)

    def test_all_addresses_of_a_contact_get_it_and_the_company_stands_in_for_one_without(self):
        self.partner.email = "ana@example.com; Bob <bob@example.com>"
        self.assertEqual(self._mail().email_to, '"Ana" <ana@example.com>, "Ana" <bob@example.com>')
        firm = self._partner("Firm", "base.pt", is_company=True, email="firm@example.com")
        self.partner.write({"email": False, "parent_id": firm.id})
        self.assertIn("firm@example.com", self._mail(self._row(milestone="shipped")).email_to)

    def test_many_messages_are_made_in_one_batch(self):
        def groups(count):
            shipments = [self._shipment(f"RR{count}2345678{at}CN") for at in range(count)]
            rows = [self._row(shipment, self.env["sale.order"]) for shipment in shipments]
            self.env.flush_all()
            self.env.invalidate_all()
            return [(row, self.parts, "en") for row in rows]

        send = self.env["postalparcel.mailer"]._send
        send(groups(1))
        few, many = groups(2), groups(8)
        start = self.cr.sql_log_count
        send(few)
        self.env.flush_all()
        middle = self.cr.sql_log_count
        send(many)
        self.env.flush_all()
        # What Odoo itself asks for each mail: nothing of ours.
        each = ((self.cr.sql_log_count - middle) - (middle - start)) / 6
        self.assertLessEqual(each, 3)

    def test_nobody_is_told_of_a_mail_that_nobody_wrote(self):
        self.assertFalse(self.env["postalparcel.mailer"]._send([]))


@tagged("post_install", "-at_install")
class TestMailLayout(MailCase):
    def _tree(self, **parts):
        return html.document_fromstring(self._mail(self._row(milestone="shipped"), **parts).body_html)

    def test_mail_holds_every_part(self):
        text = " ".join(self._tree().text_content().split())
        parcel = self.parts["parcels"][0]
        wanted = [self.parts[name] for name in ("headline", "greeting", "button", "closing")]
        wanted += self.parts["paragraphs"] + parcel["paragraphs"] + [parcel["step_text"]]
        wanted += [part for fact in parcel["facts"] for part in (fact["label"], fact["value"])]
        wanted += list(self.parts["footer"].values()) + self.parts["steps"] + [self.company.name]
        for part in wanted:
            self.assertIn(part, text)

    def test_direction_and_language_stand_at_the_root_and_where_web_mail_keeps_them(self):
        for direction, language in (("rtl", "ar"), ("ltr", "ja")):
            rows = self._row(milestone="shipped", occurrence=language)
            tree = html.document_fromstring(self._mail(rows, language, direction=direction).body_html)
            for node in (tree, tree.find("body/div")):
                self.assertEqual((node.get("dir"), node.get("lang")), (direction, language))

    def test_numbers_run_left_to_right_in_every_language(self):
        [number] = [node for node in self._tree(direction="rtl").iter("bdi") if node.text == "LX123456785CN"]
        self.assertEqual(number.get("dir"), "ltr")

    def test_foreign_text_is_escaped_everywhere(self):
        evil = "<script>alert(1)</script>"
        parcel = {
            **self.parts["parcels"][0],
            "paragraphs": [evil],
            "step_text": evil,
            "facts": [{"name": "place", "label": evil, "value": evil}],
        }
        self.company.write({"name": evil, "phone": evil, "website": evil})
        texts = dict.fromkeys(("subject", "headline", "greeting", "button", "closing"), evil)
        footer = dict.fromkeys(("reply", "reason", "unsubscribe"), evil)
        mail = self._mail(
            None, "en", parcels=[parcel, parcel], paragraphs=[evil], steps=[evil] * 5, footer=footer, **texts
        )
        for text in (mail.body_html, mail.mail_message_id.body):
            self.assertNotIn("<script", text)

    def test_button_leads_only_to_the_web(self):
        for url in ("javascript:alert(1)", "data:text/html,x", "ftp://x", "//x", " https://x"):
            parcel = {**self.parts["parcels"][0], "url": url}
            mail = self._mail(self._row(milestone="shipped", occurrence=url), "en", parcels=[parcel])
            for text in (mail.body_html, mail.mail_message_id.body):
                self.assertNotIn(self.parts["button"], text)

    def test_nothing_is_loaded_but_the_companys_logo_from_this_odoo(self):
        tree = self._tree()
        self.assertFalse(tree.xpath("//img | //link | //script | //iframe"))
        # A picture of one pixel.
        self.company.logo = (
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
        )
        rows = self._row(milestone="announced")
        [image] = html.document_fromstring(self._mail(rows).body_html).iter("img")
        self.assertEqual(image.get("src"), f"{self.company.get_base_url()}/logo.png?company={self.company.id}")
        self.assertEqual(image.get("alt"), self.company.name)

    def test_colours_are_the_companys_and_only_colours(self):
        self.company.write({"email_secondary_color": "#123abc", "email_primary_color": "red;}"})
        text = self._mail().body_html
        self.assertIn("#123abc", text)
        self.assertNotIn("red;", text)

    def test_message_with_the_least_that_a_worker_sends_is_still_a_mail(self):
        mail = self.env["postalparcel.mailer"]._send([(self._row(), {"headline": "News"}, None)])
        self.assertEqual(mail.subject, "News")
        self.assertIn("News", mail.body_html)

    def test_customers_link_is_not_in_the_chatter(self):
        mail = self._mail()
        self.assertIn("/postalparcel/messages/", mail.body_html)
        self.assertNotIn("/postalparcel/messages/", mail.mail_message_id.body)
        self.assertIn(self.parts["headline"], mail.mail_message_id.body)

    def test_plain_text_reads_like_a_letter(self):
        text = plain_text(self._mail().body_html)
        lines = text.split("\n")
        self.assertEqual(lines[2], self.parts["headline"])
        self.assertIn("Tracking number: LX123456785CN\nCarrier: China Post\n", text)
        self.assertIn("Track your parcel: https://track.example.com/LX123456785CN\n", text)
        self.assertRegex(text, r"Stop e-mails about parcels: http\S+/postalparcel/messages/\S+\n")
        self.assertIn("Kind regards,\nParcel Shop\n", text)
        self.assertNotIn("\n\n\n", text)
        self.assertIn("Step 5 of 5: Delivered\n", text)
        self.assertNotIn("Prepared", text)
        self.assertFalse([line for line in lines if line != line.strip()])


@tagged("post_install", "-at_install")
class TestMailFate(MailCase):
    def _try(self, mail, failure=None):
        """A turn of Odoo's queue."""
        with self.mock_mail_gateway(), ExitStack() as stack:
            if failure:
                servers = type(self.env["ir.mail_server"])
                stack.enter_context(patch.object(servers, "_connect__", side_effect=failure))
            self.env["mail.mail"].process_email_queue(email_ids=mail.ids)

    def _quiet(self):
        return patch("odoo.addons.mail.models.mail_mail._logger")

    def test_sent_mail_is_a_sent_message(self):
        row = self._row()
        self._try(self._mail(row))
        self.assertEqual((row.state, row.reason), ("sent", False))

    def test_message_id_stays_the_same_over_all_tries(self):
        mail = self._mail()
        first = mail.message_id
        self._try(mail, ConnectionError(SMTP_ERROR))
        mail.scheduled_date = False
        self._try(mail)
        self.assertEqual((mail.state, mail.message_id), ("sent", first))

    def test_header_for_mail_programs_is_whole_in_the_mail_itself(self):
        mail = self._mail()
        [values] = mail._prepare_outgoing_list()
        message = self.env["ir.mail_server"]._build_email__(
            email_from=mail.email_from,
            email_to=values["email_to"],
            subject="Пакет " * 30,
            body=values["body"],
            body_alternative=values["body_alternative"],
            headers=values["headers"],
        )
        raw = message.as_bytes()
        [line] = [line for line in raw.split(b"\r\n") if line.startswith(b"List-Unsubscribe:")]
        self.assertRegex(line, rb"^List-Unsubscribe: <http\S+/postalparcel/messages/[\w-]+>$")
        self.assertIn(b"\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n", raw)
        self.assertIn(b"\r\nAuto-Submitted: auto-generated\r\n", raw)
        others = [other for other in raw.split(b"\r\n\r\n")[0].split(b"\r\n") if other != line]
        self.assertLess(max(map(len, others)), 79)
        read = email.message_from_bytes(raw, policy=email.policy.default)
        self.assertEqual(read["Subject"].strip(), ("Пакет " * 30).strip())
        self.assertIn("Tracking number: LX123456785CN", read.get_body(("plain",)).get_content())

    def test_other_mails_are_built_as_ever(self):
        message = self.env["ir.mail_server"]._build_email__("a@example.com", ["b@example.com"], "Hi", "<p>Hi</p>")
        self.assertEqual(type(message.policy), type(email.policy.SMTP))

    def test_failed_mail_is_tried_again_later_each_time_and_after_a_day_people_are_told(self):
        row = self._row()
        mail = self._mail(row)
        began = mail.create_date
        moment, pauses = began, []
        for _turn in range(100):
            with freeze_time(moment):
                mail.scheduled_date = False
                self._try(mail, ConnectionError(SMTP_ERROR))
            if row.state == "failed":
                break
            self.assertEqual((row.state, mail.state), ("queued", "outgoing"))
            self.assertIn(SMTP_ERROR, row.reason)
            pauses.append(mail.scheduled_date - moment)
            moment = mail.scheduled_date
        self.assertEqual((row.state, row.why, mail.state), ("failed", "channel", "exception"))
        self.assertIn("could not reach the outgoing mail server", row.reason)
        self.assertEqual(pauses, sorted(pauses))
        self.assertLess(len(pauses), 20)
        self.assertTrue(timedelta(hours=20) <= moment - began <= timedelta(hours=24))

    def test_queue_wakes_for_the_next_try(self):
        mail = self._mail()
        with self.capture_triggers("mail.ir_cron_mail_scheduler_action") as woken:
            self._try(mail, ConnectionError(SMTP_ERROR))
        self.assertIn(mail.scheduled_date, woken.records.mapped("call_at"))

    def test_address_that_is_none_fails_at_once(self):
        row = self._row()
        mail = self._mail(row)
        mail.email_to = "nobody at all"
        with self.mock_smtplib_connection(), self._quiet():
            self.env["mail.mail"].process_email_queue(email_ids=mail.ids)
        self.assertEqual(row.state, "failed")
        self.assertIn("nobody at all is no e-mail address", row.reason)

    def test_refused_mail_says_what_the_server_said(self):
        row = self._row()
        mail = self._mail(row)
        refused = smtplib.SMTPDataError(550, b"mailbox unavailable")
        with (
            self.mock_mail_gateway(),
            patch.object(type(self.env["ir.mail_server"]), "send_email", side_effect=refused),
            self._quiet(),
        ):
            mail.send()
        self.assertEqual((row.state, mail.state), ("queued", "outgoing"))
        self.assertIn("mailbox unavailable", row.reason)

    def test_retry_by_hand_is_followed_too(self):
        row = self._row(state="failed", why="channel", reason="x")
        mail = self._mail(row)
        mail.state = "exception"
        mail.action_retry()
        self.assertEqual((row.state, row.why, row.reason), ("queued", False, False))
        self._try(mail)
        self.assertEqual(row.state, "sent")

    def test_mail_taken_out_of_the_queue_by_people_is_a_cancelled_message(self):
        rows = self._row() | self._row(milestone="shipped") | self._row(milestone="announced", state="sent")
        cancelled, deleted, sent = (self._mail(row) for row in rows)
        cancelled.cancel()
        (deleted | sent).unlink()
        self.assertEqual(rows.mapped("state"), ["cancelled", "cancelled", "sent"])
        self.assertTrue(rows[0].reason and rows[1].reason)

    def test_mails_of_others_are_none_of_our_business(self):
        mail = self.env["mail.mail"].create(
            {"email_to": "x@example.com", "body_html": "<p>x</p>", "email_from": "y@z.example"}
        )
        self._try(mail, ConnectionError(SMTP_ERROR))
        self.assertEqual((mail.state, mail.scheduled_date), ("exception", False))

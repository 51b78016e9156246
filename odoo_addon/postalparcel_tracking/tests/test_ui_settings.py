"""The settings page and its connection test, against a server on this machine."""

import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from unittest.mock import patch

import requests
from urllib3.exceptions import LocationParseError

from odoo.exceptions import AccessError, ValidationError
from odoo.tests import Form, TransactionCase, new_test_user, tagged

from ..tools import worker_status

TOKEN = "a token for tests"


class _Worker(BaseHTTPRequestHandler):
    """Answers as the server was told to."""

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.calls.append((self.path, self.headers["Authorization"], body["method"]))
        code, text = self.server.answer
        self.send_response(code)
        self.send_header("Location", "http://127.0.0.1:9/")
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, *_args):
        """Stay silent."""


@tagged("post_install", "-at_install")
class TestConnection(TransactionCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.server = HTTPServer(("127.0.0.1", 0), _Worker)
        cls.url = f"http://127.0.0.1:{cls.server.server_port}"
        threading.Thread(target=cls.server.serve_forever, daemon=True).start()
        cls.addClassCleanup(cls.server.server_close)
        cls.addClassCleanup(cls.server.shutdown)

    def setUp(self):
        super().setUp()
        self.server.calls = []
        self.server.answer = (200, self._status(version="0.1.0", last_sync_at="2026-11-25 03:00:00"))

    @staticmethod
    def _status(**status):
        return json.dumps({"jsonrpc": "2.0", "id": 1, "result": status})

    def _said(self, url=None, token=TOKEN):
        values = {"postalparcel_worker_url": self.url if url is None else url, "postalparcel_worker_token": token}
        params = self.env["res.config.settings"].create(values).action_postalparcel_test_connection()["params"]
        return params["type"], params["message"]

    def test_worker_that_answers_tells_version_and_last_check(self):
        kind, message = self._said(self.url + "/tracking/")
        self.assertEqual(kind, "success")
        self.assertIn("version 0.1.0", message)
        self.assertIn("11/25/26", message)
        self.assertEqual(self.server.calls, [("/tracking/rpc", f"Bearer {TOKEN}", "worker.status")])

    def test_worker_that_has_checked_nothing_yet_says_so(self):
        self.server.answer = (200, self._status(version="0.1.0", last_sync_at=None))
        self.assertEqual(
            self._said(), ("success", "The worker answers: version 0.1.0. It has not checked any parcel yet.")
        )

    def test_worker_that_is_not_ready_says_why(self):
        self.server.answer = (200, self._status(version="0.1.0", problem="Odoo has not been heard yet"))
        self.assertEqual(
            self._said(),
            ("warning", "The worker answers: version 0.1.0. It is not ready: Odoo has not been heard yet."),
        )

    def test_no_address_is_no_error(self):
        self.assertEqual(self._said(""), ("warning", "Nothing to test yet: enter the worker's address first."))

    def test_text_that_is_no_address_is_explained(self):
        for url in ("worker:8787", "http://", "http://a b", "http://worker:port"):
            with self.subTest(url=url):
                self.assertEqual(
                    self._said(url), ("danger", f"{url} is not an address. One looks like http://127.0.0.1:8070.")
                )

    def test_name_that_is_too_long_is_explained(self):
        with patch.object(requests, "post", side_effect=LocationParseError("label empty or too long")):
            _kind, message = self._said()
        self.assertIn("is not an address", message)

    def test_worker_that_is_away_is_no_exception(self):
        kind, message = self._said("http://127.0.0.1:9")
        self.assertEqual(kind, "danger")
        self.assertIn("No answer from http://127.0.0.1:9 within 3 seconds. Is the worker running", message)

    def test_refused_token_is_told_from_a_worker_that_is_away(self):
        for code in (401, 403):
            self.server.answer = (code, "")
            kind, message = self._said(token="wrong")
            self.assertEqual(kind, "danger")
            self.assertIn("refused the token", message)

    def test_token_that_can_not_be_sent_is_told_when_it_is_saved_and_when_it_is_tested(self):
        for token in ("жетон", "two\nlines", "“quoted”"):
            with self.subTest(token=token):
                with self.assertRaisesRegex(ValidationError, "The token can't be right"):
                    self._said(token=token)
                kind, message = worker_status.ask(self.env, self.url, token)
                self.assertEqual(kind, "danger")
                self.assertIn("The token can't be right", message)
        self.assertFalse(self.server.calls)

    def test_something_else_at_the_address_is_named(self):
        for answer in ((200, "<html>"), (404, "not found"), (200, "[]"), (200, '{"error": {}}'), (302, "")):
            self.server.answer = answer
            kind, message = self._said()
            self.assertEqual(kind, "danger")
            self.assertIn("it is not the tracking worker", message)

    def test_one_call_of_three_seconds_and_no_redirect(self):
        with patch.object(requests, "post", side_effect=requests.Timeout) as post:
            self._said()
        post.assert_called_once()
        self.assertEqual(post.call_args.kwargs["timeout"], 3)
        self.assertIs(post.call_args.kwargs["allow_redirects"], False)

    def test_address_and_token_are_kept_and_shown_to_administrators_only(self):
        page = self.env["res.config.settings"].create(
            {"postalparcel_worker_url": self.url, "postalparcel_worker_token": TOKEN}
        )
        page.execute()
        param = self.env["ir.config_parameter"].sudo().get_param
        self.assertEqual(param("postalparcel_tracking.worker_url"), self.url)
        self.assertEqual(param("postalparcel_tracking.worker_token"), TOKEN)
        manager = new_test_user(self.env, "parcels", groups="postalparcel_tracking.group_manager")
        with self.assertRaises(AccessError):
            page.with_user(manager).action_postalparcel_test_connection()
        self.assertFalse(self.server.calls)

    def test_page_lists_accounts_and_workers(self):
        worker = self.env["postalparcel.worker"].create({"name": "warehouse-1"})
        page = self.env["res.config.settings"].create({})
        self.assertIn(self.env.ref("postalparcel_tracking.account_main"), page.postalparcel_account_ids)
        self.assertIn(worker, page.postalparcel_worker_ids)

    def test_page_opens_for_who_sets_up_odoo_but_does_not_manage_parcels(self):
        user = new_test_user(self.env, "it", groups="base.group_system")
        with Form(self.env["res.config.settings"].with_user(user)) as page:
            page.postalparcel_worker_url = self.url
        param = self.env["ir.config_parameter"].sudo().get_param
        page.record.execute()
        self.assertEqual(param("postalparcel_tracking.worker_url"), self.url)

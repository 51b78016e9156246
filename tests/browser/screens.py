"""Looks at the addon in a browser, as the people who work with it do, and keeps a picture of each page.

In: the address of a running Odoo with the demo data, a login, a folder for pictures. Out: pictures, and exit code 0
when every page shows what it must: rows, badges, a history, no error dialog, no JavaScript error. Never: a change to
the database other than installing Arabic and the language of the login, which is put back.

    python tests/browser/screens.py http://127.0.0.1:8069 --database demo --out target/screens
"""

import argparse
import contextlib
import pathlib
import shutil
import sys

from playwright.sync_api import expect, sync_playwright

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
]
DESKTOP = {"width": 1440, "height": 900}
PHONE = {"width": 390, "height": 844}
WAIT = 30_000
# Debian's Odoo leaves out this file of the discuss module for its licence, and the web client says so on every page.
NOT_OURS = ("selfie_segmentation",)


class Odoo:
    """One browser page that is logged in, and what went wrong in it."""

    def __init__(self, page, options):
        self.page = page
        self.options = options
        self.errors = []
        page.set_default_timeout(WAIT)
        page.on("pageerror", lambda error: self.errors.append(f"uncaught: {error}"))
        page.on("console", self._heard)

    def _heard(self, message):
        if message.type == "error" and not any(word in message.text for word in NOT_OURS):
            self.errors.append(f"console: {message.text}")

    def login(self):
        self.page.goto(f"{self.options.url}/web/login?db={self.options.database}")
        self.page.fill("input[name=login]", self.options.login)
        self.page.fill("input[name=password]", self.options.password)
        self.page.click("button[type=submit]")
        self.page.wait_for_selector(".o_web_client, .o_main_navbar")

    def open(self, path, ready):
        """Go to a page and wait for the one thing that shows it is there."""
        self.page.goto(f"{self.options.url}/odoo/{path}")
        self.page.wait_for_selector(ready)

    def call(self, model, method, *args, **kwargs):
        """A method of Odoo, called by the logged-in browser."""
        answer = self.page.request.post(
            f"{self.options.url}/web/dataset/call_kw/{model}/{method}",
            data={"jsonrpc": "2.0", "params": {"model": model, "method": method, "args": args, "kwargs": kwargs}},
        ).json()
        assert "error" not in answer, answer["error"]["data"]["message"]
        return answer["result"]

    def picture(self, name):
        """Keep a picture; a page with an error on it fails."""
        self.page.wait_for_timeout(400)
        self.page.screenshot(path=self.options.out / f"{name}.png")
        assert self.page.locator(".o_error_dialog").count() == 0, f"{name}: an error dialog is open"
        assert not self.errors, f"{name}: {self.errors}"
        print(f"ok  {name}")

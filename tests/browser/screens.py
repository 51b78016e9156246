"""Looks at the addon in a browser, as the people who work with it do, and keeps a picture of each page.

In: the address of a running Odoo with the demo data and a worker that has been at it, a login, a folder for pictures.
Out: pictures, and exit code 0 when every page shows what it must: rows, badges, a history, no error dialog, no
JavaScript error. Never: a lasting change, except that Arabic is installed; the key it creates is withdrawn.

    python tests/browser/screens.py http://127.0.0.1:8069 --database demo --out target/screens
"""

import argparse
import contextlib
import pathlib
import re
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
DESKTOP = {"viewport": {"width": 1440, "height": 900}}
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
WAIT = 30_000
# Loading the terms of a language for all modules of Odoo.
LONG_WAIT = 300_000
# Debian's Odoo leaves out this file of the discuss module for its licence, and the web client says so on every page.
NOT_OURS = ("selfie_segmentation",)
ARABIC = re.compile("[\u0600-\u06ff]")


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
        """Log in and wait for the web client."""
        self.page.goto(f"{self.options.url}/web/login?db={self.options.database}")
        self.page.fill("input[name=login]", self.options.login)
        self.page.fill("input[name=password]", self.options.password)
        self.page.click("button[type=submit]")
        self.page.wait_for_selector(".o_main_navbar")

    def open(self, path, ready):
        """Go to a page and wait for the one thing that shows it is there."""
        self.page.goto(f"{self.options.url}/odoo/{path}")
        self.page.wait_for_selector(ready)

    def call(self, model, method, *args, **kwargs):
        """Call a method of Odoo as the person who is logged in."""
        answer = self.page.request.post(
            f"{self.options.url}/web/dataset/call_kw/{model}/{method}",
            data={"jsonrpc": "2.0", "params": {"model": model, "method": method, "args": args, "kwargs": kwargs}},
            timeout=LONG_WAIT,
        ).json()
        assert "error" not in answer, f"{model}.{method}: {answer['error']['data']['message']}"
        return answer["result"]

    def texts(self, selector):
        """The texts of all elements that match."""
        return [text.strip() for text in self.page.locator(selector).all_inner_texts()]

    def picture(self, name, width=None):
        """Keep a picture. A page with an error on it, or wider than `width`, fails."""
        self.page.wait_for_timeout(500)
        self.page.screenshot(path=self.options.out / f"{name}.png")
        assert self.page.locator(".o_error_dialog").count() == 0, f"{name}: an error dialog is open"
        assert not self.errors, f"{name}: {self.errors}"
        if width:
            real = self.page.evaluate("document.documentElement.scrollWidth")
            assert real <= width, f"{name}: the page is {real} pixels wide, the screen {width}"
        print(f"  {name}")


def steady(read, look):
    """What is stored and what is shown, while nothing changed in between: the worker never rests."""
    for _ in range(10):
        stored, shown = read(), look()
        if read() == stored:
            return stored, shown
    raise AssertionError("the database changes faster than a page can be looked at")


def desk(odoo):
    """A day at the desk: what is there, what needs me, one parcel, its transfer and order."""
    labels = statuses(odoo)

    def stored():
        return [row["status"] for row in odoo.call("postalparcel.shipment", "search_read", [], ["status"], limit=80)]

    def badges():
        odoo.open("parcels", ".o_list_view .o_data_row")
        return odoo.texts(".o_data_row td[name=status] .badge")

    def columns():
        odoo.page.click(".o_switch_view.o_list")
        odoo.page.click(".o_switch_view.o_kanban")
        odoo.page.wait_for_selector(".o_kanban_group .o_kanban_record")
        return [re.sub(r"\W*\d*$", "", text.split("\n")[0]) for text in odoo.texts(".o_kanban_group .o_column_title")]

    parcels, shown = steady(stored, badges)
    expected = [labels[status] for status in parcels]
    assert shown == expected, f"badges of the list: {shown}, stored: {expected}"
    odoo.picture("parcels")
    parcels, shown = steady(stored, columns)
    journey = [label for status, label in labels.items() if status in parcels]
    assert shown == journey, f"columns of the board: {shown}, stored: {journey}"
    odoo.picture("parcels-board")
    attention(odoo)
    parcel(odoo)
    transfer_and_order(odoo)


def attention(odoo):
    """The worklist counts every parcel with which somebody has to do something, by what is the matter."""

    def counted():
        odoo.open("parcels-attention", ".o_group_header")
        return sum(int(re.search(r"\((\d+)\)", text)[1]) for text in odoo.texts(".o_group_header .o_group_name"))

    waiting = [["attention", "=", "action"], ["check_ids.state", "=", "active"]]
    stored, shown = steady(lambda: odoo.call("postalparcel.shipment", "search_count", waiting), counted)
    assert shown == stored > 0, f"needs attention: {shown} shown, {stored} stored"
    odoo.page.locator(".o_group_header").first.click()
    odoo.page.wait_for_selector(".o_data_row")
    odoo.picture("needs-attention")


def parcel(odoo):
    """The parcel with the longest history: all its events, newest first, as a clock at the place showed them."""
    [longest] = odoo.call("postalparcel.event", "search_read", [], ["shipment_id"], order="position desc", limit=1)
    shipment, number = longest["shipment_id"]

    def stored():
        events = odoo.call("postalparcel.event", "search_read", [["shipment_id", "=", shipment]], ["when_text"])
        return [plain(event["when_text"]) for event in events]

    def history():
        odoo.open(f"parcels/{shipment}", ".o_postalparcel_event")
        return [plain(text) for text in odoo.texts(".o_postalparcel_event .o_postalparcel_time")]

    events, shown = steady(stored, history)
    assert shown == events, f"history: {shown}, stored: {events}"
    assert number in odoo.page.locator(".oe_title h1").inner_text()
    expect(odoo.page.get_by_role("button", name="Track now")).to_be_visible()
    odoo.picture("parcel")
    odoo.page.click(".nav-link[name=tracking]")
    odoo.picture("parcel-tracking")


def transfer_and_order(odoo):
    """A transfer with two boxes, the lists, and the order they belong to."""
    two = [["postalparcel_shipment_count", "=", 2]]
    boxes = odoo.call("stock.picking", "search_read", two, ["sale_id", "carrier_tracking_ref", "postalparcel_status"])
    transfer = next((box for box in boxes if box["postalparcel_status"] != "delivered"), boxes[0])
    odoo.open(f"action-stock.action_picking_tree_all/{transfer['id']}", ".o_form_view")
    odoo.page.click(".nav-link[name=postalparcel]")
    numbers = odoo.texts("[name=postalparcel_shipment_ids] td[name=number]")
    assert sorted(numbers) == sorted(transfer["carrier_tracking_ref"].split(",")), numbers
    odoo.picture("transfer")
    odoo.open("action-stock.action_picking_tree_all", ".o_list_view .o_data_row .badge")
    odoo.picture("transfers")

    odoo.open(f"orders/{transfer['sale_id'][0]}", ".o_form_view")
    button = odoo.page.locator("button[name=action_postalparcel_shipments]")
    expect(button).to_contain_text("2 Parcels")
    odoo.page.click(".nav-link[name=other_information]")
    odoo.page.locator("div[name=postalparcel_status]").last.scroll_into_view_if_needed()
    odoo.picture("order")
    odoo.open("orders", ".o_list_view td[name=postalparcel_status] .badge")
    odoo.picture("orders")
    button_leads_to_its_parcels(odoo, transfer["sale_id"][0])


def button_leads_to_its_parcels(odoo, order):
    odoo.open(f"orders/{order}", ".o_form_view")
    odoo.page.click("button[name=action_postalparcel_shipments]")
    expect(odoo.page.locator(".o_list_view .o_data_row")).to_have_count(2)


def settings(odoo):
    """Connect a worker: key, address, test."""
    odoo.open("action-postalparcel_tracking.res_config_settings_action", "#postalparcel_key")
    odoo.picture("settings")
    odoo.page.click("#postalparcel_url button[name=action_postalparcel_test_connection]")
    notification = odoo.page.locator(".o_notification_content").first
    assert notification.inner_text().strip(), "the connection test says nothing"
    odoo.picture("settings-connection")
    key(odoo)


def key(odoo):
    """A key is made after a password, shown once with a button to copy it, and withdrawn again."""
    before = {row["id"] for row in keys(odoo)}
    odoo.open("action-postalparcel_tracking.res_config_settings_action", "#postalparcel_key")
    odoo.page.click("#postalparcel_key button")
    odoo.page.fill(".modal div[name=days] input", "1")
    odoo.picture("worker-key")
    odoo.page.click(".modal button[name=action_create]")
    odoo.page.fill(".modal div[name=password] input", odoo.options.password)
    odoo.page.click(".modal button[name=run_check]")
    shown = odoo.page.locator(".modal .o_postalparcel_key")
    expect(shown).to_have_text(re.compile(r"^[0-9a-f]{40}$"))
    expect(shown.locator("button.o_clipboard_button")).to_be_visible()
    odoo.picture("worker-key-shown")
    odoo.page.click(".modal footer button")
    expect(odoo.page.locator(".modal")).to_have_count(0)
    odoo.call("res.users.apikeys", "remove", [row["id"] for row in keys(odoo) if row["id"] not in before])


def keys(odoo):
    return odoo.call("res.users.apikeys", "search_read", [["user_id.login", "=", "postalparcel_worker"]], ["name"])


def codes(odoo):
    """What codes mean: those that nobody knows, a meaning while it is typed, and the account."""
    odoo.open("action-postalparcel_tracking.postalparcel_unmapped_code_action", ".o_list_view")
    odoo.picture("unmapped-codes")
    [event] = odoo.call("postalparcel.event", "search_read", [["code", "!=", False]], ["code"], limit=1)
    odoo.open("action-postalparcel_tracking.postalparcel_status_mapping_action/new", ".o_form_view")
    odoo.page.fill("div[name=code] input", event["code"])
    odoo.page.keyboard.press("Tab")
    expect(odoo.page.locator("div[name=touched_count]")).to_have_text(re.compile("[1-9]"))
    odoo.picture("meaning-of-a-code")
    odoo.page.click(".o_form_button_cancel")
    [account] = odoo.call("postalparcel.account", "search", [], limit=1)
    odoo.open(f"action-postalparcel_tracking.postalparcel_account_action/{account}", ".o_form_view")
    odoo.picture("account")


def phone(odoo):
    """The same on a phone, 390 pixels wide."""
    width = PHONE["viewport"]["width"]
    odoo.open("parcels", ".o_kanban_record")
    odoo.picture("phone-parcels", width)
    [longest] = odoo.call("postalparcel.event", "search_read", [], ["shipment_id"], order="position desc", limit=1)
    odoo.open(f"parcels/{longest['shipment_id'][0]}", ".o_postalparcel_event")
    odoo.picture("phone-parcel", width)
    odoo.page.locator(".o_postalparcel_event").first.scroll_into_view_if_needed()
    odoo.picture("phone-parcel-history", width)


def arabic(odoo):
    """From right to left, with the status names of the translation."""
    with language(odoo, "ar_001"):
        odoo.open("parcels", ".o_list_view .o_data_row")
        first_column = odoo.page.locator("th.o_list_record_selector").bounding_box()
        assert first_column["x"] > DESKTOP["viewport"]["width"] / 2, "the page does not run from right to left"
        badges = odoo.texts(".o_data_row td[name=status] .badge")
        assert badges and all(ARABIC.search(text) for text in badges), f"badges in Arabic: {badges}"
        odoo.picture("arabic-parcels")
        [longest] = odoo.call("postalparcel.event", "search_read", [], ["shipment_id"], order="position desc", limit=1)
        odoo.open(f"parcels/{longest['shipment_id'][0]}", ".o_postalparcel_event")
        odoo.picture("arabic-parcel")


@contextlib.contextmanager
def language(odoo, code):
    """The person reads another language for a while."""
    [user] = odoo.call("res.users", "search_read", [["login", "=", odoo.options.login]], ["lang"])
    [lang] = odoo.call("res.lang", "search", [["code", "=", code]], context={"active_test": False})
    wizard = odoo.call("base.language.install", "create", [{"lang_ids": [[6, 0, [lang]]], "overwrite": True}])
    odoo.call("base.language.install", "lang_install", wizard)
    odoo.call("res.users", "write", [user["id"]], {"lang": code})
    # The session keeps the language it was opened with.
    odoo.page.goto(f"{odoo.options.url}/web/session/logout")
    odoo.login()
    try:
        yield
    finally:
        odoo.call("res.users", "write", [user["id"]], {"lang": user["lang"]})


def statuses(odoo):
    """Labels by status, in the order of a journey."""
    return dict(odoo.call("postalparcel.shipment", "fields_get", ["status"])["status"]["selection"])


def plain(text):
    """Babel puts narrow spaces into times; a browser may turn them into wide ones."""
    return " ".join(text.split())


PAGES = {
    "desk": (desk, DESKTOP),
    "settings": (settings, DESKTOP),
    "codes": (codes, DESKTOP),
    "phone": (phone, PHONE),
    "arabic": (arabic, DESKTOP),
}


def main():
    parser = argparse.ArgumentParser(description="Check the addon's pages in a browser and keep pictures of them.")
    parser.add_argument("url")
    parser.add_argument("--database", required=True)
    parser.add_argument("--login", default="admin")
    parser.add_argument("--password", default="admin")
    parser.add_argument("--out", type=pathlib.Path, required=True)
    parser.add_argument("--only", choices=PAGES, action="append")
    options = parser.parse_args()
    if not CHROMIUM:
        sys.exit("No Chromium found. Install it: apt-get install chromium")
    options.out.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        for name in options.only or PAGES:
            look, screen = PAGES[name]
            print(name)
            with browser.new_context(**screen) as context:
                odoo = Odoo(context.new_page(), options)
                odoo.login()
                look(odoo)
        browser.close()


if __name__ == "__main__":
    main()

"""Looks at the mails to customers as a phone and a desktop show them, by day and by night, and keeps a picture of each.

In: the address of a running Odoo with the demo data, connected with a running worker, which writes the texts. Out:
pictures, and exit code 0 when every mail is in its language, runs in its direction and is no wider than the screen.
Never: a lasting change; the window for own wording is only looked at.

    python tests/browser/mails.py http://127.0.0.1:8069 --database demo --out target/screens
"""

import argparse
import pathlib
import sys

from playwright.sync_api import sync_playwright
from screens import CHROMIUM, DESKTOP, FLAGS, Odoo

LANGUAGES = ("en", "de", "ar", "ja")
WIDTHS = (360, 800)
SCHEMES = ("light", "dark")
# In each language what is the same: only the layout is looked at here.
WORDS = "LX123456785CN"


def mails(odoo, browser):
    """The same parcel in each language that is shipped."""
    fields = odoo.call("postalparcel.wording.editor", "fields_get", ["language"])
    shipped = [code for code, _name in fields["language"]["selection"]]
    for language in (code for code in LANGUAGES if code in shipped):
        mail = preview(odoo, language)
        direction = "rtl" if language == "ar" else "ltr"
        assert f'<html lang="{language}" dir="{direction}">' in mail, f"{language}: wrong language or direction"
        for width in WIDTHS:
            for scheme in SCHEMES:
                show(browser, mail, odoo.options.out / f"mail-{language}-{scheme}-{width}.png", width, scheme)


def preview(odoo, language):
    """The mail as the window for own wording shows it."""
    editor = odoo.call("postalparcel.wording.editor", "create", [{**choice(odoo), "language": language}])
    odoo.call("postalparcel.wording.editor", "action_preview", editor)
    [shown] = odoo.call("postalparcel.wording.editor", "read", editor, ["preview"])
    return shown["preview"]


def choice(odoo):
    """The text and the parcel of the pictures: one with a history."""
    [longest] = odoo.call("postalparcel.event", "search_read", [], ["shipment_id"], order="position desc", limit=1)
    return {"key": "milestone-delivered.body", "text": WORDS, "shipment_id": longest["shipment_id"][0]}


def show(browser, mail, path, width, scheme):
    """Keep a picture; a mail wider than the screen fails."""
    with browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme) as context:
        page = context.new_page()
        page.set_content(mail)
        page.screenshot(path=path, full_page=True)
        real = page.evaluate("document.documentElement.scrollWidth")
        assert real <= width, f"{path.stem}: the mail is {real} pixels wide, the screen {width}"
        dark = page.evaluate("getComputedStyle(document.querySelector('.pp-card')).backgroundColor")
        assert (dark != "rgb(255, 255, 255)") == (scheme == "dark"), f"{path.stem}: the card is {dark}"
        print(f"  {path.stem}")


def window(odoo):
    """The window itself, with source and preview side by side."""
    odoo.open("action-postalparcel_tracking.postalparcel_wording_action", ".o_list_view")
    odoo.page.get_by_role("button", name="Word a text").click()
    odoo.page.wait_for_selector(".modal div[name=key]")
    odoo.picture("wording")


def main():
    parser = argparse.ArgumentParser(description="Check the mails to customers in a browser and keep pictures of them.")
    parser.add_argument("url")
    parser.add_argument("--database", required=True)
    parser.add_argument("--login", default="admin")
    parser.add_argument("--password", default="admin")
    parser.add_argument("--out", type=pathlib.Path, required=True)
    options = parser.parse_args()
    if not CHROMIUM:
        sys.exit("No Chromium found. Install it: apt-get install chromium")
    options.out.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        with browser.new_context(**DESKTOP) as context:
            odoo = Odoo(context.new_page(), options)
            odoo.login()
            mails(odoo, browser)
            window(odoo)
        browser.close()


if __name__ == "__main__":
    main()

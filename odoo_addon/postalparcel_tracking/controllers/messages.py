"""The page with which customers stop messages about their parcels.

In: the token from a mail. Out: a page in the mail's language with one button, and the other one after it was pressed;
the same for a mail program's own button (RFC 8058). Never: a change by a mere look, which link scanners do; a word
about who the contact is.
"""

from odoo import http
from odoo.http import request

from ..tools import locales

_HEADERS = {
    "X-Robots-Tag": "noindex, nofollow",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'",
}
_KEYS = ("title", "question", "confirm", "done", "undo", "undone")


class PostalparcelMessages(http.Controller):
    # Without CSRF token: a mail program has none, and the address itself is the proof.
    @http.route(
        "/postalparcel/messages/<string:token>",
        type="http",
        auth="public",
        methods=["GET", "POST"],
        csrf=False,
        save_session=False,
        sitemap=False,
    )
    def messages(self, token, wanted="no", **_params):
        """Ask, or do what the button says; a mail program's button says nothing but `List-Unsubscribe=One-Click`."""
        partner, company, language = request.env["res.partner"].sudo()._postalparcel_of_token(token)
        if not partner:
            return request.make_response("Not found", headers=_HEADERS.items(), status=404)
        if request.httprequest.method != "POST":
            said = "done" if partner._postalparcel_refuses_messages() else "question"
            return self._page(token, company, language, said)
        # What stands on the contact is for those who work here.
        partner = partner.with_context(lang=company.partner_id.lang or request.env.lang)
        partner._postalparcel_want_messages(wanted == "yes")
        # A company may have asked for silence for all its contacts.
        said = "done" if partner._postalparcel_refuses_messages() else "undone"
        return self._page(token, company, language, said)

    def _page(self, token, company, language, said):
        language = language if locales.known(language) else locales.SOURCE
        texts = {f"unsubscribe-{key}": locales.label(language, f"unsubscribe-{key}") for key in _KEYS}
        html = request.env["ir.qweb"]._render(
            "postalparcel_tracking.messages_page",
            {
                "language": language,
                "direction": locales.direction(language),
                "texts": texts,
                "said": f"unsubscribe-{said}",
                "stopped": said == "done",
                "company": company,
                "action": f"/postalparcel/messages/{token}",
                **request.env["postalparcel.mailer"]._colours(company),
            },
        )
        return request.make_response(html, headers=[("Content-Type", "text/html; charset=utf-8"), *_HEADERS.items()])

"""The one route of the worker.

In: JSON-RPC 2.0 calls with a bearer key. Out: what the verb answers, always an object. Never: a call by anybody who is
not in the worker's group, nor a verb that is not on the list.
"""

import re

from odoo import http
from odoo.http import request

_BEARER = re.compile(r"bearer\s+(\S+)", re.IGNORECASE)
# The part of a key that Odoo keeps readable, to find its row.
_INDEX_LENGTH = 8


class PostalparcelRpc(http.Controller):
    @http.route("/postalparcel/rpc", type="jsonrpc", auth="bearer", methods=["POST"], save_session=False)
    def rpc(self, **params):
        """Answer one verb. Odoo's dispatcher ignores `method`, so it is read from the body here."""
        key = _BEARER.match(request.httprequest.headers.get("Authorization", ""))
        protocol = request.env["postalparcel.protocol"]
        return protocol._answer(
            request.dispatcher.jsonrequest.get("method"),
            params,
            key_index=key and key.group(1)[:_INDEX_LENGTH],
        )

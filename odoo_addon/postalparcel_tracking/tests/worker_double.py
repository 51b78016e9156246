"""A worker's server on this machine, for tests of what Odoo asks it."""

import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

TOKEN = "a token for tests"


class _Worker(BaseHTTPRequestHandler):
    """Answers as the server was told to, and keeps what it was asked."""

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.calls.append((self.path, self.headers["Authorization"], body["method"], body["params"]))
        code, text = self.server.answer
        self.send_response(code)
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, *_args):
        """Stay silent."""


class WorkerDouble:
    """For test cases: `cls._start_worker()` once, `self.server.calls` and `self.server.answer` from then on."""

    @classmethod
    def _start_worker(cls):
        cls.server = HTTPServer(("127.0.0.1", 0), _Worker)
        cls.server.calls, cls.server.answer = [], (200, "{}")
        cls.url = f"http://127.0.0.1:{cls.server.server_port}"
        threading.Thread(target=cls.server.serve_forever, daemon=True).start()
        cls.addClassCleanup(cls.server.server_close)
        cls.addClassCleanup(cls.server.shutdown)
        param = cls.env["ir.config_parameter"].sudo().set_param
        param("postalparcel_tracking.worker_url", cls.url)
        param("postalparcel_tracking.worker_token", TOKEN)

    def _answers(self, code=200, **result):
        self.server.answer = (code, json.dumps({"jsonrpc": "2.0", "id": 1, "result": result}))

"""The route, as the worker calls it."""

import re
from datetime import timedelta

from freezegun import freeze_time

from odoo import fields
from odoo.tests import tagged
from odoo.tools import mute_logger

from .common import RpcCase, event, fixture

MUTED = "odoo.http"
VERBS = {
    "hello": {"version": "0.1.0", "protocol": 1, "counters": {}, "usage": []},
    "claim": {"account": 1, "limit": 10, "lease_seconds": 60},
    "claim_stored": {"limit": 10, "lease_seconds": 60},
    "settle": {"items": []},
    "claim_stops": {"account": 1, "limit": 10, "lease_seconds": 60},
    "settle_stops": {"items": []},
    "claim_messages": {"limit": 10, "lease_seconds": 60},
    "deliver": {"items": []},
    "resolve": {"account": 1, "numbers": []},
}


@tagged("post_install", "-at_install")
class TestRpc(RpcCase):
    # Shapes of the contract

    def assertShape(self, answer, expected, path="result"):
        """Same names, same types, same form of texts; null only where the worker takes null."""
        if isinstance(expected, dict):
            self.assertIsInstance(answer, dict, path)
            self.assertEqual(answer.keys(), expected.keys(), path)
            for name, value in expected.items():
                self.assertShape(answer[name], value, f"{path}.{name}")
        elif isinstance(expected, list):
            self.assertIsInstance(answer, list, path)
            self.assertEqual(len(answer), len(expected), path)
            for number, value in enumerate(expected):
                self.assertShape(answer[number], value, f"{path}[{number}]")
        else:
            self.assertIs(type(answer), type(expected), f"{path}: {answer!r} where {expected!r} was expected")
            if isinstance(expected, str):
                self.assertEqual(_form(answer), _form(expected), f"{path}: {answer!r} for {expected!r}")

    def test_hello_answers_in_the_shape_of_the_fixture(self):
        shape = fixture("odoo/hello.json")
        params = {**shape["params"], "usage": [{"account": self.account.id, "calls": 2, "numbers": 40}]}
        others = self.env["postalparcel.account"].search([("id", "!=", self.account.id)])
        self.env["postalparcel.check"].search([("account_id", "in", others.ids)]).state = "finished"
        others.active = False
        self.account.fallback_id = self._other_account()
        rules = self.env["postalparcel.status.mapping"]
        rules.create({"code": "ZZ9", "carrier_code": "ctt", "sub_status": "lost"})
        rules.create({"code": "in_locker", "sub_status": "ready_for_pickup"})
        answer = self._call("hello", **params)["result"]
        self.assertShape(answer, shape["result"])
        self.assertEqual(answer["accounts"][0]["id"], self.account.id)
        self.assertEqual(answer["accounts"][0]["fallback"], answer["accounts"][1]["id"])
        self.assertEqual(answer["addon_version"], "19.0.1.2.0")

    def test_claim_answers_in_the_shape_of_the_fixture(self):
        shape = fixture("odoo/claim.json")
        full, bare = self._full_shipment(), self._bare_shipment()
        answer = self._call("claim", **{**shape["params"], "account": self.account.id})["result"]
        self.assertEqual([shipment["id"] for shipment in answer["shipments"]], [full.id, bare.id])
        self.assertShape(answer, shape["result"])
        same = (
            "number",
            "carrier",
            "postcode",
            "shipped_on",
            "origin",
            "destination",
            "sub_status",
            "digest",
            "registrations",
            "feed",
        )
        for got, expected in zip(answer["shipments"], shape["result"]["shipments"], strict=True):
            self.assertEqual({name: got[name] for name in same}, {name: expected[name] for name in same})

    def test_claim_stored_answers_in_the_shape_of_the_fixture(self):
        shape = fixture("odoo/claim_stored.json")
        shipment = self._full_shipment()
        [stored] = shape["result"]["shipments"]
        self._settle(self._news(shipment, "moving", event("a"), *stored["events"], latest=stored["latest"]))
        self._settle(self._news(shipment, "moving", event("a"), *stored["events"], latest=stored["latest"]))
        shipment.event_ids.filtered(lambda stored: stored.key == "a").unlink()
        self.env["postalparcel.status.mapping"].create(
            {"code": "ZZ9", "carrier_code": "ctt", "sub_status": "arrived_facility"}
        )
        answer = self._call("claim_stored", **shape["params"])["result"]
        self.assertShape(answer, shape["result"])
        self.assertEqual(answer["overrides"]["rules"], shape["result"]["overrides"]["rules"])
        self.assertEqual(answer["shipments"][0]["events"], stored["events"])

    def test_resolve_answers_in_the_shape_of_the_fixture(self):
        shape = fixture("odoo/resolve.json")
        self._full_shipment()
        answer = self._call("resolve", **{**shape["params"], "account": self.account.id})["result"]
        token = {"token": None}
        expected = [{**shipment, **token} for shipment in shape["result"]["shipments"]]
        self.assertShape(answer, {**shape["result"], "shipments": expected})
        self.assertEqual(answer["unknown"], ["RR000000005DE"])

    def test_settle_answers_in_the_shape_of_the_fixture(self):
        shape = fixture("odoo/settle.json")
        names = ("conflict", "applied", "error", "duplicate", "gone")
        parcels = [self._transfer(f"RR00000000{number}PT").postalparcel_shipment_ids for number in range(5)]
        held = shape["result"]["results"][0]["held"]
        self._settle(
            self._news(parcels[0], "moving", *held["events"], latest=held["latest"], own_sub_status="departed_facility")
        )
        parcels[1].check_ids.token = shape["params"]["items"][1]["token"]
        parcels[4].active = False
        items = [{**item, "id": parcel.id} for item, parcel in zip(shape["params"]["items"], parcels, strict=True)]
        items[0]["rev"] = 0
        items[2]["next_check_at"] = "yesterday"
        answer = self._call("settle", worker="warehouse-1", items=items)["result"]
        self.assertEqual([result["result"] for result in answer["results"]], list(names))
        self.assertShape(answer, shape["result"])
        self.assertEqual(answer["results"][0]["held"], held)

    def test_stops_answer_in_the_shape_of_the_fixtures(self):
        shape, told = fixture("odoo/claim_stops.json"), fixture("odoo/settle_stops.json")
        full, bare = self._full_shipment(), self._bare_shipment()
        bare.check_ids.registrations = {"postalparcel": {"at": "2026-11-25 03:00:05"}}
        (full | bare).check_ids.write({"state": "finished"})
        answer = self._call("claim_stops", **{**shape["params"], "account": self.account.id})["result"]
        self.assertShape(answer, shape["result"])
        expected = [{**stop, "id": of.id} for stop, of in zip(shape["result"]["stops"], full + bare, strict=True)]
        self.assertEqual(answer["stops"], expected)
        items = [{**item, "id": full.id} for item in told["params"]["items"]]
        answer = self._call("settle_stops", **{**told["params"], "items": items})["result"]
        self.assertEqual(answer, told["result"])

    def test_messages_go_out_and_come_back_in_the_shape_of_the_fixtures(self):
        shape, told = fixture("odoo/claim_messages.json"), fixture("odoo/deliver.json")
        expected = shape["result"]["messages"][0]
        order = self._order_with_messages(expected)
        answer = self._call("claim_messages", **shape["params"])["result"]
        [message] = answer["messages"]
        for parcels in (expected["parcels"], message["parcels"]):
            parcels.sort(key=lambda parcel: parcel["number"])
        self.assertShape(answer["messages"], shape["result"]["messages"])
        self.assertEqual(answer.keys(), shape["result"].keys())
        self.assertEqual(message["parcels"], expected["parcels"])
        known = ("channel", "language", "tz", "company_name", "parcels_total", "parcels_delivered")
        self.assertEqual({name: message[name] for name in known}, {name: expected[name] for name in known})
        self.assertEqual((message["company"], message["order"]), (self.company.id, order.name))
        rendered, failed = told["params"]["items"]
        rendered = {**rendered, "id": message["id"], "token": message["token"]}
        other = self._row_of_a_parcel("RR000000009PT")
        failed = {**failed, "id": other.id, "token": "t"}
        answer = self._call("deliver", worker="warehouse-1", items=[rendered, failed])["result"]
        self.assertShape(answer, told["result"])
        self.assertEqual([result["result"] for result in answer["results"]], ["applied", "applied"])
        row = self.env["postalparcel.message"].browse(message["id"])
        self.assertEqual(
            (row.state, row.language, row.mail_mail_id.subject), ("queued", "en", rendered["parts"]["subject"])
        )
        self.assertEqual((other.state, other.reason), ("failed", failed["message"]))

    def test_who_can_not_be_told_is_noted_by_odoo_and_not_by_the_worker(self):
        self.account.write({"quiet_from": 0, "quiet_to": 0})
        shipment = self._transfer("RR000000001PT").postalparcel_shipment_ids
        self._settle(self._news(shipment, "delivered", milestones=[{"milestone": "delivered", "occurrence": ""}]))
        row = self.env["postalparcel.message"].search([("shipment_id", "=", shipment.id)])
        row.due_at = self._in(minutes=-1)
        self.assertFalse(self._result("claim_messages", limit=1, lease_seconds=60)["messages"])
        note = shipment.picking_ids.message_ids[:1]
        self.assertIn("usable e-mail address", note.body)
        self.assertEqual(note.author_id, self.env.ref("base.partner_root"))
        self.assertEqual((row.state, row.why), ("cancelled", "no_email"))

    def _order_with_messages(self, expected):
        """The order of the fixture, of which one parcel arrived, one waits, and one arrived before."""
        self.env["res.lang"]._activate_lang("ja_JP")
        self.company.name = expected["company_name"]
        self.env["postalparcel.account"].search([("id", "!=", self.account.id)]).message_email = False
        self.account.write({"quiet_from": 0, "quiet_to": 0})
        customer = self._partner("Kenji", "base.jp", email="k@example.com", lang="ja_JP")
        order = self._order(partner=customer)
        order.picking_ids.carrier_tracking_ref = ",".join(
            [*(p["number"] for p in expected["parcels"]), "RR000000005PT"]
        )
        china = self._carrier("China Post", "china-post")
        china.tracking_url = "https://track.example.com/<shipmenttrackingnumber>"
        by_number = {shipment.number: shipment for shipment in order.postalparcel_shipment_ids}
        first, second, before = (
            by_number[number] for number in ("LX123456785CN", "1Z999AA10123456784", "RR000000005PT")
        )
        first.write({"carrier_id": china.id, "carrier_code": "china-post", "carrier_name": "China Post"})
        told = expected["parcels"][0]["event"]
        happened = {name: told[name] for name in ("utc", "local", "offset_minutes", "precision")}
        with freeze_time("2026-11-25 03:10:00"):
            self._settle(
                self._news(before, "delivered"),
                self._news(
                    first,
                    "delivered_signed",
                    event("a", sub_status="delivered_signed", city="Shinjuku", region="Tokyo", **happened),
                    estimate=expected["parcels"][0]["estimate"],
                    signed_by="K",
                    milestones=[{"milestone": "delivered", "occurrence": "", "at": told["utc"]}],
                ),
                self._news(
                    second,
                    "ready_for_pickup",
                    pickup_place="Post office Shinjuku",
                    pickup_until="2026-12-05",
                    milestones=[{"milestone": "ready_for_pickup", "occurrence": "k"}],
                ),
            )
        rows = self.env["postalparcel.message"].search([("sale_id", "=", order.id)])
        rows.filtered(lambda row: row.milestone != "pickup_reminder").due_at = self._in(minutes=-1)
        return order

    def _row_of_a_parcel(self, number):
        """A message whose text is being written."""
        shipment = self._transfer(number).postalparcel_shipment_ids
        self._settle(self._news(shipment, "delivered", milestones=[{"milestone": "delivered", "occurrence": ""}]))
        row = self.env["postalparcel.message"].search([("shipment_id", "=", shipment.id)])
        row.token = "t"
        return row

    def _full_shipment(self):
        """The first shipment of the claim fixture: an order that was handed over and is on its way."""
        order = self._order()
        order.picking_ids.write({"carrier_id": self._carrier("China Post", "china-post").id})
        order.picking_ids.carrier_tracking_ref = "LX123456785CN"
        self._finish(order.picking_ids)
        order.picking_ids.date_done = "2026-11-20 12:00:00"
        shipment = order.postalparcel_shipment_ids
        item = self._news(
            shipment,
            "moving",
            event("a"),
            status_since="2026-11-21 08:00:00",
            last_event_at="2026-11-21 08:00:00",
            destination="PT",
            digest="5f3c9a",
        )
        registered = {"at": "2026-11-20 09:31:00", "ref": "trk_81"}
        self._settle({**item, "registrations": {"postalparcel": registered}})
        return shipment

    def _bare_shipment(self):
        """The second one: a number on a transfer of which nothing else is known."""
        self.company.country_id = False
        nobody = self.env["res.partner"].create({"name": "Nobody"})
        shipment = self._transfer("1Z999AA10123456784", nobody).postalparcel_shipment_ids
        # The fixture's parcel has no transfer with a name either.
        self.env.cr.execute("UPDATE stock_picking SET name = NULL WHERE id = %s", [shipment.picking_ids.id])
        return shipment

    # Who may call

    @mute_logger(MUTED)
    def test_an_ordinary_user_is_refused_every_verb(self):
        internal = self.env["res.users"].create({"name": "Clerk", "login": "clerk of the tests"})
        internal.group_ids += self.env.ref("postalparcel_tracking.group_manager")
        for user in (internal, self.env.ref("base.user_admin")):
            key = self._key(user)
            for verb, params in VERBS.items():
                with self.subTest(user=user.login, verb=verb):
                    answer = self._call(verb, key=key, worker="w", **params)
                    self.assertEqual(answer["error"]["data"]["name"], "odoo.exceptions.AccessError")
                    self.assertIn("Only the tracking worker may call this.", answer["error"]["data"]["message"])
                    self.assertNotIn("result", answer)

    @mute_logger(MUTED)
    def test_a_wrong_an_expired_and_a_revoked_key_are_unauthorized(self):
        expired, revoked = self._key(self.service_user), self._key(self.service_user)
        self.env.cr.execute(
            "UPDATE res_users_apikeys SET expiration_date = now() - interval '1 day' WHERE index = %s", [expired[:8]]
        )
        self.env.cr.execute("DELETE FROM res_users_apikeys WHERE index = %s", [revoked[:8]])
        for key in ("f" * 40, expired, revoked):
            answer = self._call("settle", key=key, worker="w", items=[])
            self.assertIsNone(answer["id"])
            self.assertEqual(answer["error"]["data"]["name"], "werkzeug.exceptions.Unauthorized")

    @mute_logger(MUTED, "odoo.addons.rpc.controllers.jsonrpc", "odoo.addons.base.models.ir_model", "odoo.sql_db")
    def test_the_service_user_can_read_no_model_over_any_other_endpoint(self):
        names = [name for name in self.env if not self.env[name]._abstract]
        self.assertGreater(len(names), 200)
        for name in names:
            answer = self._post({"domain": [], "fields": ["id"]}, path=f"/json/2/{name}/search_read")
            # Attachments have no list of readers: each is filtered by the record it belongs to.
            refused = answer.json() == [] if name == "ir.attachment" else answer.status_code >= 400
            self.assertTrue(refused, f"{name}: {answer.status_code} {answer.text[:200]}")

    @mute_logger(MUTED, "odoo.addons.rpc.controllers.jsonrpc", "odoo.addons.base.models.ir_model")
    def test_the_service_user_can_read_no_parcel_over_the_older_endpoints(self):
        for model in ("postalparcel.shipment", "stock.picking", "res.partner"):
            args = [self.env.cr.dbname, self.service_user.id, self.key, model, "search_read", [[]]]
            call = {"service": "object", "method": "execute_kw", "args": args}
            answer = self._post({"jsonrpc": "2.0", "id": 1, "params": call}, path="/jsonrpc").json()
            self.assertEqual(answer["error"]["data"]["name"], "odoo.exceptions.AccessError")
            params = {"model": model, "method": "search_read", "args": [[]], "kwargs": {}}
            answer = self._post({"jsonrpc": "2.0", "id": 1, "params": params}, path="/web/dataset/call_kw").json()
            self.assertIn("error", answer)

    def test_the_methods_behind_the_verbs_are_not_callable_from_outside(self):
        for model in ("postalparcel.protocol", "postalparcel.settle", "postalparcel.store", "postalparcel.linker"):
            public = [name for name in vars(type(self.env[model])) if not name.startswith("_")]
            self.assertFalse([name for name in public if callable(getattr(type(self.env[model]), name))])

    # What may be said

    @mute_logger(MUTED)
    def test_wrong_calls_are_answered_with_what_is_wrong(self):
        cases = {
            f"There is no verb `unlink`. The verbs are: {', '.join(VERBS)}.": ("unlink", {}),
            "`claim.worker` is missing.": ("claim", {}),
            "claim.account: `one` is not a whole number.": (
                "claim",
                {**VERBS["claim"], "worker": "w", "account": "one"},
            ),
            "`settle` has no parameter `colour`.": ("settle", {"worker": "w", "items": [], "colour": "red"}),
        }
        for sentence, (verb, params) in cases.items():
            with self.subTest(sentence):
                error = self._call(verb, **params)["error"]
                self.assertEqual(error["data"]["name"], "odoo.exceptions.ValidationError")
                self.assertEqual(error["data"]["message"], sentence)

    @mute_logger(MUTED)
    def test_a_call_without_a_method_is_answered_with_what_is_wrong(self):
        answer = self._post({"jsonrpc": "2.0", "id": 1, "params": {}}).json()
        self.assertIn("There is no verb `None`.", answer["error"]["data"]["message"])

    # hello

    def test_a_worker_of_another_protocol_learns_ours_and_gets_nothing_to_do(self):
        for protocol in (0, 2, 99):
            answer = self._hello(protocol)
            self.assertEqual((answer["protocol_min"], answer["protocol_max"]), (1, 1))
            self.assertEqual((answer["accounts"], answer["shares"]), ([], []))
        self.assertTrue(self._hello(1)["accounts"])

    def test_heartbeats_are_added_up(self):
        counters = {"claimed": 40, "applied": 12, "unchanged": 27, "failed": 1}
        usage = [{"account": self.account.id, "calls": 2, "numbers": 40}]
        for _time in range(2):
            self._result("hello", version="0.1.0", protocol=1, counters=counters, usage=usage)
        worker = self.env["postalparcel.worker"].search([("name", "=", "warehouse-1")])
        self.assertEqual((worker.claimed, worker.applied, worker.unchanged, worker.failed), (80, 24, 54, 2))
        self.assertEqual((self.account.calls_made, self.account.numbers_asked), (4, 80))

    def test_workers_that_are_alive_share_the_budget(self):
        self.env["postalparcel.worker"].search([]).unlink()
        self.account.calls_per_second = 3.0

        def share(worker):
            shares = self._hello(worker=worker)["shares"]
            return next(share for share in shares if share["account"] == self.account.id)

        self.assertEqual(share("one"), {"account": self.account.id, "calls_per_second": 3.0, "calls_in_flight": 4})
        self.assertEqual(share("two"), {"account": self.account.id, "calls_per_second": 1.5, "calls_in_flight": 2})
        self._hello(protocol=99, worker="three")
        self.assertEqual(share("two")["calls_per_second"], 1.5, "who gets no work needs no budget")
        gone = self.env["postalparcel.worker"].search([("name", "=", "one")])
        gone.sudo().write({"last_seen_at": fields.Datetime.now() - timedelta(seconds=91)})
        self.assertEqual(share("two")["calls_per_second"], 3.0)

    def test_the_revision_changes_with_the_settings_and_not_with_their_use(self):
        revision = self._hello()["revision"]
        usage = [{"account": self.account.id, "calls": 2, "numbers": 40}]
        counters = {"claimed": 0, "applied": 0, "unchanged": 0, "failed": 0}
        answer = self._result("hello", version="0.1.0", protocol=1, counters=counters, usage=usage)
        self.assertEqual(answer["revision"], revision)
        self.account.language = "fr"
        self.assertNotEqual(self._hello()["revision"], revision)

    def test_the_expiry_of_the_key_in_use_is_told(self):
        self._key(self.service_user, days=300)
        expires = fields.Datetime.to_datetime(self._hello()["key_expires_at"])
        self.assertAlmostEqual(expires, self._in(days=30), delta=timedelta(minutes=5))
        worker = self.env["postalparcel.worker"].search([("name", "=", "warehouse-1")])
        self.assertEqual(worker.key_expires_at, expires)

    def test_a_key_without_expiry_expires_never(self):
        self.key = self.env["res.users.apikeys"].with_user(self.service_user).sudo()._generate("rpc", "test", False)
        self.assertIsNone(self._hello()["key_expires_at"])

    # claim

    def test_a_claim_leases_what_is_due_and_nothing_else(self):
        due, later, paused = (self._transfer(f"RR00000000{n}PT").postalparcel_shipment_ids for n in range(3))
        later.check_ids.next_check_at = self._in(hours=1)
        paused.active = False
        [claimed] = self._claim()
        self.assertEqual((claimed["id"], claimed["token"]), (due.id, due.check_ids.token))
        self.assertEqual(self._claim(), [], "a leased one is not due")

    def test_a_claim_takes_no_more_than_asked_for_and_the_longest_due_first(self):
        parcels = [self._transfer(f"RR00000000{n}PT").postalparcel_shipment_ids for n in range(3)]
        for minutes, parcel in enumerate(parcels):
            parcel.check_ids.next_check_at = self._in(minutes=-minutes - 1)
        self.assertEqual([claimed["id"] for claimed in self._claim(limit=1)], parcels[2].ids)

    def test_a_lease_that_expired_is_claimed_by_the_next_worker(self):
        shipment = self._shipment()
        [first] = self._claim(lease_seconds=300)
        self.assertAlmostEqual(shipment.check_ids.lease_until, self._in(seconds=300), delta=timedelta(minutes=1))
        self.env.cr.execute(
            "UPDATE postalparcel_check SET next_check_at = next_check_at - interval '301 s' WHERE shipment_id = %s",
            [shipment.id],
        )
        [second] = self._claim()
        self.assertEqual(second["id"], first["id"])
        self.assertNotEqual(second["token"], first["token"])
        late = {"id": shipment.id, "rev": 0, "outcome": "nothing", "next_check_at": "2099-01-01 00:00:00"}
        [answer] = self._result("settle", items=[{**late, "token": first["token"]}])["results"]
        self.assertEqual(answer["result"], "duplicate")
        [answer] = self._result("settle", items=[{**late, "token": second["token"]}])["results"]
        self.assertEqual(answer["result"], "applied")

    def test_a_claim_of_a_strange_account_gets_nothing(self):
        self._shipment()
        self.assertEqual(self._claim(account=2**31 - 1), [])

    def test_postcode_and_phone_are_those_of_the_place_of_arrival(self):
        self.partner.phone = "+351 21 000 0000"
        self.company.partner_id.write({"zip": "200000", "phone": "+86 21 0000 0000"})
        self._transfer("RR000000001PT")
        self._transfer("RR000000002PT", location_id=self.customers.id, location_dest_id=self.warehouse.lot_stock_id.id)
        out, back = self._claim()
        self.assertEqual((out["postcode"], out["phone"]), ("1000-001", "+351 21 000 0000"))
        self.assertEqual((back["postcode"], back["phone"]), ("200000", "+86 21 0000 0000"))

    # resolve

    def test_resolve_finds_numbers_however_they_are_written(self):
        shipment = self._shipment()
        answer = self._result("resolve", account=self.account.id, numbers=["lx 123 456 785 cn", "×", "RR0"])
        self.assertEqual([found["id"] for found in answer["shipments"]], shipment.ids)
        self.assertEqual(answer["unknown"], ["×", "RR0"])

    def test_resolve_finds_a_parcel_that_is_kept_under_its_whole_label(self):
        label = "420281959400111899560123456781"
        shipment = self._shipment()
        shipment.number = label
        answer = self._result("resolve", account=self.account.id, numbers=[label, label])
        self.assertEqual(([found["id"] for found in answer["shipments"]], answer["unknown"]), (shipment.ids, []))

    # neutralized

    def test_a_neutralized_copy_serves_only_sandbox_accounts(self):
        shipment = self._shipment()
        self.env["ir.config_parameter"].set_param("database.is_neutralized", True)
        sandbox = self.env["postalparcel.account"].create(
            {"name": "Sandbox", "company_id": self.company.id, "sandbox": True, "is_default": False}
        )
        hello = self._hello()
        self.assertTrue(hello["neutralized"])
        served = {account["id"] for account in hello["accounts"]}
        self.assertIn(sandbox.id, served)
        self.assertNotIn(self.account.id, served)
        self.assertEqual(self._claim(), [])
        resolved = self._result("resolve", account=self.account.id, numbers=[shipment.number])
        self.assertEqual(resolved, {"shipments": [], "unknown": [shipment.number]})
        [answer] = self._result("settle", items=[self._news(shipment)])["results"]
        self.assertEqual(answer["result"], "gone")
        self.account.sandbox = True
        self.assertEqual([claimed["id"] for claimed in self._claim()], shipment.ids)


def _form(text):
    """Dates and datetimes must keep their form; other texts are free."""
    known = (r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", r"\d{4}-\d\d-\d\d")
    return next((form for form in known if re.fullmatch(form, text)), "text")

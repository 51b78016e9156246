"""A small company that ships parcels, and a worker that settles them.

The company is the tests' own, so that they pass in a database with demo data too.
"""

import json
import os
from datetime import timedelta
from pathlib import Path

from odoo import fields
from odoo.tests import HttpCase, TransactionCase

from ..tools.statuses import ATTENTION_OF, STATUS_OF

NOW = "2026-11-25 03:00:00"


def fixture(name):
    """A file of the contract shared with the worker. A missing one fails the test: it must not pass unread."""
    folder = os.environ.get("POSTALPARCEL_FIXTURES") or Path(__file__).resolve().parents[3] / "tests" / "fixtures"
    return json.loads((Path(folder) / name).read_text(encoding="utf-8"))


def event(key, **values):
    """An event with the least that it needs."""
    known = "table" if values.get("sub_status") else "unknown"
    return {
        "feed": "postalparcel",
        "key": key,
        "precision": "minute",
        "zone_source": "given",
        "meaning": known,
        "text": f"Event {key}",
        "position": 0,
        **values,
    }


def snapshot(sub_status, *events, **values):
    """The reduced state of a parcel."""
    return {
        "feed": "postalparcel",
        "status": STATUS_OF[sub_status],
        "sub_status": sub_status,
        "attention": ATTENTION_OF[sub_status],
        "rule": "newest_event",
        "events": list(events),
        **values,
    }


class World:
    """What both kinds of test cases share."""

    @classmethod
    def _build_world(cls):
        cls.company = cls.env["res.company"].create({"name": "Parcel Shop", "country_id": cls.env.ref("base.cn").id})
        cls.env.user.company_ids += cls.company
        cls.env = cls.env(context=dict(cls.env.context, allowed_company_ids=cls.company.ids, tracking_disable=True))
        cls.warehouse = cls.env["stock.warehouse"].search([("company_id", "=", cls.company.id)])
        cls.account = cls.env["postalparcel.account"].create({"name": "Shop", "company_id": cls.company.id})
        cls.customers = cls.env.ref("stock.stock_location_customers")
        cls.suppliers = cls.env.ref("stock.stock_location_suppliers")
        cls.partner = cls._partner("Ana", "base.pt", zip="1000-001")
        cls.stranger = cls._partner("Bruno", "base.es")
        cls.product = cls.env["product.product"].create({"name": "Teapot", "is_storable": True})
        cls.env["stock.quant"]._update_available_quantity(cls.product, cls.warehouse.lot_stock_id, 1000)
        cls.carrier = cls._carrier("DHL", "dhl")

    @classmethod
    def _partner(cls, name, country, **values):
        return cls.env["res.partner"].create({"name": name, "country_id": cls.env.ref(country).id, **values})

    @classmethod
    def _carrier(cls, name, code):
        product = cls.env["product.product"].create({"name": name, "type": "service"})
        return cls.env["delivery.carrier"].create(
            {"name": name, "product_id": product.id, "postalparcel_carrier_code": code}
        )

    def _other_account(self, provider="17track", **values):
        """An account of the same company with another provider, which new parcels don't use."""
        return self.env["postalparcel.account"].create(
            {
                "name": provider,
                "provider": provider,
                "company_id": self.company.id,
                "is_default": False,
                **values,
            }
        )

    def _order(self, quantity=2, partner=None, **values):
        """A confirmed order."""
        order = self.env["sale.order"].create(
            {
                "partner_id": (partner or self.partner).id,
                "warehouse_id": self.warehouse.id,
                "order_line": [(0, 0, {"product_id": self.product.id, "product_uom_qty": quantity})],
                **values,
            }
        )
        order.action_confirm()
        return order

    def _transfer(self, reference=False, partner=None, **values):
        """A delivery without an order."""
        return self.env["stock.picking"].create(self._transfer_vals(reference, partner, **values))

    def _transfer_vals(self, reference=False, partner=None, **values):
        return {
            "picking_type_id": self.warehouse.out_type_id.id,
            "location_id": self.warehouse.lot_stock_id.id,
            "location_dest_id": self.customers.id,
            "partner_id": (partner or self.partner).id,
            "carrier_tracking_ref": reference,
            **values,
        }

    def _finish(self, picking, quantity=None):
        """Validate a transfer, as far as `quantity` goes; the rest becomes a backorder."""
        picking.action_assign()
        for move in picking.move_ids:
            move.write({"quantity": quantity or move.product_uom_qty, "picked": True})
        picking.with_context(skip_backorder=True).button_validate()

    def _shipment(self, number="LX123456785CN"):
        """The shipment of a fresh transfer."""
        return self._transfer(number).postalparcel_shipment_ids

    # The worker's part

    def _lease(self, shipment, seconds=300):
        """A lease as a claim gives it, on the test's own cursor."""
        shipment.check_ids.next_check_at = fields.Datetime.now() - timedelta(minutes=1)
        self.env.flush_all()
        tokens = self.env["postalparcel.protocol"].sudo()._lease(self.account.id, 1000, seconds)
        self.env.invalidate_all()
        return tokens[shipment.id]

    def _settle(self, *items):
        """Answers of one settle call."""
        self.env.flush_all()
        answers = self.env["postalparcel.protocol"].sudo()._settle("worker", list(items))["results"]
        self.env.invalidate_all()
        return answers

    def _verdicts(self, *items):
        return [answer["result"] for answer in self._settle(*items)]

    def _news(self, shipment, sub_status="moving", *events, rev=None, token=None, digest=None, **values):
        """An item with news."""
        item = {
            "id": shipment.id,
            "rev": shipment.rev if rev is None else rev,
            "outcome": "news",
            "snapshot": snapshot(sub_status, *events, **values),
        }
        if token:
            item.update(token=token, next_check_at=fields.Datetime.to_string(self._in(hours=1)))
        if digest:
            item["digest"] = digest
        return item

    def _in(self, **delta):
        return fields.Datetime.now() + timedelta(**delta)


class ParcelCase(World, TransactionCase):
    """Tests within one transaction."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls._build_world()


class RpcCase(World, HttpCase):
    """Tests over HTTP, as the worker calls."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls._build_world()
        cls.service_user = cls.env["res.users"].create(
            {
                "name": "Worker",
                "login": "a worker of the tests",
                "group_ids": [(6, 0, cls.env.ref("postalparcel_tracking.group_worker").ids)],
            }
        )
        cls.key = cls._key(cls.service_user)

    @classmethod
    def _key(cls, user, days=30):
        keys = cls.env["res.users.apikeys"].with_user(user).sudo()
        return keys._generate("rpc", "test", fields.Datetime.now() + timedelta(days=days))

    def _post(self, body, key=None, path="/postalparcel/rpc"):
        self.env.flush_all()
        headers = {"Authorization": f"Bearer {key or self.key}"}
        answer = self.url_open(path, json=body, headers=headers, timeout=60)
        self.env.invalidate_all()
        return answer

    def _call(self, verb, key=None, **params):
        """The `result` or `error` of one call."""
        body = {"jsonrpc": "2.0", "id": 7, "method": verb, "params": params}
        answer = self._post(body, key).json()
        self.assertEqual(answer["jsonrpc"], "2.0")
        return answer

    def _result(self, verb, **params):
        answer = self._call(verb, worker="warehouse-1", **params)
        self.assertIn("result", answer, answer)
        return answer["result"]

    def _claim(self, limit=10, lease_seconds=300, account=None):
        claimed = self._result("claim", account=account or self.account.id, limit=limit, lease_seconds=lease_seconds)
        return claimed["shipments"]

    def _hello(self, protocol=1, worker="warehouse-1"):
        counters = {"claimed": 0, "applied": 0, "unchanged": 0, "failed": 0}
        answer = self._call("hello", worker=worker, version="0.1.0", protocol=protocol, counters=counters, usage=[])
        return answer["result"]

"""The demo data: it loads without a word, and carries the parcels that the sandbox knows."""

import json
import logging
import pathlib

from odoo.modules import Manifest
from odoo.tests import TransactionCase, tagged
from odoo.tools import convert_file

PARCELS = pathlib.Path(__file__).parents[3] / "tests" / "fixtures" / "demo_parcels.json"


@tagged("post_install", "-at_install")
class TestDemo(TransactionCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.parcels = json.loads(PARCELS.read_text())
        if cls.env.ref("postalparcel_tracking.sale_order_01", raise_if_not_found=False):
            return
        with cls.assertNoLogs(cls, level=logging.WARNING):
            for name in Manifest.for_addon("postalparcel_tracking")["demo"]:
                convert_file(cls.env, "postalparcel_tracking", name, {}, "init", noupdate=True)

    def _orders(self):
        return self.env["sale.order"].browse(
            [self.env.ref(f"postalparcel_tracking.sale_order_{number:02}").id for number in range(1, 41)]
        )

    def _deliveries(self):
        return self._orders().picking_ids.filtered(lambda transfer: transfer.picking_type_code == "outgoing")

    def test_forty_deliveries_are_done_and_carry_the_numbers_of_the_sandbox(self):
        deliveries = self._deliveries()
        self.assertEqual(len(deliveries), 40)
        self.assertEqual(set(deliveries.mapped("state")), {"done"})
        references = [number for transfer in deliveries for number in transfer.carrier_tracking_ref.split(",")]
        self.assertEqual(set(references), {parcel["number"] for parcel in self.parcels})
        self.assertEqual(len(references) - len(set(references)), 4, "two orders in one box")
        self.assertEqual(sum("," in transfer.carrier_tracking_ref for transfer in deliveries), 4, "two boxes")

    def test_each_parcel_goes_by_its_carrier_from_and_to_its_country(self):
        for parcel in self.parcels:
            for transfer in self._deliveries().filtered(lambda t, n=parcel["number"]: n in t.carrier_tracking_ref):
                found = (
                    transfer.carrier_id.postalparcel_carrier_code,
                    transfer.picking_type_id.warehouse_id.partner_id.country_id.code,
                    transfer.partner_id.country_id.code,
                )
                self.assertEqual(found, (parcel["carrier"], parcel["origin"], parcel["destination"]), parcel["number"])

    def test_twelve_customers_in_ten_countries_and_languages(self):
        customers = self._orders().partner_id
        self.assertEqual(len(customers), 12)
        self.assertEqual(len(customers.country_id), 10)
        self.assertEqual(len(set(customers.mapped("lang"))), 10)

    def test_some_deliveries_take_two_steps(self):
        self.assertTrue(self._orders().picking_ids.filtered(lambda transfer: transfer.picking_type_code == "internal"))

    def test_boxes_are_shared_by_orders_of_one_customer_only(self):
        for parcel in self.parcels:
            sharing = self._deliveries().filtered(lambda t, n=parcel["number"]: n in t.carrier_tracking_ref)
            self.assertEqual(len(sharing.partner_id), 1, parcel["number"])

    def test_account_of_the_demo_is_a_test_system(self):
        self.assertTrue(self.env.ref("postalparcel_tracking.account_main").sandbox)

"""Who sees and changes what."""

import psycopg2.errors

from odoo.exceptions import AccessError
from odoo.tests import new_test_user, tagged
from odoo.tools import mute_logger

from .common import ParcelCase, event

MUTED = ("odoo.sql_db", "odoo.addons.base.models.ir_rule", "odoo.addons.base.models.ir_model")


@tagged("post_install", "-at_install")
class TestAccess(ParcelCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        values = {"company_id": cls.company.id, "company_ids": [(6, 0, cls.company.ids)]}
        cls.clerk = new_test_user(cls.env, "clerk", "postalparcel_tracking.group_user", **values)
        cls.manager = new_test_user(cls.env, "boss", "postalparcel_tracking.group_manager", **values)
        cls.warehouse_user = new_test_user(cls.env, "picker", "stock.group_stock_user", **values)
        cls.seller = new_test_user(cls.env, "seller", "sales_team.group_sale_salesman", **values)
        cls.outsider = new_test_user(cls.env, "outsider", "base.group_user", **values)

    def setUp(self):
        super().setUp()
        self.shipment = self._shipment()
        self._settle(self._news(self.shipment, "moving", event("a")))

    def test_people_of_warehouse_and_sales_see_parcels(self):
        for user in (self.clerk, self.manager, self.warehouse_user, self.seller):
            seen = self.shipment.with_user(user)
            self.assertEqual((seen.status, seen.event_ids.text), ("in_transit", "Event a"))
            self.assertEqual(seen.check_state, "active")

    def test_others_see_none(self):
        for model in ("shipment", "check", "event", "rollup", "account", "worker"):
            with self.assertRaises(AccessError), mute_logger(*MUTED):
                self.env[f"postalparcel.{model}"].with_user(self.outsider).search_read([], ["id"])

    def test_a_picker_saves_a_number_without_rights_on_parcels(self):
        picking = self._transfer()
        picking.with_user(self.warehouse_user).carrier_tracking_ref = "RR000000001PT"
        self.assertEqual(picking.postalparcel_shipment_ids.number, "RR000000001PT")
        self.assertEqual(picking.with_user(self.warehouse_user).postalparcel_status, "pending")

    @mute_logger(*MUTED)
    def test_nobody_forges_what_a_carrier_said(self):
        for user in (self.clerk, self.manager):
            shipment = self.shipment.with_user(user)
            for vals in ({"status": "delivered"}, {"number": "X1"}, {"rev": 7}, {"active": True, "sub_status": "lost"}):
                with self.assertRaises(AccessError):
                    shipment.write(vals)
            for model in ("shipment", "event", "check", "rollup"):
                with self.assertRaises(AccessError):
                    self.env[f"postalparcel.{model}"].with_user(user).create({})
            for record in (shipment.event_ids, shipment.check_ids, shipment.picking_ids.postalparcel_rollup_id):
                with self.assertRaises(AccessError):
                    record.with_user(user).write({"id": record.id})
            with self.assertRaises(AccessError):
                shipment.unlink()

    def test_people_may_set_a_status_by_hand_and_stop_following(self):
        shipment = self.shipment.with_user(self.clerk)
        shipment.manual_sub_status = "lost"
        self.assertEqual((shipment.status, shipment.attention), ("exception", "action"))
        shipment.active = False
        self.assertEqual(self.shipment.check_state, "paused")

    @mute_logger(*MUTED)
    def test_a_manager_sets_up_accounts_and_a_clerk_does_not(self):
        account = self.account.with_user(self.manager)
        account.language = "fr"
        with self.assertRaises(AccessError):
            self.account.with_user(self.clerk).language = "de"
        with self.assertRaises(psycopg2.errors.UniqueViolation), self.env.cr.savepoint():
            account.copy({"is_default": True})

    def test_nobody_but_the_system_sees_a_lease(self):
        self.assertNotIn("token", self.env["postalparcel.check"].with_user(self.manager).fields_get())

    @mute_logger(*MUTED)
    def test_parcels_of_another_company_are_not_seen(self):
        company = self.env["res.company"].create({"name": "Other Shop"})
        stranger = new_test_user(
            self.env,
            "stranger",
            "postalparcel_tracking.group_manager",
            company_id=company.id,
            company_ids=[(6, 0, company.ids)],
        )
        records = (
            self.shipment,
            self.shipment.event_ids,
            self.shipment.check_ids,
            self.shipment.picking_ids.postalparcel_rollup_id,
            self.account,
        )
        for record in records:
            self.assertFalse(
                record.with_user(stranger)
                .with_context(allowed_company_ids=company.ids)
                .search([("id", "=", record.id)])
            )
            with self.assertRaises(AccessError):
                record.with_user(stranger).with_context(allowed_company_ids=company.ids).read(["id", "display_name"])

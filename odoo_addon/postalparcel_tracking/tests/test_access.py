"""Who sees and changes what."""

import psycopg2.errors

from odoo.exceptions import AccessError, UserError, ValidationError
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
        for model in ("shipment", "check", "event", "rollup", "account", "worker", "message"):
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
            rollup = self.shipment.picking_ids.postalparcel_rollup_id
            for record in (shipment.event_ids, shipment.check_ids, rollup):
                with self.assertRaises(AccessError):
                    record.with_user(user).write({"id": record.id})
            with self.assertRaises(AccessError):
                shipment.unlink()

    @mute_logger(*MUTED)
    def test_nobody_sets_the_links_between_transfers_orders_and_parcels_by_hand(self):
        picking, order = self._transfer(), self._order()
        rollup = self.shipment.picking_ids.postalparcel_rollup_id
        links = {"postalparcel_rollup_id": rollup.id, "postalparcel_shipment_ids": [(4, self.shipment.id)]}
        for name, value in links.items():
            for record, user in ((picking, self.warehouse_user), (order, self.seller)):
                with self.assertRaisesRegex(AccessError, "follow from the tracking number"):
                    record.with_user(user).write({name: value})
            for values, context in (({name: value}, {}), ({}, {f"default_{name}": value})):
                with self.assertRaisesRegex(AccessError, "follow from the tracking number"):
                    picking.with_user(self.warehouse_user).with_context(**context).create(self._transfer_vals(**values))
                with self.assertRaisesRegex(AccessError, "follow from the tracking number"):
                    order.with_user(self.seller).with_context(**context).create(
                        {"partner_id": self.partner.id, **values}
                    )

    @mute_logger(*MUTED)
    def test_who_sees_transfers_but_no_parcels_sees_their_status_and_nothing_of_other_customers(self):
        picking = self.shipment.picking_ids
        self._transfer(self.shipment.number, self.stranger)
        group = self.env["res.groups"].create({"name": "Reads transfers"})
        self.env["ir.model.access"].create(
            {
                "name": "reads transfers",
                "model_id": self.env["ir.model"]._get_id("stock.picking"),
                "group_id": group.id,
                "perm_read": True,
            }
        )
        for kind in ("base.group_user", "base.group_portal"):
            values = {"company_id": self.company.id, "company_ids": [(6, 0, self.company.ids)]}
            reader = new_test_user(self.env, f"reader of {kind}", kind, **values)
            reader.group_ids += group
            picking.partner_id = reader.partner_id
            seen = picking.with_user(reader)
            self.assertEqual(seen.read(["postalparcel_status"])[0]["postalparcel_status"], "in_transit")
            self.assertIn(seen, seen.search([("postalparcel_status", "=", "in_transit")]))
            for name in ("postalparcel_warning", "postalparcel_shipment_ids"):
                with self.assertRaises(AccessError):
                    seen.read([name])
        self.assertNotIn("postalparcel_shipment_ids", seen.get_view(view_type="search")["arch"])
        self.assertIn("Bruno", picking.with_user(self.clerk).sudo().postalparcel_warning)

    @mute_logger(*MUTED)
    def test_a_right_on_parcels_is_none_on_transfers_orders_and_shipping_methods(self):
        self.shipment.carrier_id = self.carrier
        clerk = self.env(user=self.clerk)
        for model in ("stock.picking", "sale.order", "delivery.carrier"):
            with self.assertRaises(AccessError):
                clerk[model].search([])
        [seen] = self.shipment.with_env(clerk).read()
        self.assertEqual((seen["picking_count"], seen["sale_count"], seen["carrier_id"][1]), (1, 0, "DHL"))
        self.assertNotIn("picking_ids", seen)
        found = clerk["postalparcel.shipment"].search([("carrier_text", "ilike", "dhl")])
        self.assertIn(self.shipment, found.sudo())
        self.assertNotIn(self.shipment, clerk["postalparcel.shipment"].search([("carrier_text", "not ilike", "dhl")]))

    def test_people_may_set_a_status_by_hand_and_stop_following(self):
        shipment = self.shipment.with_user(self.clerk)
        shipment.manual_sub_status = "lost"
        self.assertEqual((shipment.status, shipment.attention), ("exception", "action"))
        shipment.active = False
        self.assertEqual(self.shipment.check_state, "paused")
        shipment.active = True
        shipment.write({"manual_sub_status": "damaged", "active": False})
        self.assertEqual(self.shipment.check_state, "paused", "both at once are both done")

    def test_a_carrier_that_somebody_types_on_the_parcel_stays_and_is_asked_at_once(self):

        def found(**values):
            carrier = {"carrier": "china-post", "carrier_name": "China Post"}
            self._settle({**self._news(self.shipment, "moving", event("a"), **carrier), **values})

        found(digest="d1")
        self.assertEqual(self.shipment.carrier_source, "detected")
        check = self.shipment.check_ids
        check.next_check_at = self._in(days=3)
        self.shipment.with_user(self.clerk).carrier_code = " Royal_Mail "
        self.assertEqual((self.shipment.carrier_code, self.shipment.carrier_name), ("royal-mail", False))
        self.assertEqual((check.next_check_at, check.digest), (self.env.cr.now(), False))
        found()
        self.assertEqual(
            (self.shipment.carrier_code, self.shipment.found_carrier_code, self.shipment.carrier_source),
            ("royal-mail", "china-post", "given"),
        )
        self.shipment.with_user(self.clerk).carrier_code = False
        found()
        self.assertEqual((self.shipment.carrier_code, self.shipment.carrier_source), ("china-post", "detected"))

    def test_a_parcel_that_no_transfer_names_is_not_followed_again(self):
        self.shipment.picking_ids.carrier_tracking_ref = False
        self.assertFalse(self.shipment.active)
        with self.assertRaisesRegex(UserError, "No transfer has the number LX123456785CN any more"):
            self.shipment.with_user(self.clerk).action_unarchive()

    @mute_logger(*MUTED)
    def test_a_manager_sets_up_accounts_and_a_clerk_does_not(self):
        account = self.account.with_user(self.manager)
        account.language = "fr"
        with self.assertRaises(AccessError):
            self.account.with_user(self.clerk).language = "de"
        with self.assertRaises(psycopg2.errors.UniqueViolation), self.env.cr.savepoint():
            account.copy({"is_default": True})

    def test_an_account_with_parcels_that_are_followed_is_not_archived(self):
        account = self.account.with_user(self.manager)
        with self.assertRaisesRegex(ValidationError, "The account Shop can't be archived yet: 1 of its parcels"):
            account.action_archive()
        self.shipment.active = False
        account.action_archive()
        self.assertFalse(account.active)
        with self.assertRaisesRegex(UserError, "the account Shop is archived"):
            self.shipment.with_user(self.clerk).action_unarchive()

    def test_an_account_with_parcels_stays_with_its_company(self):
        other = self.env["res.company"].create({"name": "Other Shop"})
        self.shipment.active = False
        with self.assertRaisesRegex(ValidationError, "The account Shop has parcels, so it stays with its company"):
            self.account.company_id = other
        self.env["postalparcel.account"].create({"name": "Free", "is_default": False}).company_id = other

    def _message(self):
        self._settle(
            self._news(
                self.shipment, "delivered", event("a"), milestones=[{"milestone": "delivered", "occurrence": ""}]
            )
        )
        return self.env["postalparcel.message"].search([("shipment_id", "=", self.shipment.id)])

    def test_nobody_but_the_system_sees_a_lease(self):
        self.assertNotIn("token", self.env["postalparcel.check"].with_user(self.manager).fields_get())

    @mute_logger(*MUTED)
    def test_people_read_the_outbox_and_cancel_and_send_again_but_write_none(self):
        row = self._message().with_user(self.clerk)
        self.assertEqual(row.milestone, "delivered")
        for work in (lambda: row.write({"state": "sent"}), row.unlink, lambda: row.create({"milestone": "delivered"})):
            with self.assertRaises(AccessError):
                work()
        row.action_cancel()
        self.assertEqual(row.state, "cancelled")
        row.action_send_again()
        self.assertEqual(row.state, "pending")
        self.assertNotIn("token", row.fields_get())
        row.sudo().state = "sent"
        with self.assertRaisesRegex(UserError, "There is nothing to send here"):
            row.action_send_again()
        with self.assertRaises(AccessError):
            row.with_user(self.outsider).action_cancel()

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
            self._message(),
        )
        for record in records:
            self.assertFalse(
                record.with_user(stranger)
                .with_context(allowed_company_ids=company.ids)
                .search([("id", "=", record.id)])
            )
            with self.assertRaises(AccessError):
                record.with_user(stranger).with_context(allowed_company_ids=company.ids).read(["id", "display_name"])

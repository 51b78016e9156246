"""The wizard for what was shipped before the installation."""

from datetime import timedelta

from odoo import fields
from odoo.exceptions import AccessError, ValidationError
from odoo.tests import Form, TransactionCase, new_test_user, tagged


@tagged("post_install", "-at_install")
class TestBackfill(TransactionCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.manager = new_test_user(cls.env, "parcels", groups="postalparcel_tracking.group_manager")
        warehouse = cls.env["stock.warehouse"].search([("company_id", "=", cls.env.company.id)], limit=1)
        partner = cls.env["res.partner"].create({"name": "Nora Nobody"})
        today = fields.Datetime.now()
        cls.numbers = {"LX900101009CN": today - timedelta(days=3), "LX900101370CN": today - timedelta(days=40)}
        for number, done in cls.numbers.items():
            picking = cls.env["stock.picking"].create(
                {
                    "partner_id": partner.id,
                    "picking_type_id": warehouse.out_type_id.id,
                    "location_id": warehouse.lot_stock_id.id,
                    "location_dest_id": cls.env.ref("stock.stock_location_customers").id,
                }
            )
            picking.flush_recordset()
            # As it was before the addon: the reference came without us.
            cls.env.cr.execute(
                "UPDATE stock_picking SET carrier_tracking_ref = %s, date_done = %s WHERE id = %s",
                (number, done, picking.id),
            )
        cls.env.invalidate_all()

    def _followed(self):
        return set(self.env["postalparcel.shipment"].search([("number", "in", list(self.numbers))]).mapped("number"))

    def test_number_is_shown_before_anything_starts(self):
        with Form(self.env["postalparcel.backfill"].with_user(self.manager)) as form:
            recent = form.found
            form.since = fields.Date.today() - timedelta(days=60)
            self.assertEqual(form.found, recent + 1)
        self.assertFalse(self._followed())

    def test_start_follows_them_and_writes_to_nobody(self):
        mails = self.env["mail.mail"].search_count([])
        wizard = self.env["postalparcel.backfill"].with_user(self.manager).create({})
        params = wizard.action_start()["params"]
        self.assertEqual(self._followed(), {"LX900101009CN"})
        self.assertEqual(params["message"], "Parcels that are followed now: 1.")
        self.assertEqual(self.env["mail.mail"].search_count([]), mails)

    def test_limit_takes_the_newest(self):
        since = fields.Date.today() - timedelta(days=60)
        self.env["postalparcel.backfill"].create({"since": since, "limit": 1}).action_start()
        self.assertEqual(self._followed(), {"LX900101009CN"})

    def test_only_managers_in_their_own_companies_start_it(self):
        user = new_test_user(self.env, "clerk", groups="postalparcel_tracking.group_user")
        wizard = self.env["postalparcel.backfill"].create({})
        with self.assertRaises(AccessError):
            wizard.with_user(user).action_start()
        other = self.env["res.company"].create({"name": "Elsewhere"})
        with self.assertRaises(ValidationError):
            self.env["postalparcel.backfill"].with_user(self.manager).create({"company_id": other.id})

"""Databases of earlier versions keep what they know."""

import runpy
from pathlib import Path

from odoo.tests import tagged

from .common import ParcelCase

FOLDER = Path(__file__).parents[1] / "migrations"


@tagged("post_install", "-at_install")
class TestMigrations(ParcelCase):
    def _migrate(self, script, version):
        self.env.flush_all()
        runpy.run_path(str(FOLDER / script))["migrate"](self.env.cr, version)
        self.env.invalidate_all()

    def test_an_upgrade_writes_to_no_customer_and_has_the_usual_milestones_ready(self):
        self.account.milestone_ids = False
        self.env.flush_all()
        self.env.cr.execute("ALTER TABLE postalparcel_account DROP COLUMN message_email")
        for _again in range(2):
            self._migrate("19.0.1.2.0/pre-migration.py", "19.0.1.1.0")
        for _again in range(2):
            self._migrate("19.0.1.2.0/post-migration.py", "19.0.1.1.0")
        self.assertFalse(self.account.message_email)
        self.assertIn("delivered", self.account.milestone_ids.mapped("code"))

    def test_what_was_registered_stays_registered(self):
        known, new = self._shipment(), self._shipment("RR123456785CN")
        self.env.flush_all()
        self.env.cr.execute(
            "ALTER TABLE postalparcel_check DROP COLUMN registrations,"
            " ADD COLUMN registered_at timestamp, ADD COLUMN provider_ref varchar"
        )
        self.env.cr.execute(
            "UPDATE postalparcel_check SET registered_at = '2026-11-20 09:31:00.5', provider_ref = 'trk_81'"
            " WHERE shipment_id = %s",
            [known.id],
        )
        for _again in range(2):
            self._migrate("19.0.1.1.0/pre-migration.py", "19.0.1.0.0")
        registered = {"at": "2026-11-20 09:31:00", "ref": "trk_81"}
        self.assertEqual(known.check_ids.registrations, {"postalparcel": registered})
        self.assertFalse(new.check_ids.registrations)

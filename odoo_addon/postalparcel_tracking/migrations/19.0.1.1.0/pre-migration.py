"""Registrations and what is shown belong to a feed: so far there was only PostalParcel's."""

from odoo.tools.sql import column_exists


def migrate(cr, version):
    if not version or not column_exists(cr, "postalparcel_check", "registered_at"):
        return
    cr.execute(
        """
        ALTER TABLE postalparcel_check ADD COLUMN IF NOT EXISTS registrations jsonb;
        UPDATE postalparcel_check
           SET registrations = jsonb_build_object('postalparcel', jsonb_strip_nulls(jsonb_build_object(
               'at', to_char(registered_at, 'YYYY-MM-DD HH24:MI:SS'), 'ref', provider_ref)))
         WHERE registered_at IS NOT NULL;
        ALTER TABLE postalparcel_check DROP COLUMN registered_at, DROP COLUMN IF EXISTS provider_ref;
        ALTER TABLE postalparcel_shipment ADD COLUMN IF NOT EXISTS feed varchar;
        UPDATE postalparcel_shipment SET feed = 'postalparcel' WHERE feed IS NULL AND rev > 0;
        """
    )

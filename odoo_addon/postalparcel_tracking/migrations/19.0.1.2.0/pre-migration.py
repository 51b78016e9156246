"""What must be there before Odoo changes the tables."""


def migrate(cr, version):
    if version:
        _no_surprise_mails(cr)


def _no_surprise_mails(cr):
    """Shops that follow parcels already decide themselves when their customers are told of them."""
    cr.execute(
        """
        ALTER TABLE postalparcel_account ADD COLUMN IF NOT EXISTS message_email boolean;
        UPDATE postalparcel_account SET message_email = false WHERE message_email IS NULL;
        """
    )

"""What happens once, at installation and at removal.

In: an environment. Out: the moment of installation; a database without traces of the addon. Never: a change of
transfers or orders other than the links that Odoo itself drops with our columns.
"""

from odoo import fields
from odoo.tools import SQL

INSTALLED_AT = "postalparcel_tracking.installed_at"


def post_init_hook(env):
    """Remember when tracking began: what existed before is only tracked after a person asked for it."""
    env["ir.config_parameter"].sudo().set_param(INSTALLED_AT, fields.Datetime.to_string(env.cr.now()))


def uninstall_hook(env):
    """Take away what Odoo does not remove by itself: the worker's keys and user, parameters, mails about parcels."""
    group = env.ref("postalparcel_tracking.group_worker")
    # A person who was given the group by mistake stays.
    users = group.with_context(active_test=False).user_ids.filtered(lambda user: user.all_group_ids == group)
    env["res.users.apikeys"].search([("user_id", "in", users.ids)]).unlink()
    users.active = False
    users.partner_id.with_context(active_test=True).active = False
    env["ir.config_parameter"].search([("key", "=like", "postalparcel\\_tracking.%")]).unlink()
    _hand_over_records(env)
    env.cr.execute(
        SQL(
            """
            DELETE FROM mail_mail WHERE mail_message_id IN (
                   SELECT id FROM mail_message WHERE model LIKE 'postalparcel.%%')
            """
        )
    )


def _hand_over_records(env):
    """Let go of what is not part of the program: customers, orders and transfers of the demo are the shop's now.

    Odoo would try to delete each of them, and fail where something else refers to it. Our own tables go as a whole.
    """
    env.cr.execute(
        SQL(
            """
            DELETE FROM ir_model_data
             WHERE module = 'postalparcel_tracking' AND model NOT LIKE 'ir.%%'
               AND model NOT IN ('res.groups', 'res.groups.privilege', 'mail.activity.type')
            """
        )
    )

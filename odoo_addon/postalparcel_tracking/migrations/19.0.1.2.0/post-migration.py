"""What is filled in after Odoo has changed the tables."""

from odoo import SUPERUSER_ID, api


def migrate(cr, version):
    if version:
        _usual_milestones(api.Environment(cr, SUPERUSER_ID, {}))


def _usual_milestones(env):
    """Accounts from before there were milestones tell the usual ones, once their messages are switched on."""
    accounts = env["postalparcel.account"].with_context(active_test=False).search([])
    accounts.filtered(lambda account: not account.milestone_ids)._compute_milestone_ids()

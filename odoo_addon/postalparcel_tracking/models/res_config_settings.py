"""The settings page: where the worker is, and whether it answers.

In: what an administrator types. Out: two configuration parameters, and one sentence about the connection. Never: a
call to the worker in the middle of a change: "Test connection" calls first and writes nothing.
"""

from odoo import api, fields, models
from odoo.exceptions import ValidationError

from ..tools import worker_status


class ResConfigSettings(models.TransientModel):
    _inherit = "res.config.settings"

    postalparcel_worker_url = fields.Char(
        string="Worker's address",
        config_parameter="postalparcel_tracking.worker_url",
        groups="base.group_system",
        help="Where Odoo reaches the worker. Without it everything works; only Track now waits for the next turn.",
    )
    postalparcel_worker_token = fields.Char(
        string="Worker's token",
        config_parameter="postalparcel_tracking.worker_token",
        groups="base.group_system",
        help="The token of the worker's own server, from its configuration.",
    )
    # Who sets up Odoo need not be who manages parcels: the page must open all the same.
    postalparcel_account_ids = fields.Many2many(
        "postalparcel.account",
        string="Tracking accounts",
        compute="_compute_postalparcel",
        groups="postalparcel_tracking.group_manager",
    )
    postalparcel_worker_ids = fields.Many2many(
        "postalparcel.worker",
        string="Tracking workers",
        compute="_compute_postalparcel",
        groups="postalparcel_tracking.group_manager",
    )

    def _compute_postalparcel(self):
        self.postalparcel_account_ids = self.env["postalparcel.account"].search([])
        self.postalparcel_worker_ids = self.env["postalparcel.worker"].search([])

    @api.constrains("postalparcel_worker_token")
    def _check_postalparcel_worker_token(self):
        for page in self:
            token = (page.postalparcel_worker_token or "").strip()
            if not (token.isascii() and token.isprintable()):
                raise ValidationError(worker_status.odd_token(self.env))

    def action_postalparcel_test_connection(self):
        """Ask the worker how it is and say the answer in plain words."""
        self.ensure_one()
        kind, message = worker_status.ask(self.env, self.postalparcel_worker_url, self.postalparcel_worker_token)
        return {
            "type": "ir.actions.client",
            "tag": "display_notification",
            "params": {
                "title": self.env._("Connection to the worker"),
                "message": message,
                "type": kind,
                "sticky": kind != "success",
            },
        }

"""The key with which a worker calls this database.

In: an administrator who has confirmed who they are, and for how long the key shall hold. Out: the key, once. Never:
stored readable; given to a user that can do anything but call the tracking protocol.
"""

from datetime import timedelta

from odoo import api, fields, models
from odoo.exceptions import AccessError, ValidationError
from odoo.fields import Command

from odoo.addons.base.models.res_users import check_identity

LOGIN = "postalparcel_worker"
MAX_DAYS = 730


class PostalparcelWorkerKey(models.TransientModel):
    _name = "postalparcel.worker.key"
    _description = "Worker key"

    days = fields.Integer(string="Valid for (days)", required=True, default=365)
    revoke = fields.Boolean(
        string="Withdraw earlier keys",
        help="Earlier keys stop working at once, and so does a worker that still uses one.",
    )
    key_ids = fields.Many2many("res.users.apikeys", string="Keys in use", compute="_compute_key_ids")
    # Filled by the window's context and never stored: it can be read once.
    key = fields.Char(readonly=True, store=False)

    def _compute_key_ids(self):
        self.key_ids = self._keys()

    @check_identity
    def action_create(self):
        """Create the key and show it once."""
        self.ensure_one()
        if not self.env.is_system():
            raise AccessError(self.env._("Only an administrator of Odoo may create a worker key."))
        if self.revoke:
            self._keys().unlink()
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Worker key"),
            "res_model": self._name,
            "view_mode": "form",
            "views": [(self.env.ref("postalparcel_tracking.postalparcel_worker_key_view_form_show").id, "form")],
            "target": "new",
            "context": {"default_key": self._create_key(self.days), "default_days": self.days},
        }

    @api.model
    def _create_key(self, days=365):
        """A new key in clear text for the worker's user, which is created when there is none."""
        if not 1 <= days <= MAX_DAYS:
            raise ValidationError(self.env._("A key holds for 1 to %s days.", MAX_DAYS))
        expires = fields.Datetime.now() + timedelta(days=days)
        keys = self.env["res.users.apikeys"].with_user(self._service_user()).sudo()
        return keys._generate("rpc", self.env._("PostalParcel worker"), expires)

    @api.model
    def _keys(self):
        return self.env["res.users.apikeys"].sudo().search([("user_id.login", "=", LOGIN)])

    @api.model
    def _service_user(self):
        """The worker's user, with its one group whatever somebody made of it, and without a password."""
        users = self.env["res.users"].sudo().with_context(active_test=False, no_reset_password=True)
        only_group = [Command.set(self.env.ref("postalparcel_tracking.group_worker").ids)]
        user = users.search([("login", "=", LOGIN)])
        if not user:
            return users.create({"name": "PostalParcel worker", "login": LOGIN, "group_ids": only_group, "tz": "UTC"})
        user.write({"active": True, "group_ids": only_group})
        return user

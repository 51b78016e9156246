"""Following what was shipped before the addon was installed.

In: since when, and how many numbers at most. Out: parcels for those transfers. Never: a start before the person has
seen how many numbers that is; a message to a customer.
"""

from datetime import timedelta

from odoo import api, fields, models
from odoo.exceptions import UserError, ValidationError


class PostalparcelBackfill(models.TransientModel):
    _name = "postalparcel.backfill"
    _description = "Track earlier transfers"

    company_id = fields.Many2one(
        "res.company",
        required=True,
        default=lambda self: self.env.company,
        domain=lambda self: [("id", "in", self.env.companies.ids)],
    )
    since = fields.Date(
        string="Handed over since", required=True, default=lambda self: fields.Date.today() - timedelta(days=30)
    )
    limit = fields.Integer(string="At most", required=True, default=1000)
    found = fields.Integer(string="Numbers found", compute="_compute_found")

    @api.constrains("company_id")
    def _check_company(self):
        if self.company_id - self.env.companies:
            raise ValidationError(self.env._("Choose one of the companies you work in."))

    @api.depends("company_id", "since")
    def _compute_found(self):
        reconciler = self.env["postalparcel.reconciler"].sudo()
        for wizard in self:
            chosen = wizard.company_id and wizard.since
            wizard.found = reconciler._backfill_count(wizard.company_id, wizard.since) if chosen else 0

    def action_start(self):
        """Follow them, and say how many that were."""
        self.ensure_one()
        if self.company_id.id not in self.env["postalparcel.account"].sudo()._default_by_company():
            raise UserError(self.env["postalparcel.linker"]._no_account(self.company_id))
        started = self.env["postalparcel.reconciler"].sudo()._backfill(self.company_id, self.since, self.limit)
        return {
            "type": "ir.actions.client",
            "tag": "display_notification",
            "params": {
                "type": "success" if started else "warning",
                "message": self.env._("Parcels that are followed now: %s.", started),
                "next": {"type": "ir.actions.act_window_close"},
            },
        }

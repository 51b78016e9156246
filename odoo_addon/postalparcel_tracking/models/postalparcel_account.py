"""An account with a provider.

In: what a manager sets up. Out: what the worker needs to serve it. Never: the provider's key; `secret` only names the
entry of the worker's own configuration that holds it.
"""

from odoo import api, fields, models
from odoo.exceptions import ValidationError
from odoo.tools import SQL

# What each provider's plans allow as a rule: calls a second over all of the account's endpoints.
_CALLS_PER_SECOND = {"postalparcel": 3.0, "17track": 3.0, "aftership": 5.0}
PROVIDERS = [("postalparcel", "PostalParcel"), ("17track", "17TRACK"), ("aftership", "AfterShip")]


class PostalparcelAccount(models.Model):
    _name = "postalparcel.account"
    _inherit = ["mail.thread", "mail.activity.mixin"]
    _description = "Tracking account"
    _order = "company_id, is_default desc, name, id"
    _check_company_auto = True

    name = fields.Char(required=True)
    active = fields.Boolean(default=True, help="An archived account is not served: its parcels keep their last status.")
    company_id = fields.Many2one(
        "res.company", required=True, index=True, default=lambda self: self.env.company, ondelete="cascade"
    )
    provider = fields.Selection(
        PROVIDERS,
        required=True,
        default="postalparcel",
        help="Who is asked about the parcels of this account. The key name has to be of the same provider.",
    )
    secret = fields.Char(
        string="Key name",
        required=True,
        compute="_compute_secret",
        store=True,
        readonly=False,
        precompute=True,
        help="Name of the entry in the worker's configuration that holds the provider's key. "
        "The key itself is never stored in Odoo.",
    )
    webhook_path = fields.Char(
        string="Webhook path",
        compute="_compute_webhook_path",
        help="Enter this path behind the worker's public address as the webhook in the provider's own settings: "
        "then news arrive at once, beside the regular checks.",
    )
    fallback_id = fields.Many2one(
        "postalparcel.account",
        string="Asked instead",
        check_company=True,
        ondelete="set null",
        copy=False,
        domain="[('id', '!=', id), ('company_id', '=', company_id), ('provider', '!=', provider)]",
        help="Account with another provider, asked about parcels while this one's provider is away, "
        "and about those that it does not know. Each number registered there counts in that provider's plan too.",
    )
    sandbox = fields.Boolean(
        help="The provider behind this account is a test system. "
        "A copy of this database made for testing serves only such accounts.",
    )
    language = fields.Char(
        string="Language of event texts",
        required=True,
        default="en",
        help="Language asked of the provider for the carrier's texts, as in en, de or pt-BR.",
    )
    calls_per_second = fields.Float(
        compute="_compute_calls_per_second",
        store=True,
        readonly=False,
        precompute=True,
        help="Calls a second agreed with the provider, over all workers. 0 sets no limit here.",
    )
    is_default = fields.Boolean(
        string="Default for its company",
        default=True,
        help="New parcels of the company use this account.",
    )
    calls_made = fields.Integer(readonly=True, copy=False, help="Calls to the provider, as reported by the workers.")
    numbers_asked = fields.Integer(
        readonly=True, copy=False, help="Tracking numbers asked about, as reported by the workers."
    )

    message_email = fields.Boolean(string="Write e-mails", default=True, copy=False)
    message_sms = fields.Boolean(string="Send text messages", copy=False, help="Each of them costs credits of Odoo.")
    message_activity = fields.Boolean(
        string="Give our people activities",
        copy=False,
        help="For whoever is responsible for the order, else for its transfer.",
    )
    milestone_ids = fields.Many2many(
        "postalparcel.milestone",
        "postalparcel_account_milestone_rel",
        "account_id",
        "milestone_id",
        string="Milestones told",
        compute="_compute_milestone_ids",
        store=True,
        readonly=False,
        copy=True,
    )
    confirms_shipping = fields.Boolean(
        related="company_id.stock_move_email_validation", string="Odoo writes when a delivery is done"
    )
    message_wait_minutes = fields.Integer(
        string="Wait for more news",
        required=True,
        default=10,
        help="Minutes. News of several parcels of one order that come within this time leave as one message.",
    )
    message_max_age_hours = fields.Integer(
        string="Too late after",
        required=True,
        default=48,
        help="Hours. What happened longer ago is not told any more.",
    )
    quiet_from = fields.Float(
        string="Quiet from",
        required=True,
        default=21.0,
        help="From this hour on nobody is written to, by the recipient's own clock. "
        "The same hour twice means that there are no quiet hours.",
    )
    quiet_to = fields.Float(string="Quiet until", required=True, default=8.0)
    message_by_country = fields.Boolean(
        string="Language of the country",
        help="Write in the language of the recipient's country when the contact has the language of the company, "
        "which Odoo fills in by itself.",
    )

    _message_hours = models.Constraint(
        "CHECK (quiet_from >= 0 AND quiet_from < 24 AND quiet_to >= 0 AND quiet_to < 24"
        " AND message_wait_minutes BETWEEN 0 AND 1440 AND message_max_age_hours BETWEEN 1 AND 8760)",
        "Quiet hours are hours of a day, news wait a day at most, and are told for a year at most.",
    )
    _default_unique = models.UniqueIndex(
        "(company_id) WHERE is_default AND active",
        "The company already has a default tracking account. Take the mark off the other one first.",
    )
    _calls_per_second_positive = models.Constraint(
        "CHECK (calls_per_second >= 0)", "Calls per second can't be negative. Use 0 for no limit."
    )

    @api.depends("provider")
    def _compute_secret(self):
        """One key a provider is the usual case; a name of one's own choice stays while the provider does."""
        for account in self:
            account.secret = account.provider

    @api.depends("provider")
    def _compute_calls_per_second(self):
        for account in self:
            account.calls_per_second = _CALLS_PER_SECOND.get(account.provider, 0.0)

    @api.depends("company_id")
    def _compute_milestone_ids(self):
        """Where Odoo itself writes that a delivery was done, one message about it is enough."""
        usual = self.env["postalparcel.milestone"].search([("default_on", "=", True)])
        shipped = usual.filtered(lambda milestone: milestone.code == "shipped")
        for account in self:
            account.milestone_ids = usual - shipped if account.company_id.stock_move_email_validation else usual

    @api.depends_context("uid")
    def _compute_webhook_path(self):
        """Where the worker listens for this account; there is none before it is saved."""
        for account in self:
            account.webhook_path = account._origin.id and f"/webhooks/{account._origin.id}"

    @api.constrains("fallback_id", "provider", "company_id")
    def _check_fallback_id(self):
        """Its numbers would be asked about twice at one provider, or in a circle."""
        if self._has_cycle("fallback_id"):
            raise ValidationError(
                self.env._("An account can't be asked instead of itself, also not through others. Choose another one.")
            )
        for account in self | self.search([("fallback_id", "in", self.ids)]):
            if account.fallback_id.provider == account.provider:
                raise ValidationError(
                    self.env._(
                        "%(fallback)s asks the same provider as %(account)s, so it can't stand in for it. "
                        "Choose an account with another provider.",
                        fallback=account.fallback_id.name,
                        account=account.name,
                    )
                )

    @api.constrains("active")
    def _check_active(self):
        """Parcels of an archived account would wait for a worker for ever."""
        for account in self.filtered(lambda account: not account.active):
            count = (
                self.env["postalparcel.check"]
                .sudo()
                .search_count(
                    [("account_id", "=", account.id), ("state", "=", "active"), ("shipment_id.active", "=", True)]
                )
            )
            if count:
                raise ValidationError(
                    self.env._(
                        "The account %(account)s can't be archived yet: %(count)s of its parcels are still followed. "
                        "If only the key changed, enter the new key name here. If another account takes over, take the "
                        "mark “Default for its company” off this one, and archive it when its parcels have arrived.",
                        count=count,
                        account=account.name,
                    )
                )

    @api.constrains("company_id")
    def _check_company_id(self):
        """Parcels stay with the company that sent them."""
        for account in self:
            strangers = [("account_id", "=", account.id), ("company_id", "!=", account.company_id.id)]
            if (
                self.env["postalparcel.shipment"]
                .sudo()
                .with_context(active_test=False)
                .search_count(strangers, limit=1)
            ):
                raise ValidationError(
                    self.env._(
                        "The account %s has parcels, so it stays with its company. "
                        "Add an account of its own for the other company.",
                        account.name,
                    )
                )

    @api.model
    def _default_by_company(self):
        """`{company id: account}` for new parcels."""
        accounts = self.search([("is_default", "=", True)])
        return {account.company_id.id: account for account in accounts}

    def _settings(self):
        """What a worker needs to know to serve this account."""
        self.ensure_one()
        return {
            "id": self.id,
            "name": self.name,
            "provider": self.provider,
            "secret": self.secret,
            "sandbox": self.sandbox,
            "language": self.language,
            "calls_per_second": self.calls_per_second,
            "fallback": self.fallback_id.id or None,
        }

    @api.model
    def _count_usage(self, usage):
        """Add what a worker used since its last heartbeat. By SQL, so that no settings seem changed."""
        for entry in usage:
            self.env.cr.execute(
                SQL(
                    """
                    UPDATE postalparcel_account
                       SET calls_made = LEAST(COALESCE(calls_made, 0)::bigint + %(calls)s, 2147483647),
                           numbers_asked = LEAST(COALESCE(numbers_asked, 0)::bigint + %(numbers)s, 2147483647)
                     WHERE id = %(account)s AND %(calls)s + %(numbers)s > 0
                    """,
                    **entry,
                )
            )
        self.invalidate_model(["calls_made", "numbers_asked"])

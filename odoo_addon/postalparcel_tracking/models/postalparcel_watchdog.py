"""Tells a manager when parcels are not tracked.

In: heartbeats, overdue checks, and when keys expire. Out: one activity for each trouble, closed when it is over. Never:
a second activity for the same trouble.
"""

from datetime import timedelta

from odoo import api, fields, models
from odoo.tools import html2plaintext

# Longer than a restart or an update of the worker takes.
SILENT_MINUTES = 10
# Longer than the quarter of an hour that an account rests, three times over.
STUCK_MINUTES = 60
EXPIRY_DAYS = 14


class PostalparcelWatchdog(models.AbstractModel):
    _name = "postalparcel.watchdog"
    _description = "Watches the tracking worker"

    @api.model
    def _cron_watch(self):
        """Look at each account, and at the keys."""
        for account in self.env["postalparcel.account"].search([("active", "=", True)]):
            silent, stuck = self._trouble(account)
            self._tell(account, "postalparcel_tracking.mail_activity_type_silent", silent)
            self._tell(account, "postalparcel_tracking.mail_activity_type_stuck", stuck)
        self._tell(
            self.env["postalparcel.account"].search([], limit=1, order="id"),
            "postalparcel_tracking.mail_activity_type_key",
            self._trouble_with_keys(),
        )

    def _trouble(self, account):
        """What to say of overdue work: `(when nobody is there to do it, when somebody is)`."""
        if not self.env["postalparcel.worker"]._alive(SILENT_MINUTES * 60):
            silent = self._is_overdue(account, SILENT_MINUTES) and self.env._(
                "Parcels are due but no tracking worker has reported for %s minutes. "
                "Start the worker, or look into its log.",
                SILENT_MINUTES,
            )
            return silent, None
        if self._open(account, "postalparcel_tracking.mail_activity_type_silent"):
            return None, None  # it has just come back: let it catch up
        stuck = self._is_overdue(account, STUCK_MINUTES) and self.env._(
            "Parcels of the account %(account)s have been due for more than %(minutes)s minutes although a tracking "
            "worker is running. Its log says why: PostalParcel refuses the key or its quota is used up, the worker has "
            "no key named %(secret)s, or the limit of calls is too low.",
            account=account.name,
            minutes=STUCK_MINUTES,
            secret=account.secret,
        )
        return None, stuck

    def _is_overdue(self, account, minutes):
        return bool(
            self.env["postalparcel.check"].search_count(
                [
                    ("account_id", "=", account.id),
                    ("state", "=", "active"),
                    ("next_check_at", "<", fields.Datetime.now() - timedelta(minutes=minutes)),
                ],
                limit=1,
            )
        )

    def _trouble_with_keys(self):
        """What to say of keys that expire soon: those in use where workers told, else the one that holds longest."""
        users = self.env.ref("postalparcel_tracking.group_worker").user_ids
        now = fields.Datetime.now()
        keys = self.env["res.users.apikeys"].search([("user_id", "in", users.ids)])
        valid = keys.filtered(lambda key: not key.expiration_date or key.expiration_date > now)
        if users and not valid:
            return self.env._(
                "No key of the tracking worker is valid any more. "
                "Create a new one in the settings and give it to the worker."
            )
        in_use = [
            at for at in self.env["postalparcel.worker"]._alive(SILENT_MINUTES * 60).mapped("key_expires_at") if at
        ]
        expires_at = min(in_use, default=None)
        if not in_use and valid and all(valid.mapped("expiration_date")):
            expires_at = max(valid.mapped("expiration_date"))
        if not expires_at or expires_at > now + timedelta(days=EXPIRY_DAYS):
            return None
        return self.env._(
            "The key of the tracking worker expires on %s. "
            "Create a new one in the settings and give it to the worker before that.",
            fields.Date.to_string(expires_at.date()),
        )

    def _open(self, account, kind):
        return account.activity_ids.filtered(lambda activity: activity.activity_type_id == self.env.ref(kind))

    def _tell(self, account, kind, trouble):
        """Have exactly one open activity of this kind while there is trouble, and none when there is none."""
        if not trouble:
            account.activity_unlink([kind])
            return
        told = self._open(account, kind)
        if told and html2plaintext(told.note).strip() != trouble:
            told.note = trouble
        elif account and not told:
            account.activity_schedule(kind, note=trouble, user_id=self._manager(account).id)

    def _manager(self, account):
        """Who is told: the first administrator of parcels in the account's company."""
        managers = self.env.ref("postalparcel_tracking.group_manager").all_user_ids
        return managers.filtered(lambda user: account.company_id in user.company_ids).sorted("id")[:1]

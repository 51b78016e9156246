"""Tells a manager when nobody is tracking.

In: heartbeats, overdue checks, and when keys expire. Out: one activity for each trouble, closed when it is over. Never:
a second activity for the same trouble.
"""

from datetime import timedelta

from odoo import api, fields, models

# Longer than a restart or an update of the worker takes.
SILENT_MINUTES = 10
EXPIRY_DAYS = 14


class PostalparcelWatchdog(models.AbstractModel):
    _name = "postalparcel.watchdog"
    _description = "Watches the tracking worker"

    @api.model
    def _cron_watch(self):
        """Look at both troubles."""
        for account in self.env["postalparcel.account"].search([("active", "=", True)]):
            self._tell(
                account,
                "postalparcel_tracking.mail_activity_type_silent",
                self._is_silent(account)
                and self.env._(
                    "Parcels are due but no tracking worker has reported for %s minutes. "
                    "Start the worker, or look into its log.",
                    SILENT_MINUTES,
                ),
            )
        expires_at = self._keys_expire_at()
        self._tell(
            self.env["postalparcel.account"].search([], limit=1, order="id"),
            "postalparcel_tracking.mail_activity_type_key",
            expires_at
            and self.env._(
                "The key of the tracking worker expires on %s. "
                "Create a new one in the settings and give it to the worker before that.",
                fields.Date.to_string(expires_at.date()),
            ),
        )

    def _is_silent(self, account):
        """Work is overdue and nobody is there to do it."""
        if self.env["postalparcel.worker"]._count_alive(SILENT_MINUTES * 60):
            return False
        return bool(
            self.env["postalparcel.check"].search_count(
                [
                    ("account_id", "=", account.id),
                    ("state", "=", "active"),
                    ("next_check_at", "<", fields.Datetime.now() - timedelta(minutes=SILENT_MINUTES)),
                ],
                limit=1,
            )
        )

    def _keys_expire_at(self):
        """When the last key of the worker expires, if that is soon."""
        users = self.env.ref("postalparcel_tracking.group_worker").user_ids
        keys = self.env["res.users.apikeys"].search([("user_id", "in", users.ids)])
        if not keys or not all(key.expiration_date for key in keys):
            return None
        last = max(keys.mapped("expiration_date"))
        return last if last < fields.Datetime.now() + timedelta(days=EXPIRY_DAYS) else None

    def _tell(self, account, kind, trouble):
        """Have exactly one open activity of this kind while there is trouble, and none when there is none."""
        is_open = account.activity_ids.filtered(lambda activity: activity.activity_type_id == self.env.ref(kind))
        if not trouble:
            account.activity_unlink([kind])
        elif account and not is_open:
            account.activity_schedule(kind, note=trouble, user_id=self._manager(account).id)

    def _manager(self, account):
        """Who is told: the first administrator of parcels in the account's company."""
        managers = self.env.ref("postalparcel_tracking.group_manager").all_user_ids
        return managers.filtered(lambda user: account.company_id in user.company_ids).sorted("id")[:1]

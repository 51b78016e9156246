"""A worker process that serves this database.

In: its heartbeats. Out: whether it is alive and what it has done. Never: its address or its secrets.
"""

from datetime import timedelta
from functools import partial

from odoo import api, fields, models
from odoo.tools import SQL

from ..tools.verbs import PROTOCOL_MAX, PROTOCOL_MIN
from ..tools.worker_call import wake

# A heartbeat comes every 30 seconds; a worker that missed three counts as gone.
ALIVE_SECONDS = 90


class PostalparcelWorker(models.Model):
    _name = "postalparcel.worker"
    _description = "Tracking worker"
    _order = "last_seen_at desc, id desc"

    name = fields.Char(required=True, readonly=True, help="The worker's own name, from its configuration.")
    version = fields.Char(readonly=True)
    protocol = fields.Integer(readonly=True)
    key_expires_at = fields.Datetime(
        string="Key expires",
        readonly=True,
        help="Of the key that this worker uses. Empty where the key holds for ever.",
    )
    first_seen_at = fields.Datetime(readonly=True)
    last_seen_at = fields.Datetime(readonly=True, help="Last heartbeat. A running worker sends one every 30 seconds.")
    claimed = fields.Integer(readonly=True, help="Parcels taken to be checked, since the first heartbeat.")
    applied = fields.Integer(readonly=True, help="Parcels that had news.")
    unchanged = fields.Integer(readonly=True, help="Parcels without news.")
    failed = fields.Integer(readonly=True, help="Parcels that could not be checked.")
    alive = fields.Boolean(compute="_compute_alive")
    state_text = fields.Char(string="State", compute="_compute_alive")

    _name_unique = models.UniqueIndex("(name)", "There is a worker with this name already.")

    @api.depends("last_seen_at", "protocol")
    @api.depends_context("lang")
    def _compute_alive(self):
        heard_since = self.env.cr.now() - timedelta(seconds=ALIVE_SECONDS)
        for worker in self:
            heard = bool(worker.last_seen_at and worker.last_seen_at > heard_since)
            understood = PROTOCOL_MIN <= worker.protocol <= PROTOCOL_MAX
            worker.alive = heard and understood
            if not heard:
                worker.state_text = self.env._("Silent")
            else:
                worker.state_text = self.env._("Alive") if understood else self.env._("Other protocol")

    @api.model
    def _heartbeat(self, name, version, protocol, counters, key_expires_at=None):
        """Remember that the worker is alive and how long its key holds, and add up what it has done."""
        self.env.cr.execute(
            SQL(
                """
                INSERT INTO postalparcel_worker AS worker
                       (name, version, protocol, key_expires_at, first_seen_at, last_seen_at, create_date, write_date,
                        create_uid, write_uid, claimed, applied, unchanged, failed)
                VALUES (%(name)s, %(version)s, %(protocol)s, %(key_expires_at)s, %(now)s, %(now)s, %(now)s, %(now)s,
                        %(uid)s, %(uid)s, %(claimed)s, %(applied)s, %(unchanged)s, %(failed)s)
                ON CONFLICT (name) DO UPDATE
                   SET version = EXCLUDED.version, protocol = EXCLUDED.protocol,
                       key_expires_at = EXCLUDED.key_expires_at, last_seen_at = EXCLUDED.last_seen_at,
                       claimed = LEAST(worker.claimed::bigint + EXCLUDED.claimed, 2147483647),
                       applied = LEAST(worker.applied::bigint + EXCLUDED.applied, 2147483647),
                       unchanged = LEAST(worker.unchanged::bigint + EXCLUDED.unchanged, 2147483647),
                       failed = LEAST(worker.failed::bigint + EXCLUDED.failed, 2147483647)
                """,
                name=name,
                version=version,
                protocol=protocol,
                key_expires_at=key_expires_at,
                now=fields.Datetime.now(),
                uid=self.env.uid,
                **counters,
            )
        )
        self.invalidate_model()

    @api.model
    def _alive(self, seconds=ALIVE_SECONDS):
        """Workers with a heartbeat in the last `seconds` that can be given work: they speak the protocol."""
        return self.search(
            [
                ("last_seen_at", ">", fields.Datetime.now() - timedelta(seconds=seconds)),
                ("protocol", ">=", PROTOCOL_MIN),
                ("protocol", "<=", PROTOCOL_MAX),
            ]
        )

    @api.model
    def _wake_after_commit(self):
        """Tell the worker that something is due; once for a transaction, and only after it is stored."""
        parameters = self.env["ir.config_parameter"].sudo()
        url = parameters.get_param("postalparcel_tracking.worker_url")
        token = parameters.get_param("postalparcel_tracking.worker_token") or ""
        if url and not self.env.cr.postcommit.data.get("postalparcel_tracking.wake"):
            self.env.cr.postcommit.data["postalparcel_tracking.wake"] = True
            self.env.cr.postcommit.add(partial(wake, url, token))

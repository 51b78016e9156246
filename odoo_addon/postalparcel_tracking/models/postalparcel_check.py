"""The machine's row beside a parcel.

In: claims and settles of workers. Out: when to look again, who is at it, what went wrong. Never: anything a customer
sees.
"""

from odoo import api, fields, models
from odoo.tools import SQL

from ..tools.rows import incoming

_SETTLED = {
    "shipment_id": "int4",
    "has_lease": "bool",
    "told": "bool",
    "failed": "bool",
    "finished": "bool",
    "remapped": "bool",
    "next_check_at": "timestamp",
    "error_class": "text",
    "error_message": "text",
    "digest": "text",
    "registrations": "jsonb",
}
# Another meaning of its codes may show that a journey has not ended; a number that was refused stays so.
_RESUMED = SQL(
    """
    (incoming.remapped AND incoming.next_check_at IS NOT NULL
     AND checks.state = 'finished' AND checks.error_class IS DISTINCT FROM 'permanent')
    """
)


class PostalparcelCheck(models.Model):
    _name = "postalparcel.check"
    _description = "Next check of a parcel"
    _rec_name = "shipment_id"
    _order = "next_check_at, id"
    _log_access = False

    shipment_id = fields.Many2one("postalparcel.shipment", required=True, readonly=True, ondelete="cascade")
    account_id = fields.Many2one("postalparcel.account", required=True, readonly=True, ondelete="cascade")
    state = fields.Selection(
        [("active", "Followed"), ("paused", "Paused"), ("finished", "Finished")],
        required=True,
        default="active",
        readonly=True,
    )
    next_check_at = fields.Datetime(readonly=True)
    last_checked_at = fields.Datetime(readonly=True)
    token = fields.Char(string="Lease", readonly=True, groups="base.group_system")
    lease_until = fields.Datetime(readonly=True)
    failures = fields.Integer(string="Failures in a row", required=True, readonly=True, default=0)
    error_class = fields.Selection(
        [
            ("later", "Will be tried again"),
            ("person", "Somebody has to fill something in"),
            ("permanent", "Will not be tried again"),
        ],
        readonly=True,
    )
    error_message = fields.Char(readonly=True)
    digest = fields.Char(readonly=True)
    registrations = fields.Json(
        readonly=True,
        help="Which providers were told of the number: by feed, since when, under which reference of theirs, "
        "and when they were told to stop.",
    )
    stop_after = fields.Datetime(readonly=True, help="Before this a worker is telling a provider to stop.")

    _shipment_unique = models.UniqueIndex("(shipment_id)", "The parcel has a check already.")
    _due_idx = models.Index("(account_id, next_check_at) WHERE state = 'active'")
    _stop_idx = models.Index(
        "(account_id) WHERE state <> 'active' AND jsonb_path_exists(registrations, '$.* ? (!exists(@.stopped_at))')"
    )
    _person_idx = models.Index("(shipment_id) WHERE error_class = 'person'")

    @api.model
    def _store(self, rows):
        """The lease is settled once: its token is spent. The next check stays between a minute and eight days away.

        What a push told is as good as a look: the next one can wait, and a finished parcel is followed again. But it
        takes nothing out of a worker's hands, and what is due stays due.
        """
        now = fields.Datetime.now()
        schedules = SQL(
            """(incoming.has_lease OR incoming.told AND checks.token IS NULL
                AND (checks.state <> 'active' OR checks.next_check_at > %s) OR %s)""",
            now,
            _RESUMED,
        )
        self.env.execute_query(
            SQL(
                """
                UPDATE postalparcel_check checks
                   SET digest = COALESCE(incoming.digest, checks.digest),
                       registrations = CASE WHEN incoming.registrations IS NULL THEN checks.registrations
                                            ELSE COALESCE(checks.registrations, '{}') || incoming.registrations END,
                       last_checked_at =
                           CASE WHEN incoming.remapped THEN checks.last_checked_at ELSE %(now)s END,
                       token = CASE WHEN NOT incoming.has_lease THEN checks.token END,
                       lease_until = CASE WHEN NOT incoming.has_lease THEN checks.lease_until END,
                       error_class =
                           CASE WHEN incoming.has_lease THEN incoming.error_class ELSE checks.error_class END,
                       error_message =
                           CASE WHEN incoming.has_lease THEN incoming.error_message ELSE checks.error_message END,
                       failures = CASE WHEN NOT incoming.has_lease THEN checks.failures
                                       WHEN incoming.failed THEN checks.failures + 1
                                       ELSE 0 END,
                       next_check_at = CASE WHEN NOT %(schedules)s THEN checks.next_check_at
                                            WHEN incoming.next_check_at IS NOT NULL THEN
                                                 GREATEST(%(now)s + interval '1 minute',
                                                          LEAST(%(now)s + interval '8 days', incoming.next_check_at))
                                            END,
                       state = CASE WHEN NOT %(schedules)s THEN checks.state
                                    WHEN incoming.finished THEN 'finished'
                                    WHEN incoming.next_check_at IS NULL THEN 'paused'
                                    ELSE 'active' END
                  FROM %(incoming)s
                 WHERE checks.shipment_id = incoming.shipment_id
                RETURNING checks.id
                """,
                now=now,
                schedules=schedules,
                incoming=incoming(_SETTLED, rows),
            )
        )
        self.invalidate_model(flush=False)

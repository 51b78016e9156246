"""A worker process that serves this database.

In: its heartbeats. Out: whether it is alive and what it has done. Never: its address or its secrets.
"""

from odoo import fields, models


class PostalparcelWorker(models.Model):
    _name = "postalparcel.worker"
    _description = "Tracking worker"
    _order = "last_seen_at desc, id desc"

    name = fields.Char(required=True, readonly=True, help="The worker's own name, from its configuration.")
    version = fields.Char(readonly=True)
    protocol = fields.Integer(readonly=True)
    first_seen_at = fields.Datetime(readonly=True)
    last_seen_at = fields.Datetime(readonly=True, help="Last heartbeat. A running worker sends one every 30 seconds.")
    claimed = fields.Integer(readonly=True, help="Parcels taken to be checked, since the first heartbeat.")
    applied = fields.Integer(readonly=True, help="Parcels that had news.")
    unchanged = fields.Integer(readonly=True, help="Parcels without news.")
    failed = fields.Integer(readonly=True, help="Parcels that could not be checked.")

    _name_unique = models.UniqueIndex("(name)", "There is a worker with this name already.")

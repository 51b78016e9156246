"""Something in a parcel's journey that a customer can be told of.

In: the list in `tools/milestones.py`. Out: rows to choose from on accounts and orders. Never: one that people add; the
worker would not know it.
"""

from odoo import fields, models


class PostalparcelMilestone(models.Model):
    _name = "postalparcel.milestone"
    _description = "Milestone of a parcel"
    _order = "sequence, id"
    _log_access = False

    name = fields.Char(required=True, readonly=True, translate=True)
    code = fields.Char(required=True, readonly=True)
    sequence = fields.Integer(required=True, readonly=True)
    default_on = fields.Boolean(
        string="Told by default", readonly=True, help="New accounts tell their customers of it, unless it is taken off."
    )

    _code_unique = models.UniqueIndex("(code)", "There is a milestone with this code already.")

"""Which transfer of a chain carries a parcel out of the company.

In: the transfers that can be reached from one with a tracking number. Out: those the number belongs to, or that it is
void. Never: the database; the caller has read it.
"""

from typing import NamedTuple


class Step(NamedTuple):
    """A transfer as far as it matters here."""

    id: int
    leaves: bool
    done_at: object  # datetime, or None while it is not done
    backorder_of: object  # id, or None
    cancelled: bool = False
    bound: bool = False  # its goods were meant for a customer


def targets(start, reached):
    """The transfers that leave the company with the goods of `start`, else `start` itself.

    A transfer that was done before `start` can't hold its goods. Of a transfer and its backorder, both reached from
    the same picking, the first one took the parcel.
    """
    leaving = [step for step in reached if step.leaves]
    later = [step for step in leaving if not _done_before(step, start)] or leaving
    ids = {step.id for step in later}
    return {step.id for step in later if step.backorder_of not in ids} or {start.id}


def is_void(start, reached):
    """Whether nothing goes out with the number of `start`: it is cancelled, or all that came after it is.

    Odoo cuts a cancelled delivery off. What is left is a picking that is done, whose goods were meant for a customer,
    and from which nothing leads on.
    """
    stranded = start.bound and all(step.done_at and not step.leaves for step in reached)
    return start.cancelled or stranded


def _done_before(step, start):
    return step.done_at is not None and step.id != start.id and (start.done_at is None or start.done_at > step.done_at)

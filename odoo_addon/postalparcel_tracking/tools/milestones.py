"""What customers are told of, and which of it is told now.

In: what a parcel has reached, and what its recipient was told before. Out: rows of the outbox, each with what becomes
of it and why. Never: a query, a clock, a text for customers.
"""

from datetime import timedelta
from typing import NamedTuple

from .quiet_hours import due_at

MILESTONES = [
    ("announced", "Announced"),
    ("shipped", "Shipped"),
    ("left_origin", "Left the country of origin"),
    ("in_customs", "In customs clearance"),
    ("customs_papers", "Customs needs papers"),
    ("duties_due", "Duties or taxes are due"),
    ("customs_released", "Released by customs"),
    ("arrived_in_country", "Arrived in the destination country"),
    ("out_for_delivery", "Out for delivery"),
    ("delivery_failed", "Delivery failed"),
    ("ready_for_pickup", "Ready to be collected"),
    ("pickup_reminder", "Still waiting to be collected"),
    ("delivered", "Delivered"),
    ("delayed", "Delayed"),
    ("new_estimate", "New delivery date"),
    ("problem", "Problem"),
    ("returning", "On its way back"),
    ("returned", "Returned"),
    ("cancelled", "Cancelled"),
    ("delivery_withdrawn", "Delivery taken back"),
    ("number_replaced", "New tracking number"),
    ("return_received", "Return received"),
]
# What the worker reads from events; the others only Odoo knows.
OF_ODOO = {"pickup_reminder", "new_estimate", "delivery_withdrawn", "number_replaced", "return_received"}
OF_EVENTS = [code for code, _name in MILESTONES if code not in OF_ODOO]
# May come more than once in a journey.
REPEATABLE = {
    "out_for_delivery",
    "delivery_failed",
    "ready_for_pickup",
    "customs_papers",
    "duties_due",
    "delayed",
    "problem",
    "new_estimate",
}
# Nice to know. An earlier one is still true after them, and neither is worth a word when something else is on its way.
PROGRESS = {
    "announced",
    "shipped",
    "left_origin",
    "in_customs",
    "customs_released",
    "arrived_in_country",
    "delayed",
    "new_estimate",
}
# Told for as long as nothing that matters more comes: not pushed out by mere progress.
STAYS = {"number_replaced", "delivery_withdrawn"}
# A parcel with one of these has not arrived, whatever was said before.
UNDER_WAY = {
    "pending",
    "info_received",
    "in_transit",
    "out_for_delivery",
    "available_for_pickup",
    "delivery_failed",
}
TOLD = ("queued", "sent")
# Causes for which something is not told that was told shortly before: what else waits is still news.
REPEATED = ("often", "enough")
# The same kind of news of one parcel is told this often at most, and no sooner again.
MOST = 5
INTERVAL = timedelta(hours=12)
# Two events less apart are one, as the worker counts them.
SAME = timedelta(minutes=1)
REMIND_AFTER = timedelta(days=3)
REMIND_BEFORE = timedelta(days=2)
REMIND_AT_HOUR = 10


class Reached(NamedTuple):
    """Something a recipient may be told."""

    milestone: str
    occurrence: str
    at: object


def plan(parcel, told, now):
    """`(rows, superseded, withdrawn)` for one parcel of which there are news.

    `parcel` is what `postalparcel.outbox` reads, `told` its rows so far. `superseded` are ids of pending rows that
    nobody shall get any more, `withdrawn` those of deliveries that were taken back.
    """
    withdrawn = _withdrawn(parcel, told)
    reached = _reached(parcel, told, withdrawn, now)
    stale = _is_stale(reached, parcel["milestones"])
    rows, superseded = [], _vanished(parcel, told, reached)
    for channel in parcel["channels"]:
        before = [row for row in told if row["channel"] == channel]
        more, less = _plan_channel(parcel, channel, reached, before, now)
        if stale:
            more = [_outdated(row) for row in more]
            less |= {row["id"] for row in before if row["state"] == "pending" and row["milestone"] not in STAYS}
        rows += more or _new_estimate(parcel, channel, before, now)
        superseded |= less
    return rows, superseded - withdrawn, withdrawn


def _outdated(row):
    return {**row, "state": "superseded", "why": "newer"} if row["state"] == "pending" else row


def _is_stale(reached, switched_on):
    """Whether the newest thing is one that nobody here is told of, and what was before is no longer true."""
    return bool(reached) and reached[-1].milestone not in PROGRESS | switched_on


def _vanished(parcel, told, reached):
    """Pending rows of something that never happened, now that codes were given another meaning."""
    here = {(entry.milestone, entry.occurrence) for entry in reached}
    return {
        row["id"]
        for row in told
        if parcel["remap"]
        and row["state"] == "pending"
        and row["milestone"] in OF_EVENTS
        and (row["milestone"], row["occurrence"]) not in here
    }


def _withdrawn(parcel, told):
    """Ids of deliveries that were told, or were to be, and did not happen."""
    if parcel["status"] not in UNDER_WAY:
        return set()
    open_states = ("pending", *TOLD)
    return {
        row["id"]
        for row in told
        if row["milestone"] == "delivered" and row["state"] in open_states and not row["withdrawn"]
    }


def _reached(parcel, told, withdrawn, now):
    """What there is to tell, oldest first; the last one is the newest."""
    if parcel["direction"] == "return":
        arrived = [entry for entry in parcel["reached"] if entry.milestone == "delivered"]
        return [entry._replace(milestone="return_received", occurrence="") for entry in arrived[-1:]]
    reached = list(parcel["reached"])
    gone = withdrawn or {row["id"] for row in told if row["milestone"] == "delivered" and row["withdrawn"]}
    if gone:
        reached = [entry for entry in reached if entry.milestone != "delivered"]
        if parcel["status"] == "delivered":
            # What decides may change while the parcel stays delivered; that is no other delivery.
            standing = [
                row["occurrence"]
                for row in told
                if row["milestone"] == "delivered"
                and row["state"] in ("pending", *TOLD)
                and not (row["withdrawn"] or row["id"] in withdrawn)
            ]
            key = standing[-1] if standing else parcel["decided_by"] or str(parcel["delivered_at"] or "again")
            reached.append(Reached("delivered", key, parcel["delivered_at"] or parcel["status_since"]))
    if not parcel["remap"] and any(row["id"] in withdrawn and row["state"] in TOLD for row in told):
        reached.append(Reached("delivery_withdrawn", parcel["decided_by"] or str(now), now))
    return reached


def _plan_channel(parcel, channel, reached, told, now):
    wanted = [entry for entry in reached if entry.milestone in parcel["milestones"]]
    new = [entry for entry in wanted if not _is_known(entry, told)]
    pending = [row for row in told if row["state"] == "pending"]
    rows, superseded = [], set()
    for entry in new:
        is_newest = entry == wanted[-1]
        state, why = _state(parcel, entry, is_newest, told, now)
        is_progress = entry.milestone in PROGRESS
        if state == "pending" and is_progress and any(row["milestone"] in STAYS for row in pending):
            state, why = "superseded", "newer"
        rows.append(row_of(parcel, channel, entry, state, why, now))
        if is_newest and why not in REPEATED:
            stays = STAYS | {"pickup_reminder"} if is_progress else set()
            superseded = {row["id"] for row in pending if row["milestone"] not in stays}
            # A correction is the news; that the parcel waits to be collected is in it.
            waits = wanted[-2] if entry.milestone == "delivery_withdrawn" and len(wanted) > 1 else entry
            rows += _reminder(parcel, channel, waits, state, told, now)
    return rows, superseded


def _is_known(entry, told):
    """Whether it was told, also by another name.

    What may come more than once is known by its event. Another feed has other keys and may be seconds apart; and the
    provider's own word, which has no event, can come before the event does.
    """
    for row in told:
        if row["milestone"] != entry.milestone:
            continue
        if row["occurrence"] == entry.occurrence:
            return True
        has_times = entry.milestone in REPEATABLE and entry.at and row["at"]
        if has_times and (abs(row["at"] - entry.at) < SAME or (not row["occurrence"] and entry.at <= row["at"])):
            return True
    return False


def _state(parcel, entry, is_newest, told, now):
    """What becomes of a new entry, and why."""
    if parcel["remap"]:
        return "silent", "reread"
    if parcel["quiet"] and (not parcel["rev"] or not entry.at or entry.at <= parcel["followed_since"]):
        return "silent", "before"
    if not is_newest:
        return "superseded", "newer"
    if entry.at and entry.at < now - parcel["max_age"]:
        return "silent", "old"
    if entry.milestone in REPEATABLE:
        said = [row for row in told if row["milestone"] == entry.milestone and row["state"] in TOLD]
        if len(said) >= MOST:
            return "silent", "enough"
        if any(row["told_at"] and row["told_at"] > now - INTERVAL for row in said):
            return "silent", "often"
    return "pending", None


def _new_estimate(parcel, channel, told, now):
    """The day moved, and nothing else is on its way to the recipient that would show the new one."""
    before, after = parcel["estimated_before"], parcel["estimated"]
    entry = Reached("new_estimate", str(after), now)
    said = [row for row in told if row["state"] == "pending" or (row["milestone"], row["occurrence"]) == entry[:2]]
    if (
        said
        or parcel["remap"]
        or not (before and after and before != after)
        or parcel["direction"] != "outbound"
        or parcel["status"] not in UNDER_WAY | {"exception"}
        or entry.milestone not in parcel["milestones"]
    ):
        return []
    state, why = _state(parcel, entry, True, told, now)
    return [row_of(parcel, channel, entry, state, why, now)]


def _reminder(parcel, channel, entry, state, told, now):
    """One for each time a parcel waits to be collected, unless its last day is near already."""
    key = ("pickup_reminder", entry.occurrence)
    known = {(row["milestone"], row["occurrence"]) for row in told}
    if (
        entry.milestone != "ready_for_pickup"
        or state != "pending"
        or key in known
        or key[0] not in parcel["milestones"]
    ):
        return []
    since = entry.at or now
    moment = since + REMIND_AFTER
    if last := parcel["pickup_until"]:
        # The last day begins at midnight of the place; hours of a zone don't matter over days.
        moment = max(last - REMIND_BEFORE + timedelta(hours=REMIND_AT_HOUR), since + timedelta(days=1))
        if moment >= last + timedelta(days=1):
            return []
    return [row_of(parcel, channel, Reached(*key, now), "pending", None, moment, wait=False)]


def row_of(parcel, channel, entry, state, why, moment, wait=True):
    """A row of the outbox; it waits for more news, and for the end of quiet hours."""
    due = moment + parcel["wait"] if wait else moment
    return {
        "shipment_id": parcel["id"],
        "milestone": entry.milestone,
        "occurrence": entry.occurrence,
        "at": entry.at and str(entry.at),
        "partner_id": parcel["partner_id"],
        "channel": channel,
        "company_id": parcel["company_id"],
        "account_id": parcel["account_id"],
        "sale_id": parcel["sale_id"],
        "due_at": str(due_at(due, parcel["tz"], parcel["quiet_from"], parcel["quiet_to"])),
        "state": state,
        "why": why,
    }

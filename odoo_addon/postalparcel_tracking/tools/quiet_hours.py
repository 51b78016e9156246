"""When people are not to be disturbed.

In: a moment in UTC, a zone, and the hours of its wall clock from and to which nobody is written to. Out: the first
moment at or after it when a message may leave. Never: a moment before the one that was given.
"""

from datetime import datetime, time, timedelta

import pytz


def due_at(moment, zone, quiet_from, quiet_to):
    """`moment`, or the end of the quiet hours it lies in. Equal hours mean that there are none."""
    start, end = _minutes(quiet_from), _minutes(quiet_to)
    local = pytz.utc.localize(moment).astimezone(pytz.timezone(zone))
    at = local.hour * 60 + local.minute
    if start == end or not (start <= at < end if start < end else at >= start or at < end):
        return moment
    day = local.date() + timedelta(days=at >= end)
    return max(moment, _instant(day, end, local.tzinfo.zone))


def _minutes(hours):
    """Odoo's hours with a fraction, as minutes of a day."""
    return round(hours * 60) % (24 * 60)


def _instant(day, minutes, zone):
    """The moment in UTC of a wall time: the first of two, and by the clock before the gap where there is none."""
    tz = pytz.timezone(zone)
    wall = datetime.combine(day, time(minutes // 60, minutes % 60))
    try:
        local = tz.localize(wall, is_dst=None)
    except pytz.AmbiguousTimeError:
        local = tz.localize(wall, is_dst=True)
    except pytz.NonExistentTimeError:
        local = tz.localize(wall, is_dst=False)
    return local.astimezone(pytz.utc).replace(tzinfo=None)

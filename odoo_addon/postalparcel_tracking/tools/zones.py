"""In which zone a recipient's day begins and ends.

In: a contact's country and zone, and its company's zone. Out: one zone, or tables with which SQL finds the same one.
Never: trust in a contact's zone alone; Odoo fills it in with that of whoever created the contact.
"""

import functools
import json
from datetime import datetime

import pytz


def zone_of(country, own, company):
    """The only zone of the country, else the contact's own if it lies there, else the company's."""
    zones = _countries().get(country, ())
    if len(zones) == 1:
        return zones[0]
    return own if own in zones else company or "UTC"


def is_certain(country, own):
    """Whether the recipient's clocks show that zone, so that it need not be named."""
    zones = _countries().get(country, ())
    return len(zones) == 1 or own in zones


def tables(companies, known):
    """`{country: zones}` and `{company: zone}` as JSON, from those zones that PostgreSQL knows."""
    countries = {code: [zone for zone in zones if zone in known] for code, zones in _countries().items()}
    return json.dumps(countries), json.dumps({key: zone for key, zone in companies.items() if zone in known})


@functools.cache
def _countries():
    """`{country: zones}`; one where all clocks of the country agree, as the two of Germany do."""
    return {
        code: zones[:1] if len({_clock(zone) for zone in zones}) == 1 else zones
        for code, zones in pytz.country_timezones.items()
    }


def _clock(zone):
    """Its offsets in winter and in summer."""
    return tuple(pytz.timezone(zone).utcoffset(datetime(2026, month, 15)) for month in (1, 7))

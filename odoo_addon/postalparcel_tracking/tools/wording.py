"""How times and places are written for people.

In: values as they are stored. Out: text in the reader's language. Never: a conversion of a wall time: what a clock
at the place showed stays as it was.
"""

import babel.dates
import pytz

from odoo import fields
from odoo.tools.misc import babel_locale_parse, get_lang


def wall_time(env, moment, precision):
    """A wall time, or only its day where no more is known."""
    locale = _locale(env)
    return _day(moment, locale) if precision == "day" else _moment(moment, locale)


def zone_offset(minutes):
    """Minutes east of UTC as people write them: UTC, UTC+8, UTC−3:30."""
    if not minutes:
        return "UTC"
    hours, rest = divmod(abs(minutes), 60)
    sign = "+" if minutes > 0 else "−"
    return f"UTC{sign}{hours}" + (f":{rest:02}" if rest else "")


def place(names, city, region, country_code):
    """A place from its parts, none of them twice."""
    parts = [city, region, names.get(country_code, country_code)]
    return ", ".join(dict.fromkeys(part for part in parts if part))


def route(env, names):
    """From and to, with an arrow that points the way the text runs; one name where both are the same."""
    arrow = " ← " if get_lang(env).direction == "rtl" else " → "
    return arrow.join(dict.fromkeys(names))


def country_names(env, codes):
    """Names of countries by their code, in the reader's language."""
    countries = env["res.country"].sudo().search([("code", "in", list(codes))])
    return {country.code: country.name for country in countries}


def estimate(env, start, end, precision, tz):
    """A day, days or a window of time; instants in the recipient's zone, which is named."""
    if not start:
        return ""
    locale = _locale(env)
    if precision == "day":
        return _days(start.date(), (end or start).date(), locale, fields.Date.today().year)
    start, end = (_clock(moment, tz) for moment in (start, end or start))
    window = _moment(start, locale)
    if end.date() != start.date():
        window += f" – {_moment(end, locale)}"
    elif end != start:
        window += f" – {_time(end, locale)}"
    city = babel.dates.get_timezone_location(tz, locale=locale, return_city=True)
    return env._("%(window)s (%(city)s time)", window=window, city=city)


def _days(first, last, locale, this_year):
    """One day or several; the year is said only where it is another."""
    skeleton = "MMMd" if first.year == last.year == this_year else "yMMMd"
    return babel.dates.format_interval(first, last, skeleton, locale=locale)


def _clock(moment, tz):
    """What a clock in that zone shows at this instant of UTC."""
    return pytz.utc.localize(moment).astimezone(pytz.timezone(tz)).replace(tzinfo=None)


def _locale(env):
    return babel_locale_parse(get_lang(env).code)


def _day(moment, locale):
    return babel.dates.format_skeleton("yMMMd", moment.date(), locale=locale)


def _time(moment, locale):
    return babel.dates.format_time(moment.time(), "short", locale=locale)


def _moment(moment, locale):
    return f"{_day(moment, locale)} {_time(moment, locale)}"

"""The items of a settle call, checked before anything touches the database.

In: JSON as the worker sent it. Out: plain dicts whose keys are our columns, safe to hand to PostgreSQL; or a sentence
that says which part is wrong. Never: a decision what becomes of an item. The shapes are those of
`tests/fixtures/odoo/settle.json`.
"""

import re
from datetime import date, datetime

from .milestones import OF_EVENTS
from .statuses import ATTENTION_OF, STATUS_OF
from .text import clean

_DATETIME = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", re.ASCII)
_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_INT4 = 2**31 - 1
MAX_EVENTS = 500


class Malformed(ValueError):
    """A part of a call has the wrong shape; the message says which."""


def is_integer(value):
    """JSON's true is no number, Python's is."""
    return isinstance(value, int) and not isinstance(value, bool) and -_INT4 <= value <= _INT4


def parse_datetime(value):
    """Give a datetime in the one form that Odoo takes."""
    if not _exists(_DATETIME, datetime, value):
        raise Malformed(f"`{_shown(value)}` is not a datetime.")
    return value


def parse_date(value):
    """Give a date in the one form that Odoo takes."""
    if not _exists(_DATE, date, value):
        raise Malformed(f"`{_shown(value)}` is not a date.")
    return value


def _exists(form, kind, value):
    """Whether the text has that form and is in the calendar."""
    try:
        return bool(form.fullmatch(value) and kind.fromisoformat(value))
    except (TypeError, ValueError):
        return False


def parse_integer(value):
    """Give a number that fits a column."""
    if is_integer(value):
        return value
    raise Malformed(f"`{_shown(value)}` is not a whole number.")


def parse_flag(value):
    """Give true or false."""
    if isinstance(value, bool):
        return value
    raise Malformed(f"`{_shown(value)}` is neither true nor false.")


def text(limit):
    """Make a parser of texts with at most `limit` characters."""

    def parse_text(value):
        if isinstance(value, str):
            return clean(value, limit)
        raise Malformed(f"`{_shown(value)}` is not a text.")

    return parse_text


def word(*words):
    """Make a parser of one of `words`."""
    known = frozenset(words)

    def parse_word(value):
        if isinstance(value, str) and value in known:
            return value
        raise Malformed(f"`{_shown(value)}` is none of the words known here.")

    return parse_word


_SUB_STATUS = word(*STATUS_OF)
_STATUS = word(*STATUS_OF.values())
_CODE = text(64)
_COUNTRY = text(8)


class Shape:
    """A JSON object: for each name on the wire our column and a parser; required are those of `required`."""

    def __init__(self, what, required, optional):
        self.what = what
        self.required = {column for column, _parser in required.values()}
        self.fields = {**required, **optional}
        self.columns = [column for column, _parser in self.fields.values()]

    def parse(self, raw):
        """The known fields that are there. Unknown ones belong to a newer worker and are left alone."""
        if not isinstance(raw, dict):
            raise Malformed(f"`{self.what}` is missing or not an object.")
        parsed, fields = {}, self.fields
        for name, value in raw.items():
            if value is not None and name in fields:
                column, parser = fields[name]
                try:
                    clean_value = parser(value)
                except Malformed as error:
                    raise Malformed(f"{self.what}.{name}: {error}") from None
                if clean_value != "" or column in self.required:
                    parsed[column] = clean_value
        if not self.required <= parsed.keys():
            missing = next(name for name, (column, _p) in fields.items() if column in self.required - parsed.keys())
            raise Malformed(f"`{self.what}.{missing}` is missing.")
        return parsed


_EVENT = Shape(
    "event",
    {
        "feed": ("feed", _CODE),
        "key": ("key", text(200)),
        "precision": ("precision", word("minute", "day", "none")),
        "zone_source": ("zone_source", word("given", "inferred", "unknown")),
        "meaning": ("meaning", word("table", "main", "override", "text", "unknown")),
        "text": ("text", text(500)),
        "position": ("position", parse_integer),
    },
    {
        "utc": ("utc", parse_datetime),
        "local": ("local", parse_datetime),
        "offset_minutes": ("offset_minutes", parse_integer),
        "zone": ("zone", _CODE),
        "time_text": ("time_text", _CODE),
        "sub_status": ("sub_status", _SUB_STATUS),
        "own_sub_status": ("own_sub_status", _SUB_STATUS),
        "own_status": ("own_status", _STATUS),
        "code": ("code", _CODE),
        "translated_text": ("translated_text", text(500)),
        "translated_lang": ("translated_lang", text(16)),
        "city": ("city", text(128)),
        "region": ("region", text(128)),
        "country": ("country_code", _COUNTRY),
        "postcode": ("postcode", text(32)),
        "carrier": ("carrier_code", _CODE),
    },
)
_SNAPSHOT = Shape(
    "snapshot",
    {
        "feed": ("feed", _CODE),
        "status": ("status", word(*STATUS_OF.values())),
        "sub_status": ("sub_status", _SUB_STATUS),
        "attention": ("attention", word(*ATTENTION_OF.values())),
        "rule": (
            "rule",
            word("terminal_event", "reopened", "newest_event", "provider_latest", "previous", "nothing"),
        ),
    },
    {
        "own_sub_status": ("own_sub_status", _SUB_STATUS),
        "status_since": ("status_since", parse_datetime),
        "decided_by": ("decided_by", text(200)),
        "carrier": ("carrier_code", _CODE),
        "carrier_name": ("carrier_name", text(128)),
        "origin": ("origin_code", _COUNTRY),
        "destination": ("destination_code", _COUNTRY),
        "first_event_at": ("first_event_at", parse_datetime),
        "last_event_at": ("last_event_at", parse_datetime),
        "shipped_at": ("shipped_at", parse_datetime),
        "delivered_at": ("delivered_at", parse_datetime),
        "signed_by": ("signed_by", text(128)),
        "proof_url": ("proof_url", text(1000)),
        "pickup_place": ("pickup_place", text(250)),
        "pickup_until": ("pickup_until", parse_date),
        "truncated": ("truncated", parse_flag),
    },
)
_ESTIMATE = Shape(
    "estimate",
    {
        "from": ("estimate_from", parse_datetime),
        "to": ("estimate_to", parse_datetime),
        "precision": ("estimate_precision", word("day", "minute")),
    },
    {},
)
_MILESTONE = Shape(
    "milestone",
    {"milestone": ("milestone", word(*OF_EVENTS))},
    {"occurrence": ("occurrence", text(200)), "at": ("at", parse_datetime)},
)
_LATEST = Shape("latest", {"raw": ("raw", text(200))}, {"as_of": ("as_of", parse_datetime)})
_ITEM = Shape(
    "item",
    {
        "id": ("id", parse_integer),
        "rev": ("rev", parse_integer),
        "outcome": ("outcome", word("news", "nothing", "failed")),
    },
    {
        "token": ("token", _CODE),
        "remap": ("remap", _CODE),
        "overrides": ("overrides", _CODE),
        "next_check_at": ("next_check_at", parse_datetime),
        "finished": ("finished", parse_flag),
        "digest": ("digest", text(128)),
    },
)
_REGISTRATION = Shape(
    "registration",
    {"at": ("at", parse_datetime)},
    {"ref": ("ref", text(128))},
)
_ERROR = Shape(
    "error",
    {
        "class": ("error_class", word("later", "person", "permanent")),
        "message": ("error_message", text(500)),
    },
    {},
)

_MESSAGE = Shape(
    "item",
    {
        "id": ("id", parse_integer),
        "token": ("token", _CODE),
        "outcome": ("outcome", word("rendered", "failed")),
    },
    {"language": ("language", text(16)), "message": ("message", text(500))},
)
# Texts of a message, and how many of them stand in one list.
_PART = text(5000)
_MAX_PARTS = 500
# A fact of a parcel is a thing in a list in a thing in a list.
_DEPTH = 5

EVENT_COLUMNS = _EVENT.columns
EVENT_NAMES = {column: name for name, (column, _parser) in _EVENT.fields.items()}


def item(raw):
    """Check one item of a settle call."""
    parsed = _ITEM.parse(raw)
    if parsed["outcome"] == "news":
        parsed["snapshot"] = _snapshot(raw.get("snapshot"))
    if parsed["outcome"] == "failed":
        parsed.update(_ERROR.parse(raw.get("error")))
    if raw.get("registrations") is not None:
        parsed["registrations"] = _registrations(raw["registrations"])
    ends = parsed.get("finished") or parsed.get("error_class") == "permanent"
    if "token" in parsed and "next_check_at" not in parsed and not ends:
        raise Malformed("`item.next_check_at` is missing: without it nobody would look at the parcel again.")
    return parsed


def id_of(raw):
    """The id to answer a broken item with; 0 where it has none."""
    identity = raw.get("id") if isinstance(raw, dict) else None
    return identity if is_integer(identity) else 0


def message(raw):
    """Check one item of a deliver call."""
    parsed = _MESSAGE.parse(raw)
    if parsed["outcome"] == "failed" and not parsed.get("message"):
        raise Malformed("`item.message` is missing: it says why there is no text.")
    if raw.get("parts") is not None:
        parsed["parts"] = _parts(raw["parts"])
    problems = raw.get("wording_problems") or []
    if not isinstance(problems, list):
        raise Malformed("`item.wording_problems` is not a list.")
    parsed["wording_problems"] = [_PART(problem) for problem in problems[:_MAX_PARTS]]
    return parsed


def _parts(raw):
    """The texts of a message: none that PostgreSQL refuses, and headlines at least."""
    parts = _texts("parts", raw, _DEPTH)
    if not isinstance(parts, dict) or not isinstance(parts.get("headline") or parts.get("text"), str):
        raise Malformed("`item.parts` has neither a headline nor a text.")
    return parts


def _texts(name, raw, depth):
    if raw is None or isinstance(raw, (bool, int)):
        return raw
    if isinstance(raw, str):
        return _PART(raw)
    if isinstance(raw, (list, dict)) and depth and len(raw) <= _MAX_PARTS:
        if isinstance(raw, list):
            return [_texts(name, entry, depth - 1) for entry in raw]
        return {key: _texts(f"{name}.{key}", entry, depth - 1) for key, entry in raw.items()}
    raise Malformed(f"`item.{name}` is too deep, too long, or no text.")


def _registrations(raw):
    if not isinstance(raw, dict):
        raise Malformed("`item.registrations` is not an object.")
    return {_CODE(feed): _REGISTRATION.parse(entry) for feed, entry in raw.items()}


def _snapshot(raw):
    snapshot = _SNAPSHOT.parse(raw)
    if STATUS_OF[snapshot["sub_status"]] != snapshot["status"]:
        raise Malformed(f"`{snapshot['sub_status']}` does not belong to the status `{snapshot['status']}`.")
    if raw.get("estimate") is not None:
        snapshot.update(_ESTIMATE.parse(raw["estimate"]))
    if raw.get("latest") is not None:
        snapshot["latest_json"] = {"mapping": _mapping(raw["latest"]), **_LATEST.parse(raw["latest"])}
    if raw.get("milestones") is not None:
        snapshot["milestones"] = _milestones(raw["milestones"])
    snapshot["events"] = _events(raw.get("events"))
    return snapshot


def _milestones(raw):
    """What was reached, oldest first. A worker that tells none has them not told to anybody."""
    if not isinstance(raw, list) or len(raw) > 2 * MAX_EVENTS:
        raise Malformed("`snapshot.milestones` is not a list, or too long.")
    return [_MILESTONE.parse(entry) for entry in raw]


def _mapping(latest):
    raw = latest.get("mapping") if isinstance(latest, dict) else None
    if raw == "unknown":
        return raw
    if isinstance(raw, dict) and len(raw) == 1:
        [(kind, value)] = raw.items()
        known = {"known": STATUS_OF, "main": STATUS_OF.values()}.get(kind, ())
        if isinstance(value, str) and value in known:
            return {kind: value}
    raise Malformed(f"latest.mapping: `{_shown(raw)}` is no mapping of a status.")


def _events(raw):
    if not isinstance(raw, list):
        raise Malformed("`snapshot.events` is missing or not a list.")
    if len(raw) > MAX_EVENTS:
        raise Malformed(f"The snapshot has {len(raw)} events; at most {MAX_EVENTS} are taken: leave out the oldest.")
    events = [_EVENT.parse(event) for event in raw]
    if len({(event["feed"], event["key"]) for event in events}) < len(events):
        raise Malformed("Two events of the snapshot have the same key.")
    return events


def _shown(value):
    """The start of a wrong value, for the message."""
    return clean(str(value), 40)

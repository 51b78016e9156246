"""The verbs of the protocol and their parameters.

In: the `method` and `params` of a JSON-RPC call. Out: checked parameters by name; or a sentence that says which one is
wrong. Never: what a verb does.
"""

from .wire import Malformed, Shape, parse_datetime, parse_integer, text

PROTOCOL_MIN = 1
PROTOCOL_MAX = 1

_NAME = text(64)


def _between(least, most):
    def parse_between(value):
        number = parse_integer(value)
        if least <= number <= most:
            return number
        raise Malformed(f"{number} is not between {least} and {most}.")

    return parse_between


def _list_of(parser, most):
    def parse_list(value):
        if not isinstance(value, list):
            raise Malformed("it is not a list.")
        if len(value) > most:
            raise Malformed(f"it has {len(value)} entries; send at most {most} in one call.")
        return [parser(entry) for entry in value]

    return parse_list


def _as_it_is(value):
    return value


_COUNT = _between(0, 2**31 - 1)
_COUNTERS = Shape("counters", {name: (name, _COUNT) for name in ("claimed", "applied", "unchanged", "failed")}, {})
_USAGE = Shape(
    "usage",
    {"account": ("account", parse_integer), "calls": ("calls", _COUNT), "numbers": ("numbers", _COUNT)},
    {},
)

_STOP = Shape("stop", {"id": ("id", parse_integer), "feed": ("feed", _NAME), "at": ("at", parse_datetime)}, {})
_CLAIM = {
    "worker": _NAME,
    "account": parse_integer,
    "limit": _between(1, 1000),
    "lease_seconds": _between(10, 3600),
}

_PARAMETERS = {
    "hello": {
        "worker": _NAME,
        "version": _NAME,
        "protocol": _COUNT,
        "counters": _COUNTERS.parse,
        "usage": _list_of(_USAGE.parse, 1000),
    },
    "claim": _CLAIM,
    "claim_stored": {name: parser for name, parser in _CLAIM.items() if name != "account"},
    # Items are checked one by one, so that a broken one spoils no other.
    "settle": {"worker": _NAME, "items": _list_of(_as_it_is, 1000)},
    "claim_stops": _CLAIM,
    "settle_stops": {"worker": _NAME, "items": _list_of(_STOP.parse, 1000)},
    "claim_messages": {name: parser for name, parser in _CLAIM.items() if name != "account"},
    # As for `settle`.
    "deliver": {"worker": _NAME, "items": _list_of(_as_it_is, 1000)},
    "resolve": {"worker": _NAME, "account": parse_integer, "numbers": _list_of(_NAME, 1000)},
}
_SHAPES = {
    verb: Shape(verb, {name: (name, parser) for name, parser in parameters.items()}, {})
    for verb, parameters in _PARAMETERS.items()
}


def parse(verb, params):
    """Check a call."""
    shape = _SHAPES.get(verb) if isinstance(verb, str) else None
    if shape is None:
        raise Malformed(f"There is no verb `{str(verb)[:40]}`. The verbs are: {', '.join(_SHAPES)}.")
    if not isinstance(params, dict):
        raise Malformed(f'Parameters of `{verb}` go by name, as in {{"worker": …}}.')
    unknown = params.keys() - shape.fields.keys()
    if unknown:
        raise Malformed(f"`{verb}` has no parameter `{sorted(unknown)[0][:40]}`.")
    return shape.parse(params)

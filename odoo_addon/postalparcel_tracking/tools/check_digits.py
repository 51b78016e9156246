"""Check digits, as far as a form needs them.

In: a number in canonical form, or the digits a check digit is computed from. Out: a check digit. Never: a refusal, for
a parcel with a wrong digit may exist all the same. The worker computes the same ones; both are held to
`tests/fixtures/numbers.json`.
"""

import re
from itertools import cycle

_S10 = re.compile("[A-Z]{2}([0-9]{8})([0-9])([A-Z]{2})")
# ISO 3166-1: a number that ends otherwise is no postal one, though it looks like one.
_COUNTRIES = (
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ "
    "CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR "
    "GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO "
    "JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR "
    "MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO "
    "RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV "
    "TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW"
)


def misread(number):
    """The check digit a number of an unmistakable format should have, when it has another one; else `None`."""
    right, given = _digits(number)
    return None if right == given else right


def _digits(number):
    """The check digit that is right for the number, and the one it has; both `None` where its format is not known."""
    postal = _S10.fullmatch(number)
    if postal and postal[3] in _COUNTRIES.split():
        return s10(postal[1]), postal[2]
    known = next(((rule, start) for shape, rule, start in _UNMISTAKABLE if shape.fullmatch(number)), None)
    return (known[0](number[known[1] : -1]), number[-1]) if known else (None, None)


def s10(serial):
    """UPU S10: eight digits with weights of their own, modulo 11."""
    digit = 11 - sum(int(digit) * weight for digit, weight in zip(serial, (8, 6, 4, 2, 3, 5, 9, 7), strict=True)) % 11
    return str({10: 0, 11: 5}.get(digit, digit))


def ups(payload):
    """UPS: every second character counts twice, modulo 10; a letter counts as its place after "?"."""
    values = (int(character) if character.isdigit() else (ord(character) - 63) % 10 for character in payload)
    return str(-sum(value * weight for value, weight in zip(values, cycle((1, 2)), strict=False)) % 10)


def gs1(payload):
    """GS1 and USPS: weights 3 and 1 from the right, modulo 10."""
    return str(-_from_right(payload, (3, 1)) % 10)


def fedex(payload):
    """FedEx Express: weights 1, 3 and 7 from the right, modulo 11, of which the last digit counts."""
    return str(_from_right(payload, (1, 3, 7)) % 11 % 10)


def _from_right(payload, weights):
    return sum(int(digit) * weight for digit, weight in zip(reversed(payload), cycle(weights), strict=False))


# Formats that nobody else's numbers have and whose last character is a check digit: the shape, the rule, and where the
# characters begin that count. The worker has them as those of its table that weigh most.
_UNMISTAKABLE = tuple(
    (re.compile(shape), rule, start)
    for shape, rule, start in (
        ("1Z[0-9A-Z]{15}[0-9]", ups, 2),  # UPS
        ("92[0-9]{3}9(?:[0-9]{16}|[0-9]{20})", gs1, 0),  # USPS
        ("93[0-9]{3}[0-8](?:[0-9]{16}|[0-9]{20})", gs1, 0),
        ("9[145][0-9]{20}|9[45][0-9]{24}|94[0-9]{28}", gs1, 0),
        ("96[0-9]{20}", gs1, 7),  # FedEx Ground, the whole barcode
        ("(?:00)?340434[0-9]{12}", gs1, 0),  # DHL Paket
        ("[0-9][A-Z][0-9]{11}", gs1, 2),  # Colissimo
    )
)

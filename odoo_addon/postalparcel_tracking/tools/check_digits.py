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
    """The check digit a postal number (UPU S10) should have, when it has another one; else `None`."""
    parts = _S10.fullmatch(number)
    if not parts or parts[3] not in _COUNTRIES.split():
        return None
    right = s10(parts[1])
    return None if right == parts[2] else right


def s10(serial):
    """UPU S10: eight digits with weights of their own, modulo 11."""
    digit = 11 - sum(int(digit) * weight for digit, weight in zip(serial, (8, 6, 4, 2, 3, 5, 9, 7), strict=True)) % 11
    return str({10: 0, 11: 5}.get(digit, digit))


def gs1(payload):
    """GS1 and USPS: weights 3 and 1 from the right, modulo 10."""
    return str(-_from_right(payload, (3, 1)) % 10)


def fedex(payload):
    """FedEx Express: weights 1, 3 and 7 from the right, modulo 11, of which the last digit counts."""
    return str(_from_right(payload, (1, 3, 7)) % 11 % 10)


def _from_right(payload, weights):
    return sum(int(digit) * weight for digit, weight in zip(reversed(payload), cycle(weights), strict=False))

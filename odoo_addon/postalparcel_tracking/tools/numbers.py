"""A tracking number in its canonical form.

In: what somebody typed, scanned, pasted or imported. Out: upper case without spaces, dashes or invisible characters, 1
to 64 letters and digits, and without what a barcode or an address says beside the number; or the code of what is wrong.
Never: a guess which carrier it may belong to. The worker makes the same form from the same text; both are held to
`tests/fixtures/numbers.json` and `tests/fixtures/number_lists.json`.
"""

import re
import unicodedata
from itertools import chain
from urllib.parse import unquote

from .check_digits import fedex, gs1

# GS1 labels have 34 characters, some carriers' references up to 50.
LONGEST = 64
# The shortest word that is a number of its own beside others.
WHOLE = 10
# Most digits of one label: "420", a ZIP of nine digits, and the longest number of USPS.
LONGEST_LABEL = 38
# A space does not separate: "LX 123 456 785 CN" is one number.
_SEPARATORS = re.compile("[,;|\u3001\uff0c\uff1b]")
# Where an address of the web begins.
_LINK = re.compile(r"https?://|www\.", re.IGNORECASE)
# What is kept as a number.
_KEPT = re.compile(f"[0-9A-Z]{{1,{LONGEST}}}")
# Where its page begins.
_PATH = re.compile("[/?#,;|\u3001\uff0c\uff1b]")
_LINES = re.compile(r"[\r\n\t]")
# What Unicode calls white space; Python's own \s has the separators of barcodes as well.
_SPACES = re.compile("[ \t-\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")
# Dashes, marks that people put between groups, and characters that copying from mails and PDFs leaves behind.
_NOISE = re.compile(
    "[-./_\u00ad\u00b7\u034f\u058a\u05be\u061c\u1806\u180b-\u180e\u200b-\u200f\u2010-\u2015\u2022\u202a-\u202e\u2043"
    "\u2060-\u206f\u2212\u2e3a\u2e3b\u301c\u30fb\u30fc\ufe00-\ufe0f\ufe58\ufe63\ufeff\ufffc\U000e0000-\U000e007f]"
)
# What a spreadsheet makes of a long number: its last digits are lost.
_ROUNDED = re.compile(r"[0-9]([.,][0-9]+)?E[+-]?[0-9]{1,2}", re.IGNORECASE)
# What programs make of a number that they took for a quantity; so many of its digits are exact.
_FLOAT = re.compile(r"([0-9]+)\.0")
EXACT = 15
# Some scanners say first which kind of barcode it was: "]C1" for GS1-128.
_SYMBOLOGY = re.compile(r"\][A-Z][0-9]")
# Identifiers in brackets and what follows each: "(420)28195(92)001…".
_ELEMENTS = re.compile(r"(\([0-9A-Z]{1,4}\)[^()]*)+")
_ELEMENT = re.compile(r"\(([0-9A-Z]+)\)([^()]*)")
# DPD's barcodes: a mark, postcode, the parcel's fourteen digits, service and country, perhaps a check character.
_DPD = re.compile(r"%[!-~]{7}([0-9]{14})[0-9]{6}[!-~]?")
_DESTINATIONS = {"403", "410", "413", "420", "421"}
_REFERENCES = {"401", "402"}
# Names of parameters and folders before a number.
_NAMES = re.compile("track|trk|num|parcel|label|shipment|awb|piece|barcode|colis|sendung|consign", re.IGNORECASE)


class InvalidNumber(ValueError):
    """Why a text is no tracking number.

    `code` is empty, too_long, bad_character, no_digit, rounded or no_number_in_link.
    """

    def __init__(self, code, detail=""):
        super().__init__(code)
        self.code = code
        self.detail = detail


def canonical(typed):
    """Make the canonical form of `typed`."""
    if _is_link(typed):
        numbers = _in_link(typed)
        if not numbers:
            raise InvalidNumber("no_number_in_link")
        return canonical(numbers[0])
    quantity = _FLOAT.fullmatch(_trim(typed))
    if _ROUNDED.fullmatch(_trim(typed)) or (quantity and len(quantity[1]) > EXACT):
        raise InvalidNumber("rounded")
    number = quantity[1] if quantity else _without_label(_plain(typed))
    if _ROUNDED.fullmatch(number):
        raise InvalidNumber("rounded")
    odd = next((character for character in number if not (character.isascii() and character.isalnum())), None)
    if odd:
        raise InvalidNumber("bad_character", odd)
    if not number:
        raise InvalidNumber("empty")
    if len(number) > LONGEST:
        raise InvalidNumber("too_long", str(len(number)))
    return number


def of_today(number):
    """What a number that is kept is called today: it may be kept since before a label of its kind was known."""
    try:
        return canonical(number)
    except InvalidNumber:
        return number


def forms(typed):
    """The numbers under which the parcel of this text may be kept: that of today, and all that the label says."""
    return {form for form in (of_today(typed), _plain(typed)) if _KEPT.fullmatch(form)}


def split(reference):
    """Cut the reference of a transfer into `{number: typed}` and `[(typed, InvalidNumber)]`.

    A word without a digit is no number here: people type "to follow" or "n/a" into the field.
    """
    valid, invalid = {}, []
    for typed in _pieces(reference or ""):
        try:
            number = canonical(typed)
            if not any(character.isdigit() for character in number):
                raise InvalidNumber("no_digit")
            valid.setdefault(number, typed)
        except InvalidNumber as error:
            invalid.append((typed, error))
    return valid, invalid


def _pieces(text):
    """The texts of single numbers."""
    if _ROUNDED.fullmatch(_trim(text)):
        return [_trim(text)]
    pieces = []
    for line in _LINES.split(text):
        words = []
        for word in chain.from_iterable(map(_at_links, _SPACES.split(line))):
            if not _is_link(word):
                words.append(word)
                continue
            pieces += _cut(words)
            words = []
            link = word.rstrip(",;|\u3001\uff0c\uff1b")
            numbers = _in_link(link)
            pieces += numbers if len(numbers) > 1 else [link]
        pieces += _cut(words)
    return pieces


def _at_links(word):
    """Cut a word before each link after a separator, and before what has the first scheme, whatever that is."""
    separators = list(_SEPARATORS.finditer(word))
    scheme = word.find("://")
    first = max((separator.start() for separator in separators if separator.start() < scheme), default=None)
    start = 0
    for separator in separators:
        if separator.start() == first or _LINK.match(word, separator.end()):
            yield word[start : separator.start()]
            start = separator.end()
    yield word[start:]


def _cut(words):
    """Cut at separators; and at spaces, when what they separate is all as long as numbers.

    Only digits stay together: carriers print those in groups.
    """
    for piece in _SEPARATORS.split(" ".join(words)):
        parts = piece.split(" ") if piece.strip(" ") else []
        parts = [part for part in parts if part]
        if len(parts) > 1 and all(_is_whole(part) for part in parts) and not _is_grouped(piece):
            yield from parts
        elif parts:
            yield " ".join(parts)


def _is_grouped(piece):
    """Whether these are the groups of digits of one label."""
    digits = _plain(piece)
    return len(digits) <= LONGEST_LABEL and digits.isascii() and digits.isdigit()


def _is_whole(word):
    word = _plain(word)
    return len(word) >= WHOLE and word.isascii() and word.isalnum()


def _trim(text):
    return _SPACES.sub(" ", text).strip(" ")


def _plain(text):
    """Ordinary upper case without spaces, dashes, and what can't be seen."""
    text = "".join(_ordinary(character) for character in text)
    text = _NOISE.sub("", _SPACES.sub("", text))
    return "".join(character for character in text if unicodedata.category(character) != "Cc")


def _ordinary(character):
    """Full-width characters and Arabic digits become ordinary ones; letters become upper case."""
    if "\uff01" <= character <= "\uff5e":
        character = chr(ord(character) - 0xFEE0)
    elif "\u0660" <= character <= "\u0669" or "\u06f0" <= character <= "\u06f9":
        character = str(unicodedata.digit(character))
    return character.upper() if character.isascii() else character


def _without_label(text):
    """The number that the carrier prints and tracks, out of a barcode.

    Without brackets a part is only cut off when the check digit of the rest is right.
    """
    text = _SYMBOLOGY.sub("", text, count=1) if _SYMBOLOGY.match(text) else text
    if _ELEMENTS.fullmatch(text):
        elements = _ELEMENT.findall(text)
        parcel = next((value for name, value in elements if name == "00" and len(value) == 18), None)
        text = f"00{parcel}" if parcel else "".join(_element(*element) for element in elements)
    bare = text.replace("(", "").replace(")", "")
    dpd = _DPD.fullmatch(bare)
    return dpd[1] if dpd else _bare_number(bare) or text


def _element(name, value):
    if name in _DESTINATIONS:
        return ""
    return value if name in _REFERENCES else name + value


def _bare_number(code):
    """The number within a barcode of USPS or FedEx."""
    if not (code.isascii() and code.isdigit()):
        return None
    numbers = []
    if len(code) == 22 and code.startswith("96"):
        numbers = [(code[7:], gs1)]
    elif len(code) == 32 and code.startswith("3"):
        numbers = [(code[16:28], fedex)]
    elif len(code) == 34 and code[20:22] == "00" and (code.startswith("96") or not code.startswith("9")):
        numbers = [(code[22:], fedex)]
    if code.startswith("420"):
        # A ZIP of nine or five digits, and the number.
        usps = [code[12:], code[8:]]
        numbers += [(number, gs1) for number in usps if len(number) in (22, 26, 30) and "91" <= number[:2] <= "95"]
    return next((number for number, rule in numbers if rule(number[:-1]) == number[-1]), None)


def _is_link(text):
    return "://" in text or text.lstrip()[:4].lower() == "www."


def _in_link(link):
    """The texts of the numbers in the address of a tracking page, and of those that somebody wrote after it.

    The part whose name says that it is a number wins, then the part with most digits. What follows a separator at the
    end is a number of its own, unless it goes on with a list of others.
    """
    address = link.split("://", maxsplit=1)[-1]
    start = _PATH.search(address)
    path = unquote(address[start.start() :] if start else "")
    parts = re.split("[/?&=#~:!]", path.replace("+", " "))
    lists = [_SEPARATORS.split(part) for part in parts]
    best, best_rank = [], (False, 0)
    for name, numbers in zip(["", *parts], lists, strict=False):
        rank = (bool(_NAMES.search(name)), _digits(numbers[0]))
        if rank[1] and rank > best_rank:
            best, best_rank = numbers, rank
    after = [] if _digits(lists[-1][0]) else [piece for piece in lists[-1] if _digits(piece)]
    return [number for number in map(_trim, best + after) if number]


def _digits(piece):
    """How many digits it has, if it may be a number."""
    piece = _plain(piece)
    digits = sum(character.isdigit() for character in piece)
    return digits if 8 <= len(piece) <= 40 and piece.isascii() and piece.isalnum() and digits >= 5 else 0

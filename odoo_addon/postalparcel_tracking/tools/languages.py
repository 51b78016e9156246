"""In which language a recipient is written to.

In: what order, contact, company and country say. Out: one code, Odoo's or BCP 47, as it was found. Never: whether
there are texts in it; the worker knows its languages and takes the nearest.
"""

# The language most people of a country read, where there are texts in it. Countries with several are left out unless
# one of them is understood by nearly all.
_OF_COUNTRY = {
    "ar": "AE BH DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SY TN YE",
    "bg": "BG",
    "bn": "BD",
    "cs": "CZ",
    "da": "DK FO GL",
    "de": "AT DE LI",
    "el": "CY GR",
    "en": "AG AU BB BS BZ CA DM GB GD GH GI GM GY IE JM KE KN LC LR MT NG NZ SG SL TT UG US VC ZA ZM ZW",
    "es": "AR BO CL CO CR CU DO EC ES GT HN MX NI PA PE PR PY SV UY VE",
    "et": "EE",
    "fa": "IR",
    "fi": "FI",
    "fr": "BF BJ CD CF CG CI FR GA GF GN GP MC ML MQ NC NE PF PM RE SN TG",
    "he": "IL",
    "hi": "IN",
    "hr": "HR",
    "hu": "HU",
    "id": "ID",
    "is": "IS",
    "it": "IT SM VA",
    "ja": "JP",
    "ka": "GE",
    "kk": "KZ",
    "km": "KH",
    "ko": "KR",
    "lt": "LT",
    "lv": "LV",
    "mk": "MK",
    "ms": "BN MY",
    "nb": "NO SJ",
    "nl": "NL SR",
    "pl": "PL",
    "pt-BR": "BR",
    "pt": "AO CV GW MZ PT ST TL",
    "ro": "MD RO",
    "ru": "BY RU",
    "sk": "SK",
    "sl": "SI",
    "sq": "AL XK",
    "sr": "RS",
    "sv": "AX SE",
    "th": "TH",
    "tr": "TR",
    "uk": "UA",
    "ur": "PK",
    "uz": "UZ",
    "vi": "VN",
    "zh-Hans": "CN",
    "zh-Hant": "HK MO TW",
}
_BY_COUNTRY = {country: code for code, countries in _OF_COUNTRY.items() for country in countries.split()}
LAST_RESORT = "en"


def choose(chosen, own, company, country, by_country):
    """The first of: what somebody chose for order or contact, the contact's own, the country's, the company's.

    Odoo gives each new contact the language of whoever made it. So where the country counts, a contact's own language
    goes before it only when it is another than the company's.
    """
    for code in chosen:
        if code:
            return code
    if own and (own != company or not by_country):
        return own
    if by_country and country in _BY_COUNTRY:
        return _BY_COUNTRY[country]
    return own or company or LAST_RESORT

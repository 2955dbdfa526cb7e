"""English words of time by category."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from timeline.expressions.vocabulary import Lexicon
from timeline.intervals import Amount
from timeline.intervals import Granularity as G
from timeline.languages.en.accounts.people import FORENAMES

_MONTH_NAMES = "january february march april may june july august september october november december".split()
_MONTH_SHORT = {
    "jan": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "sept": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}
# these are other words too, and mean a month or day only with a capital
_CAPITAL_MONTHS = {"march", "may", "august", "mar", "jan", "jun", "dec"}
_LOWER_MONTHS = _CAPITAL_MONTHS - {"may"}  # "march 3rd", "next august"; "may" stays a verb
_MONTHS = {**{name: i + 1 for i, name in enumerate(_MONTH_NAMES)}, **_MONTH_SHORT}

_WEEKDAY_NAMES = "monday tuesday wednesday thursday friday saturday sunday".split()
_WEEKDAYS = {name: i for i, name in enumerate(_WEEKDAY_NAMES)}
_WEEKDAY_SHORT = {"mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6}
_SURE_SHORT = {"tues", "thur", "thurs"}  # no other word in lower case; "sat", "sun", "wed" need help

# "sundayyy": a last letter drawn out, as posts do
_DRAWN_OUT = range(2, 9)
_DRAWN_WEEKDAYS = {name[:-1] + "y" * k: i for name, i in _WEEKDAYS.items() for k in _DRAWN_OUT}
_DRAWN_DAYS = {
    stem + letter * k: stem + letter
    for stem, letter in (("toda", "y"), ("tomorro", "w"), ("yesterda", "y"), ("tonigh", "t"), ("no", "w"))
    for k in _DRAWN_OUT
}

_UNIT = {
    "second": G.SECOND,
    "minute": G.MINUTE,
    "hour": G.HOUR,
    "day": G.DAY,
    "week": G.WEEK,
    "month": G.MONTH,
    "quarter": G.QUARTER,
    "year": G.YEAR,
    "decade": G.DECADE,
    "century": G.CENTURY,
    "weekend": G.WEEKEND,
    "millennium": G.MILLENNIUM,
    "sec": G.SECOND,
    "min": G.MINUTE,
    "hr": G.HOUR,
    "wk": G.WEEK,
    "mth": G.MONTH,
    "qtr": G.QUARTER,
    "yr": G.YEAR,
    "wknd": G.WEEKEND,
    "wkend": G.WEEKEND,
    "week-end": G.WEEKEND,
}
_UNITS = {
    "seconds": G.SECOND,
    "minutes": G.MINUTE,
    "hours": G.HOUR,
    "days": G.DAY,
    "weeks": G.WEEK,
    "months": G.MONTH,
    "quarters": G.QUARTER,
    "years": G.YEAR,
    "decades": G.DECADE,
    "centuries": G.CENTURY,
    "weekends": G.WEEKEND,
    "millennia": G.MILLENNIUM,
    "secs": G.SECOND,
    "mins": G.MINUTE,
    "hrs": G.HOUR,
    "yrs": G.YEAR,
    "wks": G.WEEK,
    "mos": G.MONTH,
    "mths": G.MONTH,
    "qtrs": G.QUARTER,
}

_ONES = {w: i + 1 for i, w in enumerate("one two three four five six seven eight nine".split())}
_TEENS = {w: i + 10 for i, w in enumerate("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split())}
_TENS = {w: 10 * (i + 2) for i, w in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split())}
_SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}
_ORDINALS = {
    w: i + 1
    for i, w in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
        "sixteenth seventeenth eighteenth nineteenth twentieth".split()
    )
}
_ORDINAL_ONES = {w: n for w, n in _ORDINALS.items() if n < 10}
_ORDINALS |= {"thirtieth": 30}
_NAMED_DECADES = {w: 10 * (i + 2) for i, w in enumerate("twenties thirties forties fifties sixties seventies eighties nineties".split())}

_SEASONS = {"spring": "spring", "summer": "summer", "autumn": "autumn", "fall": "autumn", "winter": "winter"}
_SURE_SEASONS = {word: name for word, name in _SEASONS.items() if word in ("summer", "autumn", "winter")}
_DAYPARTS = {
    "morning": "MO",
    "mornings": "MO",
    "dawn": "MO",
    "afternoon": "AF",
    "afternoons": "AF",
    "evening": "EV",
    "evenings": "EV",
    "night": "NI",
    "nights": "NI",
    "overnight": "NI",
    "nite": "NI",
    "nites": "NI",
    "nighttime": "NI",
    "lunchtime": "MI",
    "lunch-time": "MI",
    "teatime": "AF",
    "arvo": "AF",
    "midmorning": "MO",
    "midafternoon": "AF",
    "daybreak": "MO",
    "sunrise": "MO",
    "sunset": "EV",
    "dusk": "EV",
    "nightfall": "EV",
    "night-time": "NI",
    "daytime": "DT",
    "daylight": "DT",
}
_PARTS = {
    "early": "START",
    "beginning": "START",
    "start": "START",
    "onset": "START",
    "opening": "START",
    "mid": "MID",
    "middle": "MID",
    "midst": "MID",
    "late": "END",
    "end": "END",
    "close": "END",
    "tail": "END",
}
_RECURRING = {
    "hourly": G.HOUR,
    "daily": G.DAY,
    "nightly": G.DAY,
    "weekly": G.WEEK,
    "monthly": G.MONTH,
    "quarterly": G.QUARTER,
    "yearly": G.YEAR,
    "annually": G.YEAR,
}
_NUMBERS = {"zero": 0, **_ONES, **_TEENS, **_TENS}

# adjectives of a stretch of time: "ten long weeks", "three trading days", "two bitter winters"
_SPELLS = (
    "more full whole straight consecutive successive other long short additional extra further solid trading business working calendar fiscal "
    "school academic remaining final odd good great bad terrible awful hard harsh tough rough difficult trying testing tense turbulent troubled "
    "tumultuous stormy bitter bloody brutal grim gruelling grueling exhausting agonizing agonising anxious nervous frantic hectic busy eventful "
    "uneventful quiet calm peaceful happy blissful glorious wonderful golden dark cold hot dry wet rainy sleepless lonely lean fruitful "
    "productive profitable successful wasted lost crucial critical decisive fateful formative"
).split()

_STEPPED = {
    "fortnightly": Amount.of(2, G.WEEK),
    "biweekly": Amount.of(2, G.WEEK),
    "bimonthly": Amount.of(2, G.MONTH),
    "biannually": Amount.of(6, G.MONTH),
    "semiannually": Amount.of(6, G.MONTH),
    "biennially": Amount.of(2, G.YEAR),
    "triennially": Amount.of(3, G.YEAR),
}
_ZONES = {
    w: w.upper()
    for w in "gmt utc est edt cst cdt mst mdt pst pdt bst wet cet cest eet eest msk ist jst kst hkt sgt aest aedt nzst nzdt et pt ct".split()
}
_ZONE_REGIONS = {"eastern": "ET", "central": "CT", "mountain": "MT", "pacific": "PT"}

WORDS: Mapping[str, Mapping[str, Any]] = {
    "month": {w: n for w, n in _MONTHS.items() if w not in _CAPITAL_MONTHS},
    "sure_month": {w: n for w, n in _MONTHS.items() if w not in _CAPITAL_MONTHS and w not in ("april", "june")},
    "some_month": {w: n for w, n in _MONTHS.items() if w not in _CAPITAL_MONTHS or w in _LOWER_MONTHS},
    "drawn_out": _DRAWN_DAYS,
    "weekday_name": {**_WEEKDAYS, **_DRAWN_WEEKDAYS, **{w: n for w, n in _WEEKDAY_SHORT.items() if w in _SURE_SHORT}},
    "short_weekday": _WEEKDAY_SHORT,
    "clear_weekday": {word: day for word, day in _WEEKDAY_SHORT.items() if word not in ("sat", "sun")},
    "weekdays": {name + "s": i for name, i in _WEEKDAYS.items()},
    "unit": _UNIT,
    "units": _UNITS,
    "number": _NUMBERS,
    "day": {w: n for w, n in _NUMBERS.items() if 1 <= n <= 31},
    "minute": {w: n for w, n in _NUMBERS.items() if n >= 5},
    "hour": {w: n for w, n in _NUMBERS.items() if 1 <= n <= 12},
    "century": {"seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20},
    "spoken_minutes": {w: n for w, n in _NUMBERS.items() if n in (15, 20, 30, 40, 50)},
    "zone": _ZONES,
    "stepped": _STEPPED,
    "dayparts": {w: p for w, p in _DAYPARTS.items() if w in ("mornings", "afternoons", "evenings", "nights")},
    "zone_region": _ZONE_REGIONS,
    "ones": _ONES,
    "tens": _TENS,
    "teen": _TEENS,
    "scale": _SCALES,
    "ordinal": _ORDINALS,
    "ordinal_ones": _ORDINAL_ONES,
    "named_decade": _NAMED_DECADES,
    "season_name": _SEASONS,
    "sure_season": _SURE_SEASONS,
    "seasons": {"springs": "spring", "summers": "summer", "autumns": "autumn", "winters": "winter"},
    "daypart": _DAYPARTS,
    "dawn": {w: _DAYPARTS[w] for w in ("dawn", "daybreak", "sunrise", "sunset", "dusk", "nightfall", "overnight", "lunchtime")},
    "hour_word": {w: n for w, n in _NUMBERS.items() if 2 <= n <= 12},
    "clock_word": {w: n for w, n in _NUMBERS.items() if 1 <= n <= 12},  # where what stands around it tells that "one" is no count
    "past_hour": {"half": 30, "quarter": 15},
    "meal": {"breakfast": "MO", "lunch": "MI", "dinner": "EV", "supper": "EV", "tea": "AF", "bed": "NI"},
    "part_adjective": {w: _PARTS[w] for w in ("early", "mid", "late")},
    "short_lower_month": {"jan": 1, "mar": 3, "jun": 6, "dec": 12, "august": 8},
    "lasting": {
        f"{word}long": unit for word, unit in _UNIT.items() if word in ("hour", "day", "week", "month", "year", "decade", "century")
    },
    "month_or_word": {"march": 3, "may": 5},
    "month_never_word": {"april": 4, "june": 6},  # in lower case no name either
    "month_or_adjective": {"august": 8},
    "part_rank": {
        **dict.fromkeys(("latter", "later", "last", "final", "closing"), "END"),
        **dict.fromkeys(("early", "earlier", "first", "opening"), "START"),
        "middle": "MID",
    },
    "half_rank": {"first": 1, "former": 1, "1st": 1, "front": 1, "second": 2, "latter": 2, "2nd": 2, "last": 2, "back": 2},
    "spell": {w: w for w in _SPELLS},
    "beside": {"last": -1, "this": 0, "next": 1},
    "side": {w: w for w in ("early", "earlier", "midway", "late", "later")},
    "part_noun": {w: m for w, m in _PARTS.items() if w not in ("early", "mid", "late")},
    "recurring": _RECURRING,
    "bc": {"bce": "BC"},
}
CAPITALISED: Mapping[str, Mapping[str, Any]] = {
    "month": {w: n for w, n in _MONTHS.items() if w in _CAPITAL_MONTHS},
    "some_month": {w: n for w, n in _MONTHS.items() if w in _CAPITAL_MONTHS},
    "capital_weekend": {"sat": 5, "sun": 6},
    "capital_season": {"fall": "autumn"},
    "month_or_verb": {"march": 3, "may": 5},
    "month_or_name": {"mar": 3, "jan": 1, "jun": 6},  # Jan is a first name too
    "sure_month": {"dec": 12},
    "month_or_given_name": {"april": 4, "june": 6, "august": 8},
    "weekday_name": {word: day for word, day in _WEEKDAY_SHORT.items() if word not in ("sat", "sun")},
}

LEXICON = Lexicon(
    words=WORDS,
    capitalised=CAPITALISED,
    abbreviations=frozenset(_MONTH_SHORT)
    | frozenset(_WEEKDAY_SHORT)
    | {
        "st",
        "pp",
        "jr",
        "ca",
        "c",
        "mr",
        "mrs",
        "ms",
        "dr",
        "no",
        "hr",
        "hrs",
        "min",
        "mins",
        "sec",
        "secs",
        "yr",
        "yrs",
        "wk",
        "wks",
        "qtr",
        "inst",
        "ult",
        "prox",
    },
    common=frozenset(
        "two a an the of in on at to for and or by with from this that it is was be as no not all some about over under his her their "
        "first second last next end start beginning early late middle half day may early part every each more less least than".split()
    ),
    passive=frozenset(
        {
            "number",
            "ones",
            "tens",
            "teen",
            "ordinal_ones",
            "short_amount",
            "scale",
            "ordinal",
            "part_adjective",
            "part_noun",
            "part_rank",
            "side",
            "spell",
            "half_rank",
            "beside",
            "day",
            "hour",
            "hour_word",
            "clock_word",
            "past_hour",
            "minute",
            "year",
            "month_number",
        }
    ),
    paired=frozenset(("hour_word", "clock_word", "past_hour")),
    forenames=FORENAMES | frozenset("mr mrs ms miss dr sir dame lord lady".split()),
    before_times=frozenset(
        "in on at by of from to until till since during before after through between about around the this that last next past each every a an "
        "early late mid".split()
    ),
    weekdays=frozenset({*_WEEKDAYS, *_WEEKDAY_SHORT}),
    beside=frozenset(
        "within during around about circa approximately roughly exactly precisely just only even shortly high sometime anytime".split()
    ),
)

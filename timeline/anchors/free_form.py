"""Free form: phrases of languages that have no pack, through dateparser; the only module that imports it.

dateparser answers with a moment and a period; the interval is the calendar cell of that period. What it would drop without a word is
read here from a small table of the language (`timeline.languages.adapted`): "since" and the like, "about", "early" and "late". What
neither knows is refused, not guessed: dateparser takes a bare length ("deux ans") for a time ago, a year for a number of years ("в 2019
году"), and ignores words. So each number of the phrase has to be in the answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cache, lru_cache
from typing import Any

from timeline.anchors.days import season
from timeline.anchors.parts import part_of
from timeline.anchors.windows import window
from timeline.conventions import Conventions
from timeline.errors import NoAnchor, NotATimePhrase, OutOfRange, UnknownLanguage
from timeline.expressions import nodes as n
from timeline.intervals import Granularity, Interval
from timeline.languages.adapted import ADAPTED, Adapted, Relation

_PERIODS = {
    "time": Granularity.MINUTE,
    "day": Granularity.DAY,
    "week": Granularity.WEEK,
    "month": Granularity.MONTH,
    "year": Granularity.YEAR,
}
_UNANCHORED = datetime(2000, 1, 1)  # stands in for a missing dateline; a phrase that moves with it is relative
_HOURS = re.compile(r"\b([01]?\d|2[0-3]) ?(?:h|uhr|uur)\b ?([0-5]\d)?")
_CLOCK = re.compile(r"(\d\d?):(\d\d)")
_YEAR = re.compile(r"[12]\d{3}")
_DOTTED = re.compile(r"\b\d\d?\.\d\d?\.\d")  # in which the day stands first everywhere
_AFTER_YEAR = re.compile(r"\b([12]\d{3}) (\w+)\b(?! (?:назад|temu))")  # “2000 years ago”
_OFFSET = re.compile(r"(?<=\d)(?: ?[+-]\d\d:?\d\d|z)$")
_MANY = 1000
_SHORT = 3  # letters of an abbreviation that may be another word
_NAMES = """monday tuesday wednesday thursday friday saturday sunday
january february march april may june july august september october november december""".split()
_JOINED = 6  # figures of a date without separators, such as 20190303
_PLAIN = Adapted({}, (), {}, (), {}, frozenset())


def free_form(phrase: str, dateline: Interval | None, language: str, conventions: Conventions) -> Interval:
    """The interval that a phrase names in a language known to dateparser.

    Raises
    ------
    UnknownLanguage
        If dateparser does not know the language.
    NotATimePhrase, NoAnchor

    Examples
    --------
    >>> free_form("il y a deux ans", Interval.of("2024-10-25"), "fr", Conventions()).edtf
    '2022~'
    >>> free_form("3 de marzo de 2021", None, "es", Conventions()).edtf
    '2021-03-03'
    >>> free_form("seit Anfang 2012", None, "de", Conventions()).edtf
    '2012~/..'
    >>> free_form("circa due anni", None, "it", Conventions())
    Traceback (most recent call last):
    timeline.errors.NoAnchor: 'circa due anni' is a length and has no place on the calendar
    """
    words = ADAPTED.get(language, _PLAIN)
    said = _said(phrase, words)
    interval = _named(phrase, said, words, dateline, language, conventions)
    if said.part is not None:
        interval = part_of(interval, said.part)
    if said.about:
        interval = replace(interval, approximate=True)
    if said.relation is not None:
        return window(n.Window(said.relation, n.SPEECH_TIME), interval) or interval
    return interval


@dataclass(frozen=True, slots=True)
class _Said:
    """A phrase without the words that dateparser would drop, and what they say."""

    rest: str
    relation: Relation | None
    about: bool
    part: str | None


def _said(phrase: str, words: Adapted) -> _Said:
    rest = " ".join(phrase.lower().replace("’", "'").split()).strip(" .,;:!?")
    rest = _HOURS.sub(lambda m: f"{m[1]}:{m[2] or '00'}", rest)
    rest = _AFTER_YEAR.sub(lambda m: m[1] if m[2] in words.year_words else m[0], rest)
    shorter = _without(rest, words.about)
    about, rest = shorter != rest and not _CLOCK.search(shorter), shorter  # "um 17:30" is exact
    rest = " ".join(str(words.numbers.get(word, word)) for word in rest.split())
    for form, known in words.forms.items():
        rest = re.sub(rf"(?<!\w){re.escape(form)}(?!\w)", known, rest)
    relation, rest = _opening(rest, words.relations, words)
    part, rest = _opening(rest.replace("-", " ", 1) if rest.startswith(("mi-", "à la mi-")) else rest, words.parts, words)
    return _Said(rest, relation, about, part)


def _without(text: str, about: Iterable[str]) -> str:
    for word in about:
        text = re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", " ", text)
    return " ".join(text.split())


def _opening(text: str, table: Mapping[str, Any], words: Adapted) -> tuple[Any, str]:
    """What the longest opening word of the table says, and the rest; none before a number with a unit ("vor 2 Jahren" is ago)."""
    for opening in sorted(table, key=len, reverse=True):
        rest = text.removeprefix(opening).lstrip() if text.startswith((opening + " ",)) else ""
        if rest and not (re.match(r"\d+ ", rest) and rest.split()[1] in words.units):
            return table[opening], rest
    return None, text


def _named(phrase: str, said: _Said, words: Adapted, dateline: Interval | None, language: str, conventions: Conventions) -> Interval:
    """The interval of the phrase without its opening words."""
    bare = _unarticled(said.rest, words)
    tokens = bare.split()
    is_length = len(tokens) == 2 and tokens[0].isdigit() and tokens[1] in words.units
    found = _decade(bare, words) or _season(tokens, words, conventions)
    if found is not None:
        return found
    if is_length and bare == said.rest:
        raise NoAnchor(f"{phrase!r} is a length and has no place on the calendar")
    given = dateline.start if dateline is not None else None
    base = given or _UNANCHORED
    if (clock := _CLOCK.fullmatch(bare)) is not None and given is not None:
        return Interval.cell(given.replace(hour=int(clock[1]), minute=int(clock[2])), Granularity.MINUTE)
    for text, prefer in _wordings(said.rest, bare, words, conventions):
        parsed = _parse(text, base, language, conventions, prefer)
        if parsed is not None:
            moment, granularity = parsed
            elsewhere = base + timedelta(days=1000 if base.year < 5 else -1000)
            moved = _parse(text, elsewhere, language, conventions, prefer)
            relative = moved is not None and moved[0] != moment
            if not _holds_numbers(text, moment, base if relative else None) or _holds_only_abbreviations(
                text, language, granularity, relative
            ):
                continue
            if not relative and granularity is Granularity.DAY and len(re.findall(r"\d+", text)) == 2 and not any(map(str.isalpha, text)):
                continue  # “2019/20” names no day
            if is_length and moment < base:  # “в 5 часов”, "i 5 år": of the words before the number dateparser made nothing
                raise NoAnchor(f"{phrase!r} is a length, or an hour, and is not said to be so long ago")
            if relative and given is None:
                raise NoAnchor(f"{phrase!r} counts from a time that was not given; pass dateline='2024-10-25'")
            may_be_today = text == bare or text == said.rest  # "last Friday", said on a Friday, is not
            return _cell(moment, granularity, base, relative and any(c.isdigit() for c in text), relative and may_be_today, prefer)
    raise NotATimePhrase(f"{phrase!r} is not a time phrase that dateparser knows in language {language!r}")


def _holds_numbers(text: str, moment: datetime, base: datetime | None) -> bool:
    """Whether each number of the phrase is in the answer, or counts what lies between it and `base`, if it is relative.

    Of a small count dateparser is trusted; of a great one, which may be a year, the answer has to be so far away.

    Examples
    --------
    >>> _holds_numbers("3. märz 2019", datetime(2019, 3, 3), None)
    True
    >>> base = datetime(2024, 10, 25)
    >>> _holds_numbers("в 2019", datetime(5, 1, 1), base), _holds_numbers("vor 2 jahren", datetime(2022, 1, 1), base)
    (False, True)
    >>> _holds_numbers("vor 1000 tagen", base - timedelta(days=1000), base)
    True
    """
    parts = {moment.year, moment.year % 100, moment.month, moment.day, moment.hour, moment.hour % 12 or 12, moment.minute, moment.second}
    if base is not None:
        away = abs((moment - base).total_seconds())
        parts |= {*range(_MANY), *(round(away / unit) for unit in (1, 60, 3600, 86400, 604800))}
    written = moment.strftime("%Y%m%d%H%M%S")
    return all(
        int(number) in parts or (len(number) >= _JOINED and written.startswith(number))
        for number in re.findall(r"\d+", _OFFSET.sub("", text))
    )


def _holds_only_abbreviations(text: str, language: str, granularity: Granularity, relative: bool) -> bool:
    """Whether a short word without a stop, as "so", "mar", "nie" are for days and months and for much else, stands for all that is said."""
    bare = [word for word in re.findall(r"[^\W\d_]+\.?", text) if word in _abbreviations(language)]
    dated = granularity is Granularity.DAY and any(map(str.isdigit, text))
    return bool(bare) and not dated and (relative or granularity is not Granularity.MONTH)


@cache
def _abbreviations(language: str) -> frozenset[str]:
    from dateparser.languages.loader import default_loader

    info = default_loader.get_locale(language).info
    names = [[word.lower() for word in info.get(name, ())] for name in _NAMES]
    return frozenset(
        word for words in names for word in words if len(word) <= _SHORT and any(len(word) + 1 < len(w) and w[0] == word[0] for w in words)
    )


def _cell(moment: datetime, granularity: Granularity, base: datetime, counted: bool, may_be_today: bool, prefer: str) -> Interval:
    """The calendar cell; a bare weekday may be the day itself, and what was counted is loose."""
    if granularity is Granularity.DAY and may_be_today and not counted and prefer == "past" and base - moment == timedelta(days=7):
        moment = base
    loose = counted and granularity in (Granularity.WEEK, Granularity.MONTH, Granularity.YEAR)
    return replace(Interval.cell(moment, granularity), approximate=loose, point=moment)


def _unarticled(text: str, words: Adapted) -> str:
    while True:
        article = next((a for a in words.articles if text.startswith(a if a.endswith("'") else a + " ")), None)
        if article is None:
            return text
        text = text.removeprefix(article).lstrip()


def _wordings(rest: str, bare: str, words: Adapted, conventions: Conventions) -> list[tuple[str, str]]:
    """The ways to put the phrase to dateparser: as it is, without article, and a weekday without its "last" or "next"."""
    tokens = bare.split()
    found: list[tuple[str, str]] = [(rest, conventions.prefer), (bare, conventions.prefer)]
    for adjectives, prefer in ((words.last, "past"), (words.next, "future")):
        kept = [t for t in tokens if t not in adjectives]
        if len(kept) == 1 and len(tokens) == 2 and kept[0] not in words.units:
            found.insert(0, (kept[0], prefer))
    return found


def _decade(text: str, words: Adapted) -> Interval | None:
    for mark in words.decades:
        figures = re.escape(mark).replace("_", "")
        pattern = rf"('?\d{{2}}|\d{{3}}0) ?{figures}" if mark.startswith("_") else rf"{figures} ('?\d{{2}}|\d{{3}}0)"
        match = re.fullmatch(pattern, text)
        if match:
            year = int(match[1].strip("'"))
            return Interval.cell(datetime(year if year > 99 else 1900 + year, 1, 1), Granularity.DECADE) if year % 10 == 0 else None
    return None


def _season(tokens: list[str], words: Adapted, conventions: Conventions) -> Interval | None:
    """“printemps 2012”, "Sommer 2012", "primavera de 2012"."""
    if len(tokens) < 2 or tokens[0] not in words.seasons or not _YEAR.fullmatch(tokens[-1]) or len(tokens) > 3:
        return None
    return season(words.seasons[tokens[0]], int(tokens[-1]), conventions.hemisphere)


def _parse(phrase: str, base: datetime, language: str, conventions: Conventions, prefer: str) -> tuple[datetime, Granularity] | None:
    order = "DMY" if conventions.day_first or _DOTTED.search(phrase) else "MDY"
    try:
        data = _parser(language, base, prefer, order, "first").get_date_data(phrase)
        if data.period == "time":  # an hour alone is of the day: not of the first month, nor of yesterday where it is still to come
            early, late = (_parser(language, base, way, order, "current").get_date_data(phrase) for way in ("past", "future"))
            if early.date_obj is not None and late.date_obj is not None:
                alone = late.date_obj - early.date_obj == timedelta(days=1)
                data = late if (late.date_obj.date() == base.date() if alone else prefer == "future") else early
    except OverflowError:
        raise OutOfRange(f"{phrase!r} is outside the years 1 to 9999") from None
    except ValueError as error:  # raised on first use, not when the parser is made
        if "language" not in str(error):
            raise
        raise UnknownLanguage(f"neither a pack nor dateparser knows language {language!r}; use an ISO 639-1 code such as 'fr'") from None
    if data.date_obj is None:
        return None
    return data.date_obj.replace(tzinfo=None), _PERIODS.get(data.period, Granularity.DAY)


@lru_cache(maxsize=64)
def _parser(language: str, base: datetime, prefer: str, order: str, part: str) -> Any:
    from dateparser.date import DateDataParser  # half a second to import, only for languages without a pack

    settings = {
        "RELATIVE_BASE": base,
        "PREFER_DATES_FROM": prefer,
        "DATE_ORDER": order,
        "RETURN_TIME_AS_PERIOD": True,
        "PREFER_DAY_OF_MONTH": part,
        "PREFER_MONTH_OF_YEAR": part,
    }
    return DateDataParser(languages=[language], settings=settings)

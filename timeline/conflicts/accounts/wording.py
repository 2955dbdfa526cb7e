"""Dates, windows, counts and claims as a newsroom would print them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from math import ceil

from timeline.claims.claim import Claim, Count, Group
from timeline.conflicts.accounts.readings import Account
from timeline.intervals import Amount, Granularity, Interval, floor

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_UNITS = ((86400, "day"), (3600, "hour"), (60, "minute"))
_COARSE = timedelta(days=2)
_MIDNIGHT = time()
HOW_TO_READ = frozenset(
    """about after agent alone among before body bought cause charge contest corrects counted deed denies dissent doer drawn each ended figure
    foremost gap giver goal granted handed holder instance kept kinds living loser manner margin matter moment narrowed near one_of order out outcome
    period rank result resumed scope score share sides since sole sort sum supposed taker tally term transfer trend unanimous void where winner
    understood which withdrawn while""".split()
)  # attributes that describe no event


def day(moment: datetime) -> str:
    """A moment as a day, with the hour where it is not midnight.

    Examples
    --------
    >>> day(datetime(2022, 10, 5)), day(datetime(2022, 10, 5, 14, 30))
    ('5 Oct 2022', '5 Oct 2022 14:30')
    """
    clock = "" if moment.time() == _MIDNIGHT else f" {moment:%H:%M}"
    return f"{moment.day} {_MONTHS[moment.month - 1]} {moment.year}{clock}"


def day_before(edge: datetime) -> str:
    """The last day before an end that is not part of the window any more, or its clock time.

    Examples
    --------
    >>> day_before(datetime(2022, 1, 1)), day_before(datetime(2022, 1, 1, 9))
    ('31 Dec 2021', '1 Jan 2022 09:00')
    """
    return day(edge - timedelta(days=1)) if edge.time() == _MIDNIGHT else day(edge)


def length(seconds: float) -> str:
    """A length of time in the largest unit that it fills, rounded up.

    Examples
    --------
    >>> length(86399), length(3 * 86400), length(1700), length(1)
    ('1 day', '3 days', '29 minutes', '1 minute')
    """
    size, unit = next(((size, unit) for size, unit in _UNITS if seconds > size - 60), _UNITS[-1])
    number = ceil(seconds / size)
    return f"{number} {unit}{'' if number == 1 else 's'}"


def in_words(amount: Amount) -> str:
    """An amount as one says it.

    Examples
    --------
    >>> in_words(Amount.parse("P1W")), in_words(Amount.parse("P1Y6M")), in_words(Amount.parse("PXD"))
    ('1 week', '1 year and 6 months', 'some days')
    """
    parts = []
    for count, unit in amount.parts:
        number = "some" if count is None else f"{float(count):g}"
        parts.append(f"{number} {unit.value}{'' if count == 1 else 's'}")
    return listed(parts)


def stretch(start: datetime | None, end: datetime | None) -> str:
    """A window in words; its last day is the one before an end at midnight.

    Examples
    --------
    >>> stretch(datetime(2022, 1, 1), datetime(2023, 1, 1)), stretch(datetime(2022, 10, 25), None)
    ('in 2022', 'from 25 Oct 2022 on')
    >>> stretch(datetime(2020, 7, 1), datetime(2021, 7, 1)), stretch(None, datetime(2022, 1, 1)), stretch(None, None)
    ('from Jul 2020 to Jun 2021', 'before 1 Jan 2022', 'at any time')
    >>> stretch(datetime(2020, 7, 1), datetime(2020, 7, 15)), stretch(datetime(2020, 7, 1, 9), datetime(2020, 7, 1, 11, 30))
    ('from 1 to 14 Jul 2020', 'between 1 Jul 2020 09:00 and 1 Jul 2020 11:30')
    """
    if start is None:
        return "at any time" if end is None else f"before {day(end)}"
    if end is None:
        return f"from {day(start)} on"
    if not start.time() == end.time() == _MIDNIGHT:
        return f"between {day(start)} and {day(end)}"
    last = end - timedelta(days=1)
    if start.day != 1 or end.day != 1:
        return f"on {day(start)}" if last == start else f"from {_shared(day(start), start, last)} to {day(last)}"
    if start.month == end.month == 1:
        return f"in {start.year}" if last.year == start.year else f"from {start.year} to {last.year}"
    month = f"{_MONTHS[last.month - 1]} {last.year}"
    if (start.year, start.month) == (last.year, last.month):
        return f"in {month}"
    return f"from {_MONTHS[start.month - 1]}{f' {start.year}' if start.year != last.year else ''} to {month}"


def _shared(first: str, start: datetime, last: datetime) -> str:
    """The first day without what the last one says as well: "1 to 14 Jul 2020"."""
    if start.year != last.year:
        return first
    return first.removesuffix(f" {start.year}").removesuffix(f" {_MONTHS[start.month - 1]}" if start.month == last.month else "")


def of_interval(interval: Interval) -> str:
    """The same for an interval."""
    return stretch(interval.start, interval.end)


def window_of(account: Account) -> str:
    """The window that reasoning used, with the saying as its end where that is what ends it."""
    said, start, end = account.claim.said, account.ends.starts[1], account.ends.ends[2]
    if not account.ends.until_saying or said is None or end is None:
        return stretch(start, account.ends.ends[1])
    coarse = said.start is None or end - said.start.replace(tzinfo=None) > _COARSE
    if coarse and said.start is not None:
        saying = f"saying so {of_interval(said)}"
    else:
        saying = day(end - timedelta(days=1)) if floor(end, Granularity.DAY) == end else day(end)
    if start is None:
        return f"before {saying}" if coarse and said.start is not None else f"up to {saying}"
    if _said_of_now(account) and not coarse:
        return f"from {day(start)} on"
    return f"from {day(start)} to {saying}" if coarse else stretch(start, end)


def _said_of_now(account: Account) -> bool:
    return account.count is not None and account.count.max == 0


def number(count: Count | None) -> str:
    """The count in words."""
    return str(count) if count is not None else "it"


def says(account: Account) -> str:
    """Who says how many when: "The Ledger says at least 2 from Mar to May 2022"."""
    claim = account.claim
    verb = "writes" if claim.source is None else "says"
    hedge = f" ({claim.hedge})" if claim.hedge else ""
    if claim.extent == "throughout":
        negation = "no " if claim.polarity == "negative" else ""
        return f"{claim.who} {verb}{hedge} {negation}{event(claim)}{_state(claim)} all the time {window_of(account)}".removesuffix(
            " at any time"
        )
    if value := claim.attributes.get("value"):
        return f"{claim.who} {verb}{hedge} {value} {window_of(account)}"
    dated = f", every {_without_one(in_words(Amount.parse(each)))}" if (each := claim.attributes.get("each")) else ""
    if claim.event_time is not None and account.count is not None and account.count.min:
        single = "dated" if account.count.min == 1 else "one of them"
        dated = f", {f'the {order} of them' if (order := claim.attributes.get('order')) else single} {of_interval(claim.event_time)}"
    return f"{claim.who} {verb}{hedge} {number(account.count)}{_place(claim)} {window_of(account)}{dated}"


def _without_one(words: str) -> str:
    return words.removeprefix("1 ")


def _place(claim: Claim) -> str:
    told = [claim.attributes.get("place", ""), claim.attributes.get("kinds", "").replace(" = ", ": ")]
    return f" ({', '.join(filter(None, told))})" if any(told) else ""


def _state(claim: Claim) -> str:
    """What is told of a state, the place included."""
    told = [text for name, text in claim.attributes.items() if name not in HOW_TO_READ]
    return f" ({', '.join(told)})" if told else ""


def event(claim: Claim) -> str:
    """The type of event as words."""
    return claim.event.replace("_", " ")


def subject(claims: Sequence[Claim]) -> str:
    """What the claims are about: "Phone call, Orr and Vale"; several types where they differ."""
    kinds = list(dict.fromkeys(event(c) for c in claims))
    longest = max(claims, key=lambda c: len(c.participants))
    names = [p.name if isinstance(p, Group) else p for p in longest.participants]
    what = " / ".join(kinds)
    return opening(what) + (f", {listed(names)}" if names else "")


def listed(words: Sequence[str]) -> str:
    """Words joined as in a sentence.

    Examples
    --------
    >>> listed(["Orr", "Vale", "Lund"])
    'Orr, Vale and Lund'
    """
    return words[0] if len(words) == 1 else ", ".join(words[:-1]) + " and " + words[-1]


def opening(words: str) -> str:
    """The words as a sentence begins.

    Examples
    --------
    >>> opening("an aide"), opening("de la Cruz"), opening("7 visits")
    ('An aide', 'De la Cruz', '7 visits')
    """
    return words[:1].upper() + words[1:]

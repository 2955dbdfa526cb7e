"""Amount: a length of time in calendar units, exact or vague, as ISO 8601 durations write it."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import cache
from itertools import accumulate

from timeline.arguments import kind
from timeline.errors import BadInterval
from timeline.intervals.granularity import Granularity as G

# unit -> (ISO designator, how many of it, is a time unit)
_ISO = {
    G.SECOND: ("S", 1, True),
    G.MINUTE: ("M", 1, True),
    G.HOUR: ("H", 1, True),
    G.DAY: ("D", 1, False),
    G.WEEKEND: ("WE", 1, False),  # TimeML writes P1WE and P1Q; ISO 8601 has no such units
    G.WEEK: ("W", 1, False),
    G.MONTH: ("M", 1, False),
    G.SEASON: ("M", 3, False),
    G.QUARTER: ("Q", 1, False),
    G.HALF: ("M", 6, False),
    G.YEAR: ("Y", 1, False),
    G.DECADE: ("Y", 10, False),
    G.CENTURY: ("Y", 100, False),
    G.MILLENNIUM: ("Y", 1000, False),
}
_ISO_PATTERN = re.compile(
    r"P(?:(?P<Y>\d+(?:[.,]\d+)?|X)Y)?(?:(?P<M>\d+(?:[.,]\d+)?|X)M)?(?:(?P<W>\d+(?:[.,]\d+)?|X)W)?(?:(?P<D>\d+(?:[.,]\d+)?|X)D)?"
    r"(?:T(?:(?P<h>\d+(?:[.,]\d+)?|X)H)?(?:(?P<m>\d+(?:[.,]\d+)?|X)M)?(?:(?P<s>\d+(?:[.,]\d+)?|X)S)?)?"
)
_SECONDS = {G.SECOND: 1, G.MINUTE: 60, G.HOUR: 3600, G.DAYPART: 21600, G.DAY: 86400, G.WEEKEND: 172800, G.WEEK: 604800}
_MONTHS = {G.MONTH: 1, G.SEASON: 3, G.QUARTER: 3, G.HALF: 6, G.YEAR: 12, G.DECADE: 120, G.CENTURY: 1200, G.MILLENNIUM: 12000}
_CYCLE_MONTHS, _CYCLE_DAYS = 4800, 146_097  # the Gregorian calendar repeats after 400 years
_LONGEST = 200  # characters of a duration; Python reads no number of more than 4,300 digits
_FIELDS = {"Y": G.YEAR, "M": G.MONTH, "W": G.WEEK, "D": G.DAY, "h": G.HOUR, "m": G.MINUTE, "s": G.SECOND}


@dataclass(frozen=True, slots=True)
class Amount:
    """A length of time: (count, unit) parts from coarse to fine. A count of None is vague ("some weeks").

    Equality is that of the writing, P12M is not P1Y; `compare` tells which is longer, where the calendar decides it.

    Examples
    --------
    >>> Amount.of(18, "month").iso
    'P18M'
    >>> Amount.of(1, "decade").iso, Amount.of(None, "day").iso, Amount.of(24, "hour").iso, Amount.parse("P1Y2W3D").iso
    ('P10Y', 'PXD', 'PT24H', 'P1Y2W3D')
    >>> Amount.parse("P1Y6M") == Amount.of(1, "year") + Amount.of(6, "month"), Amount.parse("P0,5Y").iso
    (True, 'P0.5Y')
    >>> Amount.parse("18 months")
    Traceback (most recent call last):
    timeline.errors.BadInterval: '18 months' is not an ISO 8601 duration such as 'P18M' or 'PT36H'
    >>> Amount.parse("-P2Y")
    Traceback (most recent call last):
    timeline.errors.BadInterval: '-P2Y' is negative; a length of time is not, and `shift` takes sign=-1 to go back

    References
    ----------
    ISO 8601-1:2019, 5.5.2; ISO 24617-1:2012 (TimeML), value of DURATION.
    """

    parts: tuple[tuple[Fraction | None, G], ...]

    def __post_init__(self) -> None:
        kind("parts", self.parts, tuple, "pairs of a count and a unit, or use Amount.of(2, 'week')")
        for part in self.parts:
            if not (isinstance(part, tuple) and len(part) == 2 and isinstance(part[1], G) and isinstance(part[0], int | Fraction | None)):
                raise BadInterval(f"parts hold {part!r:.60}; pass pairs of a count and a unit, or use Amount.of(2, 'week')")

    @classmethod
    def of(cls, count: int | float | Fraction | None, unit: G | str) -> Amount:
        """`count` units; None for an unknown number of them.

        Raises
        ------
        BadInterval
            If the count is negative or no number.
        """
        try:
            size = G(unit)
            _ISO[size]
        except (ValueError, KeyError):
            raise BadInterval(f"{unit!r} is no unit of time; accepted: {', '.join(g.value for g in _ISO)}") from None
        try:
            exact = None if count is None else Fraction(str(count)) if isinstance(count, float) else Fraction(count)
        except (ValueError, TypeError, ZeroDivisionError, OverflowError):
            raise BadInterval(f"{count!r:.60} is no count of {size.value}s; pass a number, or None for an unknown one") from None
        if exact is not None and exact < 0:
            raise BadInterval(f"{count!r} is negative; a length of time is not, and `shift` takes sign=-1 to go back")
        return cls(((exact, size),))

    @classmethod
    def parse(cls, text: str) -> Amount:
        """Read an ISO 8601 duration: units from coarse to fine, weeks among them; only the last may have a fraction.

        Raises
        ------
        BadInterval
        """
        if not isinstance(text, str) or len(text) > _LONGEST:
            raise BadInterval(f"{text!r:.60} is not an ISO 8601 duration such as 'P18M' or 'PT36H'")
        if "-" in text and _ISO_PATTERN.fullmatch(text.replace("-", "")):
            raise BadInterval(f"{text!r} is negative; a length of time is not, and `shift` takes sign=-1 to go back")
        match = _ISO_PATTERN.fullmatch(text)
        found = [(unit, match[name].replace(",", ".")) for name, unit in _FIELDS.items() if match and match[name]]
        if not found or text.endswith("T"):
            raise BadInterval(f"{text!r} is not an ISO 8601 duration such as 'P18M' or 'PT36H'")
        if any("." in number for _, number in found[:-1]):
            raise BadInterval(f"{text!r}: only the last unit of an ISO 8601 duration may have a fraction, as in 'P1Y6.5M'")
        return cls(tuple((None if number == "X" else Fraction(number), unit) for unit, number in found))

    def compare(self, other: Amount) -> int | None:
        """1 if this is longer than `other` whenever both begin, -1 if shorter, 0 if as long; None where that depends, or a count is vague.

        Days are 24 hours, months are those of the calendar.

        Examples
        --------
        >>> Amount.parse("P12M").compare(Amount.parse("P1Y")), Amount.parse("P2W").compare(Amount.parse("P15D"))
        (0, -1)
        >>> Amount.parse("P1M").compare(Amount.parse("P27D")), Amount.parse("P1M").compare(Amount.parse("P30D"))
        (1, None)
        """
        kind("other", other, Amount, "an Amount, as Amount.parse('P2W')")
        mine, theirs = self._months_and_seconds(), other._months_and_seconds()
        if mine is None or theirs is None:
            return None
        months, seconds = mine[0] - theirs[0], mine[1] - theirs[1]
        if months.denominator != 1:
            return None if seconds * months < 0 else 1 if months > 0 else -1
        shortest, longest = (days * 86400 for days in _days(abs(int(months))))
        low, high = (shortest + seconds, longest + seconds) if months >= 0 else (seconds - longest, seconds - shortest)
        if low == high == 0:
            return 0
        return 1 if low > 0 else -1 if high < 0 else None

    def _months_and_seconds(self) -> tuple[Fraction, Fraction] | None:
        months = seconds = Fraction(0)
        for count, unit in self.parts:
            if count is None:
                return None
            if unit in _MONTHS:
                months += count * _MONTHS[unit]
            else:
                seconds += count * _SECONDS[unit]
        return months, seconds

    def __add__(self, other: Amount) -> Amount:
        return Amount(self.parts + other.parts) if isinstance(other, Amount) else NotImplemented

    @property
    def unit(self) -> G:
        """The unit of the first part; "18 months" counts in months."""
        return self.parts[0][1]

    @property
    def finest(self) -> G:
        """The unit of the last part, which tells how exactly the amount is meant."""
        return self.parts[-1][1]

    @property
    def vague(self) -> bool:
        """True where a count is not given ("some weeks")."""
        return any(count is None for count, _ in self.parts)

    @property
    def iso(self) -> str:
        """The TIMEX3 value: ISO 8601, with X for an unknown count."""
        date, time = "", ""
        for count, unit in self.parts:
            letter, size, clock = _ISO[unit]
            written = "X" if count is None else _decimal(count * size)
            if clock:
                time += written + letter
            else:
                date += written + letter
        return "P" + date + ("T" + time if time else "")

    def in_whole_units(self) -> Amount:
        """The same amount with a fraction of years, days, hours or minutes written in the next smaller unit, where that is whole.

        Examples
        --------
        >>> Amount.of(2.5, "year").in_whole_units(), Amount.of(1.5, "week").in_whole_units()
        (P2Y6M, P1.5W)
        """
        count, unit = self.parts[-1]
        if count is None or count.denominator == 1 or unit not in _SMALLER:
            return self
        smaller, ratio = _SMALLER[unit]
        rest = count % 1 * ratio
        if rest.denominator != 1:
            return self
        whole = ((count // 1 * Fraction(1), unit),) if count >= 1 else ()
        return Amount((*self.parts[:-1], *whole, (rest, smaller)))

    def __str__(self) -> str:
        return self.iso

    def __repr__(self) -> str:
        return self.iso


_SMALLER = {G.YEAR: (G.MONTH, 12), G.DAY: (G.HOUR, 24), G.HOUR: (G.MINUTE, 60), G.MINUTE: (G.SECOND, 60)}


def _decimal(number: Fraction) -> str:
    """Digits without an exponent, which ISO 8601 does not have; what has no end ("1/3") to six places."""
    if number.denominator == 1:
        return str(number.numerator)
    exact = Decimal(number.numerator) / Decimal(number.denominator)
    return f"{exact:f}" if Fraction(exact) == number else f"{exact:.6f}".rstrip("0").rstrip(".")


@cache
def _days(months: int) -> tuple[int, int]:
    """The shortest and the longest run of so many calendar months, in days."""
    cycles, rest = divmod(months, _CYCLE_MONTHS)
    starts = _month_starts()
    runs = [starts[i + rest] - starts[i] for i in range(_CYCLE_MONTHS)]
    return min(runs) + cycles * _CYCLE_DAYS, max(runs) + cycles * _CYCLE_DAYS


@cache
def _month_starts() -> tuple[int, ...]:
    """The first day of each month of 800 years, counted from the first."""
    lengths = [monthrange(year, month)[1] for year in range(2000, 2800) for month in range(1, 13)]
    return tuple(accumulate(lengths, initial=0))

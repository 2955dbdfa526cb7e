"""Amount: a length of time in calendar units, exact or vague, as ISO 8601 durations write it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

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
    r"P(?:(?P<Y>[\d.]+|X)Y)?(?:(?P<M>[\d.]+|X)M)?(?:(?P<W>[\d.]+|X)W)?(?:(?P<D>[\d.]+|X)D)?"
    r"(?:T(?:(?P<h>[\d.]+|X)H)?(?:(?P<m>[\d.]+|X)M)?(?:(?P<s>[\d.]+|X)S)?)?"
)
_FIELDS = {"Y": G.YEAR, "M": G.MONTH, "W": G.WEEK, "D": G.DAY, "h": G.HOUR, "m": G.MINUTE, "s": G.SECOND}


@dataclass(frozen=True, slots=True)
class Amount:
    """A length of time: (count, unit) parts from coarse to fine. A count of None is vague ("some weeks").

    Examples
    --------
    >>> Amount.of(18, "month").iso
    'P18M'
    >>> Amount.of(1, "decade").iso, Amount.of(None, "day").iso, Amount.of(24, "hour").iso
    ('P10Y', 'PXD', 'PT24H')
    >>> Amount.parse("P1Y6M") == Amount.of(1, "year") + Amount.of(6, "month")
    True
    >>> Amount.parse("18 months")
    Traceback (most recent call last):
    timeline.errors.BadInterval: '18 months' is not an ISO 8601 duration such as 'P18M' or 'PT36H'

    References
    ----------
    ISO 8601-1:2019, 5.5.2; ISO 24617-1:2012 (TimeML), value of DURATION.
    """

    parts: tuple[tuple[Fraction | None, G], ...]

    @classmethod
    def of(cls, count: int | float | Fraction | None, unit: G | str) -> Amount:
        """`count` units; None for an unknown number of them."""
        exact = None if count is None else Fraction(str(count)) if isinstance(count, float) else Fraction(count)
        return cls(((exact, G(unit)),))

    @classmethod
    def parse(cls, text: str) -> Amount:
        """Read an ISO 8601 duration."""
        match = _ISO_PATTERN.fullmatch(text)
        found = [(unit, match[name]) for name, unit in _FIELDS.items() if match and match[name]]
        if not found:
            raise BadInterval(f"{text!r} is not an ISO 8601 duration such as 'P18M' or 'PT36H'")
        try:
            return cls(tuple((None if number == "X" else Fraction(number), unit) for unit, number in found))
        except ValueError:
            raise BadInterval(f"{text!r} is not an ISO 8601 duration: bad number") from None

    def __add__(self, other: Amount) -> Amount:
        return Amount(self.parts + other.parts)

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

    def __str__(self) -> str:
        return self.iso

    def __repr__(self) -> str:
        return self.iso


def _decimal(number: Fraction) -> str:
    return str(number.numerator) if number.denominator == 1 else f"{float(number):g}"

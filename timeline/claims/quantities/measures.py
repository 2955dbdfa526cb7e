"""Measures: "82 km/h", "at least 9 m", "about 60 %", as they stand in the attribute `value` of a claim, and whether two can be one."""

from __future__ import annotations

import math
import re
from functools import lru_cache
from typing import NamedTuple

# Symbol of a unit: the coherent unit of the same quantity and how many of it. Factors: The International System of Units (BIPM, 9th
# edition, tables 2, 4 and 8); NIST Special Publication 811 (2008), appendix B.8, for units outside it. Degrees have an offset and stand for
# themselves; so do money and things that are counted ("14 man").
_UNITS: dict[str, tuple[str, float]] = {
    "mm": ("m", 0.001), "cm": ("m", 0.01), "m": ("m", 1), "km": ("m", 1000), "in": ("m", 0.0254), "ft": ("m", 0.3048), "yd": ("m", 0.9144),
    "mi": ("m", 1609.344), "fathom": ("m", 1.8288),
    "m/s": ("m/s", 1), "km/h": ("m/s", 1 / 3.6), "mph": ("m/s", 0.44704), "kn": ("m/s", 1852 / 3600),
    "g": ("kg", 0.001), "kg": ("kg", 1), "t": ("kg", 1000), "lb": ("kg", 0.45359237), "oz": ("kg", 0.028349523125), "st": ("kg", 6.35029318),
    "l": ("l", 1), "ml": ("l", 0.001), "hl": ("l", 100), "m³": ("l", 1000), "gal": ("l", 3.785411784), "bbl": ("l", 158.987294928),
    "m²": ("m²", 1), "ha": ("m²", 10_000), "km²": ("m²", 1_000_000), "acre": ("m²", 4046.8564224),
    "W": ("W", 1), "kW": ("W", 1000), "MW": ("W", 1_000_000), "V": ("V", 1), "kV": ("V", 1000), "bar": ("bar", 1), "psi": ("bar", 0.0689475729),
}  # fmt: skip
_WRITTEN = re.compile(r"(?:(at least|at most|more than|less than|about) )?(\d[\d.]*)(?: to (\d[\d.]*))? (\S.*)")
_MONEY = frozenset("dollar euro franc mark krona krone yen rouble rupee peso rand £ crown dinar dirham shilling zloty shekel".split())
_PAID = 0.05  # of a sum paid, less is left open than of a length: “4,000 euros” are no 3,600
_ABOUT = 0.1  # “about 60” is from 54 to 66


class Measure(NamedTuple):
    """A measured value: `bound` is "", "at least", "at most", "more than", "less than" or "about"; `unit` a symbol, a currency or a noun.

    Examples
    --------
    >>> Measure("less than", "30", "km/h").text, Measure("", "40", "km/h", "50").text
    ('less than 30 km/h', '40 to 50 km/h')
    """

    bound: str
    number: str
    unit: str
    upper: str = ""

    @property
    def text(self) -> str:
        """The value as it stands in a claim."""
        stretch = f"{self.number} to {self.upper}" if self.upper else self.number
        return f"{self.bound} {stretch} {self.unit}".lstrip()

    def range(self) -> tuple[str, float, float]:
        """The coherent unit, and the least and the greatest value that the words admit in it.

        A number stands for all that would be rounded to it: 54 for 53.5 to 54.5, 9400 for 9350 to 9450.

        Examples
        --------
        >>> [round(v, 2) for v in Measure("", "54", "km").range()[1:]], Measure("at least", "9", "m").range()
        ([53500.0, 54500.0], ('m', 9.0, inf))
        """
        unit, factor = _UNITS.get(self.unit, (self.unit, 1.0))
        low, high = float(self.number), float(self.upper or self.number)
        slack = 0.0 if self.bound and self.bound != "about" else max(_rounding(self.number), _rounding(self.upper or self.number))
        if unit in _MONEY:
            slack = min(slack, _PAID * high)
        if self.bound == "about":
            slack = max(slack, _ABOUT * high)
        low, high = (low - slack) * factor, (high + slack) * factor
        if self.bound in ("at least", "more than"):
            high = math.inf
        elif self.bound in ("at most", "less than"):
            low = -math.inf
        return unit, low, high


def _rounding(number: str) -> float:
    """Half of the last digit that is no closing zero."""
    if "." in number:
        return 0.5 * 10.0 ** -len(number.partition(".")[2])
    return 0.5 * 10.0 ** (len(number) - len(number.rstrip("0"))) if number.strip("0") else 0.5


@lru_cache(maxsize=4096)
def measure_of(text: str) -> Measure | None:
    """The measure that an attribute writes, or None where it writes none.

    Examples
    --------
    >>> measure_of("about 60 %"), measure_of("red")
    (Measure(bound='about', number='60', unit='%', upper=''), None)
    """
    found = _WRITTEN.fullmatch(text)
    return Measure(found[1] or "", found[2], found[4], found[3] or "") if found else None


def exclude(one: str, other: str) -> bool:
    """Whether two values of one quantity cannot both be right.

    Examples
    --------
    >>> exclude("less than 30 km/h", "54 km/h"), exclude("50 mph", "80 km/h"), exclude("9 m", "6 kg"), exclude("1200 m", "1.5 km")
    (True, False, False, True)
    >>> exclude("4000 euro", "3000 euro"), exclude("about 4000 euro", "4100 euro"), exclude("at least 3000 euro", "4000 euro")
    (True, False, False)
    """
    a, b = measure_of(one), measure_of(other)
    if a is None or b is None:
        return False
    (unit, low, high), (same, least, most) = a.range(), b.range()
    strict = {a.bound, b.bound} & {"less than", "more than"}
    return unit == same and (high < least or most < low or bool(strict and (high == least or most == low)))

"""Scale: which stretch of time the chart shows, and where on the page a moment lies.

Moments are days since 1970-01-01 as floats (the date numbers of matplotlib), so that the axes stay an ordinary date axis.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

EPOCH = datetime(1970, 1, 1)
FIRST_DAY = (datetime(1, 1, 1) - EPOCH).days
LAST_DAY = (datetime(9999, 12, 31) - EPOCH).days
MINUTE = 1 / 1440
_STRETCH = 1.6  # one more bound may widen the window so much at most, or it is shown as an arrow with its year
_TAIL = 0.2  # a larger share of the bounds than this is never an off-scale tail


def days(moment: datetime) -> float:
    """A moment as a date number: days since 1970; a time zone is dropped.

    Examples
    --------
    >>> days(datetime(1970, 1, 2, 12)), days(datetime(1969, 12, 31))
    (1.5, -1.0)
    """
    return (moment.replace(tzinfo=None) - EPOCH).total_seconds() / 86400


def moment(number: float) -> datetime:
    """The moment of a date number, kept inside the years 1 to 9999.

    Examples
    --------
    >>> moment(1.5)
    datetime.datetime(1970, 1, 2, 12, 0)
    """
    return EPOCH + timedelta(days=min(max(number, FIRST_DAY), LAST_DAY))


@dataclass(frozen=True, slots=True)
class Scale:
    """A linear map from date numbers `start` .. `end` to pixels `left` .. `right`.

    Examples
    --------
    >>> scale = Scale(0, 10, 100, 200)
    >>> scale.x(5), scale.clamp(-3), scale.shows(11)
    (150.0, 100, False)
    """

    start: float
    end: float
    left: float
    right: float

    def x(self, number: float) -> float:
        """Pixel of a date number, also outside the window."""
        return self.left + (number - self.start) / (self.end - self.start) * (self.right - self.left)

    def clamp(self, number: float) -> float:
        """Pixel of a date number, moved to the nearer edge when it is off-scale."""
        return min(max(self.x(number), self.left), self.right)

    def shows(self, number: float) -> bool:
        """Whether a date number lies inside the window."""
        return self.start <= number <= self.end


def window(bounds: Sequence[float], held: Sequence[float]) -> tuple[float, float]:
    """The stretch to show: all `held` moments and the bulk of the `bounds`; a long thin tail stays outside.

    It begins with the middle half of the bounds and grows over the others from near to far, while a step stretches it by
    less than 60 % or while more than a fifth of the bounds would be left out on that side.

    Examples
    --------
    >>> window([2013, 2020, 2021, 2022, 2022, 2023, 2024, 2024], [])
    (2020, 2024)
    >>> window([2013, 2020, 2021, 2022, 2022, 2023, 2024, 2024], [2013])
    (2013, 2024)
    """
    values = sorted([*bounds, *held])
    low, high = values[len(values) // 4], values[(3 * len(values)) // 4 - (len(values) > 2)]
    low, high = min([low, *held]), max([high, *held])
    while True:
        below = [v for v in values if v < low]
        above = [v for v in values if v > high]
        steps = []
        if below and _worth(high - below[-1], high - low, len(below) / len(values)):
            steps.append((low - below[-1], below[-1], high))
        if above and _worth(above[0] - low, high - low, len(above) / len(values)):
            steps.append((above[0] - high, low, above[0]))
        if not steps:
            return low, high
        _, low, high = min(steps)


def _worth(longer: float, length: float, share: float) -> bool:
    return share > _TAIL or longer <= _STRETCH * length


def padded(low: float, high: float, dateline: float | None) -> tuple[float, float]:
    """The window with air: 2 % before; after it 6 % (a strip of future right of the dateline), at least a quarter of an hour in all.

    Examples
    --------
    >>> padded(0, 100, dateline=100), padded(0, 100, dateline=90)
    ((-2.0, 106.0), (-2.0, 102.0))
    """
    length = max(high - low, 15 * MINUTE)
    low -= (length - (high - low)) / 2  # an instant stands in the middle
    ahead = 0.06 if dateline is None else (high - dateline) / length
    after = max(0.02, 0.06 - max(ahead, 0.0))
    low, high = low - 0.02 * length, low + length + after * length
    return max(low, FIRST_DAY), min(high, LAST_DAY)

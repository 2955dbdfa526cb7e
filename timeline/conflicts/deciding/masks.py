"""Sets of small numbers as whole numbers, whose ones in binary are the members."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

_SHORT = 1 << 64  # the positions of smaller masks are remembered, since the same few are asked for again and again
_LONG = 1024  # binary digits from which a pass over the digits beats a step for every member


def bits(mask: int) -> tuple[int, ...]:
    """Positions of the ones, from low to high.

    Examples
    --------
    >>> bits(0b10110), bits(1 << 5000 | 1)
    ((1, 2, 4), (0, 5000))
    """
    return _remembered(mask) if mask < _SHORT else _ones(mask)


def _ones(mask: int) -> tuple[int, ...]:
    found: list[int] = []
    if mask.bit_length() > _LONG:
        digits = bin(mask)[:1:-1]
        place = digits.find("1")
        while place >= 0:
            found.append(place)
            place = digits.find("1", place + 1)
        return tuple(found)
    while mask:
        low = mask & -mask
        found.append(low.bit_length() - 1)
        mask ^= low
    return tuple(found)


_remembered = lru_cache(1 << 10)(_ones)


def mask_of(positions: Iterable[int], size: int) -> int:
    """The mask of some numbers below `size`.

    Examples
    --------
    >>> bin(mask_of([4, 1, 2], 5)), bits(mask_of([0, 5000], 5001))
    ('0b10110', (0, 5000))
    """
    if size <= _LONG:
        mask = 0
        for position in positions:
            mask |= 1 << position
        return mask
    digits = bytearray(size // 8 + 1)
    for position in positions:
        digits[position >> 3] |= 1 << (position & 7)
    return int.from_bytes(digits, "little")

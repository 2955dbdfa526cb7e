"""Changing: what else changes in a claim when some of its fields do, and whether an event may lie in a window."""

from __future__ import annotations

from collections.abc import Collection, Set
from datetime import datetime
from typing import Any

from timeline.claims.claim import Claim, ClaimReading, Count, instance_name
from timeline.claims.quantities.measures import Measure, measure_of
from timeline.intervals import Interval

_TOLD = ("event", "participants", "count", "polarity", "extent", "attributes")  # what a summary puts in words
_READ = ("window", "count", "event")  # what a reading may tell otherwise


def settled(before: Claim, after: Claim, by_hand: Collection[str]) -> Claim:
    """The claim `after` some of its fields were changed, with what hangs together with them; what was given `by_hand` is let alone.

    - A new window clears an event time that does not lie in it, and so does a denial, which is of the whole window. A new time, in EDTF,
      takes the place of the words for the old one.
    - A new event, count, polarity or number of people leaves no words for the claim: its headline is made of its fields.
    - What a person says of window, count or event has no other readings, and a counted figure ("14 person") has the new number.
    - A new source ends the chain and loses its article; an assertion loses its hedge.

    Examples
    --------
    >>> spring = Claim(id="c1", event="visit", window="2022", event_time="2022-21", phrase="the spring", summary="she visited only once")
    >>> summer = settled(spring, spring.model_copy(update={"window": Interval.of("2022-06/2022-08")}), ("window",))
    >>> summer.event_time, summer.phrase, summer.headline
    (None, '2022-06/2022-08', 'she visited only once')
    >>> twice = settled(spring, spring.model_copy(update={"count": Count(min=2, max=2)}), ("count",))
    >>> twice.event_time.edtf, twice.phrase, twice.headline
    ('2022-21', 'the spring', 'visit: exactly 2')
    """
    changed = {f for f in Claim.model_fields if getattr(before, f) != getattr(after, f)}
    found: dict[str, Any] = {}
    window, moment = after.window, after.event_time
    excluded = "window" in changed and window is not None and moment is not None and not _inside(moment, window)
    denied = "polarity" in changed and after.polarity == "negative"  # of all the window; what was not has no date
    if moment is not None and (excluded or denied) and "event_time" not in by_hand:
        found["event_time"] = moment = None
        changed.add("event_time")
    retold = bool(changed & set(_TOLD))
    if changed & {"window", "event_time"}:
        time = moment if moment is not None else window
        found["phrase"] = time.edtf if time is not None else None
        retold |= before.phrase is not None and before.phrase.lower() in before.summary.lower()
    if retold:
        found["summary"] = ""
    if changed & set(_READ):
        found["readings"] = tuple(r for r in (_without(r, changed) for r in after.readings) if r is not None)
    if (attributes := _attributes(before, after, changed)) != after.attributes:
        found["attributes"] = attributes
    if "source" in changed:
        found["determiner"] = None
        if after.source and after.chain and after.chain[-1] == before.source:
            found["chain"] = (*after.chain[:-1], after.source)
    if "modality" in changed and after.modality == "asserted":
        found["hedge"] = None
    return after.model_copy(update={name: value for name, value in found.items() if name not in by_hand})


def possible_inside(event_time: Interval, window: Interval) -> bool:
    """Whether an event dated so may have been in the window: an approximate or uncertain time may still be where it only touches.

    Examples
    --------
    >>> year = Interval.of("2002")
    >>> [possible_inside(Interval.of(time), year) for time in ("2002-05", "2001/2003", "2003~", "2003")]
    [True, True, True, False]
    """
    return not (_ends_by(event_time, window) or _ends_by(window, event_time))


def _ends_by(one: Interval, other: Interval) -> bool:
    """Whether one surely ends before the other begins."""
    end, start = _clock(one.latest_end), _clock(other.earliest_start)
    if end is None or start is None:
        return False
    loose = one.empty or any(time.approximate or time.uncertain for time in (one, other))  # a moment without length is where it stands
    return end < start if loose else end <= start


def _inside(event_time: Interval, window: Interval) -> bool:
    """Whether the whole time of the event, as first read, lies in the window, at the widest."""
    first, last = _clock(window.earliest_start), _clock(window.latest_end)
    start, end = _clock(event_time.start), _clock(event_time.end)
    return (first is None or (start is not None and first <= start)) and (last is None or (end is not None and end <= last))


def _clock(moment: datetime | None) -> datetime | None:
    """What the clock showed: dates have no zone and stand beside clock times of any."""
    return moment if moment is None else moment.replace(tzinfo=None)


def _without(reading: ClaimReading, fields: Collection[str]) -> ClaimReading | None:
    """The reading without what is no longer open, or nothing where that was all it told."""
    told = [name for name in _READ if getattr(reading, name) is not None]
    if not told or not set(told) & set(fields):
        return reading  # a note alone says that the words may point elsewhere
    left = reading.model_copy(update=dict.fromkeys(name for name in told if name in fields))
    return left if any(getattr(left, name) is not None for name in _READ) else None


def _attributes(before: Claim, after: Claim, changed: Set[str]) -> dict[str, str]:
    """The attributes, with the new number of a figure, and with the name of a definite event that was made of who took part in it."""
    found = after.attributes
    if "count" in changed and "counted" in found:
        found = _recounted(after)
    if changed & {"event", "participants"} and found.get("instance") == instance_name(before.event, before.participants):
        found = {**found, "instance": instance_name(after.event, after.participants)}
    return found


def _recounted(claim: Claim) -> dict[str, str]:
    """The attributes with the number that the claim has now, in the unit that was counted."""
    rest = {name: value for name, value in claim.attributes.items() if name != "counted"}
    measure, count = measure_of(claim.attributes["counted"]), claim.count
    if measure is None or count is None:
        return rest
    return {name: _figure(count, measure.unit).text if name == "counted" else value for name, value in claim.attributes.items()}


def _figure(count: Count, unit: str) -> Measure:
    if count.max is None:
        return Measure("at least", str(count.min), unit)
    if count.min == count.max or not count.min:
        return Measure("" if count.min == count.max else "at most", str(count.max), unit)
    return Measure("", str(count.min), unit, str(count.max))

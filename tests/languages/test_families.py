"""Every natural way of saying a time is read: tables of phrases by family (`families.py`), and the parts of a phrase in every form."""

import itertools
from datetime import datetime, timedelta

import pytest

import timeline
from timeline.intervals import Amount, shift

from .families import FAMILIES, NOT_TIMES

NOW = "2013-02-12T04:30"
PHRASES = [
    pytest.param(*line.rsplit(" = ", 1), id=f"{family}: {line}")
    for family, table in FAMILIES.items()
    for line in table.strip().splitlines()
]


def moment(text):
    if text == "..":
        return None
    day, _, time = text.partition("T")
    year, month, number = (*(int(p) for p in day.split("-")), 1, 1)[:3]
    hour, minute, second = (*(int(p) for p in time.split(":") if p), 0, 0, 0)[:3]
    return datetime(year, month, number, hour, minute, second)


def ends(text):
    """Start and end of what the tables write."""
    if ">" in text:
        return tuple(moment(end) for end in text.split(">"))
    if text.startswith("W:"):
        day = moment(text[2:])
        return day - timedelta(days=day.weekday()), day + timedelta(days=7 - day.weekday())
    if text.startswith("S:"):
        return moment(text[2:]), moment(text[2:]) + timedelta(seconds=1)
    cell = timeline.Interval.of(text.removeprefix("D:"))
    return cell.start, cell.end


def named(found):
    """The intervals and windows of what was found."""
    return [
        (i.start and i.start.replace(tzinfo=None), i.end and i.end.replace(tzinfo=None)) for e in found for i in (e.window, e.interval) if i
    ]


def agrees(found, wanted):
    kind, _, value = wanted.partition(":")
    if not found:
        return False
    timex3 = found[0].timex3
    match kind:
        case "P":
            return len(found) == 1 and f"{timex3.value}:{timex3.mod}" == value
        case "L":
            return len(found) == 1 and (timex3.type, timex3.value) == ("DURATION", value)
        case "R":
            return timex3.type == "SET" and value in ("*", timex3.value)
    whole = ends(wanted)
    if len(found) > (2 if ">" in wanted else 1):  # TIMEX3 tags the ends of a range apart
        return False
    hour = "T" in wanted and ">" not in wanted  # "5 pm" may be the hour or its first minute
    return whole in named(found) or (
        hour and any(start == whole[0] and end - start <= timedelta(hours=1) for start, end in named(found) if end)
    )


@pytest.mark.parametrize(("phrase", "wanted"), PHRASES)
def test_what_a_phrase_names(phrase, wanted):
    found = timeline.find(phrase, dateline=NOW)
    kind = wanted[:2] if wanted[:2] in ("L:", "R:", "P:") else ""
    assert any(agrees(found, w if w.startswith(kind) else kind + w) for w in wanted.split("|")), "\n".join(e.why() for e in found)


PLACED = [p for p in PHRASES if not p.values[1].startswith(("L:", "R:"))]  # lengths and repetitions have no place on the calendar
NOT_WHOLE = {"0900-1700 hours", "17:30 (GMT)", "5:30 pm London time", "Christmas morning 2012"}  # words that no rule reads, or two times


@pytest.mark.parametrize("phrase", [p.values[0] for p in PLACED if p.values[0] not in NOT_WHOLE])
def test_the_whole_phrase_is_one_time(phrase):
    assert timeline.resolve(phrase, dateline=NOW).granularity is not None


@pytest.mark.parametrize("text", NOT_TIMES.strip().splitlines())
def test_what_names_no_time(text):
    assert [e.text for e in timeline.find(text, dateline=NOW)] == []


UNITS = {
    "second": ("second", "sec", "s"),
    "minute": ("minute", "min", "m"),
    "hour": ("hour", "hr", "h"),
    "day": ("day", "d"),
    "week": ("week", "wk", "w"),
    "month": ("month", "mth", "mo"),
    "year": ("year", "yr", "y"),
}
AHEAD = ("in {}", "{} from now", "{} hence", "+{}")
BACK = ("{} ago", "{} back", "{} before now", "-{}")
SUMS = ("hour 2 minute 15", "day 1 hour 3", "year 1 month 2", "minute 5 second 30", "hour 1 minute 5 second 30", "day 2 hour 1 minute 5")


def written(count, unit, glue=" "):
    plural = "s" if count != 1 and len(unit) > 1 else ""
    return f"{count}{glue}{unit}{plural}"


def test_one_amount_in_every_writing():
    """“2 hours ago”, "2hrs ago", "-2h": the same moment in all."""
    base, wrong = moment(NOW), []
    for unit, forms in UNITS.items():
        for form, glue, count in itertools.product(forms, (" ", ""), (1, 15)):
            for frame, sign in [(f, 1) for f in AHEAD] + [(f, -1) for f in BACK]:
                phrase = frame.format(written(count, form, glue))
                reached = shift(base, Amount.of(count, unit), sign)
                if not any(start and end and start <= reached < end for start, end in named(timeline.find(phrase, dateline=NOW))):
                    wrong.append(phrase)
    assert wrong == []


@pytest.mark.parametrize("joined", [" ", ", ", " and ", ", and "])
@pytest.mark.parametrize("parts", SUMS)
def test_a_sum_in_every_writing(parts, joined):
    words, wrong = parts.split(), []
    amounts = [(unit, int(count)) for unit, count in zip(words[::2], words[1::2], strict=True)]
    for style, glue in itertools.product((0, 1, -1), (" ", "")):
        pieces = [written(count, UNITS[unit][style % len(UNITS[unit])], glue) for unit, count in amounts]
        phrase = ", ".join(pieces[:-1]) + joined + pieces[-1] + " ago"
        reached = moment(NOW)
        for unit, count in amounts:
            reached = shift(reached, Amount.of(count, unit), -1)
        found = timeline.find(phrase, dateline=NOW)
        if len(found) != 1 or not any(start and end and start <= reached < end for start, end in named(found)):
            wrong.append((phrase, [e.text for e in found]))
    assert wrong == []


@pytest.mark.parametrize("month", ["March", "Mar", "mar", "MARCH", "Mar."])
def test_one_day_in_every_writing(month):
    day = ends("2013-03-05")
    forms = ["{d} {m} {y}", "{d} {m}, {y}", "{m} {d}, {y}", "{m} {d} {y}", "the {d} of {m} {y}", "{y} {m} {d}", "{m} the 5th, {y}"]
    forms += (
        []
        if month == "Mar."
        else ["{d}-{m}-{y}", "{d}/{m}/{y}", "{d}.{m}.{y}", "{d}.{m} {y}", "{m}-{d}-{y}", "{m}/{d}/{y}", "{d} - {m} - {y}"]
    )
    wrong = []
    for form, number in itertools.product(forms, ("5", "05", "5th")):
        phrase = form.format(d=number, m=month, y=2013)
        if day not in named(timeline.find(phrase, dateline=NOW)):
            wrong.append(phrase)
    assert wrong == []

"""Select: which claims are drawn, as items in lanes, and in words which are not. Nothing is left out silently."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from timeline.arguments import kind
from timeline.claims import Claim
from timeline.conflicts import Chronology
from timeline.errors import EmptyTimeline, UnknownColumn
from timeline.intervals import Interval
from timeline.views.chart.labels import clean
from timeline.views.chart.marks import Mark, mark_of, mark_of_interval, undated
from timeline.views.chart.scale import days
from timeline.views.dates import corrected_time, named
from timeline.views.quotes import quote

BACKGROUND_LIMIT = 12
NOBODY = "nobody named"  # the lane of what no person and no body takes part in
CORRECTED = "✎"  # before the label of what a person changed
LIMIT = 400  # a taller picture is read by nobody, and at 65,536 pixels there is none
_LANES = ("source", "event", "person", "none")
_NEGATED = re.compile(
    r"\b(?:no|not|cannot|never|none|nobody|nothing|nowhere|neither|nor|without|den(?:y|ied|ies|ial)|false|untrue)\b|n['’]t\b", re.I
)
_UNSAID = {"no comment": "no comment", "not aware": "not aware", "planned": "planned", "opinion": "opinion", "hypothetical": "hypothetical"}


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to draw: its lane, its label, its mark, and the claim behind it (None for a bare time phrase).

    `also` are the ids of claims that would be the same label and mark once more: what the same words imply.
    """

    id: str
    lane: str
    headline: str
    phrase: str
    mark: Mark
    claim: Claim | None = None
    also: tuple[str, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of all that the item stands for."""
        return (self.id, *self.also)


@dataclass(frozen=True, slots=True)
class Selection:
    """The items in text order and the notes on what is not drawn; `background` names the writer's lane, `by` tells what makes lanes."""

    items: tuple[Item, ...]
    notes: tuple[str, ...]
    background: str
    by: str = "source"


def select(
    chronology: Chronology,
    *,
    by: str = "source",
    only: str | Iterable[str] | None = None,
    start: Interval | None = None,
    end: Interval | None = None,
    linked: Iterable[str] = (),
    most: int = LIMIT,
) -> Selection:
    """The items of a chart; claims in `linked` are drawn whatever else they lack.

    Where there are more than `most`, the linked ones go first, in their order, then what somebody says, the dated before the undated.

    Raises
    ------
    EmptyTimeline
        If nothing remains to draw; the message says why.
    UnknownColumn
        If `by` names no way of making lanes.
    """
    if not isinstance(by, str) or by not in _LANES:
        raise UnknownColumn(f"no lanes by {by!r}; accepted: {', '.join(map(repr, _LANES))}")
    background = background_name(chronology)
    if not chronology.claims:
        return _phrases(chronology, background, start, end, most)
    ranks = {id: rank for rank, id in enumerate(linked)}
    forced, now, notes = set(ranks), chronology.document.dateline, list[str]()
    inside, outside = _parted(_only(chronology, only), lambda c: _meets(mark_of(c, now), start, end))
    drawable, quiet = _parted(inside, lambda c: c.id in forced or not _undrawable(c, now))
    newest = {c.id for c in _newest([c for c in drawable if c.source is None], forced)}
    drawn, surplus = _parted(drawable, lambda c: c.source is not None or c.id in newest)
    if not drawn and only is None and start is None and end is None:
        return _phrases(chronology, background, start, end, most)
    first = {c.id for c in sorted(drawn, key=lambda c: (ranks.get(c.id, len(ranks)), c.source is None, undated(c, now)))[:most]}
    drawn, beyond = _parted(drawn, lambda c: c.id in first)
    writers = sum(c.source is None for c in quiet)
    notes += _note(writers, "undated background claim")
    notes += _note(len(quiet) - writers, "undated remark (no comment, opinion, plan)", "undated remarks (no comment, opinion, plan)")
    notes += _note(len(surplus), "further background claim")
    notes += [f"{len(beyond)} further claim{'' if len(beyond) == 1 else 's'} not drawn for want of room"] if beyond else []
    notes += _note(len(outside), "claim outside the chosen dates", "claims outside the chosen dates")
    if not drawn:
        raise EmptyTimeline(f"nothing to draw: {'; '.join(notes) or 'no claims'}")
    people = _people(chronology.claims)
    items = _merged([_item(c, by, background, now, people, chronology.added) for c in drawn])
    return Selection(tuple(items), tuple(notes), background, by)


def _parted(claims: Iterable[Claim], test: Callable[[Claim], bool]) -> tuple[list[Claim], list[Claim]]:
    """Those that pass, and the others, each in order."""
    passed, others = list[Claim](), list[Claim]()
    for claim in claims:
        (passed if test(claim) else others).append(claim)
    return passed, others


def background_name(chronology: Chronology) -> str:
    """The name of the lane for what the text itself tells."""
    outlet = chronology.document.source
    return f"{clean(outlet)} background" if outlet else "the writer"


def headline(claim: Claim, added: bool = False) -> str:
    """The claim in a few words, upright on the chart; what is no assertion, and what a person `added`, says so.

    Examples
    --------
    >>> headline(Claim(id="c", event="call", polarity="negative", participants=("Orr", "Vale")))
    'no call (Orr, Vale)'
    >>> headline(Claim(id="c", event="vote", summary="the vote", modality="planned"))
    'the vote (planned)'
    >>> headline(Claim(id="c", event="call", polarity="negative", summary="those calls were made"))
    'denied: those calls were made'
    """
    kind = _UNSAID.get(claim.modality)
    words = f"{claim.headline} ({kind})" if kind else claim.headline
    if claim.polarity == "negative" and claim.constrains and not _NEGATED.search(words):
        words = f"denied: {words}"  # "Vale denied that those calls were made": the words alone say the opposite of the mark
    return clean(f"{words} (added)" if added else words)


def _item(claim: Claim, by: str, background: str, now: Interval | None, people: Mapping[str, bool], added: Collection[str]) -> Item:
    mark = mark_of(claim, now)
    phrase = corrected_time(claim) or quote(clean(claim.phrase or "")) or ("no date given" if mark.shape == "dotted" else "")
    words = headline(claim, claim.id in added)
    if by != "source" and claim.source:
        words = f"{clean(claim.who)}: {words}"
    if claim.corrected:
        words = f"{CORRECTED} {words}"  # in front, where no shortening takes it
    match by:
        case "source":
            return Item(claim.id, clean(claim.who) if claim.source else background, words, phrase, mark, claim)
        case "event":
            lane = clean(claim.event.replace("_", " "))
        case "person":
            names = sorted({str(p) for p in claim.participants} & people.keys(), key=list(people).index)
            lane = clean(", ".join([n for n in names if people[n]] or names)) or NOBODY
        case _:
            lane = "claims"
    return Item(claim.id, lane, words, phrase, mark, claim)


def _merged(items: Sequence[Item]) -> list[Item]:
    """The items, those of one source, stance and time that rest on the same words as one: what is said rather than what it implies."""
    found: dict[tuple[object, ...], list[Item]] = {}
    for item in items:
        claim = item.claim
        words = tuple((e.start, e.end, e.document) for e in claim.evidence) if claim is not None else ()
        times = (item.mark.start, item.mark.end, item.mark.best)
        key = (item.lane, item.headline, item.phrase, item.mark.stance, words, times) if words else (item.id,)
        found.setdefault(key, []).append(item)
    first = [next((i for i in same if i.claim is None or i.claim.modality != "presupposed"), same[0]) for same in found.values()]
    return [replace(one, also=tuple(i.id for i in same if i is not one)) for one, same in zip(first, found.values(), strict=True)]


def _people(claims: Sequence[Claim]) -> dict[str, bool]:
    """All people and bodies that take part in something, in the order of the text, and whether they speak or take part again.

    Those are who speaks and who has a name, which no word in small letters is ("deal", "window"); where nobody is either, all count.
    The same people make one lane, whoever is named first; who comes once only makes no lane of his own beside them.
    """
    counted = Counter(str(p) for c in claims for p in c.participants)
    speakers = {name for c in claims for name in (c.source, *c.chain)}
    found = {name: count > 1 or name in speakers for name, count in counted.items() if name in speakers or not name.islower()}
    return found or {name: count > 1 for name, count in counted.items()}


def _only(chronology: Chronology, only: str | Iterable[str] | None) -> list[Claim]:
    """The claims with these ids or from these sources."""
    if only is None:
        return list(chronology.claims)
    wanted = [only] if isinstance(only, str) else list(only)
    for name in wanted:
        kind("one of only", name, str, "the id of a claim, or the name of a source")
    names = set(wanted)
    chosen = [c for c in chronology.claims if not names.isdisjoint((c.id, c.who, c.source))]
    if not chosen:
        known = ", ".join(sorted({c.who for c in chronology.claims})[:8])
        raise EmptyTimeline(f"nothing to draw: no claim has an id or a source among {sorted(names)}; sources here: {known}")
    return chosen


def _undrawable(claim: Claim, now: Interval | None) -> bool:
    """Whether a claim has nothing to show: undated background, undated and binding nobody, or wholly open."""
    dateless = undated(claim, now)
    return dateless and (claim.source is None or not claim.constrains)


def _newest(claims: Sequence[Claim], forced: set[str]) -> list[Claim]:
    """At most `BACKGROUND_LIMIT` of the writer's own claims: the linked ones, then the newest."""

    def newest(claim: Claim) -> tuple[bool, float]:
        return claim.id in forced, max(mark_of(claim).bounds, default=float("-inf"))

    return sorted(claims, key=newest, reverse=True)[: max(BACKGROUND_LIMIT, sum(c.id in forced for c in claims))]


def _meets(mark: Mark, start: Interval | None, end: Interval | None) -> bool:
    """Whether a mark touches the chosen dates; a dotted line touches any."""
    if mark.shape == "dotted":
        return True
    early = start is not None and start.start is not None and mark.end is not None and mark.end <= days(start.start)
    late = end is not None and end.end is not None and mark.start is not None and mark.start >= days(end.end)
    return not early and not late


def _note(count: int, one: str, many: str | None = None) -> list[str]:
    return [f"{count} {one if count == 1 else many or one + 's'} not drawn"] if count else []


def _phrases(chronology: Chronology, background: str, start: Interval | None, end: Interval | None, most: int) -> Selection:
    """The time phrases themselves, where there are no claims to draw."""
    items, unplaced = list[Item](), 0
    for i, expression in enumerate(chronology.expressions):
        interval = expression.window or expression.interval
        if interval is None or (interval.start is None and interval.end is None):
            unplaced += 1
            continue
        mark = mark_of_interval(interval)
        if _meets(mark, start, end):
            words = f"about {named(interval)}" if interval.approximate else named(interval)
            items.append(Item(f"t{i}", "time phrases in the text", words, quote(clean(expression.text)), mark))
    if not items:
        found = f"{unplaced} time phrases, none with a date" if unplaced else "no time phrases and no claims in the text"
        raise EmptyTimeline(f"nothing to draw: {found}")
    notes = _note(unplaced, "time phrase without a date", "time phrases without a date")
    notes += _note(len(chronology.claims), "undated claim")
    notes += _note(len(items[most:]), "later time phrase")
    return Selection(tuple(items[:most]), tuple(notes), background)

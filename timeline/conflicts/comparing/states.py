"""States that held at every moment of a window: against their negation, against a state that excludes them, and in two places."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from timeline.claims.quantities.measures import exclude
from timeline.conflicts.accounts.ends import naive
from timeline.conflicts.accounts.participants import known_as, nested, people, plain_name, without_place
from timeline.conflicts.accounts.places import whereabouts
from timeline.conflicts.accounts.readings import Account
from timeline.conflicts.accounts.types import TypeTree
from timeline.conflicts.comparing.clash import Clash
from timeline.conflicts.comparing.rivals import Rivals
from timeline.conflicts.relation import Certainty
from timeline.conventions import DEFAULT_LIMITS
from timeline.intervals import Interval

_LEAVING = frozenset(("departure",))  # who was somewhere is there no more
_NONE: frozenset[str] = frozenset()
_UPRIGHT = frozenset(("length", "level", "height", "depth", "altitude"))  # “stood at 9.2 metres”, "the level was 7.4 metres"
_PRICED = frozenset(
    "fee price cost sum ransom sale purchase payment transfer".split()
)  # “the fee was 9 million”, "was sold for 12 million"
_MEASURED = frozenset(("value", "sum"))
_COMING = ("visit", "entry", "arrival")  # who does so was there
_ONE_DAY, _ONE_HOUR = timedelta(days=1), timedelta(hours=1)


def state_clashes(
    accounts: Sequence[Account], tree: TypeTree, rivals: Rivals, most: int = DEFAULT_LIMITS.conflicts
) -> tuple[list[Clash], list[str]]:
    """Pairs of claims on states, or on places, that cannot both hold at some shared moment; with notes where there are more.

    Of one name, no more than `most` pairs are listed, and no more than a thousand times as many looked at.
    """
    usable = [a for a in accounts if a.claim.constrains and a.claim.modality != "nested" and (not a.claim.denies or a.counts)]
    lasting = {a.family for a in usable if a.claim.extent == "throughout"}
    ends = {
        end
        for a in usable
        if a.claim.extent == "throughout"
        for end in ended_by(a.claim.event, rivals) | rivals.turns.begun.get(a.claim.event, _NONE)
    }
    by_name: dict[str, list[Account]] = defaultdict(list)
    for account in usable:
        gone = any(tree.covers(end, account.claim.event) for end in ends)
        rival = rivals.known(account.claim.event) or "result" in account.claim.attributes
        valued = (
            "moment" in account.claim.attributes
            or not _MEASURED.isdisjoint(account.claim.attributes)
            or ("presence" in lasting and _comes(account, tree))
        )
        if account.family in lasting or gone or rival or valued or account.claim.extent == "throughout" or _somewhere_for_a_day(account):
            stands = rival and account.claim.extent == "throughout" and account.wide != account.needs
            for name in sorted(_kinds(account) | account.people if stands else account.people):
                by_name[name].append(account)
    found: dict[tuple[int, int], Clash] = {}
    notes = []
    for name, members in by_name.items():
        listed = 0
        for seen, (one, other) in enumerate(_overlapping(members)):
            pair = (one.position, other.position)
            clash = None if pair in found else _clash(one, other, tree, rivals)
            if seen == 1000 * most or (clash and listed == most):
                notes.append(f"stopped: not all clashes of states among the {len(members)} claims about {name} are listed")
                break
            if clash:
                found[pair] = clash
                listed += 1
    return list(found.values()), notes


def _short(account: Account) -> bool:
    """Whether the claim tells of an hour at most."""
    start, end = moments(account)
    return datetime.min < start and end < datetime.max and end - start <= _ONE_HOUR


def _somewhere_for_a_day(account: Account) -> bool:
    if not whereabouts(account.claim):
        return False
    start, end = moments(account)
    return datetime.min < start and end < datetime.max and end - start <= _ONE_DAY


def _overlapping(members: Sequence[Account]) -> Iterable[tuple[Account, Account]]:
    """Pairs whose windows share a moment, in order of position; a sweep over the starts, first for what one tells and the other denies."""
    timed = sorted(((*moments(a), a.position, a) for a in members), key=lambda row: (row[0], row[2]))
    for opposed in (True, False):
        active: dict[bool, list[tuple[datetime, datetime, int, Account]]] = {True: [], False: []}
        for row in timed:
            told = row[3].claim.polarity == "positive"
            sought = told != opposed
            active[sought] = [other for other in active[sought] if other[1] > row[0]]
            for other in active[sought]:
                yield (other[3], row[3]) if other[2] < row[2] else (row[3], other[3])
            if row[0] < row[1]:
                active[told].append(row)


def moments(account: Account) -> tuple[datetime, datetime]:
    """When it was, for a state or a place: the time of the event if told, else the window; the calendar's ends where open."""
    claim = account.claim
    time = claim.event_time if claim.event_time is not None and claim.extent == "within" else None
    start = time.start if time is not None else account.ends.starts[1]
    end = time.end if time is not None else account.ends.ends[2]
    return naive(start) or datetime.min, naive(end) or datetime.max


def _clash(one: Account, other: Account, tree: TypeTree, rivals: Rivals) -> Clash | None:
    if _of_two(one, other):
        return None
    if not nested(people(one.needs), people(other.needs)) and not _of_a_kind(one, other):
        named = {name for name in (leading(one), leading(other)) if name}
        alike = not named.isdisjoint(people(one.needs) & people(other.needs)) and one.claim.event != "cause"
        alike = alike and _two_places(one, other, tree, rivals)
        return Clash(one, other, "preferred", "two places") if alike else None
    at_once = _at_once(one, other) if "presence" in (one.claim.event, other.claim.event) else None
    if at_once is False:
        return None
    if at_once and one.claim.polarity != other.claim.polarity and tree.comparable(one.claim.event, other.claim.event):
        denied, told = (one, other) if one.claim.polarity == "negative" else (other, one)
        return Clash(one, other, "preferred", "negation") if _same_place(denied, told) else None
    for a, b in ((one, other), (other, one)):
        if a.claim.extent == "throughout" and (rule := _against(a, b, tree, rivals)):
            sure: Certainty = "preferred" if one.soft or other.soft or not _surely_shared(one, other) else "certain"
            return Clash(one, other, sure, rule, _excluding(one, other, rivals) or ("", ""))
        if _came_later(a, b, tree, rivals):
            return Clash(one, other, "preferred", "begun")
        if _left(a, b, tree, rivals) and (rivals.roomy(a.claim) or known_as(a.claim.attributes.get("place", "")) in b.people):
            return Clash(one, other, "preferred", "two places" if a.claim.event == "presence" else "ended")
    if _as_told(one, other) and (words := _excluding(one, other, rivals)):
        return Clash(one, other, "preferred", "rivals", words)
    told_together = (_moment(one) and _moment(other)) or _one_moment(one, other) or _one_price(one, other) or _never_more(one, other)
    if told_together and (words := _values(one, other)):
        return Clash(one, other, "preferred", "rivals", words)
    if _at_one_time(one, other) and (words := _excluding(one, other, rivals)):
        return Clash(one, other, "preferred", "rivals", words)
    if figures := _numbers(one, other):
        return Clash(one, other, "preferred", "rivals", figures)
    if _same_moment(one, other) and (words := _excluding(one, other, rivals)):
        return Clash(one, other, "preferred", "rivals", words)
    if _two_places(one, other, tree, rivals):
        return Clash(one, other, "preferred", "two places")
    return None


def _of_two(one: Account, other: Account) -> bool:
    """Whether each tells which of a kind it means, and another: “the door of the church”, "the door of the school"; “to Orlo”, "from Orlo"."""
    (way, _, here), (back, _, there) = (account.claim.attributes.get("which", "").partition(" ") for account in (one, other))
    a, b = set(plain_name(here).split()), set(plain_name(there).split())
    return bool(a and b) and (not (a <= b or b <= a) or {way, back} == {"to", "from"})


def _one_price(one: Account, other: Account) -> bool:
    """Whether two sources tell what was paid in the one sale that the text is about, in whichever words: "the fee", "was sold for"."""
    a, b = one.claim, other.claim
    if not {a.event, b.event} <= _PRICED or "counted" in {*a.attributes, *b.attributes}:
        return False
    return a.window == b.window and ("value" in a.attributes or "value" in b.attributes)


def _never_more(one: Account, other: Account) -> bool:
    """“never rose above six metres”: of all the time that the clause speaks of."""
    return one.claim.event == other.claim.event and any(
        a.claim.attributes.get("value", "").startswith("at most") and _covers(moments(a), moments(b))
        for a, b in ((one, other), (other, one))
    )


def _numbers(one: Account, other: Account) -> tuple[str, str] | None:
    """Two numbers of what something had within one day: the ship had 40 people aboard, or 60."""
    a, b = one.claim, other.claim
    if not a.extent == b.extent == "throughout" or a.event != b.event or one.people != other.people or a.count is None or b.count is None:
        return None
    if any(end - start > _ONE_DAY for start, end in (moments(one), moments(other))):
        return None
    apart = any(x.max is not None and x.max < y.min for x, y in ((a.count, b.count), (b.count, a.count)))
    return (str(a.count), str(b.count)) if apart and a.polarity == b.polarity == "positive" else None


def _same_moment(one: Account, other: Account) -> bool:
    """Whether both tell what was so at one event: "green when the lorry passed", where the other's "it" may be the lorry."""
    a, b = one.claim.attributes.get("moment", ""), other.claim.attributes.get("moment", "")
    if not a or not b or one.claim.polarity != "positive" or other.claim.polarity != "positive":
        return False
    return a == b or (a.partition(" of ")[0] == b.partition(" of ")[0] and not ("of" in a.split() and "of" in b.split()))


def _at_once(one: Account, other: Account) -> bool | None:
    """Whether both tell of one event's moment; None where at least one tells of longer; False where its hour, which nobody tells, may be another.

    “Was not in the flat when the fire started on Saturday” says nothing of Saturday morning.
    """
    a, b = one.claim.attributes.get("moment", ""), other.claim.attributes.get("moment", "")
    if a and b:
        if a == b or (a.partition(" of ")[0] == b.partition(" of ")[0] and not (" of " in a and " of " in b)):
            return True  # “when it fell”
        return None if _short(one) and _short(other) else False
    if not a and not b:
        return None
    aside = (x.claim.attributes.get(word, "") for x in (one, other) for word in ("before", "after"))
    if any(told and told == (a or b).partition(" of ")[0] for told in aside):
        return False  # “ten minutes before it exploded”
    (start, end), (first, last) = (moments(one), moments(other)) if a else (moments(other), moments(one))
    covered, beyond = first <= start and end <= last, last > end and last - first < _ONE_DAY  # “all night”
    return None if covered or beyond else False


def _of_a_kind(one: Account, other: Account) -> bool:
    """Whether what the one tells of is a kind of what the other tells of: a road closed to heavy vehicles is closed to lorries."""
    return any(
        a.claim.extent == "throughout" or b.claim.extent == "throughout"
        for a, b in ((one, other), (other, one))
        if people(a.wide) != people(a.needs) and people(b.needs) and people(b.needs) <= _kinds(a)
    )


def _kinds(account: Account) -> frozenset[str]:
    """The names of an account with what they are kinds of, but not with the last words of longer names: a back door is not "the door"."""
    heads = {name.rpartition(" ")[2] for name in people(account.needs) if " " in name}
    return people(account.wide) - (heads - people(account.needs))


def leading(account: Account) -> str | None:
    """Who is named first, without the place: the one who is there."""
    place = plain_name(account.claim.attributes.get("place", ""))
    for participant in account.claim.participants:
        name = known_as(str(participant))
        if name != place:
            return name
    return None


def _against(state: Account, other: Account, tree: TypeTree, rivals: Rivals) -> str | None:
    """What excludes `other` while the state holds: its negation, or a rival state."""
    holds, says = state.claim.polarity == "positive", other.claim.polarity == "positive"
    throughout = other.claim.extent == "throughout"
    denied = not says or (other.count is not None and other.count.max == 0)
    alike = tree.covers(other.claim.event, state.claim.event) or rivals.alike(other.claim.event, state.claim.event)
    if holds and denied and alike and _same_place(other, state):
        return "negation"
    there = tree.covers(state.claim.event, other.claim.event) or (state.claim.event == "presence" and _comes(other, tree))
    if not holds and says and not throughout and there and _same_place(state, other):
        inside = _covers(moments(state), moments(other)) and other.count is not None and other.count.min > 0
        return "negation" if inside else None
    if (
        holds
        and says
        and _excluding(state, other, rivals)
        and not _of_a_part(state, other)
        and (throughout or _covers(moments(state), moments(other)))
    ):
        later = _short(state) and not throughout and moments(state)[0] < moments(other)[0]  # closed at nine, opened at half past
        return None if later else "rivals"
    return None


def _of_a_part(one: Account, other: Account) -> bool:
    """Whether two states are of a thing and of a part of it: in a closed school a window may be open."""
    a, b = leading(one), leading(other)
    if a is None or b is None or a == b or not _tells_state(other):
        return False
    return a not in people(other.wide) - people(other.needs) and b not in people(one.wide) - people(one.needs)


def _tells_state(account: Account) -> bool:
    return account.claim.extent == "throughout" or "result" in account.claim.attributes


def _comes(account: Account, tree: TypeTree) -> bool:
    """Whether the claim tells of coming to a place: who visited the mill was there."""
    return any(tree.covers(event, account.claim.event) for event in _COMING)


def _as_told(one: Account, other: Account) -> bool:
    """Whether the one tells of no time but that of the other: “were sound”, "they were defective"."""
    a, b = one.claim, other.claim
    untold = None in (a.phrase, b.phrase) and moments(one) == moments(other) and moments(one)[0] > datetime.min
    return untold and a.polarity == b.polarity == "positive" and one.people == other.people and a.event != "presence"


def _moment(account: Account) -> bool:
    """Whether the claim tells of something that was so, or happened, within a day."""
    start, end = moments(account)
    once = account.claim.polarity == "positive" and account.claim.extent == "within" and account.count is not None
    once &= "outcome" not in account.claim.attributes  # of outcomes, see that module
    return once and account.count.min > 0 and datetime.min < start and end < datetime.max and end - start <= _ONE_DAY  # type: ignore[union-attr]


def _at_one_time(one: Account, other: Account) -> bool:
    """Whether both tell of one event of one day: the council did not both approve and reject a plan."""
    return _moment(one) and _moment(other) and one.people == other.people and one.family != "presence"


def _values(one: Account, other: Account) -> tuple[str, str] | None:
    """The two values of one quantity, where they exclude each other: the bus did not do 45 and 82 km/h as it left the road."""
    events = {one.claim.event, other.claim.event}
    if len(events) > 1 and not events <= _UPRIGHT and not events <= _PRICED:
        return None
    a, b = one.claim.attributes.get("value", ""), other.claim.attributes.get("value", "")
    if exclude(a, b):
        return None if _two_moments(one, other) else (a, b)
    a, b = one.claim.attributes.get("sum", ""), other.claim.attributes.get("sum", "")
    paid = one.people == other.people and "only" not in one.claim.attributes.keys() | other.claim.attributes.keys()
    return (a, b) if paid and exclude(a, b) else None  # who was paid 4,000 euros that day was not paid 3,000


def _two_moments(one: Account, other: Account) -> bool:
    """“when it entered the tunnel” and "when it left the tunnel"."""
    return {a.claim.attributes.get("moment", "").partition(" of ")[0] for a in (one, other)} == {"start", "end"}


def _one_moment(one: Account, other: Account) -> bool:
    """Two values at one thing, without a date: "when it entered the bend", "as he came into the bend"."""
    (_, at, what), (_, _, thing) = (a.claim.attributes.get("moment", "").partition(" of ") for a in (one, other))
    return bool(at) and what == thing and "value" in one.claim.attributes and one.claim.polarity == other.claim.polarity == "positive"


def ended_by(state: str, rivals: Rivals) -> frozenset[str]:
    """The types of event after which a state no longer holds."""
    return _LEAVING if state == "presence" else rivals.turns.ended.get(state, _NONE)


def _came_later(state: Account, other: Account, tree: TypeTree, rivals: Rivals) -> bool:
    """Whether somebody who is said to have been there from some time on is said to have come later."""
    claim, event = state.claim, other.claim
    begins = rivals.turns.begun.get(claim.event, _NONE)
    if claim.polarity != "positive" or claim.extent != "throughout" or event.polarity != "positive" or event.extent != "within":
        return False
    if (
        not any(tree.covers(b, event.event) for b in begins)
        or event.window is None
        or not event.window.bounded
        or not state.ends.start_told
    ):
        return False
    start, came = moments(state)[0], moments(other)
    whole = 366 if (start.month, start.day) == (1, 1) else 31 if start.day == 1 else 1  # “since 2010”: some day of that year
    return start > datetime.min and came[0] - start >= timedelta(days=whole) and came[1] <= moments(state)[1]


def _left(state: Account, other: Account, tree: TypeTree, rivals: Rivals) -> bool:
    """Whether somebody who was there throughout is said to have left, more than a day before the end."""
    ends = ended_by(state.claim.event, rivals)
    if state.claim.polarity != "positive" or not ends or state.claim.extent != "throughout" or _short(state):
        return False  # “was closed at nine”: by half past, others may have opened it
    if other.claim.polarity != "positive" or other.claim.extent != "within" or not any(tree.covers(e, other.claim.event) for e in ends):
        return False
    if other.claim.window is None or not other.claim.window.bounded or not state.ends.end_told:
        return False
    place = plain_name(state.claim.attributes.get("place", ""))
    if state.claim.event != "presence" and other.claim.phrase is None and moments(other)[0] == moments(state)[0]:
        return True  # “(they were on that night.) He had switched them off”
    return (
        bool(place or state.claim.event != "presence") and _covers(moments(state), moments(other)) and moments(other)[1] < moments(state)[1]
    )


def _excluding(one: Account, other: Account, rivals: Rivals) -> tuple[str, str] | None:
    """Two states, or two values of one attribute of a state, of which only one can hold."""
    a, b = one.claim, other.claim
    if rivals.exclude(a.event, b.event):
        return a.event, b.event
    for x, y in ((a, b), (b, a)):
        if (came := x.attributes.get("result", "")) and rivals.exclude(came, y.event) and y.extent == "throughout":
            return (came, y.event) if x is a else (y.event, came)
    pairs = ((a.attributes[name], b.attributes[name]) for name in sorted(a.attributes.keys() & b.attributes.keys()))
    return next((pair for pair in pairs if a.event == b.event and rivals.exclude(*pair)), None)


def _same_place(wide: Account, narrow: Account) -> bool:
    """Whether what is denied there includes what is claimed here."""
    if any(w <= n for w in wide.needs for n in narrow.wide) or without_place(wide.needs) == narrow.needs:
        return True
    return any(_named_places(w) <= _named_places(n) for w in wide.needs for n in narrow.wide)


def _named_places(names: frozenset[str]) -> frozenset[str]:
    """The names, a place by its name alone: it may itself take part."""
    return frozenset(n.removeprefix("@") if not n.startswith("@@") else n for n in names)


def _two_places(one: Account, other: Account, tree: TypeTree, rivals: Rivals) -> bool:
    a, b = one.claim, other.claim
    at_once = "presence" in (a.event, b.event) and bool(_at_once(one, other))
    if a.polarity != "positive" or b.polarity != "positive" or not rivals.apart(a, b, moment=at_once or _short(one) or _short(other)):
        return False
    for account in (one, other):
        if "counted" in account.claim.attributes and str(next(iter(account.claim.participants), ""))[:1].islower():
            return False  # of “nine people”, some may be here and others there
        if account.count is not None and account.count.min == 0 and account.claim.extent == "within":
            return False
    lasting = a.extent == "throughout" or b.extent == "throughout"
    if not lasting and not at_once and not tree.comparable(a.event, b.event):
        return False
    if a.extent == b.extent == "throughout" or at_once:
        return True
    if any(x.claim.extent == "throughout" and _covers(moments(x), moments(y)) for x, y in ((one, other), (other, one))):
        return True
    return _somewhere_for_a_day(one) and _somewhere_for_a_day(other)


def _surely_shared(one: Account, other: Account) -> bool:
    """Whether the two share a moment whatever their uncertain ends are."""

    def sure(account: Account) -> tuple[datetime, datetime]:
        if account.claim.extent == "within" and account.claim.event_time is not None:
            return moments(account)
        return account.ends.starts[2] or datetime.min, account.ends.ends[0] or datetime.max

    (a, b), (c, d) = sure(one), sure(other)
    return max(a, c) < min(b, d)


def _covers(outer: tuple[datetime, datetime], inner: tuple[datetime, datetime]) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def shared(one: Account, other: Account) -> Interval | None:
    """The moments that both speak of."""
    (a, b), (c, d) = moments(one), moments(other)
    start, end = max(a, c), min(b, d)
    if start >= end:
        return None
    return Interval(None if start == datetime.min else start, None if end == datetime.max else end)

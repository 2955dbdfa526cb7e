"""How many events a clause speaks of: "never", "only once", "more than 40 times", "two letters", "regularly"."""

from __future__ import annotations

from dataclasses import dataclass, replace

from timeline.claims.kind import Argument, Kind
from timeline.claims.names.heads import head_of
from timeline.claims.quantities.numbered import numbered
from timeline.claims.quantities.numerals import all_but, numeral_before, value
from timeline.languages.accounts import Events, Syntax
from timeline.statements.clauses.clause import Clause
from timeline.statements.clauses.phrases import Phrase
from timeline.statements.tagging.words import Words

Bounds = tuple[int, int | None]


@dataclass(slots=True, unsafe_hash=True)  # not frozen: see `Phrase`
class Quantity:
    """At least `low`, at most `high` (None: no bound); `only` when the words exclude any other event; `weak` is another reading."""

    low: int
    high: int | None
    negative: bool = False
    only: bool = False
    weak: Bounds | None = None
    said: bool = False  # whether a word of the clause gives the number


def quantity(w: Words, clause: Clause, kind: Kind, args: list[Argument], events: Events, grammar: Syntax) -> Quantity:
    """The count that the clause puts on its events."""
    stop = _scope_end(w, clause)
    span = range(clause.first, stop + 1)
    only = not _ONLY.isdisjoint(w.low) and any(w.low[k] in _ONLY and w.time[k] < 0 for k in span)
    times = _times(w, span, clause.main, grammar, only)
    negative = _negative(w, clause, span, kind, args, events)
    if negative:
        if times is not None and times.high is not None and not _not_once(w, span):
            return Quantity(0, times.high, said=True) if _bounded(w, span) else Quantity(0, 0, negative=True, said=True)
        if (
            _bounded(w, span)
            and (more := _counted(w, clause, kind, args, events, grammar, only)) is not None
            and more.said
            and more.low > 1
        ):
            return Quantity(0, more.low - 1, said=True)  # “had not planted more than eight trees”
        return Quantity(0, 0, negative=True, said=True)
    if times is not None:
        return times
    counted = _counted(w, clause, kind, args, events, grammar, only)
    if counted is not None:
        return counted
    for k in span:
        bounds = events.frequent.get(w.low[k])
        if bounds is not None and w.tag[k] == "adv":
            return Quantity(*bounds, said=True)
    return Quantity(1, None)


_ONLY = frozenset(("only", "just", "single", "sole", "exactly"))


def _scope_end(w: Words, clause: Clause) -> int:
    """The last token that the count of the main verb may stand in: up to a relative clause."""
    for k in range(max(clause.main, clause.first) + 1, clause.last + 1):
        if w.tag[k] == "rel" and w.low[k - 1] == "of" and k - 3 > clause.main:
            return k - 3  # “three boxes, none of which held a helmet”
        if w.tag[k] == "rel" or (w.tag[k] == "sub" and w.low[k] not in ("as", "than")):
            return k - 1
    return clause.last


def _not_once(w: Words, span: range) -> bool:
    """“not once”, "never once"."""
    return any(w.low[k] == "once" and k - 1 in span and w.low[k - 1] in ("not", "never") for k in span)


def _bounded(w: Words, span: range) -> bool:
    """“not more than twice”: the denial is of more."""
    return any(
        w.low[k] in ("more", "than") and any(w.tag[j] == "neg" or w.low[j] == "no" for j in range(max(span.start, k - 8), k)) for k in span
    )


def _negative(w: Words, clause: Clause, span: range, kind: Kind, args: list[Argument], events: Events) -> bool:
    if clause.negated and not any(w.tag[k] == "neg" and k + 1 < len(w) and w.low[k + 1] in ("only", "just", "merely") for k in span):
        return True
    if "neg" not in w.tag and _NONE.isdisjoint(w.low):
        return False
    for k in span:
        low = w.low[k]
        if low == "no" and w.low[k + 1 : k + 2] == ["."]:
            continue  # “team no. 5”
        if low == "never":
            return True
        if w.tag[k] == "neg" and k < clause.aux and w.low[k + 1] in ("one", "a", "once"):
            return True  # “Not one of the lorries has ...”
        if (
            low == "no"
            and w.low[k + 1] in ("time", "point", "occasion", "stage", "circumstances", "day", "week", "month", "year")
            and w.low[k - 1] in ("at", "on", "under", "in")
        ):
            return True  # “At no time did she ...”
        if low in ("nobody", "neither", "nothing") or (low == "none" and not (k > 0 and w.low[k - 1] in ("second",))):
            return True
        if low == "no" and k + 1 < len(w) and w.low[k + 1] in ("one", "longer") and k < max(clause.aux, 0) + 1:
            return True
        if (
            low == "no"
            and (_on_argument(k, kind, args) or (k == clause.main + 2 and w.low[k - 1] in _TOWARDS))
            and not (w.low[k + 1] in ("more", "fewer", "less") and k + 2 < len(w) and w.low[k + 2] == "than")
        ):
            return True
        if low == "without" and k > clause.main >= 0 and kind.noun is not None and k < kind.noun:
            return True
    return False


_TOWARDS = frozenset("with to from at on against for".split())  # “met *with* no officer”, "fired at no one"
_NONE = frozenset("no never nobody neither nothing none without".split())


def _on_argument(k: int, kind: Kind, args: list[Argument]) -> bool:
    """Whether "no" at k opens the subject, an object, or the noun that names the event."""
    if kind.noun is not None and 0 < kind.noun - k < 5:
        return True
    return any(a.role in ("subject", "object") and a.phrase.first <= k <= a.phrase.last for a in args) or any(
        a.role in ("subject", "object") and a.phrase.first == k + 1 for a in args
    )


# ------------------------------------------------------------------ "... times"
def _times(w: Words, span: range, clause_main: int, grammar: Syntax, only: bool) -> Quantity | None:
    for k in span:
        low = w.low[k]
        if low in ("once", "twice", "thrice") and w.tag[k] == "adv":
            nxt = w.low[k + 1] if k + 1 < len(w) else ""
            if nxt in ("a", "every", "per", "each") or w.time[k] >= 0:
                return Quantity(2, None, said=True)
            if low == "once" and (w.low[k - 1 : k] == ["at"] or nxt == "more"):
                continue
            fold = FOLDS[low]
            most = _or_oftener(w, k, grammar)
            return _bounds(w, k - 1, span.start, fold, max(fold, most), only, weak=low == "once" and not only and most < 2)
        if (
            low == "each"
            and w.low[k + 1 : k + 2] == ["of"]
            and any(w.low[j] in ("last", "past", "previous") for j in range(k, min(k + 5, len(w))))
        ):
            return Quantity(2, None, said=True)  # “in each of the last five winters”
        if low == "again" and (w.low[k - 2 : k] == ["again", "and"] or w.low[k - 2 : k] == ["time", "and"]):
            return Quantity(2, None, said=True)  # “again and again”
        if low in ("time", "occasion") and k > 0 and w.low[k - 1] == "single":
            return Quantity(1, 1, only=True, said=True)  # “a single time”
        if low in ("in", "at") and k > clause_main >= 0 and (found := _in_so_many(w, k + 1, grammar)) is not None:
            return found
        if (
            low in _SITTINGS
            and k - 2 >= span.start
            and "on" in w.low[k - 3 : k - 1]
            and (number := _plain(w.low[k - 1 - (w.low[k - 1] in ("separate", "different"))], grammar))
        ):
            return Quantity(number, None, said=True)  # “failed on three days”, "on two separate mornings"
        if (
            low == "time"
            and w.low[k - 1] in grammar.ordinals
            and w.low[k - 3 : k - 1] == ["for", "the"]
            and grammar.ordinals[w.low[k - 1]] > 1
        ):
            return Quantity(grammar.ordinals[w.low[k - 1]], None, said=True)  # “for the third time”
        if low in ("times", "occasions", "time", "occasion") and k - 1 >= span.start:
            number = value(w, k - 1, grammar)
            at = k - 1
            if number is None and k - 2 >= span.start and w.low[k - 1] in ("more", "further", "other", "separate", "different"):
                number, at = value(w, k - 2, grammar), k - 2
            if number is None or w.low[at] in ("first", "second"):
                if low in ("times", "occasions") and w.low[k - 1] in ("several", "many", "numerous", "multiple", "few"):
                    return Quantity(2, None, said=True)
                continue
            if w.low[at - 1] == "a":
                at -= 1
            lower = _alternative(w, at, grammar)
            return _bounds(w, at - (1 if lower is None else 3), span.start, number if lower is None else lower, number, only)
    return None


FOLDS = {"once": 1, "twice": 2, "thrice": 3}
_PERHAPS = frozenset(("or", "maybe", "perhaps", "possibly", "if", "not", "even", ","))


def times_told(w: Words, span: range, grammar: Syntax) -> Quantity | None:
    """The count of words without a clause: "more than once", "two or three times"; None where they tell none."""
    return _times(w, span, -1, grammar, only=False)


def _or_oftener(w: Words, k: int, grammar: Syntax) -> int:
    """“once or *twice*”, "once, perhaps *twice*", "twice, or even *three times*": the other number behind "once" at k; 0 without one."""
    j = w.next(k + 1, lambda m: w.low[m] in _PERHAPS)
    if j >= len(w) or all(w.low[m] in (",", "not", "even") for m in range(k + 1, j)):
        return 0
    if w.low[j] in FOLDS:
        return FOLDS[w.low[j]]
    times = j + 1 < len(w) and w.low[j + 1] in ("times", "occasions")
    return (value(w, j, grammar) or 0) if times else 0


def _in_so_many(w: Words, k: int, grammar: Syntax) -> Quantity | None:
    """“scored in *four matches*”, "played in *all 28 of our games*": a number of occasions at k."""
    whole = w.low[k : k + 1] == ["all"]
    k += whole
    if k + 1 >= len(w) or w.tag[k] != "num" or (number := value(w, k, grammar)) is None or not 1 < number < 1000:
        return None
    noun = w.next(k + 1, lambda j: w.low[j] == "of" or w.tag[j] in ("det", "poss")) if whole else k + 1
    noun = w.next(noun, lambda j: w.tag[j] == "noun" and not w.low[j].endswith("s")) if whole else noun
    if noun >= len(w) or w.tag[noun] != "noun" or not w.low[noun].endswith("s") or w.low[noun] in _MEASURES:
        return None
    return Quantity(number, number if whole else None, said=True)


def _alternative(w: Words, at: int, grammar: Syntax) -> int | None:
    """The first number of "three or four", "thirty to 40", "between 30 and 40"."""
    joint = w.low[at - 1] if at >= 2 else ""
    return value(w, at - 2, grammar) if joint in ("or", "to") or (joint == "and" and w.low[at - 3 : at - 2] == ["between"]) else None


def _plain(low: str, grammar: Syntax) -> int | None:
    """The number of a word alone, also inside a time phrase."""
    return int(low) if low.isdigit() and len(low) < 4 else grammar.numbers.get(low)


def _bounds(w: Words, k: int, floor: int, low: int, high: int, only: bool, weak: bool = False) -> Quantity:
    """The number with what stands before it: "more than", "at least", "as many as", "fewer than", "about"."""
    if k >= floor and w.low[k] in ("a", "an"):
        k -= 1  # “at least a dozen”
    before = " ".join(w.low[max(floor, k - 2) : k + 1])
    if (behind := _behind(w, k + 1)) is not None:
        return Quantity(0, high, said=True) if behind == "most" else Quantity(low, None, said=True)
    if before.endswith(("more than", "over", "upwards of")) and not before.endswith(("no more than", "not more than")):
        return Quantity(low + 1, None, said=True)
    if before.endswith("all but"):
        return Quantity(1, None)  # of a whole that is not told
    if before.endswith(("at least", "no fewer than", "no less than", "minimum of")):
        return Quantity(low, None, said=True)
    if before.endswith(("at most", "no more than", "not more than", "maximum of")):
        return Quantity(0, high, said=True)
    if before.endswith(("up to", "as many as")):
        return Quantity(1, high, weak=(0, high), said=True)
    if before.endswith(("fewer than", "less than", "under")):
        return Quantity(1, high - 1, weak=(0, high - 1), said=True) if high > 1 else Quantity(0, 0, negative=True, said=True)
    if before.endswith(("about", "around", "some", "roughly", "nearly", "almost", "approximately")) and high > 2:
        return Quantity(max(1, high - max(1, high // 5)), high + max(1, high // 5), said=True)
    return Quantity(low, high, only=only, weak=(low, None) if weak else None, said=True)


def _behind(w: Words, k: int) -> str | None:
    """“twice at the very most”, "three visits at least": the bound that stands behind a number or its noun."""
    for j in range(k + 1, min(k + 5, len(w) - 1)):
        if w.tag[j] in ("verb", "aux", "sub", "rel", "conj") or w.low[j] in (".", ";"):
            return None
        if w.low[j] == "at":
            end = w.next(j + 1, lambda m: w.low[m] in ("the", "very"))
            if end < len(w) and w.low[end] in ("most", "least", "outside"):
                return "least" if w.low[end] == "least" else "most"
    return None


# ------------------------------------------------------------------ numbers on nouns
def _counted(w: Words, clause: Clause, kind: Kind, args: list[Argument], events: Events, grammar: Syntax, only: bool) -> Quantity | None:
    if kind.idiom:
        return _of_subject(w, kind, args, events, grammar, only)
    if kind.noun is not None:
        own = next((a.phrase.first for a in args if a.phrase.first <= kind.noun <= a.phrase.last), clause.first)
        if (part := _of_a_whole(w, own, kind.noun, events, grammar)) is not None:
            return part
        found = _on_noun(w, kind.noun, max(own, clause.first, kind.noun - 8), events, grammar, only)
        return None if kind.transfer and found is _SEVERAL else found  # “handed over the keys”: once
    if not kind.objects_count:
        return None
    for argument in args:
        if argument.role == ("subject" if kind.passive else "object") and not (
            argument.phrase.pronoun and w.tag[argument.phrase.last] != "num"
        ):
            people = kind.passive or kind.event == "have" or kind.event in events.one_by_one  # “killed twelve people”: twelve deaths
            found = _on_phrase(w, argument.phrase, events, grammar, only, people=people)
            if found is not None and found.said and found is not _SEVERAL:
                among = kind.passive and "among" in w.low[clause.main + 1 : clause.main + 3]  # “were among the dead”: there may be more
                return replace(found, high=None) if among else found
            break
    return None


def _on_phrase(w: Words, phrase: Phrase, events: Events, grammar: Syntax, only: bool, *, people: bool) -> Quantity | None:
    """The number of a noun phrase; of a part ("three of the seven men") that of the part."""
    part = _of_a_whole(w, phrase.first, phrase.last, events, grammar)
    return part or _on_noun(w, head_of(w, phrase.first, phrase.last), phrase.first, events, grammar, only, people=people)


def _of_a_whole(w: Words, first: int, last: int, events: Events, grammar: Syntax) -> Quantity | None:
    """“half of the 60 soldiers”, "*three* of the seven men", "all but two of the 40": the count of the part that tokens `first` to `last` tell of."""
    of = next((k for k in range(first + 1, last) if w.low[k] == "of"), -1)
    if of > 0 and (rest := all_but(w, of - 1, last, grammar)) is not None:
        return Quantity(rest[0], rest[0], said=True)
    if of > 0 and w.low[of - 1] in events.tallies.shares and (share := numbered(w, of - 1, last, events, grammar)) is not None:
        low, high = int(share.measure.number), int(share.measure.upper or share.measure.number)
        return Quantity(low, high if not share.measure.bound else None, said=True)
    if of > 0 and w.tag[of - 1] == "num" and w.low[of - 1] != "one":
        return at_number(w, of - 1, first, grammar)
    return None


def _of_subject(w: Words, kind: Kind, args: list[Argument], events: Events, grammar: Syntax, only: bool) -> Quantity | None:
    """“Twelve animals found a buyer”: one event for each; not "two men shook hands"."""
    subject = next((a.phrase for a in args if a.role == "subject"), None)
    if subject is None or kind.event in events.symmetric or not any(w.tag[k] == "num" for k in range(subject.first, subject.last + 1)):
        return None
    found = _on_noun(w, subject.last, subject.first, events, grammar, only, people=True)
    return found if found is not None and found.said and found.low > 1 else None


_SEVERAL = Quantity(2, None, said=True)  # of a plural without a number
_MEASURES = frozenset(
    "percent per cent cents dollars pounds euros marks francs yen miles kilometres kilometers metres meters feet inches acres hectares tons tonnes "
    "kilos litres liters gallons barrels points degrees dollar pound euro mile kilometre foot ton barrel hour minute day week month year "
    "hours minutes days weeks months years seats votes people men women children % m km kg".split()
)


def at_number(w: Words, k: int, floor: int, grammar: Syntax) -> Quantity | None:
    """The count of a number that stands alone at k, with the words before it: "at most three", "five or six"."""
    only = any(w.low[j] in ("only", "just", "single") for j in range(floor, k))
    if w.low[k] == "none":
        return Quantity(0, 0, negative=True, said=True)
    number = value(w, k, grammar)
    if number is None:
        return None
    number, at = numeral_before(w, k, floor, grammar) or (number, k)
    other = _alternative(w, at, grammar)
    return _bounds(w, at - (1 if other is None else 3), max(0, floor - 3), number if other is None else other, number, only)


_SITTINGS = frozenset("days nights mornings evenings afternoons weekends sundays mondays".split())
_PEOPLE = frozenset("people men women children".split())


def _on_noun(w: Words, noun: int, floor: int, events: Events, grammar: Syntax, only: bool, *, people: bool = False) -> Quantity | None:
    if w.low[noun] in _MEASURES and not (people and w.low[noun] in _PEOPLE):
        return None
    if w.tag[noun] == "num" and (number := value(w, noun, grammar)) is not None and w.low[noun] != "one":
        number, at = numeral_before(w, noun, floor, grammar) or (number, noun)
        upper = value(w, noun + 2, grammar) if w.low[noun + 1 : noun + 2] == ["to"] and noun + 2 < len(w.low) else None  # “thirty to 40”
        return _bounds(w, at - 1, floor - 3 if floor > 3 else 0, number, number if upper is None else upper, only)
    for k in range(noun - 1, floor - 1, -1):
        if w.tag[k] in ("verb", "aux", "sub", "punct", "conj") or (
            w.tag[k] == "prep" and w.low[k] not in ("of", "than", "over", "about", "around", "up", "to")
        ):
            break
        low = w.low[k]
        if low in ("last", "first", "latest", "earliest") and w.low[k + 1] == "of":
            return Quantity(1, None)  # “the last of these visits”
        if w.low[k + 1] in _MEASURES and w.tag[k] == "num" and not (people and w.low[k + 1] in _PEOPLE):
            continue  # “a 13 percent cut”, "a three-hour meeting": a size, no count of events
        if low in ("second", "third", "fourth", "fifth") and k > 0:
            return Quantity(1, None)
        if low == "single" or (low in ("only", "sole") and k > 0 and w.low[k - 1] == "the"):
            return Quantity(1, 1, only=True, said=True)
        if low in ("more", "further", "other", "another") and w.tag[k - 1] == "num":
            continue  # “five more appeals”
        number = value(w, k, grammar)
        if (told := numeral_before(w, k, floor, grammar)) is not None:
            number, k = told
        if number is not None and low == "one" and k + 1 < len(w) and w.low[k + 1] == "of":
            return _SEVERAL  # “one of his visits”
        if number is not None:
            other = _alternative(w, k, grammar)
            return _bounds(w, k - (1 if other is None else 3), max(0, floor - 3), number if other is None else other, number, only)
        bounds = events.frequent.get(low)
        if bounds is not None and w.tag[k] != "adv":
            return Quantity(*bounds, said=True)
    low = w.low[noun]
    if low.endswith("s") and not low.endswith("ss") and w.tag[noun] == "noun":
        return _SEVERAL
    return Quantity(1, 1, only=True) if only and noun - 1 >= 0 and w.low[noun - 1] in ("only",) else Quantity(1, None)

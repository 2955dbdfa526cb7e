"""Measuring: clauses that tell how much there was: "was doing 45 kilometres an hour", "put the depth at six metres"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

from timeline.claims.events.nouns import singular
from timeline.claims.kind import Argument, Kind
from timeline.claims.names.heads import head_of
from timeline.claims.quantities.measures import Measure
from timeline.languages.accounts import Syntax
from timeline.languages.measures import Measures
from timeline.statements.clauses.clause import Clause
from timeline.statements.clauses.phrases import Phrase
from timeline.statements.tagging.words import Words

_LEADING = frozenset(("at", "as", "of", "a", "an", "the", "its", "his", "her", "their", "to", "with", "just", "only", "still", "exactly"))


@dataclass(frozen=True, slots=True)
class Reading:
    """A measured value in a clause: tokens `first` to `last`; `noun` is the token that names what is measured, or -1."""

    quantity: str
    measure: Measure
    first: int
    last: int
    noun: int = -1


def measured(w: Words, clause: Clause, measures: Measures, grammar: Syntax, source: str | None = None) -> Reading | None:
    """The value that the clause gives for something, or None: an event, a denial, a wish; `source` is who or what gives it."""
    if clause.modal or clause.passive:
        return None
    denied = clause.negated or "never" in w.low[clause.first : clause.last + 1]
    if denied and (limit := _limit(w, clause, measures)) == "":
        return None
    holding = clause.main >= 0 and w.base[clause.main] in measures.holding
    if clause.main >= 0 and _verb(w, clause, grammar) not in measures.verbs and not holding:
        return None
    for k in range(_start(clause), clause.last + 1):
        if w.tag[k] in ("sub", "rel", "conj", "verb", "aux") and w.low[k] != "than":
            return None
        if w.time[k] >= 0 or number_at(w, k, grammar) is None:
            continue
        found = amount_at(w, k, clause.last, measures, grammar, counted=holding and w.tag[clause.main] == "ing")
        told = Measure("", found.number, found.unit) if found is not None else None
        reading = None if found is None or told is None else _reading(w, clause, k, told, found.last, measures, source, grammar)
        if reading is not None and denied:
            return replace(reading, measure=reading.measure._replace(bound=limit))
        return reading
    return None


def _limit(w: Words, clause: Clause, measures: Measures) -> str:
    """“never rose above 37 degrees”, "did not exceed 80 kph": the bound that the denial sets; "" where it sets none."""
    if clause.main < 0:
        return ""
    if w.base[clause.main] in measures.exceeding:
        return "at most"
    words = w.low[clause.main + 1 : clause.main + 4]
    told = next((measures.bounds[low] for low in (*words, " ".join(words[:2])) if low in measures.bounds), "")
    return {"more than": "at most", "less than": "at least"}.get(told, "")


def _verb(w: Words, clause: Clause, grammar: Syntax) -> str:
    low = w.low[clause.main]
    return "be" if low in grammar.be else "have" if low in grammar.have or low == "had" else w.base[clause.main]


def _start(clause: Clause) -> int:
    """Where the value may begin: behind the verb, or in the bare object of a saying ("(the survey put) the depth at six metres")."""
    return clause.main + 1 if clause.main >= 0 else clause.first


def _reading(
    w: Words, clause: Clause, k: int, measure: Measure, last: int, measures: Measures, source: str | None, grammar: Syntax
) -> Reading | None:
    """The reading of the number at k, whose unit ends at `last`, if nothing but a bound and the noun for what is measured stands between it and the verb."""
    first, unit = k, measure.unit
    if w.low[k - 1] in measures.currencies:
        first -= 1
    for size in (3, 2, 1):
        words = " ".join(w.low[first - size : first])
        if first - size >= _start(clause) and words in measures.bounds:
            first, measure = first - size, measure._replace(bound=measures.bounds[words])
            break
    nouns = [j for j in range(_start(clause), first) if w.tag[j] == "noun"]
    others = [j for j in range(_start(clause), first) if w.low[j] not in _LEADING and w.tag[j] not in ("noun", "time", "adv", "prep")]
    named = (
        bool(nouns) and w.low[nouns[-1]] in measures.nouns and "of" in w.low[nouns[-1] : first]
    )  # “had a blood alcohol level of 0.19 percent”
    if others or (any(w.low[j] not in measures.nouns for j in nouns) and not named):
        return None
    base = _verb(w, clause, grammar) if clause.main >= 0 else ""
    if base in measures.moving and not measure.bound and "to" not in w.low[clause.main + 1 : first]:
        return None  # “rose 5 degrees”: by how much
    noun = nouns[-1] if nouns else -1
    if noun < 0 and clause.subject is not None:
        head = head_of(w, clause.subject.phrases[-1].first, clause.subject.phrases[-1].last)
        noun = head if w.low[head] in measures.nouns else -1
    if noun < 0 and (clause.main < 0 or base in measures.reporting | measures.moving) and not _shown(w, clause, measures, source):
        return None  # “gave 30 pounds to the school”
    behind = w.low[last + 1] if last + 1 <= clause.last else ""
    if behind in measures.adjectives:
        last += 1
    elif behind == "of" and last + 2 <= clause.last and w.tag[last + 2] == "noun":
        last += 2  # “61 percent of capacity”
    quantity = (
        measures.adjectives.get(behind)
        or (w.low[noun] if noun >= 0 else "")
        or measures.verbs.get(base, base)
        or measures.quantities.get(unit, "")
    )
    if (
        quantity in ("length", "speed", "be")
        and "at" in w.low[clause.main + 1 : first]
        and measures.quantities.get(unit) in ("length", "distance")
    ):
        quantity = "altitude"  # “was flying at 38,000 feet”
    elif not quantity or (measures.verbs.get(base) == "speed" and measures.quantities.get(unit) != "speed"):
        return None  # “did 14 kilometres”: a way, no speed
    if measures.quantities.get(unit) == "amount" and noun < 0 and base not in ("cost", "hold", "total"):
        return None  # “put 400 euros” into it
    return Reading(quantity, measure, first, last, noun)


def _shown(w: Words, clause: Clause, measures: Measures, source: str | None) -> bool:
    """Whether an instrument shows it: the subject, or in the bare object of a saying the source."""
    if clause.main < 0:
        return source is not None and not measures.instruments.isdisjoint(source.split(" "))  # “a recorder found in the wreck”
    phrases = clause.subject.phrases if clause.subject is not None else ()
    return any(w.low[head_of(w, p.first, p.last)] in measures.instruments for p in phrases)


class Amount(NamedTuple):
    """A number with its unit, and the unit's last token."""

    number: str
    unit: str
    last: int


def amount_at(w: Words, k: int, last: int, measures: Measures, grammar: Syntax, *, counted: bool = False) -> Amount | None:
    """The number at k with its unit: "45 kilometres an hour", "3.4 million euros", "$3.4 million"."""
    number = number_at(w, k, grammar)
    if number is None:
        return None
    scaled = k < last and w.low[k + 1] in measures.scales
    if scaled:
        number = times(number, measures.scales[w.low[k + 1]])
    signed = w.low[k - 1] in measures.currencies
    unit = unit_at(w, k + (scaled and not signed), last, measures, counted=counted)
    return None if unit is None else Amount(number, unit[0], unit[1] + (scaled and signed))


def times(number: str, scale: int) -> str:
    """A number in figures times a power of ten."""
    whole, _, rest = number.partition(".")
    zeros = len(str(scale)) - 1
    return str(int(whole + rest.ljust(zeros, "0"))) if len(rest) <= zeros else number


def number_at(w: Words, k: int, grammar: Syntax) -> str | None:
    """The number at token k in figures."""
    low = w.low[k]
    if low[0].isdigit():
        plain = low.replace(",", "")
        return plain if plain.replace(".", "", 1).isdigit() and len(plain) < 12 else None
    return str(grammar.numbers[low]) if w.tag[k] == "num" and low in grammar.numbers else None


def unit_at(w: Words, k: int, last: int, measures: Measures, *, counted: bool) -> tuple[str, int] | None:
    """The unit of the number at k, and its last token; of what is carried, the thing that is counted."""
    if k and (sign := measures.currencies.get(w.low[k - 1])):
        return sign, k
    nxt = k + 1 + (k + 1 <= last and w.low[k + 1] == "-")
    if nxt > last:
        return None
    for size in (3, 2, 1):
        tokens = [singular(w.low[nxt]) if w.low[nxt] not in measures.units else w.low[nxt], *w.low[nxt + 1 : nxt + size]]
        tokens[-1] = tokens[-1] if size == 1 or tokens[-1] in measures.units else singular(tokens[-1])
        if (symbol := measures.compound.get(tuple(tokens))) is not None:
            return symbol, nxt + size - 1
    plain = singular(w.low[nxt])
    symbol = measures.units.get(w.low[nxt]) or measures.units.get(plain)
    if symbol is not None and w.time[nxt] < 0:
        return symbol, nxt
    return (plain, nxt) if counted and w.tag[nxt] == "noun" and (nxt == last or w.tag[nxt + 1] != "noun") else None


def kind_of_measure(w: Words, reading: Reading, args: list[Argument], measures: Measures) -> tuple[Kind, list[Argument]]:
    """The kind of claim that a value is, and the arguments that name what has it."""
    noun = reading.noun if reading.noun >= 0 else None
    kept = []
    for a in args:
        first, last = a.phrase.first, a.phrase.last
        if noun is not None and first <= noun < last and w.tag[noun + 1] == "prep":
            a = Argument(w.low[noun + 1], Phrase(noun + 2, last))  # “the price *of the house*”
        valued = (first <= reading.last and last >= reading.first) or last == reading.noun
        shown = a.role == "subject" and w.low[head_of(w, first, last)] in measures.instruments
        there = a.role == "at" and w.low[first] in ("that", "this")  # “at that point”: where the other value was
        if not (valued or shown or there):
            kept.append(a)
    if noun is not None and w.tag[noun - 1] == "noun" and noun > 0:
        kept.append(Argument("subject", Phrase(noun - 1, noun - 1)))  # “the *water* level”
    if noun is not None and w.tag[noun - 1] == "'s" and w.tag[noun - 2] in ("noun", "name"):
        kept.append(Argument("subject", Phrase(w.back(noun - 2, ("noun", "name")) + 1, noun - 2)))  # “the *lorry*'s speed”
    return Kind(reading.quantity, noun, family=True, value=reading.measure.text), kept

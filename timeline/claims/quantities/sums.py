"""Sums: the money that a payment is of: "was paid 4,000 euros", "received more than £900", as a measure in the attribute `sum`."""

from __future__ import annotations

from timeline.claims.quantities.measures import Measure
from timeline.claims.quantities.measuring import Amount, amount_at, number_at, times
from timeline.languages.accounts import Syntax
from timeline.languages.measures import Measures
from timeline.statements.clauses.clause import Clause
from timeline.statements.tagging.words import Words

_PART = frozenset("another further additional remaining initial first second last extra half".split())  # of a sum there may be more
_BEHIND = frozenset("more extra of each apiece cash".split())


def sum_of(w: Words, clause: Clause, measures: Measures, grammar: Syntax, currency: str = "") -> str:
    """The one sum that a clause tells of as a whole; "" where there is none, or where it may be a part ("another 400 euros", "in cash").

    “The invoice says 2.4 million” is of the `currency` told last.
    """
    if clause.negated or clause.modal:
        return ""
    found = []
    for k in range(clause.main + 1 if clause.main >= 0 else clause.first, clause.last + 1):
        told = (
            amount_at(w, k, clause.last, measures, grammar) or _of(currency, w, k, clause.last, measures, grammar)
            if w.time[k] < 0
            else None
        )
        if told is None or (told.unit not in measures.currencies.values() and measures.quantities.get(told.unit) != "amount"):
            continue
        first = k - (w.low[k - 1] in measures.currencies)
        behind = w.low[told.last + 1 : told.last + 3]
        if w.low[first - 1] in _PART or not _BEHIND.isdisjoint(behind):
            return ""
        words = ((size, " ".join(w.low[first - size : first])) for size in (3, 2, 1))
        bound = next((measures.bounds[text] for _, text in words if text in measures.bounds), "")
        found.append(Measure(bound, told.number, told.unit).text)
    return found[0] if len(found) == 1 else ""


def _of(currency: str, w: Words, k: int, last: int, measures: Measures, grammar: Syntax) -> Amount | None:
    """“2.4 million”, with nothing counted behind it: of the currency told last."""
    number = number_at(w, k, grammar) if currency and k < last and w.low[k + 1] in measures.scales else None
    alone = k + 2 >= len(w) or k + 1 == last or w.tag[k + 2] not in ("noun", "name", "num")
    return Amount(times(number, measures.scales[w.low[k + 1]]), currency, k + 1) if number is not None and alone else None

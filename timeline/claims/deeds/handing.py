"""Handing: what a clause says passed from whom to whom, or never did: "paid the welders", "no tents arrived", "is still owed her wages".

It goes into the attributes `handed` (what it counts as, the narrowest first), `giver`, `taker`, `sort` (what narrows it), `share` ("all",
"some"), `kept` (it tells that nothing has passed) and `bought` (what a sum was paid for), and only where somebody denies what another tells,
or names another sum: conflicts compare these.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from itertools import combinations

from timeline.claims.deeds.givers import Givers, Labels
from timeline.claims.deeds.goods import Goods
from timeline.claims.deeds.hands import Hands, hands_of, verb_of
from timeline.claims.deeds.retold import dated, on_one_scale
from timeline.claims.draft import Draft
from timeline.claims.events.arguments import arguments
from timeline.claims.events.narrowing import SOME
from timeline.claims.events.nouns import singular
from timeline.claims.state import State
from timeline.languages.handing import ANYTHING

_FIRST, _ALL, _ANY = "first ", "*", "anything at all"  # what goods count as most narrowly; goods of all kinds; whoever tells of anything

_MOST = 60  # handings over that are compared with one another


@dataclass(frozen=True, slots=True)
class Handed:
    """What the claim with this number tells of a handing over."""

    claim: int
    source: str | None
    goods: Labels
    denied: bool
    price: str
    told: dict[str, str]
    passed: bool = False  # a thing that somebody names came from one hand into another
    known: bool = False  # it is spoken of as known: "the report", "handed it to him"


class Handing:
    """Notes what passes from hand to hand, and writes it into the claims where somebody speaks against it."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.words = state.events.handing
        self.givers = Givers(state)
        self.goods = Goods(state, self.givers)
        self._told: list[Handed] = []

    def note(self, draft: Draft, number: int) -> None:
        """Remember what the claim with this number, of this draft, says passed."""
        w, clause, claim, grammar = draft.w, draft.clause, self.state.claims[number], self.state.grammar
        if clause.main < 0 or draft.kind.value or draft.kind.perceived:
            return
        if verb_of(w, clause, grammar) not in self.words.verbs and "still" not in w.low[clause.aux : clause.aux + 3]:
            return
        if not claim.constrains or claim.modality == "nested":
            return
        denied = claim.polarity == "negative"
        if denied and (
            not self.words.whole.isdisjoint(w.low[clause.aux : clause.last + 1])
            or self._within(draft)
            or SOME in claim.attributes.get("only", "")
        ):
            return  # “was not paid in full”, "one lorry did not reach it": a part may have been
        read = hands_of(w, clause, arguments(w, clause, grammar), self.state.events, grammar)
        if read is None or (denied and read.hand.frame in ("owe", "keep")):
            return
        kept = read.hand.frame in ("owe", "keep")
        goods, share = self.goods.of(read, claim, denied=denied or kept), self._share(read, denied=denied)
        if not goods or share is None:
            return
        if goods[0] == "consent":
            read = replace(read, taker=None)  # “agreed to the operation”: to whom, nobody says
        giver, taker = (self.givers.named(w, p, claim, o) for p, o in ((read.giver, read.taker), (read.taker, read.giver)))
        if not taker and read.goods is not None and "money" in goods and read.hand.frame != "take":
            taker = self.givers.whose(w, read.goods)
        price = self.goods.price(read, goods) if "sum" in claim.attributes and "some" not in share else ""
        sort = self.goods.sort(read, goods)
        if goods[0] == "money" and any(word.startswith("for ") for word in sort):
            goods = ("money",)  # “paid Otte for the heating”: no rent, no wage
        rows = {
            "handed": goods,
            "period": self.goods.period(read),
            "giver": giver,
            "taker": taker,
            "sort": sort,
            "share": share,
            "kept": ("yes",) * kept,
            "bought": (price,) * bool(price),
        }
        told = {key: "; ".join(labels) for key, labels in rows.items() if labels}
        base, thing = verb_of(w, clause, grammar), read.goods
        passed = thing is not None and "money" not in goods and not (denied or kept) and base not in self.words.sending
        passed &= self.words.again.isdisjoint(w.low[clause.first : clause.last + 1])
        known = thing is not None and (thing.pronoun or w.low[thing.first] in self.words.definite or w.low[thing.first] in ("it", "them"))
        self._told.append(Handed(number, claim.source, goods, denied or kept, price, told, passed, known))

    def tell(self) -> None:
        """Tell what speaks against one another: two dates of one handing over, and what one says passed and another that it did not."""
        self._handed_once()
        self._opposed()

    def _opposed(self) -> None:
        """Write the attributes into the claims of which one denies what another, of somebody else, tells, or gives another sum for one thing."""
        sources: dict[tuple[str, bool], set[str | None]] = defaultdict(set)  # goods, and whether denied → who tells of them
        prices: dict[str, set[str | None]] = defaultdict(set)  # thing → who tells what was paid for it
        for told in self._told:
            anything = told.goods[0].endswith(ANYTHING)
            for goods in (_FIRST + told.goods[0], *told.goods, _ALL, *((_ANY,) if anything else ())):
                sources[goods, told.denied].add(told.source)
            if told.price:
                prices[told.price].add(told.source)
        for mine in self._told if any(not told.denied for told in self._told) else ():
            labels = [mine.goods[0], _ANY, *(_FIRST + goods for goods in mine.goods)]
            labels += [_ALL] * mine.goods[0].endswith(ANYTHING)
            others = set().union(*(sources.get((label, not mine.denied), ()) for label in labels), prices.get(mine.price, ()))
            if others - {mine.source}:
                claim = self.state.claims[mine.claim]
                self.state.claims[mine.claim] = claim.model_copy(update={"attributes": {**claim.attributes, **mine.told}})

    def _handed_once(self) -> None:
        """Give two tellings of one handing over one `instance`, which is only `supposed`: “gave him the report on 3 March”, "got it on 9 May"."""
        claims = self.state.claims
        for one, other in combinations([told for told in self._told if told.passed][:_MOST], 2):
            first, again = claims[one.claim], claims[other.claim]
            if one.goods[0] != other.goods[0] or not other.known or None in (one.source, other.source) or one.source == other.source:
                continue
            if not self._same_hands(one.told, other.told) or not (dated(first) and dated(again) and on_one_scale(first, again)):
                continue
            for number, claim in ((one.claim, first), (other.claim, again)):
                if {"after", "before"}.isdisjoint(claim.attributes):
                    told = {**claim.attributes, "instance": f"handing over of {one.goods[0]}", "supposed": "yes"}
                    claims[number] = claim.model_copy(update={"attributes": told})

    def _same_hands(self, one: dict[str, str], other: dict[str, str]) -> bool:
        """Whether neither who gave nor who took is another, and one of them is told by both."""
        sides = [tuple(told.get(key, "").split("; ") if told.get(key) else [] for told in (one, other)) for key in ("giver", "taker")]
        shared = [
            bool(a and b) and (a[0] in b or b[0] in a) for a, b in sides
        ]  # councillors and auditors are both officials, and not the same
        return any(shared) and all(both or not (a and b) for both, (a, b) in zip(shared, sides, strict=True))

    def _within(self, draft: Draft) -> bool:
        """“Nobody complained *while* she worked there”: whether a denial holds only for a time that another clause tells."""
        w, k = draft.w, draft.clause.last + 1
        k += w.low[k : k + 1] == [","]
        return any(low in self.words.during for low in (*w.low[k : k + 1], *w.low[draft.clause.main + 1 : draft.clause.last + 1]))

    def _share(self, read: Hands, *, denied: bool) -> Labels | None:
        """“every welder”: all; "30 workers": some; None where a denial is of a part of the goods, or of further ones."""
        w, words = read.w, self.words
        found: set[str] = set()
        if any(w.low[k] in words.everyone and w.time[k] >= 0 for k in range(read.clause.main, read.clause.last + 1)):
            found.add("all")  # “paid the rent every month”
        for phrase, goods in ((read.goods, True), (read.taker, False), (read.giver, False)):
            if phrase is None or phrase.pronoun:
                continue
            lead = [w.low[k] for k in range(phrase.first, phrase.last + 1)]
            lead = [w.low[phrase.first - 1], *lead] if phrase.first and w.low[phrase.first - 1] in words.everyone else lead
            if goods and not words.again.isdisjoint(lead):
                return None
            none = lead[0] in words.none or w.low[phrase.first - 1] in words.none or (denied and "single" in lead[:3])
            if not none and not words.everyone.isdisjoint(lead):
                found.add("all")
            counted = any(w.tag[k] == "num" and w.time[k] < 0 for k in range(phrase.first, phrase.last + 1)) or lead[0] in words.part
            definite = lead[0] in words.definite
            if definite and not counted and not denied and singular(lead[-1]) != lead[-1]:
                found.add("all")  # “paid the welders”
            if not none and not definite and counted and phrase is not read.giver:
                if denied and goods and lead[0] not in ("a", "an", "one"):
                    return None
                if not goods:
                    found.add("some")
        return tuple(sorted(found))

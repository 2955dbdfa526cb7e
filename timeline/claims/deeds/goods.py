"""Goods: what changes hands and what it counts as: "her salary" is a wage and money, "repaid the loan" money back, "sold it" a sale."""

from __future__ import annotations

from timeline.claims.claim import Claim
from timeline.claims.deeds.givers import Givers, Labels
from timeline.claims.deeds.hands import Hands, verb_of
from timeline.claims.events import tree
from timeline.claims.events.nouns import singular
from timeline.claims.names.heads import head_of
from timeline.claims.names.phrase_names import phrase_name
from timeline.claims.state import State
from timeline.languages.handing import ANYTHING
from timeline.statements.clauses.phrases import Phrase, simple_after
from timeline.statements.tagging.words import Words


class Goods:
    """Tells what passes, what narrows it, for what time it is given, and what it is the price of."""

    def __init__(self, state: State, givers: Givers) -> None:
        self.state, self.givers, self.words = state, givers, state.events.handing

    def of(self, read: Hands, claim: Claim, *, denied: bool) -> Labels:
        """What it counts as, the narrowest first; nothing where the verb hands over only what is named by a listed noun."""
        words, base = self.words, verb_of(read.w, read.clause, self.state.grammar)
        found, named = self._told(read, claim)
        if found == (ANYTHING,) and base in words.paying:
            found = ("money",)  # “has paid nothing”
        listed = named and bool(found) and (found[0] in words.papers or "money" in found)
        into = read.first("into")
        listed |= into is not None and read.w.low[into.last] in words.possession  # “put the keys into his hand”
        if not found or (base in words.named_only and read.hand.frame != "keep" and not listed):
            return ()
        if (traded := self._traded(read, base, found)) is not None:
            return traded
        if found == ("money",):
            return words.own_goods.get(base, found) if denied else (*found, *words.open_goods.get(base, ()))
        gift = "gift" in words.open_goods.get(base, ()) and not (named or denied)
        return (*found, "gift") if gift else found  # “gave him a watch”

    def _traded(self, read: Hands, base: str, found: Labels) -> Labels | None:
        """“sold *the rifle*”: the sale of a rifle; "repaid *the loan*", "paid off the loan": money back; None in no trade."""
        returned, money = found[0] in self.words.returned, "money" in found
        if (read.trade == "back" and (money or returned)) or (returned and found != ("money",) and base in self.words.paying):
            return ("money back", "money")
        if read.trade == "sale":
            return tuple(f"sale of {label}" for label in found)
        if read.trade == "loan":
            return ("loan",) if money else tuple(f"loan of {label}" for label in found)
        return None

    def _told(self, read: Hands, claim: Claim) -> tuple[Labels, bool]:
        """What the verb, a pronoun or a phrase names, and whether it is one of the listed nouns."""
        w, words, phrase = read.w, self.words, read.goods
        if phrase is None and read.hand.goods == "letter" and read.first("about") is not None:
            return (*words.goods["letter"], *words.goods["complaint"]), True  # “wrote to the company about the driver”
        if phrase is None:
            return words.goods.get(read.hand.goods or "money", (read.hand.goods,)), True
        if phrase.pronoun and w.low[phrase.last] not in words.anything:
            # “never sold *it*”: who acts is named first
            meant = self.state.acting.get(w.start[phrase.first]) or claim.participants[::-1]
            thing = tuple(singular(p) for p in map(str, meant) if p.islower() and not self.givers.acts(p))[:1]
            return (words.goods.get(thing[0], thing) if thing else ()), False
        return self._named(w, phrase)

    def _named(self, w: Words, phrase: Phrase) -> tuple[Labels, bool]:
        """What a phrase of goods is, and whether its noun is one of the listed ones."""
        words, head = self.words, head_of(w, phrase.first, phrase.last)
        behind = simple_after(w, head + 2) if head + 1 < len(w) and w.low[head + 1] in words.filled else None
        part = any(w.low[head] in nouns for nouns in (words.portions, self.state.grammar.portions, self.state.events.no_party))
        if behind is not None and part:
            return self._named(w, behind)  # “a cent of the loan”, "40 tons of potatoes"
        if behind is not None and singular(w.low[head]) in words.containers:
            inside = self._named(w, behind)
            if w.low[head + 1] == "of" or "money" in inside[0]:
                return inside  # “an envelope with 5,000 euros”, "boxes of medicine"
        low = w.low[head]
        if low in words.anything:
            return (ANYTHING,), True
        if w.tag[head] == "num" and (w.low[phrase.first - 1] in self.state.events.measures.currencies or self._priced(w, phrase)):
            return ("money",), True
        if phrase.pronoun:
            return (), False
        noun = singular(low)
        if (known := words.goods.get(low) or words.goods.get(noun)) is not None:
            return known, True
        if w.tag[head] != "noun" or low in self.state.events.no_party or w.time[head] >= 0:
            return (), False
        return tuple(tree.path(noun, self.state.events.kinds)), False

    def _priced(self, w: Words, phrase: Phrase) -> bool:
        """“2.9 million” behind a currency."""
        return any(w.low[k] in self.state.events.measures.currencies for k in range(max(0, phrase.first - 2), phrase.last + 1))

    def price(self, read: Hands, goods: Labels) -> str:
        """“paid $3 million *for the tannery*”, "bought *the tannery* for $3 million": what the sum is the price of."""
        w = read.w
        thing = read.goods if goods[0].startswith("sale of ") else read.first("for")
        if thing is None or thing.pronoun or w.time[thing.last] >= 0:
            return ""
        head = head_of(w, thing.first, thing.last)
        definite = w.low[thing.first] in self.words.definite or w.tag[head] == "name"
        return phrase_name(w, thing.first, head, self.state.register) if definite and w.tag[head] in ("noun", "name") else ""

    def sort(self, read: Hands, kinds: Labels) -> Labels:
        """What narrows the goods: "no *storm* warning", "no complaint *about the quarry*"; topics begin with their preposition."""
        w, goods, found = read.w, read.goods, list[str]()
        topics = self.words.topics if kinds[0] in self.words.papers else self.words.purposes
        if goods is not None and not goods.pronoun:
            head = head_of(w, goods.first, goods.last)
            for k in range(head - 1, goods.first - 1, -1):
                if w.tag[k] not in ("noun", "part") or w.time[k] >= 0:
                    break
                if w.low[k] not in self.state.events.plain_modifiers and w.low[k] not in self.words.plain:
                    found.append(w.low[k])
            if w.low[head + 1 : head + 2] == ["to"] and w.tag[head + 2 : head + 3] == ["inf"]:
                found.append(f"to {w.base[head + 2]}")  # “permission *to dig*”
            for k in range(head + 1, goods.last):  # “no permit *for the tower* had been issued”
                if w.low[k] in topics and (topic := simple_after(w, k + 1)) is not None:
                    found += self._topic(w, w.low[k], topic)
        for argument in read.args:
            if argument.role in topics:
                found += self._topic(w, argument.role, argument.phrase)
        return tuple(dict.fromkeys(found))

    def _topic(self, w: Words, role: str, phrase: Phrase) -> list[str]:
        """“about the quarry”: the preposition with its noun, where that is no time."""
        head = phrase.last
        timed = any(w.time[k] >= 0 for k in range(phrase.first, head + 1)) or w.low[head] in self.state.events.periods
        role = role if role in self.words.apart else "about"
        return [] if phrase.pronoun or timed or w.tag[head] != "noun" else [f"{role} {singular(w.low[head])}"]

    def period(self, read: Hands) -> Labels:
        """“their *June* salaries”, "paid *for July*": the time for which it is given."""
        w, goods = read.w, read.goods
        inside = range(goods.first, goods.last + 1) if goods is not None else range(0)
        behind = [k + 1 for k in range(read.clause.main, read.clause.last) if w.low[k] == "for"]
        times = dict.fromkeys(w.time[k] for k in (*inside, *behind) if w.time[k] >= 0)
        found = (self.state.expressions[i].interval for i in times)
        return tuple(interval.edtf for interval in found if interval is not None and interval.bounded)

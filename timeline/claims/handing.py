"""Handing: what a clause says passed from whom to whom, or never did: "paid the welders", "no tents arrived", "is still owed her wages".

It goes into the attributes `handed` (what it counts as, the narrowest first), `giver`, `taker`, `sort` (what narrows it), `share` ("all",
"some"), `kept` (it tells that nothing has passed) and `bought` (what a sum was paid for), and only where somebody denies what another tells,
or names another sum: conflicts compare these.
"""

from __future__ import annotations

from dataclasses import dataclass

from timeline.claims import denial
from timeline.claims.arguments import arguments
from timeline.claims.claim import Claim
from timeline.claims.draft import Draft
from timeline.claims.hands import Hands, hands_of, verb_of
from timeline.claims.houses import house_of
from timeline.claims.names import head_of, name_runs, phrase_name
from timeline.claims.nouns import singular
from timeline.claims.state import State
from timeline.languages.handing import ANYTHING, SOMEBODY
from timeline.statements.phrases import Phrase, simple_after
from timeline.statements.words import Words

_Labels = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Handed:
    """What the claim with this number tells of a handing over."""

    claim: int
    source: str | None
    goods: _Labels
    denied: bool
    price: str
    told: dict[str, str]

    def against(self, other: Handed) -> bool:
        """Whether another source may speak of the same goods."""
        if self.price and self.price == other.price:
            return self.source != other.source  # each may have paid another sum for it
        anything = any(goods[0].endswith(ANYTHING) for goods in (self.goods, other.goods))
        alike = anything or self.goods[0] in other.goods or other.goods[0] in self.goods
        return alike and self.source != other.source and self.denied != other.denied


class Handing:
    """Notes what passes from hand to hand, and writes it into the claims where somebody speaks against it."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.words = state.events.handing
        self._told: list[Handed] = []

    def note(self, draft: Draft, number: int) -> None:
        """Remember what the claim with this number, of this draft, says passed."""
        w, clause, claim, grammar = draft.w, draft.clause, self.state.claims[number], self.state.grammar
        if clause.main < 0 or verb_of(w, clause, grammar) not in self.words.verbs or draft.kind.value or draft.kind.perceived:
            return
        if not claim.constrains or claim.modality == "nested":
            return
        denied = claim.polarity == "negative"
        if denied and (not self.words.whole.isdisjoint(w.low[clause.aux : clause.last + 1]) or self._within(draft)):
            return  # “was not paid in full”: a part may have been
        read = hands_of(w, clause, arguments(w, clause, grammar), self.state.events, grammar)
        if read is None or (denied and read.hand.frame in ("owe", "keep")):
            return
        kept = read.hand.frame in ("owe", "keep")
        goods, share = self._goods(read, claim, denied=denied or kept), self._share(read, denied=denied or kept)
        if not goods or share is None:
            return
        giver, taker = (self._party(w, p, claim, o) for p, o in ((read.giver, read.taker), (read.taker, read.giver)))
        taker = taker or self._owner(read, goods)
        price = self._price(read, goods) if "sum" in claim.attributes and "some" not in share else ""
        rows = {
            "handed": goods,
            "period": self._period(read),
            "giver": giver,
            "taker": taker,
            "sort": self._sort(read),
            "share": share,
            "kept": ("yes",) * kept,
            "bought": (price,) * bool(price),
        }
        told = {key: "; ".join(labels) for key, labels in rows.items() if labels}
        self._told.append(Handed(number, claim.source, goods, denied or kept, price, told))

    def tell(self) -> None:
        """Write the attributes into the claims of which one denies what another, of somebody else, tells."""
        sides = {denied: [h for h in self._told if h.denied == denied] for denied in (True, False)}
        for mine in self._told if sides[False] else ():
            others = sides[not mine.denied] + (sides[False] if mine.price else [])
            if any(mine.against(other) for other in others):
                claim = self.state.claims[mine.claim]
                self.state.claims[mine.claim] = claim.model_copy(update={"attributes": {**claim.attributes, **mine.told}})

    def _within(self, draft: Draft) -> bool:
        """“Nobody complained *while* she worked there”: whether a denial holds only for a time that another clause tells."""
        w, k = draft.w, draft.clause.last + 1
        k += w.low[k : k + 1] == [","]
        return any(low in self.words.during for low in (*w.low[k : k + 1], *w.low[draft.clause.main + 1 : draft.clause.last + 1]))

    # ------------------------------------------------------------------ what passes
    def _goods(self, read: Hands, claim: Claim, *, denied: bool) -> _Labels:
        """What it counts as: "her salary" wage and money, "repaid the loan" money back, "sold the rifle" the sale of a rifle."""
        w, words, base = read.w, self.words, verb_of(read.w, read.clause, self.state.grammar)
        if read.goods is None:
            found: _Labels = words.goods.get(read.hand.goods or "money", (read.hand.goods,))
            named = True
        elif read.goods.pronoun and w.low[read.goods.last] not in words.anything:
            thing = self._meant(w, read.goods, claim, read.giver if read.hand.frame != "take" else read.taker)[:1]
            found, named = (words.goods.get(thing[0], thing) if thing else ()), False
        else:
            found, named = self._named(w, read.goods)
        if found == (ANYTHING,) and base in words.paying:
            found = ("money",)  # “has paid nothing”
        if not found or (
            base in words.named_only and read.hand.frame != "keep" and not (named and (found[0] in words.papers or "money" in found))
        ):
            return ()
        money = "money" in found
        if read.trade == "back" and (money or found[0] in words.returned):
            return ("money back", "money")
        if read.trade == "sale":
            return tuple(f"sale of {label}" for label in found)
        if read.trade == "loan":
            return ("loan",) if money else tuple(f"loan of {label}" for label in found)
        if found[0] in words.returned and found != ("money",) and base in words.paying:
            return ("money back", "money")  # “paid off the loan”
        if found == ("money",):
            return words.own_goods.get(base, found) if denied else (*found, *words.open_goods.get(base, ()))
        gift = "gift" in words.open_goods.get(base, ()) and not (named or denied)
        return (*found, "gift") if gift else found  # “gave him a watch”

    def _price(self, read: Hands, goods: _Labels) -> str:
        """“paid $3 million *for the tannery*”, "bought *the tannery* for $3 million": what the sum is the price of."""
        w = read.w
        thing = read.goods if goods[0].startswith("sale of ") else read.first("for")
        if thing is None or thing.pronoun or w.time[thing.last] >= 0:
            return ""
        head = head_of(w, thing.first, thing.last)
        definite = w.low[thing.first] in ("the", "this", "that", "its", "his", "her", "their") or w.tag[head] == "name"
        return phrase_name(w, thing.first, head, self.state.register) if definite and w.tag[head] in ("noun", "name") else ""

    def _named(self, w: Words, phrase: Phrase) -> tuple[_Labels, bool]:
        """What a phrase of goods is, and whether its noun is one of the listed ones."""
        words, head = self.words, head_of(w, phrase.first, phrase.last)
        behind = simple_after(w, head + 2) if w.low[head + 1 : head + 2] in (["of"], ["with"], ["containing"]) else None
        part = any(w.low[head] in nouns for nouns in (words.portions, self.state.grammar.portions, self.state.events.no_party))
        if behind is not None and part:
            return self._named(w, behind)  # “a cent of the loan”, "40 tons of potatoes"
        if behind is not None and singular(w.low[head]) in words.containers and "money" in self._named(w, behind)[0]:
            return ("money",), True  # “an envelope with 5,000 euros”
        low = w.low[head]
        if low in words.anything:
            return (ANYTHING,), True
        if w.tag[head] == "num" and (w.low[phrase.first - 1] in self.state.events.measures.currencies or _priced(w, phrase, self.state)):
            return ("money",), True
        if phrase.pronoun:
            return (), False
        noun = singular(low)
        if (known := words.goods.get(low) or words.goods.get(noun)) is not None:
            return known, True
        if w.tag[head] != "noun" or low in self.state.events.no_party or w.time[head] >= 0:
            return (), False
        return tuple(denial.path(noun, self.state.events.kinds)), False

    def _sort(self, read: Hands) -> _Labels:
        """What narrows the goods: "no *storm* warning", "no complaint *about the quarry*"; topics begin with their preposition."""
        w, goods = read.w, read.goods
        found = []
        if goods is not None and not goods.pronoun:
            head = head_of(w, goods.first, goods.last)
            for k in range(head - 1, goods.first - 1, -1):
                if w.tag[k] not in ("noun", "part") or w.time[k] >= 0:
                    break
                if w.low[k] not in self.state.events.plain_modifiers and w.low[k] not in self.words.plain:
                    found.append(w.low[k])
            for k in range(head + 1, goods.last):  # “no permit *for the tower* had been issued”
                if w.low[k] in self.words.topics and (topic := simple_after(w, k + 1)) is not None:
                    found += self._topic(w, w.low[k], topic)
        for argument in read.args:
            if argument.role in self.words.topics:
                found += self._topic(w, argument.role, argument.phrase)
        return tuple(dict.fromkeys(found))

    def _period(self, read: Hands) -> _Labels:
        """“their *June* salaries”, "paid *for July*": the time for which it is given."""
        w, goods = read.w, read.goods
        inside = range(goods.first, goods.last + 1) if goods is not None else range(0)
        behind = [k + 1 for k in range(read.clause.main, read.clause.last) if w.low[k] == "for"]
        times = dict.fromkeys(w.time[k] for k in (*inside, *behind) if w.time[k] >= 0)
        found = (self.state.expressions[i].interval for i in times)
        return tuple(interval.edtf for interval in found if interval is not None and interval.bounded)

    def _topic(self, w: Words, role: str, phrase: Phrase) -> list[str]:
        """“about the quarry”: the preposition with its noun, where that is no time."""
        head = phrase.last
        timed = any(w.time[k] >= 0 for k in range(phrase.first, head + 1))
        return [] if phrase.pronoun or timed or w.tag[head] != "noun" else [f"{role} {singular(w.low[head])}"]

    # ------------------------------------------------------------------ how much of it
    def _share(self, read: Hands, *, denied: bool) -> _Labels | None:
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
            definite = lead[0] in ("the", "these", "those", "its", "his", "her", "their")
            if definite and not counted and not denied and singular(lead[-1]) != lead[-1]:
                found.add("all")  # “paid the welders”
            if not none and not definite and counted and phrase is not read.giver:
                if denied and goods and lead[0] not in ("a", "an", "one"):
                    return None
                if not goods:
                    found.add("some")
        return tuple(sorted(found))

    # ------------------------------------------------------------------ who
    def _party(self, w: Words, phrase: Phrase | None, claim: Claim, beside: Phrase | None) -> _Labels:
        """A name or noun for who gave or took, the nouns of what that is or stands for, "+" for several, and "@" with the names of its place."""
        if phrase is None:
            return ()
        head = head_of(w, phrase.first, phrase.last)
        low = w.low[head]
        if low in ("there", "here"):
            return ()
        if phrase.pronoun or w.tag[head] in ("obj", "subj"):
            return self._meant(w, phrase, claim, beside)
        if low in self.state.events.anybody or w.time[head] >= 0 or w.tag[head] not in ("noun", "name"):
            return ()
        name = phrase_name(w, phrase.first, head, self.state.register, recent=self.state.memory.mentioned)
        labels = [name if not name.islower() else singular(low)]
        if w.tag[head] == "noun":
            labels += [singular(low), *self._kinds(singular(low))]
            labels += [SOMEBODY] * (singular(low) in self.words.anyone)
            labels += ["+"] * (singular(low) != low)
            if low in self.words.offices:
                labels += self._house(w, phrase, head)
        places = [w.of(a, b) for a, b in name_runs(w, phrase.first, phrase.last) if b != head]
        behind = simple_after(w, head + 2) if w.low[head + 1 : head + 2] == ["of"] else None
        places += [w.of(a, b) for a, b in name_runs(w, behind.first, behind.last)] if behind is not None else []
        return tuple(dict.fromkeys((*labels, *self._called(name), *(f"@{place}" for place in places))))

    def _owner(self, read: Hands, goods: _Labels) -> _Labels:
        """“Pavic's pension was paid”: whose the money is gets it."""
        w, phrase = read.w, read.goods
        if phrase is None or "money" not in goods or read.hand.frame == "take":
            return ()
        mark = next((k for k in range(phrase.first + 1, phrase.last) if w.tag[k] == "'s"), -1)
        run = next(iter(name_runs(w, phrase.first, mark - 1)), None) if mark > 0 and w.tag[mark - 1] == "name" else None
        if run is None:
            return ()
        name = phrase_name(w, *run, self.state.register)
        return tuple(dict.fromkeys((name, *self._called(name))))

    def _meant(self, w: Words, phrase: Phrase, claim: Claim, beside: Phrase | None) -> _Labels:
        """Whom a pronoun means: the subject as it was named, or the first participant that is not on the other side."""
        named = self.state.acting.get(w.start[phrase.first])
        others = [str(n) for n in self.state.acting.get(w.start[beside.first], ())] if beside is not None else []
        last = w.low[head_of(w, beside.first, beside.last)] if beside is not None else ""
        taking = [p for p in map(str, claim.participants) if p not in others and (not last or p.lower().rpartition(" ")[2] != last)]
        names = [str(n) for n in named] if named else taking[:1]
        if not names:
            return ()
        name, last = names[0], names[0].rsplit(" ", 1)[-1]
        noun = singular(last)
        if not last.islower():
            return tuple(dict.fromkeys((name, *self._called(name))))
        return tuple(dict.fromkeys((noun, *self._kinds(noun), *["+"] * (noun != last))))  # also “Two mothers”, who speak

    def _called(self, name: str) -> list[str]:
        """What the text calls somebody of this name, and the body that he speaks for."""
        roles = [role for role, names in self.state.register.role.items() if name in names]
        house = house_of(name, self.state.register, self.state.events) if not name.islower() else None
        bodies = [house, singular(house.lower())] if house else []  # “Fishermen's leader Moses Adair”: a fisherman
        kinds = [kind for kind, names in self.state.register.kinds.items() if name in names]
        kinds += [word for word in name.lower().split()[:1] if word in self.state.speaking.collectives]  # “Airline Transolar”
        return [*roles, *kinds, *(body for role in roles for body in self._kinds(role)), *bodies]

    def _kinds(self, noun: str) -> list[str]:
        """“mother”: a parent; "headmaster": he acts for the school."""
        kinds = denial.path(noun, self.state.events.kinds)[1:]
        acting = self.state.events.acts_for.get(noun)
        return [*kinds, *([acting] if acting else []), *self.words.bodies.get(noun, ())]

    def _house(self, w: Words, phrase: Phrase, head: int) -> list[str]:
        """“the mayor's office”, "the town hall": the mayor and the town."""
        found = []
        for k in range(phrase.first, head):
            if w.tag[k] in ("noun", "name"):
                noun = w.low[k] if w.tag[k] == "noun" else w.word(k)
                found += [noun, *self._kinds(noun)]
        return found


def _priced(w: Words, phrase: Phrase, state: State) -> bool:
    """“2.9 million” behind a currency."""
    return any(w.low[k] in state.events.measures.currencies for k in range(max(0, phrase.first - 2), phrase.last + 1))

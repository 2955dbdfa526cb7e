"""Hands: which phrases of a clause are who gives, who takes and what passes: "paid the welders", "was handed a summons", "no tents arrived"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from timeline.claims.events.nouns import singular
from timeline.claims.events.wordings import person
from timeline.claims.kind import Argument
from timeline.claims.names.heads import head_of
from timeline.languages.accounts import Events, Syntax
from timeline.languages.handing import Hand
from timeline.statements.clauses.clause import Clause
from timeline.statements.clauses.phrases import Phrase, simple_after
from timeline.statements.tagging.words import Words


@dataclass(frozen=True, slots=True)
class Hands:
    """A clause whose verb hands something over, with the phrases of it; `goods` is None where the verb itself names them ("complained")."""

    w: Words
    clause: Clause
    hand: Hand
    trade: str
    args: Sequence[Argument]
    goods: Phrase | None = None
    giver: Phrase | None = None
    taker: Phrase | None = None

    def first(self, *roles: str) -> Phrase | None:
        """The first phrase in one of these roles."""
        return next((a.phrase for role in roles for a in self.args if a.role == role), None)


def hands_of(w: Words, clause: Clause, args: Sequence[Argument], events: Events, grammar: Syntax) -> Hands | None:
    """The clause as one that hands over; None where its verb does not, or where its goods must be named and are not."""
    if w.low[clause.main] in grammar.be or w.low[clause.main] in ("was", "were"):
        return _possessed(Hands(w, clause, Hand("keep"), "", args), events)
    base, low = verb_of(w, clause, grammar), w.low[max(clause.first, clause.aux - 1) : clause.last + 1]
    if (hand := events.handing.verbs.get(base)) is None:
        return None
    if base in events.handing.holding:
        if clause.passive or events.handing.still.isdisjoint(low):
            hand = hand if base == "have" else None
        else:
            hand = Hand("keep")  # “still has the car”
        if hand is None:
            return None
    trade = "back" if "back" in low and hand.trade in ("", "back") else hand.trade
    read = Hands(w, clause, hand, trade, args)
    found = _FRAMES[hand.frame](read, events, grammar)
    if found is None or (found.goods is None and not hand.goods and base not in events.handing.paying):
        return None
    return found


def verb_of(w: Words, clause: Clause, grammar: Syntax) -> str:
    """The base of its verb, also of one that is an auxiliary elsewhere ("had a permit")."""
    return "have" if w.low[clause.main] in grammar.have or w.low[clause.main] == "had" else w.base[clause.main]


def _given(read: Hands, events: Events, grammar: Syntax) -> Hands | None:
    """“handed her the keys”, "keys were handed to her", "she was handed the keys", "complained to the council"."""
    w, clause, hand = read.w, read.clause, read.hand
    subject, objects = _subject(read), _objects(read, events)
    to = read.first("to", "with") if hand.goods != "letter" else read.first("to")
    to = to or (read.first("from") if read.trade == "back" else None)  # “repaid the loan from the city”
    into = read.first("into")
    to = to or (_owner(w, into) if into is not None and w.low[into.last] in events.handing.possession else None) or _where(read, events)
    upon = hand.upon or w.base[clause.main] in events.handing.paying

    def somebody(phrase: Phrase) -> bool:
        return _somebody(w, phrase, events, grammar)

    given = read.first("with") if w.base[clause.main] in events.handing.with_goods else None
    if given is not None and (clause.passive or objects):  # “served him with a summons”
        giver, taker = (read.first("by"), subject) if clause.passive else (subject, objects[0])
        return replace(read, goods=given, giver=giver, taker=taker)
    if clause.passive:
        giver = read.first("by")
        if subject is None:
            return None
        if objects:  # “was handed a summons”
            return replace(read, goods=objects[-1], giver=giver, taker=subject)
        if hand.upon and not somebody(subject):
            return replace(read, giver=giver, taker=_inside(w, subject, "from"))  # “every letter from the families was answered”
        if upon and somebody(subject):
            return replace(read, giver=giver, taker=subject)  # “was paid”, "were warned"
        return replace(read, goods=subject, giver=giver, taker=to) if not hand.goods else None
    if hand.goods and not (upon and objects and not hand.upon):
        if hand.upon and objects:
            return replace(read, giver=subject, taker=objects[0]) if somebody(objects[0]) or hand.goods != "call" else None
        if hand.goods == "letter" and (objects or to is None):
            thing = objects[-1] if objects and not somebody(objects[-1]) else None
            return (
                replace(read, goods=thing, giver=subject, taker=to or (objects[0] if len(objects) > 1 else None)) if thing and to else None
            )
        return replace(read, giver=subject, taker=to)
    if len(objects) > 1:
        return replace(read, goods=objects[1], giver=subject, taker=objects[0])
    if objects and upon and somebody(objects[0]):
        return replace(read, giver=subject, taker=objects[0])
    return replace(read, goods=objects[0] if objects else None, giver=subject, taker=to)


def _taken(read: Hands, events: Events, grammar: Syntax) -> Hands | None:
    """“received no wages from the firm”, "the letter was received by the board"."""
    objects, subject = _objects(read, events), _subject(read)
    if read.clause.passive:
        return replace(read, goods=subject, giver=read.first("from"), taker=read.first("by") or _where(read, events))
    return replace(read, goods=objects[-1] if objects else None, giver=read.first("from"), taker=subject)


def _reached(read: Hands, events: Events, grammar: Syntax) -> Hands | None:
    """“no tents arrived at the camp”, "the warning reached the town"."""
    objects, subject = _objects(read, events), _subject(read)
    if subject is None or read.clause.passive or _somebody(read.w, subject, events, grammar):
        return None
    taker = objects[0] if objects else read.first("at", "to") or _where(read, events)
    return replace(read, goods=subject, giver=read.first("from"), taker=taker)


def _owed(read: Hands, events: Events, grammar: Syntax) -> Hands | None:
    """“still owes him three months' wages”, "was owed his July pay"."""
    objects, subject = _objects(read, events), _subject(read)
    if not objects:
        return None
    if read.clause.passive:
        return replace(read, goods=objects[-1], giver=read.first("by"), taker=subject)
    return replace(read, goods=objects[-1], giver=subject, taker=objects[0] if len(objects) > 1 else read.first("to"))


def _kept(read: Hands, events: Events, grammar: Syntax) -> Hands | None:
    """“still has the car”: who gave it back has it no more."""
    objects = _objects(read, events)
    return replace(read, goods=objects[-1], giver=_subject(read), taker=None) if objects else None


def _possessed(read: Hands, events: Events) -> Hands | None:
    """“The medal is still *in her possession*”, "was in the hands of the police"."""
    w, held = read.w, read.first("in")
    still = not events.handing.still.isdisjoint(w.low[read.clause.aux : read.clause.last + 1])
    if held is None or not still or w.low[held.last] not in events.handing.possession or _subject(read) is None:
        return None
    return replace(read, goods=_subject(read), giver=_owner(w, held) or read.first("of"))


def _owner(w: Words, held: Phrase) -> Phrase | None:
    """“*her* possession”, "*the landlord*'s hand": in whose possession something is, or comes to be."""
    owner = next((k for k in range(held.first, held.last) if w.tag[k] == "poss"), -1)
    if owner >= 0:
        return Phrase(owner, owner, True)
    return Phrase(held.first, held.last - 2) if held.last - 2 >= held.first and w.tag[held.last - 1] == "'s" else None


_FRAMES = {"give": _given, "take": _taken, "reach": _reached, "owe": _owed, "keep": _kept}


def _inside(w: Words, phrase: Phrase, role: str) -> Phrase | None:
    """The phrase that hangs on another by a preposition."""
    k = next((j for j in range(phrase.first + 1, phrase.last) if w.low[j] == role), -1)
    return simple_after(w, k + 1) if k > 0 else None


def _where(read: Hands, events: Events) -> Phrase | None:
    """“lodged it *with the police*”, "arrived *at the camp*"; not "in full", "on time"."""
    w = read.w
    found = (a.phrase for role in events.handing.where for a in read.args if a.role == role and a.phrase.first > read.clause.main)
    return next((p for p in found if w.time[p.last] < 0 and (w.tag[p.first] in ("det", "poss", "name", "obj") or p.last > p.first)), None)


def _subject(read: Hands) -> Phrase | None:
    """The subject, also one that an earlier verb has ("is behind and *has paid nothing*")."""
    carried = read.clause.carried
    return read.first("subject") or (carried.phrases[-1] if carried is not None else None)


def _objects(read: Hands, events: Events) -> list[Phrase]:
    """The objects behind the verb, or that of a relative clause; not "(was paid in) *both* (months)"."""
    told = [a.phrase for a in read.args if a.role == "object" and (a.phrase.first > read.clause.main or a.phrase == read.clause.gap)]
    return [p for p in told if read.w.low[p.last] not in events.handing.everyone and read.w.time[p.last] < 0]


def _somebody(w: Words, phrase: Phrase, events: Events, grammar: Syntax) -> bool:
    """Whether the phrase is of people: "him", "the welders", "none of them", "Orr"."""
    head = head_of(w, phrase.first, phrase.last)
    if phrase.pronoun or w.tag[phrase.last] in ("obj", "subj"):
        return w.low[phrase.last] not in ("it", "nothing", "anything", "none", "one", "both", "all")
    noun = singular(w.low[head])
    return person(w, head, events, grammar) or w.low[head] in events.anybody or noun in events.handing.people

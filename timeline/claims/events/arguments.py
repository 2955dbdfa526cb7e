"""Arguments: the noun phrases of a clause with their roles, and those that stand behind its event's noun."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.claims.events.nouns import noun_kind, singular
from timeline.claims.kind import Argument, Kind
from timeline.claims.names.heads import head_of
from timeline.languages.accounts import Events, Syntax
from timeline.statements.clauses.clause import Clause, bare
from timeline.statements.clauses.phrases import Phrase, simple_after
from timeline.statements.tagging.chunks import quantifier
from timeline.statements.tagging.words import FINITE, NOMINAL, Words

_OF_PHRASES = NOMINAL | {"det", "poss", "subj", "obj", "'s"}


def arguments(w: Words, clause: Clause, grammar: Syntax) -> list[Argument]:
    """Subject, objects and prepositional phrases of a clause: first what stands before the verb, then the rest in text order."""
    found = [Argument(role, phrase) for role, phrase in clause.fronted]
    found += [Argument("subject", p) for p in clause.subject.phrases] if clause.subject else []
    found += [Argument("object", clause.gap)] if clause.gap is not None else []
    role, naming = "object", False
    k = clause.behind + 1
    if clause.main < 0:
        k = clause.first
    elif clause.subject is not None and clause.subject.phrases[0].first > clause.main:
        k = clause.subject.phrases[-1].last + 1  # “said Orr”
    verb = w.base[clause.main] if clause.main >= 0 else ""
    if k <= clause.last and verb in grammar.phrasal.get(w.low[k], ()) and w.tag[k] in ("prep", "adv"):
        k += 1  # “set up a fund”
    if verb in grammar.naming:
        naming = True
        role = "as" if clause.passive else "object"  # “was named captain”
    while k <= clause.last:
        tag = w.tag[k]
        if w.low[k] in grammar.bounding_by_word and (skipped := quantifier(w, k, grammar)) > 0:
            k += skipped
        elif tag == "'s" and k and w.time[k - 1] >= 0:
            opening = w.previous(k - 1, lambda j: w.time[j] >= 0) + 1
            role = w.low[opening] if w.low[opening] in grammar.prepositions else role
            k += 1  # “won Sunday's game”, "failed at Monday's meeting"
        elif tag == "prep" and _apposed(w, found, k) and (hanging := simple_after(w, k + 1)) is not None:
            k = hanging.last + 1
        elif tag == "prep" or (w.low[k] == "involving" and tag == "ing"):
            role = "aboard" if w.low[k - 1 : k + 1] == ["on", "board"] else w.low[k]
            k += 1
            if role == "on" and w.low[k : k + 1] == ["board"] and k < clause.last and w.tag[k + 1] in _OF_PHRASES and w.time[k + 1] < 0:
                role = "aboard"  # “was on board the trawler”
                k += 1
        elif tag == "inf" and found and found[-1].phrase.first > clause.main >= 0:
            purpose = w.low[k - 1] == "to"  # “stopped a car to search it”, but "saw a thief search it"
            role = "about" if w.base[k] in grammar.discussing else "purpose" if purpose else "object"
            k += 1
        elif tag == "'s" and w.tag[k - 1] == "time":
            opening = w.previous(k - 1, lambda j: w.tag[j] == "time") + 1
            role = w.low[opening] if w.low[opening] in grammar.prepositions else role  # “after Friday's landslide”
            k += 1
        elif tag in _OF_PHRASES:
            phrase = _phrase_at(w, k, clause.last, grammar)
            if role == "object" and verb in grammar.ditransitive and (cut := _receivers(w, phrase, grammar)) > 0:
                phrase = Phrase(phrase.first, cut)  # “gave the miners permission”
            if naming and role == "object" and (named := _past_name(w, phrase)) > 0:
                found.append(Argument(role, Phrase(phrase.first, named - 1, False)))
                role, phrase = "as", Phrase(named, phrase.last, False)  # “named Orr prime minister”
            found.append(Argument(role, phrase))
            k = phrase.last + 1
            if k <= clause.last and (w.low[k] in ("and", "or") or (w.low[k] == "," and _listed(w, k, clause.last))):
                k += 1
                k += k <= clause.last and w.low[k] in ("and", "or")
            else:
                role = "as" if naming and role == "object" else "object" if role == "object" else "after"
        elif tag == "adv" and k + 1 <= clause.last and w.low[k] == "together":
            k += 1
        else:
            if tag in ("rel", "punct", "sub") and not _of_money(w, k):
                role = "after"
            k += 1
    return found


def _apposed(w: Words, found: Sequence[Argument], k: int) -> bool:
    """“arrested Orr, a coach *from Orbe*”: whether the preposition at k hangs on what a name is said to be."""
    if len(found) < 2 or found[-1].role != "after" or found[-1].phrase.last != k - 1:
        return False
    name, noun = found[-2].phrase, found[-1].phrase
    return w.low[name.last + 1 : noun.first] == [","] and w.tag[name.last] == "name" and w.tag[noun.first] in ("det", "poss")


def _past_name(w: Words, phrase: Phrase) -> int:
    """Where nouns go on behind a name in one phrase ("Ann Orr prime minister"); -1 where they do not."""
    k = w.past(phrase.first, ("name",))
    return k if phrase.first < k <= phrase.last and all(w.tag[j] == "noun" for j in range(k, phrase.last + 1)) else -1


def _event_noun(w: Words, phrase: Phrase, kind: Kind, events: Events, grammar: Syntax) -> int | None:
    """“*Repairs* to the deck lasted a week”: the head of the subject, where the verb tells how the event that it names went."""
    head = head_of(w, phrase.first, phrase.last)
    phases = (events.lasting, events.beginning, events.ending, events.happen)
    return head if any(kind.event in words for words in phases) and noun_kind(w, head, events, grammar) is not None else None


def behind_subject(w: Words, clause: Clause, kind: Kind, events: Events, grammar: Syntax) -> list[Argument]:
    """“The letter *from Orr to the board* came in May”: what stands behind an event's noun before the verb."""
    if clause.subject is None:
        return []
    anybody = clause.subject.start
    if w.low[anybody] in events.anybody and anybody < clause.aux - 1 and w.low[anybody + 1] == "from":
        return arguments(w, bare(anybody + 1, clause.aux - 1), grammar)  # “nobody from the council came”
    noun = kind.noun if kind.noun is not None else _event_noun(w, clause.subject.phrases[0], kind, events, grammar)
    if noun is None or not clause.subject.start <= noun < clause.aux - 1:
        return []
    handed = w.tag[noun + 1] == "part" and any(w.base[noun + 1] in words for words in (events.light, events.transfers, events.makers))
    between = range(noun + 1 + handed, clause.aux)  # “the letter *sent to him by the board* arrived”
    if not between or w.tag[between.start] != "prep" or any(w.tag[k] in FINITE or w.tag[k] in ("rel", "part") for k in between):
        return []
    return [a for a in arguments(w, bare(between.start, between.stop - 1), grammar) if a.role not in ("object", "after")]


def made_by(w: Words, clause: Clause) -> Phrase | None:
    """“Shells *fired by the army* hit the village”: who stands behind "by" after the head of the subject and its participle."""
    if clause.subject is None or len(clause.subject.phrases) != 1 or clause.main < 0:
        return None
    k = head_of(w, clause.subject.phrases[0].first, clause.subject.phrases[0].last) + 1
    if k + 2 < clause.aux and w.tag[k] == "part" and w.low[k + 1] == "by":
        return simple_after(w, k + 2)
    return None


def told_with(w: Words, kind: Kind, found: Sequence[Clause], events: Events, grammar: Syntax) -> list[Argument]:
    """“The only letter *she had received from Orr* came in May”: who gave, got or made what the noun names, in its relative clause."""
    noun = kind.noun
    for clause in found if noun is not None else ():
        if clause.gap is None or clause.kind != "rel" or clause.main < 0 or noun is None or not clause.gap.first <= noun <= clause.gap.last:
            continue
        if any(w.base[clause.main] in words for words in (events.light, events.transfers, events.makers)):
            return [a for a in arguments(w, clause, grammar) if a.phrase != clause.gap]
    return []


def _phrase_at(w: Words, k: int, last: int, grammar: Syntax) -> Phrase:
    """The noun phrase at k; of a portion with its whole ("three of the men")."""
    phrase = simple_after(w, k)
    end = min(phrase.last if phrase else k, last)
    portion = w.tag[end] == "num" or w.low[end] in grammar.portions
    if portion and end + 2 <= last and w.low[end + 1] == "of":
        whole = simple_after(w, end + 2)
        if whole is not None and whole.last <= last:
            return Phrase(k, whole.last, False)
    return Phrase(k, end, phrase.pronoun if phrase is not None and end == phrase.last else False)


def _receivers(w: Words, phrase: Phrase, grammar: Syntax) -> int:
    """“(gave) *the miners* permission”: the last token of the people whom a bare noun behind them goes to; -1 where there are none."""
    for k in range(phrase.first + 1, phrase.last):
        low = w.low[k]
        if w.tag[k] == "noun" and w.tag[k + 1] == "num" and w.time[k + 1] < 0 and k + 1 < phrase.last:
            return k  # “handed the museum three requests”
        people = singular(low) != low and (singular(low) in grammar.person_nouns or singular(low).endswith(grammar.person_endings))
        if w.tag[k] == "noun" and w.time[k] < 0 and people and w.tag[phrase.first] in ("det", "poss", "num"):
            return k if singular(w.low[phrase.last]) == w.low[phrase.last] or w.time[k + 1] >= 0 else -1
    return -1


def _of_money(w: Words, k: int) -> bool:
    """“gave the party *$*40,000”: whether the mark at k belongs to the number behind it."""
    return k + 1 < len(w) and w.tag[k + 1] == "num" and w.end[k] == w.start[k + 1] and w.word(k) in "$€£¥"


def _listed(w: Words, k: int, last: int) -> bool:
    """Whether the comma at k goes on with a list of noun phrases: a name behind it, or an "and" before the next verb or preposition."""
    j = k + 1
    if j <= last and w.tag[j] == "name":
        return True
    while j <= last:
        if w.tag[j] in NOMINAL | {"det", "poss", "'s", "adv"} or w.low[j] == ",":
            j += 1
        else:
            return w.low[j] in ("and", "or") and j + 1 <= last and w.tag[j + 1] in NOMINAL | {"det", "poss"} and j > k + 1
    return False


def apart_from_occasions(w: Words, args: Sequence[Argument], kind: Kind, events: Events, grammar: Syntax) -> list[Argument]:
    """The arguments without those of an occasion named beside the event: "arrested no one during a march [by students in Orbe]"."""
    kept: list[Argument] = []
    occasion: int | None = None  # the last token of the occasion with what hangs on it
    for argument in args:
        phrase = argument.phrase
        if occasion is not None and phrase.first == occasion + 2 and argument.role in _HANGING:
            occasion = phrase.last
            continue
        if argument.role in _OCCASIONS and phrase.last != kind.noun and noun_kind(w, phrase.last, events, grammar) is not None:
            occasion = phrase.last
        kept.append(argument)
    return kept


_OCCASIONS = frozenset({"during", "after", "before", "since"})
_HANGING = frozenset({"by", "of", "between", "against", "in"})

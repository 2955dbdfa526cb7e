"""Leads: the person or body that the first sentence leaves without a name and the next ones name as if it were known.

“A surgeon was cleared on Monday. Rupert Orr, 52, ...”: whoever is named without being introduced has been introduced before. So the
surgeon is Orr, while "A nurse, Ada Vale, wept" and "the hospital's director, Ada Vale" bring in somebody else.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from timeline.claims.names.memory import SEX_OF
from timeline.claims.names.register import Register, bare_name, sex_of
from timeline.claims.names.roles import apposed_roles
from timeline.claims.names.runs import FIRM_WORDS, name_runs
from timeline.languages.accounts import Events, Speaking
from timeline.statements.clauses.phrases import Phrase, header, simple_after
from timeline.statements.reading import Sentence
from timeline.statements.tagging.words import FINITE, Words

_NEAR = 4  # sentences in which the name has to come
_OF_PEOPLE = ("ist", "ian", "man", "woman", "eer")  # “A violinist lost ...”
_AGES = range(10, 110)


def name_leads(sentences: Sequence[Sentence], found: Register, events: Events) -> None:
    """Note in the register whom the lead means: for the noun where it stands, and for "the surgeon" later."""
    lead = next((n for n, s in enumerate(islice(sentences, 6)) if not s.heading and any(t in FINITE for t in s.words.tag)), None)
    if lead is None:
        return
    w, later = sentences[lead].words, sentences[lead + 1 : lead + 1 + _NEAR]
    who = _somebody(w, found)
    if who is None:
        who = next((k for k in range(1, len(w)) if w.low[k] in events.principals and w.tag[k - 1] == "poss"), None)  # “her client was out”
    name = _named(w, later, found) if who is not None else None
    if who is not None and name is not None and {sex_of(w.low[who], found.speaking), found.sex.get(name, "")} != {"m", "f"}:
        _note(w, who, name, found)
        found.people.add(name)
        found.role.setdefault(w.low[who], []).append(name)
    body = _body(w, found, events)
    if body is not None and (name := _body_named(w, w.low[body], later, found)) is not None:
        _note(w, body, name, found)
        found.kinds.setdefault(w.low[body], []).append(name)


def _note(w: Words, k: int, name: str, found: Register) -> None:
    found.appearing[w.start[k]] = name


def _somebody(w: Words, found: Register) -> int | None:
    """“A retired judge from Orle ...”, "The skipper of a sunken boat ...": the noun of the one person with whom the sentence opens."""
    first = header(w)
    phrase = simple_after(w, first) if first < len(w) and w.low[first] in ("a", "an", "the") else None
    if phrase is None or _apposed(w, phrase):
        return None
    noun = w.low[phrase.last]
    if noun not in found.speaking.roles and not noun.endswith(_OF_PEOPLE):
        return None
    known = w.low[first] == "the" and (found.role.get(noun) or w.low[phrase.last + 1 : phrase.last + 2] != ["of"])
    return None if known or _another(w, phrase, found.speaking) else phrase.last


def _another(w: Words, phrase: Phrase, speaking: Speaking) -> bool:
    """“A driver hit a cyclist. Ann Rey, 44, ...”: whether the sentence does something to somebody else without a name, who may be meant."""
    for k in range(phrase.last + 1, len(w)):
        if w.tag[k] == "neg":
            return False
        if w.low[k] in ("a", "an") and w.tag[k - 1] == "verb" and (other := simple_after(w, k)) is not None:
            return w.low[other.last] in speaking.roles
    return False


def _apposed(w: Words, phrase: Phrase) -> bool:
    """Whether a name stands right behind the phrase, with a comma or without."""
    behind = w.next(phrase.last + 1, lambda k: w.low[k] == ",")
    return (any(w.tag[k] == "name" for k in range(phrase.first, phrase.last + 1)) and w.tag[phrase.last] == "name") or (
        behind < len(w) and w.tag[behind] == "name" and behind - phrase.last < 3
    )


def _named(lead: Words, later: Sequence[Sentence], found: Register) -> str | None:
    """The first person whom a later sentence names without saying who that is."""
    told = {SEX_OF[low] for low in lead.low if low in SEX_OF}
    before = {found.name(lead.of(*run)) for run in name_runs(lead, 0, len(lead) - 1)}
    for number, sentence in enumerate(later):
        w = sentence.words
        for first, last in name_runs(w, 0, len(w) - 1):
            name = found.name(w.of(first, last))
            if (
                name in before
                or not personal(w, first, last, found)
                or not unintroduced(w, first, last, opens=number < 2 and first == header(w), found=found)
            ):
                continue
            sex = found.sex.get(name) or found.sex.get(bare_name(w.of(first, last)))
            start = next((k for k in range(first, last) if w.low[k].rstrip(".") not in found.speaking.titles), last)
            plain = found.name(w.of(start, last))  # “Mr Rupert Orr” is Rupert Orr
            return plain if sex is None or not told or sex in told else None
    return None


def personal(w: Words, first: int, last: int, found: Register) -> bool:
    """Whether the run can be a person: "Ada Lind", "Mr Orr", not "Orle Hospital"."""
    words = [w.low[k].rstrip(".") for k in range(first, last + 1)]
    titled = len(words) > 1 and words[0] in found.speaking.titles
    plain = all(word.replace("-", "").replace("’", "").replace("'", "").isalpha() for word in words) and not FIRM_WORDS & set(words)
    return plain and (titled or len(words) > 1)


def unintroduced(w: Words, first: int, last: int, *, opens: bool, found: Register, spoken: bool = False) -> bool:
    """Whether nothing says who it is: an age alone ("Ada Lind, 44,") is no introduction, and one who opens the sentence needs none.

    With `spoken`, one who says it and ends the sentence ("..., said Ada Lind.") needs none either.
    """
    titles = found.speaking.titles
    start = w.next(first, lambda k: w.low[k].rstrip(".") in titles or w.low[k] == ".")
    if (
        start > last
        or apposed_roles(w, first, start, last, found.speaking)
        or any(w.low[k] in found.speaking.roles for k in range(first, last))
    ):
        return False
    if first > 0 and (w.tag[first - 1] in ("noun", "'s") or w.low[first - 1] in ("and", "or")):
        return False
    behind = w.low[last + 1] if last + 1 < len(w) else ""
    if opens and behind == "," and w.low[last + 2 : last + 3] == ["who"]:
        return True  # “A teacher was fired. Ann Rey, who taught at Orle for nine years, said ...”
    if behind in (",", "(") and last + 2 < len(w):
        aged = w.low[last + 2] if w.low[last + 2] != "aged" else w.low[min(last + 3, len(w) - 1)]
        return aged.isdecimal() and int(aged) in _AGES
    closes = spoken and (last + 1 >= len(w) or w.low[last + 1] in (".", ":"))
    return closes or (opens and last + 1 < len(w) and (w.tag[last + 1] in FINITE or w.tag[last + 1] == "adv"))


# ------------------------------------------------------------------ bodies
def _body(w: Words, found: Register, events: Events) -> int | None:
    """“gave money to a minor party”, "a ferry lost power": the one body, ship or house in the sentence that has no name and that no name ends with.

    Where several are told of, the one that is told of again ("after the party refused") is what the text is about.
    """
    speaking = found.speaking
    bodies = list(_indefinite(w, speaking.collectives))
    if not bodies:
        bodies = list(_indefinite(w, speaking.vessels | events.acting_bodies | events.structures))
    again = [k for k in bodies if any(w.low[j - 1 : j + 1] == ["the", w.low[k]] for j in range(k + 1, len(w)))]
    bodies = again or [k for k in bodies if not found.common.get(w.low[k]) and not found.kinds.get(w.low[k])]
    return bodies[0] if len(bodies) == 1 else None


def _indefinite(w: Words, nouns: frozenset[str]) -> Iterator[int]:
    for k in range(len(w)):
        if w.tag[k] == "neg" or w.low[k] == "no":
            return  # “never let to a party”: to none
        if w.low[k] in ("a", "an") and w.time[k] < 0:
            phrase = simple_after(w, k)
            if phrase is not None and w.tag[phrase.last] == "noun" and w.low[phrase.last] in nouns and not _apposed(w, phrase):
                yield phrase.last


def _body_named(lead: Words, noun: str, later: Sequence[Sentence], found: Register) -> str | None:
    """“The Coastal Alliance won two seats”: the body that opens one of the next sentences, named like a known one.

    Else the one whose head does ("Ada Lind, head of Colby High, wept"). A ship or a house is no two words without "the" ("Ada Lind wept").
    """
    before = {found.name(lead.of(*run)) for run in name_runs(lead, 0, len(lead) - 1)}
    acts = noun in found.speaking.collectives
    for sentence in later[:2]:
        w = sentence.words
        first = header(w)
        run = next(iter(name_runs(w, first, len(w) - 1)), None)
        if run is None or run[0] - first > (w.low[first] == "the"):
            continue
        name = found.name(w.of(*run))
        house = found.house.get(name, "")
        if (
            house[:1].isupper()
            and house not in before
            and house not in found.people
            and not any(house in names for names in found.kinds.values())
        ):
            return house
        if (
            run[1] + 1 < len(w)
            and w.tag[run[1] + 1] in FINITE
            and name not in found.people
            and name not in before
            and not any(name in names for names in found.kinds.values())
            and not sex_of(w.low[run[0]], found.speaking)
            and (acts or run[0] > first)
        ):
            return name
    return None

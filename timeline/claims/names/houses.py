"""Houses: the firm or body that somebody speaks for or heads, who says "we" and means it.

“The club's president, Theo Rask, said: “We paid in June””: the club paid. It is told beside the name (", head of Orle Mills", "police chief
Ivo Orr", "its director, Ann Rey"), by a clause ("Max Orr runs the brewery"), or by what a nameless source is called ("a council
spokeswoman").
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.claims.names.phrase_names import phrase_name
from timeline.claims.names.register import Register, past_roles
from timeline.claims.names.runs import all_runs, name_runs
from timeline.languages.accounts import Events
from timeline.statements.clauses.phrases import header, simple_after
from timeline.statements.reading import Sentence
from timeline.statements.tagging.words import Words

_INSIDE = ("of", "for", "at", "with")


def read_houses(sentences: Sequence[Sentence], found: Register, events: Events) -> None:
    """Note in the register whom each named person speaks for."""
    opened: str | None = None  # the name that opened the sentence before
    for sentence in sentences:
        w = sentence.words
        runs = all_runs(w)
        for first, last in runs:
            start = past_roles(w, first, last, found.speaking)
            name = found.name(w.of(start, last))
            house = _behind(w, last, found) or _before(w, first, start, opened, found, events) or _clause(w, last, found, events)
            if house and house != name:
                found.house.setdefault(name, house)
        _nameless(w, found)
        begins = header(w)
        run = next(iter(name_runs(w, begins, len(w) - 1) if begins else runs), None)
        opened = found.name(w.of(*run)) if run is not None and run[0] - begins < 2 else None


def house_of(source: str, found: Register, events: Events) -> str | None:
    """The body that a source speaks for, by the register or by what the source is called.

    Examples
    --------
    >>> from timeline.languages.en.events import EVENTS
    >>> from timeline.languages.en.speaking import SPEAKING
    >>> [house_of(s, Register(SPEAKING), EVENTS) for s in ("council spokeswoman", "spokesman for the port", "mill's owner", "harbour master")]
    ['council', 'port', 'mill', 'harbour']
    """
    if house := found.house.get(source):
        return house
    words = source.replace("’", "'").split(" ")
    for k, word in enumerate(words):
        if word.endswith("'s") and k + 1 < len(words):
            return found.name(" ".join([*words[:k], word.removesuffix("'s")]))
        if word in _INSIDE and k and words[k - 1].lower() in found.speaking.roles:
            return found.name(" ".join(words[k + 1 :]).removeprefix("the "))
    body = next((events.headed[w] for w in words if w in events.headed), None)
    if body is None and len(words) > 1 and words[-1] in found.speaking.roles and _is_body(words[-2], found, events):
        body = words[-2]
    return body


def _nameless(w: Words, found: Register) -> None:
    """“A lawyer for Karl Juhl was in court”: whom the lawyer speaks for, when the text goes on with "the lawyer" or "she"."""
    for k in range(1, len(w) - 2) if "for" in w.low else ():
        if w.low[k] in found.speaking.roles and w.tag[k] == "noun" and w.low[k + 1] == "for" and w.tag[k - 1] in ("det", "noun"):
            house = _body_at(w, k + 2, found)
            if house is not None:
                found.house[w.low[k]] = house if found.house.get(w.low[k], house) == house else ""


def _behind(w: Words, last: int, found: Register) -> str | None:
    """“Ann Rey, head of Orle Mills,”, "Rey, who speaks for the mill", "Rey, the mill's bookkeeper,"."""
    roles = found.speaking.roles
    if w.low[last + 1 : last + 2] != [","] or last + 3 >= len(w):
        return None
    relative = w.tag[last + 2] == "rel"
    for k in range(last + 2, min(last + 9, len(w) - 1)):
        if w.low[k] in _INSIDE and (relative or w.low[k - 1] in roles):
            return _body_at(w, k + 1, found)
        if w.tag[k] == "'s" and w.low[k + 1] in roles and not relative:
            owner = w.back(k - 1, ("name", "noun")) + 1
            return found.name(w.of(owner, k - 1)) if last + 1 < owner < k else None
        if w.tag[k] == "name" and w.low[k + 1] in roles and not relative and w.low[k + 2 : k + 3] in ([","], ["."]):
            body = found.name(w.of(w.back(k, ("name",)) + 1, k))  # “Ann Rey, the Orle chairman,”
            return body if body not in found.people and body not in found.sex else None
        if w.low[k] == "," or (w.tag[k] in ("verb", "aux") and not relative):
            return None
    return None


def _before(w: Words, first: int, start: int, opened: str | None, found: Register, events: Events) -> str | None:
    """“Orle Mills' director, Ann Rey”, "its director, Ann Rey", "a council spokesman, Ned Poll", "police chief Ivo Orr"."""
    roles = found.speaking.roles
    opens = w.previous(first - 1, lambda j: w.tag[j] == "noun" or w.low[j] == ",")
    if w.low[first - 1 : first] == [","] and (body := _for_whom(w, first - 2, found, events)) is not None:
        return body
    if 0 <= opens < first - 1 and any(w.low[j] in roles for j in range(opens, first)):
        if w.tag[opens] == "'s":
            owner = w.back(opens - 1, ("name", "noun"))
            return found.name(w.of(owner + 1, opens - 1)) if owner + 1 < opens else None
        if w.low[opens] in ("its", "their"):
            run = next(iter(name_runs(w, 0, opens - 1)), None)
            body = found.name(w.of(*run)) if run is not None else opened
            return (
                body if body is not None and body not in found.people and body not in found.sex else None
            )  # “Orle Mills sold it, its director said”
    role = start - 1 if w.low[first - 1 : first] != [","] or start > first else first - 2
    if role >= 1 and (part := _part_of_government(w, role, events)) is not None:
        return part
    if role >= 1 and w.low[role] in roles and (group := events.members.get(w.low[role - 1])):
        return group  # “a rebel commander, Ivo Kray”
    if role >= 1 and w.low[role] in roles and _is_body(w.low[role - 1], found, events):
        return w.low[role - 1]
    named = w.back(role - 1, ("noun",)) if role >= 1 and w.low[role - 1] in _RANKS else role - 1  # “Orle Mills chief executive Ida Roth”
    if role >= 1 and w.word(role) in roles and w.low[named] not in roles and _is_named(w, named, found):  # “Tessaro spokeswoman Ida Roth”
        body = found.name(w.of(w.back(named, ("name",)) + 1 if w.tag[named] == "name" else named, named))
        return (
            body if not (body in found.people or body in found.sex or (body in found.places and w.low[role] not in _OF_A_PLACE)) else None
        )
    return events.headed.get(w.low[role]) if role >= 0 else None


def _for_whom(w: Words, k: int, found: Register, events: Events) -> str | None:
    """“A spokeswoman *for the hospital*, Ann Rey,”: the body whose phrase ends at token k, behind a role."""
    opens = w.back(k, ("noun", "name", "det"))
    if opens < 1 or w.low[opens] not in _INSIDE or w.low[opens - 1] not in found.speaking.roles:
        return None
    return _body_at(w, opens + 1, found) if w.tag[k] == "name" or _is_body(w.low[k], found, events) else None


def _part_of_government(w: Words, role: int, events: Events) -> str | None:
    """“Deputy Interior Minister Ivo Kray”, "the interior minister, Ivo Orr": the interior ministry; of a former one, nothing."""
    ministry = events.ministries.get(w.low[role])
    opens = w.previous(role - 1, lambda k: w.tag[k] in ("noun", "name") and w.low[k] not in _RANKS)
    if ministry is None or opens == role - 1 or w.low[opens] in events.no_longer or w.low[opens - 1] in events.no_longer:
        return None
    return " ".join((*w.low[opens + 1 : role], ministry))


_RANKS = frozenset("deputy vice junior acting assistant first chief".split())
_OF_A_PLACE = frozenset("mayor mayoress governor councillor coach captain manager".split())  # of the town, or of its team


def _is_named(w: Words, k: int, found: Register) -> bool:
    """Whether a body's name ends at k; at the head of a sentence, where a capital tells nothing, one that the text uses elsewhere."""
    return k >= 0 and (w.tag[k] == "name" or (k == header(w) and w.capital(k) and w.word(k) in found.seen))


def _clause(w: Words, last: int, found: Register, events: Events) -> str | None:
    """“Max Orr runs the brewery”, "Ada Vale, who heads Tarn Mining,", "Bea Holm is secretary of the union", "Orr was the club's coach"."""
    k = last + 1
    if w.low[k : k + 1] == [","] and w.low[k + 1 : k + 2] == ["who"]:
        k += 2
    size = len(w.tag)
    while k < size and (w.tag[k] == "adv" or (w.tag[k] == "aux" and w.low[k] in ("has", "had", "have"))):
        k += 1
    if k + 1 >= size:
        return None
    if w.base[k] in events.heading and w.tag[k] in ("verb", "part"):
        phrase = simple_after(w, k + 1)
        body = phrase is not None and w.tag[phrase.last] in ("noun", "name") and not phrase.pronoun
        known = body and phrase is not None and (w.tag[phrase.last] == "name" or _is_body(w.low[phrase.last], found, events))
        return phrase_name(w, phrase.first, phrase.last, found) if known and phrase is not None else None
    if w.low[k] not in found.speaking.grammar.be:
        return None
    of = w.past(k + 1, ("det", "noun", "adv"))
    if of + 1 < len(w) and of > k + 1 and w.low[of] in _INSIDE and w.low[of - 1] in found.speaking.roles:
        return _body_at(w, of + 1, found)
    return None


def _body_at(w: Words, k: int, found: Register) -> str | None:
    """The body whose phrase begins at token k: its name, else its noun with what stands before."""
    phrase = simple_after(w, k)
    if phrase is None or phrase.pronoun:
        return None
    run = [j for j in range(phrase.first, phrase.last + 1) if w.tag[j] == "name"]
    if run and (run[-1] == phrase.last or w.tag[phrase.last] != "noun"):
        return found.name(w.of(run[0], run[-1]))
    return phrase_name(w, phrase.first, phrase.last, found) if w.tag[phrase.last] == "noun" else None


def _is_body(noun: str, found: Register, events: Events) -> bool:
    return (
        noun in found.speaking.collectives
        or noun in events.bodies
        or noun in events.acting_bodies
        or noun in events.structures
        or noun in events.headed.values()
    )

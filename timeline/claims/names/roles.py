"""Roles: what a text calls a person: "developer Ada Orr", "Orr, the mayor", "Orr is the firm's agent", "an agent called Orr"."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.languages.accounts import Speaking
from timeline.statements.tagging.words import Words


def apposed_roles(w: Words, first: int, start: int, last: int, speaking: Speaking) -> list[str]:
    """The role nouns right beside a name whose run begins at `first`, without roles at `start`, and ends at `last`."""
    roles = speaking.roles
    held = [low for low in w.low[first:start] if low in roles]
    if first > 1 and w.low[first - 1].endswith("-year-old"):
        first -= 1  # “The driver, 34-year-old Ada Orr, said”
    k, size = first - 1, len(w.low)
    if k >= 0 and w.tag[k] == "noun" and w.low[k] in roles:
        held.append(w.low[k])
    if k > 1 and w.low[k - 1] == "and" and w.low[k - 2] in roles and w.low[k] in roles:
        held.append(w.low[k - 2])  # “agent and promoter Ada Orr”
    if k > 1 and w.tag[k] == "part" and w.low[k] in ("called", "named") and w.low[k - 1] in roles:
        held.append(w.low[k - 1])
    if last + 2 < size and w.low[last + 1] == ",":
        held += _behind(w, last + 2, roles)
    if last + 3 < size and w.low[last + 1] == "(" and w.low[last + 2] in roles:
        held.append(w.low[last + 2])
    comma = w.back(k, ("noun",)) if held else k  # “The borrower, retired pilot Gus Lorne,”
    if comma > 0 and w.low[comma] == "," and closed(w, last):
        held += _before_comma(w, comma - 1, w.low.count(w.low[last]) > 1, roles)
    return held


def _before_comma(w: Words, k: int, again: bool, roles: frozenset[str]) -> list[str]:
    """“Vale's partner, Emil Lund,”, "the Bishop of Orle, Paul Ames,": the role that ends at k, or that "of" hangs on.

    “An aide to the minister, Emil Lund, said” names the aide, unless the name comes again in what he says.
    """
    if w.tag[k] == "noun" and w.low[k] in roles:
        opens = w.back(k, ("noun", "name", "det"))
        aide = opens > 1 and not again and w.low[opens] in ("to", "of", "for") and w.low[opens - 1] in roles
        some = aide and w.low[w.back(opens - 1, ("noun",))] in ("a", "an", "another")
        return [w.low[opens - 1] if some else w.low[k]]
    while k > 1 and w.tag[k] in ("name", "noun", "det"):
        k -= 1
    return [w.low[k - 1]] if k > 0 and w.low[k] == "of" and w.low[k - 1] in roles else []


def _behind(w: Words, k: int, roles: frozenset[str]) -> list[str]:
    """The role nouns of an apposition that begins at k: ", the mayor of Orbe", ", for years its agent,", ", who has been its agent"."""
    if w.tag[k] == "rel" and w.low[k] == "who":
        copula = w.next(k + 1, lambda j: w.tag[j] in ("aux", "adv", "part") and w.low[j] not in roles)
        return _complement(w, copula, roles) if copula > k + 1 and w.low[copula - 1] in _BEING else []
    if w.tag[k] == "prep":
        end = next((j for j in range(k, min(k + 8, len(w))) if w.tag[j] in ("punct", "verb", "aux", "rel")), -1)
        return [w.low[end - 1]] if end > k and w.low[end] == "," and w.low[end - 1] in roles else []
    if w.tag[k] not in ("det", "poss", "noun", "name"):
        return []
    for j in range(k, min(k + 6, len(w))):
        if w.tag[j] in ("verb", "aux"):
            return []  # “in Orbe, her agent says”: no apposition
        if w.tag[j] in ("prep", "punct", "rel", "conj"):
            return [w.low[j - 1]] if j > k and w.low[j - 1] in roles else []
    return []


_BEING = frozenset("is was are were be been being became becomes become remains remained".split())


def _complement(w: Words, k: int, roles: frozenset[str]) -> list[str]:
    """The role that a noun phrase at k names: "the player's agent", "bishop of Orle"."""
    end = w.next(k, lambda j: w.tag[j] in ("det", "poss", "noun", "name", "'s", "num") and w.low[j] != ",")
    return [w.low[end - 1]] if k < end < k + 7 and w.low[end - 1] in roles else []


def told_roles(w: Words, speaking: Speaking) -> Iterator[tuple[str, str]]:
    """Role and name where a clause tells it: "Orr is the player's agent", "the agent is Lou Orr", "Orr works as an agent".

    Who "resigned as mayor" is the former mayor from then on.
    """
    roles = speaking.roles
    for k, tag in enumerate(w.tag[1:-1], 1):
        if tag not in ("aux", "verb", "part"):
            continue
        held = (
            0
            if w.low[k] in _BEING or w.base[k] in _TAKING
            else w.low[k + 1 : k + 4].index("as") + 1
            if "as" in w.low[k + 1 : k + 4]
            else -1
        )
        leaves = held > 0 and w.base[k] in _LEAVING
        if held < 0 or (held > 0 and not (leaves or w.base[k] in _HOLDING)):
            continue
        left = w.back(k - 1, ("aux", "adv"))
        if left >= 0 and w.tag[left] == "name":
            start = w.back(left, ("name",)) + 1
            if start == 0 or w.tag[start - 1] in ("punct", "conj", "sub"):
                found = _complement(w, k + 1 + held, roles)
                yield from ((f"former {role}" if leaves else role, w.of(start, left)) for role in found)
        elif left >= 0 and w.low[left] in roles and w.low[k] in _BEING and w.tag[k + 1] == "name":
            end = w.past(k + 1, ("name",)) - 1
            yield w.low[left], w.of(k + 1, end)


_HOLDING = frozenset("work serve act continue swear appoint elect".split())  # “was sworn in as mayor”
_LEAVING = frozenset("resign retire quit step stand remove dismiss sack oust".split())  # “stepped down as mayor”
_TAKING = frozenset("appoint elect name".split())  # “was named director”


def closed(w: Words, last: int) -> bool:
    """Whether a comma, a stop or the end of the sentence is right behind the token."""
    return last + 1 >= len(w) or w.tag[last + 1] == "punct"

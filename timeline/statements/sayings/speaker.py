"""Who speaks: from a saying word left (or right, when inverted) to the phrase that names the speaker."""

from __future__ import annotations

from collections.abc import Collection

from timeline.languages.accounts import Speaking
from timeline.statements.clauses.phrases import Phrase, after, before, simple_after
from timeline.statements.clauses.subject import Subject, coordinated, named, named_head, opens_clause, without_opening
from timeline.statements.tagging.words import FINITE, NOMINAL, Words

_LONGEST = 60
_LED = frozenset("led held hurt found caught sent made built run hit brought put shot set left".split())
_SKIPPED = ("adv", "neg", "time")
_NEARBY = frozenset("below above opposite upstairs downstairs outside inside there here abroad aboard".split())  # “the tenants below say”


def subject(words: Words, i: int, speaking: Speaking, depth: int = 0) -> Subject | None:
    """The subject of the verb group that begins at token i, found to its left.

    Crosses adverbs, times, ", apposition," and ", who ...,"; after "and" the subject of the verb before is shared.
    """
    w = words
    k = w.previous(i - 1, lambda j: w.tag[j] in _SKIPPED or (w.low[j] in _NEARBY and w.tag[j - 1] in NOMINAL))
    if k < 0:
        return None
    if w.low[k] in ("both", "all", "each") and k > 0 and w.tag[k - 1] in NOMINAL:
        k -= 1  # “the firm and the union both said”
    if w.tag[k] == "'s" and k > 0 and w.tag[k - 1] == "name":
        k -= 1  # “a nurse at St Anne's said”
    k = _over_quote(w, k)
    if w.low[k] in (",", "—", "–", ")") and k > 0:
        if w.tag[k - 1] == "conj":
            return None
        crossed = _across(w, k, speaking)
        if crossed is not None:
            return crossed
        return _shared(w, k, speaking, depth)
    reduced = _over_participle(w, k, speaking.roles)
    if reduced is not None:
        return reduced
    if w.low[k] == "to" and k > 1 and depth < 3 and (raised := _raised_from(w, k - 1)) > 0:
        return subject(w, raised, speaking, depth + 1)  # “Orr is understood to have told friends”
    if w.tag[k] == "prep" or (w.tag[k] == "time" and k == 0):
        return None
    if w.tag[k] == "conj":
        return _shared(w, k, speaking, depth)
    if w.tag[k] == "rel":
        return _antecedent(w, k)
    restricted = _over_relative(w, k)
    if restricted is not None:
        return restricted
    phrase = before(w, k)
    if phrase is not None and phrase.pronoun and w.tag[k] == "obj" and k > 1 and w.tag[k - 1] == "prep" and w.tag[k - 2] in NOMINAL:
        phrase = before(w, k - 2)  # “Shopkeepers around it describe”
    if phrase is None:
        return _shared(w, k, speaking, depth) if w.tag[k] == "quote" and depth == 0 else None
    if (led := _over_reduced(w, phrase)) is not None:
        return led
    phrase = without_opening(w, phrase)
    if (contact := _in_contact(w, phrase, speaking)) is not None:
        return Subject((contact,), contact.first)
    if w.tag[phrase.first] == "det" and phrase.first > 0 and w.tag[phrase.first - 1] == "name" and not w.capital(phrase.last):
        named = before(w, phrase.first - 1)
        if named is not None and (named.first == 0 or w.tag[named.first - 1] not in ("prep", "noun")):
            return Subject((named,), named.first)  # “as Mrs Pym the baker will tell you”
    return coordinated(w, phrase, speaking.roles)


def _in_contact(w: Words, phrase: Phrase, speaking: Speaking) -> Phrase | None:
    """“..., a claim *Kerr* denies”, "a figure *the union* disputes": the subject of a relative clause without "that", behind what is told."""
    told = next((k for k in range(phrase.first + 1, phrase.last) if w.low[k] in speaking.told and w.tag[k + 1] == "name"), -1)
    opened = phrase.first > 0 and w.tag[phrase.first - 1] == "punct" and w.low[phrase.first] in ("a", "an")
    return Phrase(told + 1, phrase.last) if told > 0 and opened else None


def _raised_from(w: Words, k: int) -> int:
    """First token of the verb group over "to" at k + 1: "is understood", "was quick", "went on"; 0 without one."""
    while k > 0 and w.tag[k] in ("part", "noun", "adv", "prep", "det"):
        k -= 1
    if w.tag[k] not in FINITE:
        return 0
    while k > 0 and w.tag[k - 1] in ("aux", "adv"):
        k -= 1
    return k


def _over_quote(w: Words, k: int) -> int:
    """“the so-called ‘Fixer’ said”: a closing mark inside the noun phrase."""
    return (
        k - 1
        if w.tag[k] == "quote" and k > 1 and w.tag[k - 1] in NOMINAL and not w.quoted[k + 1 if k + 1 < len(w) else k] and w.word(k) in "’'"
        else k
    )


def _across(w: Words, k: int, speaking: Speaking) -> Subject | None:
    """The subject before a parenthesis that closes with the comma at k; a name inside is preferred to a role before."""
    opening = {",": ",", "—": "—", "–": "–", ")": "("}[w.low[k]]
    for j in range(k - 1, max(-1, k - _LONGEST), -1):
        if w.low[j] in (";", ":") or (w.tag[j] == "quote" and w.word(j) in '“"' and not _few_quoted(w, j)):
            return None
        if w.low[j] != opening or j == 0:
            continue
        inside = range(j + 1, k)
        if not inside:
            continue
        relative = w.tag[j + 1] == "rel" or (w.tag[j + 1] == "prep" and j + 2 < k and w.tag[j + 2] == "rel")
        seeming = (w.low[j + 1] == "it" and len(inside) == 2) or w.tag[j + 1] == "ing"  # “Orr, insisting the gate was shut, said”
        if not relative and not seeming and any(w.tag[m] in FINITE for m in inside) and not _has_relative(w, inside):
            return None
        left = w.previous(j - 1, lambda m: w.tag[m] == "time" or w.low[m] in _NEARBY)
        if left < j - 1 and w.tag[left] == "det":
            left = w.back(left, ("det", "prep"))  # “her editor of those days, now retired, recalls”
        outer = before(w, _before_bracket(w, left))
        if outer is None:
            continue
        outer = without_opening(w, outer)
        if (w.tag[j + 1] == "rel" or w.tag[j + 2] == "rel") and (restricted := _over_relative(w, outer.last)) is not None:
            return restricted  # “An officer who took part, and who asked not to be named, said”
        if w.low[outer.first - 1] == "," and _age(w, outer):
            continue  # “Orr, 49, who lost a leg, told”
        if outer.first > 1 and w.tag[outer.first - 1] == "prep" and w.low[outer.first - 2] == ",":
            continue  # “The bank, through its lawyer, Per Dahl, denied”
        inner = before(w, _before_bracket(w, k - 1)) if not relative else None
        if inner and inner.first == j + 1 and named(w, inner) and not named_head(w, outer):
            return _beside(w, inner, outer)
        if named_head(w, outer) and outer.first > 1 and w.low[outer.first - 1] == ",":
            role = before(w, outer.first - 2)  # “Vale's partner, Emil Lund, who ..., told”
            if role and not named_head(w, role) and (role.first == 0 or w.tag[role.first - 1] in ("sub", "conj", "punct")):
                return Subject((outer,), role.first)
            if role and (first := _where(w, role)) is not None:
                return Subject((first,), first.first)  # “Orle Mills Inc., Harbour Hill, N.J., facing a loss, said”
        chained = not relative and not named_head(w, outer) and outer.first > 1 and w.low[outer.first - 1] == ","
        if chained and (left_name := before(w, outer.first - 2)) and named_head(w, left_name) and opens_clause(w, left_name.first):
            continue  # one apposition after the other: “Dana Orr, an engineer, the head of the yard, said”
        return coordinated(w, outer, speaking.roles)
    return None


def _few_quoted(w: Words, k: int) -> bool:
    """“Orr, who cast the lone “no” vote, said”: whether the mark at k belongs to a quotation of a word or two."""
    marks = [j for j in range(max(0, k - 4), min(k + 5, len(w))) if w.tag[j] == "quote"]
    return len(marks) == 2 and k in marks and marks[1] - marks[0] < 4 and w.low[marks[1] - 1] not in (",", ".", "!", "?")


def _beside(w: Words, inner: Phrase, outer: Phrase) -> Subject:
    """“Its owner, Ann Orr, and its mate, Jon Vale, said”: both names."""
    k = w.previous(outer.first - 2, lambda j: w.low[j] == ",") if outer.first > 3 and w.low[outer.first - 1] == "and" else -1
    first = before(w, k) if k > 0 and k < outer.first - 2 else None
    if first is None or first.pronoun or w.tag[first.last] != "name" or first.first < 2 or w.low[first.first - 1] != ",":
        return Subject((inner,), outer.first)
    role = before(w, first.first - 2)
    return Subject((first, inner), role.first if role is not None else first.first)


def _where(w: Words, phrase: Phrase) -> Phrase | None:
    """Of names between commas, all of one place after the first, the one that opens the clause."""
    while named_head(w, phrase) and not phrase.pronoun:
        if _opens_sentence(w, phrase.first):
            return phrase
        left = before(w, phrase.first - 2) if w.low[phrase.first - 1] == "," else None
        if left is None:
            return None
        phrase = left
    return None


def _opens_sentence(w: Words, first: int) -> bool:
    return first == 0 or w.low[first - 1] in (";", ":", "—", "–", "--") or w.tag[first - 1] in ("sub", "quote")


def _before_bracket(w: Words, k: int) -> int:
    """“Nils Orr (34)”: the token before the bracket that closes at k, or k."""
    return next((j - 1 for j in range(k - 1, max(0, k - 6), -1) if w.low[j] == "("), k) if k > 0 and w.low[k] == ")" else k


def _age(w: Words, phrase: Phrase) -> bool:
    """“Orr, 49,”: whether the phrase between commas is a bare number."""
    return phrase.first > 1 and all(w.tag[m] == "num" for m in range(phrase.first, phrase.last + 1))


def _over_relative(w: Words, k: int) -> Subject | None:
    """“a broker who knows both men told ...”, "a clerk whose name is withheld says": the phrase before the relative clause."""
    verb = -1
    for j in range(k, max(0, k - 24), -1):
        if w.low[j] in (";", ":", ",") or w.tag[j] in ("sub", "quote"):
            return None
        if w.tag[j] in FINITE:
            verb = j
        if w.tag[j] == "rel" and w.low[j] in ("who", "whose", "that", "which"):
            person = before(w, j - 1)
            if verb < 0 or person is None or person.pronoun or not opens_clause(w, without_opening(w, person).first):
                return None
            return Subject((without_opening(w, person),), person.first)
    return None


def _over_participle(w: Words, k: int, roles: Collection[str]) -> Subject | None:
    """“A charter sealed in 1351 says”, "records read out on Tuesday show": the phrase before the participle."""
    j = w.back(k, ("prep", "adv", "time")) if w.tag[k] == "prep" else k
    if j < 1 or w.tag[j] != "part" or w.tag[j - 1] not in NOMINAL:
        return None
    phrase = before(w, j - 1)
    return None if phrase is None or phrase.pronoun else coordinated(w, without_opening(w, phrase), roles)


def _over_reduced(w: Words, phrase: Phrase) -> Subject | None:
    """“A crew led by Ann Orr said”, "Two sailors banned for missing a drill said": what looks finite is a participle, for another verb follows."""
    j = w.back(phrase.first - 1, ("prep", "ing", "noun", "name", "det", "poss", "num", "adv", "'s"))
    if j < 1 or j == phrase.first - 1 or w.tag[j] not in ("verb", "part") or w.tag[j + 1] != "prep" or w.tag[j - 1] not in NOMINAL:
        return None
    if not w.low[j].endswith("ed") and w.low[j] not in _LED:
        return None
    person = before(w, j - 1)
    if person is None or person.pronoun or w.tag[person.last] == "name" or not opens_clause(w, person.first):
        return None
    return Subject((person,), person.first)


def _has_relative(w: Words, inside: range) -> bool:
    return any(w.tag[m] in ("rel", "sub") for m in inside)


def _shared(w: Words, k: int, speaking: Speaking, depth: int) -> Subject | None:
    """The subject of the finite verb before "and" at k: "Orr resigned and said ..."; of several verbs, of one that tells."""
    if depth > 3:
        return None
    nearest = -1
    for j in range(k - 1, max(-1, k - _LONGEST), -1):
        if w.tag[j] in ("quote",) and not w.quoted[min(j + 1, len(w) - 1)] and depth:
            continue
        if w.low[j] == ";":
            break
        if w.tag[j] not in FINITE or _in_relative(w, j):
            continue
        nearest = j if nearest < 0 else nearest
        main = w.past(j + 1, ("adv", "neg")) if w.tag[j] == "aux" else j
        if main < k and (w.base[main] in speaking.say or w.base[main] in speaking.tell) and w.quoted[j] == w.quoted[k]:
            nearest = j
            break  # “Orr said it was shut, and added that ...”
    if nearest < 0:
        return None
    while nearest > 0 and w.tag[nearest - 1] in ("aux", "adv", "neg"):
        nearest -= 1
    found = subject(w, nearest, speaking, depth + 1)
    return Subject(found.phrases, k, shared=True) if found else None


def _in_relative(w: Words, j: int) -> bool:
    """Whether the verb at j belongs to a relative clause or to a clause under a subordinator."""
    for m in range(j - 1, max(-1, j - 8), -1):
        if w.tag[m] == "rel":
            return True
        if w.tag[m] in ("sub",) and w.low[m] not in ("that",):
            return True
        if w.tag[m] in ("sub", "punct", "quote", "verb", "conj"):
            return False
    return False


def _antecedent(w: Words, k: int) -> Subject | None:
    """“an aide who said ...”: the phrase before the relative."""
    j = k - 1
    if j >= 0 and w.low[j] == ",":
        j -= 1
    found = before(w, j)
    return None if found is None else Subject((found,), k)


def inverted(words: Words, i: int) -> Subject | None:
    """The speaker after the cue at i: "..., said Ben Orr, director of the yard."; None when a finite verb follows the phrase."""
    w = words
    j = w.past(i + 1, ("adv",))
    phrase = after(w, j)
    if phrase is None or phrase.pronoun:
        return None
    end = w.past(phrase.last + 1, _SKIPPED)
    if end < len(w) and (w.tag[end] in FINITE or (w.tag[end] in ("sub", "subj", "conj") and w.low[end] != "and")):
        return None
    if end + 1 < len(w) and w.low[end] == "and":
        joined = after(w, end + 1)
        then = w.past(joined.last + 1, ("adv", "time")) if joined is not None else len(w)
        if then < len(w) and w.tag[then] in FINITE:
            return None  # “..., said Orr and Vale met”
    if end < len(w) and w.low[end] == "," and _goes_on_behind(w, end) and not _breaks_in(w, i):
        return None
    name = name_after_role(w, phrase)
    return Subject((name,), i, inverted=True)


def _breaks_in(w: Words, i: int) -> bool:
    """“*The bridge,* said Orr, the engineer, was closed”: whether one noun phrase and a comma stand before, and so no speaker."""
    subject = before(w, i - 2) if i > 1 and w.low[i - 1] == "," else None
    return subject is not None and not subject.pronoun and (subject.first == 0 or w.low[subject.first - 1] != ",")


def _goes_on_behind(w: Words, comma: int) -> bool:
    """“Vale said the mate, Ben Orr, was asleep”, "..., who had slept, woke": whether a finite verb follows the aside, whose subject the phrase is."""
    if w.tag[comma + 1 : comma + 2] == ["rel"]:
        closing = w.next(comma + 2, lambda m: w.low[m] != ",")
        verb = w.past(closing + 1, _SKIPPED)
        return verb < len(w) and w.tag[verb] in FINITE
    closing = w.next(comma + 1, lambda m: w.tag[m] in NOMINAL or w.tag[m] in ("det", "poss", "adj", "'s", "prep", "time"))
    if closing == comma + 1 or closing >= len(w) or w.low[closing] != ",":
        return False
    verb = w.past(closing + 1, _SKIPPED)
    return verb < len(w) and w.tag[verb] in FINITE


def name_after_role(w: Words, phrase: Phrase) -> Phrase:
    """“said the yard's director, Ann Rey, in May”: the name behind the comma."""
    if w.tag[phrase.last] == "name" or phrase.last + 2 >= len(w) or w.low[phrase.last + 1] != "," or w.low[phrase.last] == "other":
        return phrase  # “the lawyer of the other, Ben Vale,”: Vale is the other
    name = simple_after(w, phrase.last + 2)
    if name is None or name.pronoun or any(w.tag[m] != "name" for m in range(name.first, name.last + 1)):
        return phrase
    return name

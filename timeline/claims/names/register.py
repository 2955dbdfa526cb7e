"""Register: which names are one person, firm or thing, and who "the mayor" is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from timeline.claims.names.heads import ANOTHER, DESCRIBING, OF_NUMBER, describing
from timeline.claims.names.roles import apposed_roles, told_roles
from timeline.claims.names.runs import FIRM_WORDS, all_runs, office_holder
from timeline.languages.accounts import Speaking
from timeline.statements.clauses.phrases import header
from timeline.statements.reading import Sentence
from timeline.statements.tagging.words import Words

NOBODY: dict[str, int] = {}


@dataclass(slots=True)
class Register:
    """All names of a document with their canonical forms.

    `common` maps a common word to the names that begin or end with it ("lake" → "Lake Orbe", "board" → "Harbour Board").
    `kinds` maps a common word to the names of such things ("ferry" → "Alma", of "the ferry Alma").
    `house` maps a person to the firm or body they speak for ("Ada Lind, director of Orbe Pumps").
    `articled` are the names of one word that "the" stands before, as before those of ships.
    `places` are the names that stand behind "at", "in" and "near".
    `things` are the names formed like a person's that are none: "the Corn Exchange", "at Dunmore Sands".
    `sex` is what a title, a role or a given name tells of a person ("Mrs Orr", "the widow Orr", "Anna Orr": "f").
    `seen` counts the forms as written.
    `appearing` maps where the noun of a nameless person or body stands to the name that follows ("A surgeon ... Rupert Orr, 52,").
    `kin` maps somebody and a noun to the name ("Ada Orr", "husband" → "Tom Vale").
    `full` maps a form as written to the longest form of the same name; `role` a role noun to the name that last held it;
    `heads` the last word of a common phrase ("trust") to the longer phrases that end with it ("wetlands trust").
    """

    speaking: Speaking
    full: dict[str, str] = field(default_factory=dict)
    role: dict[str, list[str]] = field(default_factory=dict)
    heads: dict[str, list[str]] = field(default_factory=dict)
    runs: dict[int, list[tuple[int, int, str]]] = field(default_factory=dict)  # by where a sentence starts
    common: dict[str, list[str]] = field(default_factory=dict)
    kinds: dict[str, list[str]] = field(default_factory=dict)
    both_sexes: set[str] = field(default_factory=set)
    people: set[str] = field(default_factory=set)
    house: dict[str, str] = field(default_factory=dict)
    sex: dict[str, str] = field(default_factory=dict)
    articled: set[str] = field(default_factory=set)
    seen: dict[str, int] = field(default_factory=dict)
    places: set[str] = field(default_factory=set)
    things: set[str] = field(default_factory=set)
    appearing: dict[int, str] = field(default_factory=dict)
    kin: dict[tuple[str, str], str] = field(default_factory=dict)
    roles: dict[str, list[str]] | None = None  # `role` the other way round, once somebody has asked
    called: dict[str, list[str]] | None = None  # `kinds` the other way round, likewise

    def name(self, written: str) -> str:
        """The canonical form of a name as written."""
        bare = bare_name(written)
        return self.full.get(bare, bare)

    def personal(self, name: str) -> bool:
        """Whether a name is formed like a person's and the text does not use it as a thing's or a place's."""
        formed = " " in name and (looks_personal(name) or self.forenamed(name))
        return formed and name not in self.things and not any(name in names for names in self.kinds.values())

    def firm(self, name: str) -> bool:
        """Whether all that a name is called can be a firm: “their employer, Orle Foods,”."""
        roles = self.roles_of(name)
        return bool(roles) and self.speaking.firms_too.issuperset(roles) and name not in self.sex

    def forenamed(self, name: str) -> bool:
        """Whether a given name stands before a single word: "Ann Church", "Max Lane"."""
        first, _, last = name.partition(" ")
        return last.isalpha() and last.istitle() and bool(sex_of(first.lower(), self.speaking)) and name not in self.places

    def titled(self, surname: str, sex: str, written: str) -> str:
        """Whom "Mr Orr" means where several are called Orr: the one who can be a he; as written, where nobody can."""
        called = [
            n
            for n in self.common.get(surname.lower(), ())
            if n.endswith(" " + surname) and (n in self.people or n in self.full or n in self.seen)
        ]
        fitting = [n for n in called if self.sex.get(n, sex) == sex]
        if not called and self._couple(surname):
            return written  # “Lord Crane ... Lady Crane”
        if not called or (len(called) == 1 and fitting):
            return self.name(surname)
        surely = [n for n in fitting if n in self.sex]
        return self.full.get(n := (surely or fitting)[0], n) if fitting else written

    def _couple(self, surname: str) -> bool:
        """Whether titles tell of a man and of a woman of one surname."""
        sexes = {
            sex for name, sex in self.sex.items() if name.endswith(" " + surname) and name.split(" ")[0].lower() in self.speaking.titles
        }
        return len(sexes) > 1

    def kinds_of(self, name: str) -> list[str]:
        """What the text calls a thing beside its name; to be asked only when all names are read."""
        if self.called is None:
            self.called = {}
            for kind, names in self.kinds.items():
                for held in dict.fromkeys(names):
                    self.called.setdefault(held, []).append(kind)
        return self.called.get(name, [])

    def roles_of(self, name: str) -> list[str]:
        """What the text says that somebody is, in the order of `role`; to be asked only when all names are read."""
        if self.roles is None:
            self.roles = {}
            for role, names in self.role.items():
                for held in dict.fromkeys(names):
                    self.roles.setdefault(held, []).append(role)
        return self.roles.get(name, [])

    def holder(self, noun: str, recent: dict[str, int] = NOBODY, but: Sequence[str] = ()) -> str | None:
        """Who "the mayor" is, if the text says; of several mayors the one named last (`recent`: name → number of its last mention, latest last), none of `but`."""
        names: list[str] = []
        for table in (self.role, self.kinds, self.common):
            if noun in table and (names := [n for n in table[noun] if n not in but]):
                break
        if not names and noun in self.speaking.vessels and len(self.articled) == 1:
            names = list(self.articled)  # “the Alma ... the boat”
        if not names and noun in self.speaking.epithets:  # “the woman”: the one named last
            return next((n for n in reversed(recent) if self.sex.get(n) == sex_of(noun, self.speaking) and n not in but), None)
        if len(names) < 2:
            return names[0] if names else None
        return max((n for n in names if n in recent), key=recent.__getitem__, default=None)

    def thing(self, phrase: str) -> str:
        """The longest phrase of the text with the same head: "the trust" is the "wetlands trust", if there is only one."""
        head = phrase.rsplit(" ", 1)[-1]
        of_several = {
            *(word for word, rank in self.speaking.grammar.ordinals.items() if rank > 1),
            *ANOTHER,
        }  # “a second meeting” is not "the meeting"
        longer = [p for p in self.heads.get(head, ()) if p.endswith(" " + phrase) and p.split(" ")[0] not in of_several]
        return max(longer, key=len) if len(longer) == 1 and " " not in phrase else phrase


@lru_cache(1 << 12)
def bare_name(written: str) -> str:
    """Without article and possessive ending.

    Examples
    --------
    >>> bare_name("The Harbour Post's")
    'Harbour Post'
    """
    name = " ".join(written.split()).strip("“”\"‘’' ").removesuffix("'s").removesuffix("’s")
    for article in ("The ", "the ", "A ", "An "):
        name = name.removeprefix(article)
    return name


@lru_cache(1 << 12)
def looks_personal(name: str) -> bool:
    """Whether a name is formed like a person's: a given name and a surname, no word for a body or a place.

    Examples
    --------
    >>> looks_personal("Ada Lind"), looks_personal("Orle Hospital"), looks_personal("Lind")
    (True, False, False)
    """
    parts = name.split(" ")
    return len(parts) == 2 and name.istitle() and parts[1].isalpha() and not any(part.lower() in FIRM_WORDS for part in parts)


def named_runs(words: Words, found: Register) -> Sequence[tuple[int, int, str]]:
    """The runs of a whole sentence with the names that they are, for which several ask once all names are read."""
    known = found.runs.get(words.span.start)
    if known is None:
        known = found.runs[words.span.start] = [(first, last, found.name(words.of(first, last))) for first, last in all_runs(words)]
    return known


def register(sentences: Sequence[Sentence], speaking: Speaking) -> Register:
    """Read all names of the document once."""
    found = Register(speaking)
    seen = found.seen
    for sentence in sentences:
        w = sentence.words
        for first, last in all_runs(w):
            start = past_roles(w, first, last, speaking)
            name = bare_name(w.of(start, last))
            if not name:
                continue
            seen[name] = seen.get(name, 0) + 1
            _sex(w, first, start, last, name, found)
            if (
                " " not in name
                and name[-1] != "."  # “the No. 2 hold”
                and start == first
                and first > 0
                and w.low[first - 1] == "the"
                and w.tag[last + 1 : last + 2] not in (["noun"], ["name"], ["'s"])
                and not any(name.lower() in words for words in (speaking.outlets, speaking.collectives, speaking.roles, FIRM_WORDS))
            ):
                found.articled.add(name)
            _thing(w, first, start, name, found)
            note_roles(w, first, start, last, name, found)
            _kind(w, first, last, name, found)
        _common(w, found)
        for role, name in told_roles(w, speaking):
            found.role.setdefault(role, []).append(bare_name(name))
            found.people.add(bare_name(name))
    _unite(seen, found)
    if found.articled and all(speaking.vessels.isdisjoint(sentence.words.low) for sentence in sentences):
        found.articled.clear()
    for role, names in found.role.items():
        found.role[role] = list(dict.fromkeys(found.full.get(name, name) for name in names))
    found.people = {found.full.get(p, p) for p in found.people}
    found.things = {found.full.get(t, t) for t in found.things} - found.people
    for name in found.both_sexes:
        del found.sex[name]
    own = {p: sex for p, sex in found.sex.items() if found.full.get(p, p) == p}
    found.sex = {found.full.get(p, p): sex for p, sex in reversed(found.sex.items())} | own
    for kind, names in found.kinds.items():
        found.kinds[kind] = [n for n in dict.fromkeys(found.full.get(name, name) for name in names) if n not in found.people]
    return found


_NOBLE = frozenset("lady lord sir miss".split())


def past_roles(w: Words, first: int, last: int, speaking: Speaking) -> int:
    """First token after titles and roles: "Russian President Ada Orr" begins at "Ada", "the Maltese-flagged Alma" at "Alma"."""
    if first == last:
        return first
    while first < last and w.word(first).rpartition("-")[2] in DESCRIBING:
        first += 1
    for k in range(first, last - 2):
        if (named := office_holder(w, k)) > 0:
            return named
    before = w.low[first - 1] if first > 0 else ""
    if before in speaking.vessels or (before == "the" and w.low[first] in _NOBLE):
        return first  # “the ferry Lady Ann”, "the Lady Ann" are no lady
    for k in range(last - 1, first - 1, -1):
        low = _office(w.low[k].rstrip("."), speaking)
        opens = k == first and last - k >= 2 and k == header(w)
        if opens and low.endswith(_ROLE_ENDINGS) and w.low[last] not in FIRM_WORDS:
            return k + 1
        if low in speaking.titles or (low in speaking.roles and (last - k >= 2 or low in _OFFICES or k == first)):
            return k + 1 if w.low[k + 1] != "." else k + 2
    return first


def _office(low: str, speaking: Speaking) -> str:
    """“then-president”, "president-elect", "Presidents Orr and Vale": the office."""
    if low.endswith("s") and low not in speaking.roles and low not in speaking.titles:
        low = low[:-1]
    return low.removeprefix("then-").removeprefix("ex-").removesuffix("-elect").removesuffix("-designate") if "-" in low else low


def _thing(w: Words, first: int, start: int, name: str, found: Register) -> None:
    """Note a name behind "the", or behind "at" and "in": people stand there only with a title or a role."""
    if start == first > 0 and w.low[first - 1] in ("at", "in", "near", "off"):
        found.places.add(name)
    if " " in name and start == first > 0 and not sex_of(name.split(" ")[0].lower(), found.speaking):
        low = w.low[first - 1]
        if low == "the" or (low in ("at", "in", "near", "off") and (first < 2 or w.tag[first - 2] not in ("verb", "part", "ing", "inf"))):
            found.things.add(name)


def _sex(w: Words, first: int, start: int, last: int, name: str, found: Register) -> None:
    """Note what the title or role before a name ("Mrs Orr", "the widow Orr"), else the given name, tells."""
    titles = [k for k in range(first, start) if w.low[k].rstrip(".") in found.speaking.titles] if start > first else []
    if titles and " " not in name and (sex := sex_of(w.low[titles[0]].rstrip("."), found.speaking)):
        found.sex.setdefault(w.of(titles[0], last), sex)  # “Mrs Orr”, whose nephew is Basil Orr
    sex = ""
    for word in w.low[max(0, first - 1) : start]:
        sex = sex or sex_of(word.rstrip("."), found.speaking)
    if not sex and " " in name:
        sex = sex_of(name.split(" ")[0].lower(), found.speaking)
    if sex and found.sex.setdefault(name, sex) != sex and " " not in name:
        found.both_sexes.add(name)  # “Councillor Orr ... Mrs Orr ... a Mr Orr”


def sex_of(word: str, speaking: Speaking) -> str:
    """What a noun or a given name tells of a person: "f", "m" or nothing.

    Examples
    --------
    >>> from timeline.languages.en.speaking import SPEAKING
    >>> sex_of("widow", SPEAKING), sex_of("postman", SPEAKING), sex_of("clerk", SPEAKING)
    ('f', 'm', '')
    """
    return "f" if word in speaking.female else "m" if word in speaking.male else ""


_ROLE_ENDINGS = ("man", "woman", "person", "er", "or", "ist", "ian", "eur")  # “Groundsman Joe Reed” at the start of a sentence
_OFFICES = frozenset(
    "president minister mayor governor senator pope king queen prince princess emperor chancellor judge justice councillor councilor "
    "congressman congresswoman ambassador sheriff inspector detective professor doctor admiral colonel captain major lieutenant "
    "sergeant commander bishop archbishop secretary officer constable warden premier coroner general".split()
)


def note_roles(w: Words, first: int, start: int, last: int, name: str, found: Register) -> None:
    """Note what the text calls the person beside the name."""
    held = apposed_roles(w, first, start, last, found.speaking)
    if start - first > 1 and w.low[start - 1] in found.speaking.roles and w.tag[start - 2] in ("name", "noun"):
        found.role.setdefault(" ".join(w.low[start - 2 : start]), []).append(name)  # “Foreign Minister Ann Rey”: the foreign minister
    for role in held:
        found.role.setdefault(role, []).append(name)
    firms_too = held and all(role in found.speaking.firms_too for role in held)
    if firms_too and (" " not in name or any(w.low[last] in endings for endings in found.speaking.kinds.values())):
        return  # “the operator, Nordline,”: as likely a company; "the owner, Orbe Lines,"
    if held or any(low.rstrip(".") in found.speaking.titles for low in w.low[first:start]):
        found.people.add(name)


def _kind(w: Words, first: int, last: int, name: str, found: Register) -> None:
    """Note what the named thing is: "the ferry Alma", by its last word "Orbe Lines", a company."""
    for noun, endings in found.speaking.kinds.items() if last > first else ():
        if w.low[last] in endings:
            found.kinds.setdefault(noun, []).append(name)
    k = first - 1
    if k < 1 or w.tag[k] != "noun" or w.low[k] in found.speaking.roles or w.low[k].endswith("s") or w.capital(k):
        return
    if w.low[k] in found.speaking.told:
        return  # “by his own account Orr rang twice”
    opens = w.back(k - 1, ("noun",))
    if opens < 0 or w.tag[opens] not in ("det", "poss", "'s") or k - opens > 4:
        return
    if (
        last + 1 < len(w)
        and w.tag[last + 1] in ("aux", "verb", "'s", "name", "noun", "part")
        and w.tag[opens] == "det"
        and not _main_verb(w, last + 1, opens, found.speaking)
    ):
        return  # “the boat Orr built”: a relative clause
    found.kinds.setdefault(w.low[k], []).append(name)


def _main_verb(w: Words, k: int, opens: int, speaking: Speaking) -> bool:
    """Whether the verb at k is the only one of its clause: "the ferry Alma sank in 1950, he said", "said the ferry Alma had sunk"."""
    if w.tag[k] not in ("aux", "verb"):
        return False
    told = opens > 0 and (w.low[opens - 1] == "that" or w.base[opens - 1] in speaking.say)
    before = not told and any(w.tag[j] in ("aux", "verb") for j in range(opens))
    end = w.next(k, lambda j: w.tag[j] not in ("punct", "quote", "sub"))
    return not before and not any(w.tag[j] in ("aux", "verb") for j in range(k + (3 if w.tag[k] == "aux" else 1), end))


def common_first(w: Words, k: int, speaking: Speaking) -> bool:
    """“*Rebel* fighters left the town”: whether the first word of a sentence is a common noun before another, and no name."""
    low = w.low[k]
    return (
        w.tag[k] == "name"
        and w.tag[k + 1] == "noun"
        and w.low[k + 1].endswith(("s", "men"))
        and low in speaking.roles | speaking.collectives
    )


def _common(w: Words, found: Register) -> None:
    """Note compounds of common nouns with their heads ("the wetlands trust")."""
    end = -1
    for k, tag in enumerate(w.tag):
        if k <= end or tag != "noun" or w.low[k] in OF_NUMBER or w.low[k] in ANOTHER or describing(w, k):
            continue
        end = w.past(k + 1, ("noun",)) - 1
        if k == 1 and end == 1 and common_first(w, 0, found.speaking):
            found.heads.setdefault(w.low[1], []).append(f"{w.low[0]} {w.low[1]}")
        opens = w.back(k - 1, ("name",))
        named = k - 1 - opens  # “the Weaver Street depot”
        if (
            end - k + named in (1, 2, 3)
            and opens >= 0
            and (w.low[opens] == "the" or (not named and w.tag[opens] in ("det", "poss", "'s", "num")))
        ):
            compound = w.of(opens + 1, end) if named else " ".join(w.low[k : end + 1])
            forms = found.heads.setdefault(w.low[end], [])
            if compound not in forms:
                forms.append(compound)


def _unite(seen: dict[str, int], found: Register) -> None:
    """Map each form to the longest that ends (a person) or begins (a firm) with it; two full names never join."""
    order = {name: number for number, name in enumerate(seen)}
    by_last: dict[str, list[str]] = {}
    by_first: dict[str, list[str]] = {}
    for name in seen:
        parts = name.split(" ")
        if len(parts) > 1:
            by_last.setdefault(parts[-1], []).append(name)
            by_first.setdefault(parts[0], []).append(name)
            for word in {parts[0].lower(), parts[-1].lower()} if len(parts) < 3 or not name.isupper() else ():  # “PLUME CLAIM DENIED”
                found.common.setdefault(word, []).append(name)
            initials = "".join(p[0] for p in parts if p[:1].isupper())
            if len(initials) > 1 and initials in seen:
                found.full[initials] = name
    for name in seen:
        if name in found.full:
            continue
        last = [n for n in by_last.get(name.rsplit(" ", 1)[-1], ()) if n != name and n.endswith(" " + name)]
        begins = [n for n in by_first.get(name.split(" ")[0], ()) if n != name and n.startswith(name + " ")]
        if last:
            # the person named first: "Lund" is the one the text began with, and "Roe" not the firm of Hallam & Roe
            found.full[name] = next((n for n in last if " & " not in n), last[0])
        elif (
            len(begins) == 1
            and " " not in name
            and begins[0] not in found.full
            and name not in found.places
            and name not in found.people
            and order[begins[0]] < order[name]
        ):
            found.full[name] = begins[0]  # but not “Orle ... Orle Logistics, its transport arm”
    for name, longer in list(found.full.items()):
        found.full[name] = found.full.get(longer, longer)

"""Register: which names are one person, firm or thing, and who "the mayor" is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from timeline.claims.names.roles import apposed_roles, told_roles
from timeline.languages.accounts import Speaking
from timeline.statements.clauses.phrases import header
from timeline.statements.reading import Sentence
from timeline.statements.tagging.words import NOMINAL, Words

_JOINTS = frozenset({"of", "de", "van", "von", "der", "den", "del", "la", "el", "al", "bin", "di", "da", "the", "&"})
_JOINTS_FOR = _JOINTS | {"for"}
FIRM_WORDS = frozenset(
    "journal post times press street house board trust bank company group council court union club party ministry department university "
    "college school museum hospital street lake river bay harbour harbor port north south east west new united states city county corp "
    "hotel inn theatre theater hall church abbey cathedral castle palace lodge station airport square avenue lane restaurant cafe stadium arena "
    "gallery library inc ltd motors mutual embassy agency service office committee commission association priorities the mutual".split()
)
_ARTICLES = frozenset(
    "the a an this that these those her his its their our my your one some any no another said such unnamed least most".split()
)

_NOBODY: dict[str, int] = {}


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

    def holder(self, noun: str, recent: dict[str, int] = _NOBODY, but: Sequence[str] = ()) -> str | None:
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
            *_ANOTHER,
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


def name_runs(words: Words, first: int, last: int) -> Iterable[tuple[int, int]]:
    """The runs of capitalised words between two tokens (included), joined over "of" and "de"; outside times."""
    tags, k = words.tag, first
    while "name" in tags[k : last + 1]:
        k = tags.index("name", k)
        end = _run_end(words, k, last)
        yield k, end
        k = end + 1


def all_runs(words: Words) -> Sequence[tuple[int, int]]:
    """The runs of a whole sentence, for which several ask."""
    if words.runs is None:
        words.runs = [*name_runs(words, 0, len(words) - 1)]
    return words.runs


def named_runs(words: Words, found: Register) -> Sequence[tuple[int, int, str]]:
    """The runs of a whole sentence with the names that they are, for which several ask once all names are read."""
    known = found.runs.get(words.span.start)
    if known is None:
        known = found.runs[words.span.start] = [(first, last, found.name(words.of(first, last))) for first, last in all_runs(words)]
    return known


def _run_end(w: Words, first: int, last: int) -> int:
    """The last token of the name that begins at `first`."""
    end, tags = first, w.tag
    while end < last:
        if tags[end + 1] == "name":
            size = 1
        elif end + 2 <= last and tags[end + 2] == "name" and _goes_on(w, first, end):
            size = 2
        else:
            break
        if "\n" in w.text[w.end[end] : w.start[end + 1]]:
            break  # a heading above the text
        end += size
    return end


def _goes_on(w: Words, first: int, end: int) -> bool:
    """Whether the word behind `end` joins two parts of a name: "Bank of Orbe", "J. Orr", "St. Ann's Hospital" (but "Orbe's Hospital" says whose)."""
    low = w.low[end + 1]
    if low in _JOINTS_FOR:
        return _joins(w, end)
    if low == ".":
        return w.end[end] == w.start[end + 1] and w.end[end] - w.start[end] <= 3
    if w.tag[end + 1] != "'s":
        return False
    return w.low[first].rstrip(".") in ("st", "saint") or (
        w.low[end + 2] in FIRM_WORDS | _GUILDS and (w.low[end] in _PEOPLE or _plural(w, end))
    )


def _plural(w: Words, k: int) -> bool:
    """“Pilots' Guild”: whether the owner is several, by the mark alone behind its s."""
    return w.low[k].endswith("s") and w.low[k + 1] in ("'", "’")


_PEOPLE = frozenset("women men children people".split())
_GUILDS = frozenset("guild federation front movement fund league institute alliance".split())


def _joins(w: Words, end: int) -> bool:
    """“Bank of Orbe”, "Committee for Clean Rivers" are one name, "Mayor of Orbe" and "Vale of Orbe Mining" hang on the first word."""
    return w.low[end + 1] != "the" and (w.low[end + 1] not in ("of", "for") or w.low[end] in _HEADS_OF or _holder(w, end) > 0)


def _holder(w: Words, k: int) -> int:
    """“Secretary of State *James Barker*”, "Chief of Staff Gen. *Omar Tal*": where the name begins behind the office at k; 0 without one."""
    if w.low[k] not in _OFFICES_OF or w.low[k + 1 : k + 2] != ["of"]:
        return 0
    end = w.next(k + 2, lambda j: w.tag[j] == "name" or (w.low[j] == "." and w.end[j] - w.start[j - 1] <= _ABBREVIATED))
    while end > k + 2 and w.low[end - 1] in (".", "jr", "sr", "ii", "iii"):
        end -= 1
    first = end - 2
    while first > k + 3 and (w.low[first] == "." or w.end[first] - w.start[first] == 1):
        first -= 1  # “James A. Barker”
    return first if first > k + 2 and w.low[end - 1] not in FIRM_WORDS else 0


_ABBREVIATED = 4  # characters at most of "Gen." and "A."
_OFFICES_OF = frozenset(
    "secretary minister chief director head governor president speaker commissioner premier chairman chairwoman leader bishop attorney".split()
)
_HEADS_OF = frozenset(
    "bank university ministry department bureau house church college institute city port board council court society museum school duke "
    "bay gulf lake isle republic state united federation union academy association chamber office league order duchess king queen committee "
    "commission campaign centre center institute fund foundation alliance front movement party coalition".split()
)


_INDEFINITE = frozenset(("no", "any"))
_OF_NUMBER = frozenset("single sole only further additional same entire whole separate".split())  # “not a single clerk”, "the same bridge"
_ANOTHER = frozenset("rival other another neighbouring neighboring opposing competing foreign".split())  # “a rival club” is not the club
_PARTS = frozenset(
    "none some most many few several all each any half both dozens hundreds thousands either neither third quarter two-thirds fifth "
    "nobody anyone anybody somebody someone pair pairs couple handful majority minority rest remainder tonnes tons kilos litres gallons "
    "first last latest earliest final next total".split()
)


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


_DESCRIBING = frozenset(
    "flagged registered based born owned built led backed run educated trained operated held controlled sponsored funded listed made".split()
)


_NOBLE = frozenset("lady lord sir miss".split())


def past_roles(w: Words, first: int, last: int, speaking: Speaking) -> int:
    """First token after titles and roles: "Russian President Ada Orr" begins at "Ada", "the Maltese-flagged Alma" at "Alma"."""
    if first == last:
        return first
    while first < last and w.word(first).rpartition("-")[2] in _DESCRIBING:
        first += 1
    for k in range(first, last - 2):
        if (named := _holder(w, k)) > 0:
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


def _common_first(w: Words, k: int, speaking: Speaking) -> bool:
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
        if k <= end or tag != "noun" or w.low[k] in _OF_NUMBER or w.low[k] in _ANOTHER or _describing(w, k):
            continue
        end = w.past(k + 1, ("noun",)) - 1
        if k == 1 and end == 1 and _common_first(w, 0, found.speaking):
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


def head_of(words: Words, first: int, last: int) -> int:
    """The head of a noun phrase: its last word before a preposition hangs on; of a part ("one of their lorries"), that of the whole."""
    if first == last:
        return last
    for k in range(first, min(last - 1, first + 5)) if "of" in words.low[first + 1 : last] else ():
        if (
            words.low[k + 1] == "of"
            and (words.tag[k] == "num" or words.low[k] in _PARTS)
            and (k == first or words.tag[k - 1] in ("det", "num", "adv"))
        ):
            first = k + 2
            break
    if NOMINAL.issuperset(words.tag[first + 1 : last + 1]):
        return last  # most phrases
    if words.tag[last] == "name" and words.tag[first] in NOMINAL and words.capital(first) and _titled(words, first, last):
        return last
    for k in range(first + 1, last + 1):
        tag = words.tag[k]
        if tag in NOMINAL or words.tag[k - 1] not in NOMINAL:
            continue
        if tag == "part" and k < last and words.tag[k + 1] == "prep":
            return k - 1  # “records seen by the Post”
        if tag in ("prep", "rel", "time") and not (
            words.low[k] in ("of", "for")
            and words.tag[k - 1] in ("name", "noun")
            and ((words.tag[k - 1] == "name" and words.low[k - 1] in _HEADS_OF) or _holder(words, k - 1) > 0)
        ):
            return k - 1
    return last


def _titled(w: Words, first: int, last: int) -> bool:
    """“Friends of the Lake *executive director Dora Finch*”: whether an office in small letters stands right before the name at the end."""
    k = w.back(last, ("name",))
    return first < k < last - 1 and w.tag[k] == "noun" and not w.capital(k) and w.tag[k - 1] in NOMINAL


def _stray(w: Words, k: int) -> bool:
    """Whether an adverb at k says nothing of the noun: "only Orr", but not "a highly placed source"."""
    return w.tag[k] == "adv" and w.tag[k + 1] not in ("part", "ing")


_FORMER = frozenset("former then ex- new old young late present chief managing prime deputy".split())


def phrase_name(
    words: Words, first: int, last: int, found: Register, *, whole: bool = False, recent: dict[str, int] = _NOBODY, but: Sequence[str] = ()
) -> str:
    """The canonical name for a noun phrase; with `whole`, an unnamed source keeps what describes it ("person familiar with ...")."""
    w = words
    head = head_of(w, first, last)
    if w.start[head] in found.appearing:
        return found.appearing[w.start[head]]
    start = first
    if first + 1 < head and w.low[first + 1] == "of" and (w.tag[first] == "num" or w.low[first] in _PARTS):
        start = first + 2  # “three of Orbe's directors”
    elif first + 2 < head and w.low[first + 2] == "of" and w.tag[first + 1] == "num":
        start = first + 3  # “Not one of their lorries”
    while start < head and (
        w.low[start] in _ARTICLES
        or w.tag[start] == "det"
        or _stray(w, start)
        or (not whole and (w.tag[start] == "num" or w.low[start] in _OF_NUMBER))
    ):
        start += 1
    if w.tag[head] == "name":
        return _by_name(w, start, head, found)
    if (holder := _by_role(w, first, start, head, found, recent, but)) is not None:
        return holder
    role = w.low[head]
    if whole and head < last:
        return _small(
            w, start, " ".join(w.word(k) for k in range(start, last + 1)).replace(" 's", "'s").replace(" ’s", "'s").replace(" ,", ",")
        )
    if not whole and "'s" in w.tag[start + 1 : head]:
        owned = max(k for k in range(start + 1, head) if w.tag[k] == "'s")
        somebody = role in found.speaking.roles or role in found.speaking.collectives
        if not (somebody and "name" in w.tag[start:owned]):
            # “the clinic's only scanner”, "Orr's car" are the scanner and the car; "Orr's agent" is a person
            start = w.next(owned + 1, lambda k: w.low[k] in _OF_NUMBER and k < head)
    while start < head and _describing(w, start):
        start += 1
    text = w.of(start, head)
    common = start < head and (_common_first(w, start, found.speaking) or text.lower() in found.heads.get(role, ()))
    text = _small(w, start, text, common=common)  # “Harbour police”, of whom it writes “the harbour police” elsewhere
    if text.islower() and (
        w.low[first] == "another" or (w.low[first + 1 : first + 2] == ["other"] and (w.low[first] == "the" or w.tag[first] == "poss"))
    ):
        return f"other {text}"  # “another contract”, "the other contract": not the one that is told of
    if not text.islower() or w.low[first] in _INDEFINITE or "single" in w.low[first:head]:
        return text  # “cancelled no concert”: not the opening one
    return found.thing(text)


def _by_name(w: Words, start: int, head: int, found: Register) -> str:
    """“Foreign Minister Ann Rey”, "Mrs Orr": the canonical form of the name that ends at `head`, without offices and titles."""
    run = head
    while run > start and (
        w.tag[run - 1] == "name"
        or (
            run - 2 >= start
            and w.tag[run - 2] == "name"
            and w.low[run - 1] in _JOINTS_FOR
            and (w.low[run - 1] != "for" or _joins(w, run - 2))
        )
    ):
        run -= 1
    start, run = run, past_roles(w, run, head, found.speaking)
    titles = [k for k in range(start, run) if w.low[k].rstrip(".") in found.speaking.titles] if start < run == head else []
    if titles and (sex := next(filter(None, (sex_of(w.low[k].rstrip("."), found.speaking) for k in titles)), "")):
        return found.titled(w.word(head), sex, w.of(titles[0], head))
    return found.name(w.of(run, head))


def _by_role(w: Words, first: int, start: int, head: int, found: Register, recent: dict[str, int], but: Sequence[str]) -> str | None:
    """“the mayor”, "its foreign minister": who holds the office that is told, where the text names him."""
    role = w.low[head].removeprefix("ex-")
    former = start + 1 == head and w.low[start] in _FORMER
    known = first == head or w.low[first] in ("the", "this", "that", "her", "his", "their", "its")
    if (start == head or former) and known and (holder := found.holder(role, recent, but)):
        return holder
    if w.low[first] == "the" and head - start == 1 and w.tag[start] == "noun" and role in found.role and not former:
        alone = found.role[role]
        if len(alone) == 1 and len(found.heads.get(role, ())) == 1:
            return alone[0]  # “the fishery minister ... the minister, Piet Lomax,”
    holders = found.role.get(" ".join(w.low[start : head + 1]), ()) if head - start == 1 and first < start else ()
    if len(holders) == 1 and w.low[first] not in ("a", "an"):
        return holders[0]  # “its foreign minister”
    return None


def _describing(w: Words, k: int) -> bool:
    """“the *Hale-based* firm”: what tells of where and of what kind, and is no part of how the thing is called."""
    return w.capital(k) and w.low[k].rpartition("-")[2] in _DESCRIBING


def _small(w: Words, start: int, text: str, *, common: bool = False) -> str:
    """The words of a phrase from token `start`, without the capital that only the head of a sentence gives: "officials"."""
    if w.start[start] != w.span.start or (w.tag[start] != "noun" and not common):
        return text
    return text.lower() if text.isupper() else text[0].lower() + text[1:]

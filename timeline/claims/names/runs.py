"""Runs: where the names of a sentence begin and end, joined over "of" and "for" where both halves are one name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from timeline.statements.tagging.words import Words

_JOINTS = frozenset({"of", "de", "van", "von", "der", "den", "del", "la", "el", "al", "bin", "di", "da", "the", "&"})
JOINTS_FOR = _JOINTS | {"for"}
FIRM_WORDS = frozenset(
    "journal post times press street house board trust bank company group council court union club party ministry department university "
    "college school museum hospital street lake river bay harbour harbor port north south east west new united states city county corp "
    "hotel inn theatre theater hall church abbey cathedral castle palace lodge station airport square avenue lane restaurant cafe stadium arena "
    "gallery library inc ltd motors mutual embassy agency service office committee commission association priorities the mutual".split()
)


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
    if low in JOINTS_FOR:
        return joins(w, end)
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


def joins(w: Words, end: int) -> bool:
    """“Bank of Orbe”, "Committee for Clean Rivers" are one name, "Mayor of Orbe" and "Vale of Orbe Mining" hang on the first word."""
    return w.low[end + 1] != "the" and (w.low[end + 1] not in ("of", "for") or w.low[end] in HEADS_OF or office_holder(w, end) > 0)


def office_holder(w: Words, k: int) -> int:
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
HEADS_OF = frozenset(
    "bank university ministry department bureau house church college institute city port board council court society museum school duke "
    "bay gulf lake isle republic state united federation union academy association chamber office league order duchess king queen committee "
    "commission campaign centre center institute fund foundation alliance front movement party coalition".split()
)

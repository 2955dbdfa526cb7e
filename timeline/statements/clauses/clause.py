"""Clauses: the finite clauses of a stretch of text, each with its subject, verb group and what stands before and after it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from timeline.languages.accounts import Syntax
from timeline.statements.clauses.frame import Frame
from timeline.statements.clauses.frames import read_frames
from timeline.statements.clauses.phrases import Phrase
from timeline.statements.clauses.subject import Subject
from timeline.statements.tagging.chunks import opens_noun_phrase
from timeline.statements.tagging.words import Words


@dataclass(frozen=True, slots=True)
class Clause:
    """Tokens `first` to `last`, with the verb group `aux`..`main`.

    `kind` is "main", "and", "that", "rel", "sub" or "bare" (no finite verb: "two letters, dated ..."); `marker` the word that opens it.
    `main` is the token that carries the meaning, -1 in a bare clause. `fronted` are the prepositions and phrases before the subject ("In
    Orbe, *inspectors* found"), `gap` is what a relative clause hangs on where that is its object ("the letter which Orr sent"). A clause
    whose subject is `shared` has none of its own; `carried` is that of the clause which "and" goes on with.
    Of verbs that share what follows ("did not lose, sell or destroy a file") each has a clause of its own, with the same tokens; what
    follows stands behind `series`, the last of them.
    """

    first: int
    last: int
    aux: int
    main: int
    kind: str
    marker: str
    subject: Subject | None
    negated: bool
    passive: bool
    perfect: bool
    modal: str
    past: bool
    shared: bool = False
    fronted: tuple[tuple[str, Phrase], ...] = ()
    gap: Phrase | None = None
    carried: Subject | None = None
    series: int = -1

    @property
    def behind(self) -> int:
        """The token before what follows the verb."""
        return max(self.main, self.series)


def clauses(words: Words, first: int, last: int, grammar: Syntax) -> list[Clause]:
    """The clauses between two tokens (included), in text order; a stretch without a finite verb is one bare clause.

    So is what stands before the first clause: "two letters, which ...", "none, but it saw ...", "to sell it if she wins".
    """
    known = words.parsed.get((first, last))
    if known is None:
        known = words.parsed[first, last] = tuple(_clauses(words, first, last, grammar))
    return list(known)


def _clauses(words: Words, first: int, last: int, grammar: Syntax) -> list[Clause]:
    frames = [f for f in read_frames(words, first, last, grammar) if f.finite]
    if not frames:
        return [bare(first, last)]
    found = [bare(*lead)] if (lead := _lead(words, first, frames)) else []
    done = -1
    for number, frame in enumerate(frames):
        if frame.main <= done:
            continue
        verbs = series(words, frame.main, last, grammar) if _denied(words, frame) else [frame.main]
        done = verbs[-1]
        end = next((f.begin - 1 for f in frames[number + 1 :] if f.main > done), last)
        # “He left in May; in June, when it rained, ...”
        if ";" in words.low[done + 1 : end]:
            end = words.low.index(";", done + 1) - 1
        while end > frame.main and words.tag[end] in ("punct", "conj", "sub", "rel") and words.low[end] != ")":
            end -= 1
        found.append(_clause(words, frame, max(end, done), grammar, found[-1] if found else None))
        found[-1:] = [replace(found[-1], main=verb, series=done) for verb in verbs] if len(verbs) > 1 else found[-1:]
    return found


def series(w: Words, main: int, last: int, g: Syntax) -> list[int]:
    """The verbs of one form that "or" joins side by side under a denial, so that what follows belongs to each: "never lost, sold or burnt".

    Those joined by "and" are clauses of their own, for the first may stand without an object ("came and paid").
    """
    form = {"verb": "d", "inf": "b", "part": "n"}.get(w.tag[main], "")
    found, k = [main], main + 1
    while form and k + 1 <= last:
        joint = w.low[k]
        k += joint == "," and w.low[k + 1] in _OR
        joint = w.low[k]
        if (joint != "," and joint not in _OR) or k + 1 > last or form not in g.verbs.get(w.low[k + 1], ("", ""))[1]:
            break
        found.append(k + 1)
        if joint in _OR:
            follows = k + 2 <= last and (opens_noun_phrase(w, k + 2) or w.tag[k + 2] in ("prep", "adv", "time"))
            for verb in found if follows else ():
                w.base[verb] = g.verbs[w.low[verb]][0]
            return found if follows else found[:1]
        k += 2
    return found[:1]


def bare(first: int, last: int) -> Clause:
    """A stretch without a finite verb."""
    return Clause(first, last, -1, -1, "bare", "", None, False, False, False, "", True)


def unfinished(w: Words, first: int, last: int, k: int, subject: Subject | None, modal: str = "") -> Clause:
    """The clause of the verb form at k, which is not finite: "meeting Orr", "to *have* met Orr", "*having* been paid", "*being* held"."""
    main = k
    perfect = w.low[k] in ("have", "having") and w.tag[k + 1 : k + 2] == ["part"]
    main += perfect
    passive = w.low[main] in ("be", "being", "been") and w.tag[main + 1 : main + 2] == ["part"] and main < last
    main += passive
    return Clause(first, last, k, main, "main", "", subject, False, passive, perfect, modal, True)


def _lead(w: Words, first: int, frames: Sequence[Frame]) -> tuple[int, int] | None:
    """What stands before the first clause without belonging to it, or to one behind it ("*the letter* she had had came in May")."""
    opening = frames[0]
    cut = opening.begin - 1
    if opening.subject and opening.subject[0].first < opening.begin:
        if opening.kind != "rel":
            return None
        if w.tag[first] != "ing":  # “(recalls) paying him in an envelope, which came back”
            cut = opening.subject[0].first - 1  # “nine flights, two of which were cancelled”
    if any(f.kind != "rel" and f.subject and f.subject[0].first <= cut for f in frames[1:]):
        return None
    while cut >= first and w.tag[cut] in ("punct", "conj", "sub", "quote"):
        cut -= 1
    told = any(w.tag[k] in ("noun", "name", "num", "inf") for k in range(first, cut + 1))
    return (first, cut) if told and opening.kind != "main" else None


def _clause(w: Words, frame: Frame, last: int, g: Syntax, before: Clause | None) -> Clause:
    aux, main = frame.aux, frame.main
    nor = frame.marker == "nor" or w.low[frame.begin] == "nor"
    cannot = aux > 0 and w.low[aux - 1] == "cannot"  # one word for a modal and its denial
    denied = (
        main + 1 <= last and w.tag[main + 1] == "neg" and w.low[main + 2 : main + 3] != ["guilty"]
    )  # “pleaded not guilty” denies no plea
    late = w.low[frame.begin : frame.begin + 2] == ["not", "until"]
    goes_on = frame.shared and not frame.subject and aux == main and before is not None
    nor |= goes_on and before is not None and before.negated and frame.marker in _OR  # “was never brought in or seen”
    nor |= frame.shared and not frame.subject and bool(frame.carried) and frame.marker != "but" and _nobody(w, frame.carried[0].first)
    negated = nor or cannot or denied or late or "neg" in w.tag[aux : main + 1]
    low = w.low[frame.lead if frame.lead >= 0 else aux]
    passive = w.tag[main] == "part" and any(w.low[k] in g.be or w.low[k] in _BE for k in range(aux, main))
    perfect = not _HAVE.isdisjoint(w.low[aux:main]) or (low == "'s" and w.tag[main] == "part" and not passive)
    if low == "'s" and w.tag[main] == "part":
        passive, perfect = False, True
    if goes_on and before is not None and before.passive and "n" in g.verbs.get(w.low[main], ("", "n"))[1]:
        passive = main + 1 > last or not opens_noun_phrase(w, main + 1)  # “was sealed and sent to Orr”
    going = main - 2 > aux and w.low[main - 2] == "going"
    modal = "will" if going else "can" if cannot else low if low in g.modals and not (low == "'d" and w.tag[main] == "part") else ""
    past = perfect or low in ("was", "were", "did", "had") or (w.tag[main] == "verb" and "d" in g.verbs.get(w.low[main], ("", "d"))[1])
    past |= passive and goes_on and w.tag[main] == "part"  # “was arrested and taken away”
    subject = Subject(tuple(frame.subject), frame.subject[0].first) if frame.subject else None
    return Clause(frame.begin, last, aux, main, frame.kind, frame.marker, subject, negated, passive, perfect, modal, past,
                  subject is None and frame.shared, tuple(frame.fronted), frame.gap,
                  Subject(tuple(frame.carried), frame.carried[0].first) if frame.carried and subject is None else None)  # fmt: skip


def _denied(w: Words, frame: Frame) -> bool:
    told = "neg" in w.tag[frame.aux : frame.main] or (frame.aux > 0 and w.low[frame.aux - 1] in ("never", "neither"))
    return told or (bool(frame.subject) and _nobody(w, frame.subject[0].first))


def _nobody(w: Words, k: int) -> bool:
    """“*Nobody* entered or left the cell”, "*no* guard saw it and rang": a subject of which all is denied."""
    return w.low[k] in _NONE or w.low[k - 1 : k] == ["no"]


_NONE = frozenset("nobody none no neither nothing".split())


_OR = frozenset(("or", "nor"))
_BE = frozenset("was were been being be".split())
_HAVE = frozenset("has have had 've 'd".split())

"""Quoted: where in a document the words stand that a claim rests on."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from timeline.claims.claim import Claim, Evidence
from timeline.errors import BadClaim
from timeline.text.document import Document

_SAME = str.maketrans({"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "\u00a0": " "})
_FIELDS = ("start", "end", "text", "document")


def located(given: Any, document: Document, row: int) -> tuple[Evidence, ...]:
    """Evidence with exact offsets: quoted words are looked up, offsets are held against the text.

    White space and the form of quotation marks and dashes may differ from the text, no letter may. Words that stand more than once are
    taken where they stand first after the piece before.

    Raises
    ------
    BadClaim
        If there is none, words do not stand in the text, or offsets are outside of it or hold other words.

    Examples
    --------
    >>> document = Document.of("Orr said: “She left\\nin May.”")
    >>> [(e.start, e.end) for e in located(['"She left in May."'], document, 0)]
    [(10, 28)]
    >>> located("She stayed", document, 3)
    Traceback (most recent call last):
    timeline.errors.BadClaim: row 3, field 'evidence': 'She stayed' does not stand in the text
    """
    if given is None or given in ("", [], ()):
        raise BadClaim(f"row {row}, field 'evidence': missing; give words of the text")
    pieces = given if isinstance(given, Sequence) and not isinstance(given, str) else [given]
    found: list[Evidence] = []
    for piece in pieces:
        after = found[-1].end if found else 0
        if isinstance(piece, Evidence):
            piece = piece.model_dump()
        if isinstance(piece, str):
            found.append(_words(piece, document, row, after))
        elif isinstance(piece, Mapping):
            found.append(_offsets(piece, document, row, after))
        else:
            raise BadClaim(f"row {row}, field 'evidence': {piece!r:.60}; give words of the text, or a record with 'start' and 'end'")
    return tuple(found)


def held(claims: Sequence[Claim], document: Document) -> tuple[Claim, ...]:
    """The claims with their evidence held against the text that came with them, whose offsets a person may have moved.

    Raises
    ------
    BadClaim
        As `located`.
    """
    if not document.text:
        return tuple(claims)
    found = []
    for row, claim in enumerate(claims):
        if any(document.text[piece.start : piece.end] != piece.text or piece.start == piece.end for piece in claim.evidence):
            pieces = [
                piece.model_copy(update={"start": there.start, "end": there.end, "text": there.text})
                for piece in claim.evidence
                for there in located(_loose(piece, document), document, row)
            ]
            claim = claim.model_copy(update={"evidence": tuple(pieces)})
        found.append(claim)
    return tuple(found)


def _loose(piece: Evidence, document: Document) -> dict[str, Any]:
    """Words alone where they do not stand at their offsets, so that they are looked up."""
    stands = not piece.text or document.text[piece.start : piece.end] == piece.text
    return {"start": piece.start, "end": piece.end} if stands else {"text": piece.text}


@lru_cache(maxsize=2)  # one answer looks up its many quotations in one text
def _plain(text: str) -> str:
    """The text with one form of quotation marks and dashes, one character for one, so that offsets stay."""
    return text.translate(_SAME)


def _words(words: str, document: Document, row: int, after: int) -> Evidence:
    parts = words.translate(_SAME).split()
    if not parts:
        raise BadClaim(f"row {row}, field 'evidence': {words!r:.60} holds no words")
    text = _plain(document.text)
    pattern = re.compile(r"\s+".join(map(re.escape, parts)))
    match = pattern.search(text, after) or pattern.search(text)
    if match is None:
        raise BadClaim(f"row {row}, field 'evidence': {words!r:.80} does not stand in the text")
    return Evidence(start=match.start(), end=match.end(), text=document.text[match.start() : match.end()])


def _offsets(piece: Mapping[str, Any], document: Document, row: int, after: int) -> Evidence:
    if unknown := next((str(name) for name in piece if name not in _FIELDS), None):
        raise BadClaim(f"row {row}, field 'evidence': there is no {unknown!r:.60}; accepted: {', '.join(_FIELDS)}")
    start, end, words = piece.get("start"), piece.get("end"), piece.get("text")
    if words is not None and not isinstance(words, str):
        raise BadClaim(f"row {row}, field 'evidence': 'text' is {words!r:.60}, no text")
    if start is None and end is None and words:
        return _words(words, document, row, after)
    if type(start) is not int or type(end) is not int:
        raise BadClaim(f"row {row}, field 'evidence': 'start' and 'end' are whole numbers, not {start!r:.40} and {end!r:.40}")
    if not 0 <= start < end <= len(document.text):
        raise BadClaim(f"row {row}, field 'evidence': characters {start} to {end} of a text with {len(document.text):,}")
    stands = document.text[start:end]
    if words and words.translate(_SAME).split() != stands.translate(_SAME).split():
        raise BadClaim(
            f"row {row}, field 'evidence': {words!r:.60} is given for characters {start} to {end}, where the text has {stands!r:.60}"
        )
    return Evidence(start=start, end=end, text=stands)

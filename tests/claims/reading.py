"""The stages up to claims, as one call."""

from __future__ import annotations

import timeline
from timeline.claims import Claim
from timeline.claims.extract import extract
from timeline.languages.pack import load
from timeline.statements.attribute import attribute
from timeline.text import Document


def claims_of(text: str, dateline: str = "2024-10-25") -> tuple[Claim, ...]:
    """The claims of a text."""
    pack = load("en")
    document = Document.of(text, dateline)
    expressions = timeline.find(text, dateline=dateline)
    return extract(document, expressions, attribute(document, expressions, pack.speaking), pack.speaking, pack.events)

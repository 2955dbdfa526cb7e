"""Notebook: a chronology as an HTML fragment for a notebook's cell, and as plain text where there is no HTML."""

from __future__ import annotations

from timeline.conflicts import Chronology
from timeline.views.summary import summary

_STYLE = "width:100%;height:800px;border:1px solid #8884;border-radius:6px"


def html(chronology: Chronology) -> str:
    """The report as a fragment whose styles touch nothing else on the page: it stands in its own sandboxed frame."""
    from html import escape

    from timeline.views.report import report

    page = escape(report(chronology), quote=True)
    return f'<iframe title="Timeline" sandbox srcdoc="{page}" style="{_STYLE}"></iframe>'


def text(chronology: Chronology) -> str:
    """The plain fallback: the summary of the command line.

    Examples
    --------
    >>> from timeline.text.document import Document
    >>> print(text(Chronology(Document.of("He left."))))
    no dateline
    0 time phrases, 0 claims, no conflicts
    """
    return summary(chronology)

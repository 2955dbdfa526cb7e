"""The report: one HTML file that needs nothing else, with the chart, the conflicts, the article and the tables.

`report` is all that callers need; jinja2 and matplotlib are loaded when a report is made.
"""

from __future__ import annotations

import os
from pathlib import Path

from timeline.arguments import kind, optional_text
from timeline.conflicts import Chronology
from timeline.errors import ExportFailed

__all__ = ["report"]
SUFFIXES = (".html", ".htm")


def report(chronology: Chronology, path: str | Path | None = None, *, title: str | None = None) -> str:
    """The report as HTML text; with a path it is also written there, whole or not at all.

    The page holds no script and loads nothing; its content security policy forbids both. Markup in the article is shown as text.

    Parameters
    ----------
    title
        Default: the title of the document.

    Raises
    ------
    ExportFailed
        If the path ends in another suffix than .html or .htm, or cannot be written.
    BadArgument

    Examples
    --------
    >>> from timeline.text.document import Document
    >>> page = report(Chronology(Document.of("<script>alert(1)</script>", "2024-10-25")))
    >>> "<script" in page, "&lt;script&gt;alert(1)" in page, "Nothing to draw" in page
    (False, True, True)
    """
    from timeline.views.files import write_whole
    from timeline.views.report.page import render

    optional_text("title", title)
    if path is not None:
        kind("path", path, (str, os.PathLike), "the name of a file")
        path = Path(path)
        if path.suffix.lower() not in SUFFIXES and not path.is_dir():
            raise ExportFailed(f"cannot write {str(path)!r}: the suffix is {path.suffix!r}; accepted: {', '.join(SUFFIXES)}")
    text = render(chronology, title)
    if path is not None:
        write_whole(path, text.encode("utf-8", errors="xmlcharrefreplace"))
    return text

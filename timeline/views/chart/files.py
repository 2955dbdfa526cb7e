"""Files of the chart: PNG, SVG and PDF with the same bytes for the same chronology, and alternative text inside."""

from __future__ import annotations

import io
import re
from html import escape
from pathlib import Path
from typing import Any

import matplotlib

from timeline.conflicts import Chronology
from timeline.errors import ExportFailed
from timeline.views.chart import plot
from timeline.views.chart.alt import alt_text
from timeline.views.files import write_whole
from timeline.views.version import provenance

SUFFIXES = (".png", ".svg", ".pdf")
# what of a user's style would change the bytes or the picture; set for the time of drawing only
_SETTINGS: dict[str, Any] = {
    "svg.hashsalt": "timeline",
    "svg.fonttype": "path",
    "svg.image_inline": True,
    "pdf.fonttype": 42,
    "pdf.compression": 6,
    "savefig.bbox": None,
    "savefig.transparent": False,
    "savefig.facecolor": "auto",
    "path.sketch": None,
    "path.effects": [],
    "path.simplify": True,
    "text.usetex": False,
    "text.hinting": "no_hinting",  # letters moved to whole pixels make bold lines a sixteenth wider than they were measured
    "text.antialiased": True,
    "axes.unicode_minus": True,
}


def write(chronology: Chronology, path: Path, *, width: int, **choices: Any) -> Path:
    """Draw and write one file; see `timeline.views.chart.save`."""
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise ExportFailed(f"cannot write {str(path)!r}: the suffix is {path.suffix!r}; accepted: {', '.join(SUFFIXES)}")
    return write_whole(path, rendered(chronology, suffix.removeprefix("."), width=width, **choices))


def rendered(chronology: Chronology, kind: str, *, width: int = 1200, **choices: Any) -> bytes:
    """The bytes of the chart as "png", "svg" or "pdf"."""
    with matplotlib.rc_context(_SETTINGS):  # type: ignore[arg-type]  # its keys are names of settings
        ax = plot(chronology, width=width, **choices)
        title = " ".join(t.get_text() for t in ax.texts if t.get_gid() == "title") or "Timeline"
        made = provenance(chronology.conventions)
        metadata: dict[str, dict[str, Any]] = {
            "png": {"Title": title, "Description": alt_text(chronology), "Software": made},
            "svg": {"Title": title, "Date": None, "Creator": made},
            "pdf": {"Title": title, "Subject": alt_text(chronology), "CreationDate": None, "Creator": made, "Producer": "timeline"},
        }
        buffer = io.BytesIO()
        figure: Any = ax.figure
        figure.savefig(buffer, format=kind, metadata=metadata[kind], dpi=figure.dpi)
    if kind != "svg":
        return buffer.getvalue()
    described = buffer.getvalue().decode().replace("</title>", f"</title>\n <desc>{escape(alt_text(chronology))}</desc>", 1)
    return _unique_ids(described).encode()


def _unique_ids(text: str) -> str:
    """Only the first element of each id keeps it: the parts of one mark share theirs."""
    seen: set[str] = set()

    def first_only(match: re.Match[str]) -> str:
        if match.group(1) in seen:
            return ""
        seen.add(match.group(1))
        return match.group(0)

    return re.sub(r'(?<=[a-z]) id="([^"]*)"', first_only, text)


def inline_svg(chronology: Chronology, *, width: int = 1200, **choices: Any) -> str:
    """The `<svg>` element alone, which scales with its page and is one picture to a screen reader.

    Ids get a prefix by theme and width, so that several charts can stand in one page.
    """
    text = rendered(chronology, "svg", width=width, **choices).decode()
    text = text[text.index("<svg") :]
    text = re.sub(r"<metadata>.*?</metadata>", "", text, flags=re.DOTALL)
    text = re.sub(r"<!--.*?-->", "", text, flags=re.DOTALL)
    prefix = f"{choices.get('theme', 'light')}-{width}-"
    text = re.sub(r'(\bid="|href="#|url\(#)', lambda m: m.group(1) + prefix, text)
    text = text.replace("<title>", f'<title id="{prefix}chart-title">', 1).replace("<desc>", f'<desc id="{prefix}chart-desc">', 1)
    box = re.search(r'viewBox="[^"]*"', text)
    head = f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" role="img" {box.group() if box else ""}'
    return f'{head} aria-labelledby="{prefix}chart-title {prefix}chart-desc">{text[text.index(">") + 1 :]}'

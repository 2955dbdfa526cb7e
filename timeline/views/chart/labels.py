"""Labels: how wide text is, how it is shortened and wrapped, and where a label may stand.

Widths come from the outlines of the font that matplotlib ships (the measure behind `TextPath`), not from a renderer at another resolution.
Text that shrinks to fit into given axes is another matter: at six points its letters are moved to whole pixels, and a line may be a tenth
wider than its outlines, so that it is measured as it will be drawn (`drawn_at`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, Literal

Style = Literal["regular", "bold", "oblique"]
_FILES = {"regular": "DejaVuSans.ttf", "bold": "DejaVuSans-Bold.ttf", "oblique": "DejaVuSans-Oblique.ttf"}
_SAFETY = 1.015  # hinting makes drawn text up to 1.5 % wider than its outlines
ELLIPSIS = "…"
SPEECH_GAP = 9.0  # pixels between the claim and its quoted time phrase


@cache
def font(style: Style) -> Any:
    """The `FontProperties` of a style, by file, so that no setting of the user's changes it."""
    from pathlib import Path

    import matplotlib
    from matplotlib.font_manager import FontProperties

    return FontProperties(fname=str(Path(matplotlib.get_data_path()) / "fonts" / "ttf" / _FILES[style]))


@cache
def _glyphs(style: Style) -> frozenset[int]:
    from matplotlib.font_manager import get_font

    return frozenset(get_font(font(style).get_file()).get_charmap())


def usable(text: str, style: Style) -> Style:
    """The style, or "regular" where its font lacks a glyph of the text that the regular one has (Arabic in italics)."""
    return style if text.isascii() or all(ord(c) in _glyphs(style) for c in text) else "regular"


def clean(text: str) -> str:
    """Text as one line: white space joined, control characters dropped, characters without a glyph shown as U+FFFD.

    Examples
    --------
    >>> clean("two\\n  years\\x07 ago"), clean("日本 2024")
    ('two years ago', '�� 2024')
    """
    joined = re.sub(r"\s+", " ", text).strip()
    if joined.isascii() and joined.isprintable():
        return joined
    kept = (c for c in joined if unicodedata.category(c) not in ("Cc", "Cf", "Cs"))
    return "".join(c if ord(c) in _glyphs("regular") else "\N{REPLACEMENT CHARACTER}" for c in kept)


_SHRUNK: ContextVar[float | None] = ContextVar("shrunk", default=None)


@contextmanager
def drawn_at(pixels: float) -> Iterator[None]:
    """Measure for text of which one pixel of the layout becomes so many pixels of the picture."""
    token = _SHRUNK.set(pixels)
    try:
        yield
    finally:
        _SHRUNK.reset(token)


def measure(text: str, size: float, style: Style = "regular") -> float:
    """Width of a line of text in pixels, at a font size in pixels.

    Examples
    --------
    >>> measure("", 12), measure("wide", 12) < measure("wider", 12) < measure("wider", 12, "bold")
    (0.0, True)
    """
    return _measured(text, size, style, _SHRUNK.get()) if text else 0.0


@lru_cache(maxsize=20_000)
def _measured(text: str, size: float, style: Style, shrunk: float | None) -> float:
    from matplotlib.textpath import text_to_path

    properties = font(usable(text, style)).copy()
    properties.set_size(size)
    width = float(text_to_path.get_text_width_height_descent(text, properties, ismath=False)[0]) * _SAFETY
    if shrunk is None:
        return width
    return max(width, sum(_advance(c, size * shrunk, style) for c in text) / shrunk)


@lru_cache(maxsize=20_000)
def _advance(character: str, size: float, style: Style) -> float:
    """How far a character moves the pen in the picture, at a size in pixels."""
    properties = font(usable(character, style)).copy()
    properties.set_size(size)
    one, many = (_renderer().get_text_width_height_descent(character * n, properties, False)[0] for n in (1, 9))
    return float(many - one) / 8


@cache
def _renderer() -> Any:
    """What measures as it draws, with a dot for each point."""
    from matplotlib.backends.backend_agg import RendererAgg

    return RendererAgg(1, 1, 72)  # type: ignore[no-untyped-call]


def shorten(text: str, room: float, size: float, style: Style = "regular") -> str:
    """The text, or its longest beginning that fits with an ellipsis into `room` pixels; cut between words where there are several.

    Examples
    --------
    >>> shorten("she met the minister", 400, 12), shorten("she met the minister", 90, 12), shorten("she", 2, 12)
    ('she met the minister', 'she met the…', '')
    """
    if measure(text, size, style) <= room:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if measure(text[:middle].rstrip() + ELLIPSIS, size, style) <= room:
            low = middle
        else:
            high = middle - 1
    cut = text[:low]
    if low < len(text) and text[low] != " " and " " in cut.strip():
        cut = cut[: cut.rindex(" ")]
    cut = cut.rstrip(" ,;:–-(“…")
    return cut + ELLIPSIS if cut else ""


def wrap(text: str, room: float, size: float, style: Style = "regular", lines: int = 99) -> list[str]:
    """The text in lines of at most `room` pixels; what does not fit into `lines` ends with an ellipsis.

    Examples
    --------
    >>> wrap("Abbey aide in a book", 80, 12)
    ['Abbey aide', 'in a book']
    >>> wrap("Abbey aide in a book", 80, 12, lines=1)
    ['Abbey…']
    """
    words, found, line = text.split(), list[str](), ""
    for i, word in enumerate(words):
        longer = f"{line} {word}" if line else word
        if measure(longer, size, style) <= room:
            line = longer
            continue
        if len(found) == lines - 1:
            found.append(shorten(" ".join([line, *words[i:]]) if line else " ".join(words[i:]), room, size, style))
            return [entry for entry in found if entry]
        if line:
            found.append(line)
        line = shorten(word, room, size, style)
    return [*found, line] if line else found


@dataclass(frozen=True, slots=True)
class Label:
    """A claim, upright, and its time phrase, in italics: what is drawn, and its box from `left` to `right` in pixels.

    `above` is the beginning of a claim that takes two lines.
    """

    claim: str
    phrase: str
    left: float
    right: float
    phrase_left: float
    above: str = ""


def place(
    claim: str, phrase: str, mark: tuple[float, float], plot: tuple[float, float], dateline: float | None, size: float, lines: int = 1
) -> Label:
    """A label above its mark: it begins where the mark begins, stays inside the plot, and never crosses the dateline.

    What is too long takes a second line where `lines` is 2; then the claim is shortened before the quoted phrase. Left of the dateline is preferred; right of it only for a mark that
    begins there, if there is room.

    Parameters
    ----------
    mark, plot
        Left and right pixel.
    dateline
        Pixel of the dateline's rule, or None.
    """
    whole = measure(claim, size) + SPEECH_GAP + measure(phrase, size, "oblique")
    low, high = _side(mark[0], plot, dateline, whole)
    room, above = min(high - low, max(420.0, 0.66 * (plot[1] - plot[0]))), ""
    if lines > 1 and claim and whole > room:
        above, *rest = wrap(claim, room, size)
        claim = " ".join(rest)
    claim, phrase = fit(claim, phrase, room, size)
    claim_width = measure(claim, size)
    offset = claim_width + SPEECH_GAP if claim and phrase else claim_width
    width = max(offset + measure(phrase, size, "oblique"), measure(above, size))
    left = max(min(mark[0], high - width), low)
    return Label(claim, phrase, left, left + width, left + offset, above)


def fit(claim: str, phrase: str, room: float, size: float) -> tuple[str, str]:
    """Claim and phrase shortened to fit side by side into `room` pixels.

    Examples
    --------
    >>> fit("regular contact with the envoy", "“for the last two years”", 260, 12)
    ('regular contact…', '“for the last two years”')
    """
    whole = measure(phrase, size, "oblique")
    gap = SPEECH_GAP if claim and phrase else 0.0
    least = min(measure(claim, size), 0.35 * room)
    if measure(claim, size) + gap + whole <= room:
        return claim, phrase
    if whole > room - gap - least:
        closing = "”" if phrase.endswith("”") else ""
        inner = shorten(phrase.removesuffix("”"), room - gap - least - measure(closing, size, "oblique"), size, "oblique")
        phrase = inner + closing if inner else ""
        whole, gap = measure(phrase, size, "oblique"), SPEECH_GAP if phrase else 0.0
    return shorten(claim, room - gap - whole, size), phrase


def _side(start: float, plot: tuple[float, float], dateline: float | None, whole: float) -> tuple[float, float]:
    """The stretch of the plot on one side of the dateline in which a label stands: that of its mark, unless the label is cut there."""
    if dateline is None or not plot[0] < dateline < plot[1]:
        return plot
    before, after = (plot[0], dateline - 8), (dateline + 8, plot[1])
    preferred, other = (after, before) if start > dateline else (before, after)
    room = preferred[1] - preferred[0]
    roomy = room >= whole or room >= min(200.0, other[1] - other[0])
    return preferred if roomy else other

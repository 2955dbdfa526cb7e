"""Heading: the words above the plot, and the tag of the dateline."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.conflicts import Chronology
from timeline.views.chart.form import Form
from timeline.views.chart.labels import clean, wrap
from timeline.views.chart.scale import Scale
from timeline.views.dates import named

SUBTITLE_SIZE = 12.5
TITLE = "Who says what happened when"


@dataclass(frozen=True, slots=True)
class Heading:
    """The lines above the plot, the size of the title, and the height that they take with the axis."""

    title: tuple[str, ...]
    subtitle: tuple[str, ...]
    size: float

    @property
    def step(self) -> float:
        """From one line of the title to the next."""
        return self.size + 6

    @property
    def first(self) -> float:
        """Baseline of the first line of the title."""
        return self.size * 1.6 + 4

    @property
    def below(self) -> float:
        """Baseline of the first line of the subtitle."""
        return self.first + self.step * (len(self.title) - 1) + 24 if self.title else 30.0

    @property
    def height(self) -> float:
        """From the top of the page to the plot: the axis has its ticks and the dateline's tag."""
        text = self.below + 18 * (len(self.subtitle) - 1) if self.subtitle else self.below - 18
        return text + 50


def heading(chronology: Chronology, form: Form, title: str | None, context: str, *, undated: bool = False) -> Heading:
    """Title and subtitle; a narrow page has no room for more than the date that its ticks leave out (`context`)."""
    words = chronology.document.title or TITLE if title is None else title
    room = form.width - 2 * form.margin
    if form.narrow and words == TITLE:
        words = ""
    lines = wrap(clean(words), room, form.title, "bold", lines=2)
    below = context if form.narrow else _subtitle(chronology, words, undated)
    return Heading(tuple(lines), tuple(wrap(below, room, SUBTITLE_SIZE)), form.title)


def _subtitle(chronology: Chronology, words: str, undated: bool) -> str:
    if not chronology.claims:
        return "The time phrases of the text, each with the time that it names."
    opening = "" if words == TITLE else f"{TITLE}. "
    if undated:
        return opening + "No date is given, for the claims or for the text: lines and bars have no length in time."
    if not any(c.phrase for c in chronology.claims) and not chronology.expressions:
        return opening + "Each claim with the time that it names."
    if not chronology.document.text:
        return opening + "Each claim with its time phrase and the time that it names."
    if chronology.document.dateline is None:
        return opening + "Time phrases are quoted from the text; there is no dateline to count from."
    return opening + "Every time phrase is quoted from the text and resolved against its dateline."


def tag(chronology: Chronology, x: float | None, scale: Scale, now: float | None) -> str:
    """What stands on the dateline's tag, with an arrow where the dateline is off-scale; `x` is its pixel, `now` its date number."""
    dateline = chronology.document.dateline
    if dateline is None or now is None:
        return ""
    about = "about " if dateline.approximate else ""
    text = f"dateline {about}{named(dateline)}"
    if x is not None:
        return text
    return f"{text} ▸" if now > scale.end else f"◂ {text}"

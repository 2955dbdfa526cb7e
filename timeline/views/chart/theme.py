"""Theme: the colours of the chart. Colour says stance or kind of relation, never source; every text reaches a contrast of 4.5:1."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from timeline.errors import UnknownColumn

Stance = Literal["asserted", "denied", "background"]


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours by meaning, as "#rrggbb"; `marks` by stance, `links` by kind of link (after Okabe & Ito, safe for the colour-blind)."""

    paper: str
    band: str
    future: str
    ink: str
    quiet: str
    grid: str
    rule: str
    marks: dict[Stance, str]
    links: dict[str, str]

    def pale(self, stance: Stance, ground: str) -> str:
        """The fill behind a whisker: the colour of the stance, thinned on `ground`."""
        return mix(self.marks[stance], ground, 0.30)


LIGHT = Theme(
    paper="#ffffff",
    band="#f4f6f8",
    future="#e8eaed",
    ink="#15191e",
    quiet="#545d68",
    grid="#dde1e6",
    rule="#15191e",
    marks={"asserted": "#0072b2", "denied": "#84417d", "background": "#69707a"},
    links={"clash": "#c2370c", "strain": "#8a5800", "agreement": "#007a53", "more": "#545d68"},
)
DARK = Theme(
    paper="#14171b",
    band="#1c2026",
    future="#2a2f36",
    ink="#f2f4f6",
    quiet="#a8b0ba",
    grid="#353b43",
    rule="#f2f4f6",
    marks={"asserted": "#56b4e9", "denied": "#e0a3da", "background": "#8a929d"},
    links={"clash": "#ff7a4d", "strain": "#f0b93a", "agreement": "#2cc795", "more": "#a8b0ba"},
)
_THEMES = {"light": LIGHT, "dark": DARK}


def theme_named(name: str | Theme) -> Theme:
    """The theme "light" or "dark"; one of your own is itself, as `dataclasses.replace(LIGHT, paper="#fff8ee")`.

    Raises
    ------
    UnknownColumn
        For any other name.
    """
    if isinstance(name, Theme):
        return name
    if not isinstance(name, str) or name not in _THEMES:
        raise UnknownColumn(f"no theme {name!r:.60}; accepted: 'light', 'dark', or a Theme")
    return _THEMES[name]


def mix(colour: str, ground: str, share: float) -> str:
    """`share` of `colour` painted over `ground`, as an opaque colour (so that neighbours leave no seams).

    Examples
    --------
    >>> mix("#000000", "#ffffff", 0.5)
    '#808080'
    """
    pairs = zip(_channels(colour), _channels(ground), strict=True)
    return "#" + "".join(f"{round(share * a + (1 - share) * b):02x}" for a, b in pairs)


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.1, section 1.4.3).

    Examples
    --------
    >>> round(contrast("#000000", "#ffffff"), 1)
    21.0
    """
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _channels(colour: str) -> tuple[int, ...]:
    return tuple(int(colour[i : i + 2], 16) for i in (1, 3, 5))


def _luminance(colour: str) -> float:
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in (v / 255 for v in _channels(colour))]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

"""timeline: a news text and its dateline in, a checked chronology out.

>>> import timeline
>>> timeline.resolve("two years ago", dateline="2024-10-25").edtf
'2022~'
>>> tl = timeline.reconstruct("Orr said on Friday that she had met Dale only once, in 2021.", dateline="2024-10-25")
>>> [e.interval.edtf for e in tl.expressions]
['2024-10-25', '2021']

The names below are loaded when they are first used, so that importing the package costs next to nothing.
"""

from __future__ import annotations

import importlib

TYPE_CHECKING = False  # as `typing` has it, the import of which would take most of the time
if TYPE_CHECKING:
    from typing import Any

__version__ = "0.1.0"

_HOME = {
    "find": "timeline.pipeline",
    "resolve": "timeline.anchors.phrase",
    "resolve_column": "timeline.views.column",
    "reconstruct": "timeline.pipeline",
    "read": "timeline.pipeline",
    "check": "timeline.pipeline",
    "merge": "timeline.pipeline",
    "explain": "timeline.pipeline",
    "to_timeml": "timeline.pipeline",
    "read_timeml": "timeline.anchors.timeml",
    "Timeline": "timeline.result",
    "Interval": "timeline.intervals",
    "Amount": "timeline.intervals",
    "Granularity": "timeline.intervals",
    "Expression": "timeline.anchors",
    "Claim": "timeline.claims",
    "Count": "timeline.claims",
    "Relation": "timeline.conflicts",
    "Conventions": "timeline.conventions",
    "Limits": "timeline.conventions",
    "corpus": "timeline.corpus",
    "errors": "timeline.errors",
}

__all__ = [*_HOME, "__version__"]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module 'timeline' has no attribute {name!r}")
    module = importlib.import_module(_HOME[name])
    value = module if name in ("corpus", "errors") else getattr(module, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)

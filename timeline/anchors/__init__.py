"""Which reference time a phrase counts from, and therefore when: mentions to dated expressions."""

from timeline.anchors.expression import Anchor, Expression, Reading, Timex3

__all__ = ["Anchor", "Expression", "Reading", "Timex3"]

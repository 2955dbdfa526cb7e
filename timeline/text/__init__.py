"""What was written: the document, its dateline and paragraphs, spans of code points, sentences and quotations."""

from timeline.text.document import DatelineLike, Document, read_dateline
from timeline.text.span import Span

__all__ = ["DatelineLike", "Document", "Span", "read_dateline"]

"""Every error and warning of the library.

::

    TimelineError
    ├── InputError(ValueError)       what the caller passed in
    │   ├── BadArgument              conventions={...}, title=5, Conventions(week_start="someday")
    │   ├── DatelineMissing          a document-level call without a dateline
    │   ├── BadDateline              "2024-13-45"
    │   ├── BadInterval              start after end, zones mixed, not ISO 8601 or EDTF
    │   ├── BadText                  not text, or bytes that are not UTF-8
    │   ├── BadClaim                 a claim that does not validate: row, field, value
    │   ├── UnknownLanguage          language="xx"
    │   └── OverLimit                a bound of `Limits` was passed
    ├── RuleError(ValueError)        a rule author's mistake, raised at import or with the first text
    │   ├── BadPattern               a pattern that does not parse
    │   ├── UnknownCategory          "{fortnights}"
    │   ├── SlotMismatch             a slot without a parameter, or the reverse
    │   ├── DuplicateRule            two rules of one name in one table
    │   ├── LateRule                 a rule that comes after the first text
    │   ├── DeadPattern              words that are never left to the rule
    │   └── BadExample               a `says` that is not read, a `never` that is
    ├── ResolutionError(ValueError)  only from strict calls such as `timeline.resolve`
    │   ├── NoAnchor                 "earlier", but than what?
    │   ├── ImpossibleDate           "June 31"
    │   ├── OutOfRange               a year outside 1 to 9999
    │   └── NotATimePhrase           "the cat"
    ├── ViewError(ValueError)        what cannot be drawn or written
    │   ├── EmptyTimeline            nothing to draw
    │   ├── UnknownColumn            to_frame("clams")
    │   └── ExportFailed             the output cannot be written
    └── CorpusError(ValueError)      an archive that cannot be processed, or not here
        ├── BadSource                no such file, no such column, a format that is not read
        ├── SourceChanged            not the archive that the results in the destination were made of
        ├── OtherRun                 the destination holds results of other conventions, or of nobody's
        └── EngineFailed             no workers, or workers that die without a document to blame

    TimelineWarning(UserWarning)
    └── MissingGlyphs                a chart's font lacks characters of the text
"""

from __future__ import annotations


class TimelineError(Exception):
    """Anything this library raises on purpose."""


class InputError(TimelineError, ValueError):
    """An argument of the caller's is not acceptable."""


class BadArgument(InputError):
    """An argument, or a field of `Conventions` or `Limits`, is of another type or value than is accepted; the message names it."""


class DatelineMissing(InputError):
    """A relative phrase needs the day of writing, and none was given."""


class BadDateline(InputError):
    """The dateline is neither a date, nor an ISO 8601 or EDTF string."""


class BadInterval(InputError):
    """The ends do not make an interval, or the string does not name one."""


class BadText(InputError):
    """The text is no text."""


class BadClaim(InputError):
    """A claim does not validate; the message names its row and field."""


class UnknownLanguage(InputError):
    """No pack and no adapter for this language."""


class OverLimit(InputError):
    """The input is larger than `Limits` allows."""


class RuleError(TimelineError, ValueError):
    """A mistake in a table of rules, found when the table is built."""


class BadPattern(RuleError):
    """The pattern of a rule does not parse."""


class UnknownCategory(RuleError):
    """A slot or a cue table of a pattern does not exist."""


class SlotMismatch(RuleError):
    """The slots of a pattern and the parameters of its function differ."""


class DuplicateRule(RuleError):
    """Two rules of one table share a name."""


class LateRule(RuleError):
    """A rule was added to a table that has been read already."""


class DeadPattern(RuleError):
    """A word of a pattern is never left to its rule, however the phrase is worded."""


class BadExample(RuleError):
    """A rule does not read what it says, or reads what it must not."""


class ResolutionError(TimelineError, ValueError):
    """A phrase given to a strict call cannot be placed on the calendar."""


class NoAnchor(ResolutionError):
    """The phrase counts from something that was not given."""


class ImpossibleDate(ResolutionError):
    """The calendar has no such day."""


class OutOfRange(ResolutionError):
    """The day lies outside the years 1 to 9999."""


class NotATimePhrase(ResolutionError):
    """The string holds no time expression, or more than one."""


class ViewError(TimelineError, ValueError):
    """Something cannot be shown or written."""


class EmptyTimeline(ViewError):
    """There is nothing to draw."""


class UnknownColumn(ViewError):
    """No such table or column."""


class ExportFailed(ViewError):
    """The output file cannot be written."""


class CorpusError(TimelineError, ValueError):
    """An archive cannot be processed."""


class BadSource(CorpusError):
    """The archive cannot be read, or lacks a column."""


class SourceChanged(CorpusError):
    """The archive is not the one that the results were made of."""


class OtherRun(CorpusError):
    """The destination holds what another run has written, with other choices."""


class EngineFailed(CorpusError):
    """The engine cannot do the work: it is not installed, has no workers, or loses them."""


class TimelineWarning(UserWarning):
    """Something was decided that the caller may want to know of."""


class MissingGlyphs(TimelineWarning):
    """The font of the chart has no glyphs for some characters of the text."""

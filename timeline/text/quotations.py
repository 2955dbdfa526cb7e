"""Direct quotations: the stretches between quotation marks, curly or straight, single or double, also over paragraphs."""

from __future__ import annotations

import re

from timeline.text.span import Span

_LONGEST = 2000  # an unbalanced mark must not swallow the document: no closing mark within this many characters is a stray
# every mark but apostrophes inside a word, which open and close nothing
_MARK = re.compile(r"[“”„«»\"‘’'](?:(?<![’'])|(?<!\w.)|(?!\w))")
_PARAGRAPH_BREAK = re.compile(r"\n[ \t\r]*\n\s*")
_CLOSES = {"“": '”"', "„": '“”"', '"': '"”', "«": "»", "‘": "’'", "'": "'’"}


def quotations(text: str, span: Span) -> tuple[Span, ...]:
    """The direct quotations inside `span`, marks included, in text order; nested ones follow the one that holds them.

    A quotation that runs on over paragraphs (opening mark repeated, no closing mark before the break) gives one span per
    paragraph. An opening mark that nothing closes is ignored.

    Examples
    --------
    >>> text = 'Orr said, “He told me ‘no’ twice.” Then he left the firm\\'s office.'
    >>> [q.of(text) for q in quotations(text, Span(0, len(text)))]
    ['“He told me ‘no’ twice.”', '‘no’']
    >>> text = "It wasn't 'safe', said Orr's aide."
    >>> [q.of(text) for q in quotations(text, Span(0, len(text)))]
    ["'safe'"]
    """
    if not _MARK.search(text, span.start, span.end):
        return ()
    breaks = [m.start() for m in _PARAGRAPH_BREAK.finditer(text, span.start, span.end)]
    found: list[Span] = []
    start = span.start
    carried = ""  # the mark of a quotation that ran on to the end of the paragraph before
    for end in [*breaks, span.end]:
        carried = _paragraph(text, start, end, carried, found, bool(breaks))
        start = end
    return tuple(sorted(found, key=lambda s: (s.start, -s.end)))


def unquoted(text: str) -> str:
    """The text with its quotations blanked, character by character.

    >>> unquoted("“I saw him,” said Orr.")
    '             said Orr.'
    """
    pieces, at = [], 0
    for quote in quotations(text, Span(0, len(text))):
        if quote.start >= at:
            pieces += [text[at : quote.start], " " * (quote.end - quote.start)]
            at = quote.end
    return "".join([*pieces, text[at:]])


def _paragraph(text: str, start: int, end: int, carried: str, found: list[Span], several: bool) -> str:
    """Add the quotations of one paragraph; returns the mark of one that runs on, or ""."""
    stack: list[tuple[str, int]] = []
    for match in _MARK.finditer(text, start, end):
        mark, at = match.group(), match.start()
        stack = [(m, s) for m, s in stack if at - s <= _LONGEST or m in '“"'][-8:]
        level = _closing(text, mark, at, end, stack)
        if level is not None:
            found.append(Span(stack[level][1], at + 1))
            del stack[level:]
        elif _opening(text, mark, at, start, end):
            stack.append((mark, at))
    if stack and stack[0][0] in '“"' and ((several and _continues(text, end, stack[0][0])) or (carried and stack[0][1] <= start + 4)):
        stop = len(text[start:end].rstrip()) + start
        if stop - stack[0][1] <= _LONGEST:
            found.append(Span(stack[0][1], stop))
            return stack[0][0]
    return ""


def _continues(text: str, end: int, mark: str) -> bool:
    """Whether the next paragraph opens with the same mark."""
    rest = text[end : end + 40].lstrip()
    return rest[:1] in ("“", '"') and (rest[:1] == mark or mark == "“")


def _closing(text: str, mark: str, at: int, end: int, stack: list[tuple[str, int]]) -> int | None:
    """Level of the open quotation that this mark closes, or None."""
    if mark in "“«„‘":
        return None
    before = text[at - 1] if at else " "
    after = text[at + 1] if at + 1 < len(text) else " "
    if mark in "'’" and (after.isalnum() or before.isspace() or before in '(“"'):
        return None  # an apostrophe (didn't, the '90s)
    if mark == '"' and (before.isspace() or before in "(—") and not after.isspace():
        return None  # an opening mark
    for level in range(len(stack) - 1, -1, -1):
        if mark in _CLOSES[stack[level][0]] and at > stack[level][1] + 1:
            if mark in "'’" and before == "s" and after.isspace() and _closes_later(text, at + 1, end):
                return None  # the plural's possessive: 'the owners' boat'
            return level if mark not in "'’" or level == len(stack) - 1 else None
    return None


def _closes_later(text: str, at: int, end: int) -> bool:
    """Whether another single mark closes within the next words, before one opens."""
    for match in re.compile("[’'‘]").finditer(text, at, min(end, at + 200)):
        before, after = text[match.start() - 1], text[match.end()] if match.end() < len(text) else " "
        if match.group() == "‘" or before.isspace():
            return False
        if not after.isalnum():
            return True
    return False


def _opening(text: str, mark: str, at: int, start: int, end: int) -> bool:
    """Whether the mark can open a quotation here."""
    if mark in "“«„‘":
        return True
    if mark in "”»’":
        return False  # “rock ’n’ roll”, "the ’90s": an apostrophe
    before = text[at - 1] if at > start else " "
    after = text[at + 1] if at + 1 < end else " "
    if not (before.isspace() or before in '([—–-“‘"') or not (after.isalnum() or after in '“‘"…$£€['):
        return False
    if mark == '"':
        return True
    return _single_closes(text, at, end)


def _single_closes(text: str, at: int, end: int) -> bool:
    """Whether a single mark that might open ('90s, 'twas) is closed later in the sentence."""
    if text[at + 1].isdigit() and text[at + 3 : at + 4] == "s":
        return False
    for match in re.compile("['’]").finditer(text, at + 1, min(end, at + 400)):
        after = text[match.end()] if match.end() < len(text) else " "
        if not after.isalnum() and not text[match.start() - 1].isspace():
            return True
    return False

"""`find` reads few sentences for sayings, and dates every phrase as if it had read all."""

from pathlib import Path

import pytest

from timeline.anchors.events import DatedEvents
from timeline.anchors.relevance import Relevance
from timeline.anchors.resolve import resolve
from timeline.expressions.recognizer import recognize
from timeline.languages.pack import load
from timeline.statements.attribute import attribute
from timeline.text import Document

PACK = load("en")
STORIES = sorted((Path(__file__).parents[1] / "stories").glob("*/*.txt"))
BEYOND = {  # stories in which `find` dates a phrase otherwise than `reconstruct`, since it does not see that a saying matters
    "brass-fund": "“The day before”, behind a year that a saying holds, in the next sentence",
    "quarry-vote": "“on the third, he told this newspaper on Monday, ... from the first of February until the sixth”",
}
READ = {
    "a date beside what is counted": ("Orr said in May that she had left a year ago.", 1),
    "a quotation, dated a sentence later": ("“I left. It was two years ago,” he told us. Orr said so in 2019.", 1),
    "one time alone": ("Orr said she had left a year ago.", 0),
    "two times that count from nothing": ("Orr said she had come in 2013 and left in 2014.", 0),
    "a saying of another paragraph": ("Orr spoke in 2019.\n\nVale left on Friday.", 0),
}


def dated_events(document, mentions):
    return DatedEvents(document, mentions, lambda: PACK.event_words)


@pytest.mark.parametrize(("text", "paragraphs"), READ.values(), ids=READ)
def test_paragraphs(text, paragraphs):
    document, mentions = Document.of(text), recognize(text, PACK.grammar)
    assert len(Relevance(document, mentions, PACK.speaking, dated_events(document, mentions)).paragraphs) == paragraphs


def story(path):
    marks = [pytest.mark.xfail(reason=BEYOND[path.stem], strict=True)] if path.stem in BEYOND else []
    return pytest.param(path, id=path.stem, marks=marks)


@pytest.mark.parametrize("path", map(story, STORIES))
def test_nothing_else_matters(path):
    document = Document.of(path.read_text(encoding="utf-8"), "2024-10-25")
    mentions = recognize(document.text, PACK.grammar)
    events = dated_events(document, mentions)
    some = attribute(document, mentions, PACK.speaking, Relevance(document, mentions, PACK.speaking, events))
    every = attribute(document, mentions, PACK.speaking)
    few, all_ = (resolve(document, mentions, statements, PACK.tense, events) for statements in (some, every))
    assert [(e.text, e.interval, e.window) for e in few] == [(e.text, e.interval, e.window) for e in all_]

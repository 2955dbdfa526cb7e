"""No regular expression backtracks more than in proportion to the text; see `patterns.py` for the texts that are tried."""

import re
import time
from re import _parser as parser

import pytest

from tests.architecture import patterns

EXCEPT = {
    "timeline.anchors.story._SENTENCE_HEAD": "searched in the 24 characters before a phrase",
    "timeline.text.sentences._ABBREVIATED": "searched in the 24 characters before a stop",
    "timeline.text.letters.dated": "tried on lines of fewer than 80 characters",
    "timeline.languages.en.vocabulary.shape_values._SHORT": "searched in what a shape has read",
    "timeline.expressions.tokens._token": "cuts pieces of a bounded length; tests/expressions/test_linear.py measures it in its place",
    "timeline.views.chart.files <metadata>.*?</metadata>": "reads the SVG that matplotlib has written",
    "timeline.views.chart.files <!--.*?-->": "reads the SVG that matplotlib has written",
}
SIZES = (22, 800)
LIMIT = 0.001  # seconds of CPU: what takes less for 800 characters is not looked at again


@pytest.fixture(scope="module")
def written():
    return patterns.all_patterns()


def seconds(call, text):
    began = time.process_time()
    call(text)
    return time.process_time() - began


def worst(found):
    """The text on which a use of the pattern takes more than it may, or None."""
    compiled = found.compiled()
    for use in found.uses:
        call = (lambda text: sum(1 for _ in compiled.finditer(text))) if use == "finditer" else getattr(compiled, use)
        for size in SIZES:
            for text in patterns.attacks(compiled, size):
                took = seconds(call, text)
                if took > 30 * LIMIT or (took > LIMIT and grows(call, compiled, size, text)):
                    return f"{use} on {text[:40]!r}...{text[-5:]!r}: {took:.3f} s for {len(text)} characters"
    return None


def grows(call, compiled, size, text):
    """Whether four times the text takes much more than four times as long; the best of several runs, since machines are busy."""
    number = list(patterns.attacks(compiled, size)).index(text)
    longer = list(patterns.attacks(compiled, 4 * size))[number]
    one, four = (min(seconds(call, t) for _ in range(4)) for t in (text, longer))
    return four > 8 * one and four > 4 * LIMIT


def test_all_are_found(written):
    """The rules of English, the tables of the stages, and what stands inline."""
    homes = {found.name for found in written}
    assert sum("expressions.patterns" in name for name in homes) > 0
    assert {"timeline.statements.tagging.words.TOKEN", "timeline.text.turns._LABEL", "timeline.intervals.edtf_date._DATE"} <= homes
    assert len(written) > 1000


def test_rules_repeat_nothing_without_bound(written):
    """What a rule of English reads has a longest form, so that its pattern cannot backtrack without end."""
    rules = [found for found in written if found.name == "timeline.expressions.patterns"]
    assert len(rules) > 500
    assert [found.pattern for found in rules if any(patterns.pumps(parser.parse(found.pattern)))] == []


def test_time_grows_with_the_text(written):
    pumped = [found for found in written if found.name not in EXCEPT and any(patterns.pumps(parser.parse(found.pattern, found.flags)))]
    assert len(pumped) > 80
    assert {found.name: told for found in pumped if (told := worst(found))} == {}


def test_the_exceptions_are_there(written):
    assert set(EXCEPT) <= {found.name for found in written}


@pytest.mark.parametrize("pattern", [r"(a+)+$", r"(?:\w+\s?)*!", r"\s+$", r"x*x*y"])
def test_what_backtracks_is_seen(pattern):
    assert worst(patterns.Written(pattern, int(re.UNICODE), "here", ("finditer",)))

"""A rule of a user that can never fire, or fires where it must not, is refused with the first text, and says why."""

import pytest

import timeline
from timeline.anchors.examples import misread
from timeline.errors import BadExample, DeadPattern, LateRule, RuleError
from timeline.expressions.grammar import Grammar
from timeline.expressions.nodes import SPEECH_TIME, Cell, Shift
from timeline.expressions.recognizer import recognize
from timeline.expressions.rules import NOT_TIME, NotTime, Table
from timeline.expressions.vocabulary import Lexicon, Shape, number_values
from timeline.intervals import Amount, Granularity
from timeline.languages.pack import load

LEXICON = Lexicon(
    words={"number": {"two": 2, "three": 3}, "unit": {"days": Granularity.DAY}},
    capitalised={},
    abbreviations=frozenset(),
    common=frozenset("a of the".split()),
    passive=frozenset({"number"}),
)
SHAPES = [Shape("figure", r"\d{1,4}(?!\d)", lambda match: number_values(int(match[0])), kinds=(("number",), ("number", "day")))]


def grammar(*rules):
    """Three tables, with these rules in the last: a pattern, and what `rule` takes besides."""
    numbers, dates, relative = Table("numbers", passive=True), Table("dates"), Table("relative")

    @numbers.rule("a? couple of", says={})
    def a_couple() -> int:
        return 2

    @dates.rule("today", says={"today": "2013-02-12"})
    def today() -> Cell:
        return Cell(SPEECH_TIME, Granularity.DAY, 0)

    @dates.rule("<!good> now", says={"now": "2013-02-12"})
    def now() -> Cell:
        return Cell(SPEECH_TIME, Granularity.DAY, 0)

    @dates.rule("light years", says={})
    def light_years() -> NotTime:
        return NOT_TIME

    for count, (pattern, how) in enumerate(rules):

        def build() -> Shift:
            return Shift(SPEECH_TIME, Amount.of(2, Granularity.DAY), -1)

        def build_number(number: int) -> Shift:
            return Shift(SPEECH_TIME, Amount.of(number, Granularity.DAY), -1)

        chosen = build_number if "{number}" in pattern else build
        chosen.__name__ = f"rule_{count}"
        relative.rule(pattern, **{"says": {}, **how})(chosen)
    return Grammar(LEXICON, SHAPES, (numbers, dates, relative))


@pytest.mark.parametrize(
    ("pattern", "message"),
    [
        ("(a couple of|some) sleeps ago", "'a couple of sleeps ago' in its pattern is never read, since 'a couple of' is read before, "
         "by the rule 'a_couple' of the table 'numbers', as one {number}; write {number} in place of it"),
        ("sleeps before (today|supper)", "'today' is read before, by the rule 'today' of the table 'dates', as one {cell}"),
        ("{number} light years", "'light years' is read before, by the rule 'light_years' of the table 'dates', as no time"),
        ("(some|3) sleeps ago", "'3' is read by its form, as one {number}"),
        ("two.sleeps ago", "a text is cut into 'two', '.', 'sleeps', 'ago'"),
        ("the? couple of? sleeps ago", "'couple of' is read before"),  # "of" is lost in every wording that has it
    ],
)  # fmt: skip
def test_a_word_that_is_never_left_to_the_rule(pattern, message):
    with pytest.raises(DeadPattern) as error:
        grammar((pattern, {}))
    assert str(error.value).startswith("rule 'rule_0': ")
    assert message in str(error.value)


@pytest.mark.parametrize(
    "pattern",
    [
        "(two|some) sleeps ago",
        "good now sleeps",  # what stands before "now" forbids the other rule
        "a? couple? sleeps ago",  # of whom nothing is said
        "the? couple? {number} of",
    ],
)
def test_words_that_are_left_to_the_rule_in_some_wording(pattern):
    assert grammar((pattern, {})).rules[-1].rule.pattern == pattern


def test_what_the_error_says_to_write_is_read():
    (mention,) = recognize("He left a couple of sleeps ago.", grammar(("({number}|some) sleeps ago", {})))
    assert mention.node.amount == Amount.of(2, Granularity.DAY)


@pytest.mark.parametrize(
    ("how", "message"),
    [
        ({"says": {"two sleeps": "2013-02-10"}}, "does not read 'two sleeps', which it has in `says`: no rule reads anything of it"),
        ({"says": {"today": "2013-02-10"}}, "does not read 'today', which it has in `says`: 'today' is read by 'today'"),
        ({"says": {}, "never": ["three sleeps ago"]}, "reads 'three sleeps ago', which it has in `never`"),
    ],
)
def test_examples_that_do_not_hold(how, message):
    with pytest.raises(BadExample) as error:
        grammar(("{number} sleeps ago", how))
    assert str(error.value) == f"rule 'rule_0' {message}"


def test_a_pattern_of_very_many_wordings_is_judged_by_its_examples():
    grammar((" ".join(f"(w{k}|v{k})?" for k in range(40)) + " sleeps ago", {"says": {"w1 sleeps ago": "2013-02-10"}}))


def test_a_rule_after_the_first_text_is_refused():
    table = grammar().source[-1]
    with pytest.raises(
        LateRule, match="rule 'late' comes too late: table 'relative' was read with the first text; import its module before"
    ):

        @table.rule("some sleeps ago", says={})
        def late() -> Shift: ...

    assert [rule.name for rule in table.rules] == []
    assert issubclass(LateRule, RuleError)


def test_the_tables_of_english_are_closed_by_the_first_text():
    from timeline.languages.en.anchored.relative import relative

    timeline.find("She left on Friday.", dateline="2013-02-12")
    with pytest.raises(LateRule, match="three_sleeps_ago"):

        @relative.rule("three sleeps ago", says={})
        def three_sleeps_ago() -> Shift: ...


def test_values_of_examples_are_checked_by_one_call(monkeypatch):
    made = grammar(
        ("{number} sleeps ago", {"says": {"two sleeps ago": "2013-02-10", "three sleeps ago": "1999-01-01"}}),
        ("some sleeps ago", {"says": {"some sleeps ago": "2013-02-10"}}),
    )
    monkeypatch.setitem(vars(load("en")), "grammar", made)
    assert misread() == ["rule 'rule_0': 'three sleeps ago' is 2013-02-09, not '1999-01-01', said on 2013-02-12T04:30"]

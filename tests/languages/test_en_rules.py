"""Every English rule fires on its own examples, gives the value it says, stays out of what it must not read, and ties with none."""

import itertools

import pytest

import timeline
from timeline.expressions.recognizer import build, recognize, replaced
from timeline.languages.pack import load

NOW = "2013-02-12T04:30"  # a Tuesday: every expected value can be checked with a calendar
GRAMMAR = load("en").grammar
RULES = [rule for table in GRAMMAR.source for rule in table.rules]
SAYS = [pytest.param(rule, phrase, value, id=f"{rule.name}: {phrase}") for rule in RULES for phrase, value in rule.says.items()]
NEVER = [pytest.param(rule, phrase, id=f"{rule.name}: {phrase}") for rule in RULES for phrase in rule.never]


@pytest.mark.parametrize(("rule", "phrase", "value"), SAYS)
def test_says(rule, phrase, value):
    mentions = recognize(phrase, GRAMMAR)
    assert any(rule.name in m.derivation for m in mentions), [m.derivation for m in mentions]
    found = timeline.find(phrase, dateline=NOW)
    assert value in [" ".join(filter(None, (e.timex3.value, e.timex3.mod))) for e in found], "\n".join(e.why() for e in found)


@pytest.mark.parametrize(("rule", "phrase"), NEVER)
def test_never(rule, phrase):
    assert all(rule.name not in m.derivation for m in recognize(phrase, GRAMMAR))


def test_every_rule_has_an_example():
    assert [r.name for r in RULES if not r.says and not r.never] == []


def test_names_are_unique():
    names = [r.name for r in RULES]
    assert len(names) == len(set(names))


def test_no_two_rules_tie():
    """In no example do two rules of one table read the same words to a different meaning."""
    ties = set()
    for rule in RULES:
        for phrase in rule.says:
            for table in GRAMMAR.source:
                ties |= _ties(phrase, table.name)
    assert ties == set()


def _ties(phrase, table_name):
    found = set()
    tokens = GRAMMAR.scanner.tokens(phrase, 0, len(phrase))
    for number, source in enumerate(GRAMMAR.source):
        table, matches = GRAMMAR.compete("".join(token.code for _, _, token in tokens), number)
        matches = matches if table == number else []
        if source.name == table_name:
            for one, other in itertools.combinations(matches, 2):
                if one[:2] == other[:2]:
                    built = [build(tokens, *m, GRAMMAR) for m in (one, other)]
                    if all(b is not None and b.values for b in built) and built[0].values != built[1].values:
                        found.add((one[2].rule.name, other[2].rule.name))
            return found
        if matches:
            tokens = replaced(tokens, matches, GRAMMAR)
    return found


def test_no_function_word_starts_a_search():
    """A rule whose only sure word is “to” or "up" has every sentence cut into tokens; its words belong into the pattern as pairs."""
    frequent = set("the of to and a in is it that was for on are as with his they at be this from have or by up out about not but".split())
    assert frequent.isdisjoint(load("en").grammar.index["triggers"])

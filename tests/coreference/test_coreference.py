"""Whom and what the mentions of a text mean: forms of English, one a row, and floors for texts annotated by somebody who saw no code."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.coreference.scoring import chains_of, halves, score

# text, with the mention in brackets | the names it stands for
ROWS = """
Ann Orr met Tom Vale in May. [He] left early. | Tom Vale
Ann Orr met Tom Vale in May. [She] left early. | Ann Orr
Tom Vale said [he] had paid. | Tom Vale
Tom Vale told Paul Rey that [he] had paid. | Tom Vale
“I never paid,” Tom Vale said. “[I] was away.” | Tom Vale
“[He] never paid,” Tom Vale said of his partner, Paul Rey. | Paul Rey
Tom Vale was fined. “[He] never paid,” Paul Rey said. | Tom Vale
Paul Rey's lawyer said [he] was at home. | Paul Rey
Ann Orr, who speaks for Tom Vale, said her [client] was at home. | Tom Vale
The council said [it] had closed the bridge. | council
The firm bought a pump in May. [It] broke in June. | pump
The firm hired Tom Vale in May. In June [it] dismissed two clerks. | firm
The drivers stopped work. The company said [they] would be dismissed. | drivers
Ann Orr and Tom Vale met in May. [They] quarrelled. | Ann Orr; Tom Vale
Ann Orr shared a flat with Tom Vale. [They] quarrelled. | Ann Orr; Tom Vale
Two men robbed a jeweller on Monday. Gilles Roy, 66, was tied to a chair. The [jeweller] was unhurt. | Gilles Roy
A nurse saw it. The mayor, Ann Orr, saw it too. The [mayor] left. | Ann Orr
Tom Vale, 47, was held on Monday. The [47-year-old] denies it. | Tom Vale
The ferry Alma left at nine. The [vessel] sank. | Alma
Police said two men robbed a shop. The [robbers] fled. | men
It was clear that Ann Orr had won. [It] rained. |
Tom Vale denied [it]. |
Tom Vale cut [himself]. | Tom Vale
In [her] speech Ann Orr denied it. | Ann Orr
A man was found dead. Ann Orr said [he] had drowned. | man
The coroner said that [he] drowned. |
The man who found it is a welder, Gus Tarn. [He] was alone. | Gus Tarn
Orle Mills sold it, its director, Ann Orr, said. “[We] had no choice.” | Orle Mills
“You knew,” Ann Orr told Tom Vale. “[You] were there.” | Tom Vale
The mayor's deputy, Ann Orr, wrote to Tom Vale. [He] did not answer. | Tom Vale
"""


def _case(row: str) -> object:
    text, _, names = row.partition(" | ")
    start = text.index("[")
    wanted = {name for name in names.split("; ") if name}
    return pytest.param(text.replace("[", "").replace("]", ""), start, wanted, id=text[-60:])


@pytest.mark.parametrize(("text", "start", "wanted"), [_case(row.rstrip()) for row in ROWS.strip().splitlines()])
def test_whom_a_mention_means(text: str, start: int, wanted: set[str]) -> None:
    assert set(chains_of(text, "2024-03-03").get(start, ())) == wanted


FLOORS = {"he and she": 0.92, "I and we": 0.76, "descriptions": 0.55, "it": 0.62, "they": 0.32}


@pytest.fixture(scope="module")
def tally() -> Counter[tuple[str, str]]:
    found: Counter[tuple[str, str]] = Counter()
    for texts in halves():
        for gold in texts:
            score(gold, chains_of(gold["text"], gold["dateline"]), found, [])
    return found


@pytest.mark.parametrize("kind", FLOORS)
def test_texts_that_nobody_here_wrote(kind: str, tally: Counter[tuple[str, str]]) -> None:
    assert tally[kind, "right"] >= FLOORS[kind] * tally[kind, "all"], tally


WORDS = st.sampled_from("he she it they Orr Vale the mayor ferry said that met “ ” , . his her and a sank told who".split())


@given(st.lists(WORDS, max_size=40).map(" ".join))
def test_any_words_have_chains(text: str) -> None:
    """Chains start at mentions, and stand for somebody."""
    for start, names in chains_of(text or ".", "2024-03-03").items():
        assert text[start].isalnum()
        assert all(names)

"""Narrowing: what is denied of one kind of event is not denied of others."""

import pytest

import timeline
from tests.claims.reading import claims_of

INNOCENT = [
    "Rovers have not lost at home in 2019, Ann Rey said. They lost at Vale in March 2019, club records show.",
    "The drug was tested in 2010, the firm said. It was not tested on children, Ann Rey said.",
    "Vale Lines had no fatal accidents in 2019, Ann Rey said. It had two accidents in May 2019, police said.",
    "The council voted on the bridge on June 3. Ann Rey said the council had never voted against a bridge.",
    "Sales fell in May 2019. They had not fallen since 2016. Ann Rey said they fell twice in 2014.",
]


@pytest.mark.parametrize("text", INNOCENT, ids=[t[:35] for t in INNOCENT])
def test_other_events_are_not_denied(text: str) -> None:
    found = timeline.reconstruct(text, dateline="2020-10-25").relations
    assert [r.explanation for r in found if r.kind == "contradiction"] == []


def test_the_same_kind_still_clashes() -> None:
    text = "Vale Lines had no fatal accidents in 2019, Ann Rey said. It had two fatal accidents in May 2019, police said."
    found = timeline.reconstruct(text, dateline="2020-10-25").relations
    assert [r.kind for r in found] == ["contradiction"]


@pytest.mark.parametrize(
    ("text", "only"),
    [
        ("Ann Rey said there had been no fatal accident.", "fatal"),
        ("Ann Rey said the drug was never tested on children.", "on children"),
        ("Ann Rey said two men were seriously injured.", "seriously"),
        ("Ann Rey said two men were reportedly injured.", None),
        ("Ann Rey said she met Tom Vale twice on business.", None),
        ("Ann Rey said there had been one further accident.", None),
    ],
)
def test_what_an_event_is_narrowed_to(text: str, only: str | None) -> None:
    assert claims_of(text)[-1].attributes.get("only") == only

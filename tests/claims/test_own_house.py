"""“Her club”, "his town": the body that somebody heads or speaks for; and "a third in June", one more of what was told of."""

import pytest

import timeline

ELSEWHERE = " Others wrote to Sarno as well."


@pytest.mark.parametrize(
    "who",
    [
        "Elena Vitti, the president of Sarno, said her club", "Sarno president Elena Vitti said her club", "On Friday Sarno president Elena Vitti said her club",
        "The mayor of Sarno, Elena Vitti, said her town", "Sarno mayor Elena Vitti said her town", "Elena Vitti, the Sarno chairwoman, said her club",
        "Sarno's foreign minister, Elena Vitti, said her country", "Elena Vitti, who leads Sarno, said her party",
        "Sarno chief executive Elena Vitti said her company",
    ],
)  # fmt: skip
def test_whose_body_it_is(who):
    tl = timeline.reconstruct(f"{who} received two letters from the ministry in May.{ELSEWHERE}", dateline="2024-07-09")
    assert tl.claims[0].participants == ("Sarno", "ministry")


def test_a_body_of_somebody_else_stays_what_it_is_called():
    tl = timeline.reconstruct("Elena Vitti of Sarno said a club received two letters from the ministry in May.", dateline="2024-07-09")
    assert tl.claims[0].participants == ("club", "ministry")


@pytest.mark.parametrize("rest", ["and a third on 21 June", "and a third time on 21 June", "and another on 21 June"])
def test_one_more(rest):
    tl = timeline.reconstruct(f"Ada Orr met Ben Vale twice in May {rest}.", dateline="2024-07-09")
    assert [(str(c.count), c.window.edtf) for c in tl.claims] == [
        ("exactly 2", "2024-05"),
        ("at least 1" if "another" in rest else "exactly 1", "2024-06-21"),
    ]


@pytest.mark.parametrize(
    ("source", "whom"),
    [("A person close to the player", "player"), ("An aide to the minister", "minister"), ("A source near the owner", "owner")],
)
def test_who_stands_behind_a_source_is_not_the_source(source, whom):
    tl = timeline.reconstruct(
        f"{source} said the bridge shook twice in June. Ben Vale said he had never met the {whom}.", dateline="2024-07-09"
    )
    assert tl.claims[-1].participants == ("Ben Vale", whom)

"""Names that are also words: surnames of seasons, months and places, given names that are verbs; the claim is the same as with any name."""

import pytest

import timeline

SURNAMES = """May March August Day Weeks Winter Summers Noon Easter Long Green Young King Bishop Cook Judge Law Price Bond Page Banks Church Hall
House Street Lane Lake Castle Port West North Snow Stone Fox Bird Walker Mason Butler Pope Strong Wise Best Love Hope Grace Case Call Close Cross Ford
Gold Cash Penny Mills Gates Bridges Ward Marshall Rush Wright Dance Head Hand Root Rose Forest""".split()
FORENAMES = "Mark Will Bill Grant Rob Pat Drew Frank Rich Jack Chuck Art Gene Miles Norm Wade Lance Guy Jay Christian Holly Wally".split()


def meeting(text: str) -> timeline.Claim:
    [claim] = [c for c in timeline.reconstruct(text, dateline="2020-07-20").claims if c.event == "meeting"]
    return claim


@pytest.mark.parametrize("name", SURNAMES)
@pytest.mark.parametrize(
    "text",
    [
        "Ann {0} told the inquiry that she had met Tom Vale twice in June.",
        "Ann {0} runs the mill. {0} said she met Tom Vale twice in June.",
    ],
)
def test_surnames(text: str, name: str) -> None:
    claim = meeting(text.format(name))
    assert claim.source == f"Ann {name}"
    assert {str(p) for p in claim.participants} == {f"Ann {name}", "Tom Vale"}


@pytest.mark.parametrize("name", FORENAMES)
def test_given_names(name: str) -> None:
    sex = "she" if name == "Holly" else "he"
    claim = meeting(f"{name} Orr told the inquiry that {sex} had met Tom Vale twice in June.")
    assert claim.source == f"{name} Orr"
    assert {str(p) for p in claim.participants} == {f"{name} Orr", "Tom Vale"}


NO_TIMES = [
    ("Ann August told the inquiry. August said so in August.", ["August"]),
    ("Joyce Day left. Day was tired.", []),
    ("Mr Weeks met Ann Winter in winter.", ["winter"]),
    ("She met Mary Tuesday.", ["Tuesday"]),
    ("Ann August 4 is a lamp.", ["August 4"]),
    ("Mr Noon left at noon.", ["noon"]),
]


@pytest.mark.parametrize(("text", "times"), NO_TIMES)
def test_a_surname_is_no_time(text: str, times: list[str]) -> None:
    assert [e.text for e in timeline.find(text, dateline="2020-07-20")] == times


QUOTING = "shout yell cry exclaim mutter whisper snap sigh laugh respond continue confide observe comment acknowledge state warn interrupt".split()


@pytest.mark.parametrize("verb", QUOTING)
def test_a_verb_between_a_quotation_and_a_person(verb: str) -> None:
    """The verb need not be one of saying: "..., laughed Ann Orr"."""
    past = {"snap": "snapped", "cry": "cried"}.get(verb, verb.removesuffix("e") + "ed")
    assert meeting(f'"I met Tom Vale twice in June," {past} Ann Orr.').source == "Ann Orr"

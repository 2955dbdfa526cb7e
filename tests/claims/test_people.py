"""People: one name for each person, whoever names them and however."""

import pytest

from tests.claims.reading import claims_of

CASES = [
    ("Mayor Ada Orr said she met developer Tom Vale. Vale said he met Orr.", ["Ada Orr", "Tom Vale"]),
    ("Ada Orr, the mayor, spoke. Clerk Tom Vale said he met the mayor.", ["Tom Vale", "Ada Orr"]),
    ("Mr. Vale spoke. Dana Orr said she met Mr. Vale.", ["Dana Orr", "Vale"]),
    ("Ada Orr and Bo Orr are not related. Tom Vale said he met Bo Orr.", ["Tom Vale", "Bo Orr"]),
    ("Ada Orr said she met Tom Vale. Vale said they never met.", ["Ada Orr", "Tom Vale"]),
    ("“I met Tom Vale,” said Ada Orr.", ["Ada Orr", "Tom Vale"]),
    ("Ada Orr wrote to Tom Vale. Lena Holm said she saw Orr and Vale shake hands.", ["Ada Orr", "Tom Vale"]),
    ("The ferry Alma sank. Ada Orr said she repaired the ferry twice.", ["Ada Orr", "Alma"]),
    ("Orbe Lines sold its buses. Ada Orr said the company fined Tom Vale.", ["Orbe Lines", "Tom Vale"]),
    ("The Vale Symphony toured. Ada Orr said she rehearsed with the orchestra.", ["Ada Orr", "Vale Symphony"]),
    ("The Harbour Board replied. Its inspectors checked the mill twice, Ada Orr said.", ["Harbour Board", "inspectors", "mill"]),
    ("“We cancelled three concerts,” Ada Orr said.", ["concerts"]),
    ("Money came up between Ada Orr and Tom Vale twice, Bo Holm said.", ["Ada Orr", "Tom Vale"]),
    ("Ada Orr said she sent Tom Vale a complaint about the ferry Alma.", ["Ada Orr", "Tom Vale", "Alma"]),
    ("Ada Orr said nobody met Tom Vale on that tour.", ["Tom Vale", "tour"]),
    ("The Vale Symphony toured in 2014. It gave three concerts at Port Holm in May 2014.", ["Vale Symphony", "Port Holm"]),
    ("Ada Orr said the delegates came home on 3 May.", ["delegates"]),
]


@pytest.mark.parametrize(("text", "people"), CASES, ids=[c[0][:50] for c in CASES])
def test_participants_of_the_last_claim(text: str, people: list[str]) -> None:
    claims = claims_of(text)
    assert sorted(map(str, claims[-1].participants)) == sorted(people)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The Evening Post spoke. The Post reported that two guards slept.", "Evening Post"),
        ("Ada Orr said the guards slept. She said they left.", "Ada Orr"),
        ("An unnamed Palace aide said the two met. The aide said they met again.", "Palace aide"),
        ("A person familiar with the talks said the two met twice.", "person familiar with the talks"),
        ("The harbour log shows that the two met.", "harbour log"),
        ("The harbour log tells another story. It records two calls.", "harbour log"),
        ("The harbour log tells another story. It records two calls. It has no inspection.", "harbour log"),
        ("Two guards slept, Ada Orr added, and no visitor had seen them.", "Ada Orr"),
        ("Ada Orr's office and Tom Vale's lawyer both said that two guards slept.", "Tom Vale's lawyer"),
        ("Nobody disputes that two guards resigned in May.", None),
        ("Tom Vale, the manager, shakes his head. “The truck broke down on Monday,” he says.", "Tom Vale"),
        ("Ada Orr met Bo Holm once, Tom Vale said. “After that,” he went on, “Orr had no calls” with Holm.", "Tom Vale"),
        (
            "Lars Vale met clients from Norway, said the Evening Post, whose sources are sailors. In May, it said, they met Orr.",
            "Evening Post",
        ),
    ],
)
def test_source(text: str, source: str | None) -> None:
    assert claims_of(text)[-1].source == source

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
    ],
)
def test_source(text: str, source: str) -> None:
    assert claims_of(text)[-1].source == source

"""What is read of one word is read of every word of its class: the phrase in brackets has the same extent and type for all of them.

A frame holds classes in braces, of which every combination is read; what stands in `EXCEPT` is left out because English does.
"""

import itertools
import re

import pytest

import timeline

CLASSES = {
    "weekday": "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday",
    "month": "January|February|March|April|May|June|July|August|September|October|November|December",
    "short month": "Jan.|Feb.|Mar.|Apr.|Aug.|Sept.|Oct.|Nov.|Dec.|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec",
    "unit": "day|week|month|year|decade|century",
    "long unit": "week|month|year|decade|century",
    "units": "days|weeks|months|years|decades|centuries",
    "number": "two|three|10|ten|25|twenty-five|several|a few|a couple of|a dozen|two and a half|two or three",
    "count": "two|three|12|twelve|30",
    "gone": "last|past|previous|preceding|prior",
    "coming": "next|coming|upcoming",
    "ago": "ago|earlier|before|later|prior|previously",
    "loosened": "about|around|roughly|approximately|some|nearly|almost|just under|close to|more than|just over|well over|at least|less than|no more than|up to",
    "early": "early|mid|late",
    "part": "beginning|end|start|middle|close",
    "daypart": "morning|afternoon|evening|night",
    "season": "spring|summer|autumn|winter",
    "ordinal": "first|second|third|fourth|1st|2nd|3rd|4th",
    "clock": "3 p.m.|3:15 p.m.|noon|midnight|3pm|3:15pm|15:30|3 o'clock|3 P.M.|11 a.m.",
    "other": "the same|that|that same|that very",
    "like": "same|corresponding|comparable|like|similar",
    "straight": "straight|consecutive|successive",
    "fiscal": "fiscal|calendar|school",
}
FRAMES = """
They met on [{weekday}].
They met [{weekday}], in Oslo.
[{weekday}]'s vote failed.
They met [last {weekday}].
They met [the {gone} {weekday}].
They will meet [next {weekday}].
They will meet [the {coming} {weekday}].
They met [that {weekday}].
They met [the following {weekday}].
They met on [{weekday}, {month} 5].
They met on [{weekday} {daypart}].
They met [{early} {weekday}].
They met [{early} {weekday} {daypart}].
They met at [{clock} on {weekday}].
They met at [{clock} {weekday}].
They met on [{weekday} at {clock}].
They met [every {weekday}].
Earlier, [{weekday}] was free.
They met [earlier {weekday}].
Sales for [{month}] fell.
Sales in [{month}] fell.
[{month}] sales fell.
Its [{month}] sales fell.
Since [{month}] sales fell.
They met in [{month} 1998].
They met in [{month} of last year].
They met on [{month} 5].
They met on [{short month} 5].
They met on [{short month} 5, 1998].
They met on [the 5th of {month}].
They met in [{early} {month}].
They met in [{early}-{month}].
They met at [the {part} of {month}].
They met [last {month}].
They met in [the {part} of 1998].
They met in [{early} 1998].
They met at [the {part} of last year].
They met at [the {part} of the {long unit}].
They met [early in the {unit}].
They met [later in the {unit}].
They met [earlier this {long unit}].
They will meet [later this {long unit}].
They met in [the {gone} {long unit}].
They will meet in [the {coming} {long unit}].
They met [{other} {unit}].
They met [{number} {units} {ago}].
They met [a {unit} {ago}].
They met [{loosened} {count} {units} ago].
They met [{loosened} a {unit} ago].
It took [{number} {units}].
It took [{loosened} {count} {units}].
It rained for [{loosened} a {unit}] in Oslo.
It fell in [the past {number} {units}].
It will fall in [the next {number} {units}].
a [{count}-{unit}] visit
the [{count}-{unit}] visit
a [{count}-{unit}-long] visit
It fell for [the {ordinal} {straight} {long unit}].
It fell for [{count} {straight} {units}].
It fell in [the {ordinal} quarter].
[{ordinal}-quarter] profit fell.
It fell in [the {ordinal} quarter of 1998].
It fell in [the {ordinal} {fiscal} quarter].
It falls [this {fiscal} year].
It fell in [the {like} quarter last year].
It fell in [the {like} period of 1998].
They met in [the {season} of 1998].
They met [last {season}].
They met [that {season}].
They met [every {season}].
They met [this {daypart}].
They met [that {daypart}].
They met [the {daypart} before].
They met [the next {daypart}].
They met [yesterday {daypart}].
They met at [{clock}], in Oslo.
""".strip().splitlines()
EXCEPT = {  # frame -> words that English does not say there, or that mean another kind of time
    "They met [{loosened} {count} {units} ago].": {"up to"},
    "They met [{loosened} a {unit} ago].": {"up to", "some"},
    "It rained for [{loosened} a {unit}] in Oslo.": {"some"},
    "They met in [the {gone} {long unit}].": {"past"},  # a length
    "It fell in [the {ordinal} {fiscal} quarter].": {"school"},
}


def sentences(frame):
    names = re.findall(r"\{([\w ]+)\}", frame)
    for words in itertools.product(*(CLASSES[n].split("|") for n in names)):
        if not EXCEPT.get(frame, set()).isdisjoint(words):
            continue
        text = frame
        for name, word in zip(names, words, strict=True):
            text = text.replace("{" + name + "}", word, 1)
        yield text[:1].upper() + text[1:]


def marked(text):
    """The sentence without brackets, and the extents between them."""
    pieces = re.split(r"[\[\]]", text)
    plain, spans = "", []
    for k, piece in enumerate(pieces):
        if k % 2:
            spans.append((len(plain), len(plain) + len(piece)))
        plain += piece
    return plain, spans


@pytest.mark.parametrize("frame", FRAMES)
def test_a_class_is_read_alike(frame):
    wrong, kinds = [], set()
    for text in sentences(frame):
        plain, spans = marked(text)
        found = timeline.find(plain, dateline="2013-02-12")
        kinds |= {e.timex3.type for e in found}
        if [(e.start, e.end) for e in found] != spans:
            wrong.append((plain, [e.text for e in found]))
    assert wrong == [], f"{len(wrong)} of the class are read otherwise"
    assert len(kinds) == 1


FORMS = {
    "lines": lambda text: text.replace(" ", "\n"),
    "double spaces": lambda text: text.replace(" ", "  "),
    "hard spaces": lambda text: text.replace(" ", "\u00a0"),
    "curly marks": lambda text: text.replace("'", "’"),
    "capitals": str.upper,
    "quoted": lambda text: f"“{text}” he said",
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("frame", FRAMES)
def test_a_form_of_writing_changes_nothing(frame, form):
    plain, spans = marked(next(iter(sentences(frame))))
    written = FORMS[form](plain)
    found = timeline.find(written, dateline="2013-02-12")
    assert [re.sub(r"\s+", " ", e.text).replace("’", "'").lower() for e in found] == [plain[a:b].lower() for a, b in spans]

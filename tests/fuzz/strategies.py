"""Input for the readers: words of their own languages in any order, and anything else between them."""

import json

from hypothesis import strategies as st

WORDS = (
    "Orr Dale Ada Holm Mr. the firm nobody he she they it we said told met called denied that had never only once twice three times at least "
    "according to in on since before after until by between from and 2021 May 3 March 2012 Friday last year two years ago earlier later "
    "June 31 the vote was mayor was not visited Q. A. ORR: DALE: “ ” \" ' ‘ ’ ( ) , . ; : — - / ? !\n\n From: To: Date: > Dear Yours, [ ] * |"
).split(" ")
ANYTHING = st.one_of(st.text(max_size=6), st.text(st.characters(categories=("Cs", "Cf", "Mn", "Nd", "Zs")), max_size=3))
CHOICES = st.integers(0, 255)

texts = st.lists(st.one_of(st.sampled_from(WORDS), st.sampled_from(WORDS), ANYTHING), max_size=25).map(" ".join)
pieces_of_time = st.text(alphabet="0123456789-/.,:~?%TZWXSYPMDHE[]{}+ ..٣Ｑ", max_size=24)
markup = st.lists(
    st.one_of(
        st.sampled_from(
            [
                "<TimeML>",
                "</TimeML>",
                "<TEXT>",
                "</TEXT>",
                "<DCT>",
                "</DCT>",
                "<TITLE>",
                "</TITLE>",
                '<TIMEX3 tid="t1" type="DATE" value="2013-02">',
                '<TIMEX3 type="SET" value="">',
                '<TIMEX3 tid="t0" type="DATE" value="2013" functionInDocument="CREATION_TIME">',
                "</TIMEX3>",
                "<!DOCTYPE a>",
                "<![CDATA[",
                "]]>",
                "&amp;",
                "&#0;",
                "<?xml version='1.0' encoding='latin-1'?>",
                "on Friday",
            ]
        ),
        ANYTHING,
    ),
    max_size=12,
).map("".join)

_TIMES = st.one_of(
    st.sampled_from(["2021", "2021-03~", "../2022", "18 months earlier", "June 31", "", "2021-01-01T10:00+02:00"]),
    st.lists(st.one_of(st.none(), st.sampled_from(["2020", "2021-05-03T10:00", 7])), max_size=3),
    st.dictionaries(
        st.sampled_from(["start", "end", "granularity", "edtf", "best", "start_slack", "point"]), st.sampled_from(["2020", "day"])
    ),
)
_JUNK = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-2, 10**25), st.floats(), ANYTHING),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(ANYTHING, inner, max_size=3)),
    max_leaves=6,
)
_FIELDS = {
    "id": st.sampled_from(["c1", "c2", "", 3]),
    "source": st.sampled_from(["Orr", "Dale", None]),
    "chain": st.lists(st.sampled_from(["Orr", "AP"]), max_size=2),
    "said": _TIMES,
    "participants": st.one_of(st.just(["Orr", "Dale"]), st.just("Orr; Dale"), st.just([{"name": "the firm", "members": ["Dale"]}])),
    "event": st.sampled_from(["meeting", "call", "contact", "mayor", "vote", "was in", "xyzzy"]),
    "extent": st.sampled_from(["within", "throughout"]),
    "polarity": st.sampled_from(["positive", "negative"]),
    "count": st.one_of(st.sampled_from(["2+", "1-7", "none", "at least 3"]), st.integers(-1, 4), st.just({"min": 1, "max": 2})),
    "window": _TIMES,
    "event_time": _TIMES,
    "attributes": st.dictionaries(st.sampled_from(["topic", "place", "medium"]), st.sampled_from(["rent", "Alma"]), max_size=2),
    "hedge": st.sampled_from(["about", None]),
    "denies": st.lists(st.sampled_from(["c1", "c2"]), max_size=2),
    "modality": st.sampled_from(["asserted", "planned"]),
}
_NEEDED = ("event", "participants")


def _rows(fields: dict[str, st.SearchStrategy]) -> st.SearchStrategy:
    needed = {name: fields[name] for name in _NEEDED}
    return st.fixed_dictionaries(needed, optional={name: kind for name, kind in fields.items() if name not in _NEEDED})


rows = st.one_of(_rows(_FIELDS), _rows({name: st.one_of(kind, _JUNK) for name, kind in _FIELDS.items()}))
answers = st.lists(rows.map(lambda row: {**row, "evidence": "Orr said"}), max_size=4)
tables = st.one_of(
    st.lists(rows, max_size=5).map(json.dumps),
    st.lists(rows, min_size=1, max_size=3).map(lambda some: "\n".join(map(json.dumps, some))),
    st.lists(ANYTHING, max_size=6).map(lambda cells: "event,participants,window\ncall," + ",".join(cells)),
    _JUNK.map(json.dumps),
)

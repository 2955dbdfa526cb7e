"""Set phrases that stand for one verb: the table `RECAST`, "said no to" for "rejected", "voted to adopt" for "adopted"."""

from __future__ import annotations

_YES, _NO = ("approve", "approved"), ("turn", "turned", "down")

# what a body votes to do, and so does
_DECIDED = (
    _YES, ("reject", "rejected"), ("adopt", "adopted"), ("ratify", "ratified"), ("accept", "accepted"), ("endorse", "endorsed"), ("pass", "passed"),
    ("back", "backed"), ("defeat", "defeated"), ("block", "blocked"), ("uphold", "upheld"), ("overturn", "overturned"),
    ("acquit", "acquitted"), ("convict", "convicted"), ("dismiss", "dismissed"), ("impeach", "impeached"), ("censure", "censured"),
    ("expel", "expelled"), ("repeal", "repealed"), ("scrap", "scrapped"), ("abolish", "abolished"), ("confirm", "confirmed"),
)  # fmt: skip
_GERUNDS = "approving adopting ratifying accepting endorsing passing backing".split()

# verb bases, words behind them ("..." for a noun phrase), the verb that they stand for with its past, and the word that is kept in place of the last
_ROWS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("say vote", "no to", _NO),
    ("vote", "no on", _NO),
    ("say vote", "yes to", _YES),
    ("vote", "yes on", _YES),
    ("give", "green light to", _YES),
    ("give", "go-ahead to", _YES),
    ("give", "approval to", _YES),
    ("give", "backing to", _YES),
    ("give", "blessing to", _YES),
    ("give", "assent to", _YES),
    ("find", "... not guilty", ("acquit", "acquitted")),
    ("find", "... innocent", ("acquit", "acquitted")),
    ("find", "... guilty", ("convict", "convicted")),
    ("vote", "in favour of", ("vote", "voted", "for")),
    ("vote", "in favor of", ("vote", "voted", "for")),
    *(("vote", f"to {verb}", (verb, past)) for verb, past in _DECIDED),
    *(("refuse decline fail", f"to {verb}", _NO) for verb in "approve adopt ratify accept endorse back".split()),
    *(("vote", f"not to {verb}", _NO) for verb in "approve adopt ratify accept endorse pass back".split()),
    *(("vote", f"against {gerund}", _NO) for gerund in _GERUNDS),
)

RECAST: dict[str, tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]] = {
    base: tuple((tuple(words.split()), verb) for bases, words, verb in _ROWS if base in bases.split())
    for base in ("say", "vote", "give", "refuse", "decline", "fail", "find")
}

"""English words by which a clause is dated, or is not: the table `DATING`."""

from __future__ import annotations

import re

from timeline.languages.dating import Dating

DATING = Dating(
    of_event=re.compile(
        r"\b(since|after|before|until)\s+(?:the|his|her|its|their|our|my)\s+[\w’'-]+(?:\s[\w’'-]+)?\s+(?:of|in|on)\s+$", re.IGNORECASE
    ),
    until_past=re.compile(r"\b(?:until|till)\s+(?:\w+\s+)?(?:after|past)\s+$", re.IGNORECASE),
    shortly=re.compile(
        r"\b(?:shortly|soon|just|right|immediately|not\s+long|a\s+little|minutes|moments)\s+(after|before|past)\s+(?:about\s+)?$",
        re.IGNORECASE,
    ),
    through=("all through ", "right through "),
    published=re.compile(r"\b(?:released|published|issued|printed|posted|unveiled)\b[^.;]*$"),
    clause_of_time=frozenset("when while as once before after until till since".split()),
    moments=frozenset("time moment day night hour minute".split()),
    spending=frozenset("spend pass sleep stay last".split()),
    spent=frozenset("night day evening afternoon morning".split()),
    single=frozenset("a an one the single".split()),
    paying=frozenset("pay repay bill charge invoice reimburse refund compensate owe receive".split()),
    dues=frozenset("wages wage salary salaries rent rents bill bills pay fee fees dues bonus bonuses pension tax premium".split()),
    papers=frozenset("minutes log logbook entry diary daybook journal record records register sheet transcript".split()),
    over=frozenset("in over for with after".split()),
    affairs=frozenset("case affair matter investigation".split()),
    that=frozenset("that this last previous same".split()),
    knowing=frozenset("know believe think want like love own belong resemble mean".split()),
    striking={
        "go on strike": True,
        "walk out": True,
        "down tools": True,
        "return to work": False,
        "go back to work": False,
        "resume work": False,
    },
    again=frozenset(("again", "back")),
    moving=frozenset("come go be travel sail ride drive fly".split()),
    taking_up=frozenset("return reopen resume restart rejoin reappear recur".split()),
    another=frozenset("too also again another earlier before previously already ever never".split()),
)

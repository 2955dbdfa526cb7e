"""Layout: the words and patterns by which a language marks turns, letters, messages and entries."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class Layout:
    """The forms of documents that are not one article. Patterns are matched against single lines.

    Attributes
    ----------
    roles
        Label of a turn in small letters → who speaks, where the label is a role ("q" → "interviewer").
    asking
        Those of the roles that ask; the others answer.
    titles
        Titles before a name, without stop ("mr").
    no_speakers
        Words that stand before a colon and are no speakers ("note"), in small letters.
    subject
        Names the one who answers, in one of the groups ("Interview with Ada Holm").
    examined
        A sentence over the turns that says who was heard, in one of the groups ("Ada Holm was questioned by the board.").
    addressed
        Names the one who answers as a question addresses him, in group 1 ("Q: Mr Orr, did you ...").
    questioner
        Names the one who asks, in group 1 ("EXAMINATION BY MR. ORR").
    sworn
        Names a witness who begins to answer, in group 1 ("(Ms Holm, a pilot, was sworn.)").
    keeper
        Names in group 1 or 2 who keeps the diary whose entries follow ("From the diary of Ann Orr", "Ann Orr's journal").
    fields
        Field of an e-mail's head in small letters → "from", "date", "to" or "" ("sent" → "date").
    wrote
        The line over a quoted message, with the groups `date` and `who` ("On 3 May 2019, Ada Holm wrote:").
    day
        A calendar day or month as heads write it, with or without a year.
    weekday
        A name of a day of the week.
    first_person
        A word by which somebody tells of himself ("I").
    heading
        A line over what one person tells, who is named in one of the groups ("Statement of Ada Holm").
    byline, signed, author, own_name
        Who wrote a piece, in the group `name`: in its head ("By Ada Holm"), at its end ("Signed: Ada Holm"), in a note below it ("Ada Holm
        is a pilot."), or in its own words ("My name is Ada Holm").
    salutation, closing
        The first line of a letter with the addressee in one of the groups; the formula before its signature, up to its end.
    """

    roles: Mapping[str, str]
    asking: frozenset[str]
    titles: frozenset[str]
    no_speakers: frozenset[str]
    subject: re.Pattern[str]
    examined: re.Pattern[str]
    addressed: re.Pattern[str]
    questioner: re.Pattern[str]
    sworn: re.Pattern[str]
    keeper: re.Pattern[str]
    fields: Mapping[str, str]
    wrote: re.Pattern[str]
    day: str
    weekday: str
    first_person: re.Pattern[str]
    heading: re.Pattern[str]
    byline: re.Pattern[str]
    signed: re.Pattern[str]
    author: re.Pattern[str]
    own_name: re.Pattern[str]
    salutation: re.Pattern[str]
    closing: re.Pattern[str]

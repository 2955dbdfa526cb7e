"""When a clause was, by the story it stands in: periods and days named before, clock times, shared years, dated events, saying times."""

import pytest

from tests.claims.reading import claims_of
from timeline.claims.time_values import read_interval

# mechanism → (dateline, text, words of the claim, EDTF of its window or of its event)
CASES: dict[str, list[tuple[str, str, str, str]]] = {
    "a period is the one named last": [
        ("2012-09-20", "Pump 4 failed five times between April and June, the waterworks said on Monday. "
         "Pump 5 did not fail in those three months, its maker Holt & Son said.", "Pump 5 did not fail", "2012-04/2012-06"),
        ("2016-10-05", "Bo Lind wrote to the mayor six times between March and the end of July, Ada Orr said. "
         "“I wrote to him once in those five months,” Lind said.", "I wrote to him once", "2016-03/2016-07"),
        ("2021-08-30", "The kiln was cold from 3 to 12 May, the potter says. “No clay was fired in the interval,” he says.",
         "No clay was fired", "2021-05-03/2021-05-12"),
        ("2019-12-02", "Orr sold two paintings in 2011 and 2012. She paid no tax in those two years, Vale said.",
         "She paid no tax", "2011/2012"),
        ("2008-06-18", "The well ran dry in August 2007, the farmer Jon Ree said. The council delivered no water that month, he said.",
         "delivered no water", "2007-08"),
        ("2008-06-18", "The bridge closed in 1994. No ferry ran that year, the pilot Tom Vale said.", "No ferry ran", "1994"),
        ("2014-11-27", "The choir sang at Elm Hall from 2 to 6 June. It gave three concerts that week, said its leader Una Poe.",
         "three concerts", "2014-06-02/2014-06-08"),
        ("2003-07-22", "The board met four times between January and March, Ada Orr said. The auditors came once over that period, "
         "the treasurer Cal Ives said.", "auditors came once", "2003-01/2003-03"),
        ("2003-07-22", "The plant has burned no coal since the start of the year, its owner said. It bought coal twice in the same period, "
         "the union said.", "bought coal twice", "2003-01-01/2003-07-22"),
    ],
    "a day is the one named last": [
        ("2015-03-10", "The barge sank at 4:15 p.m. on February 27. Its skipper, Ole Dam, told the inquiry on Monday that the lock keeper "
         "gave him no signal that day.", "gave him no signal", "2015-02-27"),
        ("2015-03-10", "The barge sank on February 27. Nobody rang the bell that evening, a deckhand said on Monday.",
         "Nobody rang the bell", "2015-02-27"),
        ("1994-05-19", "A nurse accused of leaving her post was in the ward on the night in question, her counsel told the court yesterday. "
         "Mr Ross Bell said that on the night of 2 March she did not leave it.", "was in the ward", "1994-03-02/1994-03-03"),
        ("1994-05-19", "The safe was opened on 2 March. The guard left the building twice that same night, the cook Ida Roe said.",
         "guard left the building", "1994-03-02/1994-03-03"),
        ("2011-10-04", "The reservoir burst on 12 September. Two days later the mayor Jan Brook told the radio that nobody had died.",
         "nobody had died", "2011-09-12/2011-09-14"),
        ("2011-10-04", "Orr visited the dam on 12 September. She visited it again the following day, the keeper Sal Munn said.",
         "visited it again", "2011-09-13"),
    ],
    "a clock time is of the day of the story": [
        ("2013-07-09", "An inquiry heard two accounts on Monday of a fire that killed a horse. Ned Lomas, the groom, said that the horses were "
         "led out before the alarm was given at 21:05 on June 14. But the fire chief, Ana Pell, said that the stable was emptied only after "
         "her crew arrived at 21:30.", "the stable was emptied", "2013-06-14"),
        ("2013-07-09", "A pilot was found dead at 5:40 a.m. on June 15.\n\nThe doctor Ana Pell told a briefing on Monday that no nurse saw him "
         "after midnight.", "no nurse saw him", "2013-06-15"),
        ("2013-07-09", "The tower clock stopped on 14 June. Sexton Abel Moss rang the bell once, at about 10 p.m., the vicar Hugh Dane said on "
         "Monday.", "rang the bell once", "2013-06-14"),
        ("1996-06-21", "Dora Finch was at home throughout the night of 9 May, her husband said. Dora Finch, the porter Gil Tate said, was in the "
         "casino until after two that same night.", "was in the casino", "1996-05-09/1996-05-10"),
    ],
    "two bounds in one clause": [
        ("2018-05-17", "The ford was open without a break from 3 April until last weekend, according to the county.", "The ford was open",
         "2018-04-03/2018-05-13"),
        ("1999-11-25", "Between 9pm on 5 January and 7am the next morning not one patrol passed the gate, Cole said.", "not one patrol",
         "1999-01-05/1999-01-06"),
        ("2006-05-10", "The guns fired no round until May 2, the colonel Rik Stam said.", "fired no round", "../2006-05-02"),
        ("2014-11-20", "The meadow was shut from 2 January until the middle of March, the shepherd Nan Coyle said.", "was shut",
         "2014-01-02/2014-03-31"),
        ("2014-11-20", "Ann Rey said she received nothing from the printers until after the fair. The fair was held on June 3.",
         "received nothing", "../2014-06-04"),
        ("2017-03-30", "The tower was sold after the flood and before the auction, Orr said. The flood came on 3 January 2017 and the auction "
         "was held on 8 February 2017.", "The tower was sold", "2017-01-04/2017-02-07"),
    ],
    "dates and months share a year": [
        ("1999-04-28", "Ivo Lenz sued the paper in April and again in November 1998.", "Ivo Lenz sued the paper", "1998-04/1998-11"),
        ("2010-08-12", "The lock was shut on the 3rd and the 9th of May, the keeper Sal Munn said.", "The lock was shut", "2010-05-03/2010-05-09"),
        ("1997-12-11", "The tenor sang at the Alhambra on the evening of 6 February.", "The tenor sang", "1997-02-06"),
    ],
    "a stretch that is counted or bounded by the year": [
        ("2005-05-12", "Ree has mediated since the spring. He said on Thursday that Orr and Vale had met exactly twice this year.",
         "had met exactly twice", "2005-01-01/2005-05-12"),
        ("2005-05-12", "Orr and Vale have met four times so far this year, Ree said.", "have met four times", "2005-01-01/2005-05-12"),
        ("2024-02-21", "No leak was reported in the three months to December, the manager Eve Holt said.", "No leak was reported",
         "2023-10/2023-12"),
        ("2003-11-06", "The board met six times in the first nine months of the year, the firm said.", "met six times", "2003-01/2003-09"),
        ("2003-11-06", "The board has not met in the past eleven months, Vale said.", "has not met", "2002-12-06/2003-11-06"),
        ("2011-10-18", "There was no fire in the mill in all of 2009, the warden Cal Ives said.", "no fire in the mill", "2009"),
        ("1997-10-02", "The line received no complaint in the second quarter, it said.", "received no complaint", "1997-04/1997-06"),
        ("2011-10-18", "He had drawn no maps since 2004, Moss said.", "drawn no maps", "2004-12-31/2011-10-18"),
    ],
    "a dated event bounds": [
        ("2024-12-03", "The drought lasted from June 3 to August 20. The farm received exactly four lorries of hay from Orr Ltd during the "
         "drought, its owner Bo Lind said.", "received exactly four lorries", "2024-06-03/2024-08-20"),
        ("2024-12-03", "The party won two seats in an election on November 2 after a campaign that began on September 1. "
         "Volunteer Kit Dunn said that no money was taken during the campaign.", "no money was taken", "2024-09-01/2024-11-02"),
        ("2012-06-22", "The hearing came before the council three times last year, the minutes show.", "came before the council", "2011"),
    ],
    "the story goes on behind its telling": [
        ("2019-03-12", "The ferry struck a pier on 3 May 2018. Orr told the court on Monday that the guards left two days later.",
         "guards left", "2018-05-05"),
        ("2019-03-12", "The ferry struck a pier on 3 May 2018. Orr said on Friday that the club had sacked its trainer the following month.",
         "sacked its trainer", "2018-06"),
        ("2019-03-12", "The ferry struck a pier in June 2017. Orr said on Friday the mill had dumped waste in that June.",
         "dumped waste", "2017-06"),
        ("2019-03-12", "The ferry struck a pier in June 2017. Orr said on Friday that the yard has received no ship since then.",
         "received no ship", "2017-07-01/2019-03-08"),
        ("2019-03-12", "The ferry struck a pier on 3 May 2018. Orr said on Friday that the vet treated nine goats over the next ten days.",
         "treated nine goats", "2018-05-04/2018-05-14"),
        ("2019-03-12", "The ferry struck a pier on 3 May 2018. In a letter dated 4 June 2018, Ada Orr wrote that the vet had not treated a goat since.",
         "not treated a goat", "2018-05-04/2018-06-04"),
        ("2019-03-12", "The ferry struck a pier on 3 May 2018. On the 8th the museum returned a mask.", "returned a mask", "2018-05-08"),
    ],
    "a side of that time": [
        ("2019-03-12", "The ferry struck a pier on 3 May 2017. Later that year the bank closed three branches.", "bank closed",
         "2017-05-03/2017-12-31"),
        ("2019-03-12", "The ferry struck a pier on 13 May 2017. The vet treated nine goats earlier that month, Orr said.", "treated nine",
         "2017-05-01/2017-05-12"),
        ("2019-03-12", "The ferry struck a pier on 13 May 2017. The club had sacked no trainer before that, Orr said.", "sacked no trainer",
         "../2017-05-12"),
    ],
    "all the time to a date": [
        ("2019-03-12", "The rangers shot two wolves in the four years before 2014, Orr said.", "shot two wolves", "2010/2013"),
        ("2019-03-12", "The vet treated nobody in the ten days after 3 May 2014.", "treated nobody", "2014-05-04/2014-05-13"),
        ("2019-03-12", "The ferry struck a pier on 13 May 2017. The guards left twice in the six days before, Orr said.", "left twice",
         "2017-05-07/2017-05-12"),
    ],
    "what is said begins with its time where the saying has one": [
        ("2019-03-12", "On Monday, Ada Orr said in the spring of 2015 the council had approved the budget.", "approved the budget",
         "2015-03/2015-05"),
        ("2019-03-12", "A report published on Friday says from 3 to 19 February the vet treated nine goats.", "treated nine goats",
         "2019-02-03/2019-02-19"),
        ("2019-03-12", "In a statement on Friday, Orr said not once in January had the ferry struck a pier.", "struck a pier", "2019-01"),
    ],
    "part of what an event takes": [
        ("2019-03-12", "The strike began on 9 October 2018 and ended on 24 October 2018. The vet treated nine goats after the strike, Orr said.",
         "treated nine", "2018-10-25/2019-03-12"),
        ("2019-03-12", "The strike began on 9 October 2018 and ended on 24 October 2018. Orr said the vet had treated no goat before the strike.",
         "treated no goat", "../2018-10-08"),
        ("2019-03-12", "The siege lasted from 9 to 24 October 2018. The vet treated nine goats on the last day of the siege, Orr said.",
         "treated nine", "2018-10-24"),
        ("2019-03-12", "The drivers went on strike on 9 October 2018 and returned to work on 24 October 2018. The vet has treated two goats since "
         "the end of the strike, Orr said.", "treated two", "2018-10-24/2019-03-12"),
        ("2019-03-12", "The siege lasted from 9 to 24 October 2018. The vet treated nine goats in the course of the siege.",
         "treated nine", "2018-10-09/2018-10-24"),
        ("2019-03-12", "The dam burst on 9 October 2018. The vet treated nine goats on the eve of the disaster, Orr said.", "treated nine",
         "2018-10-08"),
        ("2019-03-12", "The dam burst on 9 October 2018. The vet treated nine goats on the morning after the disaster, Orr said.",
         "treated nine", "2018-10-10"),
        ("2019-03-12", "The dam burst on 9 October 2018. Orr said the vet had treated nine goats in the hours before the disaster.",
         "treated nine", "2018-10-08/2018-10-09"),
    ],
    "so long before or after an event": [
        ("2019-03-12", "The club was raided on 9 October 2018. The vet treated nine goats three days after the raid, Orr said.",
         "treated nine", "2018-10-12"),
        ("2019-03-12", "The club was raided on 9 October 2018. Two days after the club was raided, the vet treated nine goats.",
         "treated nine", "2018-10-11"),
        ("2019-03-12", "A storm hit the coast on 9 October 2018. Four days after the storm, the vet treated nine goats.", "treated nine",
         "2018-10-13"),
        ("2019-03-12", "Ada Prince was shot on 9 October 2018. The vet has treated two goats since she was shot, Orr said.", "treated two",
         "2018-10-09/2019-03-12"),
    ],
    "what nobody has dated bounds": [
        ("2019-03-12", "The dam burst on 9 October 2018. The vet treated nine goats before the clinic moved, Orr said.", "treated nine",
         "../2019-03-12"),
    ],
    "an hour of a day bounds within it": [
        ("2019-03-12", "Seventeen goats died shortly after one in the morning on 9 October 2018.", "Seventeen goats died",
         "2018-10-09/2018-10-09"),
        ("2019-03-12", "Thieves robbed the mill before dawn on 9 October 2018.", "Thieves robbed", "2018-10-09"),
    ],
    "for so long from the day told": [
        ("2019-03-12", "The rebel Tom Irigo held three nurses for eleven days, their clinic said. They were seized on 2 February and freed on "
         "the 13th.", "held three nurses", "2019-02-02/2019-02-12"),
        ("2019-03-12", "The nurses were seized on 2 February and freed on the 13th. They were beaten on the first evening, Orr said.",
         "were beaten", "2019-02-02"),
    ],
    "what is told behind a saying of the past is of no day told before": [
        ("2019-03-12", "The head was sold on 3 May 2018. The curator, Ada Orr, was ill in June 2018. She said that the board had approved the "
         "purchase.", "board had approved", "../2019-03-12"),
    ],
    "a date of this year is told": [
        ("2019-03-12", "The book has a Monod on 3 February this year. That was the bishop's nephew, who came that day to mend the organ, Orr "
         "said on Friday.", "came that day", "2019-02-03"),
    ],
    "a month or a year told before": [
        ("2021-03-30", "The clinic received 400 doses in February and none in the first three weeks of March. “We treated nine goats on the "
         "15th,” said the vet.", "treated nine", "2021-03-15"),
        ("2019-06-21", "Judge Renn met Karl Voss in the autumn of 2017. A diary seized last month lists four meetings between March and "
         "December that year.", "four meetings", "2017-03/2017-12"),
    ],
    "a rate is no time": [
        ("1999-02-09", "The barge sank on January 21. Pilot Ole Dam said it was doing less than nine knots an hour at the weir.",
         "it was doing", "1999-01-21"),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("dateline", "text", "words", "window"),
    [case for cases in CASES.values() for case in cases],
    ids=[f"{name}: {case[2]}" for name, cases in CASES.items() for case in cases],
)
def test_window(dateline: str, text: str, words: str, window: str) -> None:
    found = [c for c in claims_of(text, dateline) if words in c.quotation]
    assert found, [c.quotation for c in claims_of(text, dateline)]
    want = read_interval(window)
    assert want is not None
    got = [w for c in found for w in (c.window, c.event_time) if w is not None]
    assert any(_near(want.start, w.start) and _near(want.end, w.end) for w in got), [w.edtf for w in got]


PHRASES = [
    ('Orr said the mill received two letters in the first half of the year.', 'received two', '2019-01/2019-06'),
    ('Orr said the mill received two letters in the first half of 2018.', 'received two', '2018-01/2018-06'),
    ('Orr said the mill received no letters in the 12 months to June 30.', 'received no', '2018-07-01/2019-06-30'),
    ('Orr said the mill had received four letters over the last six weeks.', 'received four', '2019-09-13/2019-10-25'),
    ('Orr said she had met Vale twice since she took office in March.', 'met Vale twice', '2019-03-01/2019-10-25'),
    ('Orr said she had met Vale twice since taking office in March 2017.', 'met Vale twice', '2017-03-01/2019-10-25'),
    ('Orr said the dock received no ship after the factory closed in 2015.', 'received no ship', '2016-01-01/2019-10-25'),
    ('Orr said the dock received two ships before it closed on 3 May 2015.', 'received two ships', '../2015-05-02'),
    ('The horse was sold when the stable burned on 3 May, Orr said.', 'horse was sold', '2019-05-03'),
    ('Orr said the bell rang on three days in May.', 'rang on three', '2019-05'),
    ('Orr said the prize was given in 2011, 2013 and 2015.', 'prize was given', '2011/2015'),
    ('Orr said the mill was searched in May and June.', 'mill was searched', '2019-05/2019-06'),
    ('The vote was held on 3 May. Orr met Vale twice in the week before the vote, her driver said.', 'met Vale twice', '2019-04-26/2019-05-03'),
    ('The vote was held on 3 May. Orr met Vale two days before the vote, her driver said.', 'met Vale', '2019-05-01'),
    ('The barn burned on 3 May. Orr sold the horse the day before the fire, her driver said.', 'sold the horse', '2019-05-02'),
    ('The barn burned on 3 May. Orr sold the horse the day after, her driver said.', 'sold the horse', '2019-05-04'),
    ('Orr said the mill had been searched four times by the end of May.', 'searched four', '../2019-05-31'),
    ('The inquiry opened on 3 May. By then the mill had been searched four times, Orr said.', 'searched four', '../2019-05-03'),
    ('Orr said the mill was shut from Monday to Wednesday.', 'mill was shut', '2019-10-21/2019-10-23'),
    ('Orr said the mill was shut on Monday and Tuesday.', 'mill was shut', '2019-10-21/2019-10-22'),
    ('Vale was mayor from 1998 to 2004. In those six years she built no road, Orr said.', 'built no road', '1998/2004'),
    ('Orr said no ship had called so far this month.', 'no ship', '2019-10-01/2019-10-25'),
    ('Orr said no ship called this summer.', 'no ship', '2019-06-01/2019-08-31'),
    ('The barn burned on 3 May. Orr saw two strangers in the two weeks before the fire, her driver said.', 'saw two strangers', '2019-04-19/2019-05-03'),
    ('The storm struck on 3 May. No bread was sold in the three days after the storm, Orr said.', 'No bread', '2019-05-03/2019-05-06'),
    ('At no time in 2018 did the mill receive a letter, Orr said.', 'At no time', '2018'),
    ('The mill has not received a letter in more than ten years, Orr said.', 'has not received', '2009-10-25/2019-10-25'),
    ('The mill stood empty throughout March, Orr said.', 'stood empty', '2019-03'),
    ('The mill stood empty for the whole of 2012, Orr said.', 'stood empty', '2012'),
    ('The mill stood empty all through the winter of 2012-13, Orr said.', 'stood empty', '2012-12/2013-02'),
    ('Orr telephoned the dock twice on the morning of 3 May, Vale said.', 'telephoned the dock', '2019-05-03'),
    ('Orr telephoned the dock twice over the weekend, Vale said.', 'telephoned the dock', '2019-10-19/2019-10-20'),
    ('Orr telephoned the dock on two Sundays in June, Vale said.', 'telephoned the dock', '2019-06'),
    ('Orr visited the dock three times before 2012 and once afterwards, Vale said.', 'visited the dock three', '../2011'),
    ('Orr has telephoned the dock nine times in the last month, Vale said.', 'telephoned the dock', '2019-09-25/2019-10-25'),
    ('Orr telephoned the dock in January, March and again last week, Vale said.', 'telephoned the dock', '2019-01-01/2019-10-20'),
    ('Orr met Vale at least five times between January and the end of May, Holm said.', 'met Vale at least', '2019-01/2019-05'),
    ('Orr met Vale four times from 2014 through 2016, Holm said.', 'met Vale four', '2014/2016'),
    ('Orr did not meet Vale at any time in the month before the sale, which took place on 3 May, Holm said.', 'did not meet', '2019-04-01/2019-05-03'),
    ('In a statement on 3 May 2017 the firm said it had paid no fine.', 'paid no fine', '../2017-05-03'),
    ('A report dated 3 May says the mill was searched twice in April.', 'searched twice', '2019-04'),
    ('Orr wrote in her diary on 3 May that she had sold the horse the day before.', 'sold the horse', '2019-05-02'),
    ('The club won one match in May and two in June, Orr said.', 'won one', '2019-05'),
    ('The ship sailed at dawn on 3 May and returned the same evening, Orr said.', 'returned the same', '2019-05-03'),
    ('Two men were seen on 3 May. The following week a third was seen, Orr said.', 'third was seen', '2019-05-06/2019-05-12'),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "window"), PHRASES, ids=[text for text, _, _ in PHRASES])
def test_window_of_a_phrase(text: str, words: str, window: str) -> None:
    test_window("2019-10-25", text, words, window)


def _near(want, got) -> bool:
    return (want is None) == (got is None) and (want is None or abs((want - got).days) <= 1)


SAID = [
    ("Dane Orr, who resigned in May, said he met Vale twice.", None),
    ("Dane Orr, mayor since 2003, said he met Vale twice.", None),
    ("Dane Orr, who has led the talks since the autumn, told reporters on Thursday that he met Vale twice.", "2005-04-28"),
    ("Dane Orr, speaking on Monday in Gent, said he met Vale twice.", "2005-04-25"),
    ("Dane Orr, the mayor, said on Monday that he met Vale twice.", "2005-04-25"),
    ("The survey, printed in 1903, says that Orr met Vale twice.", "1903"),
    ("The mayor told reporters at 9 a.m. on Tuesday that she had met Vale twice.", "2005-04-26T09"),
]


@pytest.mark.parametrize(("text", "said"), SAID, ids=[text for text, _ in SAID])
def test_what_is_told_of_a_speaker_does_not_date_the_saying(text: str, said: str | None) -> None:
    claim = claims_of(text, "2005-04-28")[-1]
    assert claim.said is not None
    assert claim.said.start is None if said is None else claim.said.edtf == said

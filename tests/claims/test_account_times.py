"""When it happened, as the rest of an account tells: the month told, the day of the event, the hour of its night, "when the vote was taken"."""

from datetime import timedelta

import pytest

from tests.claims.reading import claims_of
from timeline.claims.time_values import read_interval

# what a reader goes by → (text, words of the claim, EDTF of its window or of its event); an hour may be off by an hour, a day by a day
CASES: dict[str, list[tuple[str, str, str]]] = {
    "the small hours behind an evening": [
        ('The receipt shows that Orr was driven there at 10:41 p.m. on 8 May 2021 and picked up at 1:05 a.m.', 'picked up', '2021-05-09T01:05/2021-05-09T01:06'),
        ('The bar opened at 8 p.m. on 8 May 2021. Orr left at 2:30 a.m., the waiter said.', 'Orr left', '2021-05-09T02:30/2021-05-09T02:31'),
        ('The bar opened at 8 p.m. on 8 May 2021. Orr left at 9:30 p.m., the waiter said.', 'Orr left', '2021-05-08T21:30/2021-05-08T21:31'),
    ],
    "the day on which somebody found something": [
        ('Orr found the gate open at 6:10 on Sunday morning and rang the mill, she told the coroner. “I looked at the clock at half past six,” the guard said. The miller died on Tuesday.', 'I looked', '2021-09-12T06:30/2021-09-12T06:31'),
    ],
    "the day of what ran, not of the strike": [
        ('The trams that ran on Monday were full, Orr said. “I counted them at five in the morning,” he said. The strike began on 3 May 2021.', 'I counted', '2021-09-13T05:00/2021-09-13T06:00'),
    ],
    "that month / year is that of the account": [
        ("Dockers unloaded four ships in June, the port said. Nobody unloaded a ship that month, the union's Rosa Lind said on Wednesday.", 'Nobody unloaded', '2021-06'),
        ('The bakery sold 300 cakes in December 2018, its owner said. A former cook, Ned Pym, told the court on Tuesday that it had sold none that month.', 'it had sold none', '2018-12'),
        ("“We met the minister twice in February,” the farmer Jan Holt said.\n\nThe minister's aide, Ada Fenn, said on Monday that no farmer came to the ministry that month.", 'no farmer came', '2021-02'),
        ('At 9 p.m. on 3 May 2021 Orr was at the mill, the guard said.\n\nHer sister said that at that hour Orr had been in Hale.', 'had been in Hale', '2021-05-03T21:00/2021-05-03T22:00'),
        ('The choir gave six concerts in 2016, its leader said. The cellist Ole Brand, who left on Monday, said there were only two concerts that year.', 'only two concerts', '2016'),
        ('The mine closed in 2009. The owner, Lars Moe, said in a letter dated March 3, 2012, that 40 men were hired that year.', '40 men were hired', '2012'),
        ("In the winter of 2010 the pass was shut for three weeks. No lorry crossed it that winter, the drivers' club said.", 'No lorry crossed', '2010-12/2011-02'),
        ('The tower had eleven visitors in April, the guide said. In the same month, the bishop said on Thursday, two panes were broken.', 'two panes were broken', '2021-04'),
        ('The clinic treated nine children from 3 to 9 May, its head said. The nurse Ida Roe said on Friday that only four children were treated that week.', 'only four children', '2021-05-03/2021-05-09'),
        ('The lift was out of order in July, tenants said.\n\nThe landlord, Max Roth, denied it. He said on Thursday that the lift had not failed once that month.', 'had not failed once', '2021-07'),
        ('The gallery lost two paintings in 1998. Its director said on Tuesday that no guard had been dismissed in that year.', 'no guard had been dismissed', '1998'),
        ('Orr told the panel that she had sent three warnings in March 2020. Vale said that none had reached him that spring.', 'none had reached', '2020-03/2020-05'),
        ('The ferry made 14 trips in August, said its owner, who bought it in 2003. Its mate said it made nine that month.', 'it made nine', '2021-08'),
    ],
    "that day / night is the day of the story": [
        ("A chemist's shop was robbed on July 8. At a hearing on Monday the owner, Kit Dunn, said the shutters had been down all day. Nobody came in on that day, she said.", 'Nobody came in', '2021-07-08'),
        ('A statue was stolen on the night of April 3. The sexton, Abel Moss, said on Wednesday that he locked the gate that night.', 'locked the gate', '2021-04-03/2021-04-04'),
        ("The reactor tripped on March 11. The firm's spokeswoman said on Thursday that nobody was hurt that day.", 'nobody was hurt', '2021-03-11'),
        ('Two divers drowned in the lake on May 30. Their teacher, Bo Lind, told the inquest on Tuesday he had not dived that day.', 'had not dived', '2021-05-30'),
        ('The bank was raided on August 4, prosecutors say. The clerk Una Poe, dismissed last month, said the alarm rang twice on the day of the raid.', 'alarm rang twice', '2021-08-04'),
        ('The depot burned down on the night of February 6. The watchman saw no van on the night of the fire, he said on Monday.', 'saw no van', '2021-02-06/2021-02-07'),
        ('A boy fell from the wall on June 12.\n\nHis aunt, Eve Holt, said on Friday that two guards were at the gate on the day of the accident.', 'two guards were', '2021-06-12'),
        ('The vote was held on May 19. The clerk said on Monday that 40 people had queued outside the hall that morning.', '40 people had queued', '2021-05-19'),
        ('A crane fell in Orby on 2 August. On the following morning, the foreman Sal Munn said, three men came for the log.', 'three men came', '2021-08-03'),
        ('A hangar collapsed on 5 January 2019. Its builder was arrested on 9 February. A pilot said the roof had been creaking on the morning of the collapse.', 'had been creaking', '2019-01-05'),
    ],
    "an hour told later is of the event's day": [
        ('A warehouse was burned down in the early hours of July 9. A statement by the porter, dated August 2, was read out. “I went to bed at ten,” the owner Abel Moss told the jury on Tuesday.', 'went to bed', '2021-07-08T22/2021-07-08T22'),
        ('The mill burned on the night of July 8. Its watchman left the yard at ten, he told the court on Thursday.', 'left the yard', '2021-07-08T22/2021-07-08T22'),
        ('The mill burned in the early hours of July 9. The baker said on Wednesday that he saw a lamp shortly after one.', 'saw a lamp', '2021-07-09T01/2021-07-09T02'),
        ('The tug hit the lock at 5:40 p.m. on Saturday. “I called the keeper twice between five and half past,” the pilot Ole Dam said.', 'called the keeper', '2021-09-11T17/2021-09-11T17:30'),
        ('The tug hit the lock at 5:40 p.m. on August 14. “I called the keeper twice between four and five,” the pilot said on Thursday.', 'called the keeper', '2021-08-14T16/2021-08-14T17'),
        ('A jeweller was robbed on May 3, 2020. The trial opened on June 1. The clerk testified that she opened the safe at nine.', 'opened the safe', '2020-05-03T09/2020-05-03T09'),
        ('The bus left the road at 8:15 a.m. on June 3. Its driver, Cal Ives, said on Monday that he started at six.', 'he started', '2021-06-03T06/2021-06-03T06'),
        ('The inn was robbed on the night of June 3. “I was in the kitchen from nine until eleven,” the cook Ida Roe told the court on Thursday.', 'in the kitchen', '2021-06-03T21/2021-06-03T23'),
        ('A climber died on the north face on August 20. His rope mate, Jan Holt, said on Friday they had reached the ledge at noon.', 'reached the ledge', '2021-08-20T12/2021-08-20T12'),
        ('The vault was opened on the night of 8 July. A taxi driver saw two men at the door at about half past one, he told a jury on Monday.', 'saw two men', '2021-07-09T01:30/2021-07-09T01:30'),
        ('The shed burned on Tuesday night. A neighbour said on Thursday she heard shouts at eleven.', 'heard shouts', '2021-09-14T23/2021-09-14T23'),
    ],
    "a dated event of the story gives the day": [
        ('The council approved the sale on Thursday night by seven votes to six. “I was in the corridor when the vote was taken,” Councillor Eve Holt said on Friday.', 'in the corridor', '2021-09-16T18/2021-09-17T06'),
        ('The board voted on 3 May to shut the mill. “Orr was in his chair during the vote,” the clerk Una Poe said.', 'in his chair', '2021-05-03'),
        ('The council voted on 3 May to sell the pier. A paper was handed to all members before the vote, the mayor said.', 'paper was handed', '../2021-05-03'),
        ('The senate debated the law on 9 June. Nobody handed out a paper until the debate was over, Senator Vale said.', 'Nobody handed', '../2021-06-09'),
        ('The ship struck the reef on 12 April. The left engine had stopped before she struck the reef, the mate said.', 'engine had stopped', '../2021-04-12'),
        ('The ship left Namsos on 5 July. Her holds were dry when she left Namsos, the mate said on Monday.', 'holds were dry', '2021-07-05'),
        ('The queen visited the mine on 8 June. Two shafts were flooded when she came, a miner said.', 'Two shafts', '2021-06-08'),
        ('The bridge opened on 4 March. Orr was abroad when the bridge opened, his wife said.', 'was abroad', '2021-03-04'),
        ('The auction took place on 6 May. No bid had been made by the time the auction ended, the auctioneer said.', 'No bid', '../2021-05-06'),
        ('The ship left Namsos on 5 July. The log has two pumps broken at the hour of departure.', 'two pumps', '2021-07-05'),
        ('The strike began on 1 June and ended on 20 June. The owner made no offer while the strike lasted, the union said.', 'made no offer', '2021-06-01/2021-06-20'),
        ('Orr was arrested on 14 May. He had burned no papers before his arrest, his lawyer said on Thursday.', 'burned no papers', '../2021-05-14'),
        ('Police searched the house on 2 June. Nobody was at home at the time of the search, a neighbour said.', 'Nobody was at home', '2021-06-02'),
        ('The crash happened on 20 August. The brakes had been repaired a week before the crash, the garage said.', 'had been repaired', '2021-08-13'),
        ('The theatre caught fire on 20 August. Minutes before the fire two lamps burst, the stagehand said.', 'two lamps burst', '2021-08-20'),
        ('The flight landed on 20 August. Three passengers fainted during the flight, a doctor said.', 'Three passengers', '2021-08-20'),
    ],
    "states and perfects reach the saying": [
        ('The lift has been out of use since July, tenants said.', 'out of use', '2021-07/2021-09-17'),
        ('Rain had been dripping through the roof since October last year, the teacher Ida Roe said on Thursday.', 'had been dripping', '2020-10/2021-09-16'),
        ('The pool has stood empty since the spring, residents said.', 'stood empty', '2021-03/2021-09-17'),
        ('Orr has won four cups in his career, his club said.', 'won four cups', '../2021-09-17'),
        ('Orr has never missed a rehearsal in her career, the conductor said.', 'never missed', '../2021-09-17'),
        ('The firm has paid no dividend for three years, its owner said.', 'paid no dividend', '2018-09-17/2021-09-17'),
        ('The lamp has been broken for six weeks, Vale said.', 'been broken', '2021-08-06/2021-09-17'),
        ('The crossing had been closed since Monday, the railway said on Thursday.', 'had been closed', '2021-09-13/2021-09-16'),
        ('She has received two letters in two years, Orr said.', 'received two letters', '2019-09-17/2021-09-17'),
        ('The dam has leaked twice in the past three months, the engineer said.', 'leaked twice', '2021-06-17/2021-09-17'),
        ('The choir has not sung in Orby for ten years, its leader said.', 'has not sung', '2011-09-17/2021-09-17'),
    ],
    "what was said in a past interview is of its year": [
        ('The jury heard on Thursday of a fire at a depot on July 2, 2019. The manager said he first rang the owner on May 9 of that year.', 'first rang the owner', '2019-05-09'),
        ('A depot burned on July 2, 2019. In a police interview recorded on August 21, 2019, and read to the court this week, the owner Max Roth said he had spent the second week of May in Gent.', 'second week of May', '2019-05-06/2019-05-12'),
        ('A depot burned on July 2, 2019. “I warned him three more times before the end of June,” the manager told the jury on Thursday.', 'warned him three', '../2019-06-30'),
        ('A depot burned on July 2, 2019. The bookkeeper said on Wednesday that only one inspection had been made that year.', 'one inspection', '2019'),
        ('A bridge fell on July 2, 2019. The engineer said he had checked the bolts in March and again in June.', 'checked the bolts', '2019-03/2019-06'),
        ('A bridge fell on July 2, 2019. The mayor testified on Tuesday that she wrote to the ministry on May 20.', 'wrote to the ministry', '2019-05-20'),
        ('In 1997 Orr told an inquiry that he had met Vale in May that year.', 'met Vale', '1997-05'),
        ('In an interview in 2004, Orr said that he had painted no portrait that year.', 'painted no portrait', '2004'),
        ('Speaking to reporters on 3 May 2015, Orr said he had not met Vale since Christmas.', 'not met Vale', '2014-12-26/2015-05-03'),
        ('At his trial in 2008 Orr swore that he had lent Vale money twice in the previous year.', 'lent Vale money', '2007'),
    ],
    "before then, before this week, first time": [
        ('The firm had never recalled a stove before this week, its chief said.', 'never recalled', '../2021-09-13'),
        ('Orr was dismissed on Friday, 10 September. Nobody had spoken to him of it before then, he said on Wednesday.', 'Nobody had spoken', '../2021-09-10'),
        ('The dog bit a postman on 6 August. It had bitten nobody until then, its owner said.', 'bitten nobody', '../2021-08-06'),
        ('Orr joined the club in 2015. Until then he had played for nobody, he said.', 'played for nobody', '../2015'),
        ('The clock was repaired in May. Since then it has not stopped once, the sexton said.', 'not stopped once', '2021-06-01/2021-09-17'),
        ('The club lost on 4 September. It had not lost since March, its captain said.', 'had not lost', '2021-04-01/2021-09-17'),
        ('Orr has not been seen in public since the funeral, which was held on 3 June.', 'not been seen', '2021-06-04/2021-09-17'),
    ],
    "the window of a count with its instances": [
        ('The log has two inspections during the whole of last year, in February and in October.', 'two inspections', '2020'),
        ('Inspectors came twice last year, in March and October, the head said.', 'Inspectors came twice', '2020'),
        ('The firm was fined three times in 2014, in January, May and July, the ministry said.', 'fined three times', '2014'),
        ('The ship was held twice in 2014, in Gent and Riga, the port said.', 'held twice', '2014'),
        ('Orr sold two houses this year, one in March and one in May, his agent said.', 'sold two houses', '2021-01-01/2021-09-17'),
        ('Engineers checked the pumps twice in 2019, in February and again in June, their chief said.', 'checked the pumps', '2019'),
        ('Two leaks were found last month, on August 3 and August 9, the plant said.', 'Two leaks', '2021-08'),
        ('There was one burglary in May, on the 19th, police said.', 'one burglary', '2021-05'),
    ],
    "no time: the matter under discussion": [
        ('A bus plunged into a ravine on 12 June.\n\nThe driver, Cal Ives, fell asleep at the wheel, a passenger said on Thursday.', 'fell asleep', '2021-06-12'),
        ("A gas pipe blew up in Orby on 12 June. The fire brigade's report puts the dead at nine.", 'the dead at nine', '2021-06-12'),
        ('Orr visited the dam four times in May, the engineer said. Orr visited the dam only once, his driver said.', 'only once', '2021-05'),
        ('The union says the firm dismissed nine workers in March. The firm says it dismissed two.', 'it dismissed two', '2021-03'),
        ('Raiders broke into the museum on the night of 3 April. Two guards were asleep, the director said on Monday.', 'Two guards were asleep', '2021-04-03/2021-04-04'),
        ('The Alma sank off Gent on 12 June. Three of her crew drowned.\n\nNo lifeboat was launched, the coastguard said on Tuesday.', 'No lifeboat', '2021-06-12'),
        ('Soldiers fired on a crowd in Orby on Sunday, witnesses said. The army said that no soldier had fired.', 'no soldier had fired', '2021-09-12'),
        ('The school held two drills in the spring, parents said. There was only one drill, the head said on Friday.', 'only one drill', '2021-03/2021-05'),
        ('The minister met the banker on 4 May, the paper said. The minister denied that they had met.', 'they had met', '2021-05-04'),
        ('A trawler caught fire off Riga on 12 June. The cook, Ida Roe, said that the captain left the ship first.', 'left the ship first', '2021-06-12'),
        ('The statue was unveiled on 12 June. The mayor gave the speech, the sculptor said. He also said he owned the stone.', 'gave the speech', '2021-06-12'),
    ],
    "clock ranges": [
        ('A car was towed from the square on 6 August. It had stood there from noon till three, its owner said.', 'stood there', '2021-08-06T12/2021-08-06T15'),
    ],
    "others": [
        ('About 90 people had gathered by nine on Tuesday morning, police said.', '90 people had gathered', '../2021-09-14T09'),
        ('In the whole of January not one patient slept a night in the hall, the head said.', 'not one patient', '2021-01'),
        ('Patients spent the night in the hall on nine dates in January, nurses said.', 'spent the night', '2021-01'),
        ('The club paid its coaches a bonus twice in all last season, it said. Orr said she had received it four times for the same season.', 'received it four', '2020-07/2021-06'),
        ('The bank paid Orr in full for October on November 2, it said.', 'paid Orr in full', '2020-11-02'),
        ('Vale met Orr three times in May and again on June 4, he said.', 'met Orr three times', '2021-05-01/2021-06-04'),
        ('No letter came in the first two weeks of May, Orr said.', 'No letter came', '2021-05-01/2021-05-14'),
        ('The regatta was on 5 June. Two days earlier the keeper had cut the rope, he said.', 'cut the rope', '2021-06-03'),
    ],
    "since the matter": [
        ('A tanker ran aground off Gent on 12 June. No claim has been paid so far, the insurer said.', 'No claim has been paid', '2021-06-12/2021-09-17'),
        ('A teacher was attacked in the yard on 14 May.\n\nThree parents had withdrawn their children over the affair, the paper reported on Monday.', 'Three parents had withdrawn', '2021-05-14/2021-09-13'),
        ('Two paintings were stolen in Orby on 22 May. No arrests had been made in the case, police said on Tuesday.', 'No arrests had been made', '2021-05-22/2021-09-14'),
        ('A bridge fell on 12 June. Nine people have been treated in connection with the collapse, the clinic said on Thursday.', 'Nine people', '2021-06-12/2021-09-16'),
        ('The mill burned on 12 June. Two men have been arrested since, police said on Thursday.', 'Two men have been', '2021-06-12/2021-09-16'),
        ('The mill burned on 12 June. Four letters had arrived by the end of July, the owner said.', 'Four letters', '../2021-07'),
        ('The mill burned on 12 June. The owner, who has run it since 2003, has never been fined, he said.', 'never been fined', '../2021-09-17'),
        ('The mill burned on 12 June. So far the insurer has sent two letters, the owner said.', 'sent two letters', '2021-06-12/2021-09-17'),
    ],
    "terms and seasons": [
        ('The school has excluded nobody so far in the autumn term, the head said.', 'excluded nobody', '2021-09-01/2021-09-17'),
        ('No pupil left in the spring term of 2019, the head said.', 'No pupil left', '2019-01/2019-03'),
        ('The club won nine games in the 2018-19 season, its captain said.', 'won nine games', '2018-07/2019-06'),
        ('The club has lost twice this season, its captain said.', 'has lost twice', '2021-07-01/2021-09-17'),
        ('The club lost nine games last season, its captain said. The coach said it had lost six games in the same season.', 'lost six', '2020-07/2021-06'),
        ('The orchestra toured Chile from 1 to 26 May 2019. It cancelled two concerts on that tour, the cellist said.', 'cancelled two', '2019-05-01/2019-05-26'),
        ('The crew crossed the bay from 3 to 9 June. Nobody fell ill on the voyage, the mate said. The voyage was calm.', 'Nobody fell ill', '2021-06-03/2021-06-09'),
    ],
    "nights as complements": [
        ('In the whole of January not one guest spent a night in the hall, the host said.', 'not one guest', '2021-01'),
        ('Guests spent the night in the hall on at least nine dates in January, the cook said.', 'spent the night', '2021-01'),
        ('She slept a night in the tent in May, Orr said.', 'slept a night', '2021-05'),
    ],
    "before then": [
        ('Orr was dismissed on 10 September. He had not been warned before then, he said.', 'not been warned', '../2021-09-10'),
        ('The dog bit a boy on 5 September. It had bitten two people before, a neighbour said.', 'bitten two people', '../2021-09-05'),
        ('Orr lost a final on 5 September. She had never lost a final before, her coach said.', 'never lost a final', '../2021-09-05'),
        ('The trial opened on 5 September. Until then Orr had paid no fine, his lawyer said.', 'paid no fine', '../2021-09-05'),
    ],
    "paid for": [
        ('The workers have not been paid their wages for August, the union said.', 'not been paid', '2021-08-01/2021-09-17'),
        ('He was paid in full for October on November 2, 2019, he said.', 'paid in full', '2019-11-02'),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "words", "window"),
    [case for cases in CASES.values() for case in cases],
    ids=[f"{name}: {case[1]}" for name, cases in CASES.items() for case in cases],
)
def test_window(text: str, words: str, window: str) -> None:
    """Read on Friday, 17 September 2021."""
    first, last = window.split("/") if "/" in window else (window, window)
    start = None if first == ".." else read_interval(first).start
    end = None if last == ".." else read_interval(last).start if "T" in last else read_interval(last).end
    off = timedelta(minutes=61) if "T" in window else timedelta(days=1)
    got = [w for c in claims_of(text, "2021-09-17") if words in c.quotation for w in (c.window, c.event_time) if w is not None]
    assert any(_near(start, w.start, off) and _near(end, w.end, off) for w in got), [w.edtf for w in got]


def _near(want, got, off) -> bool:
    return want is got is None or (want is not None and got is not None and abs(want - got) <= off)

"""When a clause was that leaves its day to the text: hours, "that day", dates as predicates, log idioms, clauses without a time."""

import pytest

from tests.claims.test_story_times import test_window as check

# mechanism → (dateline, text, words of the claim, EDTF of its window or of its event)
CASES: dict[str, list[tuple[str, str, str, str]]] = {
    "an hour is of the day under discussion": [
        ("2018-06-05", "Ada Orr, who drove the bus, said the depot did not ring her on May 12. The dispatcher Tom Vale said on Monday that he "
         "rang Orr at 7:15 a.m. and again ten minutes later.", "rang Orr", "2018-05-12"),
        ("2018-06-05", "The chapel burned on 12 May.\n\nSexton Abel Moss told the coroner on Monday that it was locked from eight o'clock on.",
         "it was locked", "2018-05-12"),
        ("2018-06-05", "The chapel burned on 12 May. It had been shut since the morning.\n\nThe organist, Una Poe, saw a lamp in the vestry at half past "
         "nine, she told the coroner on Monday.", "saw a lamp", "2018-05-12"),
        ("2018-06-05", "“The side door,” said the caretaker, Tom Vale, “was bolted from ten o'clock on.” It was Saturday, 12 May; toward midnight "
         "the silver was gone.", "was bolted", "2018-05-12/2018-05-13"),
        ("2018-06-05", "A tug ran into the quay at 4:10 a.m. on May 12. The pilot, Ole Dam, said on Monday that he had radioed the bridge at 3:50 and had "
         "got no answer.", "had radioed", "2018-05-12"),
        ("2018-06-05", "A guest was last seen on 11 May and was found dead at 5:30 a.m. on 12 May. A porter, Gil Tate, said he took up her tea once, at about "
         "10 p.m. A maid said no doctor came after midnight.", "took up her tea", "2018-05-11"),
        ("2018-06-05", "A lorry left the yard at 2 p.m. on May 12. The keeper Sal Munn said on Monday that it was back by midnight. No gate was shut that "
         "evening, she said.", "No gate", "2018-05-12"),
        ("2018-06-05", "The watchman made his rounds at ten and at two on the night of 12 May, he told the court on Monday. He saw a lamp at 1.40 a.m.",
         "saw a lamp", "2018-05-13"),
    ],
    "an evening hour is before what happened in the small hours": [
        ("2018-06-05", "A goods train ran off the rails at 1:20 a.m. on May 12. Driver Ole Dam said he had left the engine at 11:15 p.m. and slept until the "
         "crash.", "left the engine", "2018-05-11"),
        ("2018-06-05", "A goods train ran off the rails at 1:20 a.m. on May 12. Firemen put out a blaze shortly before midnight, their chief said.",
         "put out a blaze", "2018-05-11"),
        ("2018-06-05", "Vale found the shop shut on Valentine's Day. Orr said it opened at noon that day.", "it opened at noon", "2018-02-14"),
    ],
    "a month named with its year lends it": [
        ("2018-06-05", "Orr met Vale three times in July 2016, an aide said.\n\nVale spent the month abroad, a lawyer said. He flew to Gent on July 3.",
         "flew to Gent", "2016-07-03"),
        ("2018-06-05", "“The cart broke down on April 2, 2015,” Orr said.\n\n“It broke down on April 9,” Vale said.", "broke down on April 9", "2015-04-09"),
    ],
    "two events of one sentence make a stretch": [
        ("2018-06-05", "The pool closed on 6 February and opened again on the 15th. No notice was given, the club said.", "No notice",
         "2018-02-06/2018-02-15"),
    ],
    "a paper of a day enters what was on it": [
        ("2018-06-05", "The minutes of 11 September record no speech by Orr.", "no speech", "2017-09-11"),
        ("2018-06-05", "Her diary of 3 May 1911 mentions no visitor.", "no visitor", "1911-05-03"),
    ],
    "a week to a day, a day of that month": [
        ("2018-06-05", "The ministry reported 38 new cases in the week to May 27.", "38 new cases", "2018-05-21/2018-05-27"),
        ("2018-06-05", "The lights failed on five evenings in January, Orr said. The firm said on Monday that there was one cut that month, on the 19th.",
         "one cut", "2018-01-19"),
    ],
    "the event is older than the news of it": [
        ("2018-06-05", "Prosecutors on Tuesday charged the captain of a ferry.\n\nThe Una went down off Gent on May 12.\n\nThe mate, Cal Ives, told them on "
         "Monday that the captain got into the first raft.", "got into the first raft", "2018-05-12"),
        ("2018-06-05", "Prosecutors on Tuesday charged the captain of a ferry.\n\nThe Una went down off Gent on May 12.\n\nCaptain Bo Holm denied that he had "
         "left the ship before the passengers.", "left the ship", "2018-05-12"),
    ],
    "as many dates as events": [
        ("2018-06-05", "Orr wrote to the bishop twice, in the spring of 2008 and in February 2011, she said.", "wrote to the bishop", "2008-03/2011-02"),
        ("2018-06-05", "The pump failed three times between January and March, Orr said. The log has only two failures in the same period, on January 22 "
         "and February 14.", "only two failures", "2018-01/2018-03"),
    ],
    "the day of a month told, the dawn of a night told": [
        ("2018-06-05", "The two met three times in March, Orr said. “I saw him on the 4th and nobody else was there,” Vale said on Monday.", "saw him on the 4th",
         "2018-03-04"),
        ("2018-06-05", "Orr left the camp on the night of 12 May, he said, and was in Gent before dawn.", "left the camp", "2018-05-12/2018-05-13"),
        ("2018-06-05", "Orr left the camp on the night of 12 May. He crossed the river at dawn, he said.", "crossed the river", "2018-05-13"),
    ],
    "a time of some of those told of": [
        ("2018-06-05", "Orr said she knew of eight sessions, the latest on Monday.", "eight sessions", "../2018-06-05"),
        ("2018-06-05", "Four men were arrested in May, two of them on Friday, 11 May, the police said.", "Four men were arrested", "2018-05"),
    ],
    "a length beside a date": [
        ("2018-06-05", "The bridge had been shut for nine days in May 2016, Orr said.", "had been shut", "2016-05"),
    ],
    "a gale that is Monday's": [
        ("2018-06-05", "No boat was lost in Monday's gale, the owners said.", "No boat was lost", "2018-06-04"),
        ("2018-06-05", "The fleet came through Monday's gale without loss, the owners said.", "came through", "2018-06-04"),
    ],
    "all six are those counted": [
        ("2018-06-05", "The board met six times between January and March, its chairman said. Its report runs to nine pages.\n\nThe deputy, Cal Ives, said he "
         "had attended all six meetings.", "attended all six", "2018-01/2018-03"),
    ],
    "a year goes on through a list": [
        ("2018-06-05", "Orr paid Vale on July 14, September 2 and November 30, 2016, the bank said.", "paid Vale", "2016-07-14/2016-11-30"),
    ],
    "a time that owns an event": [
        ("2018-06-05", "Orr said she had met no candidate before last year's vote.", "met no candidate", "../2017"),
    ],
    "an hour of the day of writing stays": [
        ("2018-06-05", "The board met on May 12, Orr said.\n\nThe strikers blocked the bridge on Tuesday. Police cleared it by 10 a.m.", "cleared it",
         "2018-06-05"),
        ("2018-06-05", "Protesters blocked the bridge this morning. The police came at 10 a.m., Orr said.", "police came", "2018-06-05"),
    ],
    "“that day” is the day under discussion": [
        ("2018-06-05", "The mill did not pump on May 12, its owner said.\n\nA neighbour, Ida Roe, told the court on Monday that water rose twice that day.",
         "water rose twice", "2018-05-12"),
        ("2018-06-05", "MR COLE: How often did you ring the bell on the night of 12 May?\nORR: I rang it four times.\n\n"
         "MR COLE: Mr Vale, you heard that.\nVALE: I heard it once. Nobody rang it again that night.", "Nobody rang", "2018-05-12/2018-05-13"),
        ("2018-06-05", "Orr did not telephone the ward on May 12, her lawyer told the court.\n\nThe matron, Una Poe, said on Monday that Orr rang the ward "
         "three times that day and once the next morning.", "rang the ward three", "2018-05-12"),
        ("2018-06-05", "The council met on 12 May. Clerk Ned Lomas said on Tuesday that nobody had voted that evening.", "nobody had voted",
         "2018-05-12"),
    ],
    "a turn takes over the night asked of": [
        ("2018-06-05", "MR COLE: How often did you call the lock on the night of 12 May?\nORR: Three times. I called three times before midnight.\n\n"
         "(Ms Vale was sworn.)\n\nMR COLE: You heard her.\nVALE: I did. A single call came in before midnight.", "A single call", "2018-05-12"),
        ("2018-06-05", "Q: Where were you on the evening of 12 May?\nORR: I was at the mill.\nQ: Did you see Mr Vale?\nORR: I saw him at nine. He left "
         "at ten.", "He left", "2018-05-12"),
    ],
    "what came on a date was on it": [
        ("2018-06-05", "The editor Cal Ives said the only letter he had received from Orr came on March 3.", "the only letter", "2018-03-03"),
        ("2018-06-05", "The last of the four visits was made on April 18, the warden said.", "The last of the four", "2018-04-18"),
        ("2018-06-05", "The first warning reached the harbour in March, the pilot Tom Vale said.", "The first warning", "2018-03"),
        ("2018-06-05", "The second delivery took place on 9 April, the grocer said.", "The second delivery", "2018-04-09"),
        ("2018-06-05", "The latest of the burglaries was on 9 April, a constable said.", "The latest of the burglaries", "2018-04-09"),
        ("2018-06-05", "The only complaint on file dates from 9 April, the clerk said.", "The only complaint", "2018-04-09"),
        ("2018-06-05", "The final payment went out on 9 April, the treasurer said.", "The final payment", "2018-04-09"),
    ],
    "a source gives the date of an event": [
        ("2018-06-05", "The handover took place on 3 March, Orr said. The minutes give March 9 as the date of the handover.", "March 9", "2018-03-09"),
        ("2018-06-05", "Orr said the sale took place on 3 March. The register puts the sale on 9 March.", "9 March", "2018-03-09"),
        ("2018-06-05", "Orr says the fire broke out on 3 March. The brigade's log dates the fire to 9 March.", "9 March", "2018-03-09"),
        ("2018-06-05", "Orr says she visited the camp on 3 March. According to the gate book it was the 9th.", "it was the 9th", "2018-03-09"),
        ("2018-06-05", "Orr said the vote was held on 3 March. The clerk's notes record 9 March as the day of the vote.", "9 March", "2018-03-09"),
        ("1990-06-05", "The chronicle has the town burn in 1711. The abbey's annals place the fire in 1713.", "1713", "1713"),
    ],
    "log idioms": [
        ("2018-06-05", "The lift was inspected in March, the owner said. The register has no inspection under March.", "no inspection", "2018-03"),
        ("2018-06-05", "The ledger shows two payments for April.", "two payments", "2018-04"),
        ("2018-06-05", "Orr paid the rent twice, she said. The landlord's book shows only two payments, on January 22 and February 14.",
         "only two", "2018-01-22/2018-02-14"),
    ],
    "ends that a dated event sets": [
        ("2018-06-05", "The pass was open from 20 March until last weekend's storm, the office said.", "was open", "2018-03-20/2018-06-02"),
        ("2018-06-05", "The council voted on 12 May. Members received nothing until after the vote, Orr said.", "received nothing", "../2018-05-13"),
        ("2018-06-05", "A boiler blew up on 12 May. Nobody had complained before the blast, the owner said.", "Nobody had complained", "../2018-05-12"),
    ],
    "a clause without a time is of the event told of": [
        ("2018-06-05", "A coach went off the road at Orby on 12 May.\n\nDriver Ole Dam told the inquiry on Monday that a deer ran into the road. He braked "
         "and lost the wheel, he said.", "a deer ran", "2018-05-12"),
        ("2018-06-05", "A coach went off the road at Orby on 12 May with nine aboard.\n\nThe gate at the crossing was open, Ida Roe said.",
         "was open", "2018-05-12"),
        ("2018-06-05", "A coach went off the road at Orby on 12 May.\n\nSix passengers were hurt, police said.", "Six passengers", "2018-05-12"),
        ("2018-06-05", "The board met twice in April, Orr said.\n\nIts chairman, Tom Vale, left the room before the vote, Orr said.",
         "left the room", "2018-04"),
    ],
    "a hearing is no day of what is told in it": [
        ("2018-06-05", "The panel sat until late on Monday.\n\nThe permit was issued before the fee was paid, Ada Orr said.", "The permit was issued",
         "../2018-06-04"),
        ("2018-06-05", "A boiler blew up on 12 May.\n\nThe inquest sat on Saturday. “The valve was shut,” the stoker Cal Ives said.", "valve was shut",
         "2018-05-12"),
    ],
    "a crowd outside a parliament is no session of it": [
        ("2018-06-05", "Thousands gathered outside parliament on June 1 after a curfew was announced.\n\nThe minister told the house that officers fired gas at "
         "10:40 p.m.", "officers fired gas", "2018-06-01"),
    ],
    "an hour of the same night": [
        ("2018-06-05", "The cook heard the safe being opened at about eleven on Friday night, she said. Orr went home at half past nine, his daughter said.",
         "Orr went home", "2018-06-01"),
    ],
    "when data were released is no time of what they tell": [
        ("2018-06-05", "The stage was held on May 12.\n\nThe rider's computer, released by his team last week, stopped for ten minutes that afternoon. The team "
         "said the battery failed.", "the battery failed", "2018-05-12"),
    ],
    "the time named last in the paragraph holds": [
        ("2018-06-05", "The two quarrelled most about the order of things last year. The fee was paid before the vote, Orr said.", "The fee was paid",
         "2017"),
        ("2018-06-05", "There was trouble in April. The clerk said that two windows had been broken in the hall.", "two windows", "2018-04"),
        ("2018-06-05", "Orr backed the plan in March 2017; in November, when it fell by one vote, she was abroad.", "she was abroad", "2017-11"),
        ("2018-06-05", "While the line speaks of two men washed off the deck on Saturday, the harbour master maintains that five went overboard.",
         "five went overboard", "2018-06-02"),
    ],
    "harm is counted after the accident": [
        ("2018-06-05", "A coach went off the road on 12 May. It had been bought in 2011.\n\nIts owner said on May 13 that four people had died.",
         "four people had died", "2018-05-12/2018-05-13"),
        ("2018-06-05", "A coach went off the road on 12 May. It had been bought in 2011.\n\nTwo of the crew were injured.", "Two of the crew", "2018-05-12"),
        ("2018-06-05", "A coach went off the road on 12 May. It had been bought in 2011.\n\nNobody died at the scene, its owner said on Monday.",
         "Nobody died", "2018-05-12"),
    ],
    "what outlasts the day, or has a time of its own": [
        ("2018-06-05", "The vault was opened on 12 May. “He knew the code,” the cashier Una Poe said.", "knew the code", "../2018-06-05"),
        ("2018-06-05", "The truck broke down on 12 May. “We cancelled nothing on that tour,” the manager Tom Vale said.", "cancelled nothing", "../2018-06-05"),
        ("2018-06-05", "The strike was over on 12 May. It lasted five weeks, the union said.", "lasted five weeks", "../2018-06-05"),
    ],
    "experience runs up to the saying": [
        ("2018-06-05", "A coach went off the road at Orby on 12 May. Driver Ole Dam said he had never driven that road.", "never driven",
         "../2018-06-05"),
        ("2018-06-05", "A coach went off the road on 12 May. Ole Dam has crossed the pass nine times, his firm said.", "has crossed", "../2018-06-05"),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("dateline", "text", "words", "window"),
    [case for cases in CASES.values() for case in cases],
    ids=[f"{name}: {case[2]}" for name, cases in CASES.items() for case in cases],
)
def test_window_of_an_untold_day(dateline: str, text: str, words: str, window: str) -> None:
    check(dateline, text, words, window)

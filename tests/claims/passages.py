"""Short passages with the claims that a careful reader finds; written before the code that reads them.

A row of `wants` is: source (None = the writer), words of the evidence, minimum, maximum, participants, window (EDTF, "" = not
asked). The dateline of each passage comes first.
"""

from __future__ import annotations

from typing import NamedTuple


class Want(NamedTuple):
    source: str | None
    words: str
    low: int
    high: int | None
    people: tuple[str, ...]
    window: str = ""


PASSAGES: dict[str, tuple[str, str, tuple[Want, ...]]] = {
    "bridge inspections": (
        "2021-09-14",
        "The footbridge over the Lune was inspected three times in 2020, the county said on Monday. Engineer Petra Quill told reporters "
        "that nobody had inspected it since June 2019. A logbook lists two inspections in August 2020. “We never skipped one,” said "
        "Quill's deputy, Owen Marsh.",
        (
            Want("county", "footbridge over the Lune was inspected", 3, 3, ("footbridge",), "2020"),
            Want("Petra Quill", "nobody had inspected it", 0, 0, ("footbridge",), "2019-07-01/2021-09-14"),
            Want("logbook", "two inspections", 2, 2, (), "2020-08"),
            Want("Owen Marsh", "never skipped one", 0, 0, (), ""),
        ),
    ),
    "letters denied": (
        "2019-05-08",
        "Novelist Ada Brink received at least five letters from publisher Tomas Vey between 2011 and 2013, her sister Ruth Brink said. Vey "
        "denied having written to Brink. His lawyer, Karl Stam, said there was only one letter, sent in March 2012. Ruth Brink repeated "
        "on Tuesday that the letters exist.",
        (
            Want("Ruth Brink", "received at least five letters", 5, None, ("Ada Brink", "Tomas Vey"), "2011/2013"),
            Want("Tomas Vey", "having written to Brink", 0, 0, ("Tomas Vey", "Brink"), ""),
            Want("Karl Stam", "only one letter", 1, 1, (), "2012-03"),
        ),
    ),
    "those meetings": (
        "2023-02-03",
        "Banker Lars Holm and senator Rita Coe met twice in 2021, two former aides said. The senator's office rejected the claim as "
        "false. Holm, who retired in December, confirmed the meetings on Thursday. “I saw her in May and again in July,” he said. Coe has "
        "denied that those meetings took place.",
        (
            Want("two former aides", "Holm and senator Rita Coe met", 2, 2, ("Lars Holm", "Rita Coe"), "2021"),
            Want("senator's office", "claim as false", 0, 0, ("Lars Holm", "Rita Coe"), "2021"),
            Want("Lars Holm", "saw her in May", 2, None, ("Lars Holm", "Rita Coe"), "2022-05/2022-07"),
            Want("Rita Coe", "those meetings took place", 0, 0, ("Lars Holm", "Rita Coe"), "2021"),
        ),
    ),
    "ferry counts": (
        "2022-11-21",
        "The ferry Alma broke down seven times last year, according to the operator. Captain Jo Reeve said it had failed more than a dozen "
        "times since January 2021. The harbour log records four breakdowns in 2021. A spokesman declined to comment.",
        (
            Want("operator", "ferry Alma broke down", 7, 7, ("Alma",), "2021"),
            Want("Jo Reeve", "failed more than a dozen times", 13, None, ("Alma",), "2021-01-01/2022-11-21"),
            Want("harbour log", "four breakdowns", 4, 4, (), "2021"),
        ),
    ),
    "two places": (
        "2020-02-19",
        "Teacher Nell Abara was in Corby on Saturday evening, her brother told police. Shopkeeper Ian Frey said he sold her a lamp in "
        "Denton on Saturday at about 7 p.m. A parking ticket shows that her car stood in Denton on Saturday.",
        (
            Want("brother", "was in Corby on Saturday evening", 1, None, ("Nell Abara",), ""),
            Want("Ian Frey", "sold her a lamp in Denton", 1, None, ("Ian Frey", "Nell Abara"), ""),
            Want("parking ticket", "her car stood in Denton", 1, None, ("car",), "2020-02-15"),
        ),
    ),
    "last contact": (
        "2018-07-27",
        "Mechanic Dev Rao last spoke to his employer in April, the union said. His employer, Bell Motors, said it had had no contact with "
        "Rao since March 2018. “I called them every week,” Rao said on Thursday. He added that nobody answered.",
        (
            Want("union", "last spoke to his employer", 1, None, ("Dev Rao",), "2018-04"),
            Want("Bell Motors", "no contact with Rao", 0, 0, ("Bell Motors", "Dev Rao"), "2018-04-01/2018-07-27"),
            Want("Dev Rao", "I called them every week", 2, None, ("Dev Rao",), ""),
        ),
    ),
    "former minister": (
        "2016-10-12",
        "The minister visited the plant only once, in May 2015, his spokeswoman Anja Roth said. Foreman Paul Iker said he had seen Minister "
        "Otto Lind there on at least three occasions. Lind said two years ago that he had never been to the plant. He has since left "
        "office.",
        (
            Want("Anja Roth", "visited the plant only once", 1, 1, ("Otto Lind", "plant"), ""),
            Want("Paul Iker", "on at least three occasions", 3, None, ("Otto Lind",), ""),
            Want("Otto Lind", "never been to the plant", 0, 0, ("Otto Lind", "plant"), ""),
        ),
    ),
    "two speakers": (
        "2015-06-30",
        "The club and the league said the stadium was closed twice in 2014. Groundsman Joe Tarn disagreed: “It was closed four times.” "
        "The mayor, Inge Falk, said it had been shut at most once, and her deputy said it was never closed at all.",
        (
            Want("club", "stadium was closed twice", 2, 2, ("stadium",), "2014"),
            Want("league", "stadium was closed twice", 2, 2, ("stadium",), "2014"),
            Want("Inge Falk", "shut at most once", 0, 1, ("stadium",), ""),
            Want("deputy", "it was never closed", 0, 0, ("stadium",), ""),
        ),
    ),
    "aunt's will": (
        "2017-03-09",
        "Heir Max Dorn said his aunt had changed her will several times between 2009 and 2012. Notary Edda Pohl said she changed it in "
        "2010 and never again after that. The archive holds three wills signed by the aunt.",
        (
            Want("Max Dorn", "had changed her will several times", 2, None, ("aunt", "will"), "2009/2012"),
            Want("Edda Pohl", "changed it in 2010", 1, None, (), "2010"),
            Want("Edda Pohl", "never again after that", 0, 0, (), "2011-01-01/2017-03-09"),
            Want("archive", "three wills", 3, 3, (), ""),
        ),
    ),
    "nested report": (
        "2024-01-16",
        "The Evening Ledger reported on Sunday, citing a court clerk, that judge Vera Munk had dined with contractor Phil Tamm twice since "
        "the autumn of 2022. Munk told the Ledger she did not know him. Tamm said the report was nonsense. “We have met once, by chance,” he "
        "added later.",
        (
            Want("Evening Ledger", "Munk had dined with contractor", 2, 2, ("Vera Munk", "Phil Tamm"), ""),
            Want("Phil Tamm", "We have met once", 1, 1, ("Phil Tamm", "Vera Munk"), ""),
        ),
    ),
    "opinion and plans": (
        "2019-11-05",
        "The council will visit the quarry next month, chairwoman Lea Born said. “They should have come earlier,” said miner Gus Pratt. "
        "The council has visited the quarry once since 2017, according to the minutes. Pratt said no councillor had set foot there in ten "
        "years.",
        (
            Want("minutes", "council has visited the quarry once", 1, 1, ("council", "quarry"), "2017-01-01/2019-11-05"),
            Want("Gus Pratt", "no councillor had set foot there", 0, 0, (), "2009-11-05/2019-11-05"),
        ),
    ),
    "first since": (
        "2021-04-02",
        "An otter was seen in the Brede for the first time since 1987, the river trust said on Friday. Angler Sal Cope said he had watched "
        "otters there in 2003 and 2004. No otters were recorded in the river between 1990 and 2015, a survey found.",
        (
            Want("river trust", "otter was seen in the Brede", 0, 0, ("otters",), "1988-01-01/2021-04-02"),
            Want("Sal Cope", "watched otters there", 1, None, ("otters",), "2003/2004"),
            Want("survey", "No otters were recorded", 0, 0, ("otters",), "1990/2015"),
        ),
    ),
    "regular calls": (
        "2023-08-18",
        "Trader Ilse Kern and broker Yann Petit were in regular contact until May 2022, prosecutors said. Petit's lawyer said the two had "
        "exchanged no more than three emails. Kern testified in June that she spoke to Petit by phone almost daily. Petit told the court "
        "he had not spoken to her since 2020.",
        (
            Want("prosecutors", "were in regular contact", 2, None, ("Ilse Kern", "Yann Petit"), "../2022-04"),
            Want("lawyer", "no more than three emails", 0, 3, ("Ilse Kern", "Yann Petit"), ""),
            Want("Ilse Kern", "spoke to Petit by phone almost daily", 2, None, ("Ilse Kern", "Yann Petit"), ""),
            Want("Yann Petit", "not spoken to her since 2020", 0, 0, ("Yann Petit", "Ilse Kern"), "2021-01-01/2023-08-18"),
        ),
    ),
    "deliveries": (
        "2020-12-11",
        "The bakery delivered bread to the shelter on 3 and 4 December, its owner, Hanne Lie, said. The shelter's diary shows one delivery "
        "that week. Cook Bo Ek said nothing was delivered on 4 December. Lie later admitted that a driver had missed one trip.",
        (
            Want("Hanne Lie", "bakery delivered bread to the shelter", 1, None, ("bakery", "shelter"), ""),
            Want("shelter's diary", "one delivery", 1, 1, (), ""),
            Want("Bo Ek", "nothing was delivered", 0, 0, (), "2020-12-04"),
        ),
    ),
    "short attributions": (
        "2022-05-20",
        "“He came to the studio in March,” producer Kit Low recalled. “He never came again.” Singer Abe Tan, said Low, had asked for two "
        "more sessions. Tan insisted he had recorded there five times between January and April.",
        (
            Want("Kit Low", "He came to the studio", 1, None, ("studio",), "2022-03"),
            Want("Kit Low", "He never came again", 0, 0, (), ""),
            Want("Abe Tan", "recorded there five times", 5, 5, ("Abe Tan",), ""),
        ),
    ),
    "whole life": (
        "2014-09-01",
        "Collector Emil Sato sold two paintings in his whole life, biographer Cora Hale said. Dealer Rolf Amis claims Sato sold him one in "
        "1998 and another the following year. Hale's book of 2006 states that he had sold nothing before 2000.",
        (
            Want("Cora Hale", "sold two paintings", 2, 2, ("Emil Sato",), ""),
            Want("Rolf Amis", "Sato sold him one in 1998", 1, None, ("Emil Sato",), ""),
            Want("Hale's book", "he had sold nothing", 0, 0, ("Emil Sato",), "../1999"),
        ),
    ),
    "vote date": (
        "2018-05-17",
        "The village assembly voted on the wind farm on 3 May, clerk Rosa Thiel said. Farmer Ulf Brand insists that the vote took place a "
        "week later. According to the minutes, the vote was held on 10 May and 41 members attended. Thiel rejected the minutes as a "
        "forgery.",
        (
            Want("Rosa Thiel", "village assembly voted", 1, None, ("assembly",), "2018-05-03"),
            Want("Ulf Brand", "the vote took place", 1, None, (), ""),
            Want("minutes", "the vote was held on 10 May", 1, None, (), "2018-05-10"),
        ),
    ),
    "reservist": (
        "2021-11-30",
        "Reservist Tara Boyle was on the island of Skarn from Tuesday to Thursday, her commander, Major Hugh Penn, said. Innkeeper Nils Aker "
        "said Boyle had dinner at his inn in Velm on Wednesday night. “She paid in cash,” he added. A ferry ticket found in her coat is "
        "dated 24 November.",
        (
            Want("Hugh Penn", "was on the island of Skarn", 1, None, ("Tara Boyle",), ""),
            Want("Nils Aker", "Boyle had dinner at his inn", 1, None, ("Tara Boyle",), ""),
            Want("Nils Aker", "She paid in cash", 1, None, ("Tara Boyle",), ""),
        ),
    ),
    "matches": (
        "2019-09-23",
        "Striker Leo Amsel has not scored since February, coach Vera Stahl complained on Sunday. The club's website lists two goals by Amsel "
        "in August. Amsel told a newspaper last week: ‘I scored four goals this summer.’ Stahl has coached the team for three years.",
        (
            Want("Vera Stahl", "has not scored since February", 0, 0, ("Leo Amsel",), "2019-03-01/2019-09-22"),
            Want("website", "two goals by Amsel", 2, 2, ("Leo Amsel",), "2019-08"),
            Want("Leo Amsel", "I scored four goals this summer", 4, 4, ("Leo Amsel",), ""),
        ),
    ),
    "pump outages": (
        "2022-03-08",
        "The pumping station failed on three days in February, residents say. The water company says there was no outage in February. "
        "Its own fault register, seen by this newspaper, shows failures on 4, 11 and 19 February. Company spokeswoman Ines Porto said the "
        "register was wrong.",
        (
            Want("residents", "pumping station failed", 3, None, ("pumping station",), "2022-02"),
            Want("water company", "no outage in February", 0, 0, (), "2022-02"),
            Want("fault register", "failures on 4, 11 and 19 February", 3, None, (), ""),
        ),
    ),
    "diary": (
        "1952-06-14",
        "In his diary for 2 March 1949, Consul Ebbe Friis notes that he had received no letter from London since Christmas. The embassy's "
        "dispatch book records three letters to Friis in January and February 1949. Historian Solveig Dam thinks the letters never left "
        "London.",
        (
            Want("Ebbe Friis", "received no letter from London", 0, 0, ("Ebbe Friis",), ""),
            Want("dispatch book", "three letters to Friis", 3, 3, ("Ebbe Friis",), "1949-01/1949-02"),
            Want("Solveig Dam", "letters never left London", 0, 0, ("letters",), ""),
        ),
    ),
    "hospital visits": (
        "2023-06-05",
        "Widow Clara Nemec said that no doctor visited her husband between 1 and 9 May. Two nurses, Ivo Lang and Pia Roth, contradicted "
        "her: they said Dr. Simon Falk saw him every other day. Falk himself wrote in a report on 12 May that he had called on the patient "
        "four times that month. Nemec's lawyer said Falk came once at the very end.",
        (
            Want("Clara Nemec", "no doctor visited her husband", 0, 0, ("husband",), "2023-05-01/2023-05-09"),
            Want("Simon Falk", "he had called on the patient", 4, 4, ("Simon Falk", "patient"), "2023-05-01/2023-05-12"),
            Want("lawyer", "Falk came once", 1, 1, ("Simon Falk",), ""),
        ),
    ),
    "strikes": (
        "2017-10-20",
        "Dockers have gone on strike five times this year, the port authority said. Union leader Marta Sol put the number at two. “We "
        "stopped work in April and in June, and that was it,” Sol told Radio Nord on Thursday. The mayor's office counted four stoppages "
        "by September.",
        (
            Want("port authority", "Dockers have gone on strike five times", 5, 5, ("Dockers",), "2017-01-01/2017-10-20"),
            Want("Marta Sol", "stopped work in April and in June", 2, None, (), ""),
            Want("mayor's office", "four stoppages by September", 4, 4, (), ""),
        ),
    ),
    "arrival order": (
        "2015-08-12",
        "The fire brigade arrived twenty minutes after the alarm, neighbour Ada Fink said. Chief Otto Kern said his crew reached the barn at "
        "10.15 p.m., five minutes after the call. By then, said Fink, the roof had already collapsed. The control room log shows the call at "
        "10.10 p.m.",
        (
            Want("Ada Fink", "fire brigade arrived twenty minutes after", 1, None, ("fire brigade",), ""),
            Want("Otto Kern", "his crew reached the barn", 1, None, ("crew", "barn"), ""),
            Want("control room log", "the call at 10.10", 1, None, (), ""),
        ),
    ),
    "gallery loans": (
        "2020-07-01",
        "Curator Hal Moss admitted on Monday that the museum had lent the mask twice, once in 2014 and once in 2018. He had told the board in "
        "May that it had never left the building. The board's chair, Jane Wu, said she learned of the loans from a journalist. Wu said she "
        "had asked Moss about it three times since March.",
        (
            Want("Hal Moss", "the museum had lent the mask twice", 2, 2, ("museum", "mask"), ""),
            Want("Hal Moss", "it had never left the building", 0, 0, ("mask", "museum"), ""),
            Want("Jane Wu", "had asked Moss about it three times", 3, 3, ("Jane Wu", "Hal Moss"), "2020-03-01/2020-07-01"),
        ),
    ),
    "spokesmen": (
        "2024-02-29",
        "The ministry has received 14 complaints about the dam since December, a spokesman said on Wednesday, though the mayor of Tolk says "
        "he alone sent 20. Neither the builder nor its insurer has received any complaint, according to a letter dated 5 February. Mayor Rado "
        "Petric showed reporters copies.",
        (
            Want("spokesman", "ministry has received 14 complaints", 14, 14, ("ministry",), "2023-12-01/2024-02-28"),
            Want("Rado Petric", "he alone sent 20", 20, 20, ("Rado Petric",), ""),
            Want("letter", "has received any complaint", 0, 0, ("builder",), ""),
        ),
    ),
    "team meetings": (
        "2016-12-06",
        "Minister Alva Strand and lobbyist Kurt Benz met at least four times before the election of March 2016, the daily Nordlys reported "
        "on Monday. Strand's spokesman, Jon Vik, disputed that. “The minister met Mr. Benz on one occasion, in public, and not since,” Vik "
        "said. Benz has acknowledged two meetings. He said neither took place after January 2016.",
        (
            Want("Nordlys", "Alva Strand and lobbyist Kurt Benz met", 4, None, ("Alva Strand", "Kurt Benz"), "../2016-03"),
            Want("Jon Vik", "The minister met Mr. Benz on one occasion", 1, 1, ("Alva Strand", "Kurt Benz"), ""),
            Want("Kurt Benz", "two meetings", 2, 2, ("Alva Strand", "Kurt Benz"), ""),
        ),
    ),
    "survey wolves": (
        "2022-09-09",
        "Rangers photographed a lynx in the Hollen valley in July, the forest office announced. It was the second sighting this year. Hunter "
        "Bert Maas said he had seen lynxes there in each of the last five winters. A 2020 census by the university had found no lynx in the "
        "valley. Ecologist Nora Iden doubted the photograph.",
        (
            Want("forest office", "Rangers photographed a lynx", 1, None, ("lynx",), "2022-07"),
            Want("Bert Maas", "he had seen lynxes there", 2, None, ("lynxes",), ""),
            Want("census", "no lynx in the valley", 0, 0, ("lynx",), "2020"),
        ),
    ),
}

"""Who takes part: leads that name later, kin, things said again, what is left out, what hangs on nouns, and what is no participant.

Each row: a text, words of the evidence of one claim, who takes part in it, and what must not stand among the participants.
"""

import pytest

import timeline

NAMED_LATER = [
    ("A retired bookseller sold forged maps twice in May, police said. Henrik Moe, 68, denies it.", "sold forged", "Henrik Moe", ""),
    ("A bus driver was suspended on 3 May, the depot said. Dora Pike, 44, is on leave.", "was suspended", "Dora Pike", ""),
    (
        "A dentist accused of overcharging never billed a patient twice, his counsel said. Opening the defence of Mr Paul Enz, 50, "
        "Miss Ida Roth told the court that nobody had complained.",
        "never billed",
        "Paul Enz",
        "Ida Roth",
    ),
    (
        "A retired bookseller went on trial on Monday. Henrik Moe, 68, is accused of fraud. The bookseller left Oslo twice in May, a clerk said.",
        "left Oslo",
        "Henrik Moe",
        "",
    ),
    (
        "A bus driver was suspended on 3 May. The depot's manager, Dora Pike, 44, met the union twice.",
        "was suspended",
        "driver",
        "Dora Pike",
    ),
    ("A bus driver was suspended on 3 May. A passenger, Dora Pike, 44, was hurt.", "was suspended", "driver", "Dora Pike"),
    ("A bus driver was suspended on 3 May. Police officer Dora Pike, 44, was hurt.", "was suspended", "driver", "Dora Pike"),
    ("A bus driver was suspended on 3 May, said Dora Pike, who runs the depot.", "was suspended", "driver", "Dora Pike"),
    ("A bus driver hit a cyclist on 3 May. Dora Pike, 44, is in hospital.", "hit a cyclist", "driver; cyclist", "Dora Pike"),
    ("A bus driver hit Dora Pike on 3 May. Dora Pike, 44, is in hospital.", "hit Dora", "driver; Dora Pike", ""),
    ("Two bus drivers were suspended on 3 May. Dora Pike, 44, is on leave.", "were suspended", "drivers", "Dora Pike"),
    ("A bus driver was suspended on 3 May. The depot shut. Nobody went to Pike Hill.", "was suspended", "driver", "Pike Hill"),
]

KIN = [
    ("Berit Lind came with her husband, Ola. Her husband called the clinic twice in May, she said.", "called the clinic", "Ola", ""),
    (
        "The court heard Stig Lind on Monday. His wife, Berit, told the judges that her husband met the agent twice in May.",
        "met the agent",
        "Stig Lind; agent",
        "Berit; husband",
    ),
    ("Ada Holm and her brother, Jan, run the inn. Her brother paid the fine twice in May.", "paid the fine", "Jan", ""),
    ("Jon Falk is on trial. His mother, Eva, said her son came home on 3 May.", "came home", "Jon Falk", "Eva"),
    ("Ida Roth, who speaks for Jon Falk, said her client never met the agent.", "never met", "Jon Falk; agent", "Ida Roth"),
    ("Mayor Ada Holm travels with her deputy, Per Roos. Her deputy met the union twice in May.", "met the union", "Per Roos", ""),
    ("The Falks have a lawyer, Ida Roth. Their lawyer wrote to the bank twice in May.", "wrote to the bank", "Ida Roth; bank", ""),
    ("Jon Falk met the agent in May, his wife said. She said her husband met the agent twice.", "met the agent twice", "Jon Falk", ""),
]

AGAIN = [
    ("The Orle Pass was shut on 3 May. The pass was opened on 4 May, drivers said.", "was opened", "Orle Pass", ""),
    ("The Committee for Open Parks printed a leaflet. The committee met twice in May, a clerk said.", "met twice", "Open Parks", ""),
    ("Plains Union, the local cooperative, took the barn. The cooperative paid the builder twice in May.", "paid the", "Plains Union", ""),
    ("Reed Textiles, a weaving mill in Orle, is shut. The mill paid no tax in 2009, the town said.", "paid no tax", "Reed Textiles", ""),
    ("The Coastal Alliance, a minor party, is in debt. The party received two cheques in May.", "received two", "Coastal Alliance", ""),
    ("A dredger, the Silver Fern, lay off Orle. The dredger was searched twice in May.", "was searched", "Silver Fern", ""),
    ("Orle Brewing Ltd is in dispute with the town. The brewery sent the town two letters in May.", "sent the town", "Orle Brewing", ""),
    ("The airline Nordfly is in trouble. The airline cancelled two flights in May, the port said.", "cancelled two", "Nordfly", ""),
    ("Nordair, an airline, is at odds with Holm Bank. The bank sued the airline twice in 2009.", "sued the", "Holm Bank; Nordair", ""),
]

FIRMS = [
    ("John Baird is angry. The owners, Orra Power, have paid his firm nothing since May.", "have paid", "Orra Power; firm", ""),
    (
        "Orle Ltd and Gorran Ltd are rivals. Gorran Ltd is growing. The company held talks with Gorran Ltd twice in May.",
        "held talks",
        "Orle; Gorran",
        "",
    ),
    (
        "Pump maker Orle Ltd sued Holm Ltd in 2009. Orle Ltd won. Orle Ltd grew. Chief executive Ann Rey said: “We sold two mills in May.”",
        "sold two",
        "Orle; mill",
        "Holm",
    ),
    (
        "Pump maker Halvorsen sold two mills in May. Its director, Ann Rey, said the company replaced both in June.",
        "replaced both",
        "Halvorsen; mills",
        "Rey",
    ),
    ("Chief executive Ann Rey runs Orle Foods Ltd. “We recalled two products in May,” Rey said.", "recalled two", "Orle Foods", "Rey"),
    (
        "Orle sold the line in May. Orle Logistics, its arm, lost two lorries in June. Orle bought four lorries in July.",
        "bought four",
        "Orle",
        "Logistics",
    ),
    (
        "Jorn Falk, the bookkeeper of Orle Mills, said the firm made two payments to a haulier in May.",
        "made two",
        "Orle Mills; haulier",
        "Falk",
    ),
    (
        "A party owes money to a bank after the party spent it. The Orle Alliance won in May. In June the party received two cheques.",
        "received two",
        "Orle Alliance",
        "",
    ),
]

UNSAID = [
    (
        "Two of the units were returned in March because of cracked blades, the engineer said, and never came back.",
        "never came back",
        "units",
        "blades",
    ),
    (
        "Bassi's agent met the chairman three times in May, the club says. The chairman says he met the man once.",
        "met the man",
        "agent; chairman",
        "",
    ),
    (
        "Old Mrs Garrick made a will. Her nephew, Mr Basil Garrick, says the old lady called on the vicar twice in May.",
        "called on",
        "Mrs Garrick; vicar",
        "Basil",
    ),
    ("Two buoys were moved on 3 May. They were put back on 4 June, the pilot said.", "put back", "buoys", ""),
    ("The firm owns three lifts. One failed twice in May, the tenants said.", "failed twice", "lift", ""),
    ("Three of the lifts failed in May. The others failed in June, the tenants said.", "failed in June", "lifts", ""),
    ("A crane fell in May. Another fell in June, the yard said.", "fell in June", "crane", ""),
    ("Two divers were rescued on 3 May and were treated in Orle on 4 May.", "treated in Orle", "divers", ""),
    ("The pump was repaired in May and failed again in June.", "failed again", "pump", ""),
    ("Ada Holm keeps an office in Orle. Thieves broke in there twice in May, she said.", "broke in there", "Thieves", "there"),
    ("Jon Falk wrote to the board on 3 May and rang the mayor on 4 May, the clerk said.", "rang the mayor", "Jon Falk; mayor", ""),
]

OTHERS = [
    (
        "Ruth Anker told the court that her client never left the flat. Kamil Dorn, 24, denies theft.",
        "never left",
        "Kamil Dorn; flat",
        "client",
    ),
    ("Rebels hit a convoy in May, the army says. The rebels said their men fired no shot that month.", "fired no shot", "rebels", ""),
    ("The museum said it gave nobody a permit in May. It had refused the firm twice in 2010.", "had refused", "museum; firm", ""),
    ("The bank raised its rate in May. The governor, Jan Kral, raised the rate twice in 2010.", "raised the rate", "Jan Kral; rate", ""),
    ("The charity, Open Door, is in debt. The charity paid no rent in 2010, the landlord said.", "paid no rent", "Open Door", ""),
    (
        "A steward weighed the cheese. His son-in-law carried it to the tent. It was weighed twice in May.",
        "It was weighed",
        "cheese",
        "son-in-law",
    ),
    (
        "The mayor opened a school. Nobody from the council came to the hall in May, the porter said.",
        "came to the hall",
        "council; hall",
        "",
    ),
    ("Ida Roth showed a clerk four receipts. Two of them were forged in May, he said.", "were forged", "receipts", "clerk"),
    ("The county says a vet left. The vet was ill; he sold the clinic in May.", "sold the clinic", "vet; clinic", ""),
    ("A keeper saw a wolf climb the fence of the zoo on 3 May.", "climb", "wolf; fence", ""),
]

SPEAKERS = [
    ("A Polish violinist lost a case twice in May, an insurer said. Marek Ziel, 29, was asleep.", "lost a case", "Marek Ziel; case", ""),
    ("The agent, Sven Holt, denied it. Luka Marin has not spoken. He trained alone on 3 May.", "trained alone", "Luka Marin", "Holt"),
    ("The diary says that the Earl came to Fallow Hall in May 1887, and that he shot nothing.", "shot nothing", "Earl", ""),
    ("The skipper of a sunken boat was drunk twice in May, the crew said. Leroy Banks, 51, denies it.", "was drunk", "Leroy Banks", ""),
    ("The boat's owner, Orle Fisheries, said it had tested Banks twice in May.", "had tested", "Orle Fisheries; Banks", ""),
    ("Two outages in May were caused by ice, the grid said. There was no third one in May, it said.", "no third one", "", "one"),
    ("Ann Rey examined the mummy in June. Nobody examined the mummy in May, Otto Brand said.", "Nobody examined", "mummy", "Rey"),
    ("The roll records the arrival of a brig, the Calandra, in May 1874.", "arrival", "Calandra", "brig"),
    ("According to Lotte Amery, a clerk at Holm Bank, the lease was signed twice in May.", "was signed", "lease", "clerk"),
    (
        "The cabinet denied that its foreign minister met a spy in May. Foreign Minister Ann Rey met Trade Minister Lou Orr.",
        "met a spy",
        "Ann Rey",
        "minister; Orr",
    ),
    ("Stig Lind's wife, Berit, said her husband was ill. He never left the house in May, she said.", "never left", "Stig Lind", "husband"),
    ("Eleven complaints reached the town in May, the clerk said. All were answered in June.", "were answered", "complaints", ""),
    ("Six patients in its ward fell ill in May, the hospital said.", "fell ill", "patients; ward", ""),
    ("Kerry Dunn, who ran the mill, said that nobody was hurt there in May.", "was hurt there", "mill", ""),
    ("Two of the crew, Orr and the guard, were hurt in May, police said.", "were hurt", "Orr; guard", ""),
    ("4 May 2010 | Freight & Rail — The tunnel was shut twice in May, drivers say.", "was shut", "tunnel", "Freight"),
    (
        "Auditors from Dorn Pelt came in May. The auditors visited the depot twice in June.",
        "visited the depot",
        "auditors; Dorn Pelt; depot",
        "",
    ),
    (
        "Mr Askew lost sheep. The Surveyor had seen no breach. He walked the bank twice in May.",
        "walked the bank",
        "Surveyor; bank",
        "Askew",
    ),
    pytest.param(
        "Nurse Ida Ross let Mr Lorne in. The patient's sister said he came twice in May.",
        "he came twice",
        "Lorne",
        "sister",
        marks=pytest.mark.xfail(reason="as well the patient", strict=True),
    ),
    (
        "A visitor left. The cup was old, says Mara Lenz, who restored it in 2001. She glued the stem twice in May.",
        "glued",
        "Mara Lenz",
        "visitor",
    ),
    ("The museum's guards heard one crash. They found the pieces on 3 May.", "found the pieces", "guards; pieces", ""),
    ("The skipper of the Ellen Gray said that he landed nothing in May.", "he landed nothing", "skipper; Ellen Gray", ""),
    ("The skipper landed two boxes in May, a boy said. He paid two fines in June.", "paid two fines", "skipper", "boy"),
    ("The wall fell twice in May, says Ann Rey. She measured the wall twice in June.", "measured the wall", "Ann Rey; wall", ""),
]

BEHIND_NOUNS = [
    ("There were four calls from Dana Orr to the clinic in May, the log shows.", "four calls", "Dana Orr; clinic", ""),
    ("The printout shows four calls from the ward to Mr Enz's home number in May.", "four calls", "ward; Enz", ""),
    ("Ida Roth said the only letter she had received from Jon Falk came in May 2009.", "letter she had", "Jon Falk; Ida Roth", ""),
    ("The first complaint about Jon Falk's work reached the board in May 2009.", "reached the board", "Jon Falk; board", ""),
    ("The sale of the mill to Ida Roth took place in May 2009, the minutes say.", "took place", "mill; Ida Roth", ""),
    ("Repairs to the deck were made three times in 2009, the yard said.", "were made", "deck", ""),
    ("No visit by inspectors to the plant took place in May, the union said.", "took place", "inspectors; plant", ""),
    ("There was no search of the boathouse in May, police said.", "search of", "boathouse", ""),
    ("The board got two letters from Ida Roth about the dam in May.", "got two letters", "board; Ida Roth", ""),
    ("The club made an offer to the player's agent in May, the chairman said.", "made an offer", "club; agent", ""),
    ("There have been three thefts from the museum since May, police said.", "three thefts", "museum", ""),
]

PRONOUNS = [
    (
        "Luc Dorn said a doctor had seen Ivo Kell once and had found him fit. Ada Rey said that no nurse saw him after midnight.",
        "no nurse saw",
        "Ivo Kell; nurse",
        "Dorn",
    ),
    ("Not so, says Lena Petri, 71. In May 1974, according to a diary she kept, she refereed Orle against Holm.", "refereed", "Petri", ""),
    (
        "A clerk told police he had heard shouts. Youri Kell was arrested twice in 2009, records show. His sister, Nadia Kell, said he "
        "drank nothing in May.",
        "drank nothing",
        "Youri Kell",
        "clerk",
    ),
    ("Tom Vale rang the surgery. The doctor saw him twice in May, the log shows.", "saw him", "doctor; Tom Vale", ""),
    ("Ada Holm runs the inn. Her cook, Per Roos, says she paid him twice in May.", "she paid", "Ada Holm; Per Roos", ""),
    ("Ada Holm says Per Roos left her in May. She wrote to him twice, she says.", "wrote to him", "Ada Holm; Per Roos", ""),
    ("Judge Ida Ross heard Karl Moor on Monday. He rang the ward twice that night, Moor told her.", "rang the ward", "Karl Moor", "Ida"),
    ("Nurse Ida Ross treated Karl Moor in May. She saw him three times, she said.", "saw him", "Ida Ross; Karl Moor", ""),
    ("Prosecutors say Karl Moor shot the guard. He never owned a gun, his brother said.", "never owned", "Karl Moor", "guard; brother"),
    ("The captain and his mate, Ole Lind, fell out. Lind says the captain struck him twice in May.", "struck him", "captain; Ole Lind", ""),
    ("Vera Haas sued the gallery. It sold her three fakes in 2009, she says.", "sold her", "gallery; Vera Haas", ""),
    ("The gallery says Vera Haas owes it money. It wrote to her twice in May, it says.", "wrote to her", "gallery; Vera Haas", ""),
    ("A patient died in May. His daughter, Rita Dahl, said doctors spoke to her twice in June.", "spoke to her", "doctors; Rita Dahl", ""),
    (
        "Mia Toft, a player, says the coach hit her twice in May. Niels Brand, the coach, says he never touched her.",
        "never touched",
        "Niels Brand; Mia Toft",
        "",
    ),
    ("Orr and Vale shared an office. The firm paid them nothing in 2009, their lawyer said.", "paid them", "firm; Orr; Vale", "lawyer"),
    ("The contractor, Nils Aker, said his firm was paid nothing in July.", "was paid nothing", "firm", "Aker"),
    (
        "Ada Holm was cleared in May. None of her books was ever withdrawn, the publisher said.",
        "None of her books",
        "books; Ada Holm",
        "publisher",
    ),
    (
        "The gardener quarrelled with the vicar. The gardener holds that he was in Ludlow on 3 May.",
        "in Ludlow",
        "gardener; Ludlow",
        "vicar",
    ),
    (
        "The Corn Exchange was let to a club. I was its caretaker. The Liberals hired it twice in 1964.",
        "hired it",
        "Liberals; Exchange",
        "club",
    ),
    ("The Board forbade the Socialists to use the hall. They met twice in May 1968.", "They met", "Socialists", "Board"),
    (
        "The lightship off Orle Sands was hit in May, Captain Evans said. A tug struck her twice in June.",
        "struck her",
        "tug; lightship",
        "Sands; Evans",
    ),
    (
        "The pump was sealed in May, the guard said. A porter, who was moving crates, said it was opened on 3 May.",
        "it was opened",
        "pump",
        "crates",
    ),
    ("The county measured the wall, which leans on a barn. It fell on 3 May.", "It fell", "wall", "barn"),
    (
        "Auditors from Orle Mills came in May. The auditors visited the depot twice in June.",
        "visited the depot",
        "auditors; Orle Mills; depot",
        "",
    ),
    ("Jan Roos is a surgeon. The police searched his house twice in May.", "searched his house", "police; house; Jan Roos", ""),
]

CLAUSES = [
    ("The parcel sent to him by the navy arrived in May, Jon Falk said. It was lost in June.", "arrived in May", "parcel", ""),
    ("Jon Falk is angry. The letter sent to him by Ida Roth arrived in May.", "arrived in May", "Jon Falk; Ida Roth", ""),
    ("The gun found in the ditch killed the guard in May, police said.", "killed the guard", "gun; guard", "ditch"),
    ("The boat that Orr built was lost in May.", "was lost", "boat", "Orr"),
    ("Jon Falk went to Orle, where police searched a flat in May.", "searched a flat", "police; flat; Orle", "Falk"),
    ("The report tells of a raid in Orle in which rebels stormed the base in May.", "stormed the base", "rebels; base; Orle", ""),
    ("Ada Holm, with whom Tom Vale dined in May, left.", "dined in May", "Ada Holm; Tom Vale", ""),
    ("Jon Falk, whose house was searched in May, left in June.", "was searched", "Jon Falk; house", ""),
    ("The board refused to let Ada Holm enter the mill in May.", "refused to let", "board; Ada Holm; mill", "enter"),
]

PORTIONS = [
    ("Three pupils fell ill in May, two of whom were treated at Holm General.", "were treated", "pupils; Holm General", ""),
    ("The firm has 40 lorries, three of which were stopped by police in May.", "were stopped", "lorries; police", "firm"),
    ("The log has one search, on 14 May, during which two seamen were arrested.", "were arrested", "seamen", "log"),
    (
        "Inez Bravo met a soldier in May. “I fed the men once and never saw them again,” Bravo said.",
        "saw them",
        "Inez Bravo; men",
        "soldier",
    ),
    pytest.param(
        "A fire broke out at the Orle mill in May. The firm was allowed to see the place twice in June.",
        "allowed",
        "firm; Orle mill",
        "place",
        marks=pytest.mark.xfail(strict=True, reason="“the firm” is taken for the mill, which is one"),
    ),
    ("Three pupils were hurt in May, two of whom were treated at Holm General.", "were treated", "pupils; Holm General", ""),
]

LIKEWISE = [
    ("Ada Holm struck the guard in May. So did Tom Vale.", "So did", "Tom Vale; guard", "Holm"),
    ("Ada Holm visited Orle in May, as did Tom Vale, police said.", "did Tom Vale", "Tom Vale; Orle", "Holm"),
    ("Ada Holm never left Orle, police said. Neither did the guard.", "did the guard", "guard; Orle", "Holm"),
    ("Ada Holm came to Orle in May, left in June and never returned, police said.", "left in June", "Ada Holm", "Orle"),
]

OWNED = [
    ("Karl Moor said officers never searched his house in May.", "searched his house", "officers; house; Karl Moor", ""),
    ("Karl Moor said his captors fed him twice in May.", "fed him", "captors; Karl Moor", ""),
    ("Nine of the clinic's patients fell ill in May, she said.", "fell ill", "patients; clinic", ""),
    ("The bell was rung for the bishop's visit in May.", "was rung", "bell; bishop", ""),
    ("The crew of the ferry Kestrel cut the nets in May.", "cut the nets", "crew; Kestrel; nets", ""),
    ("No one at Pell Pharma met Ida Roth in May, police said.", "met Ida", "Pell Pharma; Ida Roth", "police"),
    ("The strike hit Tessaro. Tessaro spokeswoman Ida Roth said: “We sold two mills in May.”", "sold two", "Tessaro; mills", "Roth"),
    ("Envoys handed the museum three requests in May.", "handed", "envoys; museum", ""),
    ("Ann Rey treated three men in May. One of them, a private, died in June.", "died in June", "private", "Rey"),
    ("Police arrested Mei Tanaka, a coach from Orle, in May.", "arrested", "Police; Mei Tanaka", "Orle"),
    ("Troops shelled Fort Orle in May. Rebels fired on the outpost in June.", "fired on", "rebels; Fort Orle", "outpost"),
]

TOLD_BEFORE = [
    ("Ada Holm resigned as chairman in 2009. The former chairman struck the referee in May.", "struck", "Ada Holm; referee", "chairman"),
    ("Ada Holm was named director of the mill. The director struck the referee in May.", "struck", "Ada Holm; referee", "director"),
    ("Karl Moor and Peter Lunt own the mill. The men left Orle in May.", "left Orle", "Karl Moor; Peter Lunt; Orle", "men"),
    ("Karl Moor, Ada Holm and Peter Lunt own the mill. The three left Orle in May.", "left Orle", "Moor; Holm; Lunt; Orle", ""),
    ("Karl Moor, Ada Holm and Peter Lunt own the mill. They left Orle in May.", "left Orle", "Moor; Holm; Lunt; Orle", ""),
    ("Ada Holm wrote to the union twice in May. It never answered, the clerk said.", "never answered", "union; Ada Holm", "clerk"),
    ("Ada Holm wrote to the union but never received a reply, the clerk said.", "received a reply", "union; Ada Holm", "clerk"),
    ("A fire broke out at the Orle mill on 3 May, the mayor said. Nobody was hurt, she added.", "was hurt", "Orle mill", "mayor"),
    (
        "A charge went off at the Orle quarry in May. Four men were hurt in the blast, the union said.",
        "were hurt",
        "men; Orle quarry",
        "union",
    ),
    ("A letter from Ida Roth reached the ministry in May.", "reached the ministry", "Ida Roth; ministry", ""),
    ("A player of the team was hurt in Orle in May.", "was hurt", "player; team; Orle", ""),
    ("A fair was held in Orle in May. The navy seized a boat in the town, she said.", "seized", "navy; boat; Orle", "town"),
    ("A fire broke out at the mill in May. Officers seized a van on the premises in June.", "seized", "officers; van; mill", "premises"),
    ("Orle Foods is in trouble. Its lawyers left the depot twice in May.", "left the depot", "Orle Foods; lawyers; depot", ""),
]

JUNK = [
    ("There were no patients in the ward in May, the nurse said.", "no patients", "patients; ward", ""),
    ("No fee was paid to the agent by the club in May, the chairman said.", "No fee", "fee; agent; club", ""),
    ("The rope parted twice in the interval, the mate said.", "parted twice", "rope", "interval; mate"),
    ("Officers stopped the van three times that week, the driver said.", "stopped the van", "Officers; van", "week; driver"),
    ("At some point in May the gate was opened twice, the porter said.", "was opened", "gate", "point; porter"),
    ("Freight & Rail — The tunnel was shut twice in May, drivers say.", "was shut", "tunnel", "Freight; Rail"),
    ("The monitors counted forty shells landing on the far bank on 3 May.", "counted forty", "shells", ""),
]


def words_of(name: str) -> set[str]:
    """The words of a name, without the ending of a plural."""
    return {word.removesuffix("s") for word in name.lower().split()}


@pytest.mark.parametrize(
    ("text", "words", "present", "absent"),
    [
        *NAMED_LATER,
        *KIN,
        *AGAIN,
        *FIRMS,
        *UNSAID,
        *OTHERS,
        *SPEAKERS,
        *BEHIND_NOUNS,
        *CLAUSES,
        *PORTIONS,
        *LIKEWISE,
        *OWNED,
        *TOLD_BEFORE,
        *PRONOUNS,
        *JUNK,
    ],
    ids=lambda part: part[-50:] if len(part) > 40 else "",
)
def test_who_takes_part(text: str, words: str, present: str, absent: str) -> None:
    start = text.index(words)
    claims = timeline.reconstruct(text, dateline="2011-08-01").claims
    over = [c for c in claims if any(e.start < start + len(words) and start < e.end for e in c.evidence)]
    assert over
    told = {word for p in over[-1].participants for word in words_of(str(p))}
    for name in filter(None, present.split("; ")):
        assert words_of(name) <= told, told
    for name in filter(None, absent.split("; ")):
        assert not words_of(name) & told, told

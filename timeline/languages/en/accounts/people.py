"""English words that tell who is a he and who a she, and which common nouns are people, and what two are to each other: `FEMALE`, `MALE`, `HUMAN`,
`CONVERSE`."""

from __future__ import annotations

_FEMALE_NOUNS = """
wife daughter sister mother aunt niece widow grandmother granddaughter stepdaughter stepmother godmother daughter-in-law sister-in-law mother-in-law fiancee bride girl woman lady heiress
actress waitress hostess stewardess landlady headmistress mistress governess nanny maid nurse midwife matron seamstress laundress nun abbess
queen princess duchess countess baroness empress goddess housewife fishwife schoolgirl girlfriend lass dame chambermaid barmaid usherette
congresswoman spokeswoman chairwoman forewoman watchwoman charwoman policewoman countrywoman horsewoman businesswoman sportswoman
"""

_MALE_NOUNS = """
husband son brother father uncle nephew widower grandfather grandson stepson stepfather godfather son-in-law brother-in-law father-in-law groom bridegroom boy man gentleman lad heir
monk abbot friar king prince duke earl marquis marquess viscount laird squire count baron emperor schoolboy boyfriend chap fellow bloke sir lord butler valet footman sexton verger
landlord headmaster milkman coalman postman fisherman watchman signalman boatman ferryman foreman chairman spokesman policeman salesman
workman businessman sportsman horseman herdsman craftsman clergyman vicar
"""

_FEMALE_NAMES = """
ada agnes alice alma amy ana andrea angela ann anna anne annie anja astrid barbara beatrice berit bertha birgit brigitte carla carmen carol caroline
catherine cecilia charlotte chloe christine claire clara claudia cleo cora daisy dagny dana daphne deborah diana dinah dora doris dorothy edda edith
elaine eleanor elena elisabeth elizabeth ella ellen elsa emily emma esther eva evelyn fatima fiona flora frances freda frieda georgia gerda gertrude
gisela gloria grace greta gudrun gwen hanna hannah hanne harriet hazel heather hedda heidi helen helena helga henrietta hilda ida ilse inga inge ingrid
irene iris isabel jane janet jean jenny jessica joan joanna josephine joyce judith judy julia juliet karen karin kate katherine kathleen katrin kim
kirsten laura lea lena leonie lily linda lisa lola lorna louise lucia lucy lydia maia margaret margit maria marie marta martha mary maud maureen melanie mia
michelle mildred mira miriam molly monica nadia nancy naomi natalie nell nina nora norma olga olive olivia pamela patricia paula pauline penelope petra
phoebe phyllis polly rachel rebecca rita rosa rosalind rose ruth sally samantha sandra sarah selma sheila sigrid silvia simone sofia sonia sophie stella
susan sylvia tamara tanya tess theresa thelma tilda tina ulla ursula valerie vanessa vera veronica victoria viola violet virginia wanda wendy wilma
winifred yvonne zoe
"""

_MALE_NAMES = """
adam alan albert alec aldous alex alexander alfred ambrose amos andreas andrew anders anselm anthony anton arne arnold arthur axel basil ben benjamin
bernard bert bill bjorn bo boris bram brian bruce bruno carl cecil charles christian christopher claude clement clive colin conrad cyril daniel dan david
dennis dieter dmitry donald douglas duncan ed edgar edmund edward edwin emil eric erik ernest erwin ethan eugene evan ewan felix ferdinand ferenc finn
francis frank franz fred frederick fritz gabriel gareth gavin geoffrey georg george gerald gideon gilbert giles giovanni glen gordon graham greg gregory gus
gustav guy hal hans harald harold harry heinrich helmut henrik henry herbert herman horace howard hubert hugh hugo humphrey ian igor ivan ivar iver jack
jacob jakob james jan jason jasper jeff jens jeremy jerome jim joachim joe joel johan johann john jonas jonathan jorge jose josef joseph julian julius
karl keith ken kenneth kevin klaus konrad kurt lars laurence lawrence lech leif len leo leonard leopold leroy leslie lionel louis luca lucas ludo ludwig luke
magnus malcolm marcel marco marcus mark martin matthew maurice max maxim michael miguel mike miles milo mikhail miro mohammed morris ned neil nicholas
nick niels nigel nikolai nils noah norman olaf olav ole oliver omar oscar oskar osric osmond oswald otto ove owen patrick paul pavel pedro per percy
peter phil philip pierre piers piet rafael ralph ray raymond rex richard rob robert robin rodney roger roland rolf ronald roy rudolf rufus rupert ruben
russell salman sam samuel sean sebastian serge sergei seth sidney sigmund silas simon stan stanley stefan sten stephen steve steven stuart sven ted
terence terry theo theodore thomas tim timothy tobias toby tom tomas tony torsten trevor ulf ulrich uwe victor viktor vincent vladimir walter warren wayne
werner wilfred wilhelm will william wolfgang xavier yann yuri
"""

FORENAMES = frozenset(_FEMALE_NAMES.split() + _MALE_NAMES.split())
FEMALE = frozenset(
    _FEMALE_NOUNS.split()
    + _FEMALE_NAMES.split()
    + ["mrs", "miss", "ms", "frau", "fru", "madame", "mme", "mlle", "signora", "señora", "dona", "doña"]
)
MALE = frozenset(_MALE_NOUNS.split() + _MALE_NAMES.split() + ["mr", "herr", "monsieur", "don", "signor", "señor"])

# common nouns of people beyond the roles of `speaking`
HUMAN = frozenset(
    _FEMALE_NOUNS.split()
    + _MALE_NOUNS.split()
    + """child baby youth teenager pensioner person patient thief burglar robber stranger courier addressee lover rider twin bride bystander
    burglar caller convict debtor defender donor elder emigrant expert fireman firefighter finder gambler grower helper hiker intruder
    jailer kidnapper killer lender master member miner murderer native newcomer observer orphan peasant pirate poacher prisoner pupil
    refugee robber ruler scholar seller servant settler slave smuggler speaker squatter starter stowaway striker swimmer teenager thief
    official expert detainee rebel insurgent militant guerrilla marcher demonstrator protester gunman raider settler troop inmate relative parent lawmaker politician negotiator fighter migrant islander investigator academic
    delegate mp buyer peacekeeper policewoman paratrooper sailor conscript scholar defector exile squire
    trespasser troublemaker tyrant vagrant villager vendor voter walker wanderer winner worshipper writer youngster apprentice prior prioress
    rector regent reeve sailor serf squire vassal yeoman borrower payer recipient sender applicant claimant beneficiary creditor messenger bidder
    signatory policyholder lessee purchaser taxpayer shareholder organiser organizer concierge carer gunsmith middleman hacker blogger
    banker preacher activist campaigner tourist trekker traveller traveler backpacker hostage captive evacuee survivor geologist technician
    imam mutineer deserter trafficker gangster bomber sniper informer dissident separatist jihadist extremist supporter bodyguard newborn infant
    toddler missionary translator interpreter archaeologist biologist photographer camper climber
    landowner homeowner shipowner""".split()
)

_PAIRS = (
    ("husband", "wife"), ("husband", "widow"), ("father mother", "son daughter"), ("brother sister twin", "brother sister twin"),
    ("uncle aunt", "nephew niece"), ("grandfather grandmother", "grandson granddaughter"), ("stepfather stepmother", "stepson stepdaughter"),
    ("cousin", "cousin"), ("partner", "partner"), ("fiance", "fiancee"), ("neighbour neighbor", "neighbour neighbor"),
    ("lawyer solicitor barrister attorney counsel agent", "client"), ("employer boss", "employee"), ("landlord landlady", "tenant lodger"),
)  # fmt: skip

# noun of what one is to somebody → what that somebody may be to the one
CONVERSE = {
    noun: frozenset(back for one, other in (*_PAIRS, *((b, a) for a, b in _PAIRS)) if noun in one.split() for back in other.split())
    for noun in {word for pair in _PAIRS for side in pair for word in side.split()}
}

# what people are for a while, whatever else they are, and for long: the bodies, vehicles and places that have such people
_PASSING_HOMES = {
    "passenger": "bus train tram ship ferry plane airline airliner boat taxi railway coach",
    "patient": "hospital clinic ward surgery infirmary hospice",
    "prisoner inmate detainee": "prison jail gaol camp police army",
    "guest": "hotel inn hostel",
    "resident tenant lodger": "home house council landlord town village",
    "civilian villager bystander pedestrian": "army police village town",
    "visitor customer shopper diner": "museum shop store park zoo bank restaurant",
    "spectator fan supporter": "club stadium team",
    "voter elector": "council party commission",
    "witness juror defendant": "court tribunal police",
    "donor": "party charity",
}
_LASTING_HOMES = {
    "pupil": "school academy college",
    "student": "school university college academy",
    "worker employee labourer": "firm company mill factory plant works yard shipyard mine quarry farm foundry brewery bakery warehouse depot",
    "miner": "mine colliery pit",
    "nurse doctor surgeon midwife": "hospital clinic ward",
    "teacher": "school academy college",
    "soldier conscript": "army regiment battalion unit",
    "sailor": "ship navy crew",
    "officer policeman": "police force",
    "player": "club team",
    "member": "club party union council committee board",
    "journalist reporter": "paper newspaper agency magazine",
    "child": "school home clinic orphanage",
    "driver": "firm company bus",
}

# who works where people of the kind are for a while is none of them
NEVER = {
    noun: frozenset(trades.split())
    for nouns, trades in {
        "passenger": "driver pilot captain skipper mate conductor guard steward stewardess sailor engineer",
        "prisoner inmate detainee": "guard warder officer gaoler jailer governor policeman soldier",
        "guest visitor customer": "porter waiter waitress owner manager clerk chef cook guard keeper",
        "civilian bystander": "soldier officer colonel major captain general sergeant policeman fighter rebel militant gunman",
        "patient": "nurse doctor surgeon midwife dentist paramedic",
    }.items()
    for noun in nouns.split()
}

PASSING = frozenset(noun for nouns in _PASSING_HOMES for noun in nouns.split())
HOMES = {noun: frozenset(homes.split()) for nouns, homes in {**_PASSING_HOMES, **_LASTING_HOMES}.items() for noun in nouns.split()}
# nouns for people that tell of no trade
ANYONE = frozenset("man woman men women people person boy girl child son daughter brother sister husband wife mother father".split())

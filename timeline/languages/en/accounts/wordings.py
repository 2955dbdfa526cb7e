"""One event in other words: verbs with what stands behind them ("set fire to"), with what they befall (gas escapes), and compound nouns.

`TRAILS` are verbs with the words behind them, articles and owners left out; `BEFALLING` verbs whose event depends on what they are said of;
`COMPOUNDS` nouns of two words. What only looks like one of them stays out: who drops in drops nothing, and a fire drill is no fire.
"""

from __future__ import annotations

# type of event, verb bases, words behind them
_TRAILS: tuple[tuple[str, str, str], ...] = (
    ("fire", "go burst set put be break", "on fire, ablaze, alight, in flames, up in flames, up in smoke, aflame"),
    ("fire", "set", "fire to, light to"),
    ("fire", "put", "out fire, out blaze, out flames"),
    ("fire", "burn", "to ground"),
    ("killing", "beat stab kick hack club batter burn crush choke", "to death"),
    ("suicide", "commit", "suicide"),
    ("suicide", "take", "own life"),
    ("suicide", "die", "by suicide, by own hand"),
    ("suicide", "kill hang drown poison", "himself, herself, themselves"),
    ("drive", "be sit stay get remain stand", "at wheel, behind wheel"),
    ("steer", "be sit stay stand remain", "at helm, at tiller"),
    ("fly", "be sit stay remain", "at controls"),
    ("launch", "go slide slip glide run come", "down slip, down slipway, down ways, off stocks"),
    ("launch", "leave", "slip, slipway, ways, stocks"),
    ("launch", "take", "to water"),
    (
        "recall",
        "withdraw pull take remove clear",
        "from sale, from market, off market, from shelves, off shelves, from shops, from stores, from circulation",
    ),
    ("recall", "call", "back"),
    ("outage", "go", "without power, without electricity, without light, without current, dark"),
    ("dismissal", "give", "sack, boot, push"),
    ("dismissal", "get", "sack, boot, push"),
    ("dismissal", "make", "redundant"),
    ("dismissal", "show", "door"),
    ("dismissal", "strip", "of post, of office"),
    ("resignation", "hand", "in resignation, in notice"),
    ("resignation", "tender", "resignation"),
    ("resignation", "give", "up post, up office, in notice"),
    ("resignation", "leave vacate", "office, post"),
    ("arrest", "take", "into custody, away in handcuffs, prisoner, into detention"),
    ("abduction", "take", "hostage, captive"),
    ("detention", "hold keep", "captive, hostage, prisoner, incommunicado, in custody, behind bars, under arrest"),
    ("arrest", "lead", "away in handcuffs, off in handcuffs"),
    ("arrest", "place put", "under arrest, in handcuffs"),
    ("detention", "put", "behind bars, in jail, in prison, in cells"),
    ("detention", "throw send", "into jail, into prison, to jail, to prison, behind bars"),
    ("detention", "lock", "up"),
    ("return", "go come get head be", "back to work, back at work, back to school, back home"),
    ("departure", "fly sail", "home, out of, abroad"),
    ("cross", "cross", "border, frontier"),
    ("fainting", "pass black", "out"),
    ("fainting", "lose", "consciousness"),
    ("disappearance", "go", "missing"),
    ("surrender", "lay", "down arms, down weapons"),
    ("surrender", "give", "himself up, herself up, themselves up"),
    ("quarrel", "have", "row with, argument with, row, words with"),
    ("quarrel", "fall", "out with"),
    ("confession", "own", "up"),
    ("confession", "come", "clean"),
    ("lawsuit", "take", "to court"),
    ("lawsuit", "bring file", "suit, suit against, action against"),
    ("bankruptcy", "go", "bankrupt, bust, to wall, into liquidation, into administration, into receivership"),
    ("shooting", "open", "fire"),
    ("death", "take", "own life"),
    ("apology", "say", "sorry"),
    ("release", "set", "free, at liberty"),
    ("release", "let", "go"),
    ("release", "walk come", "free, out of prison, out of jail"),
    ("acquit", "find", "not guilty, innocent"),
    ("convict", "find", "guilty"),
    ("demolish", "tear pull", "down"),
    ("flood", "burst break overflow", "banks"),
    ("invasion", "march", "into"),
    ("repair", "put", "right"),
    ("dismissal", "lay", "off"),
    ("permission", "give", "leave to, green light, go-ahead"),
    ("boycott", "stay", "away from"),
    ("assault", "come", "to blows"),
    ("assault", "beat", "up"),
    ("theft", "make", "off with, away with"),
    ("theft", "help", "himself to, herself to, themselves to"),
    ("performance", "take", "stage, to stage"),
    ("birth", "come bring", "into world"),
    ("strike", "lay", "down tools"),
    ("overboard", "go fall jump wash sweep knock throw blow pitch lose", "overboard, off deck, over side, over rail, into sea"),
    ("attendance", "take", "part in, seat at"),
    ("attendance", "sit", "in on"),
    ("attendance", "turn", "out for, up for, up at"),
    ("attendance", "show", "up at, up for"),
)

# words of these behind which nothing more may come that goes on with them: "let him go", not "let the plan go ahead"
CLOSING = frozenset(("go",))

TRAILS: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {
    verb: tuple((tuple(words.split()), event) for event, verbs, some in _TRAILS if verb in verbs.split() for words in some.split(","))
    for verb in {verb for _, verbs, _ in _TRAILS for verb in verbs.split()}
}

_CURRENT = "supply power electricity current light lights lighting gas heating"
_MACHINES = "reactor turbine generator boiler breaker plant unit grid pump line engine furnace station"
_FLUIDS = "gas oil steam fuel petrol diesel ammonia chlorine methane sewage coolant liquid acid brine radiation fumes helium hydrogen propane vapour"
_VEHICLES = (
    "ship boat vessel ferry tanker barge yacht tug trawler freighter liner dinghy launch car lorry truck bus coach van taxi cab ambulance jeep "
    "tractor motorcycle motorbike scooter minibus trailer train tram locomotive plane aircraft airliner helicopter jet glider cyclist bicycle"
)
_PRICES = "price share stock market currency economy value system computer software server site website network app index profit"

# type of event: verb bases, what they are said of (whoever does it, or what it is done to)
_BEFALLING = (
    ("outage", "interrupt fail cut go", _CURRENT),
    ("close", "trip scram", _MACHINES),
    ("leak", "escape ooze seep gush spurt", _FLUIDS),
    ("accident", "hit strike ram", _VEHICLES),
    ("fire", "fight battle tackle extinguish douse quell contain smother", "fire blaze flame inferno"),
    ("leak", "plug repair fix stop mend", "leak"),
    ("fall", "crash", _PRICES),
    (
        "fulfil",
        "meet",
        "deadline deadlines target targets demand demands requirement requirements criterion criteria standard standards need needs goal goals "
        "condition conditions expectation expectations obligation obligations quota quotas challenge challenges cost costs payroll death fate end",
    ),
    (
        "arrival",
        "come",
        "rescuer rescuers ambulance ambulances police firefighter firefighters fireman firemen help helicopter helicopters crew crews doctor doctors "
        "medic medics paramedic paramedics lifeboat lifeboats officer officers troops soldiers",
    ),
    (
        "collapse",
        "cave give fall crumble",
        "roof ceiling wall floor bridge tunnel mine shaft balcony dam embankment tower stand scaffold scaffolding arch pier platform gallery",
    ),
    ("treat", "see", "patient patients outpatient outpatients casualty casualties"),
    ("publication", "release", "report album film book song record statement figure document study data result transcript video recording"),
    ("filming", "shoot", "film scene movie video series documentary commercial footage picture photo photograph"),
)
BEFALLING: dict[str, tuple[tuple[frozenset[str], str], ...]] = {
    verb: tuple((frozenset(things.split()), event) for event, verbs, things in _BEFALLING if verb in verbs.split())
    for verb in {verb for _, verbs, _ in _BEFALLING for verb in verbs.split()}
}

# what only says who handled, counted or met with the event of its object
HANDLING = frozenset("work count tally handle document reckon survive".split())
HANDLING_WITH = {"deal": "with", "respond": "to", "cope": "with", "attend": "to", "contend": "with", "rush": "to"}

_POWER = "power electricity supply current water gas service"
COMPOUNDS: dict[tuple[str, str], str] = {
    **{(of, noun): "outage" for of in _POWER.split() for noun in "cut failure interruption loss".split()},
    **{(of, "strike"): "" for of in ("lightning", "air", "missile", "drone")},
    **{(of, noun): "" for of in ("fire", "evacuation", "safety", "accident") for noun in ("drill", "insurance", "prevention", "report", "exercise")},
    **{(of, "crash"): "fall" for of in "market stock share price computer system software".split()},
}  # fmt: skip

# to be hurt: what is treated or admitted, and the parts of a body that one breaks
INJURIES = frozenset(
    """injury wound burn cut bruise fracture gash concussion laceration sprain graze scald bite stab gunshot shrapnel hypothermia frostbite
    whiplash scratch""".split()
)
LIMBS = frozenset(
    """arm leg wrist ankle hand foot finger thumb toe knee hip shoulder elbow rib collarbone nose jaw skull neck back spine pelvis tooth thigh
    shin heel limb bone eye ear head face""".split()
)
HURT = frozenset(
    "broken crushed burned burnt cut bruised fractured sprained dislocated severed torn shattered scalded wounded injured mangled".split()
)
HURTING = frozenset("break fracture sprain dislocate crush twist burn scald cut bruise gash shatter".split())
TREATING = frozenset("treat admit hospitalise hospitalize bandage".split())
CARRYING = frozenset("take rush fly bring carry send airlift drive transport convey transfer move".split())
# by these somebody gets where he is taken; who is sent or moved there may still be on his way
BRINGING = frozenset(
    "take rush fly bring carry airlift drive transport convey transfer ferry lead escort deport extradite admit hand turn".split()
)
# who does so from a place leaves it; of a thing they tell something else ("withdrew the cars from sale")
WITHDRAWING = frozenset("withdraw retreat".split())
# who is discharged leaves the place
DISCHARGING = frozenset(("discharge",))
# of these, those by which one leaves a country
EXPELLING = frozenset("deport extradite hand turn".split())
# with "into" a town or a country, by these one comes to be in it; a wall one only hits
GOING_INTO = frozenset("drive roll move push fly sail ride march cross advance pour".split())
WARDS = frozenset("hospital infirmary clinic casualty sickbay".split())
SAMPLES = frozenset("sample swab specimen".split())
SAMPLING = frozenset("take collect gather obtain draw give provide get".split())

# words that pass between people
TELLING = frozenset("tell remind advise".split())
RAISING = frozenset("raise broach discuss mention".split())
WIRING = frozenset("radio wire cable fax telegraph telephone phone text email".split())
DANGERS = frozenset(
    """danger risk hazard threat peril ice fog fire smoke leak crack fault defect storm flood avalanche landslide rock reef mine bomb gas
    explosion collapse corrosion rust""".split()
)

"""The English families of events and words of counting: the table `EVENTS`."""

from __future__ import annotations

from timeline.languages.accounts import Events
from timeline.languages.en.accounts.acting import AGENTIVE, BODIES, BREAKING, DONE_TO_BODIES, MEMBERS, STAFF, STAFFED
from timeline.languages.en.accounts.acts import (
    ACT_PATTERNS,
    ACTS,
    ALARMS,
    ALIVE,
    EXTANT,
    EXTREMES,
    FINALS,
    GUNS,
    INFORMED,
    LASTS,
    LEARNING,
    ONCE_LINKED,
    ONLY_ONCE,
    ORDINALS,
    PHASE_NOUNS,
    PHASES,
    SELDOM,
    SELDOM_DONE,
    SELDOM_TYPES,
    WIDER,
)
from timeline.languages.en.accounts.causes import CAUSES
from timeline.languages.en.accounts.contests import CONTESTS
from timeline.languages.en.accounts.custody import CUSTODY
from timeline.languages.en.accounts.dating import DATING
from timeline.languages.en.accounts.deeds import DEEDS
from timeline.languages.en.accounts.doers import DOERS
from timeline.languages.en.accounts.handing import HANDING
from timeline.languages.en.accounts.happenings import HAPPENING_PATTERNS, HAPPENINGS, MEALS
from timeline.languages.en.accounts.kinds import UNDERSTOOD
from timeline.languages.en.accounts.kinds import WIDER as WIDER_NOUNS
from timeline.languages.en.accounts.measures import MEASURES
from timeline.languages.en.accounts.narrower import NARROWER
from timeline.languages.en.accounts.no_parties import NO_PARTIES, NO_PLACES
from timeline.languages.en.accounts.outcomes import FIRSTS, OUTCOMES
from timeline.languages.en.accounts.people import ANYONE, HOMES, HUMAN, NEVER, PASSING
from timeline.languages.en.accounts.places import PLACES
from timeline.languages.en.accounts.states import STATES
from timeline.languages.en.accounts.tallies import TALLIES
from timeline.languages.en.accounts.things import ACTS_FOR, KINDS, SAME
from timeline.languages.en.accounts.wordings import (
    BEFALLING,
    BRINGING,
    CARRYING,
    CLOSING,
    COMPOUNDS,
    DANGERS,
    DISCHARGING,
    EXPELLING,
    GOING_INTO,
    HANDLING,
    HANDLING_WITH,
    HURT,
    HURTING,
    INJURIES,
    LIMBS,
    RAISING,
    SAMPLES,
    SAMPLING,
    TELLING,
    TRAILS,
    TREATING,
    WARDS,
    WIRING,
    WITHDRAWING,
)
from timeline.languages.en.speaking import SPEAKING

_FAMILIES = {
    # type: (wider type, nouns, verbs)
    "contact": ("", "contact communication touch dealing interaction exchange connection", "contact communicate interact liaise"),
    "consultation": ("conversation", "consultation", "consult"),
    "offer": ("contact", "offer proposal", ""),
    "offering": ("offer", "", "offer"),
    "conversation": (
        "contact",
        "conversation talk chat discussion dialogue negotiation",
        "talk speak chat converse confer negotiate",
    ),
    "call": ("conversation", "call phonecall videocall", "phone telephone ring"),
    "meeting": ("contact", "meeting encounter handshake summit audience get-together rendezvous dinner lunch", "meet dine lunch"),
    "visit": ("meeting", "visit", "visit"),
    "correspondence": ("contact", "correspondence", "correspond"),
    "letter": ("correspondence", "letter postcard", ""),
    "email": ("correspondence", "email e-mail mail", "email e-mail"),
    "message": ("correspondence", "message text sms note telegram radiogram", "message text"),
    "sighting": ("", "sighting detection", "see spot sight photograph observe glimpse find detect"),
    "killing": ("death", "killing murder", "kill murder assassinate"),
    "fire": ("", "fire blaze", "burn"),
    "departure": ("", "departure", "leave depart"),
    "marriage": ("", "marriage wedding", "marry wed"),
    "flight": ("", "flight", "fly"),
    "win": ("", "win victory triumph", "win"),
    "loss": ("", "loss defeat", "lose"),
    "failure": ("", "failure breakdown malfunction", "fail malfunction"),
    "outage": ("failure", "outage blackout", ""),
    "rehearsal": ("", "rehearsal", "rehearse"),
    "invasion": ("", "invasion", "invade"),
    "choice": ("", "choice", "choose"),
    "gathering": ("", "gathering", "gather convene"),
    "election": ("", "election reelection re-election", "elect reelect re-elect"),
    "performance": ("", "performance concert gig recital", "perform"),
    "success": ("", "success", "succeed"),
    "service": ("", "servicing", "service"),
    "speech": ("", "speech", ""),
    "promise": ("", "promise pledge vow assurance undertaking", "promise pledge vow"),
    "growth": ("", "growth", "grow"),
    "collapse": ("", "collapse", "collapse"),
    **ACTS,
    **HAPPENINGS,
    **DEEDS,
}

_WORKS = "factory plant mill refinery mine quarry brewery smelter depot terminal reactor laboratory warehouse dam"
_PEOPLE = frozenset(
    noun for noun, kind in KINDS.items() if kind in ("police", "crew", "staff", "member", "player", "diplomat", "worker", "child")
)
_BUILDINGS = (
    "school hospital hotel theatre theater library museum court courthouse church warehouse factory house station clinic laboratory "
    "mill cinema college embassy prison tower hall hostel supermarket store shop nursery mosque synagogue temple office"
)

EVENTS = Events(
    parents=KINDS
    | {kind: wider for kind, (wider, _, _) in _FAMILIES.items() if wider}
    | {verb: wider for wider, verbs in WIDER.items() for verb in verbs.split()}
    | {"switch off": "touch", "switch on": "touch"},
    kinds=KINDS | SAME,
    wider=WIDER_NOUNS,
    understood=UNDERSTOOD,
    acts_for=ACTS_FOR,
    staff=STAFF,
    no_longer=frozenset("former ex then late retired onetime ousted fired".split()),
    of_titles=frozenset("staff state mission protocol police".split()),
    entourage=frozenset("staff team office aides officials people entourage".split()),
    members=MEMBERS,
    ministries={"minister": "ministry"},
    nouns={noun: kind for kind, (_, nouns, _) in _FAMILIES.items() for noun in nouns.split()},
    verbs={verb: kind for kind, (_, _, verbs) in _FAMILIES.items() for verb in verbs.split()},
    sharing=frozenset(
        "responsibility role part involvement hand complicity participation share blame guilt responsible involved implicated".split()
    ),
    answerable=frozenset("have play bear claim admit accept acknowledge".split()),
    blamed={"strike": "assault", "hit": "killing"},
    informed=INFORMED,
    learning=LEARNING,
    knowing="knowledge",
    going_off={**dict.fromkeys(ALARMS, "ring"), **dict.fromkeys(GUNS, "shooting")},
    sounding=frozenset("bell chime gong doorbell peal carillon handbell".split()),
    over={"turn": "handover", "sign": "handover", "hand": "handover"},
    to_act={"ask": "request"},
    people=SPEAKING.roles | HUMAN | _PEOPLE | ACTS_FOR.keys() | {"crowd", "mob", "audience", "congregation"},
    undergone={"kill": "death"},
    one_by_one=frozenset(
        """killing injury arrest detention rescue abduction release vaccination dismissal hiring deportation execution interrogation stabbing
        convict acquit infection burial birth death""".split()
    ),
    trails=TRAILS,
    by_oneself=frozenset(("fainting", "confession", "quarrel", "bankruptcy")),
    befalling=BEFALLING,
    compounds=COMPOUNDS,
    handling=HANDLING,
    handling_with=HANDLING_WITH,
    injuries=INJURIES,
    limbs=LIMBS,
    hurt=HURT,
    hurting=HURTING,
    treating=TREATING,
    carrying=CARRYING,
    closing=CLOSING,
    bringing=BRINGING,
    going_into=GOING_INTO,
    discharging=DISCHARGING,
    expelling=EXPELLING,
    withdrawing=WITHDRAWING,
    wards=WARDS,
    telling=TELLING,
    raising=RAISING,
    wiring=WIRING,
    dangers=DANGERS,
    samples=SAMPLES,
    sampling=SAMPLING,
    of_people={
        "burn": "injury",
        "scald": "injury",
        "cut": "injury",
        "hold": "detention",
        "lock": "detention",
        "confine": "detention",
        "fire": "dismissal",
        "question": "interrogation",
        "grill": "interrogation",
        "quiz": "interrogation",
        "approach": "contact",
        "reach": "contact",
        "court": "contact",
        "phone": "call",
        "interview": "interview",
        "expel": "deportation",
    },
    patterns={
        **ACT_PATTERNS,
        **HAPPENING_PATTERNS,
        **{(verb, "off"): "switch off" for verb in ("switch", "turn", "shut", "power", "cut")},
        **{(verb, "on"): "switch on" for verb in ("switch", "power")},
        ("shake", "hand"): "meeting",
        ("shake", "hands"): "meeting",
        ("come", "to"): "visit",
        ("go", "to"): "visit",
        ("travel", "to"): "visit",
        ("call", "on"): "visit",
        ("call", "at"): "visit",
        ("drop", "by"): "visit",
        ("write", "to"): "letter",
        ("hear", "from"): "contact",
        ("get", "touch"): "contact",
        ("set", "foot"): "visit",
        ("be", "back"): "visit",
        ("go", "back"): "visit",
        ("set", "sail"): "departure",
        ("break", "into"): "theft",
        ("come", "across"): "sighting",
        ("come", "between"): "conversation",
        ("break", "down"): "failure",
        ("run", "into"): "meeting",
        ("exchange", "word"): "conversation",
        ("exchange", "words"): "conversation",
        ("have", "word"): "conversation",
        ("hold", "talk"): "conversation",
        ("sit", "down"): "meeting",
        ("get", "together"): "meeting",
        ("cross", "paths"): "meeting",
        ("see", "each"): "meeting",
        ("share", "table"): "meeting",
        ("get", "hold"): "contact",
        ("pick", "phone"): "call",
        ("ring", "up"): "call",
        ("go", "near"): "visit",
        ("be", "near"): "visit",
        ("stop", "by"): "visit",
        ("look", "in"): "visit",
        ("drop", "in"): "visit",
        ("turn", "up"): "visit",
        ("go", "inside"): "visit",
        ("lay", "eyes"): "sighting",
        ("set", "eyes"): "sighting",
        ("clap", "eyes"): "sighting",
        ("catch", "sight"): "sighting",
        ("give", "word"): "promise",
        ("find", "buyer"): "sale",
        ("find", "buyers"): "sale",
        ("change", "hands"): "sale",
        ("catch", "fire"): "fire",
        ("go", "flames"): "fire",
        ("burn", "down"): "fire",
        ("leave", "rails"): "accident",
        ("leave", "track"): "accident",
        ("leave", "tracks"): "accident",
        ("jump", "rails"): "accident",
        ("come", "off"): "accident",
        ("run", "aground"): "accident",
        ("cast", "off"): "departure",
        ("put", "sea"): "departure",
        ("take", "off"): "departure",
        ("touch", "down"): "landing",
        ("lose", "life"): "death",
        ("lose", "lives"): "death",
        ("walk", "out"): "strike",
        ("break", "in"): "theft",
        ("tie", "knot"): "marriage",
        ("give", "birth"): "birth",
        ("get", "married"): "marriage",
        ("come", "apart"): "failure",
        ("give", "out"): "failure",
        ("seize", "up"): "failure",
    },
    perils=frozenset(
        "collapse snap burst break fail crack cracks cracked cracking leak leaking explode unsafe dangerous danger dangers risk risks hazard hazards "
        "hazardous defective faulty unstable flood overflow threat rotten corroded".split()
    ),
    channels=("meeting", "call", "letter", "email", "message"),
    talking=frozenset(("meeting", "conversation", "correspondence")),
    matters=frozenset(
        "plan plans proposal proposals project scheme matter issue case deal decision idea question subject terms details situation problem "
        "problems concern concerns changes options impact effects future draft".split()
    ),
    side_by_side=frozenset((("call", "on"), ("call", "at"))),
    media={
        "telephone": "call",
        "phone": "call",
        "letter": "letter",
        "email": "email",
        "e-mail": "email",
        "text": "message",
        "person": "meeting",
        "writing": "correspondence",
        "mail": "letter",
        "fax": "message",
        "post": "letter",
        "video": "call",
    },
    asking=frozenset(("request", "invitation", "proposal", "suggestion")),
    light=frozenset(
        """have make file hold give take place issue send submit receive write launch conduct carry stage undergo suffer lodge pay get do
        exchange deliver enter record report commit perform run lead attend organise organize arrange begin start finish complete
        experience sustain see witness find announce order mount initiate raise bring cause accept reject play deny confirm log
        register list show post mail dispatch answer return sign win lose keep maintain deploy impose inflict levy""".split()
    ),
    makers=frozenset("take make do hold conduct".split()),
    transfers=frozenset(
        "send give hand receive get accept forward deliver credit submit lodge file post mail supply ship transfer return issue lend grant "
        "award donate".split()
    ),
    taken=frozenset(
        "sample step measure photo photograph picture reading decision walk break test vote bribe leave oath action swab measurement count "
        "trip ride drive loan course lesson exam look shot holiday poll survey call message statement".split()
    ),
    happen=frozenset("reach take occur happen follow ensue arise arrive begin start end come go break strike".split()),
    symmetric=frozenset("contact conversation call meeting correspondence marriage".split()),
    directed=frozenset("call phone telephone ring text email write visit message".split()),
    bearing=frozenset(
        """have has had suffer experience undergo sustain see witness find log record list register report enter announce note show confirm deny
        count tally""".split()
    ),
    reaching=frozenset("come arrive".split()),
    delivering=frozenset("deliver bring receive get".split()),
    retracting=frozenset("withdraw retract revoke recant drop correct".split()),
    misreading=frozenset("misread miscount misspeak misstate mishear miscalculate misremember err".split()),
    receiving=frozenset("receive get accept obtain buy purchase borrow win earn".split()),
    attending=frozenset("play attendance appear start race row ride run vote perform performance".split()),
    gatherings=frozenset(
        """hearing trial inquest session meeting conference congress assembly ceremony wedding funeral burial baptism christening party reception
        banquet dinner concert recital premiere rehearsal match race game rally march parade festival demonstration auction debate lecture
        seminar briefing training practice drill summit talks gathering vigil memorial mass service performance show opening launch reunion
        class lesson exam course audience interview audition festival workshop""".split()
    ),
    mounts=frozenset(
        "stage ladder platform podium train bus tram car lorry carriage horse bicycle kerb chair stool rostrum pulpit dais wall".split()
    ),
    mishaps=frozenset(("accident", "assault", "explosion", "shooting")),
    joining=frozenset("participate engage share".split()),
    staying=frozenset("stay remain sit wait linger sleep lodge lie stand spend camp hide shelter".split()),
    lying=frozenset("moor dock berth anchor station house hold keep park store base detain treat".split()),
    speech_acts=frozenset("promise threat apology".split()),
    remote=frozenset("call correspondence".split()),
    states=frozenset("know live own reside belong employ possess head chair lead rent occupy hold remain stay serve work".split()),
    pairs={
        "funeral": "bury",
        "burial": "bury",
        "breakfast": "eat",
        "landing": "land",
        "thought": "think",
        "sight": "see",
        "choice": "choose",
        "proof": "prove",
        "belief": "believe",
        "growth": "grow",
        "descent": "descend",
        "ascent": "climb",
        "pursuit": "pursue",
        "seizure": "seize",
        "trial": "try",
        "advice": "advise",
        "behaviour": "behave",
        "response": "respond",
        "defence": "defend",
        "defense": "defend",
        "reduction": "reduce",
        "expulsion": "expel",
        "decision": "decide",
        "division": "divide",
        "extension": "extend",
        "suspension": "suspend",
        "permission": "permit",
        "admission": "admit",
        "submission": "submit",
        "repetition": "repeat",
        "reception": "receive",
        "production": "produce",
        "introduction": "introduce",
        "description": "describe",
        "subscription": "subscribe",
        "conviction": "convict",
        "evacuation": "evacuate",
        "application": "apply",
        "publication": "publish",
        "verification": "verify",
        "abolition": "abolish",
        "acquisition": "acquire",
        "requirement": "require",
        "hijacking": "hijack",
        "removal": "remove",
        "breach": "breach",
        "seating": "seat",
        "eviction": "evict",
        "withdrawal": "withdraw",
        "shipment": "ship",
        "applause": "applaud",
        "shutdown": "shut",
        "closing": "close",
        "closure": "close",
        "opening": "open",
        "sinking": "sink",
        "shooting": "shoot",
        "bombing": "bomb",
        "robbing": "rob",
        "drilling": "drill",
        "launching": "launch",
        "meal": "eat",
        "confession": "confess",
        "possession": "possess",
        "discussion": "discuss",
        "retreat": "retreat",
        "revision": "revise",
        "collision": "collide",
    },
    motion=frozenset("come go leave arrive return travel visit enter reach depart sail fly drive move walk cross".split()),
    frequent={
        "repeatedly": (2, None),
        "regularly": (2, None),
        "often": (2, None),
        "frequently": (2, None),
        "regular": (2, None),
        "frequent": (2, None),
        "repeated": (2, None),
        "constant": (2, None),
        "constantly": (2, None),
        "routinely": (2, None),
        "daily": (2, None),
        "weekly": (2, None),
        "monthly": (2, None),
        "several": (2, None),
        "many": (2, None),
        "numerous": (2, None),
        "multiple": (2, None),
        "few": (2, None),
        "various": (2, None),
        "both": (2, 2),
        "dozens": (24, None),
        "scores": (40, None),
        "hundreds": (200, None),
        "thousands": (2000, None),
        "couple": (2, 2),
        "occasionally": (2, None),
        "sometimes": (2, None),
        "always": (2, None),
        "continually": (2, None),
        "continuous": (2, None),
        "periodically": (2, None),
        "further": (1, None),
    },
    none=frozenset("no never not n't nobody none neither nor nothing without cannot".split()),
    hedges=frozenset(
        "may might could allegedly reportedly apparently probably possibly perhaps maybe likely seemingly supposedly believed".split()
    ),
    possible=frozenset("may might could possibly perhaps maybe".split()),
    opinions=frozenset(
        "should ought seem appear like hope want wish expect think believe feel fear need deserve cause matter represent prove mean "
        "cede suggest worry".split()
    ),
    plans=frozenset("plan intend hope expect promise vow pledge agree aim prepare refuse decline want threaten offer".split()),
    showing=frozenset("evidence proof sign signs indication indications suggestion trace hint".split()),
    doubting=frozenset("unlikely doubtful improbable inconceivable questionable implausible".split()),
    scheduling=frozenset("arrange schedule plan book propose".split()),
    arranging=frozenset("announce arrange book call fix invite order postpone propose put schedule set summon tell time".split()),
    no_place=NO_PLACES
    | frozenset(
        "danger favour favor doubt question fact order line control charge place progress use need trouble love debt power touch talk odds risk war "
        "work peace end course time way hand case force sale fire duty strike top schedule track hold effect dark spot moment meantime phone "
        "telephone record run move outset beginning start name hope light wake face event sense world air open first last same other others past "
        "future present night day morning evening afternoon week month year weekend date eve anniversary occasion rest whole process middle matter subject idea basis grounds condition advice phone internet radio television news papers "
        "press back front rear side part two others latter former kind sort point stage stand juncture instance instant hour minute interval interim rush wait absence presence "
        "times thunderstorm rain snow fog gale sunshine hail blizzard drizzle mist heat cold twilight dusk dawn darkness daylight moonlight".split()
    ),
    anywhere=frozenset("building place spot site area town city village country county region premises neighbourhood neighborhood".split()),
    grounds=frozenset(
        "island ship ferry train plane boat coast farm site base campus estate beach premises bridge roof bus tram yacht platform".split()
    ),
    inside=frozenset("in at aboard inside near outside".split()),
    place_prepositions=frozenset("at in near on inside outside aboard into onto through off from around".split()),
    others_say=frozenset("allegedly supposedly purportedly".split()),
    traces=frozenset("record report trace sign note entry evidence".split()),
    judging=frozenset(
        "good bad right wrong fair unfair important necessary possible impossible likely unlikely clear unclear obvious true untrue false sorry "
        "glad happy unhappy sad proud angry sure certain confident ready willing unwilling able unable keen eager due bound aware unaware "
        "surprised shocked disappointed pleased grateful responsible better worse best worst great terrible awful disgraceful shameful "
        "unacceptable acceptable reasonable unreasonable difficult easy hard careful serious significant different similar same strange odd "
        "wonderful beautiful nice fine disgrace shame pity mistake error problem thing matter question reason way time case point part result "
        "lie nonsense disaster tragedy success failure concern worry priority goal aim fact truth subject free welcome worth".split()
    ),
    factive=frozenset("fact evidence news proof sign indication finding conclusion admission".split()),
    sensing=frozenset("see hear watch observe notice smell feel spot sight overhear witness glimpse".split()),
    giving=frozenset(
        "count hear see find get give show admit list have put make remember recall report claim log note record register name want spot notice "
        "allow grant concede reckon tally mention".split()
    ),
    bodies=frozenset(
        "infirmary parish county town city village canton state league office room desk house mill works station line service archive "
        "laboratory lab clinic studio theatre church fleet navy army brigade coastguard defence prosecution crown union club press "
        "charity foundation cooperative co-operative alliance society dairy sawmill brewery tannery foundry shop firm bank party council board authority company".split()
    ),
    tolled=dict.fromkeys("dead killed deaths fatalities victims".split(), "death")
    | dict.fromkeys("injured wounded hurt injuries".split(), "injury"),
    totalling=frozenset("stand total remain reach hit".split()),
    moving=frozenset("rise climb grow increase jump go fall drop shrink swell mount soar surge".split()),
    around_numbers=frozenset("it at the number figure total tally them as to of count only just no more than least most or in all".split()),
    beside=frozenset(
        "in at on near inside outside aboard into onto through off from around to by with for of against behind over across past along".split()
    ),
    topical=frozenset("on over of for in at by".split()),
    dwellings=frozenset(
        "house farmhouse farm mansion caravan houseboat flat apartment address home cottage villa bungalow door lodgings room".split()
    ),
    none_of=frozenset(("no", "not one", "not a", "not a single", "a single", "none of", "not any", "neither of")),
    homes=HOMES,
    passing=PASSING,
    anyone_human=ANYONE,
    never=NEVER,
    anybody=frozenset("nobody anybody anyone somebody someone none one everyone everybody".split()),
    kin=frozenset("family household clan dynasty".split()),
    regions=frozenset(
        "river lake sea bay gulf channel town city village capital harbour harbor port island valley mountain hill country region province county state district borough parish municipality suburb canton prefecture territory".split()
    ),
    opposing=frozenset("against without".split()),
    company=frozenset("private public secret person parliament writing".split()),
    narrower=NARROWER,
    containers=frozenset(
        "load cartload truckload lorryload shipload barrel envelope bag bundle box sack case suitcase briefcase pile stack wad roll parcel packet crate sum amount gift".split()
    ),
    by_agent={
        ("inspectors", "visit"): "inspection",
        ("auditors", "visit"): "audit",
        **{("shells", event): "shelling" for event in ("landing", "fall", "assault", "explosion", "strike")},
        **{("bombs", event): "bombing" for event in ("landing", "fall", "assault", "explosion")},
        **{(noun, event): "bombardment" for noun in "rockets missiles mortars rounds".split() for event in ("landing", "fall", "assault")},
        ("bullets", "assault"): "shooting",
    },
    anyone=frozenset(
        "player athlete politician executive businessman businesswoman suspect defendant accused year-old official lawmaker "
        "cyclist rider skier swimmer runner boxer sprinter midfielder winger striker golfer singer actor actress novelist composer senator "
        "congressman congresswoman tycoon billionaire magnate fugitive convict pensioner patient victim deceased".split()
    ),
    principals=frozenset(("client",)),
    stands_for=frozenset("agent lawyer attorney solicitor barrister counsel spokesman spokeswoman spokesperson representative".split()),
    unnamed=frozenset("port harbour harbor court hospital prison school college church town shore".split()),
    offices=frozenset(
        "executive chief director manager chairman chairwoman chair president treasurer spokesman spokeswoman spokesperson founder owner boss "
        "accountant bookkeeper".split()
    ),
    agentive=AGENTIVE,
    breaking=BREAKING,
    done_to_bodies=DONE_TO_BODIES,
    acting_bodies=BODIES,
    staffed=STAFFED,
    headed={
        "harbourmaster": "harbour",
        "harbormaster": "harbor",
        "stationmaster": "station",
        "headmaster": "school",
        "headmistress": "school",
        "headteacher": "school",
        "innkeeper": "inn",
        "hotelier": "hotel",
        "shopkeeper": "shop",
        "zookeeper": "zoo",
    },
    heading=frozenset("run head lead chair manage own command direct represent".split()),
    workplaces=frozenset(
        "mill sawmill brewery distillery dairy bakery cannery foundry forge tannery shipyard refinery smelter quarry mine colliery pit factory "
        "winery ironworks steelworks steelmaker brewer builder developer maker shop store supermarket chain hotel grocer".split()
    ),
    firm_nouns=frozenset("company firm manufacturer supplier operator airline carrier".split()),
    firmly=frozenset(
        "supplier contractor subcontractor operator manufacturer retailer brewer shipbuilder lender carrier publisher insurer".split()
    ),
    services=frozenset(("service", "brigade", "guard", "inspectorate")),
    narrowing=frozenset("on at with for against by without in".split()),
    plain_modifiers=frozenset(
        "single only sole further other new such more additional separate alleged reported recorded known recent previous past similar "
        "different successive consecutive subsequent total whole entire actual real alone own last first latest next second third half "
        "least most late early long short brief medium-length one two three".split()
    ),
    no_party=NO_PARTIES
    | frozenset(
        "place time times day week month year foot sail part occasion occasions way lot home ashore abroad overboard upstairs downstairs fun sense use care note "
        "advantage course ground turn bit guilty hard fast late early loose short open free clear half double".split()
    ),
    occasions=frozenset("tour trip voyage journey expedition crossing cruise mission holiday season shift visit flight".split()),
    resuming=frozenset("return resume restore come reopen reconnect restart".split()),
    beginning=frozenset("begin start open commence launch".split()),
    lasting=frozenset("last run continue extend stretch hold rage go open".split()),
    ending=frozenset("end finish close conclude stop lift cease collapse expire".split()),
    one_day=frozenset(
        "debate meeting session sitting vote ballot ceremony match game concert performance premiere race rally march parade demonstration protest "
        "wedding funeral dinner banquet auction launch landing takeoff departure arrival dive climb ascent descent "
        "handover speech briefing lecture bout".split()
    ),
    by_vote=("approval", "rejection", "adopt", "pass", "ratify", "defeat", "election"),
    giving_up=frozenset("stop quit cease discontinue".split()),
    giving_up_for_good=frozenset("cease discontinue".split()),
    incidents=frozenset(
        "blast explosion crash accident collision fire blaze incident disaster tragedy attack raid shooting robbery theft burglary storm flood "
        "earthquake quake avalanche landslide gale derailment sinking collapse riot stampede ambush outage blackout leak spill pile-up shipwreck break-in heist".split()
    ),
    calamities=dict.fromkeys("disaster tragedy catastrophe calamity incident".split(), frozenset[str]())
    | dict.fromkeys("accident mishap".split(), frozenset("assault attack raid shooting robbery theft burglary riot ambush heist".split())),
    intervals=frozenset("interval meantime interim".split()),
    periods=frozenset(
        "period time stretch span career lifetime life tenure reign era months weeks years days quarter season decade".split()
    ),
    once=frozenset(
        "bury launch found inaugurate vanish disappear sink capsize explode collapse die drown perish derail crash erupt break burn".split()
    ),
    once_done=frozenset(
        "load sign inaugurate close destroy arrest detain evict release dismiss sack discharge commission decommission evacuate".split()
    ),
    once_built=frozenset("open complete finish build dedicate rebuild".split()),
    structures=frozenset(f"bridge tunnel monument memorial line road motorway canal airport port {_WORKS} {_BUILDINGS}".split()),
    plain_nouns=frozenset(
        """delegation wreck wreckage brewery fishery station party part department apartment statement government moment section position nation mission action motion condition
        question session pension passion version fashion million billion region religion union opinion portion fraction relation
        situation population generation organisation organization institution information location corporation foundation
        document element parliament monument instrument environment equipment event parent student agent president resident patient
        judge guard coach host doctor pilot captain guide author butcher cook steward usher witness boss minister groom
        phone telephone handset receipt
        client account amount animal hospital capital journal official general material original principal signal metal final
        person season reason prison lesson treasure figure picture nature culture future measure pressure structure furniture
        company country county city family army lady body story history century area money property security territory
        treaty time day week month year way thing man woman child people place case point group number hand side end problem fact issue
        building evening morning painting wing ring king string spring train ship boat car bridge road house office room door
        ticket price cost rate level share age name word line water power field home state street ground table board
        ceiling bedding clothing police
        air arm array bail bar base block board book brave bully calm cause chair chop clean clip coach comfort command complete compliment
        compound concern cool copy correct cycle date default defect design desire dim dip direct discipline disgust dismay distress ditch
        doubt dream drone dry edge elaborate empty equal excuse exempt experience extract face fade fake favor favour fear feature feed fill
        film finance fit fix flash flavour flow flush focus force form frown fund gasp gaze gesture glare gleam glow grade grasp grin grit
        groan gulp gut head heat honor honour host hum humble influence joke judge label lack lag light like limit link list live load lobby
        lock log love lower mark marvel mature mean menace mine mug muse mute need number object obscure offset open own pack park peck
        permit pick pinch pity pivot plot pole process produce profit puff pump quiz rage rank ransom relish remedy rent reserve resort
        result sample reward riddle roast roll row rule scale schedule set shape shelter skirt slant sledge smell smile smoke sort sound spark
        speed spot spray square squash stage stamp star steady stick store strain stray streak stress stretch stride strip structure suit
        support surprise suspect table tangle target tattoo tax thrill tie toast total trace trade trail trap trick trouble trust type value
        venture view voice want waste wind wonder work worry worship yield
        acid anchor file band bank berth bike blank blade bolt bore bow brush buckle bump cable champion channel charm chip circle clamp cluster coat
        coil compound court cover crane crowd crown dam dart dent dock dog dot draft dress duck duke dye eye fence ferry fiddle fish flag flock
        foil frame fuse gauge glue graduate grease grill grip harbour harness hatch hoe hound hut idle initial intern intimate jab jail jam keel
        knit lap lash limp litter loop lure maroon master mill milk mob moderate moor mop motor mould nail net nurse occasion orbit outlaw pad
        paddle paint partner paste pat pawn peer pen perfect pile pin pine pioneer pipe pitch plague plant plaster plate plug pole polish prey
        prize project quarry rake ram referee rein rival rock rust saddle scar scent scout screen screw seal seat shackle shade shadow shield
        shovel ship shop shoulder slope slot snare snow soap spade spike spiral sponsor spur squad staff stack stain stalk staple steam stem
        stitch stone strand strap stream stub stuff subject substitute supplement surface swamp swarm tag tank tap tape taste team tear tick tip
        toll tool torch torpedo tower track tug tunnel turf tutor twine vault vehicle vent vet wall wage ward wave wax weed weight wheel whip whistle
        winch wood worker""".split()
    ),
    conditions=STATES,
    doers=DOERS,
    causes=CAUSES,
    measures=MEASURES,
    tallies=TALLIES,
    meals=frozenset((*MEALS, "dine", "sup")),
    places=PLACES,
    outcomes=OUTCOMES,
    handing=HANDING,
    contests=CONTESTS,
    firsts=FIRSTS,
    dating=DATING,
    custody=CUSTODY,
    only_once=ONLY_ONCE,
    once_linked=ONCE_LINKED,
    finals=FINALS,
    alive=ALIVE,
    signatures=frozenset("signature signatures initials autograph".split()),
    extant=EXTANT,
    seldom=SELDOM,
    seldom_done=SELDOM_DONE,
    seldom_types=SELDOM_TYPES,
    at_once=frozenset("immediately right straight directly seconds moments".split()),
    phase_nouns=PHASE_NOUNS,
    phases=PHASES,
    lasts=LASTS,
    extremes=EXTREMES,
    ordinals=ORDINALS,
)

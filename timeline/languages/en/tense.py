"""Which way a bare "Friday" or "March" looks: verbs that tell of the future or of the past.

References
----------
Quirk, R., Greenbaum, S., Leech, G., Svartvik, J. (1985). A Comprehensive Grammar of the English Language, 4.41-4.48 (ways to speak of the
future) and 3.11-3.20 (irregular verbs).
"""

from __future__ import annotations

from timeline.languages.tense import Tense

# verbs of timetables: “The council meets on Friday”, "the talks resume on Friday"
_TIMETABLE = "arrive begin convene depart expire go mature meet reconvene reopen resume take".split()  # such as are no nouns
_THIRD_PERSON = (
    "airs appears arrives becomes begins closes comes convenes debuts departs ends expires faces flies goes joins lapses leaves matures meets "
    "opens premieres reconvenes reopens resumes retires starts takes travels"
).split()

# what is promised, wanted or ordered lies ahead: "agreed to meet on Friday", "ordered them to leave by Friday"
_PROSPECTIVE = (
    "agree agreed agreement agrees agreeing aim aimed aims arrange arranged ask asked asks asking await awaiting bid call called calls calling choose "
    "committed consider considering deadline decision due eager expect expected expects hope hoped hopes hoping inclined instructed intend "
    "intended intends invite invited invites likely need needs offer offered offers order ordered orders ordering plan planned plans planning "
    "pledge pledged pledges poised prepare prepared prepares preparing proposal propose proposed promise promised promises promising ready request "
    "requested requests require required requires scheduled seek seeking seeks set slated summoned supposed tell tells threat threaten threatened "
    "threatens threatening told unlikely urge urged urges urging vow vowed vows vowing wait waiting want wanted wants willing wish wished wishes bound about"
).split()

_IRREGULAR = (
    "arose ate awoke beat became began bent bet bid bled blew bore bought bound bred broke brought built burnt burst came cast caught chose clung "
    "crept cut dealt did dove drank dreamt drew drove dug fed fell felt fled flew flung forbade forecast forgave forgot forgave fought found froze "
    "gave got grew had heard held hid hit hung hurt kept knelt knew laid lay leant leapt led left lent let lit lost made meant met mistook oversaw "
    "overcame overtook overthrew paid pled put quit ran rang read rebuilt rode rose said sang sank sat saw sent set shed shone shook shot shrank shut "
    "slept slid slit slung sold sought spat sped spent split spoke sprang spread stole stood strode strove struck stuck stung stunk swam swept swore "
    "swung taught thought threw told took tore undertook underwent understood upheld upset was went were woke won wore wound wove withdrew withheld "
    "withstood wrote"
).split()

# participles that differ from the past form: "the poll, taken in May, shows"
_PARTICIPLES = (
    "beaten begun bitten blown born borne broken chosen done drawn driven drunk eaten fallen flown forbidden forgiven forgotten frozen given gone "
    "grown hidden known mistaken overthrown overtaken ridden risen seen shaken shown spoken stolen sung sunk sworn taken thrown torn undergone "
    "undertaken withdrawn woken worn woven written"
).split()

_COMMANDS = (
    "apply arrive ask attend book bring buy call catch check collect come contact don't don’t email expect get give go help join keep leave let "
    "lmk mark meet pay pick post register remember remind reply reserve return ring rsvp save see send show sign stay submit swing take tell "
    "text try tune visit vote wait wear"
).split()

# what is put off lies ahead: “The hearing was adjourned until Tuesday”
_DEFERRED = "adjourned deferred delayed extended moved postponed pushed remanded rescheduled suspended".split()

TENSE = Tense(
    future=frozenset(
        "will would won't wouldn't shall would'll plan plans planned planning due payable likely unlikely scheduled expected expects intends intend tomorrow upcoming "
        "'ll forthcoming slated let's let’s lets please remind".split()
        + _THIRD_PERSON
    ),
    nouns_too=frozenset(("plan", "plans")),
    upon=frozenset("on against about of with approved rejected adopted discussed backed opposed presented".split()),
    modal=frozenset("may might can could must should".split()),
    unable=frozenset(("could", "couldn't", "couldn’t")),
    negative=frozenset("no not nor neither never none nobody nothing hardly".split()),
    genitive=("'s", "’s"),
    infinitive=frozenset(("to",)),
    determiners=frozenset("the a an this that these those his her its their our my your him them us me it".split()),
    bound=frozenset(_PROSPECTIVE),
    obliged=frozenset("is are am was were be have has he's she's it's they're we're you're i'm".split()),
    as_early=frozenset({("as", "early", "as")}),
    earliest=frozenset(
        {
            ("as", "soon", "as"),
            ("no", "later", "than"),
            ("no", "earlier", "than"),
            ("no", "sooner", "than"),
            ("see", "you", "on"),
        }
    ),
    ahead=frozenset(
        {
            ("ahead", "of"),
            ("eve", "of"),
            ("advance", "of"),
            ("time", "for"),
            ("see", "you"),
            ("set", "for"),
            ("off", "until"),
            ("back", "until"),
        }
        | {(verb, to) for verb in _DEFERRED for to in ("until", "till", "to")}
    ),
    until=frozenset(("until", "till")),
    deferred=frozenset(_DEFERRED),
    articles=frozenset(("a", "an", "the", "its", "their")),
    at=frozenset(("on", "in", "at", "over", "during")),
    commands=frozenset(_COMMANDS),
    conditional=frozenset(("would", "wouldn't", "wouldn’t")),
    destined=frozenset(("for",)),
    over=frozenset("ended dated postmarked recently".split()),
    past=frozenset(_IRREGULAR + _PARTICIPLES),
    past_suffixes=("ed",),
    not_past=frozenset(
        "need feed seed speed indeed exceed proceed succeed bed red expected scheduled planned unaffected united supposed hundred".split()
    ),
    present=frozenset("is are am isn't aren't he's she's it's who's that's they're we're you're i'm".split()),
    lengthened=frozenset("be being to get getting gets keep keeps look looks remain remains seem seems stay stays".split()),
    been=frozenset(("been",)),
    perfect=frozenset(("have", "has")),
    pluperfect=frozenset("had originally initially previously first".split()),
    arranged=frozenset(
        "arriving closing coming departing flying getting going heading holding hosting joining leaving marrying meeting moving opening "
        "playing quitting retiring returning speaking starting stopping touring traveling travelling visiting".split()
    ),
    adverbs=frozenset("not also still now never already soon yet always often once again just widely".split()),
    adverb_suffix="ly",
    subjects=frozenset("they we i".split()),
    attitudes=frozenset("say think know believe feel suspect understand guess mean are have were had".split()),
    clause=frozenset("that but whether because although though".split()),
    timetable=frozenset(_TIMETABLE),
)

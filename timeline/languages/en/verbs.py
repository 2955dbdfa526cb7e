"""English verb forms and closed word classes: `GRAMMAR`, generated from lists of bases."""

from __future__ import annotations

from timeline.languages.accounts import Syntax

_IRREGULAR = """
arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent|bet bet|bid bid
bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast broadcast|build built
burn burnt|burst burst|buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut
deal dealt|dig dug|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt
fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forecast forecast|foresee foresaw foreseen
forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grind ground
grow grew grown|hang hung|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|kneel knelt|know knew known|lay laid|lead led
lean leant|leap leapt|learn learnt|leave left|lend lent|let let|lie lay lain|light lit|lose lost|make made|mean meant|meet met
mislead misled|mistake mistook mistaken|overcome overcame overcome|oversee oversaw overseen|overtake overtook overtaken|pay paid
prove proved proven|put put|quit quit|read read|ride rode ridden|ring rang rung|rise rose risen|run ran run|saw sawed sawn|say said
see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|shed shed|shine shone|shoot shot|show showed shown
shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|speed sped|spend spent
spill spilt|spin spun|split split|spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung
strike struck|string strung|strive strove striven|swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken
teach taught|tear tore torn|tell told|think thought|throw threw thrown|undergo underwent undergone|understand understood
undertake undertook undertaken|uphold upheld|upset upset|wake woke woken|wear wore worn|weep wept|win won|wind wound
withdraw withdrew withdrawn|withhold withheld|withstand withstood|write wrote written|rebuild rebuilt|resell resold|retake retook retaken
rewrite rewrote rewritten|repay repaid|redo redid redone|overhear overheard|outrun outran outrun|reset reset
"""

_REGULAR = """
abandon abolish accept access accompany accuse achieve acknowledge acquire act activate adapt add address adjourn admit adopt advance
advise affect afford agree aid aim air alert allege allow alter amend amount announce answer anticipate apologize apologise appeal appear
apply appoint approach approve argue arm arrange arrest arrive ask assassinate assault assert assess assign assist assume assure attach
attack attempt attend attract attribute auction audit authorize authorise award back ban bar base battle beg behave believe belong
benefit blame block board boast bomb book boost borrow breach brief bypass call campaign cancel capture care carry cause cease celebrate
certify chair challenge change charge chase chat check cite claim clash clean clear climb close coach collapse collect collide come
command comment commission commit communicate compare compete compile complain complete comply conceal concede conclude condemn conduct
confer confess confirm confiscate confront confuse connect conquer consent consider consist construct consult contact contain contend
contest continue contradict contribute control convene convert convey convict convince cooperate copy correct correspond count cover
crack crash create criticize criticise cross cry damage date deactivate debate decide declare decline defeat defect defend define
delay delete deliver demand demolish demonstrate deny depart depend deploy deposit describe deserve design destroy detain detect
determine detonate develop devise die differ direct disagree disappear disapprove disclose disconnect discover discuss dismantle dismiss
disrupt dispatch dispute dissolve distribute dive divide divorce document donate double doubt download draft drain drill drop drown dry dump
earn edit elect email emerge employ empty enable encourage end endorse enforce engage enjoy enlist ensure enter erase erect erupt
escape escort establish estimate evacuate evade examine exceed exchange execute exercise exhibit exist expand expect expel experience
expire explain explode explore export expose express extend extradite face fail fake favor favour fear feature file fill film finance fine
finish fire fit fix flag flash flee float flood flow fly focus fold follow force forge form found free fund furnish gain gather
generate govern grab grant greet guarantee guard guess guide halt hand handle happen harass harm harvest haul head heat help
hesitate hijack hint hire honor honour host house hunt identify ignite ignore imagine impeach implement imply import impose impound
impress imprison improve inaugurate include increase indicate infect influence inform inherit initiate injure insert insist inspect install
instruct intend interfere interrogate interrupt intervene interview introduce invade invent invest investigate invite invoice involve
issue jail join joke judge jump justify kick kidnap kill kiss knock label lack land last laugh launch lease leak lecture legalize
license lift like limit link list listen live load loan lobby locate lock log look love lower mail maintain manage manufacture march mark
marry match matter measure mediate mention merge message mine miss mock modify monitor mount move murder name need neglect negotiate nominate
note notice notify number object oblige observe obtain occupy occur offer omit open operate oppose order organize organise originate
outline overflow overlook overturn owe own pack paint park participate pass patrol pause perform permit persuade phone photograph pick
place plan plant play plead please pledge plot plunge poison police poll pollute post postpone pour practice practise praise predict
prefer prepare present preserve press presume pretend prevent print proceed process produce progress prohibit promise promote prompt
propose prosecute protect protest provide publish pull pump punish purchase pursue push question queue quote race raid raise rate ratify
reach react rebuke recall receive recognize recognise recommend reconcile record recover recruit reduce refer reflect refrain refuel refuse refute
regain regard register regret reinstall reinstate reject relate relaunch release relieve relocate rely remain remark remember remind remove
rename renew renovate rent reopen repair repeat replace reply report represent request require rescue research resemble reserve reside resign
resist resolve respond restore restrict result resume retain retire retreat retrieve return reveal reverse review revise revive revoke
reward ring risk rob roll row ruin rule rush sabotage sack sail salute sanction satisfy save scan scare schedule score scrap
scream search secure seem seize select sentence separate serve settle shape share shell shelter shift ship shout shoulder sight
sign signal skip slam slap slip smash smell smile smoke smuggle snap sort sound spare spark specify spot spy stab staff stage stamp
star stare start starve state stay steer stop store storm stress stretch strip struggle study submit succeed sue suffer suggest suit supply
support suppose surface surrender surround survey survive suspect suspend sustain swap switch sympathize tackle talk target tax telegraph
telephone tend terminate test testify text thank threaten tie time toast torture total touch tour tow trace track trade trail train transfer
transform translate transmit transport trap travel treat trigger trim trust try tumble turn tweet type uncover undermine unload unlock
unveil update upgrade urge use vaccinate value vandalize vanish view violate visit voice volunteer vote vow wait walk want warn wash
waste watch water weaken weigh welcome whisper widen withdraw witness wonder work worry worsen wound wrap wreck yell yield
sustain contradict elaborate clarify reiterate recount chronicle counter retort assert maintain
hope jam rehearse cable wire radio depose relate opine bury malfunction dine lunch tape bake bike rake fax phone quarrel dock moor berth collide capsize refit overhaul inspect vacate evict foreclose lodge accrue repaint dredge excavate unearth exhume
"""

_DOUBLING = frozenset(
    "admit ban bar beg chat commit compel confer control cram defer drag drop equip fit flag grab hug jog knit log nod occur omit permit "
    "plan plot pop jam prefer propel rebel recur refer regret rob rub scan ship shop shut skip slap slip snap spot stab star step stir stop "
    "strip submit swap tap transfer transmit trap trim trip wrap dig get put run set sit win begin cut forget hit let quit swim".split()
)

_ALSO_NOUNS = frozenset(
    """access act address aid aim air alert amount answer appeal approach arm arrest assault attack attempt auction audit award back ban bar
    base battle benefit bid blame block board bomb book boost breach break brief build burst call campaign care cause challenge change charge chase
    chat check claim clash climb close coach collapse command comment commission compete contact contest contract control copy cost count cover crack
    crash cross cry cut damage date deal debate decline defeat defect delay demand deposit design direct dispatch dispute divorce document doubt
    download draft dream drill drink drive drop dump email end escape escort estimate exchange exercise exhibit experience export face fake
    fall favor favour fear feature feed fight file fill film finance fine finish fire fit fix flag flash flood flow fly focus force form found
    free fund gain grant ground guarantee guard guess guide halt hand harm head heat help hit hold honor honour host house hunt import increase
    influence interview invoice issue joke judge jump kick kiss knock label lack land last laugh launch lead lease leak lecture lie lift light like
    limit link list load loan lobby lock log look loss love mail march mark match matter mean measure message mine move murder name need
    note notice number object offer open order pack paint park part pass patrol pause permit phone photograph pick place plan plant play pledge plot
    police poll post pound practice present press process produce progress promise protest pump purchase push question queue quote race
    raid rain raise rate reach read record release remark rent repair repeat reply report request rescue research reserve result
    return review reward ride ring rise risk roll row rule run rush sail sanction saw scan scare schedule score scrap search sentence
    set shape share shell shelter shift ship shop shot shout show shut sight sign signal sleep slide slip smell smile smoke sort sound spark speed
    split spot spread spring spy staff stage stamp stand star start state stay step stick stop store storm stress stretch strike string strip
    struggle study suit supply support surface surrender survey suspect swap swing switch talk target tax telegraph telephone test text thank
    tie time toast total touch tour trace track trade trail train transfer transport trap travel treat trial trip trust try turn tweet type
    update upgrade use value view visit voice volunteer vote wait wake walk want wash waste watch water wear weekend welcome whisper wind win
    witness wonder work worry wound wreck yield leaves means works needs""".split()
)


def _inflected(base: str) -> tuple[str, str, str]:
    """Third person, past and -ing of a regular verb."""
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies", base[:-1] + "ied", base + "ing"
    third = base + ("es" if base.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")
    if base in _DOUBLING:
        return third, base + base[-1] + "ed", base + base[-1] + "ing"
    if base.endswith("ie"):
        return third, base + "d", base[:-2] + "ying"
    if base.endswith("e") and not base.endswith("ee"):
        return third, base + "d", base[:-1] + "ing"
    return third, base + ("d" if base.endswith("e") else "ed"), base + "ing"


def _forms() -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}

    def put(form: str, base: str, feature: str) -> None:
        known = found.get(form)
        if known is None:
            found[form] = (base, feature)
        elif known[0] == base and feature not in known[1]:
            found[form] = (base, known[1] + feature)

    rows = [row.split() for row in _IRREGULAR.replace("\n", "|").split("|") if row.strip()]
    for base, past, *participle in rows:  # irregular first: "found" is of find, "saw" of see
        put(past, base, "d")
        put(participle[0] if participle else past, base, "n")
    for base in [row[0] for row in rows] + _REGULAR.split():
        third, past, going = _inflected(base)
        put(base, base, "b")
        put(third, base, "s")
        put(going, base, "g")
        if base not in {row[0] for row in rows}:
            put(past, base, "d")
            put(past, base, "n")
    for base in "cancel travel model label fuel refuel signal quarrel counsel level dial tunnel".split():  # British spelling
        put(base + "led", base, "d")
        put(base + "led", base, "n")
        put(base + "ling", base, "g")
    found["saw"] = ("see", "d")
    found["born"] = ("born", "n")
    found["found"] = ("find", "dn")
    found["left"] = ("leave", "dn")
    found["lay"] = ("lie", "d")
    return found


GRAMMAR = Syntax(
    determiners=frozenset(
        "the a an this that these those no any some each every all both either neither another such several many few most more much "
        "half other what which whose multiple numerous various certain".split()
    ),
    possessives=frozenset("my your his her its our their".split()),
    subjects=frozenset(
        "i you he she it we they there nobody someone somebody everyone everybody anyone anybody one none this that these those who nothing "
        "something everything neither both others all".split()
    ),
    objects=frozenset("me him her us them himself herself itself themselves myself yourself ourselves each".split()),
    first_person=frozenset("i me my mine we us our ours myself ourselves".split()),
    second_person=frozenset("you your yours yourself".split()),
    relatives=frozenset("who whom which whose where".split()),
    subordinators=frozenset(
        "because if when while although though unless whereas whether once since until before after as that why how so than lest till "
        "whenever wherever".split()
    ),
    conjunctions=frozenset("and or but nor yet".split()),
    prepositions=frozenset(
        "of in on at by for with from to into onto over under between among through during about against without within near after before "
        "since until till as like despite toward towards across around along behind beyond beside besides inside outside off up down out "
        "above below per via amid concerning regarding except plus upon throughout versus than prior following due".split()
    ),
    adverbs=frozenset(
        "also later then again still already even just only never ever always often sometimes rarely seldom repeatedly once twice now soon "
        "however instead meanwhile first finally recently previously subsequently earlier formerly today yesterday too so not both either "
        "publicly privately briefly initially originally personally allegedly reportedly apparently probably possibly perhaps maybe "
        "nearly almost about roughly there here therefore thus afterwards afterward hence yet long far back away together alone "
        "immediately further otherwise rather quite very far-off last nonetheless nevertheless moreover furthermore".split()
    ),
    be=frozenset("is are was were am 's 're 'm ’s ’re ’m".split()),
    be_parts=frozenset("be been being".split()),
    have=frozenset("has have had 've ’ve having".split()),
    do=frozenset("does do did".split()),
    modals=frozenset("will would can could may might must shall should 'll ’ll 'd ’d ca wo sha cannot".split()),
    negations=frozenset("not n't n’t never cannot".split()),
    verbs=_forms(),
    also_nouns=_ALSO_NOUNS | {_inflected(base)[0] for base in _ALSO_NOUNS},
    adjectives_in_ed=frozenset(
        "hundred indeed speed seed need feed red bed shed united alleged armed naked sacred wicked beloved advanced supposed "
        "unnamed unidentified related so-called aged limited hatred bleed breed exceed proceed succeed creed deed weed greed ted fred".split()
    ),
    intransitive=frozenset(
        "die arrive go come fall happen occur vanish disappear collapse return resign begin appear remain rise stay sleep end stand sit "
        "speak talk say agree seem belong exist live depart erupt explode emerge sail retire crash reply respond insist apologise apologize "
        "become get decline refuse try hope want know think believe feel have intervene testify reside dock arise work travel vote".split()
    ),
    complement=frozenset(
        "say tell claim report note confirm insist argue testify show state believe think suggest acknowledge admit concede recall know deny "
        "allege assert maintain reveal find record write hear learn mean estimate warn announce explain declare see".split()
    ),
    clausal=frozenset("say think insist argue believe maintain suspect hope fear add".split()),
    perception=frozenset("see hear watch let make help have notice observe".split()),
    nouns_in_ing=frozenset(
        "warning meeting building hearing feeling finding painting recording filing opening ruling landing sighting reading drawing wedding "
        "morning evening beginning killing shooting bombing training funding housing clothing spring string king ring thing nothing something "
        "anything everything during according including regarding following concerning excluding ceiling lightning offering shipping "
        "wing ping sterling inning sibling pudding darling".split()
    ),
    nouns_in_ly=frozenset(
        "family supply reply assembly ally friendly likely rally early elderly bully belly fly butterfly lovely deadly july italy anomaly "
        "apply daily weekly monthly".split()
    ),
    time_prepositions=frozenset(
        "on in at since before after by during for until till from over of within throughout around between to".split()
    ),
    particles=frozenset("in out up on down back forth away off over".split()),
    before_to=frozenset("according due prior next close thanks owing contrary".split()),
    parts_of_day=frozenset("night day morning evening afternoon weekend summer winter".split()),
    person_nouns=frozenset(
        "porter watchman watchwoman nurse sister clerk guard manager editor warden shift crew staff worker workers driver cleaner cook chef "
        "telephonist operator reporter desk nurses guards matron superintendent keeper master mistress labourer waiter waitress".split()
    ),
    either_way=frozenset(
        "no any each all some one this these those another other what many few several more most much others none".split()
    ),
    quotative=frozenset(
        "show prove reveal record list "
        "observe remark depose relate opine argue insist write add reply answer retort swear boast grumble complain protest repeat stress say "
        "report note confirm testify state admit concede recall declare announce explain warn maintain claim assert estimate reckon judge "
        "conclude chip comment joke quip sigh shrug snap counter object volunteer muse".split()
    ),
    singular_subjects=frozenset("he she it this that nobody everyone one".split()),
    postposed=frozenset("say add write insist warn explain".split()),
    ordinals={w: n for n, w in enumerate("first second third fourth fifth sixth seventh eighth ninth tenth".split(), 1)},
    numbers={
        word: n
        for n, word in enumerate(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
        )
    }
    | {w: 10 * n for n, w in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
    | {"hundred": 100, "dozen": 12, "thousand": 1000},
)

"""English verb forms and closed word classes: `GRAMMAR`, generated from lists of bases."""

from __future__ import annotations

from timeline.languages.accounts import Syntax
from timeline.languages.en.vocabulary.recast import RECAST
from timeline.languages.en.vocabulary.verb_bases import ALSO_NOUNS, DOUBLING, IRREGULAR, REGULAR


def _inflected(base: str) -> tuple[str, str, str]:
    """Third person, past and -ing of a regular verb."""
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies", base[:-1] + "ied", base + "ing"
    third = base + ("es" if base.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")
    if base in DOUBLING:
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

    rows = [row.split() for row in IRREGULAR.replace("\n", "|").split("|") if row.strip()]
    for base, past, *participle in rows:  # irregular first: "found" is of find, "saw" of see
        put(past, base, "d")
        put(participle[0] if participle else past, base, "n")
    irregular = {row[0] for row in rows}
    for base in [row[0] for row in rows] + REGULAR.split():
        third, past, going = _inflected(base)
        put(base, base, "b")
        put(third, base, "s")
        put(going, base, "g")
        if base not in irregular:
            put(past, base, "d")
            put(past, base, "n")
    for base in "cancel travel model label fuel refuel signal quarrel counsel level dial tunnel".split():  # British spelling
        put(base + "led", base, "d")
        put(base + "led", base, "n")
        put(base + "ling", base, "g")
    found["saw"] = ("see", "d")
    found["born"] = ("born", "n")
    found["found"] = ("find", "dn")
    found["got"] = ("get", "dn")
    found["left"] = ("leave", "dn")
    found["lay"] = ("lie", "d")
    return found


_PREFIXES = ("mis", "over", "under", "re", "out", "un")


def _by_affixes(form: str) -> tuple[str, str]:
    """Base and features of a form that no list holds: "refurbished" of refurbish, "mislaid" of mislay, "plagued" of plague."""
    if form in GRAMMAR.adjectives_in_ed or len(form) < 5:
        return "", ""
    for prefix in _PREFIXES if form.startswith(_PREFIXES) else ():
        base, feats = GRAMMAR.verbs.get(form.removeprefix(prefix), ("", "")) if form.startswith(prefix) else ("", "")
        if feats and set(feats) <= {"d", "n"}:
            return prefix + base, feats  # “mislaid”, "overthrown"
    if form.endswith("ing") and form not in GRAMMAR.nouns_in_ing:
        return form[:-3] + ("e" if form[:-3].endswith(("at", "iv", "is", "uc", "us", "ag")) else ""), "g"
    if form.endswith("ied"):
        return form[:-3] + "y", "dn"
    if not form.endswith("ed"):
        return "", ""
    stem = form[:-2]
    if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in "sl":
        return stem[:-1], "dn"  # “drubbed”
    whole = stem.endswith(("sh", "ch", "er", "en", "ss", "ow", "el", "eat", "oat"))
    mute = not whole and stem.endswith(("c", "s", "v", "z", "g", "u", "at"))
    mute |= (
        stem.endswith(("ok", "ak", "ik", "uk", "um", "id", "ad", "ud", "od", "ib", "ir", "ur")) and stem[-3] not in "aeiou"
    )  # “provoked”
    return stem + "e" * mute, "dn"


GRAMMAR = Syntax(
    unlisted=_by_affixes,
    nearby=frozenset("there here nearby above below".split()),
    since_when=frozenset("now then since recently long".split()),
    after_quotes=frozenset("add write ask tell".split()),
    claiming=frozenset("say claim insist believe".split()),
    record_nouns=frozenset("records documents files lists notes".split()),
    of_papers=frozenset("reads runs".split()),
    never_nouns=frozenset({"says"}),
    contested=frozenset(
        """won win wins winning beat beats beaten beating defeat defeated defeating lost lose losing loss drew draw drawn tied tie ended
        finished score scored scoreline result vote votes voted ballot passed approved rejected carried adopted ratified upheld ruled ruling
        match game final defeats victory thrashed trounced routed edged trailed led lead elected majority margin""".split()
    ),
    results=frozenset("win victory defeat loss draw tie triumph success thrashing rout stalemate".split()),
    scored=frozenset("vote goal point run set game frame wicket try ballot seat length shot stroke".split()),
    recast=RECAST,
    foremost=frozenset("first only last sole".split()),
    attributive=frozenset(
        "fatal lethal deadly single sole lone stray next previous initial opening closing deciding decisive fresh deep".split()
    ),
    recasting=frozenset(
        "voted vote refused declined failed guilty innocent no yes light go-ahead approval backing blessing assent".split()
    ),
    margins=frozenset("vote score margin tally count majority ruling decision verdict scoreline lead result".split()),
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
        "above below beneath underneath per via amid amidst amongst alongside astride atop aboard barring excluding concerning regarding "
        "except plus upon throughout versus than prior following due".split()
    ),
    adverbs=frozenset(
        "thrice also later then again still already even just only never ever always often sometimes rarely seldom repeatedly once twice now soon "
        "however instead meanwhile first finally recently previously subsequently earlier formerly today yesterday too so not both either "
        "publicly privately briefly initially originally personally allegedly reportedly apparently probably possibly perhaps maybe "
        "nearly almost about roughly there here therefore thus afterwards afterward hence yet long far back away together alone "
        "anywhere everywhere somewhere elsewhere abroad overseas ashore upstairs downstairs indoors outdoors "
        "immediately further otherwise rather quite very far-off last nonetheless nevertheless moreover furthermore".split()
    ),
    be=frozenset("is are was were am 's 're 'm ’s ’re ’m".split()),
    be_parts=frozenset("be been being".split()),
    have=frozenset("has have had 've ’ve having".split()),
    do=frozenset("does do did".split()),
    modals=frozenset("will would can could may might must shall should 'll ’ll 'd ’d ca wo sha cannot".split()),
    negations=frozenset("not n't n’t never cannot nowhere".split()),
    verbs=_forms(),
    also_nouns=ALSO_NOUNS | {_inflected(base)[0] for base in ALSO_NOUNS},
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
        "crossing warning meeting building hearing feeling finding painting recording filing opening ruling landing sighting reading drawing wedding "
        "morning evening beginning killing shooting bombing training funding housing clothing spring string king ring thing nothing something "
        "anything everything during according including regarding following concerning excluding ceiling lightning offering shipping "
        "planning parking trading banking shopping fishing mining manufacturing engineering accounting advertising lodging boxing racing cycling "
        "wing ping sterling inning sibling pudding darling poisoning trafficking smuggling laundering doping hacking looting shoplifting drilling logging dumping wrongdoing wiring speeding overheating sinking stabbing beating kidnapping lynching firing "
        "neighboring neighbouring surrounding outgoing incoming ruling leading visiting tracking monitoring".split()
    ),
    nouns_in_ly=frozenset(
        "family supply reply assembly ally friendly likely rally early elderly bully belly fly butterfly lovely deadly july italy anomaly "
        "apply daily weekly monthly".split()
    ),
    relative_times=frozenset("time day night morning evening moment hour minute week year".split()),
    time_prepositions=frozenset(
        "on in at since before after by during for until till from over of within throughout around between to".split()
    ),
    particles=frozenset("in out up on down back forth away off over".split()),
    before_to=frozenset("according due prior next close thanks owing contrary".split()),
    parts_of_day=frozenset("night day morning evening afternoon weekend summer winter".split()),
    person_nouns=frozenset(
        "porter watchman watchwoman nurse sister clerk guard manager editor warden shift crew staff worker workers driver cleaner cook chef "
        "telephonist operator reporter desk nurses guards matron superintendent keeper master mistress labourer waiter waitress boy girl child "
        "children baby kid youth pupil student patient prisoner inmate passenger suspect witness soldier sailor victim guest "
        "brother sister son daughter mother father wife husband cousin uncle aunt person people member officer player teacher fisher".split()
    ),
    services=frozenset(
        "clinic surgery ward shelter school class classes lesson lessons bus train tram ferry flight boat market club nursery centre center "
        "paper edition bulletin service mass shop counter court bank patrol round".split()
    ),
    either_way=frozenset(
        "no any each all some one this these those another other what many few several more most much others none".split()
    ),
    quotative=frozenset(
        "show prove reveal record list "
        "observe remark depose relate opine argue insist write add reply answer retort swear boast grumble complain protest repeat stress say "
        "report note confirm testify state admit concede recall declare announce explain warn maintain claim assert estimate reckon judge "
        "conclude chip comment joke quip sigh shrug snap counter object volunteer muse "
        "aver point attest avow allege contend testify suggest recount vouch caution concur opine claim believe think reckon swear".split()
    ),
    befalling=frozenset(
        "fall drop land sink burn break stop crack give start move turn crash collapse rise go come leave swing close open".split()
    ),
    plurals=frozenset("people staff crew police children men women folk cattle clergy mice geese feet teeth lice".split()),
    singular_subjects=frozenset("he she it this that nobody everyone one".split()),
    postposed=frozenset("say add write insist warn explain".split()),
    content_nouns=frozenset(
        "claim report fact evidence news belief idea allegation suggestion rumour rumor assurance announcement complaint warning statement view "
        "hope fear suspicion doubt conclusion admission testimony assertion accusation story notion possibility chance condition guarantee "
        "promise threat proof sign indication impression feeling sense charge argument contention theory denial finding remark rule".split()
    ),
    untried=frozenset("try tried bother bothered attempt attempted attempts effort efforts care cared move".split()),
    unmet=frozenset("yet failed fails fail neglected neglects".split()),
    implicatives={
        **dict.fromkeys("manage happen get use able".split(), ((("to",), True),)),
        **dict.fromkeys("forget omit neglect fail unable powerless".split(), ((("to",), False),)),
        **dict.fromkeys("prevented kept barred stopped hindered".split(), ((("from",), False),)),
        **dict.fromkeys("refrain abstain desist".split(), ((("from",), False),)),
        "go": ((("on", "to"), True),),
        "succeed": ((("in",), True),),
        "end": ((("up",), True),),
        "stop": ((("short", "of"), False),),
    },
    nearly=frozenset("nearly almost".split()),
    by_degrees=frozenset(
        "double triple treble quadruple halve quarter complete finish fill reach exhaust empty cover equal match exceed cost take last measure total".split()
    ),
    phrasal={
        particle: frozenset(bases.split())
        for particle, bases in {
            "up": "set bring take pick draw make give blow round hold back clean wind call open split break cut build hush shake step turn put",
            "over": "take hand turn run knock give sign make pay",
            "off": "cut call set break lay pay sell write turn switch put shut seal rope cordon sign finish fight",
            "out": "carry put rule throw point find turn hand give pull take wipe knock lock leave sort call fill work set shut bring send pay share deal dole",
            "down": "tear shut close knock pull shoot strike track turn bring put lay burn hand cut take gun blow call vote",
            "back": "bring take give send hold buy call pay put win get hand ship return",
            "away": "give take throw put send turn sign",
            "on": "turn switch put take pass send hand",
            "in": "bring hand call take turn send let lock pay put",
            "aside": "set put push",
        }.items()
    },
    naming=frozenset("call name appoint elect declare consider label dub deem crown brand describe make find vote proclaim rename".split()),
    portions=frozenset(
        "half most some many all none several dozens hundreds thousands scores number majority handful couple pair rest part any each both "
        "few either neither third quarter two-thirds three-quarters fifth".split()
    ),
    name_particles=frozenset("da de del della den der des di do dos du el la le van von y bin ibn al".split()),
    discussing=frozenset("discuss debate consider settle negotiate review".split()),
    person_endings=tuple("er or man men woman ist ian ant ard ee people child children widow victim chief crew".split()),
    bounding=tuple(
        tuple(phrase.split())
        for phrase in (
            "no more than|no fewer than|no less than|not more than|as many as|as few as|as much as|more than|fewer than|less than|at least|at most|"
            "up to|all but|close to|well over|just over|just under|over|about|around|under"
        ).split("|")
    ),
    adverbial_nouns=frozenset("day time moment year month week night morning way reason place summer winter spring autumn".split()),
    ditransitive=frozenset(
        "give send pay sell show hand offer lend owe cost bring teach promise grant award write post mail fax buy".split()
    ),
    telling=frozenset("tell inform assure warn remind notify advise promise convince persuade".split()),
    turning=frozenset("nor neither never only rarely seldom hardly scarcely not no so".split()),
    reasons=frozenset("because although though whereas while".split()),
    temporal=frozenset("when after once since until till as".split()),
    standing=frozenset("lie stand sit hang come live rise go rest".split()),
    ordinals={w: n for n, w in enumerate("first second third fourth fifth sixth seventh eighth ninth tenth".split(), 1)},
    numbers={
        word: n
        for n, word in enumerate(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
        )
    }
    | {w: 10 * n for n, w in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
    | {"hundred": 100, "dozen": 12, "thousand": 1000},
    scales={"dozen": 12, "hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000},
)

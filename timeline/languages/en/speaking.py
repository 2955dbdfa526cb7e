"""How English attributes: the table `SPEAKING` of saying words."""

from __future__ import annotations

from timeline.languages.accounts import Speaking
from timeline.languages.en.accounts.narrower import PERSONS
from timeline.languages.en.accounts.people import CONVERSE, FEMALE, HUMAN, MALE
from timeline.languages.en.accounts.refusing import FALSEHOODS, REFUSING, TRUTHS
from timeline.languages.en.vocabulary.verbs import GRAMMAR

_FIRMS = frozenset(
    "line lines ltd limited inc corp motors industries shipping airways holdings plc ferries foods mills steel works yards ag gmbh sa spa nv bv "
    "oy ab asa pty llc llp co systems technologies engineering construction electronics chemicals pharmaceuticals logistics castings hoists "
    "timber trading partners sons brothers capital energy oil petroleum mining power electric media telecom insurance mutual finance water "
    "bakeries breweries dairies airlines railways tramways buses pumps valves tools machines instruments wines spirits boats parts tyres carpets "
    "textiles plastics metals minerals stores markets supermarkets hotels homes estates farms fisheries distillers brewers builders bakers "
    "printers publishers carriers aggregates ceramics cosmetics dynamics electrics fabrics fibres fuels furnishings laboratories machinery marine "
    "materials packaging pharma polymers properties products quarries rentals resources robotics seeds semiconductors solutions studios supplies "
    "tiles tours transport travel tubes turbines utilities vineyards mines collieries smelters refineries".split()
)

# things that say something, each also in the plural
_RECORDS = frozenset(
    """paper studbook herdbook rulebook gazetteer analysis caption schedule magazine daily weekly log logbook record book card printout recorder tape calendar docket page folder prospectus roll rota
    album plate returns ledger letter newsletter register receipt report survey document diary note entry memo email e-mail transcript
    file footage video list certificate inventory archive invoice journal study audit statement testimony manifest contract bill
    account chart map database data figures statistics article newspaper almanac timetable roster catalogue catalog inscription plaque
    photograph telegram biography indictment affidavit filing complaint ruling verdict review inquiry investigation poll notice
    bulletin website ticket protocol dossier census deed memoir autobiography lawsuit meter gauge recording sheet timesheet slip stub
    cable message post tweet directory index table permit licence license chronicle annals saga almanack gazette obituary gravestone
    tombstone headstone epitaph monument tablet manuscript codex scroll valuation appraisal assessment summary memorandum memoranda
    dispatch dispatches communique minute agenda leaflet pamphlet flyer brochure poster label form application petition writ warrant
    readout payslip passport visa lease charter treaty guidebook handbook textbook encyclopaedia encyclopedia dictionary postmark
    timestamp metadata tracker thermometer barometer radar tachograph odometer seismograph scan x-ray autopsy post-mortem spreadsheet
    dataset screenshot daybook notebook itinerary logsheet scorecard scorebook scoresheet voucher pager answerphone voicemail inbox mailbox
    programme playbill handbill bible paperwork papers minutes registry yearbook casebook passbook chequebook checkbook scrapbook guestbook
    workbook hansard film photo picture image snapshot cctv camera dashcam bodycam webcam satnav counterfoil waybill blotter chit punchcard
    timecard psalter missal intercept wiretap printouts advert advertisement listing disc disk postcard
    annex annexe appendix addendum footnote preface supplement""".split()
)


def _plural(noun: str) -> str:
    return noun[:-1] + "ies" if noun.endswith("y") and noun[-2] not in "aeiou" else noun + "s"


SPEAKING = Speaking(
    grammar=GRAMMAR,
    # “Orr said she had left”: attribute whenever they have a subject
    say=frozenset(
        "say respond confirm add insist argue testify acknowledge admit concede allege assert contend maintain reiterate assure "
        "announce claim recount remark predict conclude warn swear reply complain boast explain recall clarify reveal disclose "
        "believe think counter estimate write stress suggest joke whisper shout confess "
        "reckon guess suspect avow aver attest vouch protest object observe opine muse retort grumble moan mutter murmur mumble concur venture "
        "submit plead proclaim profess recollect remonstrate rejoin reaffirm reassert restate surmise underline underscore exclaim chime demur "
        "interject intone lament bemoan blurt boast brag bellow cry maintain swear "
        "vow pledge promise threaten hint emphasize emphasise inform notify brief remind advise repeat quip fear".split()
    ),
    tell=frozenset("tell inform notify assure remind brief advise cable wire radio email text".split()),  # “Orr told police she had left”
    # “the log shows that ...”; without "that", a quotation or a record as subject they are nouns or plain verbs
    record=frozenset(
        "declare report claim note list show find state record indicate reveal suggest conclude explain recall hold announce warn write stress "
        "estimate believe think predict clarify disclose remark repeat add counter answer inform notify brief remind advise hint fear joke "
        "emphasize emphasise document describe mention reply confirm agree swear volunteer remember signal accept attest depose relate put give prove observe read learn hear decide rule testify "
        "count log register certify run".split()
    ),
    hold=frozenset(
        "know attribute have hold enter carry credit give list show give put record contain register count name mention log bear document describe read find place".split()
    ),
    deny=frozenset("deny reject dispute dismiss refute contradict".split()),
    contest=frozenset("contest challenge repudiate rebut disavow scotch quash rubbish deride ridicule decry resist".split()),
    deciding=frozenset(
        """court tribunal judge jury panel commission committee council board federation arbitrator parliament lawmakers senate assembly
        magistrate justices judges councillors regulator authority ombudsman association league""".split()
    ),
    petitions=frozenset(
        "complaint appeal case claim lawsuit suit petition motion objection challenge protest request application charges charge".split()
    ),
    judgments=frozenset("conviction sentence verdict ruling decision judgment judgement acquittal ban fine order award".split()),
    promise=frozenset("claim vow pledge promise threaten".split()),
    call=frozenset("call describe brand label depict portray characterise characterize picture paint represent".split()),
    depicting=frozenset(
        "describe recall remember list record register enter show give report mention note mark log document identify depict portray "
        "characterise characterize picture paint represent".split()
    ),
    cite=frozenset("quote cite".split()),
    inverting=frozenset("say add write explain insist warn note recall reply argue admit concede testify report".split()),
    accuse=frozenset("accuse".split()),
    according=(("according", "to"), ("in", "the", "words", "of"), ("as", "stated", "by"), ("as", "reported", "by")),
    silent=(
        ("decline", "to"),
        ("refuse", "to", "comment"),
        ("refuse", "to", "confirm"),
        ("refuse", "to", "say"),
        ("refuse", "to", "be", "drawn"),
        ("refrain", "from", "commenting"),
        ("have", "no", "comment"),
        ("offer", "no", "comment"),
        ("respond",),
        ("comment",),
    ),
    gerund=frozenset("admit recall confirm acknowledge report describe remember recollect mention concede".split()),
    granting=frozenset(
        "declare confirm admit acknowledge concede recall report claim announce allege mention suggest propose demand note document register remember "
        "verify disclose reveal detail "
        "describe recollect".split()
    ),
    papers=frozenset("paper newspaper daily weekly magazine".split()),
    outlets=frozenset(
        "journal times post herald ledger gazette tribune chronicle news telegraph star mail guardian observer courier examiner echo "
        "mirror globe bulletin dispatch standard daily weekly press argus advertiser sentinel messenger mercury enquirer independent".split()
    ),
    unspoken=frozenset(
        "mean ensure hope wish require demand order know realise realize discover notice understand forget cause guarantee doubt pretend "
        "imagine dream regret see want like provide propose feel happen follow appear seem be become have do go get turn prefer ask decide "
        "arrange pray urge expect plan intend fear worry care mind love hate watch bet check make take give find prove help "
        "permit order show result object so such resolve".split()
    ),
    voiceless=frozenset(
        "it this that there nothing something everything which what fact point problem truth trouble reason idea view rule law result "
        "odds chances upshot irony danger risk thing difference answer question".split()
    ),
    certain=frozenset(
        "satisfied persuaded adamant certain sure positive convinced insistent categorical emphatic confident clear firm".split()
    ),
    attitudes=frozenset(
        "blunt brief frank curt categorical unmoved doubt doubts head further correct corrected contradict contradicted laugh laughed shrug "
        "shrugged nod scoff snort bristle clear plain voice reply different none story words answer firm count counts counted counting otherwise differently sure certain adamant disagree differ dissent disagreed differed story contrary version".split()
    ),
    asking=frozenset("ask question press challenge confront quiz interview interrogate examine cross-examine grill".split()),
    told_how=frozenset(
        "blunt brief frank curt clear plain firm different other same simple simpler short shorter shortest longer longest terse fuller detailed precise exact plainer blunter briefer bleaker bald".split()
    ),
    telling_how=frozenset(
        "blunt brief frank curt clear firm precise exact definite emphatic categorical adamant unequivocal certain sure specific explicit".split()
    ),
    occasions=frozenset("occasion occasions time times case cases instance day night".split()),
    remembering=frozenset("remember recall tell recount relate describe".split()),
    dissent=frozenset("disagree differ dissent demur otherwise differently unconvinced".split()),
    noes=frozenset("no not nonsense never rubbish wrong untrue false hardly".split()),
    sayings=frozenset(
        "fact point attention proof certificate charge record question conclusion impression conviction evidence oath affidavit opinion view belief saying writing mind testimony word rumour hearsay".split()
    ),
    of=frozenset("speak talk tell know boast complain write hear dream warn remind inform bear read learn".split()),
    placing={
        "put": frozenset({"at", "in", "on", "as"}),
        "date": frozenset({"to", "from", "at", "in"}),
        "place": frozenset({"at", "in", "on"}),
        "give": frozenset({"as"}),
        "set": frozenset({"at"}),
        "estimate": frozenset({"at"}),
        "fix": frozenset({"at", "on"}),
        "time": frozenset({"at"}),
        "have": frozenset(),
        "make": frozenset(),
    },
    registers=frozenset("number toll count total tally crowd attendance".split()),
    bearing=frozenset("date stamp postmark mark time sign bear run carry inscribe cover open close begin end".split()),
    entered=frozenset("enter list record note stand appear figure mark log register write set put document mention describe find".split()),
    sessions=frozenset(
        "court inquest tribunal hearing trial inquiry enquiry panel committee session debate jury coroner magistrates creditors assembly "
        "conference commission meeting council parliament house stand witness-box dock".split()
    ),
    proceedings=frozenset("court inquest tribunal trial jury jurors coroner magistrates".split()),
    prosecuting=frozenset(
        "arrest charge accuse indict arraign convict acquit sentence jail imprison extradite question detain sue try".split()
    ),
    sitting=frozenset(
        "sit meet hear convene gather assemble open reopen resume begin start continue adjourn end close go take be see get learn".split()
    ),
    entering=frozenset("date sign record publish print issue post write release file tape film".split()),
    tallying=frozenset("log record register note count tally clock enter document mark list".split()),
    versions=frozenset(
        "mind knowledge eyes tale story line case theory guess recollection dates account version telling recollection memory count reckoning tally view words testimony evidence statement showing".split()
    ),
    # “the ledger ... The book records”: what any document may be called again
    documents=frozenset("book sheet document record paper papers file list page volume form notebook text record records".split()),
    norms=frozenset(
        "law decree act statute code rule rules regulation regulations bylaw bylaws constitution directive guideline guidelines treaty ordinance".split()
    ),
    replies=frozenset(
        "defence defense plea contention words answer reply response claim contention argument defence defense position story word complaint objection "
        "explanation verdict belief conviction conclusion assessment judgment judgement stance insistence assertion allegation accusation suspicion "
        "diagnosis opinion excuse retort rejoinder rebuttal".split()
    ),
    tellings=frozenset("account count reckoning tally version telling recollection view estimate opinion testimony admission".split()),
    figures=frozenset("figure figures number total date findings finding conclusions conclusion source information detail details".split()),
    noun_sayings={
        noun: base
        for base, nouns in {
            "say": "statement remark comment testimony evidence account story version contention",
            "claim": "claim allegation accusation charge contention boast",
            "assert": "assertion insistence protestation avowal",
            "admit": "admission confession concession acknowledgment acknowledgement",
            "announce": "announcement declaration",
            "complain": "complaint",
            "assure": "assurance",
            "warn": "warning",
            "suggest": "suggestion",
            "find": "finding conclusion",
            "report": "report",
            "think": "belief opinion view impression estimate recollection",
            "deny": "denial",
        }.items()
        for noun in nouns.split()
    },
    framing=(
        (("if",), ("is", "to", "be", "believed")),
        (("if",), ("are", "to", "be", "believed")),
        (("if", "one", "believes"), ()),
        (("if", "we", "believe"), ()),
        (("if", "we", "may", "believe"), ()),
        (("if", "we", "may", "trust"), ()),
        (("if", "we", "can", "trust"), ()),
        (("if", "one", "may", "trust"), ()),
        (("to", "believe"), ()),
        (("if", "you", "believe"), ()),
        (("to", "hear"), ("tell", "it")),
        (("to", "hear"), ()),  # behind the longer one
        (("as",), ("tells", "it")),
        (("as",), ("has", "it")),
        (("as",), ("have", "it")),
        (("as",), ("tell", "it")),
        (("to", "judge", "by"), ()),
        (("going", "by"), ()),
        (("to", "go", "by"), ()),
        (("to", "trust"), ()),
        (("if", "one", "trusts"), ()),
        (("if",), ("has", "it", "right")),
        (("if",), ("have", "it", "right")),
        (("if",), ("is", "right")),
        (("if",), ("are", "right")),
        (("if",), ("is", "to", "be", "trusted")),
        (("if",), ("is", "anything", "to", "go", "by")),
        (("if",), ("can", "be", "believed")),
        (("if",), ("can", "be", "trusted")),
        (("if",), ("is", "to", "be", "relied", "on")),
        (("the", "way"), ("tells", "it")),
        (("as", "far", "as"), ("knows",)),
        (("as", "far", "as"), ("recalls",)),
        (("as", "far", "as"), ("remembers",)),
        (("as", "far", "as"), ("can", "tell")),
    ),
    heard=frozenset("hear learn understand gather know".split()),
    personal_records=frozenset(
        "log logbook diary journal letter letters notebook memoir memoirs daybook testimony deposition register".split()
    ),
    from_the=("extracts from the ", "extract from the ", "from the ", "extracts from ", "extract from ", "from ", "the "),
    salutations=("dear", "my dear", "friends", "sir", "gentlemen"),
    vessels=frozenset(
        "lightship submarine frigate destroyer dinghy dredger drifter smack cutter ketch lugger launch barque sloop galley packet ship ferry boat vessel tanker trawler yacht tug steamer liner freighter schooner brig barge lifeboat freighter cruiser".split()
    ),
    firms_too=frozenset(
        "operator owner builder insurer developer publisher producer supplier contractor manufacturer distributor landlord employer lender "
        "broker agent sponsor rival partner client customer retailer brewer shipbuilder shipper carrier exporter importer".split()
    ),
    question_labels=frozenset(("Q", "Q.", "Question", "QUESTION")),
    answer_labels=frozenset(("A", "A.", "Answer", "ANSWER")),
    head_keys=frozenset(
        "from to date subject cc bcc re sent note notes correction source photo tel fax location place present apologies time item venue "
        "agenda attendance absent title author published updated dateline caption warning summary chapter part section figure table".split()
    ),
    examining=(
        "examination of",
        "interview with",
        "evidence of",
        "testimony of",
        "deposition of",
        "questioning of",
        "interviewed",
        "examined",
        "questioned",
        "statement of",
        "hearing of",
    ),
    # “Orr let it be known that ...”, "made it clear that": as a verb with "that" or a quotation
    idioms=(
        ("let", "it", "be", "known"),
        ("make", "it", "clear"),
        ("make", "it", "known"),
        ("make", "it", "plain"),
        ("admit", "to"),
        ("own", "to"),
        ("own", "up", "to"),
        ("plead", "guilty", "to"),
        ("testify", "to"),
        ("attest", "to"),
        ("swear", "to"),
        ("have", "a", "record", "of"),
        ("have", "records", "of"),
        ("confess", "to"),
        ("make", "no", "secret", "of"),
        ("speak", "of"),
        ("talk", "of"),
        ("tell", "of"),
        ("set", "out"),
        ("point", "out"),
        ("spell", "out"),
        ("have", "it"),
        ("put", "it"),
        ("swear", "blind"),
        ("give", "notice"),
        ("let", "on"),
        ("let", "slip"),
        ("own", "up"),
        ("make", "clear"),
        ("make", "plain"),
        ("go", "on"),
        ("leave", "no", "doubt"),
        ("have", "no", "doubt"),
    ),
    records=_RECORDS | {_plural(noun) for noun in _RECORDS if not noun.endswith("s")} - {"reports"},  # “reports of a storm found no belief”
    falsehoods=FALSEHOODS,
    truths=TRUTHS,
    refusing=REFUSING,
    roles=HUMAN
    | PERSONS
    | frozenset(
        """president vice-president chairman chairwoman chair minister premier chancellor king queen prince princess emperor pope bishop
        archbishop senator congressman congresswoman representative governor mayor councillor councilor deputy secretary spokesman
        spokeswoman spokesperson ambassador consul general admiral colonel major captain lieutenant sergeant commander officer inspector
        detective sheriff constable chief director manager head owner founder partner chef baker farmer fisherman sailor skipper pilot
        driver engineer architect builder shipbuilder developer accountant lawyer solicitor attorney prosecutor judge justice clerk
        auditor analyst economist historian biographer author writer poet journalist reporter editor publisher photographer painter
        artist sculptor curator librarian archivist teacher professor lecturer student pupil scientist researcher botanist biologist
        geologist astronomer physicist chemist doctor surgeon nurse midwife pharmacist vet warden ranger gardener keeper coach trainer
        player climber skier cyclist sailor striker goalkeeper referee umpire athlete swimmer runner actor actress singer conductor pianist composer dancer
        guitarist producer widow wife husband son daughter brother sister mother father uncle aunt cousin nephew niece grandson
        granddaughter friend colleague neighbour neighbor tenant landlord landlady resident witness victim suspect defendant plaintiff
        broker banker trader dealer merchant shopkeeper grocer butcher innkeeper waiter waitress cook carpenter electrician plumber mechanic
        mason miller smith blacksmith watchmaker porter guard caretaker janitor steward stewardess hostess harbourmaster harbormaster
        stationmaster postmaster headmaster headmistress treasurer trustee commissioner registrar coroner magistrate bailiff priest vicar
        pastor rabbi imam monk nun abbot aide adviser advisor assistant agent activist campaigner candidate nominee opponent rival leader
        boss executive entrepreneur investor billionaire heir heiress aunt grandfather grandmother stepson collector insurer surveyor
        housekeeper groom barber locksmith watchman watchwoman coalman milkman fishwife docker stoker lodger neighbour foreman forewoman
        boatman ferryman signalman switchman porter usher verger sexton organist chorister novice brother reverend curate deacon canon dean
        provost bursar don tutor governess nanny maid butler valet footman coachman cabman cabbie chauffeur conductor guardsman marine ensign
        corporal private cadet recruit officer bosun mate purser helmsman lookout diver salvor angler trapper hunter gamekeeper shepherd
        drover herdsman farmhand ploughman tanner cooper tailor seamstress weaver spinner dyer cobbler jeweller goldsmith silversmith
        clockmaker printer bookbinder bookseller stationer chemist apothecary optician dentist physician paramedic anaesthetist matron
        orderly receptionist secretary typist cashier teller bookkeeper actuary underwriter assessor valuer auctioneer estate-agent
        receiver liquidator administrator councilman alderman reeve beadle envoy attache emissary diplomat legate nuncio minister-president
        premier lord-lieutenant sheriff-officer bailiff juror foreman plaintiff appellant respondent petitioner complainant informant
        whistleblower insider eyewitness bystander passer-by onlooker survivor hostage passenger commuter cyclist motorist motorcyclist pedestrian
        tourist visitor guest host hostess caretaker cleaner washer laundress handyman labourer worker employee employer contractor
        subcontractor supplier customer client subscriber reader listener viewer spectator fan supporter captain vice-captain manager
        physiotherapist umpire linesman scorer timekeeper jockey stableman ostler vet zookeeper keeper curator archivist registrar
        antiquary antiquarian chronicler annalist diarist letter-writer essayist columnist correspondent stringer broadcaster presenter
        newsreader interviewer biographer translator interpreter linguist philologist archaeologist anthropologist sociologist psychologist
        statistician mathematician physicist astronomer meteorologist climatologist hydrologist glaciologist seismologist volcanologist
        oceanographer ornithologist entomologist zoologist ecologist forester arborist agronomist brewer distiller vintner miller
        watchkeeper lighthouse-keeper lockkeeper lightkeeper telegraphist radioman pollster strategist lobbyist consultant
        mediator arbitrator ombudsman regulator controller comptroller treasurer paymaster quartermaster storekeeper warehouseman""".split()
        + """
        dispatcher operator technician programmer designer planner critic veteran soldier""".split()
    ),
    epithets=frozenset("man woman lady gentleman girl boy widow".split()),
    female=FEMALE,
    converse=CONVERSE,
    demonyms=tuple(
        "ian ean ish ese ican raqi raeli stani kuwaiti yemeni french dutch greek czech swiss thai german arab muslim catholic".split()
    ),
    male=MALE,
    titles=frozenset(
        "mr mrs ms miss dr prof sir dame lord lady rev fr gen col maj capt lt sgt sen rep gov hon sr jr mr. mrs. ms. dr. frau fru herr madame mme mlle monsieur señor señora signor signora dona doña sister brother".split()
    ),
    collectives=frozenset(
        "police officials authorities prosecutors investigators residents witnesses scientists researchers doctors lawyers experts "
        "analysts sources critics supporters firefighters union company firm board council ministry government department agency bank "
        "trust museum court hospital school university club committee commission office embassy campaign party orchestra choir band "
        "authority airline operator shipyard crew staff inspectorate ministry association federation "
        "chamber brigade navy army coastguard clinic society institute league charity alliance coalition guild lobby bureau cooperative consortium "
        "diocese archdiocese consulate organization organisation directorate secretariat confederation observatory presidency administration "
        "treasury channel battalion faculty regulator watchdog".split()
    ),
    # “Orbe Lines” is a company, "the Vale Symphony" an orchestra: what "the company" means later
    kinds={
        "company": _FIRMS,
        "firm": _FIRMS,
        "operator": _FIRMS,
        "airline": frozenset("airways airlines air".split()),
        "orchestra": frozenset("players philharmonic symphony sinfonia sinfonietta orchestra".split()),
        "ensemble": frozenset("players ensemble quartet quintet trio".split()),
        "choir": frozenset("singers choir chorale voices".split()),
        "team": frozenset("united rovers athletic wanderers rangers city".split()),
    },
)

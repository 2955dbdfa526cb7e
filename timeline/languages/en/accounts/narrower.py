"""English nouns by which somebody or something is told of again, with the narrower nouns that may have brought it in: `NARROWER`.

“The winger signed in May. *The player* ...”, "a ledger ... *the book*". What reasoning may infer from kinds is stricter, and stands in
`things`: a register is no book to one who counts books, but "the book" of the next sentence is the register.
"""

from __future__ import annotations

_PEOPLE = {
    "player sportsman sportswoman": "striker winger midfielder goalkeeper goalie defender centre-back fullback full-back playmaker footballer "
    "cricketer batsman bowler wicketkeeper pitcher quarterback linebacker fly-half scrum-half shortstop golfer tennis-player forward captain",
    "footballer": "striker winger midfielder goalkeeper goalie defender centre-back fullback full-back playmaker quarterback linebacker",
    "cricketer": "batsman bowler wicketkeeper",
    "athlete sportsman sportswoman champion": "runner sprinter swimmer cyclist skier boxer wrestler rower gymnast jumper hurdler skater golfer "
    "fencer weightlifter decathlete triathlete marathoner diver vaulter footballer cricketer player climber surfer",
    "rider": "cyclist motorcyclist biker jockey horseman horsewoman racer",
    "motorist driver": "trucker chauffeur cabbie cabman motorist coachman racer",
    "officer": "policeman policewoman constable detective inspector sergeant superintendent trooper lieutenant captain major colonel "
    "commander general admiral corporal ensign warder guard gendarme",
    "policeman policewoman": "constable detective inspector sergeant superintendent trooper officer",
    "soldier serviceman servicewoman": "private corporal sergeant lieutenant captain gunner paratrooper conscript sniper infantryman marine "
    "guardsman trooper recruit cadet reservist sapper rifleman",
    "sailor seaman crewman mariner": "mate bosun deckhand stoker helmsman seaman sailor skipper fisherman coxswain",
    "airman flyer aviator": "pilot co-pilot navigator balloonist",
    "singer vocalist": "soprano tenor baritone mezzo mezzo-soprano contralto countertenor chorister crooner rapper",
    "musician instrumentalist": "violinist cellist pianist flautist guitarist drummer organist trumpeter oboist harpist bassist percussionist "
    "clarinettist bassoonist violist lutenist accordionist saxophonist trombonist conductor composer singer bandleader",
    "performer entertainer artist star": "actor actress dancer ballerina comedian magician acrobat clown singer musician juggler",
    "artist": "painter sculptor illustrator engraver potter photographer",
    "writer author": "novelist poet playwright dramatist biographer essayist historian journalist columnist diarist memoirist screenwriter",
    "journalist reporter": "correspondent editor columnist stringer broadcaster newsreader anchor",
    "doctor physician medic clinician": "surgeon anaesthetist cardiologist oncologist psychiatrist paediatrician neurologist pathologist "
    "radiologist gynaecologist obstetrician dermatologist urologist consultant physician paramedic",
    "lawyer": "solicitor barrister attorney counsel advocate prosecutor notary",
    "politician": "senator congressman congresswoman mp minister mayor governor councillor councilman president premier chancellor lawmaker "
    "legislator deputy alderman",
    "lawmaker legislator": "senator congressman congresswoman mp deputy",
    "official": "minister commissioner registrar inspector ombudsman governor secretary undersecretary",
    "worker workman employee": "welder miner docker electrician plumber fitter labourer stoker machinist mechanic carpenter mason joiner "
    "roofer bricklayer scaffolder cleaner cook porter riveter rigger foreman lineman steelworker packer",
    "craftsman": "carpenter cabinetmaker mason joiner smith blacksmith potter goldsmith silversmith weaver cooper saddler",
    "scientist researcher": "physicist chemist biologist geologist astronomer botanist zoologist ecologist geneticist virologist seismologist "
    "volcanologist meteorologist glaciologist archaeologist anthropologist",
    "academic scholar": "professor lecturer historian philosopher linguist economist sociologist",
    "cleric clergyman priest churchman": "vicar curate bishop archbishop deacon dean rector canon parson abbot chaplain pastor",
    "teacher": "headmaster headmistress schoolmaster schoolmistress tutor governess lecturer",
    "climber": "mountaineer alpinist",
    "thief criminal": "burglar robber pickpocket shoplifter forger swindler smuggler",
    "child youngster": "boy girl toddler infant baby schoolboy schoolgirl pupil",
    "girl": "daughter child youngster pupil teenager infant baby toddler schoolgirl",
    "boy": "son child youngster pupil teenager infant baby toddler schoolboy",
    "baby infant": "child infant baby newborn",
    "youth youngster": "boy teenager schoolboy apprentice",
    "businessman businesswoman": "tycoon magnate entrepreneur developer industrialist financier shipowner banker broker dealer merchant",
    "servant": "maid butler valet footman cook governess nanny chambermaid housekeeper coachman gardener",
}

_THINGS = {
    "ship vessel craft": "ferry tanker freighter trawler boat yacht barge liner tug cruiser warship frigate destroyer steamer schooner brig "
    "barque icebreaker dredger submarine lightship lifeboat galleon coaster corvette minesweeper ketch sloop cutter smack whaler ship vessel",
    "boat": "ferry trawler yacht barge tug dinghy lifeboat canoe kayak launch cutter motorboat rowboat speedboat gunboat smack ketch punt raft "
    "skiff vessel",
    "aircraft plane jet": "plane jet airliner aircraft glider bomber seaplane biplane airplane aeroplane",
    "aircraft craft": "helicopter airship balloon drone",
    "vehicle": "car van lorry truck bus coach taxi cab ambulance minibus jeep tractor motorcycle motorbike scooter tram trailer limousine saloon "
    "hatchback pickup bulldozer",
    "car": "saloon hatchback limousine convertible estate taxi cab jeep",
    "truck": "lorry tanker pickup juggernaut",
    "train": "express locomotive freight-train tram",
    "building premises structure property": "school hospital hotel theatre theater library museum court courthouse church warehouse factory "
    "house station clinic laboratory mill cinema college embassy prison tower hall hostel supermarket store shop nursery mosque synagogue temple "
    "office chapel barn cathedral abbey castle palace villa cottage farmhouse mansion inn pub restaurant brewery bakery depot garage stable "
    "boathouse bungalow archive observatory windmill block tenement headquarters ministry consulate parliament",
    "house home": "cottage villa bungalow mansion farmhouse",
    "church": "chapel cathedral abbey minster basilica",
    "structure": "bridge dam pier jetty tower monument viaduct crane chimney",
    "crossing span": "bridge footbridge viaduct",
    "road": "street lane avenue motorway highway boulevard alley causeway",
    "site facility works complex": "factory plant mill refinery mine quarry brewery smelter depot terminal reactor laboratory warehouse dam",
    "outpost post base stronghold position camp": "fort fortress garrison blockhouse castle",
    "airport": "airfield aerodrome",
    "base": "airfield airbase barracks garrison port harbour",
    "gallery institution": "museum",
    "shrine": "chapel sanctuary mosque tomb temple reliquary",
    "box casket": "reliquary chest coffer crate casket",
    "prison": "jail gaol penitentiary",
    "tunnel": "underpass subway",
    "plant factory works": "factory plant works mill refinery brewery smelter foundry cannery sawmill dairy",
    "mine": "pit colliery quarry",
    "shop store business": "bakery bookshop boutique supermarket pharmacy grocery butchery florist newsagent delicatessen",
    "restaurant": "bistro cafe pizzeria trattoria brasserie tavern",
    "hotel": "inn hostel guesthouse",
    "lender": "bank",
    "institution": "museum university hospital school bank college academy archive library orphanage",
    "book volume": "register ledger logbook log novel diary memoir bible atlas dictionary album manual hymnal psalter notebook daybook journal",
    "record": "register ledger logbook log diary journal minutes",
    "document paper": "letter certificate contract will deed permit report memo memorandum receipt invoice bill licence license passport visa "
    "affidavit petition treaty charter lease warrant agreement",
    "agreement deal": "contract treaty lease pact accord settlement",
    "text": "poem novel essay manuscript letter speech",
    "painting picture work canvas": "portrait landscape fresco altarpiece watercolour triptych icon miniature still-life painting",
    "sculpture work": "statue bust statuette bronze",
    "jewel trinket": "necklace bracelet brooch ring tiara pendant earring diamond ruby emerald sapphire",
    "instrument": "violin cello viola piano flute guitar organ trumpet harp lute oboe clarinet telescope barometer theodolite",
    "weapon gun firearm": "pistol rifle revolver shotgun handgun carbine musket",
    "weapon": "gun knife sword dagger axe machete bomb grenade cannon spear bayonet",
    "animal beast creature": "dog cat horse cow sheep goat pig bear wolf fox deer elephant lion tiger leopard lynx monkey whale dolphin seal otter "
    "boar badger bull donkey mule camel rhinoceros rhino hippo giraffe crocodile beaver moose elk reindeer stag python snake puma panther",
    "dog animal": "spaniel terrier alsatian labrador collie hound mastiff poodle sheepdog bulldog greyhound beagle dachshund rottweiler",
    "horse animal": "mare stallion pony gelding foal colt filly racehorse",
    "bird": "eagle owl goose duck swan gull hawk falcon crow heron stork pigeon hen raven vulture pelican penguin parrot spoonbill osprey kite",
    "fish": "salmon trout cod herring eel shark tuna mackerel carp pike sturgeon halibut",
    "door": "exit entrance hatch doorway",
    "machine": "pump engine generator turbine lathe excavator bulldozer press loom harvester crane drill printer",
    "device": "bomb sensor alarm camera detector tracker pager recorder transmitter beacon",
    "vessel": "urn vase jug bowl goblet chalice",
    "sum money": "loan grant fee fine bribe donation payment cash",
    "drug substance": "heroin cocaine cannabis morphine opium",
    "tree": "oak pine elm birch beech maple poplar willow cedar chestnut yew",
    "crop": "wheat barley maize rye oats",
    "disease illness": "cholera typhus typhoid measles malaria influenza flu tuberculosis smallpox diphtheria",
    "garment": "coat jacket dress cloak gown uniform",
    "container": "box crate suitcase chest trunk barrel",
    "team side": "club eleven squad",
    "group": "band choir orchestra quartet gang",
    "storm": "hurricane typhoon cyclone gale blizzard tempest",
}  # fmt: skip


def _narrower() -> dict[str, frozenset[str]]:
    direct: dict[str, set[str]] = {}
    for table in (_PEOPLE, _THINGS):
        for wider, nouns in table.items():
            for noun in wider.split():
                direct.setdefault(noun, set()).update(nouns.split())
    return {noun: frozenset(kinds - {noun}) for noun, kinds in direct.items()}


# noun → those for which it may stand, said again
NARROWER = _narrower()

# nouns of people beyond those of `people` and `speaking`; not those that are as often something else ("forward", "private", "anchor", "star")
PERSONS = frozenset(noun for wider, nouns in _PEOPLE.items() for noun in (*wider.split(), *nouns.split())) - frozenset(
    "forward private anchor star major general champion canon captain counsel side mate".split()
)

"""English nouns for things, each under the noun for what it is a kind of: no weapon was found, so no knife was.

Only kinds that hold in any news text: a tanker is a ship, but a chapel may be a school. Two words for one thing stand under a third.
Whose people are not of its kind stands apart: a teacher is no school, and no building when she collapses, but what she finds the school found.
"""

from __future__ import annotations

from timeline.languages.en.vocabulary.rows import phrases

# what it is a kind of: its kinds, in the singular
_KINDS = {
    "vessel": "ship boat barge raft submarine tug lightship dredger",
    "ship": "tanker freighter liner warship frigate destroyer cruiser steamer corvette trawler icebreaker minesweeper brig schooner galleon",
    "boat": "ferry yacht dinghy lifeboat rowboat sailboat speedboat gunboat canoe kayak launch cutter motorboat",
    "heavy-vehicle": "lorry truck coach tanker-lorry",
    "vehicle": "heavy-vehicle car van bus taxi cab ambulance jeep tractor motorcycle motorbike scooter minibus trailer automobile",
    "aircraft": "plane aeroplane airplane helicopter drone glider airship balloon",
    "plane": "airliner jet bomber biplane seaplane",
    "weapon": "gun firearm knife bomb grenade sword axe dagger machete spear bow missile rocket mortar torpedo",
    "gun": "rifle pistol revolver shotgun handgun carbine cannon howitzer",
    "explosive": "dynamite gelignite semtex",
    "animal": "dog cat horse cow sheep goat pig bear wolf fox deer elephant lion tiger leopard lynx monkey whale dolphin seal otter bird snake boar "
    "badger rabbit hare bull donkey mule camel antelope rhinoceros rhino hippo giraffe crocodile beaver moose elk reindeer stag cattle",
    "bird": "eagle owl goose duck swan gull hawk falcon crow heron stork sparrow pigeon hen chicken raven vulture pelican penguin",
    "fish": "salmon trout cod herring eel shark tuna mackerel carp pike sturgeon",
    "money": "cash cheque check coin dollar euro pound franc",
    "cash": "banknote",
    "document": "letter report contract memo memorandum certificate invoice receipt deed petition affidavit will passport permit dossier",
    "data": "reading measurement",
    "police": "officer policeman policewoman constable detective",
    "crew": "sailor deckhand stoker crewman",
    "staff": "employee worker",
    "member": "councillor alderman senator deputy legislator lawmaker",
    "player": "striker goalkeeper midfielder defender forward pitcher batsman bowler winger quarterback",
    "diplomat": "ambassador attache envoy consul",
    "journalist": "reporter correspondent photographer columnist cameraman editor broadcaster",
    "worker": "miner docker welder electrician plumber labourer fitter stoker",
    "parent": "mother father",
    "child": "boy girl toddler infant baby schoolchild schoolboy schoolgirl",
    "artwork": "painting sculpture statue drawing watercolour etching engraving fresco tapestry",
    "painting": "portrait landscape altarpiece",
    "drug": "heroin cocaine cannabis morphine opium amphetamine",
    "drink": "beer wine whisky whiskey vodka gin rum brandy champagne",
    "jewel": "necklace bracelet brooch diamond ruby emerald tiara",
    "machine": "pump engine generator turbine lathe excavator bulldozer",
    "instrument": "radar telescope spectrometer microscope seismograph barometer thermometer gauge",
    "tree": "oak pine elm birch beech maple poplar willow cedar lime chestnut",
    "crop": "wheat barley maize rye oats potato",
    "disease": "cholera typhus typhoid measles malaria influenza flu tuberculosis smallpox diphtheria",
    "door": "exit entrance hatch doorway",
    "building": "house school hospital church hotel factory warehouse barn library museum theatre chapel mosque synagogue",
}

KINDS = {noun: wider.replace("-", " ") for wider, nouns in _KINDS.items() for noun in phrases(nouns)}

# two words for one thing: each counts as the other
_SAME = (
    "match game fixture",
    "test control",  # of sportsmen
    "mistake error",
    "film movie",
    "parcel package",
    "shop store",
    "flat apartment",
    "lift elevator",
    "doctor physician",
    "lawsuit suit",
    "pavement sidewalk",
    "tap faucet",
    "wage salary",
    "practice training",
    "fire-exit emergency-exit",
    "front-door main-entrance",
    "licence license",
)
_ROUND = [(noun, words[(k + 1) % len(words)]) for line in _SAME for words in [phrases(line)] for k, noun in enumerate(words)]
SAME = {noun: other for noun, other in _ROUND if noun not in KINDS}

# a body: those who act for it, in the singular
_BODIES = {
    "army": "troop soldier infantry artillery gunner paratrooper conscript colonel lieutenant sergeant corporal brigadier",
    "prison": "guard warder gaoler jailer",
    "hospital": "nurse surgeon midwife",
    "school": "teacher headmaster headmistress",
}

ACTS_FOR = {noun: body for body, nouns in _BODIES.items() for noun in nouns.split()}

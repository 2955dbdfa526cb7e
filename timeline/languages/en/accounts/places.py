"""English nouns for places by their size, and which of them may lie in which: a ward is in a hospital, no bed is in a car park.

Only what holds of any text: that a hotel has a bar is possible, so "in the hotel" and "in the bar" may be one place; nobody's home has a
platform. A word that is not here tells nothing.
"""

from __future__ import annotations

from timeline.languages.en.vocabulary.rows import phrases
from timeline.languages.places import PlaceNouns

# words for one sort of place: "the house" and "home" may be one
_ALIKE = (
    "home house flat apartment cottage villa farmhouse bungalow mansion residence lodgings penthouse chalet houseboat",
    "hotel inn hostel motel guesthouse",
    "bar pub tavern saloon taproom nightclub",
    "restaurant cafe café diner steakhouse brasserie bistro canteen tearoom",
    "hospital clinic infirmary sanatorium",
    "school college university academy",
    "church cathedral chapel minster basilica abbey monastery convent",
    "court courthouse",
    "office offices headquarters bureau",
    "ministry embassy consulate",
    "factory mill plant works brewery foundry tannery refinery sawmill",
    "warehouse depot storehouse store",
    "shop store supermarket boutique bookshop bakery",
    "prison jail gaol penitentiary",
    "theatre theater cinema opera",
    "ship ferry boat vessel trawler steamer tanker freighter liner yacht tug barge launch aboard",
    "street road lane avenue alley highway motorway",
    "quay pier wharf dock docks jetty harbour harbor port marina",
    "wood woods forest",
    "field meadow pasture",
    "car van taxi cab lorry truck ambulance",
    "stadium arena",
    "plane airliner jet helicopter",
    "seat place chair stool",
    "city town village",
    "barracks base camp",
)

# a place of one room, and the sorts of place that have such rooms (none named: any building)
_ROOMS = {
    "ward": "hospital prison",
    "platform": "station",
    "courtroom": "court",
    "classroom": "school",
    "playground": "school park",
    "bar": "hotel station theatre airport ship stadium restaurant museum",
    "restaurant": "hotel station theatre airport ship stadium museum shop",
    "lobby": "hotel office theatre hospital court ministry bank museum parliament",
    "deck": "ship",
    "bridge": "ship",
    "cabin": "ship plane",
    "wheelhouse": "ship",
    "galley": "ship plane",
    "engine room": "ship factory",
    "hold": "ship plane",
    "cockpit": "plane",
    "cell": "prison station monastery barracks court",
    "altar": "church",
    "vestry": "church",
    "nave": "church",
    "stage": "theatre school",
    "boardroom": "office bank",
    "chamber": "parliament hall palace",
    "stables": "palace castle farm barracks",
    "casualty": "hospital",
    "bed": "home hotel hospital prison barracks ship palace castle monastery school train",
    "kitchen": "",
    "bedroom": "",
    "bathroom": "",
    "room": "",
    "dining room": "",
    "drawing room": "",
    "sitting room": "",
    "living room": "",
    "study": "",
    "library": "",
    "corridor": "",
    "hall": "",
    "hallway": "",
    "cellar": "",
    "basement": "",
    "attic": "",
    "loft": "",
    "lounge": "",
    "toilet": "",
    "garage": "",
    "pool": "",
    "sauna": "",
    "gym": "",
    "lift": "",
    "stairs": "",
    "roof": "",
    "balcony": "",
    "office": "",
    "workshop": "",
    "chapel": "",
    "canteen": "",
}

# under the sky, within the grounds of a building: they hold no rooms
_GROUNDS = "garden yard courtyard car-park parking-lot driveway gate entrance terrace patio lawn porch forecourt"

# what a person sits or stands at; no place of these is out of doors but the second row
_SPOTS = ("seat place chair stool sofa desk pew cot dock", "table bench door doorway window corner counter")

_BUILDINGS = (
    "home hotel hospital school church court ministry factory warehouse shop prison theatre bank museum gallery library station airport "
    "terminal barracks palace castle parliament mosque synagogue temple bar restaurant office stadium market embassy bakery hall casino"
)
_VEHICLES = "ship car bus train plane tram coach"

# out of doors, with houses along or in them; and without
_OUTDOORS = (
    "street quay square farm campus estate site park barracks abroad",
    "field wood beach river lake hill mountain sea cemetery moor ashore",
)

# said of where somebody is: the one is never the other
_OPPOSED = {"abroad": "home", "ashore": "ship"}

# buildings that may hold others
_HOLD = {
    "hospital": "church shop restaurant office",
    "station": "shop restaurant office",
    "airport": "terminal hotel shop restaurant office",
    "palace": "church library office museum",
    "castle": "church library museum",
    "school": "library church hospital office",
    "prison": "hospital church office",
    "hotel": "shop office church",
    "market": "shop restaurant office",
    "court": "office library prison",
    "barracks": "church office hospital prison hall",
    "factory": "office shop",
    "warehouse": "office",
    "museum": "shop library office",
    "ministry": "office",
    "parliament": "office library",
    "stadium": "office shop",
    "church": "school hospital office",
    "ship": "shop office hospital",
}

_COUNTRIES = (
    "afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium belize benin bhutan "
    "bolivia bosnia botswana brazil britain bulgaria burma burundi cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus "
    "denmark ecuador egypt england eritrea estonia ethiopia fiji finland france gabon gambia georgia germany ghana greece greenland grenada "
    "guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan "
    "kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg madagascar malawi malaysia "
    "mali malta mauritania mauritius mexico moldova monaco mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua "
    "niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal prussia qatar romania russia rwanda "
    "scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tajikistan tanzania thailand "
    "togo tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen yugoslavia zambia zimbabwe america europe "
    "asia africa"
).split()
_COUNTRIES += [
    "united states",
    "united kingdom",
    "soviet union",
    "new zealand",
    "south africa",
    "saudi arabia",
    "north korea",
    "south korea",
]
_COUNTRIES += ["sri lanka", "costa rica", "el salvador", "czech republic", "ivory coast", "sierra leone", "northern ireland"]


def _spread(words: str) -> frozenset[str]:
    """These words, and all that are of one sort with them."""
    named = phrases(words)
    return frozenset(named) | frozenset(other for row in _ALIKE if set(named) & set(row.split()) for other in row.split())


PLACES = PlaceNouns(
    opposed={word: _spread(places) for word, places in _OPPOSED.items()},
    alike=tuple(frozenset(row.split()) for row in _ALIKE),
    rooms={room: _spread(holders) for room, holders in _ROOMS.items()},
    grounds=_spread(_GROUNDS),
    spots=_spread(_SPOTS[0]) | _spread(_SPOTS[1]),
    indoors=_spread(_SPOTS[0]),
    buildings=_spread(_BUILDINGS),
    vehicles=_spread(_VEHICLES),
    settled=_spread(_OUTDOORS[0]),
    open_air=_spread(_OUTDOORS[1]),
    hold={word: _spread(held) for outer, held in _HOLD.items() for word in _spread(outer)},
    countries=frozenset(_COUNTRIES),
)

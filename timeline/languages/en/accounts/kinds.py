"""What English nouns are kinds of, for reasoning over accounts: `WIDER`; and whom an event is never without: `UNDERSTOOD`.

“No soldier crossed", where somebody saw a patrol cross; "no patient was seen", where a boy was treated. `things` has what holds in any
text, of which each noun has one; here are all the wider words for somebody or something, and units with those of whom they consist.
"""

from __future__ import annotations

from timeline.languages.en.accounts.narrower import NARROWER
from timeline.languages.en.accounts.things import KINDS, SAME

# those of whom it consists: the units and others of whom what they did was done by such
_OF_WHOM = {
    "soldier": "patrol platoon troop squad battalion regiment company brigade garrison army infantry unit paratrooper marine gunner conscript "
    "general colonel lieutenant major",
    "officer": "police policeman policewoman constable detective sergeant",
    "police": "officer constable detective sergeant policeman policewoman patrolman",
    "employee": "staff worker welder miner docker clerk engineer mechanic fitter nurse teacher driver",
    "worker": "workforce employee staff labourer welder miner docker",
    "official": "inspector minister mayor commissioner councillor clerk",
    "patient": "inpatient outpatient",
    "pupil": "schoolboy schoolgirl student",
    "student": "pupil undergraduate",
    "trustee": "board",
}
# nouns by which one may tell again of what is no such thing to one who counts
_LOOSE = frozenset("girl boy baby infant youth youngster child book volume record text group team side artist star".split())

UNDERSTOOD = {
    "treat": ("patient",),
    "illness": ("patient",),
    "dismissal": ("worker", "employee", "member of staff", "job"),
    "evict": ("tenant",),
    "shooting": ("shot", "round", "bullet", "weapon", "gun", "rifle"),
    "shelling": ("shell",),
    "detention": ("prisoner", "detainee"),
    "arrest": ("suspect",),
    "burial": ("body",),
    "payment": ("money", "penny"),
    "hiring": ("worker", "employee"),
}


def _wider() -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for noun, kind in (*KINDS.items(), *SAME.items()):
        found.setdefault(noun, {})[kind] = None
    for kind, nouns in NARROWER.items():
        for noun in nouns if kind not in _LOOSE else ():
            found.setdefault(noun, {})[kind] = None
    for kind, parts in _OF_WHOM.items():
        for noun in parts.split():
            found.setdefault(noun, {})[kind] = None
    return {noun: tuple(sorted(kinds)) for noun, kinds in found.items()}


WIDER = _wider()

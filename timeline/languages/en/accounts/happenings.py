"""English families of what befalls people and things: one leak told as a leak, a burst pipe or a spill.

`HAPPENINGS` has the form of the families of `events`; `HAPPENING_PATTERNS` are verbs with a particle or a noun that name the same.
Two words stand in one family only where a denial of the one denies the other: who fired no shell shelled nothing.
"""

from __future__ import annotations

# type: (wider type, nouns, verbs)
HAPPENINGS = {
    # people
    "illness": ("", "illness sickness", "sicken"),
    "infection": ("illness", "infection", "infect"),
    "injury": ("", "injury wound wounding fracture gash", "injure hurt wound harm maim scald"),
    "detention": ("", "detention imprisonment internment", "detain imprison jail intern"),
    "rescue": ("", "rescue", "rescue"),
    "abduction": ("", "abduction kidnapping kidnap", "abduct kidnap"),
    "escape": ("departure", "escape breakout jailbreak", "escape flee"),
    "resignation": ("", "resignation", "resign quit"),
    "dismissal": ("", "dismissal sacking firing layoff redundancy", "dismiss sack"),
    "complaint": ("", "complaint grievance", "complain"),
    "protest": ("", "protest demonstration", "protest demonstrate"),
    "attendance": ("presence", "attendance", "attend"),
    "warning": ("notification", "warning caution", "warn"),
    "miss": ("", "absence no-show non-attendance", "miss"),
    # things
    "leak": ("", "leak leakage seepage", "leak seep"),
    "burst": ("leak", "burst rupture", "burst rupture"),
    "spill": ("leak", "spill spillage", "spill"),
    "explosion": ("", "explosion blast detonation", "explode detonate"),
    "accident": ("", "accident crash collision derailment smash pile-up pileup", "crash collide derail"),
    "inspection": ("", "inspection check checkup check-up examination", "inspect check examine vet"),
    "close": ("", "closure closing shutdown", "close shut"),
    "postponement": ("", "postponement deferral adjournment", "postpone defer adjourn"),
    "cancellation": ("", "cancellation", "cancel scrap"),
    "handover": ("", "handover hand-over turnover", ""),
    "takeover": ("", "takeover take-over buyout buy-out", ""),
    "hearing": ("", "hearing", ""),
    "rejection": ("knowledge", "rejection", "reject"),
    # arms
    "bombardment": ("shooting", "bombardment", "bombard"),
    "shelling": ("bombardment", "shelling", "shell"),
    "bombing": ("bombardment", "bombing airstrike air-strike", "bomb"),
    "strike": ("", "strike walkout walk-out stoppage", ""),
    # sounds
    "ring": ("", "peal", "toll chime"),
}

_SICK = "ill sick unwell".split()
_DISEASES = (
    "cholera typhus typhoid measles malaria influenza flu tuberculosis smallpox diphtheria pneumonia fever infection virus disease".split()
)
MEALS = "breakfast lunch dinner supper tea coffee meal drink drinks".split()

HAPPENING_PATTERNS = {
    **{(verb, word): "illness" for verb in "fall become get take feel".split() for word in _SICK},
    **{(verb, disease): "infection" for verb in "catch contract develop get".split() for disease in _DISEASES},
    **{(verb, meal): "meeting" for verb in "have share take".split() for meal in MEALS},
    **{(verb, "with"): "meeting" for verb in "eat breakfast dine lunch sup drink".split()},
    **{(verb, noun): "shelling" for verb in ("fire", "lob") for noun in ("shell", "shells")},
    **{(verb, "bombs"): "bombing" for verb in ("drop", "plant")},
    ("drop", "bomb"): "bombing",
    **{(verb, "strike"): "strike" for verb in ("go", "come", "be")},
    ("down", "tools"): "strike",
    ("stop", "work"): "strike",
    ("lay", "off"): "dismissal",
    ("step", "down"): "resignation",
    ("stand", "down"): "resignation",
    ("hand", "notice"): "resignation",
    ("get", "out"): "escape",
    ("get", "away"): "escape",
    ("break", "out"): "escape",
    ("break", "free"): "escape",
    ("break", "loose"): "escape",
    ("get", "loose"): "escape",
    ("run", "away"): "escape",
    ("go", "aground"): "accident",
    ("run", "off"): "accident",
    ("blow", "up"): "explosion",
    ("go", "off"): "explosion",
    ("shut", "down"): "close",
    ("close", "down"): "close",
    ("put", "off"): "postponement",
    ("call", "off"): "cancellation",
    ("turn", "down"): "rejection",
    ("vote", "down"): "rejection",
    ("throw", "out"): "rejection",
    ("go", "out"): "failure",
    ("cut", "out"): "failure",
    ("look", "over"): "inspection",
    ("go", "over"): "inspection",
    ("look", "round"): "inspection",
    ("take", "over"): "takeover",
    ("buy", "out"): "takeover",
}

"""The English words of events: the table `EVENT_WORDS`."""

from __future__ import annotations

from timeline.languages.en.events import EVENTS
from timeline.languages.event_words import EventWords

EVENT_WORDS = EventWords(
    types={**EVENTS.verbs, **EVENTS.nouns},
    suffixes=tuple(
        "ations ation itions ition ptions ption sions sion tions tion ions ion ments ment ings ing ures ure als al ed es e s d".split()
    ),
    irregular={
        "met": "meet",
        "left": "leave",
        "fell": "fall",
        "sank": "sink",
        "sunk": "sink",
        "began": "begin",
        "broke": "break",
        "fought": "fight",
        "won": "win",
        "lost": "lose",
        "died": "die",
        "dead": "die",
        "wed": "marry",
        "struck": "strike",
        "shot": "shoot",
        "bought": "buy",
        "sold": "sell",
        "stole": "steal",
        "burnt": "burn",
        "flew": "fly",
        "spoke": "speak",
        "chose": "choose",
        "went": "go",
        "came": "come",
    },
    openers=frozenset(
        "the a an his her their its our my your this that these those such all both he she it they we i you following prior ahead".split()
    ),
    stops=frozenset(
        "of in on at by for with from to into over under against between among about after before since until till during within through "
        "and or but nor that which who whom whose when where while as if because though although than so was were is are be been being had has "
        "one two three four five six seven eight nine ten several many some more most have did does do will would could should may might must not no yet only".split()
    ),
)

"""Tense: the record of cue words by which a sentence shows which way it looks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from timeline.text.remembered import Remembered

_WORDS = 1 << 14  # that are remembered


@dataclass(frozen=True, eq=False)
class Tense:
    """Lower-case cue words.

    Attributes
    ----------
    future
        Words that make a bare date lie ahead ("will", "scheduled").
    nouns_too, upon
        Those that are nouns behind a determiner, and the words before which such a noun is what is spoken of ("rejected the plan").
    modal
        Verbs that look ahead unless a perfect follows them ("may vote", but "may have voted").
    unable, negative
        Modals whose negation tells of the past, and what negates them ("could not be reached", "nobody could be found").
    genitive
        Endings of a possessor ("Friday's ruling").
    infinitive
        The words that open an infinitive ("to").
    determiners
        Words before which it is a preposition ("called to a fire").
    bound
        Words that look ahead before an infinitive ("set to resume", "ordered them to leave").
    obliged
        Forms of "be" and "have" that do so right before it ("is to meet", "have to answer").
    as_early
        Phrases just before a date that lies ahead unless a verb of the past tells of it ("opens as early as"), as tuples of three words.
    earliest
        Phrases just before a date that lies ahead ("as soon as"), as tuples of three words.
    ahead
        The same, of two words, which also make a possessor lie ahead ("on the eve of Friday's vote").
    until, deferred
        Words before a time to which something is put off, and the verbs that say so ("extended her deadline until Friday").
    articles
        Words behind which a participle is an adjective ("a still unspecified date").
    at
        Words between "be" and the time at which something is to be ("The match is on Friday").
    commands
        Verbs that open a command ("Call me on Friday").
    conditional
        Verbs that tell, before a perfect, of what did not come about ("would have met").
    destined
        Words before a day for which something is set ("a hearing for Friday").
    over
        Words just before a date that lies behind ("ended").
    past
        Past forms that no suffix shows ("went").
    past_suffixes, not_past
        Endings of regular past forms, and words that only look like one ("indeed").
    present
        Forms of "be" in the present: before a participle they make a passive ("is heard"), and before a day they tell when something is.
    lengthened
        Other forms after which a participle is no past ("to be heard", "is being heard").
    been
        The participle of "be", before which the auxiliary stands ("has been given").
    perfect, pluperfect
        "have", and words after which a plan is one of the past ("had planned to leave on Friday", "originally scheduled for Friday").
    arranged
        Participles of what people arrange, with "be" in the present ("is leaving on Friday").
    adverbs, adverb_suffix
        What may stand between a verb and its participle ("is widely expected").
    subjects, attitudes
        Subjects after which a verb in its plain form is a present ("they visit the dam on Friday"), and verbs that tell nothing there.
    clause
        Words that open a clause of its own ("said that Friday's talks will ...").
    timetable
        Verbs whose present tells of a timetable in plural or infinitive form ("the talks resume"), where no other verb decides.
    """

    future: frozenset[str]
    nouns_too: frozenset[str]
    upon: frozenset[str]
    modal: frozenset[str]
    unable: frozenset[str]
    negative: frozenset[str]
    genitive: tuple[str, ...]
    infinitive: frozenset[str]
    determiners: frozenset[str]
    bound: frozenset[str]
    obliged: frozenset[str]
    as_early: frozenset[tuple[str, ...]]
    earliest: frozenset[tuple[str, ...]]
    ahead: frozenset[tuple[str, ...]]
    until: frozenset[str]
    deferred: frozenset[str]
    articles: frozenset[str]
    at: frozenset[str]
    commands: frozenset[str]
    conditional: frozenset[str]
    destined: frozenset[str]
    over: frozenset[str]
    past: frozenset[str]
    past_suffixes: tuple[str, ...]
    not_past: frozenset[str]
    present: frozenset[str]
    lengthened: frozenset[str]
    been: frozenset[str]
    perfect: frozenset[str]
    pluperfect: frozenset[str]
    arranged: frozenset[str]
    adverbs: frozenset[str]
    adverb_suffix: str
    subjects: frozenset[str]
    attitudes: frozenset[str]
    clause: frozenset[str]
    timetable: frozenset[str]

    @cached_property
    def showing(self) -> Mapping[str, bool]:
        """Word as written → whether it could show a direction, wherever it stands; most do not."""
        return Remembered(self._may_show, _WORDS)

    def _may_show(self, word: str) -> bool:
        low = word.lower()
        tables = (self.future, self.modal, self.unable, self.infinitive, self.arranged)
        return any(low in words for words in tables) or low.endswith(("'ll", "’ll", "'d", "’d")) or self.is_past(low)

    def is_past(self, word: str) -> bool:
        """Whether the word is a past form."""
        return word in self.past or (word.endswith(self.past_suffixes) and len(word) > 4 and word not in self.not_past)

    def is_adverb(self, word: str) -> bool:
        """Whether the word may stand between a verb and its participle."""
        return word in self.adverbs or (word.endswith(self.adverb_suffix) and len(word) > 4)

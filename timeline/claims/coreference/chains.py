"""Chains: whom or what each mention of a document stands for.

The order of the decisions is that of a multi-pass sieve (Lee et al. 2013, Deterministic coreference resolution based on entity-centric,
precision-ranked rules, Computational Linguistics 39(4)): names with names, in the whole text; then sentence by sentence its noun phrases, with
names beside them, by the same head, by a wider word; and its pronouns: who speaks is "I" in a quotation, and the rest by agreement, by what
their clause rules out, and by salience.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from timeline.claims.coreference.collecting import mentions_of
from timeline.claims.coreference.discourse import Discourse
from timeline.claims.coreference.entity import Entity
from timeline.claims.coreference.nominals import Nominals
from timeline.claims.coreference.pronominals import Pronominals
from timeline.claims.names.phrase_names import phrase_name
from timeline.claims.names.register import Register
from timeline.languages.accounts import Events, Speaking
from timeline.statements.clauses.phrases import after
from timeline.statements.reading import Sentence
from timeline.statements.statement import Statement


@dataclass(slots=True)
class Chains:
    """`at` maps where a mention's head starts to the names of whom or what it stands for; () for an "it" that stands for nothing.

    `sources` maps the pronouns that speak to the name of the source, which keeps what describes it ("team from Uppsala");
    `reworded` the nouns that tell of somebody or something again in other words ("the 47-year-old") to the name.
    """

    at: dict[int, tuple[str, ...]] = field(default_factory=dict)
    sources: dict[int, str] = field(default_factory=dict)
    reworded: dict[int, str] = field(default_factory=dict)


def read_chains(
    sentences: Sequence[Sentence], statements: Sequence[Statement], found: Register, speaking: Speaking, events: Events
) -> Chains:
    """The chains of a document whose names are registered."""
    discourse = Discourse(sentences, statements, found, speaking, events)
    pronominals = Pronominals(discourse)
    nominals = Nominals(discourse, pronominals.resolve)
    for number, sentence in enumerate(sentences):
        discourse.mentions.append(mentions_of(sentence.words, number, speaking))
        nominals.introductions.name(number)
    for number in range(len(sentences)):
        nominals.read(number)
        pronominals.read(number)
        nominals.close(number)
    at = {m.start: entity.names for m, entity in discourse.of.items()}
    at |= {m.start: () for m in pronominals.empty}
    reworded = {m.start: discourse.of[m].name for m in nominals.reworded if m in discourse.of and not discourse.of[m].members}
    return Chains(at, _sources(discourse), reworded)


def _sources(d: Discourse) -> dict[int, str]:
    """Of each pronoun that speaks the source, named in full: as it speaks elsewhere, else as it is first mentioned."""
    speaking = [(s, m) for spoken in d.sayings.spoken.values() for s in spoken if (m := d.speaking_mention(s)) is not None and m in d.of]
    told: dict[Entity, str] = {}
    for s, m in speaking:
        if m.form == "noun" and s.speaker_span is not None:
            w = d.words(m)
            told.setdefault(d.of[m], phrase_name(w, w.at(s.speaker_span.start), w.at(s.speaker_span.end) - 1, d.found, whole=True))
    return {m.start: _in_full(d, d.of[m], told) for _, m in speaking if m.form == "pronoun"}


def _in_full(d: Discourse, entity: Entity, told: dict[Entity, str]) -> str:
    """“team from Uppsala”: the name of a source with what describes it."""
    if not entity.name.islower():
        return " and ".join(entity.names)
    first = entity.mentions[0]
    phrase = after(d.words(first), first.first)
    if entity in told or phrase is None or first.form != "noun" or first.role == "owner":
        return told.get(entity, entity.name)
    return phrase_name(d.words(first), first.first, phrase.last, d.found, whole=True)

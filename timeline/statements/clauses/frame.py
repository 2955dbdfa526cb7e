"""Frame: a clause while it is being read."""

from __future__ import annotations

from dataclasses import dataclass, field

from timeline.statements.clauses.phrases import Phrase


@dataclass(slots=True)
class Frame:
    """A clause being read.

    Attributes
    ----------
    begin
        Its first token; where another clause stands between subject and verb, the token after that.
    heads
        Noun phrases before the verb that hang on no preposition, each with what joins it to the one before: "", "," or "and".
    fronted
        Prepositional phrases before the subject.
    tail
        The noun phrases since the verb that hang on no preposition.
    carried
        The subject of the clause that "and" goes on with.
    lead
        The auxiliary of that clause which also governs this one's verb ("will buy it and *keep* it").
    """

    kind: str
    marker: str
    begin: int
    finite: bool = True
    aux: int = -1
    main: int = -1
    heads: list[tuple[str, Phrase]] = field(default_factory=list)
    fronted: list[tuple[str, Phrase]] = field(default_factory=list)
    tail: list[Phrase] = field(default_factory=list)
    subject: list[Phrase] = field(default_factory=list)
    antecedent: Phrase | None = None
    governed: str = ""  # “of which”, "where", "whose": what makes of what the relative stands for no bare object
    gap: Phrase | None = None
    shared: bool = False
    carried: list[Phrase] = field(default_factory=list)
    lead: int = -1

    @property
    def waiting(self) -> bool:
        """Whether the verb is still to come."""
        return self.main < 0

"""Claim: one account of one kind of event, as a frozen, validated record."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, SerializerFunctionWrapHandler, model_serializer, model_validator

from timeline.claims.time_values import Time as Time
from timeline.claims.time_values import interval_record as interval_record
from timeline.shown import Facts, Shown

Polarity = Literal["positive", "negative"]
Extent = Literal["within", "throughout"]
Modality = Literal["asserted", "hedged", "nested", "no comment", "not aware", "planned", "opinion", "hypothetical", "presupposed"]


class _Record(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)


class Evidence(_Record):
    """A stretch of the text that a claim rests on: code points, end exclusive, and its characters.

    `document` is the id of the part ("d2") where several documents were merged; a single document's JSON has no such field.
    """

    start: int = Field(ge=0)
    end: int = Field(ge=0)
    text: str = ""
    document: str | None = None

    @model_validator(mode="after")
    def _ordered(self) -> Evidence:
        if self.start > self.end:
            raise ValueError(f"start {self.start} is after end {self.end}")
        return self

    @model_serializer(mode="wrap")
    def _compact(self, standard: SerializerFunctionWrapHandler) -> dict[str, Any]:
        record: dict[str, Any] = standard(self)
        if self.document is None:
            record.pop("document", None)
        return record


class Count(_Record):
    """How many events: at least `min`, at most `max` (None: no upper bound).

    Examples
    --------
    >>> Count(min=2), str(Count(min=1, max=1))
    (Count(min=2, max=None), 'exactly 1')
    """

    min: int = Field(default=0, ge=0)
    max: int | None = Field(default=None, ge=0)

    @model_validator(mode="after")
    def _ordered(self) -> Count:
        if self.max is not None and self.min > self.max:
            raise ValueError(f"min {self.min} is larger than max {self.max}")
        return self

    def __str__(self) -> str:
        if self.max == self.min:
            return "none" if self.max == 0 else f"exactly {self.min}"
        if self.max is None:
            return f"at least {self.min}" if self.min else "any number"
        return f"at most {self.max}" if not self.min else f"{self.min} to {self.max}"


_COUNT = re.compile(r"(?:(exactly|at least|at most|up to) )?(\d+)(?:(\+)|(?: ?[-–] ?| to )(\d+))?")


def read_count(value: Any) -> Any:
    """A count as a record: a number is exactly so many; "2+", "1-7", "at least 2", "none", "1 to 7". Anything else as it is.

    Raises
    ------
    ValueError

    Examples
    --------
    >>> read_count(2), read_count("1 to 7")
    ({'min': 2, 'max': 2}, {'min': 1, 'max': 7})
    """
    if isinstance(value, bool):
        raise ValueError(f"{value!r} is no count; write 2, '2+', '1-7' or {{'min': 2, 'max': null}}")
    if isinstance(value, int | float) and value == value // 1:
        return {"min": int(value), "max": int(value)}
    if not isinstance(value, str):
        return value
    written = value.strip().lower()
    if written in ("none", "any number"):
        return {"min": 0, "max": 0 if written == "none" else None}
    match = _COUNT.fullmatch(written)
    if not match:
        raise ValueError(f"{value!r} is no count; write 2, '2+', '1-7' or {{'min': 2, 'max': null}}")
    how, number = match[1], int(match[2])
    if how in ("at most", "up to"):
        return {"min": 0, "max": number}
    if match[3] or how == "at least":
        return {"min": number, "max": None}
    return {"min": number, "max": int(match[4]) if match[4] else number}


WrittenCount = Annotated[Count, BeforeValidator(read_count)]


class Group(_Record):
    """Several people as one participant: a named group with members, or any one of them ("nobody from the firm")."""

    name: str = Field(min_length=1)
    members: tuple[str, ...] = ()
    any_of: bool = False

    def __str__(self) -> str:
        return self.name


class ClaimReading(_Record):
    """Another admissible reading of a claim: only the fields that differ are set."""

    note: str
    window: Time | None = None
    count: WrittenCount | None = None
    event: str | None = None


class Claim(_Record, Shown):
    """Who says what happened, how often, and when.

    A record of pydantic: what does not validate is a `pydantic.ValidationError` that names the field. `timeline.check` numbers claims without
    an id, reads time phrases, and refuses with row and field.

    Attributes
    ----------
    id
        Unique in its chronology ("c7").
    source
        The speaker, by the fullest name in the text; None for the writer.
    determiner
        The word with which the text first tells of the source, for labels: "an" of "an aide", "the" of "the Admiralty".
    chain
        All who pass the statement on, outermost first: ("AP", "The Wall Street Journal", "officials"); ends with the root.
    said
        When it was said, or None when unknown.
    participants
        Who took part: names, or groups.
    event
        The type of event: a noun or verb stem of `claims.events` ("meeting", "call", "contact"); counts on a type cover the types below it.
    extent
        "within": events, counted; "throughout": a state that held at every moment of the window.
    polarity, count
        A negative claim has count 0 to 0. None of a positive one: at least one, as `counted` spells out.
    window
        The stretch the claim speaks of, never past its own saying; None when nothing bounds it.
    event_time
        When the event itself is said to have been ("about 18 months earlier"), inside the window as far as its ends are sure, or None.
    attributes
        What else is said of the event: topic, place, medium, manner.
    modality
        "asserted" and "hedged" claims constrain; "nested" are somebody else's words; the others are recorded only.
    hedge
        The hedging word ("may", "allegedly"), if any.
    denies
        Ids of the claims that this one denies by reference ("those calls", "the report").
    phrase
        The time words as written, for labels; the new time in EDTF where a person corrected it.
    summary
        The claim in a few words, for labels; empty where a person changed what it tells, so that its fields name it.
    corrected
        True when a person changed or added it.

    Examples
    --------
    >>> claim = Claim(event="call", participants=["Orr", "Vale"], count="2+", window="2023")
    >>> str(claim.count), claim.window.edtf
    ('at least 2', '2023')
    """

    id: Annotated[str, Field(min_length=1)] = ""  # what has none yet is numbered by `check`
    source: str | None = None
    determiner: str | None = None
    chain: tuple[str, ...] = ()
    said: Time | None = None
    participants: tuple[str | Group, ...] = ()
    event: str = Field(min_length=1)
    extent: Extent = "within"
    polarity: Polarity = "positive"
    count: WrittenCount | None = None
    window: Time | None = None
    event_time: Time | None = None
    attributes: dict[str, str] = Field(default_factory=dict)
    modality: Modality = "asserted"
    hedge: str | None = None
    denies: tuple[str, ...] = ()
    phrase: str | None = None
    summary: str = ""
    evidence: tuple[Evidence, ...] = ()
    readings: tuple[ClaimReading, ...] = ()
    corrected: bool = False

    @property
    def constrains(self) -> bool:
        """Whether reasoning uses the claim at all."""
        return self.modality in ("asserted", "hedged", "nested", "presupposed")

    @property
    def counted(self) -> Count:
        """How many events the claim speaks of: its count, where it was left out none for a denial, and else at least one.

        Examples
        --------
        >>> [str(Claim(event="call", polarity=p).counted) for p in ("positive", "negative")], Claim(event="call").count
        (['at least 1', 'none'], None)
        """
        return self.count or (Count(min=0, max=0) if self.polarity == "negative" else Count(min=1))

    @property
    def documents(self) -> frozenset[str]:
        """Ids of the merged documents that report the claim; none in a single document."""
        return frozenset(piece.document for piece in self.evidence if piece.document is not None)

    @property
    def who(self) -> str:
        """The source for labels, with its determiner; the writer is "the writer".

        Examples
        --------
        >>> [Claim(id="c1", event="call", source=s, determiner=d).who for s, d in [("aide", "an"), ("Orr", None), (None, None)]]
        ['an aide', 'Orr', 'the writer']
        """
        if self.source is None:
            return "the writer"
        return f"{self.determiner} {self.source}" if self.determiner else self.source

    @property
    def headline(self) -> str:
        """The claim in a few words: its summary, else its event with who took part and how often.

        Examples
        --------
        >>> Claim(id="c1", event="phone_call", participants=("Orr", "Vale"), count={"min": 2}).headline
        'phone call (Orr, Vale): at least 2'
        >>> Claim(id="c1", event="call", polarity="negative", participants=("Orr", "Vale")).headline
        'no call (Orr, Vale)'
        """
        if self.summary:
            return self.summary
        none = self.polarity == "negative"
        people = f" ({', '.join(map(str, self.participants))})" if self.participants else ""
        number = f": {self.count}" if self.count is not None and not none else ""
        return f"{'no ' if none else ''}{self.event.replace('_', ' ')}{people}{number}"

    def _shown(self) -> tuple[str, Facts]:
        return f"{self.who} ({self.id}): {self.headline}", (
            ("stance", "denies" if self.polarity == "negative" and self.constrains else self.modality),
            ("event", self.event),
            ("who took part", ", ".join(map(str, self.participants))),
            ("how often", self.count),
            ("window", self.window.edtf if self.window is not None else None),
            ("event time", self.event_time.edtf if self.event_time is not None else None),
            ("said", self.said.edtf if self.said is not None else None),
            ("told by", " ← ".join(self.chain)),
            ("as written", self.quotation if self.evidence else None),
            ("corrected", "by hand" if self.corrected else None),
        )

    @property
    def quotation(self) -> str:
        """The evidence as written, of several documents in the first, pieces joined by an ellipsis; the headline where there is none."""
        first = self.evidence[0].document if self.evidence else None
        return " … ".join(piece.text for piece in self.evidence if piece.text and piece.document == first) or self.headline


def instance_name(event: str, participants: Iterable[str | Group]) -> str:
    """The name of a definite event that is told of by its type and by who took part in it.

    Examples
    --------
    >>> instance_name("vote", ("council", "board"))
    'vote board council'
    """
    return " ".join([event, *sorted(map(str, participants))])

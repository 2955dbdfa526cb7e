"""Corrections: which claims a person changed or dropped, with what stood there before.

A claim that is changed in the file of a chronology rather than through `Timeline.correct` is recognised by its digest: the file holds
one for every claim as it was written.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from pydantic import BaseModel, ConfigDict

from timeline.claims.claim import Claim

_DIGITS = 16  # of the SHA-256 in hexadecimal: 64 bits tell a change from none


class Correction(BaseModel):
    """One claim as it was before a person corrected it, and as it is since.

    Attributes
    ----------
    claim
        The id of the claim.
    before
        None for a claim that was added, and where the change was made in a file from which the old claim cannot be read again.
    after
        None for a claim that was dropped.
    added
        True for a claim that was written into the file.

    Examples
    --------
    >>> call = Claim(id="c1", event="call")
    >>> Correction(claim="c1", before=call, after=call.model_copy(update={"event": "visit"})).fields
    ('event',)
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    claim: str
    before: Claim | None = None
    after: Claim | None = None
    added: bool = False

    @property
    def dropped(self) -> bool:
        """Whether the claim was taken out."""
        return self.after is None

    @property
    def fields(self) -> tuple[str, ...]:
        """Names of the fields that changed; none where one side is not there."""
        if self.before is None or self.after is None:
            return ()
        return tuple(f for f in Claim.model_fields if f != "corrected" and getattr(self.before, f) != getattr(self.after, f))


def digest(record: Mapping[str, Any]) -> str:
    """What tells a claim's record from any changed one: the start of a SHA-256 over its fields in order.

    Examples
    --------
    >>> digest({"id": "c1", "event": "call"}) == digest({"event": "call", "id": "c1"}) != digest({"id": "c1", "event": "visit"})
    True
    """
    text = json.dumps({name: value for name, value in record.items() if name != "corrected"}, sort_keys=True, default=str)
    return hashlib.sha256(text.encode("utf-8", errors="backslashreplace")).hexdigest()[:_DIGITS]


def edited(rows: Mapping[str, Any], digests: Mapping[str, str], known: Sequence[Correction]) -> tuple[set[str], list[str]]:
    """Ids of the rows that are not as the file's digests tell (changed or added), and of those that are missing without being told.

    Examples
    --------
    >>> call = {"id": "c1", "event": "call"}
    >>> changed, missing = edited({"c1": {**call, "event": "visit"}, "c9": {}}, {"c1": digest(call), "c2": "0"}, ())
    >>> sorted(changed), missing
    (['c1', 'c9'], ['c2'])
    """
    if not digests:
        return set(), []
    found = {id_: digest(row) for id_, row in rows.items() if isinstance(row, Mapping)}
    changed = {id_ for id_, value in found.items() if digests.get(id_) != value}
    told = {c.claim for c in known if c.dropped}
    return changed, [id_ for id_ in digests if id_ not in found and id_ not in told]


def as_written(id: str, told: str, known: Sequence[Correction], read_again: Sequence[Claim]) -> Claim | None:
    """The claim whose digest the file tells: what an earlier correction made of it, or what the text gives when it is read again.

    None where neither has this digest: for claims of another reader or without a text, and in a file of another version.
    """
    candidates = [c.after for c in reversed(known) if c.claim == id] + [c for c in read_again if c.id == id]
    return next((c for c in candidates if c is not None and digest(c.model_dump(mode="json")) == told), None)


def without_denials(claims: Sequence[Claim], gone: Collection[str]) -> list[Claim]:
    """The claims, none of which denies one that is gone."""
    if not gone:
        return list(claims)
    return [
        c.model_copy(update={"denies": tuple(d for d in c.denies if d not in gone)}) if any(d in gone for d in c.denies) else c
        for c in claims
    ]

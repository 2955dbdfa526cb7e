"""Comparing: what cannot all be true in a whole archive, group by group."""

from __future__ import annotations

import json
import os
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from timeline.arguments import kind
from timeline.claims.claim import Claim, Evidence
from timeline.conflicts.comparing.corroboration import root_source
from timeline.conventions import Conventions, Limits
from timeline.corpus.engine import engine, on_workers
from timeline.corpus.manifest import counted, read_manifest
from timeline.corpus.meeting import Key, keys_of, meeting
from timeline.errors import BadSource, EngineFailed
from timeline.languages.pack import load
from timeline.pipeline import merge
from timeline.result import Timeline
from timeline.text.document import Document, read_dateline

if TYPE_CHECKING:
    import pandas as pd

_CLAIMS = ["document", "dateline", "outlet", "record"]
_KINDS = {"group": "int64", "guest": "bool"}
_DEATHS = 2  # of workers at one task before it is given up
_PER_PARTITION = 20_000  # claims, unless a group is larger

_PART = re.compile(r"\((d\d+)\)")

_GROUP = {
    "group": "int64",
    "events": "string",
    "names": "string",
    "documents": "Int64",
    "claims": "Int64",
    "conflicts": "Int64",
    "roots": "string",
    "notes": "string",
}
_CONFLICT = {
    "group": "int64",
    "kind": "string",
    "certainty": "string",
    "sources": "string",
    "roots": "string",
    "documents": "string",
    "evidence": "string",
    "span": "string",
    "explanation": "string",
    "reconciled_by": "string",
}


@dataclass(frozen=True)
class Findings:
    """What was compared, and what cannot all be true.

    Attributes
    ----------
    groups
        A row for each group of two claims or more: events, names, how many documents, claims and conflicts, the independent roots of its
        claims, and notes on what was left open.
    conflicts
        A row for each contradiction or tension: sources, the independent roots of each side in the same order, documents, evidence as
        "document:start-end", explanation.
    """

    groups: pd.DataFrame
    conflicts: pd.DataFrame

    def __str__(self) -> str:
        number = len(self.conflicts[self.conflicts["kind"] == "contradiction"])
        told = (len(self.groups), "group"), (number, "contradiction"), (len(self.conflicts) - number, "tension")
        return ", ".join(counted(n, what) for n, what in told)


def conflicts(dataset: str | os.PathLike[str], *, client: Any = None, workers: int | None = None, limits: Limits | None = None) -> Findings:
    """The accounts of all documents of a data set that cannot all be true, with the independent roots of each side.

    Claims are grouped by connected names and families of events (`timeline.corpus.meeting`), brought together group by group on the
    workers, and each group is merged as `timeline.merge` merges. A worker holds one partition of whole groups, so that the largest
    group decides how much memory it takes.

    Parameters
    ----------
    dataset
        The destination of a `process` with the stage "claims".
    limits
        `Limits.claims` is the largest group that is compared; a larger one is listed with a note. By default as in the run.

    Raises
    ------
    BadSource
        If there are no claims of a run.
    EngineFailed, BadArgument
    """
    kind("dataset", dataset, (str, os.PathLike), "the destination of a process")
    kind("workers", workers, (int, type(None)), "a number of processes, or None")
    given = None if limits is None else Limits.of(limits)
    folder, told = _dataset(dataset)
    bounds = given or Limits(**told["limits"])
    files = [str(Path(folder, "claims", f"{s['name']}.parquet")) for s in told["shards"] if s.get("claims")]
    total = int(told["counts"].get("claims", 0))
    with engine(client, workers, _DEATHS) as own:
        if not files:
            return Findings(_typed([], _GROUP), _typed([], _CONFLICT))
        known: dict[Key, None] = {}
        for some in on_workers(own)(partial(_keys, language=told["language"]), files):
            known |= dict.fromkeys(some)
        keys = sorted(known, key=lambda key: key.digest)
        groups = _groups(keys)
        del known, keys
        rows = _compared(own, files, groups, max(1, -(-total // _PER_PARTITION)), told, bounds)
    return _findings(rows)


def _dataset(dataset: str | os.PathLike[str]) -> tuple[str, dict[str, Any]]:
    folder = str(Path(dataset).absolute())
    told = read_manifest(folder)
    if told is None or "claims" not in told.get("stages", ()):
        raise BadSource(f"{folder!r} holds no claims; make them with process(..., stages=('expressions', 'claims'))")
    if told.get("state") != "done":
        raise BadSource(f"the run in {folder!r} is not finished ({told.get('state')}); process the archive again first")
    return folder, told


def _claims(path: str) -> pd.DataFrame:
    import pandas as pd

    return pd.read_parquet(path, columns=_CLAIMS)


class Told(NamedTuple):
    """What a group, or a shard, holds of one document."""

    document: str
    dateline: str | None
    outlet: str | None
    records: list[str]

    @property
    def claims(self) -> list[Claim]:
        """The claims that the records stand for."""
        return [Claim.model_validate_json(record) for record in self.records]


def _documents(rows: Iterable[Sequence[Any]]) -> list[Told]:
    """The documents of rows with the columns of `_CLAIMS`, in order."""
    found: dict[str, Told] = {}
    for document, dateline, outlet, record in rows:
        if document not in found:
            found[document] = Told(document, _text(dateline), _text(outlet), [])
        found[document].records.append(record)
    return list(found.values())


def _text(value: Any) -> str | None:
    """A cell of a table, in which pandas may have NaN for nothing."""
    return value if isinstance(value, str) else None


def _keys(path: str, language: str) -> list[Key]:
    """The distinct keys of a shard's claims."""
    pack, found = load(language), dict[Key, None]()
    for told in _documents(_claims(path).itertuples(index=False)):
        found |= dict.fromkeys(key for keys in keys_of(told.document, told.claims, pack) for key in keys)
    return list(found)


def _groups(keys: Sequence[Key]) -> Any:
    """Digest of a key → number of its group, as two columns sorted by digest: twelve bytes for each key on every worker."""
    import numpy as np

    return np.array([key.digest for key in keys], dtype="int64"), np.array(meeting(keys), dtype="int32")


def _compared(client: Any, files: list[str], groups: Any, partitions: int, told: Mapping[str, Any], limits: Limits) -> list[str]:
    """The findings of each group as JSON, computed where its claims are."""
    import dask
    import dask.dataframe as dd
    import pandas as pd
    from distributed.scheduler import KilledWorker

    meta = pd.DataFrame({name: pd.Series(dtype=_KINDS.get(name, "object")) for name in (*_KINDS, *_CLAIMS)})
    (everywhere,) = client.scatter([groups], broadcast=True)
    with dask.config.set({"dataframe.convert-string": False}), client.as_current():
        grouped = dd.from_delayed([dask.delayed(_grouped)(file, everywhere, told["language"]) for file in files], meta=meta)
        gathered = grouped.shuffle("group", npartitions=partitions)
        compare = partial(_compare, conventions=Conventions(**told["conventions"]), limits=limits)
        found = gathered.map_partitions(compare, meta=pd.DataFrame({"finding": pd.Series(dtype="object")}))
        try:
            return list(client.compute(found).result()["finding"])
        except KilledWorker as error:
            raise EngineFailed(
                f"workers died while they compared claims, for want of memory as a rule; lower Limits.claims: {error}"
            ) from None


def _grouped(path: str, groups: Any, language: str) -> pd.DataFrame:
    """The claims of a shard, each with the number of its group, and again with that of the group where it is a guest."""
    import numpy as np

    pack, (digests, numbers), rows = load(language), groups, _claims(path)
    keys = [keys for told in _documents(rows.itertuples(index=False)) for keys in keys_of(told.document, told.claims, pack)]
    twice = rows.loc[np.repeat(rows.index.to_numpy(), [len(some) for some in keys])]
    wanted = np.array([key.digest for some in keys for key in some], dtype="int64")
    group = numbers[np.searchsorted(digests, wanted)].astype("int64")
    guest = np.array([place > 0 for some in keys for place in range(len(some))], dtype=bool)
    return twice.assign(group=group, guest=guest)[["group", "guest", *_CLAIMS]].astype(dict.fromkeys(_CLAIMS, "object"))


def _compare(rows: pd.DataFrame, conventions: Conventions, limits: Limits) -> pd.DataFrame:
    """The findings of a partition, one group after the other."""
    import pandas as pd

    groups: dict[int, list[Sequence[Any]]] = defaultdict(list)
    guests: dict[int, list[Sequence[Any]]] = defaultdict(list)
    for number, guest, *row in rows[[*_KINDS, *_CLAIMS]].itertuples(index=False):
        groups[number].append(row)
        if guest:
            guests[number].append(row)
    found = []
    for number in sorted(groups):
        if len(some := groups.pop(number)) > 1:  # a claim alone clashes with nothing
            finding = _finding(_documents(some), _documents(guests.pop(number, ())), conventions, limits)
            found.append(json.dumps({"group": int(number), **finding}))
    return pd.DataFrame({"finding": pd.Series(found, dtype="object")})


def _finding(documents: Sequence[Told], guests: Sequence[Told], conventions: Conventions, limits: Limits) -> dict[str, Any]:
    """What a group of claims holds, without what lies between guests alone, which another group holds."""
    claims = sum(len(told.records) for told in documents)
    group: dict[str, Any] = {"documents": len(documents), "claims": claims}
    if claims > limits.claims:
        note = f"not compared: {claims:,} claims, Limits.claims is {limits.claims:,}"
        return {**group, **_named(documents[0].claims), "notes": note, "roots": "", "conflicts": []}
    elsewhere = {(told.document, *_place(claim.evidence, 0)) for told in guests for claim in told.claims}
    merged = merge([_timeline(told, conventions, limits) for told in documents])
    roots = {r for c in merged.claims if c.constrains and (r := root_source(c)) is not None}
    found = {"notes": _told(merged, merged.notes), "roots": _told(merged, sorted(roots)), "conflicts": list(_conflicts(merged, elsewhere))}
    return {**group, **_named(merged.claims), **found}


def _timeline(told: Told, conventions: Conventions, limits: Limits) -> Timeline:
    """A document as far as the group knows it: its claims over a text of blanks, in which offsets are those of the document."""
    claims = tuple(told.claims)
    text = " " * max((piece.end for claim in claims for piece in claim.evidence), default=0)
    document = Document(text, read_dateline(told.dateline), told.outlet, told.document)
    return Timeline(document, claims=claims, conventions=conventions, limits=limits)


def _named(claims: Sequence[Claim]) -> dict[str, str]:
    names = dict.fromkeys(str(p) for c in claims for p in c.participants)
    return {"events": _joined(dict.fromkeys(c.event for c in claims)), "names": _joined(names)}


def _place(evidence: Sequence[Evidence], by: int) -> tuple[tuple[int, int], ...]:
    """Where the pieces of a claim stand in its document, which begins at `by`."""
    return tuple((piece.start - by, piece.end - by) for piece in evidence)


def _conflicts(merged: Timeline, elsewhere: Collection[tuple[Any, ...]]) -> Iterator[dict[str, str]]:
    claims = {c.id: c for c in merged.claims}
    parts = {p.id: p for p in merged.document.parts}

    def guest(claim: Claim) -> bool:
        home = parts[claim.evidence[0].document or ""]
        return (home.title, *_place(claim.evidence, home.span.start)) in elsewhere

    for relation in merged.conflicts:
        told = [claims[id] for id in relation.claims]
        if elsewhere and all(map(guest, told)):
            continue
        pieces = [(parts[e.document], e) for c in told for e in c.evidence if e.document in parts]
        yield {
            "kind": relation.kind,
            "certainty": relation.certainty,
            "sources": _told(merged, (c.who for c in told)),
            "roots": _told(merged, (", ".join(merged.roots(c.id)) for c in told)),
            "documents": _joined(dict.fromkeys(part.title or part.id for part, _ in pieces)),
            "evidence": _joined(f"{p.title or p.id}:{e.start - p.span.start}-{e.end - p.span.start}" for p, e in pieces),
            "span": relation.span.edtf if relation.span is not None else "",
            "explanation": _told(merged, [relation.explanation]),
            "reconciled_by": _told(merged, relation.reconciled_by),
        }


def _told(merged: Timeline, parts: Iterable[str]) -> str:
    """The parts joined; “officials (d2)”, as merging tells those of two documents apart, by the name of the document."""
    names = {p.id: p.name for p in merged.document.parts}
    return _PART.sub(lambda m: f"({names.get(m[1], m[1])})", _joined(parts))


def _joined(parts: Any) -> str:
    return "; ".join(parts)


def _findings(rows: Sequence[str]) -> Findings:
    found = sorted((json.loads(row) for row in rows), key=lambda finding: finding["group"])
    clashes = [{"group": finding["group"], **clash} for finding in found for clash in finding["conflicts"]]
    return Findings(_typed([{**f, "conflicts": len(f["conflicts"])} for f in found], _GROUP), _typed(clashes, _CONFLICT))


def _typed(rows: Sequence[Mapping[str, Any]], columns: Mapping[str, str]) -> pd.DataFrame:
    import pandas as pd

    return pd.DataFrame({name: pd.Series([row[name] for row in rows], dtype=kind) for name, kind in columns.items()})

"""Manifest: what a run read, with which choices, and what it found; by it a later run knows whether it may go on."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as installed
from pathlib import Path
from typing import Any

from timeline import __version__
from timeline.corpus.plan import Plan
from timeline.corpus.reading import Settings
from timeline.corpus.store import MANIFEST
from timeline.corpus.tables import tables_of
from timeline.errors import OtherRun, SourceChanged

SCHEMA = "timeline-corpus/1"
_DECIDING = ("dateparser", "holidays", "nupunkt")  # libraries whose version changes what is found


@dataclass(frozen=True, slots=True)
class Run:
    """A plan with the settings by which it is carried out."""

    plan: Plan
    settings: Settings
    most: int

    @property
    def choices(self) -> dict[str, Any]:
        """All that decides what is found in an archive; two runs that agree on it give the same tables."""
        columns = self.plan.columns
        named = {"text": columns.text, "dateline": str(columns.dateline), "id": columns.id, "outlet": columns.outlet}
        return {
            "versions": {"timeline": __version__, **{name: _version(name) for name in _DECIDING}},
            "stages": list(self.settings.stages),
            "language": self.settings.language,
            "conventions": asdict(self.settings.conventions),
            "limits": asdict(self.settings.limits),
            "columns": None if self.plan.archive.format == "texts" else named,
            "dateline": named["dateline"],
            "documents_per_shard": self.most,
        }

    @property
    def source(self) -> dict[str, Any]:
        """By what the archive is known again."""
        files = [{"file": file, "size": size, "digest": digest} for file, size, digest in self.plan.files]
        return {"format": self.plan.archive.format, "size": self.plan.size, "digest": self.plan.digest, "files": files}

    @property
    def key(self) -> str:
        """The digest of choices and archive, which stands in every file that the run writes."""
        told = json.dumps([self.choices, self.plan.digest], sort_keys=True)
        return hashlib.blake2b(told.encode(), digest_size=16).hexdigest()

    def manifest(self, done: Mapping[str, Mapping[str, Any]], state: str, failed: Mapping[str, str]) -> dict[str, Any]:
        """The manifest: choices, source, counts over the shards that are done, and the state of each shard."""
        shards = []
        for shard in self.plan.shards:
            facts = done.get(shard.name)
            entry: dict[str, Any] = {"name": shard.name, "file": shard.piece.file, "first": shard.piece.first, "rows": shard.piece.rows}
            if facts is not None:
                entry |= {"state": "done", **facts["counts"]}
            else:
                entry |= {"state": "failed", "reason": failed[shard.name]} if shard.name in failed else {"state": "missing"}
            shards.append(entry)
        return {
            "schema": SCHEMA,
            "state": state,
            **self.choices,
            "source": {"path": self.plan.archive.root, **self.source},
            "counts": counts(done.values(), self),
            "shards": shards,
        }


def counted(number: int, what: str) -> str:
    """So many of something.

    Examples
    --------
    >>> counted(1, "error"), counted(2000, "error")
    ('1 error', '2,000 errors')
    """
    return f"{number:,} {what}{'' if number == 1 else 's'}"


def counts(done: Iterable[Mapping[str, Any]], run: Run) -> dict[str, int]:
    """Rows of each table over the shards that are done; "rows" are those of the archive."""
    found = {"rows": run.plan.documents, **dict.fromkeys((*tables_of(run.settings.stages), "quarantined"), 0)}
    for facts in done:
        for name, number in facts["counts"].items():
            found[name] += number
    return found


def _version(name: str) -> str:
    try:
        return installed(name)
    except PackageNotFoundError:
        return "unknown"


def read_manifest(folder: str) -> dict[str, Any] | None:
    """The manifest in a folder, None where there is none.

    Raises
    ------
    OtherRun
        If there is something else by that name, or none in a folder that holds other things.
    """
    path = Path(folder, MANIFEST)
    try:
        content = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        held = sorted(p.name for p in Path(folder).iterdir() if not p.name.startswith(".")) if Path(folder).is_dir() else []
        if held:
            raise OtherRun(f"{folder!r} holds {', '.join(held[:5])} and no {MANIFEST}; choose a folder that is new or empty") from None
        return None
    except OSError as error:
        raise OtherRun(f"{str(path)!r} cannot be read: {error.strerror or error}") from None
    try:
        found = json.loads(content)
        if isinstance(found, dict) and found.get("schema") == SCHEMA:
            return found
    except (ValueError, RecursionError):
        pass
    raise OtherRun(f"{str(path)!r} is no manifest of {SCHEMA!r}; choose another folder")


def check_same(there: Mapping[str, Any], run: Run, folder: str) -> None:
    """Nothing happens if the results in a folder are of this run.

    Raises
    ------
    OtherRun
        If they were made with other choices; the message says which.
    SourceChanged
        If they were made of another archive.
    """
    told = json.loads(json.dumps(run.choices))
    if differences := list(_differences({name: there.get(name) for name in told}, told)):
        raise OtherRun(
            f"{folder!r} holds the results of another run: {'; '.join(differences)}. "
            "Choose another destination, or replace them with resume=False (--fresh)"
        )
    source = there.get("source", {})
    if source.get("digest") != run.plan.digest:
        raise SourceChanged(
            f"{folder!r} holds results of an archive that has changed since: {_changed(source, run.source)}. "
            "Choose another destination, or replace them with resume=False (--fresh)"
        )


def _differences(there: Any, here: Any, name: str = "") -> Iterator[str]:
    if isinstance(there, dict) and isinstance(here, dict):
        for key in dict.fromkeys([*there, *here]):
            yield from _differences(there.get(key), here.get(key), f"{name}.{key}" if name else key)
    elif there != here:
        yield f"{name} is {there!r} there and {here!r} here"


def _changed(there: Mapping[str, Any], here: Mapping[str, Any]) -> str:
    """The first files that differ, with their sizes."""
    old, new = ({f["file"]: (f["size"], f["digest"]) for f in source.get("files", ())} for source in (there, here))
    told = []
    for file in sorted(old.keys() | new.keys()):
        if old.get(file) != new.get(file):
            sizes = [f"{entry[0]:,} bytes" if (entry := side.get(file)) else "nothing" for side in (old, new)]
            told.append(f"{file!r} was {sizes[0]} and is {sizes[1]}" + (" of other content" if sizes[0] == sizes[1] else ""))
    return ", ".join(told[:3]) + (f" and {len(told) - 3} more" if len(told) > 3 else "")

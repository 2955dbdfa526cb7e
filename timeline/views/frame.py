"""Frame: the tables of a chronology as pandas data frames, typed, one row per thing found."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal, cast

from timeline.anchors.expression import Expression
from timeline.claims import Claim
from timeline.claims.claim import Group, interval_record
from timeline.conflicts import Chronology, Relation
from timeline.errors import UnknownColumn
from timeline.intervals import Granularity, Interval

if TYPE_CHECKING:
    import pandas as pd

Table = Literal["expressions", "claims", "relations", "conflicts", "unresolved"]
Row = dict[str, Any]

EXPRESSION = {
    "start": "int64",
    "end": "int64",
    "text": "string",
    "type": "category",
    "value": "string",
    "mod": "category",
    "quant": "string",
    "freq": "string",
    "interval_start": "time",
    "interval_end": "time",
    "edtf": "string",
    "granularity": "category",
    "approximate": "boolean",
    "best": "string",
    "point": "time",
    "window_start": "time",
    "window_end": "time",
    "window": "string",
    "anchor": "category",
    "readings": "Int64",
    "rule": "category",
    "reason": "string",
    "why": "string",
}
CLAIM = {
    "id": "string",
    "source": "string",
    "chain": "string",
    "said_start": "time",
    "said_end": "time",
    "said": "string",
    "participants": "string",
    "event": "category",
    "extent": "category",
    "polarity": "category",
    "count_min": "Int64",
    "count_max": "Int64",
    "window_start": "time",
    "window_end": "time",
    "window": "string",
    "event_start": "time",
    "event_end": "time",
    "event_time": "string",
    "modality": "category",
    "hedge": "string",
    "denies": "string",
    "phrase": "string",
    "summary": "string",
    "quotation": "string",
    "corrected": "boolean",
    "documents": "string",
}
# what an archive keeps in the record of the claim; here, so that `check` reads of a table what it would of the Timeline
_KEPT = {"determiner": "string", "groups": "string", "attributes": "string", "readings": "string", "times": "string"}
_RELATION = {
    "kind": "category",
    "certainty": "category",
    "claims": "string",
    "sources": "string",
    "span_start": "time",
    "span_end": "time",
    "span": "string",
    "explanation": "string",
    "reconciled_by": "string",
    "rejected": "string",
}


def to_frame(chronology: Chronology, table: Table = "expressions") -> pd.DataFrame:
    """One table of a chronology. Times are `datetime64[us]`, half-open, NaT for an open or unknown end; lists are joined by "; ".

    Parameters
    ----------
    table
        "expressions", "claims", "relations", "conflicts" (the relations that are contradictions or tensions) or "unresolved" (the
        expressions without a date).

    Raises
    ------
    UnknownColumn
        For any other table; the message names those accepted.

    Examples
    --------
    >>> from timeline.text.document import Document
    >>> claims = (Claim(id="c1", event="call", window="2022/.."),)
    >>> frame = to_frame(Chronology(Document.of("", "2024-10-25"), claims=claims), "claims")
    >>> frame.loc[0, ["window", "window_start", "window_end"]].tolist()
    ['2022/..', Timestamp('2022-01-01 00:00:00'), NaT]
    """
    if not isinstance(table, str) or table not in _TABLES:
        raise UnknownColumn(f"no table {table!r:.60}; accepted: {', '.join(map(repr, _TABLES))}")
    rows, columns = _TABLES[table]
    return typed(rows(chronology), columns)


def typed(rows: Sequence[Row], columns: dict[str, str]) -> pd.DataFrame:
    """The rows as a frame whose columns have these kinds; "time" is `datetime64[us]`."""
    import pandas as pd

    return pd.DataFrame({name: _column([row[name] for row in rows], kind) for name, kind in columns.items()})


def _column(values: list[Any], kind: str) -> Any:
    import pandas

    pd = cast(Any, pandas)  # its stubs list every dtype by name; here it is data
    if kind == "time":
        return pd.Series(pd.array(values, dtype="datetime64[us]"))
    if kind == "category":
        return pd.Series(pd.Categorical(values))
    # in pandas' own storage: with pyarrow, where it is installed, half a surrogate pair of a damaged text could not be held
    return pd.Series(pd.array(values, dtype=pd.StringDtype(storage="python") if kind == "string" else kind))


def _expressions(chronology: Chronology) -> list[Row]:
    return [_with_reasons(e) for e in chronology.expressions]


def _unresolved(chronology: Chronology) -> list[Row]:
    return [_with_reasons(e) for e in chronology.unresolved]


def _with_reasons(expression: Expression) -> Row:
    return {**expression_row(expression), "why": expression.why()}


def expression_row(expression: Expression) -> Row:
    """The columns of a time phrase, without `why`, whose words take longer to make than all other columns."""
    timex, interval = expression.timex3, expression.interval
    return {
        "start": expression.start,
        "end": expression.end,
        "text": expression.text,
        "type": timex.type,
        "value": timex.value,
        "mod": timex.mod,
        "quant": timex.quant,
        "freq": timex.freq,
        **_ends("interval", interval),
        "edtf": _edtf(interval),
        "granularity": interval.granularity.value if interval else None,
        "approximate": interval.approximate if interval else None,
        "best": _edtf(interval.best) if interval else None,
        "point": _local(interval.point) if interval else None,
        **_ends("window", expression.window),
        "window": _edtf(expression.window),
        "anchor": expression.anchor.kind,
        "readings": len(expression.readings),
        "rule": expression.rule,
        "reason": expression.reason,
    }


def _claims(chronology: Chronology) -> list[Row]:
    return [{**claim_row(c), **_kept(c)} for c in chronology.claims]


def _kept(claim: Claim) -> Row:
    """What the other columns cannot say, as JSON: groups, attributes, readings, and the times of which EDTF tells less; missing where empty."""
    times = {name: getattr(claim, name) for name in ("said", "window", "event_time")}
    told = {
        "groups": [p.model_dump() for p in claim.participants if isinstance(p, Group)],
        "attributes": claim.attributes,
        "readings": [r.model_dump(mode="json", exclude_none=True) for r in claim.readings],
        "times": {name: interval_record(t) for name, t in times.items() if t is not None and Interval.of(t.edtf) != t},
    }
    return {"determiner": claim.determiner, **{name: json.dumps(v, ensure_ascii=False) if v else None for name, v in told.items()}}


def claim_row(claim: Claim) -> Row:
    """The columns of a claim."""
    return {
        "id": claim.id,
        "source": claim.source,
        "chain": _listed(claim.chain),
        **_ends("said", claim.said),
        "said": _edtf(claim.said),
        "participants": _listed(str(p) for p in claim.participants),
        "event": claim.event,
        "extent": claim.extent,
        "polarity": claim.polarity,
        "count_min": claim.count.min if claim.count else None,
        "count_max": claim.count.max if claim.count else None,
        **_ends("window", claim.window),
        "window": _edtf(claim.window),
        **_ends("event", claim.event_time),
        "event_time": _edtf(claim.event_time),
        "modality": claim.modality,
        "hedge": claim.hedge,
        "denies": _joined(claim.denies),
        "phrase": claim.phrase,
        "summary": claim.summary,
        "quotation": claim.quotation,
        "corrected": claim.corrected,
        "documents": _joined(dict.fromkeys(e.document for e in claim.evidence if e.document)),
    }


def _relations(chronology: Chronology) -> list[Row]:
    return [_relation(chronology, r) for r in chronology.relations]


def _conflicts(chronology: Chronology) -> list[Row]:
    return [_relation(chronology, r) for r in chronology.conflicts]


def _relation(chronology: Chronology, relation: Relation) -> Row:
    who = {c.id: c.who for c in chronology.claims}
    return {
        "kind": relation.kind,
        "certainty": relation.certainty,
        "claims": _joined(relation.claims),
        "sources": _joined(dict.fromkeys(who[c] for c in relation.claims if c in who)),
        **_ends("span", relation.span),
        "span": _edtf(relation.span),
        "explanation": relation.explanation,
        "reconciled_by": _joined(relation.reconciled_by),
        "rejected": _joined(relation.rejected),
    }


def _ends(name: str, interval: Interval | None) -> dict[str, datetime | None]:
    if interval is None:
        return {f"{name}_start": None, f"{name}_end": None}
    return {f"{name}_start": _local(interval.start), f"{name}_end": _local(interval.end)}


def _local(moment: datetime | None) -> datetime | None:
    """The clock time as it was on the spot: a column of times has one zone or none."""
    return moment if moment is None or moment.tzinfo is None else moment.replace(tzinfo=None)


def _edtf(interval: Interval | None) -> str | None:
    """The interval in EDTF; an archive names the same days again and again."""
    if interval is None:
        return None
    known, marks = (interval.start_known, interval.end_known), (interval.approximate, interval.uncertain)
    zone = (interval.start or interval.end or datetime.min).tzinfo  # one moment has several local forms
    if zone is not None or interval.start_slack is not None or interval.end_slack is not None:
        return interval.edtf
    return _form(interval.start, interval.end, interval.granularity, *known, *marks)


@lru_cache(maxsize=16384)
def _form(
    start: datetime | None, end: datetime | None, cell: Granularity, start_known: bool, end_known: bool, approximate: bool, uncertain: bool
) -> str:
    return Interval(start, end, cell, approximate, start_known=start_known, end_known=end_known, uncertain=uncertain).edtf


def _joined(parts: Any) -> str:
    return "; ".join(parts)


def _listed(names: Iterable[str]) -> str:
    """Names as one cell that can be taken apart again: in JSON where one of them would be cut in two."""
    found = list(names)
    plain = all(";" not in name and name == name.strip() for name in found) and not "".join(found[:1]).startswith(("[", "{"))
    return _joined(found) if plain else json.dumps(found, ensure_ascii=False)


_TABLES: dict[str, tuple[Callable[[Chronology], list[Row]], dict[str, str]]] = {
    "expressions": (_expressions, EXPRESSION),
    "claims": (_claims, {**CLAIM, **_KEPT}),
    "relations": (_relations, _RELATION),
    "conflicts": (_conflicts, _RELATION),
    "unresolved": (_unresolved, EXPRESSION),
}

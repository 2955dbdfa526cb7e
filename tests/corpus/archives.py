"""Archives of made-up news, as large as one likes: the same for the same seed, of mixed lengths, some of it hostile."""

from __future__ import annotations

import csv
import json
import random
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

_FIRST = "Ada Nils Rolf Dana Ines Oskar Petra Tomas Liv Jonas Marta Emil".split()
_LAST = [
    a + b
    for a in "Hol Bran Lun Cas Mar Quis San Fal Ber Tor Vin Gra Ost Kel".split()
    for b in "m dt lund tell low by ter vik sen gate".split()
]
_PLACES = "Orbe Larkfield Norhaven Tarn Velbridge Esk Moorgate Sill".split()
_ROLES = "Mayor Councillor Inspector Minister Captain Doctor".split()
_WHEN = ["on Friday", "last week", "two days ago", "in March", "on 3 May", "in 2021", "last month", "this morning", "three years earlier"]
_COUNTS = ["once", "twice", "three times", "repeatedly", "at least four times"]
_SENTENCES = [
    "{role} {one} said {when} that {she} had met {other} {count} in {year}.",
    "{role} {one} said {when} that {she} had never met {other}.",
    "{one} visited {place} {when}, and left two days later.",
    "The bridge at {place} was closed from {month} to {month2} {year}.",
    "According to {one}, the talks with {other} began {when}.",
    "The council of {place} votes every Tuesday; its next session is on {month} 14.",
    "{other} told reporters in {place} that {one} had called {count} since {year}.",
    "The ferry has run for about {n} years and carries {n} passengers a day.",
    "Nothing of this is new to people in {place}, who have waited long enough.",
    "The storm cut the line near {place}; repairs took {n} weeks, until early {month}.",
]
_MONTHS = "January February March April May June July August September October November December".split()

HOSTILE: list[tuple[str, dict[str, Any]]] = [  # a name, and what the document has instead of what others have
    ("null text", {"text": None}),
    ("no text", {"text": ""}),
    ("no dateline", {"dateline": None}),
    ("no day", {"dateline": "2024-02-30"}),
    ("words for a dateline", {"dateline": "the other day"}),
    ("half a surrogate pair", {"text": "Seen on Friday \ud83d by two people."}),
    ("control characters", {"text": "On\x00Friday\x1b[31m, on\u202e Monday\r and\u2028in May."}),
    ("digits", {"text": "7 " * 3000 + "May"}),
    ("quotation marks", {"text": '"' * 3000 + " last May, he said."}),
    ("one word", {"text": "may-" * 2000}),
    ("combining marks", {"text": "May" + "\u0301" * 3000}),
    ("wide digits", {"text": "On １２ May ２０２３."}),
    ("markup", {"text": "<script>alert('on Friday')</script>" * 20}),
]


def document(number: int, seed: int = 0, hostile: float = 0.05) -> dict[str, Any]:
    """The document with a number: id, text, dateline and outlet."""
    r = random.Random(f"{seed} {number}")
    day = date(2015, 1, 1) + timedelta(days=r.randrange(3600))
    found = {"id": f"doc-{number:06d}", "text": _text(r), "dateline": day.isoformat(), "outlet": r.choice(["Ledger", "Courier", None])}
    if r.random() < hostile:
        found |= r.choice(HOSTILE)[1]
    return found


def documents(count: int, seed: int = 0, hostile: float = 0.05) -> Iterator[dict[str, Any]]:
    """So many documents."""
    return (document(number, seed, hostile) for number in range(count))


def _text(r: random.Random) -> str:
    sentences = []
    for _ in range(max(1, min(150, int(r.lognormvariate(1.8, 0.9))))):
        one, other = (f"{r.choice(_FIRST)} {r.choice(_LAST)}" for _ in range(2))
        months = r.sample(_MONTHS, 2)
        words = {"place": r.choice(_PLACES), "role": r.choice(_ROLES), "when": r.choice(_WHEN), "count": r.choice(_COUNTS), "she": "she"}
        filled = r.choice(_SENTENCES).format(
            one=one, other=other, month=months[0], month2=months[1], n=r.randrange(2, 40), year=r.randrange(2005, 2015), **words
        )
        sentences.append(filled + ("\n\n" if r.random() < 0.2 else " "))
    return "".join(sentences).strip()


def write_jsonl(path: Path, rows: Iterable[dict[str, Any]]) -> Path:
    """The rows as JSON lines."""
    with open(path, "w", encoding="utf-8") as file:
        for row in rows:
            file.write(json.dumps(row) + "\n")
    return path


def write_csv(path: Path, rows: Iterable[dict[str, Any]]) -> Path:
    """The rows as CSV; half a surrogate pair becomes a byte that is no UTF-8."""
    given = list(rows)
    with open(path, "w", encoding="utf-8", errors="surrogatepass", newline="") as file:
        writer = csv.DictWriter(file, list(given[0]))
        writer.writeheader()
        writer.writerows(given)
    return path


def write_parquet(path: Path, rows: Iterable[dict[str, Any]], **how: Any) -> Path:
    """The rows as Parquet, without halves of surrogate pairs, which it cannot hold."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    def clean(value: Any) -> Any:
        return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value

    given = [{k: clean(v) for k, v in row.items()} for row in rows]
    columns = dict.fromkeys(["id", "text", "dateline", "outlet"], pa.string())
    pq.write_table(pa.Table.from_pylist(given, schema=pa.schema(list(columns.items()))), path, **how)
    return path


def write_texts(folder: Path, rows: Iterable[dict[str, Any]]) -> Path:
    """The rows as files whose names have the dateline in them."""
    for row in rows:
        path = folder / row["id"][-1] / f"{row['dateline']}-{row['id']}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(row["text"], encoding="utf-8", newline="")
    return folder

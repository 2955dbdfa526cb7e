"""The JSON Schema of a list of claims, for programs that write claims; `python -m timeline.claims.records.schema` renews docs/claims-schema.json.

The descriptions are those of the docstring of `Claim`, so that the two cannot differ.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from timeline.claims.claim import Claim

_FIELD = re.compile(r"^    (\w+(?:, \w+)*)\n((?:        .+(?:\n|\Z))+)", re.MULTILINE)


def schema() -> dict[str, Any]:
    """JSON Schema (draft 2020-12) of what `timeline.check` takes as records.

    Examples
    --------
    >>> claim = schema()["$defs"]["Claim"]
    >>> claim["required"], claim["properties"]["hedge"]["description"]
    (['event'], 'The hedging word ("may", "allegedly"), if any.')
    """
    found = TypeAdapter(list[Claim]).json_schema()
    claim = found["$defs"]["Claim"]
    claim["description"] = claim["description"].partition("\n\n")[0]
    del claim["properties"]["id"]["default"]  # `check` numbers the claims that have none; an empty one is none
    for name, description in descriptions().items():
        claim["properties"][name]["description"] = description
    title = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Claims for timeline.check"}
    return {**title, **found}


def descriptions() -> dict[str, str]:
    """Field of a claim → what its docstring says of it."""
    sections = (Claim.__doc__ or "").partition("Attributes\n    ----------\n")[2]
    return {
        name: " ".join(text.split()) for names, text in _FIELD.findall(sections) for name in names.split(", ") if name in Claim.model_fields
    }


def schema_text() -> str:
    """The schema as it is published."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    (Path(__file__).parents[3] / "docs" / "claims-schema.json").write_text(schema_text())

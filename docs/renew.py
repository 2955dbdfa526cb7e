"""Write into pages what their blocks print now: `python docs/renew.py docs/how-to/audit.md ...`; then read the difference, line by line.

What a page says and what comes out are compared as the tests do, so "..." and line breaks stay where they still hold.
"""

from __future__ import annotations

import contextlib
import doctest
import io
import sys
import traceback
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))
import conftest as pages  # noqa: E402


def renewed(want: str, got: str) -> str:
    """What the page should say: its own words where they hold."""
    return want if want and doctest.OutputChecker().check_output(want, got, pages.FLAGS) else got


def examples(body: str, names: dict[str, Any]) -> str:
    """A block of examples with their present results."""
    told = []
    for part in doctest.DocTestParser().parse(body):
        if isinstance(part, str):
            told.append(part)
            continue
        first, *rest = part.source.rstrip("\n").split("\n")
        told.append("\n".join([f">>> {first}", *(f"... {line}".rstrip() for line in rest)]) + "\n")
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            try:
                exec(compile(part.source, "<page>", "single"), names)
            except Exception as error:
                out.write("Traceback (most recent call last):\n" + "".join(traceback.format_exception_only(error)))
        told.append(renewed(part.want, out.getvalue()))
    return "".join(told)


def commands(body: str) -> str:
    """A block of commands with what they print now."""
    return "".join(f"$ {command}{renewed(want, pages.typed(command)[0])}" for command, want in pages.commands(body))


def renew(page: Path) -> None:
    """Run a page in an empty folder and rewrite it."""
    text, names, parts, position = page.read_text(encoding="utf-8"), {"__name__": "__main__"}, [], 0
    with pages.empty_folder():
        for block, (start, end) in zip(pages.blocks(text), pages.places(text), strict=True):
            body = block.body
            if block.saved or block.kind not in ("python", "console"):
                pages.saved(block)
            elif block.kind == "console":
                body = commands(body)
            elif ">>> " in body:
                body = examples(body, names)
            else:
                exec(body, names)
            parts += [text[position:start], body]
            position = end
    page.write_text("".join(parts) + text[position:], encoding="utf-8")


if __name__ == "__main__":
    for name in sys.argv[1:]:
        renew(Path(name).resolve())

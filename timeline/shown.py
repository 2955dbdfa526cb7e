"""Shown: how a record looks in a notebook: a heading and facts, as a small HTML table or as plain text where there is no HTML."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Any

Facts = Iterable[tuple[str, Any]]
_TABLE = "border-collapse:collapse;font-size:.92em;margin:.2em 0"
_NAME = "text-align:left;vertical-align:top;padding:1px 1em 1px 0;font-weight:normal;opacity:.75"
_VALUE = "text-align:left;vertical-align:top;padding:1px 0"


class Shown:
    """What has a heading and facts shows itself in a notebook; facts without a value are left out."""

    __slots__ = ()

    def _shown(self) -> tuple[str, Facts]:
        """The heading, and names with values; a line break in a value makes a line."""
        raise NotImplementedError

    def _repr_html_(self) -> str:
        heading, facts = self._shown()
        rows = "".join(
            f'<tr><th scope="row" style="{_NAME}">{escape(name)}</th><td style="{_VALUE}">{_lines(value)}</td></tr>'
            for name, value in facts
            if told(value)
        )
        return f'<div><strong>{escape(heading)}</strong><table style="{_TABLE}"><tbody>{rows}</tbody></table></div>'

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, str]:
        heading, facts = self._shown()
        lines = [f"  {name}: {line}" for name, value in facts if told(value) for line in str(value).splitlines()]
        return {"text/plain": "\n".join([heading, *lines]), "text/html": self._repr_html_()}


def told(value: Any) -> bool:
    """Whether a fact has a value to tell.

    Examples
    --------
    >>> told(0), told(""), told(None), told(())
    (True, False, False, False)
    """
    return value is not None and value != "" and value != ()


def _lines(value: Any) -> str:
    return "<br>".join(escape(line) for line in str(value).splitlines())

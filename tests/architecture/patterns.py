"""Every regular expression of the library, and texts made to make each backtrack.

For each repetition without a bound the text leads up to it by the shortest way, repeats what the repetition reads, once for each kind of
character that it may begin with, and ends in what cannot match: all that a matcher tries again and again shows there (Davis, J., et al.
(2018). The impact of regular expression denial of service in practice. ESEC/FSE, 246-256).
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]

ROOT = Path(__file__).parents[2]
KINDS = " \naA0,.'“”-:(<>!\x00"
TAILS = ("", "\x00", "\n\n")
MANY = 20  # a repetition of at least so many is pumped

# run in a process of its own, so that nothing was compiled before
_RECORD = """
import importlib, json, pkgutil, sys, warnings
from re import _compiler
warnings.simplefilter("ignore")
found = {}
plain = _compiler.compile
def noted(pattern, flags=0):
    frame = sys._getframe(1)
    while frame and frame.f_code.co_filename.rpartition("/")[2] == "__init__.py" and "/re/" in frame.f_code.co_filename:
        frame = frame.f_back
    home = frame.f_globals.get("__name__", "") if frame else ""
    made = plain(pattern, flags)
    if home.split(".")[0] == "timeline" and isinstance(pattern, str):
        found.setdefault((pattern, made.flags), (home, frame.f_lineno))
    return made
_compiler.compile = noted
import timeline
for module in pkgutil.walk_packages(timeline.__path__, "timeline."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
from timeline.languages.pack import load
pack = load("en")
for table in pack.grammar.rules:
    table.regex
text = open("seeds/starlink-calls.txt", encoding="utf-8").read()
timeline.reconstruct(text, dateline="2024-10-25")
timeline.resolve("depuis mai 2013", dateline="2024-10-25", language="fr")
timeline.find("2013-W06 on 3/4/2013 at 5:30 p.m. EST, Q3 2012, 1990s", dateline="2024-10-25")
print(json.dumps([[p, f, where] for (p, f), where in found.items()]))
"""


@dataclass(frozen=True)
class Written:
    """A pattern, the name by which it is used, and the methods that are called on it; "finditer" stands for all that search."""

    pattern: str
    flags: int
    name: str
    uses: tuple[str, ...]

    def compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self.flags)


def all_patterns() -> list[Written]:
    """What the library compiles when all of it is loaded and used once, and the constants that it hands to functions of `re`."""
    done = subprocess.run([sys.executable, "-c", _RECORD], capture_output=True, text=True, check=True, cwd=ROOT)
    inline = list(_inline())
    known = {one.pattern for one in inline}
    return [*(_named(pattern, flags, *where) for pattern, flags, where in json.loads(done.stdout) if pattern not in known), *inline]


_USES = ("match", "fullmatch", "search", "finditer", "findall", "sub", "subn", "split")


def _use(method: str) -> str:
    return method if method in ("match", "fullmatch") else "finditer"


def _named(pattern: str, flags: int, module: str, line: int) -> Written:
    """The pattern with the name that is given to it, if any, and with what is called on that name in its module."""
    tree = _tree(module)
    name = next((target for target, first, last in _assigned(module) if first <= line <= last), None)
    if name is None:
        return Written(pattern, flags, module, ("finditer", "match", "fullmatch"))
    uses = {_use(call.attr) for call in _calls(tree) if _last(call.value) == name}
    if not uses and not name.startswith("_"):  # used by others
        uses = {_use(call.attr) for m in _modules() for call in _calls(_tree(m)) if _last(call.value) == name}
    if not uses:  # handed to a function, whose parameter has a name of its own
        uses = {_use(call.attr) for call in _calls(tree) if _last(call.value) == "pattern"}
    return Written(pattern, flags, f"{module}.{name}", tuple(sorted(uses)) or ("finditer", "match", "fullmatch"))


@cache
def _modules() -> tuple[str, ...]:
    return tuple(".".join(p.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__") for p in (ROOT / "timeline").rglob("*.py"))


@cache
def _tree(module: str) -> ast.Module:
    path = ROOT / Path(*module.split("."))
    return ast.parse((path / "__init__.py" if path.is_dir() else path.with_suffix(".py")).read_text(encoding="utf-8"))


@cache
def _assigned(module: str) -> tuple[tuple[str, int, int], ...]:
    """Variables, attributes and keyword arguments that are given a compiled pattern, with the lines."""
    found = []
    for node in ast.walk(_tree(module)):
        target = node.targets[0] if isinstance(node, ast.Assign) else None
        name = _last(target) if target is not None else node.arg if isinstance(node, ast.keyword) else None
        value = getattr(node, "value", None)
        if name and isinstance(value, ast.Call) and ast.unparse(value.func) == "re.compile" and value.end_lineno:
            found.append((name, value.lineno, value.end_lineno))
    return tuple(found)


def _calls(tree: ast.Module) -> Iterator[ast.Attribute]:
    return (n.func for n in ast.walk(tree) if isinstance(n, ast.Call) and isinstance(n.func, ast.Attribute) and n.func.attr in _USES)


def _last(node: ast.expr) -> str | None:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else None


def _inline() -> Iterator[Written]:
    """What stands in braces in an f-string counts as a word."""
    for module in _modules():
        for call in (n for n in ast.walk(_tree(module)) if isinstance(n, ast.Call)):
            function = ast.unparse(call.func)
            text = _constant(call.args[0]) if function.startswith("re.") and function[3:] in _USES else None
            if text is not None:
                told = " ".join(ast.unparse(a) for a in [*call.args, *(k.value for k in call.keywords)])
                flags = sum(int(getattr(re, name)) for name in ("IGNORECASE", "MULTILINE", "DOTALL") if f"re.{name}" in told)
                yield Written(text, flags, f"{module} {text}", (_use(function[3:]),))


def _constant(node: ast.expr) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(v.value if isinstance(v, ast.Constant) and isinstance(v.value, str) else "word" for v in node.values)
    return None


# ------------------------------------------------------------------ what a pattern reads


def attacks(pattern: re.Pattern[str], size: int) -> Iterator[str]:
    """Texts of about `size` characters on which a pattern that backtracks too much would show it."""
    tree = parser.parse(pattern.pattern, pattern.flags)
    made: dict[tuple[str, str], None] = {}
    for lead, body in pumps(tree):
        for first in KINDS:
            before, piece = _text(lead, first), _text(body, first)
            if piece:
                made |= dict.fromkeys((("", piece), (before, piece), ("", before + piece)))
    for start, unit in made:
        for tail in TAILS:
            yield start + unit * (size // len(unit)) + tail


def pumps(tree: object, lead: tuple[object, ...] = ()) -> Iterator[tuple[tuple[object, ...], object]]:
    """Each unbounded repetition: what leads to it, and what it repeats."""
    items = list(tree)  # type: ignore[call-overload]
    for place, (kind, value) in enumerate(items):
        before = (*lead, *items[:place])
        if kind in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
            _, most, inner = value
            if most is op.MAXREPEAT or most >= MANY:
                yield before, inner
            yield from pumps(inner, before)
        else:
            for inner in _inner(kind, value):
                yield from pumps(inner, before)


def _inner(kind: object, value: object) -> list[object]:
    if kind is op.SUBPATTERN:
        return [value[3]]  # type: ignore[index]
    if kind is op.BRANCH:
        return list(value[1])  # type: ignore[index]
    if kind in (op.ASSERT, op.ASSERT_NOT):
        return [value[1]]  # type: ignore[index]
    if kind is op.ATOMIC_GROUP:
        return [value]
    if kind is op.GROUPREF_EXISTS:
        return [part for part in value[1:] if part]  # type: ignore[index]
    return []


def _text(tree: object, first: str) -> str:
    """A short text that the tree reads, of characters of the kind of `first` where there is a choice."""
    written = ""
    for kind, value in tree:  # type: ignore[attr-defined]
        if kind is op.LITERAL:
            written += chr(value)
        elif kind is op.NOT_LITERAL:
            written += next(c for c in first + "a " if c != chr(value))
        elif kind is op.ANY:
            written += first
        elif kind is op.IN:
            written += _of_class(value, first)
        elif kind in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
            least, most, inner = value
            written += _text(inner, first) * max(least, 1 if most is op.MAXREPEAT or most >= MANY else 0)
        elif kind is op.BRANCH:
            options = [_text(option, first) for option in value[1]]
            written += next((o for o in options if o.startswith(first)), options[0])
        elif kind is op.SUBPATTERN:
            written += _text(value[3], first)
        elif kind is op.ATOMIC_GROUP:
            written += _text(value, first)
    return written


def _of_class(items: list[tuple[object, object]], first: str) -> str:
    candidates = (
        first + KINDS + "".join(chr(v) for k, v in items if k is op.LITERAL) + "".join(chr(v[0]) for k, v in items if k is op.RANGE)
    )  # type: ignore[arg-type,index]
    return next((c for c in candidates if _in_class(items, c)), first)


def _in_class(items: list[tuple[object, object]], character: str) -> bool:
    negated, found = False, False
    for kind, value in items:
        if kind is op.NEGATE:
            negated = True
        elif kind is op.LITERAL:
            found |= ord(character) == value
        elif kind is op.RANGE:
            found |= value[0] <= ord(character) <= value[1]  # type: ignore[index]
        elif kind is op.CATEGORY:
            found |= bool(re.match(_CATEGORIES[value], character))
    return found != negated


_CATEGORIES = {
    op.CATEGORY_DIGIT: r"\d",
    op.CATEGORY_NOT_DIGIT: r"\D",
    op.CATEGORY_SPACE: r"\s",
    op.CATEGORY_NOT_SPACE: r"\S",
    op.CATEGORY_WORD: r"\w",
    op.CATEGORY_NOT_WORD: r"\W",
}

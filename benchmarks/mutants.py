"""Mutation testing of the reasoning: `python benchmarks/mutants.py` changes one place of a module at a time and runs the tests.

A mutant is killed if a test fails or hangs. What survives is listed with its line: it changes nothing that can be seen from outside (a
faster way out, a choice between equals), or a test is missing. Lines that only bound the work (budgets, caps, caches) are left out.
The sample is the same for the same seed. The tests are collected once; a process of its own takes over from there for each mutant, puts the
changed code into the functions of the module, and runs first what killed the mutants before it, then what is fast.

References
----------
DeMillo, R. A., Lipton, R. J., & Sayward, F. G. (1978). Hints on test data selection: help for the practicing programmer. Computer, 11(4),
34-41.
"""

from __future__ import annotations

import argparse
import ast
import importlib
import json
import os
import random
import resource
import sys
import time
from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path
from types import CodeType, FunctionType, ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
MODULES = ("deciding/counting", "deciding/dating", "deciding/minimal", "deciding/certainty", "comparing/states", "deciding/difference")
TESTS = ["timeline/conflicts", "tests/conflicts", "tests/properties/test_conflicts_counting.py", "tests/properties/test_conflicts.py"]
WORK = ("budget", "steps", "_MOST", "_DIGITS", "lru_cache", "limits", "most", "_note(", "holding", "assert ")

_COMPARED = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
_COMBINED = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Add, ast.FloorDiv: ast.Mult, ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd,
    ast.LShift: ast.RShift, ast.RShift: ast.LShift,
}  # fmt: skip
_CALLED = {"any": "all", "all": "any", "min": "max", "max": "min"}

Change = Callable[[ast.AST], None]


def changes(node: ast.AST) -> Iterator[tuple[str, Change]]:
    """The ways in which a node can be changed, each in words and as a function that does it."""
    if isinstance(node, ast.Compare):
        for place, operator in enumerate(node.ops):
            new = _COMPARED[type(operator)]
            yield f"{type(operator).__name__} → {new.__name__}", lambda n, p=place, c=new: n.ops.__setitem__(p, c())  # type: ignore[misc]
    elif isinstance(node, ast.BoolOp):
        other = ast.Or if isinstance(node.op, ast.And) else ast.And
        yield f"{type(node.op).__name__} → {other.__name__}", lambda n, c=other: setattr(n, "op", c())  # type: ignore[misc]
    elif isinstance(node, ast.BinOp | ast.AugAssign) and type(node.op) in _COMBINED:
        new_op = _COMBINED[type(node.op)]
        yield f"{type(node.op).__name__} → {new_op.__name__}", lambda n, c=new_op: setattr(n, "op", c())  # type: ignore[misc]
    elif isinstance(node, ast.Constant) and type(node.value) is int:
        yield f"{node.value} → {node.value + 1}", lambda n: setattr(n, "value", n.value + 1)  # type: ignore[attr-defined]
    elif isinstance(node, ast.Constant) and type(node.value) is bool:
        yield f"{node.value} → {not node.value}", lambda n: setattr(n, "value", not n.value)  # type: ignore[attr-defined]
    elif isinstance(node, ast.If | ast.While | ast.IfExp):
        yield "condition negated", lambda n: setattr(n, "test", ast.UnaryOp(ast.Not(), n.test))  # type: ignore[attr-defined]
    elif (
        isinstance(node, ast.Return) and node.value is not None and not (isinstance(node.value, ast.Constant) and node.value.value is None)
    ):
        yield "returns None", lambda n: setattr(n, "value", ast.Constant(None))
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _CALLED:
        yield f"{node.func.id} → {_CALLED[node.func.id]}", lambda n: setattr(n.func, "id", _CALLED[n.func.id])  # type: ignore[attr-defined]
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        yield "sign dropped", lambda n: setattr(n, "op", ast.UAdd())
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
        yield "call left out", lambda n: setattr(n, "value", ast.Constant(None))


Mutant = tuple[int, str, int, int]  # line, change in words, number of the node, which of its changes


def mutants(module: str) -> list[Mutant]:
    """Every mutant of a module."""
    lines, tree = _source(module).splitlines(), ast.parse(_source(module))
    types = set(_types(tree))
    found = []
    for number, node in enumerate(ast.walk(tree)):
        line = getattr(node, "lineno", 0)
        if line and node not in types and not any(word in lines[line - 1] for word in WORK):
            found += [(line, told, number, place) for place, (told, _) in enumerate(changes(node))]
    return found


def changed(module: str, mutant: Mutant) -> ast.Module:
    """The tree of the module with the change."""
    tree = ast.parse(_source(module))
    node = next(n for k, n in enumerate(ast.walk(tree)) if k == mutant[2])
    list(changes(node))[mutant[3]][1](node)
    return ast.fix_missing_locations(tree)


def _source(module: str) -> str:
    return (ROOT / "timeline" / "conflicts" / f"{module}.py").read_text(encoding="utf-8")


def _types(tree: ast.Module) -> Iterator[ast.AST]:
    """The nodes of annotations and of aliases of types, which nothing runs."""
    for owner in ast.walk(tree):
        inside = [getattr(owner, "annotation", None), getattr(owner, "returns", None)]
        if isinstance(owner, ast.Assign) and isinstance(owner.value, ast.BinOp | ast.Subscript) and owner.col_offset == 0:
            inside.append(owner)
        for one in inside:
            if one is not None:
                yield from ast.walk(one)


# ------------------------------------------------------------------ the code of a mutant, in the place of that of the module


def put(module: ModuleType, tree: ast.Module) -> None:
    """Give the functions of a module the code of the changed tree, and the module its constants."""
    code = compile(tree, str(module.__file__), "exec")
    codes = {c.co_qualname: c for c in _codes(code)}
    fresh = ModuleType(module.__name__)
    sys.modules[module.__name__], kept = fresh, sys.modules[module.__name__]  # dataclasses look their module up
    try:
        exec(code, fresh.__dict__)
    finally:
        sys.modules[module.__name__] = kept
    defaults = {f.__qualname__: f for f in _functions(fresh)}
    for function in _functions(module):
        if function.__qualname__ in codes:
            function.__code__ = codes[function.__qualname__]
            function.__defaults__, function.__kwdefaults__ = (
                getattr(defaults[function.__qualname__], n) for n in ("__defaults__", "__kwdefaults__")
            )
    for name, value in vars(fresh).items():
        if isinstance(value, int | str | tuple | dict | frozenset) and not name.startswith("__"):
            setattr(module, name, value)


def _codes(code: CodeType) -> Iterator[CodeType]:
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield constant
            yield from _codes(constant)


def _functions(module: ModuleType) -> Iterator[FunctionType]:
    """The functions and methods that the module defines, out of what decorates them."""
    owners = [vars(module), *(vars(c) for c in vars(module).values() if isinstance(c, type) and c.__module__ == module.__name__)]
    for value in (v for owner in owners for v in list(owner.values())):
        inner = (
            value.fget
            if isinstance(value, property)
            else value.func
            if isinstance(value, cached_property)
            else getattr(value, "__wrapped__", value)
        )
        inner = getattr(inner, "__func__", inner)
        if isinstance(inner, FunctionType) and inner.__module__ == module.__name__:
            yield inner


# ------------------------------------------------------------------ the tests of one mutant


class Run:
    """A pytest plugin: in the place of running the tests, each mutant is tested."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        self.seconds: dict[str, float] = {}
        self.kills: dict[str, int] = {}

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        session.items = [item for item in session.items if "test_worst_cases" not in item.nodeid]  # they measure work
        self.seconds = self.times(session)
        session.items = [item for item in session.items if self.seconds.get(item.nodeid, 0) <= self.options.longest]
        print(f"{len(session.items)} tests", flush=True)
        everything = {module: mutants(module) for module in self.options.modules}
        total = sum(map(len, everything.values()))
        counts: dict[str, int] = {}
        for module, found in everything.items():
            share = min(max(1, round(self.options.count * len(found) / total)), len(found))
            chosen = random.Random(self.options.seed).sample(found, share)
            chosen = [m for m in found if m[0] == self.options.line] if self.options.line else chosen
            here: dict[str, int] = {}
            for mutant in sorted(chosen):
                verdict = self.verdict(session, module, mutant)
                here[verdict] = here.get(verdict, 0) + 1
            for name, number in here.items():
                counts[name] = counts.get(name, 0) + number
            print(
                f"{module}: {sum(here.values()) - here.get('survives', 0)} of {sum(here.values())} killed ({len(found)} in all)", flush=True
            )
        killed = sum(counts.values()) - counts.get("survives", 0)
        print(f"{killed} of {sum(counts.values())} killed, {killed / max(1, sum(counts.values())):.0%}")
        return True

    def times(self, session: pytest.Session) -> dict[str, float]:
        """Seconds of CPU that each test takes without any change, kept in a file for further runs."""
        kept: Path | None = self.options.times
        if kept is not None and kept.exists():
            found: dict[str, float] = json.loads(kept.read_text())
            return found
        first = self.tested(session, None, None)
        if first["failed"]:
            sys.exit(f"{first['failed']} fails without any change")
        if kept is not None:
            kept.write_text(json.dumps(first["seconds"]))
        return dict(first["seconds"])

    def verdict(self, session: pytest.Session, module: str, mutant: Mutant) -> str:
        told = self.tested(session, module, mutant)
        verdict = "hangs" if told["hangs"] else "killed" if told["failed"] else "survives"
        if told["failed"]:
            self.kills[told["failed"]] = self.kills.get(told["failed"], 0) + 1
        if verdict != "killed":
            print(f"{verdict}: {module}.py:{mutant[0]} {mutant[1]}: {_source(module).splitlines()[mutant[0] - 1].strip()}", flush=True)
        return verdict

    def tested(self, session: pytest.Session, module: str | None, mutant: Mutant | None) -> dict[str, Any]:
        """What a process of its own found: the first test that failed, or what each took."""
        reading, writing = os.pipe()
        child = os.fork()
        if not child:
            self._child(session, module, mutant, writing)
        os.close(writing)
        with os.fdopen(reading) as told:
            found = json.loads(told.read() or "{}")
        os.waitpid(child, 0)
        return {"hangs": not found, "failed": None, **found}

    def _child(self, session: pytest.Session, module: str | None, mutant: Mutant | None, writing: int) -> None:
        quiet = os.open(os.devnull, os.O_WRONLY)
        os.dup2(quiet, 1)
        os.dup2(quiet, 2)
        failed, seconds = None, {}
        resource.setrlimit(resource.RLIMIT_CPU, (self.options.patience, self.options.patience))
        try:
            if module is not None and mutant is not None:
                put(importlib.import_module(f"timeline.conflicts.{module.replace('/', '.')}"), changed(module, mutant))
            for item in sorted(session.items, key=lambda i: (-self.kills.get(i.nodeid, 0), self.seconds.get(i.nodeid, 0))):
                began, before = time.process_time(), session.testsfailed
                item.config.hook.pytest_runtest_protocol(item=item, nextitem=None)
                seconds[item.nodeid] = time.process_time() - began
                if session.testsfailed > before:
                    failed = item.nodeid
                    break
        except BaseException as error:
            failed = repr(error)
        os.write(writing, json.dumps({"failed": failed, "seconds": seconds if mutant is None else {}}).encode())
        os._exit(0)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--count", type=int, default=168, help="mutants in all")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--modules", nargs="*", default=MODULES)
    parser.add_argument("--tests", nargs="*", default=TESTS, help="those of random sets, in tests/properties, take most of the time")
    parser.add_argument("--patience", type=int, default=180, help="seconds of CPU for all tests of one mutant, behind which it hangs")
    parser.add_argument("--longest", type=float, default=60, help="seconds of CPU; tests that take longer are left out")
    parser.add_argument("--times", type=Path, help="file for the seconds that tests take, read where it exists")
    parser.add_argument("--line", type=int, help="all mutants of this line, in the place of a sample")
    options = parser.parse_args()
    os.chdir(ROOT)
    sys.path.insert(0, str(ROOT))
    pytest.main(["-q", "-s", "-p", "no:randomly", *options.tests], plugins=[Run(options)])


if __name__ == "__main__":
    main()

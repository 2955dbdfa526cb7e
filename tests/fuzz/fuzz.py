"""Coverage-guided fuzzing of the readers with atheris (libFuzzer).

    pip install atheris coverage
    python -m tests.fuzz.fuzz find --seconds 600 --into /tmp/fuzz
    python -m tests.fuzz.fuzz find --replay --into /tmp/fuzz      # the inputs kept, under coverage.py: lines reached

It starts from the phrases beside the rules, with the words of the rules as its dictionary, and JSON is also changed as JSON. A run does not
stop at what it finds: each kind of failure (error, and the line of the library that raised it) is written once to `findings/`, what takes
more than two seconds of CPU as well. It ends with executions and coverage.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
SLOW = 2.0  # seconds of CPU for at most LONGEST bytes, instrumented
LONGEST = 1500


def encoded(text: str, choice: int = 0) -> bytes:
    return bytes([choice]) + text.encode("utf-8", "surrogatepass")


def decoded(data: bytes) -> tuple[str, int]:
    """The first byte is the choice; bytes that are no UTF-8 stand as lone surrogates."""
    return data[1:].decode("utf-8", "surrogateescape"), data[0] if data else 0


def phrases() -> Iterator[str]:
    """The examples of the rules, what they must not read included."""
    from timeline.languages.pack import load

    for table in load("en").grammar.source:
        for rule in table.rules:
            yield from rule.says
            yield from rule.never


def triggers() -> list[str]:
    """What starts a search, and words that bear claims."""
    from timeline.expressions.triggers import triggers
    from timeline.languages.pack import load

    said = "said told met never only once denied that according to between called visited “ ” : Mr. he she they".split()
    return [*sorted(triggers(load("en").grammar)), *said]


def seeds(target: str) -> Iterator[str]:
    """Good input to start from."""
    if target in ("find", "resolve", "timeml"):
        yield from phrases()
    if target in ("reconstruct", "find"):
        for path in sorted((ROOT / "seeds").glob("*.txt")):
            yield from (p for p in path.read_text(encoding="utf-8").split("\n\n") if len(p) < LONGEST)
        yield "ORR: We met twice in 2021.\nDALE: Never.\n\nQ. When?\nA. On Friday."
        yield "From: Ada Holm <a@b>\nTo: Orr\nDate: 3 May 2021\n\nDear Orr, we met on Friday.\n\nYours, Ada\n> On Monday you wrote:\n> never"
    if target == "edtf":
        yield from "2024-10-25 2022~ 2013/.. 199X 2004-06~-11 [1667..1672] {1984-1X} 2013-W06 1950S2 Y-170000 2022-25 ../0000".split()
        yield from "P18M PT36H P1Y2W3D P0,5Y PXD 2024-10-25T14:30:05.25+02:00/2024-10-25T15:30Z 2013-W06-WE 2013-Q1 2012-SU PAST_REF 19 201".split()
        yield "2013-02-12TMO"
    if target == "timeml":
        yield (
            '<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2024-10" functionInDocument="CREATION_TIME">x</TIMEX3></DCT><TITLE>a</TITLE>'
            + (
                '<TEXT>She <EVENT>left</EVENT> &amp; in <TIMEX3 tid="t1" type="DATE" mod="APPROX" value="2024-03">March</TIMEX3>.</TEXT></TimeML>'
            )
        )
        yield '<!DOCTYPE x [<!ENTITY a "b">]><TimeML>&a;<![CDATA[on Friday]]></TimeML>'
    if target in ("claims", "answers"):
        yield from records(target)


def records(target: str) -> Iterator[str]:
    rows = [
        {"event": "meeting", "participants": ["Orr", "Dale"], "count": {"min": 2, "max": None}, "window": "2021", "source": "Orr"},
        {"event": "call", "participants": "Orr; Dale", "polarity": "negative", "said": "2022", "window": "18 months earlier", "id": "c9"},
        {"event": "mayor", "participants": ["Orr"], "extent": "throughout", "window": "2013/..", "attributes": {"place": "Alma"}},
        {"event": "vote", "event_time": "2021-03~", "chain": ["AP", "Orr"], "source": "Orr", "denies": ["c9"], "hedge": "about"},
        {"event": "visit", "participants": [{"name": "the firm", "members": ["Dale"]}], "count": "2+", "window": ["2021", None]},
    ]
    if target == "answers":
        yield json.dumps([{**row, "evidence": "met Dale only once", "said": None} for row in rows])
        yield json.dumps(
            {"claims": [{"event": "meeting", "evidence": {"start": 0, "end": 3}, "count": 2, "participants": ["Orr", "Dale"]}]}
        )
        return
    yield json.dumps(rows)
    yield "\n".join(json.dumps(row) for row in rows)
    yield "event,participants,window,count,source\nmeeting,Orr; Dale,2021,2+,Orr\ncall,Orr; Dale,18 months earlier,none,Dale\n"
    import timeline

    article = "Orr said on Friday that she had met Dale only once, in 2021. Dale said he called Orr twice that year."
    yield timeline.reconstruct(article, dateline="2024-10-25").to_json(indent=None)
    yield timeline.check(rows, dateline="2024-10-25", event_types={"raid": "visit"}, exclusive=[["open", "closed"]]).to_json(indent=None)


# ------------------------------------------------------------------ changes

VALUES = [
    None,
    True,
    0,
    -1,
    2,
    10**20,
    0.5,
    "",
    " ",
    "2021",
    "..",
    "2021/..",
    "\ud800",
    "never",
    "c1",
    "none",
    "1-7",
    [],
    {},
    [""],
    [[]],
    {"": 0},
]
VALUES += [
    {"min": 3, "max": 1},
    {"start": 0, "end": 10**9},
    "9" * 50,
    "2021-02-30",
    "18 months earlier",
    float("inf"),
    ["Orr"],
    "Orr; Dale",
]


def changed_json(data: bytes, generator: random.Random, mutate: Callable[[str], str]) -> bytes | None:
    """The record with one value replaced, removed, doubled, or changed as a string; None where the bytes are no JSON."""
    text, choice = decoded(data)
    try:
        whole = json.loads(text)
        places: list[tuple[object, object]] = []
        todo = [whole]
        while todo:
            one = todo.pop()
            items = one.items() if isinstance(one, dict) else enumerate(one) if isinstance(one, list) else ()
            for key, value in items:
                places.append((one, key))
                todo.append(value)
        if not places:
            return None
        holder, key = generator.choice(places)
        what = generator.randrange(6)
        value = holder[key]  # type: ignore[index]
        if what == 0:
            del holder[key]  # type: ignore[attr-defined]
        elif what == 1 and isinstance(holder, list):
            holder.append(json.loads(json.dumps(value)))
        elif what == 2:
            other, name = generator.choice(places)
            holder[key] = json.loads(json.dumps(other[name]))  # type: ignore[index]
        elif what == 3 and isinstance(value, str):
            holder[key] = mutate(value)  # type: ignore[index]
        elif what == 4 and isinstance(holder, dict):
            holder[mutate(str(key))] = holder.pop(key)
        else:
            holder[key] = generator.choice(VALUES)  # type: ignore[index]
        return bytes([choice if generator.random() < 0.8 else generator.randrange(256)]) + json.dumps(whole).encode(
            "utf-8", "surrogatepass"
        )
    except (ValueError, RecursionError, KeyError, IndexError, TypeError):
        return None


# ------------------------------------------------------------------ the run


class Findings:
    """Failures, one of each kind."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.seen = folder, set[str]()
        folder.mkdir(parents=True, exist_ok=True)

    def note(self, kind: str, data: bytes, told: str) -> None:
        if kind in self.seen or len(self.seen) > 200:
            return
        self.seen.add(kind)
        name = hashlib.sha1(kind.encode()).hexdigest()[:12]
        (self.folder / name).write_bytes(data)
        (self.folder / f"{name}.txt").write_text(f"{kind}\n{decoded(data)!r}\n{told}\n", encoding="utf-8", errors="backslashreplace")
        print(f"FINDING {name}: {kind}", file=sys.stderr, flush=True)

    def failed(self, error: BaseException, data: bytes) -> None:
        frames = [f for f in traceback.extract_tb(error.__traceback__) if "/timeline/" in f.filename or "/fuzz/" in f.filename]
        last = frames[-1]
        self.note(f"{type(error).__name__} {Path(last.filename).name}:{last.lineno} {last.name}", data, traceback.format_exc())


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("target", choices=("find", "resolve", "reconstruct", "edtf", "timeml", "claims", "answers"))
    parser.add_argument("--seconds", type=int, default=600)
    parser.add_argument("--into", type=Path, required=True, help="folder for the inputs kept and the findings")
    parser.add_argument("--replay", action="store_true", help="run the inputs kept once more, without instrumentation")
    options = parser.parse_args()
    corpus = options.into / options.target / "corpus"
    findings = Findings(options.into / options.target / "findings")
    if options.replay:
        replay(options.target, corpus, findings)
        return
    import atheris

    with atheris.instrument_imports(include=["timeline"]):
        from tests.fuzz.targets import TARGETS

        import_all()
    target = TARGETS[options.target]

    def one(data: bytes) -> None:
        text, choice = decoded(data)
        began = time.process_time()
        try:
            target(text, choice)
        except (Exception, RecursionError) as error:
            findings.failed(error, data)
        if (took := time.process_time() - began) > SLOW:
            findings.note(f"slow: {took:.0f} s", data, "")

    def mutator(data: bytes, size: int, seed: int) -> bytes:
        generator = random.Random(seed)
        if generator.random() < 0.7:
            changed = changed_json(
                data, generator, lambda s: decoded(b"0" + atheris.Mutate(s.encode("utf-8", "surrogatepass") or b"a", 60))[0]
            )
            if changed is not None and len(changed) <= size:
                return changed
        return bytes(atheris.Mutate(data, len(data) if len(data) >= size else size))

    corpus.mkdir(parents=True, exist_ok=True)
    for number, text in enumerate(seeds(options.target)):
        (corpus / f"seed-{number}").write_bytes(encoded(text, number % 16))
    words = corpus.parent / "words.dict"
    words.write_text("".join(f'"{escaped(word)}"\n' for word in triggers()), encoding="ascii")
    arguments = [
        sys.argv[0],
        str(corpus),
        f"-dict={words}",
        f"-max_total_time={options.seconds}",
        f"-max_len={LONGEST if options.target not in ('claims', 'answers') else 6000}",
        "-timeout=120",
        "-rss_limit_mb=4000",
        f"-artifact_prefix={findings.folder}/",
        "-print_final_stats=1",
    ]
    if options.target in ("claims", "answers"):
        atheris.Setup(arguments, one, custom_mutator=mutator)
    else:
        atheris.Setup(arguments, one)
    atheris.Fuzz()


def import_all() -> None:
    """Load what would else be loaded within a run, and count there."""
    import importlib
    import pkgutil

    import timeline
    from timeline.languages.pack import load

    for module in pkgutil.walk_packages(timeline.__path__, "timeline."):
        if not module.name.startswith(("timeline.corpus", "timeline.cli", "timeline.views")) and not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    pack = load("en")
    _ = pack.grammar, pack.speaking, pack.events, pack.layout, pack.tense, pack.event_words


def escaped(word: str) -> str:
    return "".join(chr(b) if 32 <= b < 127 and b not in b'"\\' else f"\\x{b:02x}" for b in word.encode("utf-8"))


def replay(name: str, corpus: Path, findings: Findings) -> None:
    from tests.fuzz.targets import TARGETS

    inputs = sorted(corpus.iterdir())
    for path in inputs:
        data = path.read_bytes()
        try:
            TARGETS[name](*decoded(data))
        except Exception as error:
            findings.failed(error, data)
    print(f"{len(inputs)} inputs, {len(findings.seen)} kinds of finding")


if __name__ == "__main__":
    main()

"""How far the time expressions of a set of texts agree with their annotation: extent, TIMEX3 value, interval.

    python tests/stories/times.py [--half even|odd] [--errors]

The texts of `first_look` were written and annotated by people who had seen neither the rules nor any output. The odd half (by CRC-32 of
the name) is only scored. "strict" wants the exact characters, "relaxed" one character in common; "value" the TIMEX3 value where they
touch; F1 in percent. "interval" wants the dates, of the phrase or of what a preposition makes of it.
"""

import argparse
import runpy
import zlib
from collections import Counter
from pathlib import Path

import timeline

SCORING = runpy.run_path(str(Path(__file__).with_name("scoring.py")))
load, time_right = SCORING["load"], SCORING["time_right"]
FIRST_LOOK = Path(__file__).parent / "first_look"


def texts(half=None):
    """(name, gold) of each text; a file of posts holds several."""
    for path in sorted(FIRST_LOOK.glob("*.json")):
        for gold in [content] if isinstance(content := load(path), dict) else content:
            if half is None or zlib.crc32(gold["id"].encode()) % 2 == (half == "odd"):
                yield path.stem, gold


def score(gold, log):
    """Counter of what is right, wanted and found in one text."""
    found = timeline.find(gold["text"], dateline=gold["dateline"])
    tally = Counter(wanted=len(gold["timexes"]), found=len(found))
    free = list(found)
    for want in gold["timexes"]:
        touching = [e for e in free if e.start < want["end"] and want["start"] < e.end]
        best = max(touching, key=lambda e: min(e.end, want["end"]) - max(e.start, want["start"]), default=None)
        if best is not None:
            free.remove(best)
            tally["relaxed"] += 1
            tally["strict"] += (best.start, best.end) == (want["start"], want["end"])
            tally["value"] += best.timex3.value == want["value"]
        right = any(time_right(want, i) for e in touching for i in (e.interval, e.window))
        tally["interval"] += right
        if best is None or not right or (best.start, best.end, best.timex3.value) != (want["start"], want["end"], want["value"]):
            log.append(f"  want {want['text']!r} {want['value']} {want['interval']}, got {_shown(best)}")
    log += [f"  nothing at {e.text!r} {e.timex3.value}" for e in free]
    return tally


def _shown(e):
    return "nothing" if e is None else f"{e.text!r} {e.timex3.value} {e.interval.edtf if e.interval else e.reason}"


def line(name, tally):
    def f1(what):
        return 200 * tally[what] / (tally["wanted"] + tally["found"])

    figures = "  ".join(f"{what} {f1(what):5.1f}" for what in ("strict", "relaxed", "value"))
    return f"{name:20} {tally['wanted']:4} times  {figures}  interval {tally['interval']} of {tally['wanted']}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--half", choices=["even", "odd"])
    parser.add_argument("--errors", action="store_true")
    asked = parser.parse_args()
    if asked.errors and asked.half != "even":
        parser.error("errors are read on the even half alone: --half even --errors")
    by_name, log = {}, []
    for name, gold in texts(asked.half):
        log.append(f"{gold['id']} ({gold['dateline']})")
        by_name.setdefault(name, Counter()).update(score(gold, log))
    if asked.errors:
        print("\n".join(log))
    for name, tally in by_name.items():
        print(line(name, tally))
    print(line("all", sum(by_name.values(), Counter())))


if __name__ == "__main__":
    main()

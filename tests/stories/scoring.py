"""How far a reading of a story agrees with its annotation: time expressions, claims, their parts, contradictions.

    python tests/stories/scoring.py                    the figures of every set
    python tests/stories/scoring.py --errors           what the even half of `mechanisms` loses, claim by claim
    python tests/stories/scoring.py --errors seeds     the same for another set that may be read

The even halves (by CRC-32 of the name) of `mechanisms`, `free`, `disputes`, `bulletins` and `reports`, both halves of `agency` and `brief`, and the fresh stories may be read
while the program is improved; the odd halves of those five, the wire articles and the short accounts are only scored, and tell
of unseen text, as far as they can.

Below come items of which only the verdict is known, whether their sources can all be right: `plain` and `dispatches` in agency English,
`free` in many styles; then `pairs` of quotations from articles, which clash or do not. What is called `unread` is only scored.

A gold claim is *found* by the claim of its source whose evidence covers it best, and *fully right* when one claim has the speaker, the
polarity, the count, the participants and the window of the annotation. What is not found was lost because no claim covers it (`no
span`) or because the one that does has another speaker. The rules of agreement:

- speaker: shares a word with one of the gold's names;
- count: equal; "at least one" and "exactly one" agree where no word of the evidence counts (`ONE`), since a story that tells of one event
  says both, and the annotations differ in which they write; `strictly` counts these as wrong;
- participants: each of the gold's shares a word, singular or plural, with one that took part or with the place;
- window: each end within a day; an end that is the saying may be open.
"""

import argparse
import json
import re
import zlib
from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path

import timeline

ROOT = Path(__file__).parents[2]
SEEDS = sorted((ROOT / "seeds").glob("*.json"))
STORIES = ROOT / "tests" / "stories"
PASSAGES = sorted((STORIES / "gold").glob("*.json"))


def halves(name: str) -> dict[str, list[Path]]:
    """The two halves of a set, by the CRC-32 of each name."""
    paths = sorted((STORIES / name).glob("*.json"))
    return {f"{name}, {half} half": [p for p in paths if zlib.crc32(p.stem.encode()) % 2 == k] for k, half in enumerate(("even", "odd"))}


SETS = {
    "seeds": SEEDS,
    "passages": PASSAGES,
    **halves("mechanisms"),
    **halves("agency"),
    **halves("brief"),
    "articles": sorted((STORIES / "articles").glob("*.json")),
    "wire articles": sorted((STORIES / "wire").glob("*.json")),
    "short accounts": sorted((STORIES / "accounts").glob("*.json")),
    "fresh stories": sorted((STORIES / "fresh").glob("*.json")),
    **halves("free"),
    **halves("disputes"),
    **halves("bulletins"),
    **halves("reports"),
}
VERDICTS = sorted((ROOT / "tests" / "verdicts").glob("*.txt"))
PAIRS = sorted((ROOT / "tests" / "verdicts").glob("*.jsonl"))
READABLE = (
    "seeds",
    "passages",
    "mechanisms, even half",
    *halves("agency"),
    *halves("brief"),
    "fresh stories",
    "free, even half",
    "disputes, even half",
    "bulletins, even half",
    "reports, even half",
)
PARTS = ("polarity", "count", "participants", "window")
FILLERS = {"the", "of", "and", "a", "an", "mr", "ms", "mrs", "dr", "miss"}
ONE = re.compile(r"\b(once|only|single|sole|just|exactly)\b", re.IGNORECASE)


def load(path):
    return json.loads(path.read_text(encoding="utf-8"))


def words(name):
    return set(re.findall(r"\w+", (name or "narrator").lower())) - FILLERS


def score(path, log=None):
    """Counter of (what, "right" | "all"); `log` takes a line for each claim that is not fully right."""
    gold = load(path)
    tl = timeline.reconstruct(gold["text"], dateline=gold["dateline"])
    tally = Counter()
    for want in gold["timexes"]:
        hits = [e for e in tl.expressions if e.start < want["end"] and want["start"] < e.end]
        tally["times", "all"] += 1
        tally["times", "right"] += any(time_right(want, i) for e in hits for i in (e.interval, e.window))
    mine = identify(gold, tl)
    for want in gold["claims"]:
        claim_score(want, [c for c in tl.claims if want["id"] in mine.get(c.id, ())], gold, tl, tally, log)
    relation_score(gold, tl, mine, tally, log)
    return tally


def claim_score(want, claims, gold, tl, tally, log=None):
    text = gold["text"][slice(*want["evidence"])]
    right = {part: [RIGHT[part](want, c, claims, text) for c in claims] for part in PARTS}
    full = any(all(right[part][k] for part in PARTS) for k in range(len(claims)))
    tally["claims", "all"] += 1
    tally["claims", "right"] += bool(claims)
    tally["fully right", "all"] += 1
    tally["fully right", "right"] += full
    exact = [all(right[part][k] for part in PARTS) and count_right(want, c, claims, "") for k, c in enumerate(claims)]
    tally["strictly", "right"] += any(exact)
    tally["strictly", "all"] += 1
    for part in PARTS if claims else ():
        tally[part, "all"] += 1
        tally[part, "right"] += any(right[part])
    over = [c for c in tl.claims if covered(c, want) >= 0.25]
    if not claims:
        tally["lost: other speaker" if over else "lost: no span", "all"] += 1
    if log is not None and not full:
        wrong = [part for part in PARTS if claims and not any(right[part])] or (["no one claim"] if claims else [])
        log.append(
            f"{gold.get('id', '')} {want['id']} {want['source']}: {'; '.join(wrong) or ('other speaker' if over else 'no span')}\n    {text!r}"
        )
        log.append(f"    want {want['polarity']} {want['count']} {want['participants']} {want['event']} {want['window']}")
        log.extend(
            f"    got  {c.source} | {c.polarity} {c.count} {[*map(str, c.participants)]} {c.event} {c.window and c.window.edtf} {c.modality}"
            for c in claims or over
        )


def relation_score(gold, tl, mine, tally, log=None):
    contradictions = [[mine.get(c, set()) for c in r.claims] for r in tl.relations if r.kind == "contradiction"]
    for relation in gold["relations"]:
        wanted, kinds = relation["claims"], {relation["kind"], *relation.get("accept_kinds", [])}
        reported = any(stands_for(members, wanted) for members in contradictions)
        if relation["kind"] == "contradiction" and kinds == {"contradiction"}:
            tally["contradictions", "all"] += 1
            tally["contradictions", "right"] += reported
            if log is not None and not reported:
                log.append(f"{gold.get('id', '')} contradiction missed {wanted}: {relation.get('why')}")
        elif "contradiction" not in kinds:
            tally["innocent", "all"] += 1
            tally["innocent", "right"] += not reported
            if log is not None and reported:
                log.append(f"{gold.get('id', '')} FALSE contradiction {wanted}: {relation.get('why')}")


def time_right(want, interval):
    if interval is None:
        return want["interval"] == [None, None]
    got = (interval.start, interval.end)
    accept = want.get("accept")
    if accept and all(m is not None and day(accept[k][0]) <= m <= day(accept[k][1]) for k, m in zip(("start", "end"), got, strict=True)):
        return True
    options = [want["interval"], want.get("best"), *want.get("alternatives", [])]
    return any(option and got == (day(option[0]), day(option[1])) for option in options)


def day(text):
    return None if text is None else datetime.fromisoformat(text)


def identify(gold, tl):
    """Claim id -> the gold ids it stands for."""
    found = {}
    for claim in tl.claims:
        best = max(gold["claims"], key=lambda g: covered(claim, g) * same_source(claim, g), default=None)
        if best is not None and same_source(claim, best) and covered(claim, best) >= 0.25:
            found[claim.id] = {best["id"]}
    return found


def same_source(claim, gold):
    return any(words(claim.source) & words(name) for name in (gold["source"], *gold.get("aliases", [])))


def covered(claim, gold):
    a, b = gold["evidence"]
    return max(((min(b, e.end) - max(a, e.start)) / max(b - a, e.end - e.start) for e in claim.evidence), default=0)


# ------------------------------------------------------------------ the parts of a claim
def polarity_right(want, claim, claims, text):
    negative = claim.polarity == "negative" or (claim.count is not None and claim.count.max == 0)
    return want["polarity"] not in ("pos", "neg") or negative == (want["polarity"] == "neg")


def count_right(want, claim, claims, text):
    """Of this claim, or of all together: "at most once" and "at least once" are exactly one."""
    counts = [(c.count.min, c.count.max) for c in claims if c.count is not None]
    joint = (max((low for low, _ in counts), default=0), min((high for _, high in counts if high is not None), default=None))
    got = [joint] + ([(claim.count.min, claim.count.max)] if claim.count is not None else [])
    options = [(o["min"] or 0, o["max"]) for o in (want["count"], *want.get("count_readings", ())) if o]
    if text and not ONE.search(text) and {(1, 1), (1, None)} & set(options):
        options += [(1, 1), (1, None)]
    return not options or any(pair in options for pair in got)


def participants_right(want, claim, claims, text):
    named = [stems(str(p)) for p in claim.participants] + [stems(m) for p in claim.participants for m in getattr(p, "members", ())]
    named += [stems(claim.attributes[k]) for k in ("place",) if k in claim.attributes]
    return all(any(stems(p) & n for n in named) for p in want["participants"])


def stems(name):
    """The words of a name, without the ending of a plural."""
    return {re.sub(r"(?<=\w\w\w)s$", "", re.sub(r"['’]s$", "", w)) for w in words(name)}


def window_right(want, claim, claims, text):
    said = want.get("said") or [None, None]
    options = [w for w in (want["window"], want.get("at")) if isinstance(w, list)]
    got = [w for w in (claim.window, claim.event_time) if w is not None]
    if not got:
        return any(o == [None, None] for o in options) or not options
    return any(starts(w, o[0]) and ends(w, o[1], said) for w in got for o in options)


def starts(window, want):
    return near(window.start, day(want))


def ends(window, want, said):
    if want == "said":
        return window.end is None or any(near(window.end, day(s)) for s in said if s)
    return near(window.end, day(want)) or (window.end is None and want in said)


def near(got, want):
    return (got is None) == (want is None) and (got is None or abs(got.replace(tzinfo=None) - want) <= timedelta(days=1))


RIGHT = {"polarity": polarity_right, "count": count_right, "participants": participants_right, "window": window_right}


def stands_for(members, wanted):
    return all(any(k in m for m in members) for k in wanted) and all(m & set(wanted) for m in members)


def total(paths, log=None):
    return sum((score(p, log) for p in paths), Counter())


COLUMNS = ("times", "claims", "fully right", "strictly", *PARTS, "contradictions")


def verdicts(path):
    """Of the items of a file: contradictions found, and wrongly called ones."""
    tally = Counter()
    for block in path.read_text(encoding="utf-8").strip().split("\n\n")[1:]:
        head, *paragraphs = block.splitlines()
        _, verdict, dateline = (cell.strip() for cell in head.split("|"))
        tl = timeline.reconstruct("\n\n".join(paragraphs), dateline=dateline)
        tally[verdict, "all"] += 1
        tally[verdict, "called"] += any(r.kind == "contradiction" for r in tl.relations)
    return tally


def pairs(path):
    """Of the pairs of quotations of some articles: contradictions reported between the two, and wrongly so."""
    tally = Counter()
    for line in path.read_text(encoding="utf-8").splitlines():
        gold = json.loads(line)
        tl = timeline.reconstruct(gold["text"], dateline=gold["dateline"])
        told = {c.id: c.evidence for c in tl.claims}
        found = [[told[c] for c in r.claims] for r in tl.relations if r.kind == "contradiction"]
        for pair in gold["relations"]:
            spans = [(gold["text"].index(quote), len(quote)) for quote in pair["quotes"]]
            tally[pair["kind"], "all"] += 1
            tally[pair["kind"], "called"] += any(
                all(any(e.start < at + size and at < e.end for told in sides for e in told) for at, size in spans) for sides in found
            )
    return tally


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--errors", nargs="?", const="mechanisms, even half", choices=READABLE, help="list what this set loses")
    errors = parser.parse_args().errors
    if errors:
        log = []
        total(SETS[errors], log)
        print("\n".join(log))
        return
    heads = ("times", "found", "fully right", "strictly", *PARTS, "clashes")
    print(f"{'':22}" + "".join(f"{h:>13}" for h in heads) + f"{'false':>9}{'no span':>9}{'speaker':>9}")
    for name, paths in SETS.items():
        tally = total(paths)
        cells = "".join(f"{tally[what, 'right']} of {tally[what, 'all']}".rjust(13) for what in COLUMNS)
        false = f"{tally['innocent', 'all'] - tally['innocent', 'right']} of {tally['innocent', 'all']}"
        lost = "".join(f"{tally[what, 'all']:>9}" for what in ("lost: no span", "lost: other speaker"))
        print(f"{name:22}{cells}{false:>9}{lost}")
    for path in VERDICTS:
        tally = verdicts(path)
        found, false = (f"{tally[what, 'called']} of {tally[what, 'all']}" for what in ("clash", "fine"))
        print(f"{path.stem.replace('_', ', '):22}contradictions {found}, false {false}")
    for path in PAIRS:
        tally = pairs(path)
        found, false = (f"{tally[what, 'called']} of {tally[what, 'all']}" for what in ("contradiction", "compatible"))
        print(f"{path.stem.replace('_', ', '):22}contradictions {found}, false {false}")


if __name__ == "__main__":
    main()

"""No clock, no network, no pickle, no eval, no file but the one that was asked for: by reading the source, and by listening in."""

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest

import timeline

ROOT = Path(__file__).parents[2]

FORBIDDEN = {
    **dict.fromkeys(("pickle", "marshal", "shelve", "socket", "http", "urllib", "requests", "random", "secrets", "subprocess"), "imported"),
    **dict.fromkeys(("eval", "exec", "compile", "input", "breakpoint", "__import__"), "called"),
    **dict.fromkeys(("now", "utcnow", "today", "fromtimestamp", "localtime", "gmtime", "time_ns", "system", "popen"), "called as a method"),
}
ALLOWED = {  # module, name: why
    ("timeline.corpus.guard", "monotonic"): "how long a document takes, never what day it is",
    ("timeline.corpus.run", "monotonic"): "how often the manifest is written",
    ("timeline.corpus.run", "perf_counter"): "how long the run took",
    ("timeline.cli.progress", "monotonic"): "whether a second has gone by, on a terminal",
}


def module_of(path):
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def found(path):
    """What a module uses of the forbidden, as (module, name)."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    clocks = any(isinstance(n, ast.Import) and any(a.name == "time" for a in n.names) for n in ast.walk(tree))
    for node in ast.walk(tree):
        names = []
        if isinstance(node, ast.Import):
            names = [(alias.name.split(".")[0], "imported") for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and not node.level:
            names = [((node.module or "").split(".")[0], "imported")]
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            names = [(node.func.id, "called")]
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            names = [(node.func.attr, "called as a method")]
            if clocks and isinstance(node.func.value, ast.Name) and node.func.value.id == "time":
                yield module_of(path), node.func.attr  # every clock, whatever it is called
        yield from ((module_of(path), name) for name, how in names if FORBIDDEN.get(name) == how)


def test_the_source_uses_nothing_of_the_kind():
    uses = {use for path in (ROOT / "timeline").rglob("*.py") for use in found(path)}
    assert uses == set(ALLOWED)


def test_what_is_forbidden_is_seen(tmp_path):
    path = ROOT / "timeline" / "nowhere.py"
    source = "import pickle\nfrom urllib.request import urlopen\nimport time, datetime\ntime.time(); datetime.date.today(); eval('1')\n"

    class Fake:
        relative_to = path.relative_to

        def read_text(self, encoding):
            return source

    assert {name for _, name in found(Fake())} == {"pickle", "urllib", "time", "today", "eval"}


LISTEN = """
import json, sys
heard = []
def hook(event, args):
    if event == "open" and isinstance(args[0], (str, bytes)) and (
        (isinstance(args[1], str) and set(args[1]) & set("wax+")) or (isinstance(args[2], int) and args[2] & 0o3)
    ):
        heard.append(["written", str(args[0])])
    elif event.split(".")[0] in ("socket", "urllib", "subprocess", "ftplib", "smtplib", "webbrowser") or event in (
        "os.system", "os.exec", "os.fork", "os.forkpty", "os.posix_spawn", "pickle.find_class", "os.remove", "os.mkdir", "shutil.rmtree",
    ):
        heard.append([event, str(args)[:200]])
import timeline, warnings
"""
WORK = """
text = open("seeds/harbour-inspections.txt", encoding="utf-8").read()
sys.addaudithook(hook)
found = timeline.find(text, dateline="2024-10-25")
timeline.resolve("two years ago", dateline="2024-10-25"), timeline.explain("on Friday", dateline="2024-10-25")
made = timeline.reconstruct(text, dateline="2024-10-25")
timeline.check(made.to_json()), timeline.merge([made, made]), made.summary(), made.to_timeml(), timeline.read_timeml(made.to_timeml())
made.to_frame("claims"), made.to_frame("expressions"), made.correct(made.claims[0].id, source="Vale")
timeline.corpus.process_frame(made.to_frame("claims").rename(columns={"id": "id", "summary": "text"}), dateline=None)
for markup in ('<!DOCTYPE a SYSTEM "http://localhost:9/a.dtd"><TimeML>x</TimeML>', '<!DOCTYPE a [<!ENTITY % b SYSTEM "file:///etc/hostname">%b;]><a/>'):
    try:
        timeline.read_timeml(markup)
    except timeline.errors.BadText:
        pass
print(json.dumps(heard))
"""
SAVE = """
import sys
made = timeline.check([{"event": "call", "participants": ["Orr", "Vale"], "window": "2022", "source": "Orr"}])
made.save(sys.argv[1] + "/first.png")  # matplotlib makes its list of fonts, once for a user
sys.addaudithook(hook)
made.save(sys.argv[1] + "/chart.png"), made.report(sys.argv[1] + "/report.html"), made.to_json(sys.argv[1] + "/made.json")
made.export(sys.argv[1] + "/made.csv")
print(json.dumps(heard))
"""


def heard(work, *arguments):
    done = subprocess.run(
        [sys.executable, "-B", "-W", "ignore", "-c", LISTEN + work, *arguments], capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_reading_and_reasoning_touch_nothing():
    assert heard(WORK) == []


def test_only_what_was_asked_for_is_written(tmp_path):
    """Each file under another name in the same folder first, so that nobody sees half of it."""
    written = [Path(path) for event, path in heard(SAVE, str(tmp_path)) if event == "written"]
    assert {path.parent for path in written} == {tmp_path}
    assert sorted(p.name for p in tmp_path.iterdir()) == ["chart.png", "first.png", "made.csv", "made.json", "report.html"]


@pytest.mark.parametrize(
    "markup",
    [
        '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]><TimeML>&c;</TimeML>',
        '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><TimeML>&a;</TimeML>',
        '<!DOCTYPE x [<!ENTITY % a SYSTEM "http://localhost:9/a">%a;]><TimeML>x</TimeML>',
        "<TimeML>&undeclared;</TimeML>",
        "<TimeML>" * 100_000,
    ],
    ids=["entities of entities", "a file", "a parameter entity", "an entity of nobody's", "elements in elements"],
)
def test_xml_is_refused_that_would_fetch_or_grow(markup):
    with pytest.raises(timeline.errors.BadText, match=r"entit|no element|unclosed|not"):
        timeline.read_timeml(markup)

"""Make the pictures of docs/images and examples/images and the page docs/gallery.md: charts of seeds/ and of made-up accounts, reports in Chromium."""

from __future__ import annotations

import contextlib
import importlib.util
import shutil
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PIL import Image
from PIL.PngImagePlugin import PngInfo

import timeline

sys.path.insert(0, str(Path(__file__).parent))
import made_up

ROOT = Path(__file__).parents[1]
IMAGES = ROOT / "docs" / "images"
CHROMIUM = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --hide-scrollbars"
).split()
STORIES = {
    "starlink-calls": ("2024-10-25", "Did Musk and Putin keep talking?"),
    "harbour-inspections": ("2019-06-13", "Was the ferry inspected?"),
    "orchestra-tour": ("2015-11-20", "What happened on the island tour?"),
}
TITLES = {name: title for name, (_, title) in STORIES.items()}
Picture = tuple[str, str, Callable[[], timeline.Timeline], dict[str, Any]]


def story(name: str) -> timeline.Timeline:
    """A story of seeds/."""
    return timeline.read(ROOT / "seeds" / f"{name}.txt", dateline=STORIES[name][0])


def calls() -> timeline.Timeline:
    """The story of most pictures."""
    return story("starlink-calls")


def denials() -> list[str]:
    """Ids of what is denied in it."""
    return [c.id for c in calls().claims if c.polarity == "negative"]


def pictures() -> list[Picture]:
    """Name of the file, caption with the call that makes it, chronology, choices."""
    of_calls: dict[str, Any] = {"title": TITLES["starlink-calls"]}
    return [
        ("starlink-calls", "A lane for each source: `tl.save(\"calls.png\")`", calls, of_calls),
        ("starlink-calls-dark", "Dark: `theme=\"dark\"`", calls, {**of_calls, "theme": "dark"}),
        ("starlink-calls-people", "By who took part, the source before each label: `by=\"person\"`", calls, {**of_calls, "by": "person"}),
        ("starlink-calls-events", "By kind of event: `by=\"event\"`", calls, {**of_calls, "by": "event"}),
        ("starlink-calls-denials", "Denials only: `only=[c.id for c in tl.claims if c.polarity == \"negative\"]`", calls,
         {"title": "What was denied", "only": denials()}),
        ("starlink-calls-one-source", "One source: `only=\"Dmitry Peskov\"`", calls, {"title": "What the Kremlin's spokesman says", "only": "Dmitry Peskov"}),
        ("starlink-calls-since-2022", "A part of the time: `start=\"2022\"`", calls, {**of_calls, "start": "2022"}),
        ("starlink-calls-narrow", "For a column: `width=640`", calls, {**of_calls, "width": 640}),
        ("harbour-inspections", "A text of 2019 with its own dateline", lambda: story("harbour-inspections"), {"title": TITLES["harbour-inspections"]}),
        ("orchestra-tour", "Many accounts without a date", lambda: story("orchestra-tour"), {"title": TITLES["orchestra-tour"]}),
        ("afternoon", "Hours: claims by hand, `timeline.check(claims, dateline=\"2023-05-09T19:30\")`", made_up.afternoon, {"title": "How long was the quay in the dark?"}),
        ("ages", "Two thousand years", made_up.ages, {"title": "When did water run in the aqueduct?"}),
        ("quiet", "No conflict", made_up.quiet, {"title": "The storm of August 2011"}),
        ("papers", "Two articles, each with its own dateline: `timeline.merge([one, other])`", made_up.papers, {"title": "Did the minister meet the contractor?"}),
        ("phrases-only", "A text in which nobody is quoted: its time phrases", phrases_only, {"title": "A short history of the pier"}),
        ("five", "Five claims", lambda: made_up.many(5), {"title": "Five claims by chance"}),
        ("sixty", "Sixty claims", lambda: made_up.many(60), {"title": "Sixty claims by chance"}),
        ("hundred-twenty", "A hundred and twenty, dark", lambda: made_up.many(120, 2), {"title": "A hundred and twenty claims by chance", "theme": "dark"}),
    ]  # fmt: skip


def phrases_only() -> timeline.Timeline:
    """No claim, only times."""
    text = "In the spring of 1896, in about 1911, from 1940 to 1945, since 1962, in the 1970s, and on 3 May 1988 at noon."
    return timeline.reconstruct(text, dateline="1994-09-01")


def main() -> None:
    """Write the pictures, one report as a page light and dark, and the gallery."""
    IMAGES.mkdir(exist_ok=True)
    lines = ["# Gallery", "", "Made by `python docs/pictures.py` from `seeds/` and from the made-up accounts of `docs/made_up.py`.", ""]
    for name, caption, make, choices in pictures():
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", timeline.errors.TimelineWarning)  # of event types that no list knows
            tl = make()
        tl.save(IMAGES / f"{name}.png", **choices)
        slim(IMAGES / f"{name}.png")
        heading, _, call = caption.partition(": ")
        lines += [f"## {heading}", "", *([f"{call}.", ""] if call else []), f"![{choices['title']} {heading}.](images/{name}.png)", ""]
    page = calls().report(title=TITLES["starlink-calls"])
    for name, flags in (("starlink-calls-report", []), ("starlink-calls-report-dark", ["--blink-settings=preferredColorScheme=0"])):
        if screenshot(page, IMAGES / f"{name}.png", flags=flags):
            slim(IMAGES / f"{name}.png")
        lines += [f"## The report{', dark' if flags else ''}", "", f"![The report](images/{name}.png)", ""]
    (ROOT / "docs" / "gallery.md").write_text("\n".join(lines), encoding="utf-8")
    examples()


def examples() -> None:
    """The charts of the scripts in examples/, beside them."""
    folder = ROOT / "examples" / "images"
    folder.mkdir(exist_ok=True)
    for name, title in (("from_article_to_chart", TITLES["starlink-calls"]), ("claims_by_hand", "How often did Vale and Orr meet?")):
        spec = importlib.util.spec_from_file_location(name, ROOT / "examples" / f"{name}.py")
        assert spec is not None
        assert spec.loader is not None
        script = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(script)
        with contextlib.redirect_stdout(None), tempfile.TemporaryDirectory() as elsewhere, contextlib.chdir(elsewhere):
            script.main().save(folder / f"{name}.png", title=title)
        slim(folder / f"{name}.png")


def slim(path: Path) -> None:
    """A PNG packed as tightly as it goes, with its words; not a pixel differs."""
    with Image.open(path) as image:
        words = {key: value for key, value in image.info.items() if isinstance(value, str)}
        opaque = image.convert("RGB")
    info = PngInfo()
    for key, value in words.items():
        info.add_itxt(key, value)
    opaque.save(path, "PNG", optimize=True, pnginfo=info)


def screenshot(page: str, target: Path, height: int = 3400, flags: list[str] | None = None) -> bool:
    """The page as system Chromium shows it, 1240 pixels wide; False where there is none."""
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if browser is None:
        print("no Chromium on this machine: the screenshot is left as it is")
        return False
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "report.html"
        file.write_text(page, encoding="utf-8")
        arguments = [f"--user-data-dir={Path(folder) / 'profile'}", f"--screenshot={target}", f"--window-size=1240,{height}"]
        subprocess.run([browser, *CHROMIUM, *(flags or []), *arguments, file.as_uri()], check=True, capture_output=True)
    return True


if __name__ == "__main__":
    main()

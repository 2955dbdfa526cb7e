"""Make the pictures of docs/images from seeds/: the chart, and screenshots of the report in headless Chromium."""

import shutil
import subprocess
import tempfile
from pathlib import Path

import timeline

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


def main() -> None:
    """Write one chart per story, and the report of the first as a page."""
    IMAGES.mkdir(exist_ok=True)
    for name, (dateline, title) in STORIES.items():
        tl = timeline.read(ROOT / "seeds" / f"{name}.txt", dateline=dateline)
        tl.save(IMAGES / f"{name}.png", width=1200, title=title)
        if name == "starlink-calls":
            screenshot(tl.report(title=title), IMAGES / f"{name}-report.png")


def screenshot(page: str, target: Path, height: int = 3400) -> None:
    """The page as system Chromium shows it, 1240 pixels wide."""
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if browser is None:
        print("no Chromium on this machine: the screenshot is left as it is")
        return
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "report.html"
        file.write_text(page, encoding="utf-8")
        profile = Path(folder) / "profile"
        subprocess.run(
            [browser, *CHROMIUM, f"--user-data-dir={profile}", f"--screenshot={target}", f"--window-size=1240,{height}", file.as_uri()],
            check=True,
            capture_output=True,
        )


if __name__ == "__main__":
    main()

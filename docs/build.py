"""Build the site into build/site and check it: every warning is an error, every link inside the project leads somewhere.

    pip install -e '.[docs]' && python docs/build.py [--external]

With --external, links to other sites are asked for too; one that does not answer is told and is no error.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

HERE = Path(__file__).parent
ROOT = HERE.parent
SITE = ROOT / "build" / "site"
NOTEBOOKS = HERE / "notebooks"  # executed copies, which the site shows


def execute() -> None:
    """Run the notebooks of examples/ in their own folder; an error in a cell ends the build."""
    import nbformat
    from nbclient import NotebookClient

    NOTEBOOKS.mkdir(exist_ok=True)
    for path in sorted((ROOT / "examples").glob("*.ipynb")):
        print(f"running {path.name}", flush=True)
        notebook = nbformat.read(path, as_version=4)
        place = {"metadata": {"path": str(path.parent)}}
        NotebookClient(notebook, timeout=120, resources=place, extra_arguments=["--log-level=ERROR"]).execute()
        nbformat.write(notebook, NOTEBOOKS / path.name)


class Links(HTMLParser):
    """Where a page leads to, and the places in it that can be led to."""

    def __init__(self, page: Path) -> None:
        super().__init__()
        self.links: set[str] = set()
        self.places: set[str] = set()
        self.feed(page.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name in ("href", "src") and value and not (tag == "link" and ("rel", "canonical") in attrs):
                self.links.add(value)
            elif name in ("id", "name") and value:
                self.places.add(value)


def broken(pages: dict[Path, Links]) -> Iterator[str]:
    """Links inside the site that lead nowhere."""
    for page, found in pages.items():
        for link in sorted(found.links):
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = (page.parent / unquote(parts.path)).resolve() if parts.path else page
            if not target.exists():
                yield f"{page.relative_to(SITE)}: {link}: no such file"
            elif parts.fragment and target in pages and unquote(parts.fragment) not in pages[target].places:
                yield f"{page.relative_to(SITE)}: {link}: no such place"


def silent(pages: dict[Path, Links]) -> Iterator[str]:
    """Links to other sites that do not answer."""
    outside = sorted({link for found in pages.values() for link in found.links if link.startswith(("http://", "https://"))})

    def ask(link: str) -> str | None:
        request = urllib.request.Request(link, headers={"User-Agent": "timeline-docs-link-check"})
        try:
            urllib.request.urlopen(request, timeout=10).close()
        except (OSError, ValueError) as error:
            return f"{link}: {error}"
        return None

    with ThreadPoolExecutor(8) as pool:
        yield from filter(None, pool.map(ask, outside))


def main() -> int:
    """Execute, build, check."""
    execute()
    shutil.rmtree(SITE, ignore_errors=True)  # what an earlier build left would be checked as well
    strict = ["-q", "-E", "-W", "--keep-going", "-b", "html", "-d", str(SITE.parent / "doctrees")]
    if code := subprocess.run([sys.executable, "-m", "sphinx", *strict, str(HERE), str(SITE)], check=False).returncode:
        return code
    pages = {page.resolve(): Links(page) for page in SITE.rglob("*.html")}
    wrong = list(broken(pages))
    print("\n".join(wrong), file=sys.stderr)
    if "--external" in sys.argv:
        for line in silent(pages):
            print(f"not reached (no error): {line}")
    print(f"{len(pages)} pages in {SITE.relative_to(ROOT)}, {len(wrong)} broken links")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

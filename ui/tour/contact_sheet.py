"""One page to look at every screen of many tours: a row for each screen, a column for each look.

`python -m ui.tour.contact_sheet FOLDER` writes it beside the folders of the tours, as `make pictures` has left them.
"""

import json
import sys
from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path
from typing import Final

_HEAD: Final = """<!doctype html>
<meta charset="utf-8">
<title>Every screen of Caseworker</title>
<style>
body { font: 15px sans-serif; background: #ddd; margin: 1em }
h2 { margin: 1.5em 0 .3em; font-size: 17px }
div { display: grid; grid-template-columns: repeat(auto-fill, minmax(420px, 1fr)); gap: 10px }
figure { margin: 0 } img { width: 100% } figcaption { font-size: 12px }
</style>
"""


def write_contact_sheet(folder: Path) -> Path:
    """Write `index.html` over the tours in a folder and return its path; a screen that a tour lacks is named there."""
    tours = {at.parent.name: _screens_of(at) for at in sorted(folder.glob("*/tour.json"))}
    sheet = folder / "index.html"
    sheet.write_text(_HEAD + "\n".join(_lines(tours)) + "\n", encoding="utf-8")
    return sheet


def _screens_of(told: Path) -> dict[str, str]:
    """Return each picture of a tour by the name of its screen; one that comes again is told by how often."""
    named: dict[str, str] = {}
    for picture in json.loads(told.read_bytes())["screens"]:
        name = again = Path(picture).stem.partition("-")[2]
        number = 1
        while again in named:
            number += 1
            again = f"{name} {number}"
        named[again] = picture
    return named


def _lines(tours: dict[str, dict[str, str]]) -> Iterator[str]:
    for name in dict.fromkeys(name for screens in tours.values() for name in screens):
        yield f"<h2>{escape(name)}</h2>\n<div>"
        for look, screens in tours.items():
            yield _figure(look, screens.get(name))
        yield "</div>"


def _figure(look: str, picture: str | None) -> str:
    if picture is None:
        return f"<figure><figcaption>{escape(look)}: none</figcaption></figure>"
    path = escape(f"{look}/{picture}")
    image = f'<a href="{path}"><img src="{path}" loading="lazy" alt=""></a>'
    return f"<figure>{image}<figcaption>{escape(look)}</figcaption></figure>"


def main(arguments: Sequence[str]) -> None:
    """Write the sheet for the folder that is named first, and say where it is."""
    sys.stdout.write(f"All of them on one page: {write_contact_sheet(Path(arguments[0]))}\n")


if __name__ == "__main__":
    main(sys.argv[1:])

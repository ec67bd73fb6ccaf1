"""`python -m ui`: open the window; with `--tour DIR`, let it do the whole job by itself and keep the pictures."""

import argparse
import gc
import os
import sys
from pathlib import Path
from typing import Final

from ui.tour.options import TEXT_SIZES, TourOptions, TourRefused, read_size

_TURN_S: Final = 0.0005
"""How long a thread works while others wait: with Python's 5 ms, a page that calls Qt ten times stands still for 50 ms
while a letter is made beside it."""


def main(arguments: list[str] | None = None) -> int:
    """Read the command line and open the window; return the exit code."""
    given = _parser().parse_args(arguments)
    sys.setswitchinterval(_TURN_S)
    gc.disable()  # a search for garbage holds everything up: `make_window` has it done while nobody waits
    from ui.app import desk_folder, has_display, run  # noqa: PLC0415 - a mistyped option needs no Qt
    from ui.runner import leave  # noqa: PLC0415

    if not has_display():
        sys.stderr.write("There is no display here for a window to be seen on.\n")
        return 1
    if given.tour is not None:
        return _take_tour(given)
    return leave(run(desk_folder(given.data), sys.argv[:1]))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m ui", description="Caseworker: the window.")
    parser.add_argument("--data", type=Path, default=_folder_from_environment(), help="folder of the desk's vault")
    parser.add_argument("--tour", type=Path, metavar="DIR", help="do the whole job by itself; leave pictures here")
    parser.add_argument("--language", choices=("en", "cy", "ar"), default="en", help="of the tour")
    parser.add_argument("--theme", choices=("light", "dark", "contrast"), default="light", help="of the tour")
    parser.add_argument("--text", type=int, choices=TEXT_SIZES, default=100, help="size of type of the tour, per cent")
    parser.add_argument("--size", type=read_size, default=(1360, 850), metavar="WxH", help="of the tour's window")
    return parser


def _take_tour(given: argparse.Namespace) -> int:
    from ui.tour.running import run_tour  # noqa: PLC0415 - only a tour needs it

    width, height = given.size
    options = TourOptions(given.tour, given.language, given.theme, given.text, width, height)
    try:
        return run_tour(options, lambda line: print(line, flush=True))  # noqa: T201 - told to whoever started it
    except TourRefused as refused:
        sys.stderr.write(f"{refused}\n")
        return 2


def _folder_from_environment() -> Path | None:
    folder = os.environ.get("CASEWORKER_DATA")
    return Path(folder) if folder else None


if __name__ == "__main__":
    sys.exit(main())

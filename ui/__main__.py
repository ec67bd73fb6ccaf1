"""`python -m ui`: open the window."""

import argparse
import gc
import os
import sys
from pathlib import Path


def main(arguments: list[str] | None = None) -> int:
    """Read the command line and open the window; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m ui", description="Caseworker: the window.")
    parser.add_argument("--data", type=Path, default=_folder_from_environment(), help="folder of the desk's vault")
    given = parser.parse_args(arguments)
    gc.disable()  # what is loaded stays: a search for garbage in it only keeps people waiting; see `open_window`
    from ui.app import desk_folder, has_display, run  # noqa: PLC0415 - a mistyped option needs no Qt

    if not has_display():
        sys.stderr.write("There is no display here for a window to be seen on.\n")
        return 1
    return run(desk_folder(given.data), sys.argv[:1])


def _folder_from_environment() -> Path | None:
    folder = os.environ.get("CASEWORKER_DATA")
    return Path(folder) if folder else None


if __name__ == "__main__":
    sys.exit(main())

"""Where the tour leaves its pictures, and in which look it goes; no Qt."""

import os
from argparse import ArgumentTypeError
from dataclasses import dataclass
from pathlib import Path
from typing import Final

TEXT_SIZES: Final = (100, 125, 150, 175, 200)
"""Per cent, as the settings offer them."""
_LEAST: Final = 320


class TourRefused(Exception):
    """The tour cannot begin; its text says why and what to do."""


@dataclass(frozen=True, slots=True)
class TourOptions:
    """What was asked for on the command line.

    Attributes:
        folder: for pictures, letters and tour.json; new or empty.
        text: size of the type, in per cent.
        width, height: of the window, in pixels.
    """

    folder: Path
    language: str = "en"
    theme: str = "light"
    text: int = 100
    width: int = 1360
    height: int = 850

    def make_folder(self) -> None:
        """Make the folder.

        Raises:
            TourRefused: it holds something already, or nothing can be written there.
        """
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            is_empty = next(self.folder.iterdir(), None) is None
        except OSError:
            raise TourRefused(f"The tour cannot write in {self.folder}. Choose another folder.") from None
        if not is_empty:
            raise TourRefused(f"There is something in {self.folder} already. Give the tour a new or empty folder.")
        if not os.access(self.folder, os.W_OK):
            raise TourRefused(f"The tour cannot write in {self.folder}. Choose another folder.")


def read_size(text: str) -> tuple[int, int]:
    """Return width and height from a text such as 1366x768.

    Raises:
        ArgumentTypeError: it is no size of a window.
    """
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal()) or min(int(width), int(height)) < _LEAST:
        raise ArgumentTypeError(f"{text} is no size of a window; write it like 1366x768")
    return int(width), int(height)

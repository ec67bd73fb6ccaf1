"""Where the tour takes place: the window, a desk of its own, and who works at it."""

import secrets
from dataclasses import dataclass, field
from pathlib import Path

from caseworker.base import resources_folder
from caseworker.desk import Answers
from ui.shell.session import Session
from ui.shell.window import Window
from ui.tour.album import Album
from ui.widgets import Page

SERVICE = "blue_badge"
NAME, CALLED = "Joseph Okafor", "Joseph"


@dataclass(slots=True)
class Setting:
    """What every part of the story uses.

    Attributes:
        backups: an empty folder for them.
        answers: to every question of the sample service.
    """

    window: Window
    album: Album
    backups: Path
    answers: Answers
    sign_in_name: str = "priya"
    passphrase: str = field(default_factory=lambda: secrets.token_urlsafe(18), repr=False)

    @property
    def session(self) -> Session:
        """Whoever is signed in.

        Raises:
            LookupError: nobody is.
        """
        if self.window.session is None:
            raise LookupError("nobody is signed in")
        return self.window.session

    @property
    def page(self) -> Page | None:
        """The page inside the frame."""
        return self.window.session.frame.page if self.window.session is not None else None

    @property
    def samples(self) -> Path:
        """The folder of the files that belong to the answers."""
        return resources_folder() / "services" / "samples"

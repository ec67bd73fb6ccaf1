"""What every section of the settings has: its heading, and a runner that falls silent when it is left."""

from enum import StrEnum

from ui.sign_in.narrow_page import NarrowPage
from ui.visit import Visit
from ui.wording import words_for


class Section(StrEnum):
    """The sections, as a place names them."""

    CENTRE = "centre"
    OFFICES = "offices"
    ADVISERS = "advisers"
    PRINTERS = "printers"
    SCANNER = "scanner"
    LOOK = "look"
    BACKUP = "backup"
    ABOUT = "about"


class SectionPage(NarrowPage):
    """One section."""

    def __init__(self, visit: Visit, heading: str, lead: str = "") -> None:
        super().__init__(heading, lead)
        self.runner = self.own(visit.runner, lambda error: visit.window.tell(words_for(error)))

"""Help: one page that says what there is to know, and is held to the truth by a test."""

from ui.help.page import HelpPage
from ui.navigation import HelpPlace
from ui.visit import Visit

__all__ = ["HelpPage", "open_help_page"]


def open_help_page(_visit: Visit, _place: HelpPlace) -> HelpPage:
    """Open the help."""
    return HelpPage()

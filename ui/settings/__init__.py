"""Settings of the desk and of the window."""

from collections.abc import Callable

from ui.navigation import SettingsPlace
from ui.settings.page import SettingsPage
from ui.settings.section import Section
from ui.theme.look import Look
from ui.visit import Visit

__all__ = ["SettingsPage", "open_settings_page"]


def open_settings_page(
    visit: Visit, place: SettingsPlace, look: Look, look_changed: Callable[[], None]
) -> SettingsPage:
    """Return the page at the section that the place names, else at the first.

    Args:
        visit: the desk and the window.
        place: where in the settings.
        look: the look of the window on this computer.
        look_changed: called when another look was chosen; it may build this page again.
    """
    named = {section.value: section for section in Section}
    return SettingsPage(visit, named.get(place.section, Section.CENTRE), look, look_changed)

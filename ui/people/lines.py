"""How a person is said in one line of the window."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from caseworker.casework import Citizen
from caseworker.desk import initials_of
from ui.when import day_words
from ui.widgets import Row
from ui.widgets.typeset import side_by_side

NATIVE_NAMES: Final = {"en": "English", "cy": "Cymraeg", "ar": "العربية", "ur": "اردو"}
"""The languages of letters, each in its own words."""


def person_row(citizen: Citizen, *, is_private: bool) -> Row:
    """Return a person as a row; a private one shows initials, and no more of the rest than tells two apart."""
    facts = []
    if citizen.born_on is not None:
        born = str(citizen.born_on.year) if is_private else day_words(citizen.born_on)
        facts.append(QCoreApplication.translate("people", "Born {day}").format(day=born))
    address = citizen.address
    if address is not None and is_private:
        facts.append(address.postcode.partition(" ")[0])
    elif address is not None:
        facts.append(", ".join(part for part in (*address.lines[:1], address.postcode) if part))
    known_as = "" if is_private or citizen.known_as == citizen.name else citizen.known_as
    title = f"{citizen.name} ({known_as})" if known_as else citizen.name
    detail = side_by_side(*facts)
    return Row(citizen.id, title, detail, initials=initials_of(citizen.name) if is_private else "")

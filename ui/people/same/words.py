"""How the fields of a record are called, and what stands in them."""

from PySide6.QtCore import QCoreApplication

from caseworker.casework import Citizen, Letters
from caseworker.casework.merging import PersonField
from ui.people.lines import NATIVE_NAMES
from ui.when import day_words


def field_words(what: PersonField) -> str:
    """Return what a field is called."""
    return {
        PersonField.NAME: QCoreApplication.translate("same", "Name"),
        PersonField.KNOWN_AS: QCoreApplication.translate("same", "Likes to be called"),
        PersonField.BORN_ON: QCoreApplication.translate("same", "Date of birth"),
        PersonField.ADDRESS: QCoreApplication.translate("same", "Address"),
        PersonField.PHONE: QCoreApplication.translate("same", "Phone"),
        PersonField.EMAIL: QCoreApplication.translate("same", "E-mail"),
        PersonField.SAFE_CONTACT: QCoreApplication.translate("same", "Safe to reach"),
        PersonField.LANGUAGE: QCoreApplication.translate("same", "Language of letters"),
        PersonField.LETTER_SIZE: QCoreApplication.translate("same", "Size of print"),
        PersonField.LETTERS: QCoreApplication.translate("same", "Letters"),
    }[what]


def value_words(citizen: Citizen, what: PersonField) -> str:
    """Return what a record says in a field; a dash where it says nothing."""
    address, likes = citizen.address, citizen.preferences
    letters = {
        Letters.IN_HAND: QCoreApplication.translate("same", "taken along"),
        Letters.BY_POST: QCoreApplication.translate("same", "by post"),
        Letters.NONE: QCoreApplication.translate("same", "none wanted"),
    }
    said = {
        PersonField.NAME: citizen.name,
        PersonField.KNOWN_AS: citizen.known_as,
        PersonField.BORN_ON: day_words(citizen.born_on) if citizen.born_on else "",
        PersonField.ADDRESS: ", ".join((*address.lines, address.postcode)) if address else "",
        PersonField.PHONE: citizen.phone,
        PersonField.EMAIL: citizen.email,
        PersonField.SAFE_CONTACT: citizen.safe_contact,
        PersonField.LANGUAGE: NATIVE_NAMES.get(likes.language, likes.language),
        PersonField.LETTER_SIZE: QCoreApplication.translate("same", "{size} point").format(size=likes.letter_size_pt),
        PersonField.LETTERS: letters[likes.letters],
    }[what]
    return said or "–"

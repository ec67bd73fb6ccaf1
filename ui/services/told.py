"""How a service is said: who receives it and how long it takes."""

from PySide6.QtCore import QCoreApplication

from ui.services.offered import Offered


def receiver_words(one: Offered) -> str:
    """Return who receives it, or that nobody does yet."""
    if not one.office_name:
        return QCoreApplication.translate("services", "No office receives it yet")
    return QCoreApplication.translate("services", "Goes to {office}").format(office=one.office_name)


def minutes_words(one: Offered) -> str:
    """Return how long it takes at the desk; empty where nobody said."""
    card = one.service.current.card()
    if card is None or not card.minutes:
        return ""
    return QCoreApplication.translate("services", "about {minutes} min").format(minutes=card.minutes)

"""From the desk to the permission: the line is cut, a person is put on record, a service is found."""

from PySide6.QtCore import Qt

from caseworker.casework import Barrier, Channel
from ui.interview.questions import SignaturePad
from ui.tour import eyes, hand
from ui.tour.setting import CALLED, NAME, Setting
from ui.tour.steps import Steps, until
from ui.widgets import RowList


def begin_the_day(setting: Setting) -> Steps:
    """See the desk, and go offline as on a home visit."""
    yield from setting.album.screen("first-morning", "Who are you helping?")
    yield hand.press("Cut the connection")
    yield hand.see("Offline.")
    yield from setting.album.screen("desk-offline")


def add_the_person(setting: Setting) -> Steps:
    """Look for somebody who is not on record, and put them there."""
    album = setting.album
    yield hand.key(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    yield from hand.write(NAME)
    yield from album.screen("nobody-found", "Try the family name alone, the postcode, or the end of the phone number.")
    yield hand.press("New person")
    yield hand.see("Whole name, as they write it")
    yield from hand.fill("What they like to be called", CALLED)
    yield from hand.fill("Date of birth", "17 4 51")
    yield from hand.fill("Address, without the postcode", "14 Moor Lane\nNorthfield")
    yield from hand.fill("Postcode", "nf3 7qt")
    yield from hand.fill("Phone number", "07700 900461")
    yield from hand.choose("Size of print", "18")
    yield from album.screen("new-person")
    yield hand.press("Add this person")
    yield from album.screen("person", "Start a service")


def find_the_service(setting: Setting) -> Steps:
    """Search for a service in plain words, and read its card."""
    album = setting.album
    yield hand.press("Start a service")
    yield from album.screen("choose-service", "Choose a service. Nothing is begun before they give their permission.")
    yield hand.press("Services")
    yield from album.screen("services", "What you can help with here, who receives it and what to bring.")
    yield from hand.write("parking")
    yield until("the one service that fits “parking”", _is_one_service)
    yield from album.screen("services-found")
    yield hand.key(Qt.Key.Key_Return)
    yield from album.screen("service", "What to bring")
    yield hand.press("Start with {name}", name=NAME)


def take_permission(setting: Setting) -> Steps:
    """Ask first; Joseph signs on the screen."""
    album = setting.album
    yield from album.screen("permission", "Nothing is written down until they say yes.")
    yield hand.key(Qt.Key.Key_1)
    yield from hand.draw(lambda: eyes.first_seen(SignaturePad))
    yield from hand.choose("Where are you?", Channel.HOME)
    yield from hand.choose("Why can they not do it online alone?", Barrier.NO_INTERNET)
    yield from album.screen("permission-signed")
    yield hand.press("{name} agrees. Begin", name=CALLED)


def _is_one_service() -> bool:
    rows = eyes.first_seen(RowList)
    return rows is not None and rows.model().rowCount() == 1

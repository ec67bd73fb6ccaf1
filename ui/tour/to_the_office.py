"""From the read back to the receipt: saved while offline, sent once the line is back, with a letter for each."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt

from ui.outbox.page import OutboxPage
from ui.read_back.page import ReadBackPage
from ui.saved.page import SavedPage
from ui.tour import eyes, hand
from ui.tour.setting import CALLED, Setting
from ui.tour.steps import Steps, step, until
from ui.widgets import ChoiceList, RowList, Tick


def read_it_back(setting: Setting) -> Steps:
    """Read the answers back; Joseph says yes, and signs on paper."""
    album = setting.album
    yield from album.screen("read-back", "What happens to it")
    yield hand.press_beginning("Look at {file}")
    yield from album.screen("read-back-file", "Close")
    yield from hand.leave("Close")
    for number in range(len(_ticks(setting))):
        yield step("what they say, with a box to tick", partial(_tick, setting, number), hand.click)
    yield step("how they say yes", lambda: eyes.first_seen(ChoiceList), hand.take_keyboard)
    yield hand.key(Qt.Key.Key_2)
    yield from album.screen("read-back-confirmed")
    yield hand.press("Put in the outbox")


def save_it(setting: Setting) -> Steps:
    """See that it is saved and not sent, and take the letter that says so."""
    album = setting.album
    yield from album.screen("saved", "Saved in the outbox")
    yield hand.press("See it in its real size")
    yield from album.screen("letter-in-its-real-size", "Close")
    yield from hand.leave("Close")
    yield hand.press("Save as PDF")
    yield from album.screen("letter-as-a-file", "Delete it once it is printed.")
    yield from _choose_where(album.letter("letter-saved"))
    yield album.kept("letter-saved")
    yield hand.press("Print later at the office")
    yield from album.screen("letter-put-by")
    yield hand.press("Letters")
    yield from album.screen("letters", "Letters to print")
    yield hand.press("Outbox")
    yield until("the outbox", lambda: isinstance(setting.page, OutboxPage))
    yield step("the application in the list", lambda: eyes.first_seen(RowList), hand.click)
    yield from album.screen("outbox-offline", "What has happened")
    yield hand.press("Stop it")
    yield from album.screen("outbox-stop-it", "Leave it as it is")
    yield from hand.leave("Leave it as it is")


def send_it(setting: Setting) -> Steps:
    """Bring the line back, and take the letters that quote the receipt."""
    album = setting.album
    yield hand.press("Bring the connection back")
    yield hand.see("Online.")
    yield until("the receipt of the office", lambda: eyes.is_said("Received by the office"))
    yield from album.screen("outbox", "Nothing waits.")
    yield hand.press("Print a letter for {name}", name=CALLED)
    yield until("the page of what was sent", lambda: isinstance(setting.page, SavedPage))
    yield from album.screen("received", "Received by the office")
    yield hand.press("Save as PDF")
    yield from _choose_where(album.letter("letter-received-large"))
    yield album.kept("letter-received-large")
    yield step("the link that changes the size of print", lambda: eyes.button_about("Change", "Print size"), hand.click)
    yield from album.screen("print-size", "Usual – 14 point")
    yield hand.key(Qt.Key.Key_1)
    yield hand.press("Use this")
    yield from album.screen("received-usual-print", "Usual – 14 point")
    yield hand.press("Save as PDF")
    yield from _choose_where(album.letter("letter-received"))
    yield album.kept("letter-received")


def _choose_where(path: Path) -> Steps:
    yield hand.press("Choose where")
    yield from hand.name_file(path)


def _tick(setting: Setting, number: int) -> Tick:
    return _ticks(setting)[number]


def _ticks(setting: Setting) -> tuple[Tick, ...]:
    page = setting.page
    return page.says.ticks if isinstance(page, ReadBackPage) else ()

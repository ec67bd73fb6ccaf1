"""What else stands in a record, and what is promised: who may act, a likeness, corrections, follow-ups, services."""

from PySide6.QtWidgets import QAbstractButton

from caseworker.base import resources_folder
from ui.follow_ups.day_field import DayField
from ui.tour import eyes, hand
from ui.tour.setting import NAME, Setting
from ui.tour.steps import Steps, step
from ui.widgets import RowList


def open_the_record(setting: Setting) -> Steps:
    """Open everything that a record leads to, and promise something."""
    album = setting.album
    yield step("a form in the history", lambda: eyes.first_seen(RowList), hand.click)
    yield from album.screen("form-in-the-history", "Show in the outbox")
    yield from hand.leave("Close")
    yield hand.press_beginning("Take back: {what}")
    yield from album.screen("take-back-permission", "Take back this permission?")
    yield from hand.leave("Keep it")
    for begin, leave, name in (
        ("Full list of who has seen it", "Close", "who-has-seen-it"),
        ("Make a copy to take away", "Make no copy", "take-a-copy"),
        ("Erase this record", "Keep the record", "erase-a-record"),
    ):
        yield hand.press(begin)
        yield from album.screen(name, leave)
        yield from hand.leave(leave)
    yield hand.press("Correct something")
    yield hand.see("Save")
    yield from album.screen("correct-a-person")
    yield hand.press("Leave it as it was")
    yield from _let_somebody_act(setting)
    yield from _promise_something(setting)
    yield from _find_a_likeness(setting)
    yield from _add_a_service(setting)


def _let_somebody_act(setting: Setting) -> Steps:
    """Put on record who may act for the person, and see how that is ended."""
    album = setting.album
    yield hand.press("Add somebody")
    yield from hand.fill("Name of the person or organisation", "Grace Okafor")
    yield hand.press("Power of attorney")
    yield hand.press("Be told how things stand")
    yield hand.press("Everything here")
    yield from hand.fill("What have you seen that proves it?", "Power of attorney, every page stamped")
    yield from album.screen("who-may-act")
    yield hand.press("Put it on record")
    yield hand.press_beginning("End this: {name}")
    yield from album.screen("end-acting", "Why does it end?")
    yield from hand.leave("Keep it")


def _promise_something(setting: Setting) -> Steps:
    """Promise a call, and see what becomes of it."""
    album = setting.album
    yield hand.press("New follow-up")
    yield hand.see("What will happen?")
    yield from album.screen("promise")
    yield step("a day that is proposed", _first_day, hand.click)
    yield hand.press("Promise it")
    yield hand.press("Follow-ups")
    yield step("the promise in the list", lambda: eyes.first_seen(RowList), hand.click)
    yield from album.screen("follow-ups", "It is done")
    for act, leave, name in (
        ("It is done", "Not yet", "promise-kept"),
        ("Another day", "Leave it as it is", "promise-moved"),
        ("Drop it", "Keep it on the list", "promise-dropped"),
    ):
        yield hand.press(act)
        yield from album.screen(name, leave)
        yield from hand.leave(leave)
    yield hand.press("It is done")
    yield hand.press("They know more")
    yield from hand.leave("It is kept")
    yield from album.screen("follow-up-kept", "Undo")


def _first_day() -> QAbstractButton | None:
    field = eyes.first_seen(DayField)
    return field.chips.findChild(QAbstractButton) if field is not None else None


def _find_a_likeness(setting: Setting) -> Steps:
    """Type somebody who is on record already, then find two records that may be one person, and compare them."""
    album = setting.album
    yield hand.press("People")
    yield hand.press("New person")
    yield from hand.fill("Whole name, as they write it", NAME)
    yield from hand.fill("Postcode", "NF3 7QT")
    yield hand.press("Add this person")
    yield from album.screen("is-on-record-already", "Change what I typed")
    yield hand.press("Change what I typed")
    yield hand.press("Do not add")
    yield hand.press("New person")
    yield from hand.fill("Whole name, as they write it", "Joe")
    yield hand.press("Add this person")
    yield hand.press("Correct something")
    yield from hand.fill("Date of birth", "17 4 51")
    yield from hand.fill("Postcode", "NF3 7QT")
    yield from hand.fill("Phone number", "07700 900461")
    yield hand.press("Save")
    yield hand.press_beginning("Compare with {name}")
    yield from album.screen("one-person-or-two", "They are one person")
    yield hand.press("Leave both as they are")


def _add_a_service(setting: Setting) -> Steps:
    """See what a desk is asked when it adds a service, and the list of what to bring."""
    album = setting.album
    yield hand.press("Services")
    yield hand.press("Add a service")
    yield from album.screen("add-a-service")
    yield hand.press("Choose a file")
    yield from hand.name_file(resources_folder() / "services" / "missed_bin.xlsx")
    yield from album.screen("service-checked", "Put it on offer")
    yield hand.press("Services")
    yield step("a service in the list", lambda: eyes.first_seen(RowList), hand.click)
    yield hand.press("Print this list")
    yield from album.screen("what-to-bring", "Print it")
    yield hand.press("Back")
    yield from _try_a_service(setting)


def _try_a_service(setting: Setting) -> Steps:
    """Go through a form that is sent nowhere, and read the help."""
    album = setting.album
    yield hand.press("Try it without sending")
    yield from album.screen("try-a-service", "This is a try: nothing is kept.")
    yield hand.press("End the try")
    yield from album.screen("tried")
    yield hand.press("End the try")
    yield hand.press("Help")
    yield from album.screen("help", "A day at the desk")

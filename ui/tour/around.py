"""The rest of the window: people, settings, the lock, the hidden screen, signing out and in again."""

from PySide6.QtCore import Qt

from ui.settings.page import SettingsPage
from ui.settings.section import Section
from ui.settings.section_list import section_words
from ui.sign_in.covers import HideCover, LockCover
from ui.tour import eyes, hand
from ui.tour.on_record import open_the_record
from ui.tour.setting import Setting
from ui.tour.steps import Steps, step, until
from ui.widgets import RowList

_CTRL = Qt.KeyboardModifier.ControlModifier


def look_around(setting: Setting) -> Steps:
    """See the people, a record with its history, and every part of the settings."""
    album = setting.album
    yield hand.press("Finish")
    yield hand.press("People")
    yield from album.screen("people")
    yield step("a person in the list", lambda: eyes.first_seen(RowList), hand.click)
    yield from album.screen("person-with-history", "Start a service")
    yield from open_the_record(setting)
    yield hand.press("Settings")
    for section, words in section_words().items():
        yield until("the sections of the settings", lambda: isinstance(setting.page, SettingsPage))
        if eyes.field("Settings") is not None:  # where the window is narrow for its type
            yield from hand.choose("Settings", section)
        else:
            yield hand.press(words)
        yield from album.screen(f"settings-{section}")
        yield from _open_further(setting, section)


def _open_further(setting: Setting, section: Section) -> Steps:
    """Open what a section of the settings asks when something is added, and leave it."""
    further = {
        Section.OFFICES: ("Add an office", "Later", "new-office"),
        Section.ADVISERS: ("Add a colleague", "Cancel", "new-colleague"),
        Section.BACKUP: ("Make a new recovery code", "Keep the old one", "new-recovery-code"),
    }
    if section in further:
        begin, leave, name = further[section]
        yield hand.press(begin)
        yield hand.see(leave)
        yield from setting.album.screen(f"settings-{name}")
        yield from hand.leave(leave)


def cover_the_screen(setting: Setting) -> Steps:
    """Lock the screen and hide it, and come back to the same place."""
    album = setting.album
    yield hand.key(Qt.Key.Key_L, _CTRL)
    yield until("the lock", lambda: eyes.first_seen(LockCover) is not None)
    yield from album.screen("locked")
    yield from hand.fill("Passphrase", setting.passphrase)
    yield hand.press("Unlock")
    yield until("the page again", lambda: eyes.first_seen(LockCover) is None)
    yield hand.shift_thrice(setting.window)
    yield until("the plain screen", lambda: eyes.first_seen(HideCover) is not None)
    yield from album.screen("hidden")
    yield hand.key(Qt.Key.Key_Escape)
    yield until("the page again", lambda: eyes.first_seen(HideCover) is None)


def sign_out_and_in(setting: Setting) -> Steps:
    """Close the vault, and open it again with the passphrase."""
    album = setting.album
    yield hand.press("Sign out")
    yield from album.screen("sign-in", "Sign in")
    yield hand.press("I forgot my passphrase")
    yield from album.screen("open-with-the-recovery-code", "Open with the recovery code")
    yield hand.press("Back")
    yield hand.press("Bring the records back from a backup")
    yield from album.screen("bring-the-records-back", "Bring the records back")
    yield hand.press("Back")
    yield from hand.fill("Sign-in name", setting.sign_in_name)
    yield from hand.fill("Passphrase", setting.passphrase)
    yield hand.key(Qt.Key.Key_Return)
    yield until("somebody signed in", lambda: setting.page is not None)
    yield from album.screen("signed-in-again")

"""The first morning: a desk is set up, its recovery code is put on paper, and a place for backups is chosen."""

from collections.abc import Iterator

from PySide6.QtCore import Qt

from ui.tour import eyes, hand
from ui.tour.setting import Setting
from ui.tour.steps import Steps

_GO_ON = Qt.Key.Key_Return


def set_up_desk(setting: Setting) -> Steps:
    """Go from an empty folder to the desk."""
    album = setting.album
    yield from album.screen("welcome", "Welcome to Caseworker")
    yield hand.key(Qt.Key.Key_1)
    yield hand.key(_GO_ON)
    yield hand.see("What is your centre called?")
    yield from hand.write("Northfield Library")
    yield from album.screen("centre")
    yield hand.key(_GO_ON)
    yield hand.see("Where do people find it?")
    yield from hand.write("1 Church Street\nNorthfield")
    yield from hand.fill("Postcode", "NF1 2AB")
    yield from hand.fill("Phone", "01632 960 100")
    yield from hand.fill("Opening hours", "Monday to Friday, 9am to 5pm")
    yield from album.screen("address")
    yield hand.press("Continue")
    yield from _become_adviser(setting)
    yield from _keep_code(setting)
    yield from _choose_backup_place(setting)


def _become_adviser(setting: Setting) -> Steps:
    yield hand.see("Who are you?")
    yield from hand.write("Priya Shah")
    yield from hand.fill("Sign-in name", setting.sign_in_name)
    yield from hand.fill("Passphrase", setting.passphrase)
    yield from hand.fill("The same passphrase again", setting.passphrase)
    yield from setting.album.screen("adviser")
    yield hand.key(_GO_ON)


def _keep_code(setting: Setting) -> Steps:
    """Save the sheet, as where there is no printer, and type two groups back from it."""
    album = setting.album
    yield from album.screen("recovery-code", "Keep this code on paper")
    groups = dict(_groups())
    yield hand.press("Save as PDF to print")
    yield from hand.name_file(album.letter("recovery-code"))
    yield album.kept("recovery-code")
    yield hand.press("Continue")
    yield hand.see("Take the paper and type two groups")
    for number in [one for one in groups if eyes.field("Group {number}", number=one) is not None]:
        yield from hand.fill("Group {number}", groups[number], number=number)
    yield from album.screen("recovery-code-confirmed")
    yield hand.key(_GO_ON)


def _groups() -> Iterator[tuple[str, str]]:
    """Read the code from the screen, group by group."""
    number = 1
    while signs := eyes.told_after("Group {number}: {signs}", number=str(number), signs=""):
        yield str(number), "".join(signs.split())
        number += 1


def _choose_backup_place(setting: Setting) -> Steps:
    yield from setting.album.screen("backup-place", "Where should backups go?")
    yield hand.press("Choose a folder")
    yield from hand.name_file(setting.backups)
    yield hand.see("The first backup is there. It was read back and is whole.")
    yield from setting.album.screen("first-backup")
    yield hand.press("Continue")

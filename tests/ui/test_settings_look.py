from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from ui.settings.look_page import LookPage
from ui.theme.look import Look


def test_the_window_is_built_again_once_the_keyboard_is_at_the_colours_that_were_chosen(
    qtbot: QtBot, tmp_path: Path
) -> None:
    look, was_there = Look(tmp_path), list[bool]()
    page = LookPage(look, lambda: was_there.append(light.hasFocus()))
    qtbot.addWidget(page)
    with qtbot.waitActive(page, timeout=10_000):
        page.show()
        page.activateWindow()
    page.focus_first()
    system, light, *_ = page.findChildren(QRadioButton)
    qtbot.keyClick(system, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: was_there == [True])
    assert look.theme == "light"

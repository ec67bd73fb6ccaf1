import re
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFontInfo, QPixmap, QTextLayout
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.theme import Size, icon_pixmap, install_theme, theme
from ui.widgets import Card

ROOT = Path(__file__).parents[2]
ICONS = ROOT / "ui" / "resources" / "icons"


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> None:
    install_theme(qapp)


def test_there_is_one_theme_for_an_application(qapp: QApplication) -> None:
    assert install_theme(qapp, "dark") is theme()
    assert theme().tokens.ink == "#eef1f0"


def test_type_is_inter_in_whole_pixels_and_grows_with_the_scale() -> None:
    assert QFontInfo(theme().font(Size.BODY, 600)).family() == "Inter"
    theme().choose("light", 1.5)
    assert theme().font(Size.BODY).pixelSize() == 26


def test_other_scripts_have_a_typeface_named() -> None:
    assert {"Noto Sans Arabic", "Noto Sans Bengali", "Noto Sans Gurmukhi"} <= set(theme().font(Size.BODY).families())


def test_space_grows_by_a_third_of_what_the_type_grows() -> None:
    theme().choose("light", 2.0)
    assert theme().space(30) == 40


def test_choosing_a_theme_tells_and_gives_new_margins(qtbot: QtBot) -> None:
    card = Card("Needs you")
    qtbot.addWidget(card)
    before = card.column.contentsMargins().left()
    with qtbot.waitSignal(theme().changed):
        theme().choose("light", 2.0)
    assert card.column.contentsMargins().left() > before


def test_the_palette_follows_the_tokens(qapp: QApplication) -> None:
    theme().choose("dark")
    assert qapp.palette().window().color() == theme().colour("page")
    assert qapp.palette().text().color() == theme().colour("ink")


def letters_drawn_in(weight: int) -> set[str]:
    layout = QTextLayout("محفوظة", theme().font(Size.BODY, weight))
    layout.beginLayout()
    layout.createLine().setLineWidth(500)
    layout.endLayout()
    return {run.rawFont().familyName() for run in layout.glyphRuns()}


def test_the_hand_of_a_language_comes_and_goes_each_time() -> None:
    for _ in range(2):
        theme().read_in("ur")
        assert letters_drawn_in(400) == letters_drawn_in(600) == {"Noto Nastaliq Urdu"}
        theme().read_in("ar")
        assert letters_drawn_in(400) == letters_drawn_in(600) == {"Noto Sans Arabic"}


def shape(pixmap: QPixmap) -> list[bool]:
    image = pixmap.toImage()
    return [image.pixelColor(x, 6).alpha() > 40 for x in range(image.width())]


def test_only_icons_that_point_along_the_line_turn_with_it(qapp: QApplication) -> None:
    pointing, still = shape(icon_pixmap("arrow-right", 20, "#000000")), shape(icon_pixmap("clock", 20, "#000000"))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert shape(icon_pixmap("arrow-right", 20, "#000000")) == pointing[::-1] != pointing
        assert shape(icon_pixmap("clock", 20, "#000000")) == still
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_an_icon_takes_the_colour_it_is_asked_for_and_is_drawn_once() -> None:
    red = icon_pixmap("circle", 20, QColor("#ff0000"))
    assert red.toImage().pixelColor(2, 10).red() > 200
    assert red.cacheKey() == icon_pixmap("circle", 20, "#ff0000").cacheKey()


def test_every_icon_that_is_asked_for_by_name_is_bundled() -> None:
    asked = set()
    for module in (ROOT / "ui").rglob("*.py"):
        asked |= set(re.findall(r'(?:icon=|Icon\(|icon_pixmap\()"([a-z0-9-]+)"', module.read_text(encoding="utf-8")))
    assert sorted(name for name in asked if not (ICONS / f"{name}.svg").exists()) == []


def test_no_icon_is_bundled_that_nobody_asks_for() -> None:
    words = set()
    for module in (ROOT / "ui").rglob("*.py"):
        words |= set(re.findall(r'"([a-z0-9]+(?:-[a-z0-9]+)*)"', module.read_text(encoding="utf-8")))
    assert sorted(icon.stem for icon in ICONS.glob("*.svg") if icon.stem not in words) == []


def test_licences_lie_beside_what_they_cover() -> None:
    assert "ISC License" in (ICONS / "LICENSE.txt").read_text(encoding="utf-8")
    assert "SIL Open Font License" in (ICONS.parent / "fonts" / "Inter-OFL.txt").read_text(encoding="utf-8")


def test_a_void_call_of_qt_keeps_the_count_of_none() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 100

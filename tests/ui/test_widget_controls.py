import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import theme
from ui.widgets import (
    Button,
    Chip,
    ChipChoice,
    ChipTone,
    ChoiceList,
    DropDown,
    Kind,
    Option,
    SearchField,
    TextField,
    Tick,
    name_it,
)
from ui.widgets.fields import LineBox

COLOURS = [Option("r", "Red"), Option("g", "Green"), Option("b", "Blue")]


def shown(qtbot: QtBot, widget: QWidget) -> QWidget:
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    return widget


def buttons(widget: QWidget) -> list[QAbstractButton]:
    return widget.findChildren(QAbstractButton)


def test_a_digit_picks_a_choice_and_a_key_of_the_keypad_does_too(qtbot: QtBot) -> None:
    choices = ChoiceList(COLOURS)
    shown(qtbot, choices).setFocus()
    with qtbot.waitSignal(choices.changed):
        QTest.keyClick(buttons(choices)[0], Qt.Key.Key_2)
    assert choices.chosen() == ("g",)
    assert buttons(choices)[1].hasFocus()
    with qtbot.waitSignal(choices.changed):
        QTest.keyClick(buttons(choices)[1], Qt.Key.Key_3, Qt.KeyboardModifier.KeypadModifier)
    assert choices.chosen() == ("b",)


def test_digits_tick_several_and_untick_them(qtbot: QtBot) -> None:
    choices = ChoiceList(COLOURS, several=True)
    shown(qtbot, choices).setFocus()
    for key in (Qt.Key.Key_3, Qt.Key.Key_1, Qt.Key.Key_3):
        QTest.keyClick(buttons(choices)[0], key)
    assert choices.chosen() == ("r",)


def test_nothing_is_chosen_in_advance_and_choosing_from_code_is_silent(qtbot: QtBot) -> None:
    choices = ChoiceList(COLOURS)
    qtbot.addWidget(choices)
    assert choices.chosen() == ()
    with qtbot.assertNotEmitted(choices.changed):
        choices.choose(["g"])
        choices.choose([])
    assert choices.chosen() == ()


def test_the_keyboard_comes_in_at_what_is_chosen(qtbot: QtBot) -> None:
    choices = ChoiceList(COLOURS)
    choices.choose(["b"])
    shown(qtbot, choices).setFocus()
    assert buttons(choices)[2].hasFocus()


def test_a_click_anywhere_in_the_row_chooses(qtbot: QtBot) -> None:
    choices = ChoiceList(COLOURS)
    choices.resize(600, 200)
    shown(qtbot, choices)
    last = buttons(choices)[2]
    QTest.mouseClick(last, Qt.MouseButton.LeftButton, pos=QPoint(last.width() - 3, 3))
    assert choices.chosen() == ("b",)


def test_chips_choose_one_and_tell_which(qtbot: QtBot) -> None:
    chips = ChipChoice("Colour", COLOURS)
    shown(qtbot, chips)
    assert chips.chosen() == ""
    with qtbot.waitSignal(chips.changed) as told:
        QTest.mouseClick(buttons(chips)[1], Qt.MouseButton.LeftButton)
    assert told.args == ["g"]
    chips.choose("")
    assert chips.chosen() == ""


def test_a_tick_takes_a_click_on_its_words(qtbot: QtBot) -> None:
    tick = Tick("They agree to this")
    shown(qtbot, tick)
    QTest.mouseClick(tick, Qt.MouseButton.LeftButton, pos=QPoint(tick.width() - 5, tick.height() // 2))
    assert tick.isChecked()


def test_a_field_tells_what_is_typed_and_keeps_quiet_about_what_is_set(qtbot: QtBot) -> None:
    for field in (TextField("Name"), TextField("Notes", lines=3)):
        shown(qtbot, field)
        with qtbot.assertNotEmitted(field.edited):
            field.set_text("Ann")
        with qtbot.waitSignal(field.edited) as told:
            QTest.keyClicks(field.input, "a")
        assert told.args == [field.text()]


@pytest.mark.parametrize("typed", ["Moor Lane", "محمد علي", "দিন", "17 أبريل 1951"])
def test_what_is_typed_stands_in_the_middle_of_its_field_in_any_script(typed: str, qtbot: QtBot) -> None:
    box = LineBox()
    qtbot.addWidget(box)
    box.resize(300, 44)
    box.setText(typed)
    image = box.grab().toImage()
    dark = [y for y in range(4, 40) if any(image.pixelColor(x, y).lightness() < 120 for x in range(6, 294))]
    assert abs((dark[0] + dark[-1]) / 2 - 22) <= 4


@pytest.mark.parametrize("side", Qt.LayoutDirection)
def test_the_glass_and_the_key_of_a_search_have_their_room_on_either_side(
    side: Qt.LayoutDirection, qapp: QApplication
) -> None:
    qapp.setLayoutDirection(side)
    margins = SearchField("Name", "Ctrl K").textMargins()
    lead, trail = sorted((margins.left(), margins.right()))
    assert (lead, trail) == (46, margins.left() + margins.right() - 46)
    assert (margins.left() == lead) is (side is not Qt.LayoutDirection.RightToLeft)


def test_enter_in_a_field_is_told_and_tab_leaves_a_field_of_many_lines(qtbot: QtBot) -> None:
    pane = QWidget()
    name, notes = TextField("Name"), TextField("Notes", lines=3)
    name.setParent(pane)
    notes.setParent(pane)
    shown(qtbot, pane)
    with qtbot.waitSignal(name.entered):
        QTest.keyClick(name.input, Qt.Key.Key_Return)
    notes.setFocus()
    QTest.keyClick(notes.input, Qt.Key.Key_Tab)
    assert name.input.hasFocus()


def test_a_problem_shows_over_the_field_and_goes_again(qtbot: QtBot) -> None:
    field = TextField("Postcode")
    shown(qtbot, field)
    plain = field.sizeHint().height()
    field.set_error("Type a whole postcode.")
    assert field.sizeHint().height() > plain
    field.set_error("")
    assert field.sizeHint().height() == plain


def test_a_list_that_opens_gives_the_key_of_what_is_chosen(qtbot: QtBot) -> None:
    colours = DropDown("Colour", COLOURS)
    shown(qtbot, colours)
    with qtbot.assertNotEmitted(colours.changed):
        colours.choose("g")
    with qtbot.waitSignal(colours.changed) as told:
        QTest.keyClick(colours.input, Qt.Key.Key_Down)
    assert told.args == ["b"] == [colours.current()]


@pytest.mark.parametrize("kind", Kind)
def test_a_button_is_high_enough_for_a_finger(qtbot: QtBot, kind: Kind) -> None:
    button = Button("Continue", kind)
    qtbot.addWidget(button)
    assert button.sizeHint().height() >= (24 if kind is Kind.LINK else 44)


def test_a_button_breaks_its_words_before_it_cuts_them(qtbot: QtBot) -> None:
    button = Button("Print a letter to ask Ann to come in again")
    qtbot.addWidget(button)
    width = button.sizeHint().width()
    assert button.minimumSizeHint().width() < width / 2
    assert button.heightForWidth(width // 2) > button.heightForWidth(width)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_controls_grow_with_the_type(qtbot: QtBot, scale: float) -> None:
    theme().choose("light", scale)
    field, chip = SearchField("Name", "Ctrl K"), Chip("Waiting", ChipTone.WAITING, "clock")
    for widget in (field, chip):
        qtbot.addWidget(widget)
    assert field.sizeHint().height() >= 50 * (1 + (scale - 1) / 2)
    assert chip.sizeHint().height() >= 26 * (1 + (scale - 1) * 0.7)


def test_a_name_and_a_description_are_given_at_once(qtbot: QtBot) -> None:
    button = Button("+")
    qtbot.addWidget(button)
    name_it(button, "One more", "Adds a person")
    assert (button.accessibleName(), button.accessibleDescription()) == ("One more", "Adds a person")

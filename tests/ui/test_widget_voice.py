import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.widgets import (
    Button,
    Chip,
    ChipChoice,
    ChipTone,
    ChoiceList,
    DropDown,
    Fact,
    FactRows,
    Heading,
    KeyCap,
    Kind,
    Meter,
    NoticeBox,
    Option,
    Row,
    RowList,
    SearchField,
    TextField,
    Tick,
    Words,
    name_it,
)
from ui.wording import Notice

Role = QAccessible.Role
COLOURS = [Option("r", "Red", "Like a rose"), Option("g", "Green")]


def heard(widget: QWidget) -> list[tuple[str, str, str]]:
    """Everything a screen reader finds in a widget: role, name and description, in order."""
    found: list[tuple[str, str, str]] = []

    def visit(face: QAccessibleInterface) -> None:
        name, description = face.text(QAccessible.Text.Name), face.text(QAccessible.Text.Description)
        if face.role() is not Role.Client and not face.state().invisible:
            found.append((face.role().name, name, description))
        for number in range(face.childCount()):
            child = face.child(number)
            if child is not None:
                visit(child)

    visit(QAccessible.queryAccessibleInterface(widget))
    return found


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (lambda: Words("Nothing has been sent."), ("StaticText", "Nothing has been sent.", "")),
        (lambda: Heading("Outbox"), ("Heading", "Outbox", "")),
        (lambda: Chip("Waiting", ChipTone.WAITING, "clock"), ("StaticText", "Waiting", "")),
        (lambda: KeyCap("F11"), ("StaticText", "F11", "")),
        (lambda: Button("Continue", Kind.PRIMARY, icon="arrow-right"), ("Button", "Continue", "")),
        (lambda: Button("Print", key="Ctrl P"), ("Button", "Print", "Ctrl P")),
        (lambda: Tick("They agree"), ("CheckBox", "They agree", "")),
        (lambda: SearchField("Name or postcode", "Ctrl K"), ("EditableText", "Name or postcode", "Ctrl K")),
    ],
)
def test_a_control_says_its_role_and_its_name(qtbot: QtBot, made: type[QWidget], said: tuple[str, str, str]) -> None:
    widget = made()
    qtbot.addWidget(widget)
    widget.show()
    assert heard(widget)[0] == said


def test_choices_are_radio_buttons_that_say_detail_and_digit(qtbot: QtBot) -> None:
    choices = ChoiceList(COLOURS)
    qtbot.addWidget(choices)
    choices.show()
    name_it(choices, "Which colour?", "Needs an answer.")
    assert heard(choices) == [
        ("Grouping", "Which colour?", "Needs an answer."),
        ("RadioButton", "Red", "Like a rose, 1"),
        ("RadioButton", "Green", "2"),
    ]


def test_several_choices_are_check_boxes_that_say_whether_they_are_ticked(qtbot: QtBot) -> None:
    choices = ChoiceList(COLOURS, several=True)
    qtbot.addWidget(choices)
    choices.choose(["g"])
    choices.show()
    assert [role for role, *_ in heard(choices)] == ["Grouping", "CheckBox", "CheckBox"]
    face = QAccessible.queryAccessibleInterface(choices)
    assert [bool(face.child(number).state().checked) for number in range(2)] == [False, True]


def test_chips_to_choose_from_say_what_they_are_for(qtbot: QtBot) -> None:
    languages = ChipChoice("Read it in", [Option("en", "English"), Option("cy", "Cymraeg")])
    qtbot.addWidget(languages)
    languages.show()
    group, *chips = heard(languages)
    assert group == ("Grouping", "Read it in", "")
    assert chips == [("RadioButton", "English", "Read it in"), ("RadioButton", "Cymraeg", "Read it in")]


def test_a_field_says_label_hint_and_what_is_wrong(qtbot: QtBot) -> None:
    field = TextField("Postcode", hint="On any letter.")
    qtbot.addWidget(field)
    field.set_error("Type a whole postcode.")
    field.show()
    assert ("EditableText", "Postcode", "Type a whole postcode. On any letter.") in heard(field)
    field.set_error("")
    assert ("EditableText", "Postcode", "On any letter.") in heard(field)


def test_a_list_that_opens_is_named_by_its_label(qtbot: QtBot) -> None:
    colours = DropDown("Colour", COLOURS)
    qtbot.addWidget(colours)
    colours.show()
    face = QAccessible.queryAccessibleInterface(colours.input)
    labels = [label.text(QAccessible.Text.Name) for label, _ in face.relations(QAccessible.RelationFlag.Label)]
    assert (face.role(), labels) == (Role.ComboBox, ["Colour"])


def test_links_of_facts_say_what_they_change(qtbot: QtBot) -> None:
    facts = FactRows()
    qtbot.addWidget(facts)
    facts.show_facts([Fact("a", "Evidence", is_heading=True), Fact("b", "Photo", "photo.jpg", action="Change")])
    facts.show()
    said = [(role, name) for role, name, _ in heard(facts)]
    assert ("Heading", "Evidence") in said
    assert ("Button", "Change: Photo") in said


def test_rows_say_everything_that_they_show(qtbot: QtBot) -> None:
    rows = RowList()
    qtbot.addWidget(rows)
    rows.show_rows([Row("1", "Ann Whitfield", "Bus pass", "A. W.", chip="Needs you", progress=0.5, when="10:31")])
    rows.show()
    face = QAccessible.queryAccessibleInterface(rows)
    assert face.role() is Role.List
    assert face.child(0).text(QAccessible.Text.Name) == "Ann Whitfield, Bus pass, Needs you, 50%, 10:31"


def test_a_meter_is_a_progress_bar_named_by_its_words(qtbot: QtBot) -> None:
    meter = Meter()
    qtbot.addWidget(meter)
    meter.set_fraction(0.62)
    meter.set_words("62%")
    meter.show()
    assert ("ProgressBar", "62%") in [(role, name) for role, name, _ in heard(meter)]


def test_a_notice_is_named_by_what_it_says(qtbot: QtBot) -> None:
    box = NoticeBox()
    qtbot.addWidget(box)
    box.show_notice(Notice("It could not be sent.", "Try again later.", "office.away"))
    assert box.accessibleName() == "It could not be sent. Try again later."
    assert not any("office.away" in name for _, name, _ in heard(box))

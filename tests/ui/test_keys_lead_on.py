from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from desk_scene import Scene
from page_visitor import Visitor
from ui.interview import InterviewPage, open_interview_page
from ui.interview.screen import Stage
from ui.navigation import InterviewPlace, PermissionPlace, Place
from ui.permission import PermissionPage, open_permission_page
from ui.runner import QtRunner
from ui.shell.frame import Frame
from ui.visit import Visit
from ui.widgets import Page

Key = Qt.Key
AROUND = ["Desk", "Help", "Lock", "Sign out", "Cut the connection", "Finish", "Hide screen"]
BESIDE = ["Somebody or something else", "Somebody interprets", "English", "nothing else", "Show it"]


def name_of(widget: QWidget) -> str:
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")


class Keyboard:
    """Somebody in front of the whole window who has a keyboard and nothing else."""

    def __init__(self, scene: Scene, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self._runner = QtRunner()
        self.left: list[str] = []
        self.frame = Frame(scene.desk, "Priya Shah", self._runner, self._opened)
        self.frame.lock_asked.connect(lambda: self.left.append("lock"))
        qtbot.addWidget(self.frame)
        self.frame.resize(1360, 850)
        with qtbot.waitActive(self.frame):
            self.frame.show()
            self.frame.activateWindow()

    def _opened(self, visit: Visit, place: Place) -> Page:
        return open_interview_page(visit, place) if isinstance(place, InterviewPlace) else Page()

    def read(self, draft_id: str, ref: str) -> InterviewPage:
        self.frame.go(InterviewPlace(draft_id))
        page = self.frame.page
        assert isinstance(page, InterviewPage)
        self._qtbot.waitUntil(lambda: page._screen.stage is Stage.ASKING)
        assert page._presenter is not None
        page._presenter.go_to(ref)
        return page

    def press(self, key: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        self._qtbot.keyClick(focus, key, with_)

    @property
    def at(self) -> str:
        """Where the keyboard is."""
        focus = QApplication.focusWidget()
        assert focus is not None
        return name_of(focus)

    def wait_for(self, name: str) -> None:
        """Wait until there is something of this name; what was told before comes after the question."""
        self._qtbot.waitUntil(lambda: name in map(name_of, self.frame.findChildren(QWidget)))

    def round(self) -> list[str]:
        """Press Tab until it comes back to where it began."""
        begin = QApplication.focusWidget()
        names = [self.at]
        for _ in range(60):
            self.press(Key.Key_Tab)
            if QApplication.focusWidget() is begin:
                return names
            names.append(self.at)
        raise AssertionError(f"Tab never comes back: {names}")

    def close(self) -> None:
        self.frame.end()
        self._runner.close()


@pytest.fixture
def keyboard(scene: Scene, qtbot: QtBot) -> Iterator[Keyboard]:
    made = Keyboard(scene, qtbot)
    yield made
    made.close()


def ways_on(*, later: bool = True) -> list[str]:
    return ["Continue", "Back", *(["Come back to this later"] if later else [])]


@pytest.mark.parametrize(
    ("ref", "asked"),
    [
        ("/data/person/birth_known", ["The full date"]),
        ("/data/person/full_name", ["What is their full name?"]),
        ("/data/health/treatment", ["What medicines or treatment does Joseph have? (optional)"]),
    ],
)
def test_tab_goes_from_the_answer_to_the_way_on_and_round_the_window(
    keyboard: Keyboard, scene: Scene, ref: str, asked: list[str]
) -> None:
    page = keyboard.read(scene.filled("blue_badge").draft.id, ref)
    keyboard.wait_for(asked[-1])
    sections = [one.text() for one in page.sections.stops if isinstance(one, QAbstractButton)]
    assert keyboard.round() == [*asked, *ways_on(), *BESIDE, *AROUND, *sections]


def test_tab_goes_through_the_rows_of_a_list_before_the_button_for_another(keyboard: Keyboard, scene: Scene) -> None:
    keyboard.read(scene.filled("blue_badge").draft.id, "/data/health/conditions")
    names = keyboard.round()
    before = names[names.index("Stop here for today") + 1 :]
    acts = ("Change {}", "Add a copy of {}", "Remove {}")
    rows = [[act.format(f"Health condition {number}") for act in acts] for number in (1, 2)]
    moves = ["Move Health condition 1 down", "Move Health condition 2 up"]
    assert before == [*rows[0], moves[0], *rows[1], moves[1], "Add another: Health condition"]
    assert names[:2] == ways_on(later=False)


@pytest.mark.parametrize("ref", ["/data/person/birth_known", "/data/proof/photo", "/data/health/treatment"])
def test_alt_left_leads_back_from_every_control_and_changes_no_answer(
    keyboard: Keyboard, scene: Scene, ref: str
) -> None:
    page = keyboard.read(scene.filled("blue_badge").draft.id, ref)
    presenter = page._presenter
    assert presenter is not None
    session = presenter.opened.filling.session
    before, stood = session.value(ref), page._screen.step
    keyboard.press(Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page._screen.step is not None
    assert stood is not None
    assert page._screen.step.key != stood.key
    assert session.value(ref) == before


def test_enter_goes_to_the_next_open_answer_of_a_page_and_on_from_the_last(keyboard: Keyboard, scene: Scene) -> None:
    filling = scene.begin("blue_badge")
    page = keyboard.read(filling.draft.id, "/data/who_for/applying_for")
    keyboard.press(Key.Key_1)
    presenter = page._presenter
    assert presenter is not None
    presenter.answer("/data/home/home_kind", "settled")
    presenter.go_to("/data/home/home_address")
    page.step.blocks[1].widget.take_focus()  # Tab may come to an offer first, as soon as there is one
    keyboard.press(Key.Key_N)
    keyboard.press(Key.Key_Return)
    assert keyboard.at == "Postcode"
    assert page._screen.step is not None
    assert not page._screen.step.is_tried
    keyboard.press(Key.Key_Return)
    assert page._screen.step.is_tried


def test_a_file_that_is_given_is_passed_with_enter(keyboard: Keyboard, scene: Scene) -> None:
    keyboard.read(scene.filled("blue_badge").draft.id, "/data/proof/photo")
    assert keyboard.at == "Continue"


def test_a_file_that_is_missing_is_chosen_with_enter(keyboard: Keyboard, scene: Scene) -> None:
    keyboard.read(scene.begin("missed_bin").draft.id, "/data/place/bin_photo")
    assert "Choose" in keyboard.at


def test_arrows_on_the_rail_leave_nothing_and_enter_goes(keyboard: Keyboard, scene: Scene) -> None:
    filling = scene.begin()
    page = keyboard.read(filling.draft.id, "/data/missed/bins")
    while keyboard.at != "Desk":
        keyboard.press(Key.Key_Tab)
    keyboard.press(Key.Key_Down)
    assert keyboard.at == "People"
    assert keyboard.frame.page is page
    keyboard.press(Key.Key_Up)
    keyboard.press(Key.Key_Up)
    assert keyboard.at == "Settings"
    keyboard.press(Key.Key_Return)
    assert keyboard.frame.page is not page


def test_enter_presses_what_stands_at_the_foot_of_the_rail_and_on_the_bar(keyboard: Keyboard, scene: Scene) -> None:
    keyboard.read(scene.begin().draft.id, "/data/missed/bins")
    while keyboard.at != "Lock":
        keyboard.press(Key.Key_Tab)
    keyboard.press(Key.Key_Return)
    assert keyboard.left == ["lock"]
    while keyboard.at != "Finish":
        keyboard.press(Key.Key_Tab)
    keyboard.press(Key.Key_Return)
    assert keyboard.frame.in_hand is None


def test_enter_leads_through_what_is_still_missing_of_a_permission(
    scene: Scene, visitor: Visitor, qtbot: QtBot
) -> None:
    page = visitor.open(open_permission_page, PermissionPlace("missed_bin", scene.citizen.id), scene.desk)
    assert isinstance(page, PermissionPage)
    qtbot.waitUntil(page.begin.isVisible)

    def press(key: Qt.Key) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        qtbot.keyClick(focus, key)

    press(Key.Key_Return)
    press(Key.Key_1)
    press(Key.Key_Return)
    assert page.yes.typed.isAncestorOf(QApplication.focusWidget() or page)
    qtbot.keyClicks(QApplication.focusWidget(), "Joseph Okafor")
    press(Key.Key_Return)
    for _ in range(2):
        press(Key.Key_Down)
        press(Key.Key_Return)
    qtbot.waitUntil(lambda: bool(visitor.window.went_to))
    assert isinstance(visitor.window.went_to[-1], InterviewPlace)

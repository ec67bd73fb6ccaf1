from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from caseworker.accounts import Cost
from caseworker.desk import Desk, code_is_confirmed, code_to_confirm, known_backups
from desk_scene import PASSPHRASE
from fixed_clock import FixedClock
from lp_on_path import put_on_path
from ui.runner import QtRunner
from ui.runner_port import Lane
from ui.sign_in import open_first_run, open_sign_in
from ui.sign_in.covers import HideCover, LockCover
from ui.sign_in.door.gate import Gate
from ui.sign_in.door.pages import CodeDoubtedPage, SignInPage
from ui.sign_in.entrance import Entrance
from ui.sign_in.first_run.pages import FieldsPage, KindPage
from ui.sign_in.recover.page import RecoverPage
from ui.sign_in.recovery_code.page import CodeShownPage, CodeTypedBackPage
from ui.sign_in.restore.page import RestorePage
from ui.widgets import Busy, Button, Heading, Page

CHEAP = Cost(memory_kib=64, passes=1)
ENTER = Qt.Key.Key_Return


@dataclass
class Keyboard:
    """Somebody without a mouse."""

    qtbot: QtBot
    entrance: Entrance

    @property
    def here(self) -> QWidget:
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused

    def say(self, text: str) -> None:
        self.qtbot.keyClicks(self.here, text)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.here, key, modifier)

    def fill(self, *texts: str) -> None:
        """Type into one field after the other, and go on with Enter in the last."""
        for place, text in enumerate(texts):
            if place:
                self.press(Qt.Key.Key_Tab)
            self.say(text)
        self.press(ENTER)

    def tab_to(self, words: str) -> None:
        for _ in range(30):
            if isinstance(self.here, Button) and self.here.text() == words:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"no way to {words!r} by Tab")

    def on(self, page: type[Page], heading: str = "") -> Page:
        def is_there() -> bool:
            shown = self.entrance.page
            return isinstance(shown, page) and (not heading or self.heading == heading)

        self.qtbot.waitUntil(is_there, timeout=20_000)
        shown = self.entrance.page
        assert shown is not None
        return shown

    @property
    def heading(self) -> str:
        page = self.entrance.page
        return page.heading.text() if page is not None and page.heading is not None else ""


@pytest.fixture
def runner() -> Iterator[QtRunner]:
    made = QtRunner()
    yield made
    made.close()


@pytest.fixture
def at(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[QWidget], Keyboard]:
    put_on_path(tmp_path, monkeypatch)

    def show(entrance: QWidget) -> Keyboard:
        assert isinstance(entrance, Entrance)
        qtbot.addWidget(entrance)
        entrance.resize(1366, 768)
        with qtbot.waitActive(entrance):
            entrance.show()
            entrance.activateWindow()
        assert entrance.page is not None
        entrance.page.focus_first()
        return Keyboard(qtbot, entrance)

    return show


@pytest.fixture
def signed_in() -> Iterator[list[Desk]]:
    desks: list[Desk] = []
    yield desks
    for desk in desks:
        desk.close()


@pytest.fixture
def first_run(
    at: Callable[[QWidget], Keyboard],
    tmp_path: Path,
    runner: QtRunner,
    clock: FixedClock,
    signed_in: list[Desk],
) -> Keyboard:
    return at(open_first_run(tmp_path / "desk", runner, signed_in.append, clock=clock, cost=CHEAP))


def to_the_code(keyboard: Keyboard) -> None:
    keyboard.on(KindPage)
    keyboard.press(Qt.Key.Key_1)
    keyboard.press(ENTER)
    keyboard.on(FieldsPage, "What is your centre called?")
    keyboard.fill("Northfield Library")
    keyboard.on(FieldsPage, "Where do people find it?")
    keyboard.fill("1 Church Street, Northfield", "nf1 2ab", "01632 960 100")
    keyboard.on(FieldsPage, "Who are you?")
    keyboard.say("Priya Shah")
    for text in ("priya", PASSPHRASE):
        keyboard.press(Qt.Key.Key_Tab)
        keyboard.say(text)
    keyboard.press(Qt.Key.Key_Tab)
    keyboard.press(Qt.Key.Key_Tab)
    keyboard.say(PASSPHRASE)
    keyboard.press(ENTER)
    keyboard.on(CodeShownPage)


def shown_code(keyboard: Keyboard) -> list[str]:
    page = keyboard.on(CodeShownPage)
    names = [widget.accessibleName() for widget in page.findChildren(QWidget)]
    return [name.partition(": ")[2].replace(" ", "") for name in names if name.startswith("Group ")]


def type_back(keyboard: Keyboard, code: list[str]) -> None:
    page = keyboard.on(CodeTypedBackPage)
    asked = [int(line.accessibleName().removeprefix("Group ")) for line in page.findChildren(QLineEdit)]
    keyboard.fill(*(code[number - 1] for number in asked))


def test_a_desk_is_set_up_with_keys_alone(
    first_run: Keyboard, tmp_path: Path, signed_in: list[Desk], qtbot: QtBot
) -> None:
    to_the_code(first_run)
    code = shown_code(first_run)
    assert [len(group) for group in code] == [5] * 7
    first_run.press(Qt.Key.Key_Tab)
    first_run.tab_to("I wrote it down by hand")
    first_run.press(ENTER)
    type_back(first_run, code)
    qtbot.waitUntil(lambda: first_run.heading == "Where should backups go?")
    assert code_is_confirmed(tmp_path / "desk")
    first_run.tab_to("Later, remind me")
    first_run.press(ENTER)
    qtbot.waitUntil(lambda: bool(signed_in), timeout=30_000)
    (desk,) = signed_in
    assert desk.adviser_name == "Priya Shah"
    assert desk.settings.centre.reference_prefix == "NL"
    assert desk.settings.centre.address.postcode == "NF1 2AB"


def test_alt_left_goes_back_and_keeps_what_was_typed(first_run: Keyboard) -> None:
    first_run.press(Qt.Key.Key_1)
    first_run.press(ENTER)
    first_run.on(FieldsPage, "What is your centre called?")
    first_run.fill("Northfield Library")
    first_run.on(FieldsPage, "Where do people find it?")
    first_run.say("1 Church Street")
    first_run.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    page = first_run.on(FieldsPage, "What is your centre called?")
    assert [line.text() for line in page.findChildren(QLineEdit)] == ["Northfield Library", "NL"]
    first_run.press(ENTER)
    first_run.on(FieldsPage, "Where do people find it?")
    assert "1 Church Street" in first_run.here.toPlainText()  # type: ignore[attr-defined]  # the focus is in the address


def test_a_page_with_faults_leads_the_keyboard_to_the_first(first_run: Keyboard) -> None:
    first_run.press(Qt.Key.Key_2)
    first_run.press(ENTER)
    first_run.on(FieldsPage)
    first_run.fill("Northfield Library", "1", "")
    assert first_run.heading == "What is your centre called?"
    assert first_run.here.accessibleName() == "Letters that begin every reference"
    assert "two to four letters" in first_run.here.accessibleDescription()


def test_a_wrong_group_is_said_at_its_field(first_run: Keyboard) -> None:
    to_the_code(first_run)
    first_run.press(Qt.Key.Key_Tab)
    first_run.tab_to("I wrote it down by hand")
    first_run.press(ENTER)
    first_run.on(CodeTypedBackPage)
    first_run.fill("AAAAA", "AAAAA")
    assert "not what the paper" in first_run.here.accessibleDescription()
    assert first_run.on(CodeTypedBackPage) is not None


def test_the_passphrase_can_be_seen_and_hidden(first_run: Keyboard, qtbot: QtBot) -> None:
    first_run.press(Qt.Key.Key_1)
    first_run.press(ENTER)
    first_run.on(FieldsPage, "What is your centre called?")
    first_run.fill("Northfield Library")
    first_run.on(FieldsPage, "Where do people find it?")
    first_run.fill("1 Church Street", "NF1 2AB", "01632 960 100")
    page = first_run.on(FieldsPage, "Who are you?")
    secrets = [line for line in page.findChildren(QLineEdit) if line.echoMode() is QLineEdit.EchoMode.Password]
    assert len(secrets) == 2
    secrets[0].setFocus()
    first_run.say("seven green")
    first_run.press(Qt.Key.Key_Tab)
    first_run.press(Qt.Key.Key_Space)
    assert {line.echoMode() for line in secrets} == {QLineEdit.EchoMode.Normal}


@pytest.fixture
def folder(make_desk: Callable[..., Desk], tmp_path: Path) -> Path:
    make_desk(tmp_path / "desk").close()
    return tmp_path / "desk"


@pytest.fixture
def door(
    at: Callable[[QWidget], Keyboard], folder: Path, runner: QtRunner, clock: FixedClock, signed_in: list[Desk]
) -> Keyboard:
    return at(open_sign_in(folder, runner, signed_in.append, clock=clock))


def test_the_desk_is_opened_with_keys_alone(door: Keyboard, signed_in: list[Desk], qtbot: QtBot) -> None:
    door.fill("priya", PASSPHRASE)
    qtbot.waitUntil(lambda: bool(signed_in))
    assert signed_in[0].adviser_name == "Priya Shah"


def test_a_passphrase_can_be_pasted(door: Keyboard, signed_in: list[Desk], qtbot: QtBot) -> None:
    door.say("priya")
    door.press(Qt.Key.Key_Tab)
    QApplication.clipboard().setText(PASSPHRASE)
    door.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    door.press(ENTER)
    qtbot.waitUntil(lambda: bool(signed_in))


def test_a_wrong_passphrase_empties_the_field_and_keeps_the_name(door: Keyboard, qtbot: QtBot) -> None:
    door.fill("priya", "not this one")
    page = door.on(SignInPage)
    name, passphrase = page.findChildren(QLineEdit)
    qtbot.waitUntil(lambda: passphrase.hasFocus() and passphrase.text() == "")
    assert name.text() == "priya"


def test_while_the_desk_opens_it_can_be_cancelled(door: Keyboard, qtbot: QtBot) -> None:
    page = door.on(SignInPage)
    (busy,) = page.findChildren(Busy)
    assert not busy.isVisible()
    door.fill("priya", PASSPHRASE)
    assert busy.isVisible()
    busy.cancelled.emit()
    assert not busy.isVisible()


def test_nothing_typed_is_said_at_the_field(door: Keyboard) -> None:
    door.press(ENTER)
    assert door.here.accessibleName() == "Sign-in name"
    assert "Type your sign-in name." in door.here.accessibleDescription()


def test_a_code_nobody_confirmed_is_offered_anew(
    door: Keyboard, folder: Path, signed_in: list[Desk], qtbot: QtBot
) -> None:
    with code_to_confirm(folder):
        pass
    door.fill("priya", PASSPHRASE)
    door.on(CodeDoubtedPage)
    door.press(ENTER)
    code = shown_code(door)
    door.press(Qt.Key.Key_Tab)
    door.tab_to("I wrote it down by hand")
    door.press(ENTER)
    type_back(door, code)
    qtbot.waitUntil(lambda: bool(signed_in))
    assert code_is_confirmed(folder)


def test_the_other_ways_in_are_reached_and_left_with_keys(door: Keyboard) -> None:
    for words, page in (("I forgot my passphrase", RecoverPage), ("Bring the records back from a backup", RestorePage)):
        door.tab_to(words)
        door.press(ENTER)
        door.on(page)
        door.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        door.on(SignInPage)


def test_a_late_answer_reaches_no_page_that_was_left(door: Keyboard, runner: QtRunner, qtbot: QtBot) -> None:
    gate = door.entrance.findChild(Gate)
    assert gate is not None
    gate.show_restore(gate.begin)
    door.on(RestorePage)
    gate.begin()
    answered: list[object] = []
    for _ in range(3):
        runner.run(Lane.OUTSIDE, lambda: None, done=answered.append, failed=answered.append)
    qtbot.waitUntil(lambda: len(answered) == 3)
    door.on(SignInPage)


def test_a_page_that_loads_late_is_not_put_over_the_one_that_was_asked_for_since(
    door: Keyboard, runner: QtRunner, qtbot: QtBot
) -> None:
    gate = door.entrance.findChild(Gate)
    assert gate is not None
    gate.show_restore(gate.begin)
    gate.begin()
    loaded: list[object] = []
    runner.run(Lane.WORK, lambda: None, done=loaded.append, failed=loaded.append)
    qtbot.waitUntil(lambda: len(loaded) == 1)
    door.on(SignInPage)


def test_the_first_backup_is_made_where_the_person_says(
    first_run: Keyboard, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    to_the_code(first_run)
    code = shown_code(first_run)
    first_run.press(Qt.Key.Key_Tab)
    first_run.tab_to("I wrote it down by hand")
    first_run.press(ENTER)
    type_back(first_run, code)
    qtbot.waitUntil(lambda: first_run.heading == "Where should backups go?")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "stick"))
    first_run.press(ENTER)
    qtbot.waitUntil(lambda: isinstance(first_run.here, Button) and first_run.here.text() == "Continue")
    assert len(known_backups(tmp_path / "desk")) == 1


def test_every_page_at_the_door_has_one_heading_and_a_named_place_to_begin(door: Keyboard) -> None:
    page = door.on(SignInPage)
    assert [heading.text() for heading in page.findChildren(Heading)] == ["Sign in"]
    assert door.here.accessibleName() == "Sign-in name"


def test_the_locked_screen_shows_nothing_beneath_and_opens_to_the_passphrase(
    make_desk: Callable[..., Desk], runner: QtRunner, qtbot: QtBot
) -> None:
    cover = LockCover(make_desk(), runner)
    qtbot.addWidget(cover)
    with qtbot.waitActive(cover):
        cover.show()
        cover.activateWindow()
    cover.setFocus()
    focused = QApplication.focusWidget()
    assert isinstance(focused, QLineEdit)
    qtbot.keyClicks(focused, "not this one")
    qtbot.keyClick(focused, ENTER)
    qtbot.waitUntil(lambda: "not the passphrase" in focused.accessibleDescription())
    assert focused.text() == ""
    qtbot.keyClicks(focused, PASSPHRASE)
    with qtbot.waitSignal(cover.unlocked):
        qtbot.keyClick(focused, ENTER)


def test_the_hidden_screen_returns_on_escape_and_on_nothing_else(qtbot: QtBot) -> None:
    cover = HideCover()
    qtbot.addWidget(cover)
    returned: list[bool] = []
    cover.returned.connect(lambda: returned.append(True))
    for key in (Qt.Key.Key_A, ENTER, Qt.Key.Key_Shift):
        qtbot.keyClick(cover, key)
    assert returned == []
    qtbot.keyClick(cover, Qt.Key.Key_Escape)
    assert returned == [True]

"""Whatever keeps the vault, a keychain, an office or a printer from answering: the window goes on, and nothing is lost.

No test here measures time. Something is held up until the test lets it go, and meanwhile the window's events go on.
"""

import gc
import os
import select
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import keyring
import pytest
from held_up import PATIENCE_MS, Interview, Pulse, kept, said
from jeepney import message_bus
from jeepney.io.blocking import open_dbus_connection
from keyring.backend import KeyringBackend
from keyring.backends import SecretService
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseworker.accounts import Cost, SystemKeychain
from caseworker.base import SystemClock
from caseworker.casework import LetterWish
from caseworker.desk import (
    FirstAdviser,
    letters_to_print,
    open_desk,
    outbox_item,
    put_by_letter,
    set_up_desk,
)
from caseworker.outbox import State
from desk_scene import CENTRE, PASSPHRASE, Scene
from lp_on_path import put_on_path
from ui.interview.screen import Saved
from ui.letters import LettersPage
from ui.navigation import LettersPlace, OutboxPlace, PeoplePlace
from ui.shell.window import Window
from ui.sign_in.covers import EndingCover
from ui.sign_in.door.pages import SignInPage
from ui.widgets import Busy, Button, NoticeBox

pytestmark = pytest.mark.prove

HOLDER = """
import sys
from pathlib import Path
from caseworker.base import SystemClock
from caseworker.desk import open_desk
desk = open_desk(Path(sys.argv[1]), sign_in_name="priya", passphrase=sys.argv[2], clock=SystemClock())
with desk.store.transaction():
    print("held", flush=True)
    sys.stdin.read()
desk.close()
"""


# -- the vault


@contextmanager
def held_vault(folder: Path) -> Iterator[Callable[[], bool]]:
    """Another program writes to the vault and does not come to an end."""
    words = [sys.executable, "-c", HOLDER, str(folder), PASSPHRASE]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        yield lambda: holder.poll() is None
        assert holder.stdin is not None
        holder.stdin.close()


def test_while_another_program_holds_the_vault_questions_go_on_and_all_is_kept_afterwards(
    window: Window, scene: Scene, pulse: Pulse, qtbot: QtBot
) -> None:
    interview = Interview(window, scene.begin().draft.id, qtbot)
    with held_vault(scene.desk.vault.folder) as is_held:
        interview.answer("1", "/data/missed/due_on")
        interview.answer("20.11.2026", "/data/missed/put_out")
        pulse.goes_on_while(lambda: is_held() and interview.screen.saved is Saved.SAVING)
        assert "Saving" in said(window)
        window.session.frame.go(PeoplePlace())
        qtbot.waitUntil(lambda: "Joseph" in said(window) or "J. O." in said(window) or "People" in said(window))
        pulse.goes_on_while(is_held)
    qtbot.waitUntil(lambda: window.is_idle, timeout=PATIENCE_MS)
    assert kept(scene, interview.draft_id, "/data/missed/due_on") == "2026-11-20"


def test_a_vault_that_stays_held_is_told_in_words_and_the_answer_is_written_when_tried_again(
    window: Window, scene: Scene, pulse: Pulse, qtbot: QtBot
) -> None:
    interview = Interview(window, scene.begin().draft.id, qtbot)
    first = interview.key
    with held_vault(scene.desk.vault.folder) as is_held:
        interview.answer("1", "/data/missed/due_on")
        qtbot.waitUntil(lambda: interview.screen.saved is Saved.NOT_SAVED, timeout=PATIENCE_MS)
        pulse.goes_on_while(is_held)
        assert "The last answers are not saved yet" in said(window)
    assert interview.page.mend.button.text() == "Try again"
    interview.page.mend.button.click()
    qtbot.waitUntil(lambda: interview.screen.saved is Saved.SAVED, timeout=PATIENCE_MS)
    assert kept(scene, interview.draft_id, first) != ""


# -- a disk

STALLING = """
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <unistd.h>

/* While the file STALLED_WHILE is there, nothing reaches the disk; STALLED tells that somebody waits. */
static void stall(void) {
    const char *gate = getenv("STALLED_WHILE"), *told = getenv("STALLED");
    while (gate && access(gate, F_OK) == 0) {
        if (access(told, F_OK) != 0) symlink("waits", told);
        usleep(2000);
    }
}
int fsync(int fd) {
    stall();
    return ((int (*)(int))dlsym(RTLD_NEXT, "fsync"))(fd);
}
int fdatasync(int fd) {
    stall();
    return ((int (*)(int))dlsym(RTLD_NEXT, "fdatasync"))(fd);
}
"""


@pytest.fixture
def stalling(tmp_path: Path) -> dict[str, str]:
    """What a process needs around it so that its disk can be stalled."""
    compiler = shutil.which("cc")
    if compiler is None or not sys.platform.startswith("linux"):
        pytest.skip("a disk is stalled by a small C library, on Linux")
    source, library = tmp_path / "stalling.c", tmp_path / "stalling.so"
    source.write_text(STALLING)
    subprocess.run([compiler, "-shared", "-fPIC", "-o", library, source, "-ldl"], check=True)
    gate = {"STALLED_WHILE": str(tmp_path / "gate"), "STALLED": str(tmp_path / "stalled")}
    return {**os.environ, "LD_PRELOAD": str(library), **gate}


def test_a_disk_that_stalls_holds_up_neither_the_questions_nor_the_window_and_nothing_is_lost(
    stalling: dict[str, str],
) -> None:
    inside = Path(__file__).with_name("on_a_stalled_disk.py")
    words = [sys.executable, "-m", "pytest", "-q", "-m", "prove", "-o", "addopts=", "-p", "no:cacheprovider", inside]
    root = Path(__file__).parents[2]
    done = subprocess.run(words, check=False, env=stalling, cwd=root, capture_output=True, text=True)
    assert "1 passed" in done.stdout, done.stdout


# -- a keychain


class Silent(KeyringBackend):
    """Keeps secrets, and answers only while it is not held up."""

    priority = 0

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.answers, self.asked = threading.Event(), threading.Event()
        self.answers.set()

    def get_password(self, service: str, username: str) -> str | None:
        self.asked.set()
        self.answers.wait()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def ring() -> Iterator[Silent]:
    before, ring = keyring.get_keyring(), Silent()
    keyring.set_keyring(ring)
    yield ring
    ring.answers.set()
    keyring.set_keyring(before)


@pytest.fixture
def bound_desk(tmp_path: Path, ring: Silent) -> Path:
    adviser, cheap = FirstAdviser("Priya Shah", "priya", PASSPHRASE), Cost(memory_kib=64, passes=1)
    clock, keychain = SystemClock(), SystemKeychain()
    made = set_up_desk(tmp_path / "desk", CENTRE, adviser, practice=True, clock=clock, cost=cheap, keychain=keychain)
    made.desk.close()
    return tmp_path / "desk"


class Door:
    """The sign-in page in a window."""

    def __init__(self, window: Window, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot
        window.begin()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)

    @property
    def page(self) -> SignInPage:
        return next(page for page in self.window.findChildren(SignInPage) if page.isVisible())

    @property
    def is_waiting(self) -> bool:
        return any(busy.isVisible() for busy in self.page.findChildren(Busy))

    def sign_in(self) -> None:
        for words in ("priya", PASSPHRASE):
            field = QApplication.focusWidget()
            self.qtbot.keyClicks(field, words)
            self.qtbot.keyClick(field, Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: self.is_waiting)

    def cancel(self) -> None:
        next(one for one in self.page.findChildren(Button) if one.text() == "Cancel" and one.isVisible()).click()


def test_a_keychain_that_never_answers_is_waited_for_by_name_and_can_be_left(
    bound_desk: Path, ring: Silent, make_open_window: Callable[[Path], Window], pulse: Pulse, qtbot: QtBot
) -> None:
    ring.answers.clear()
    door = Door(make_open_window(bound_desk), qtbot)
    door.sign_in()
    qtbot.waitUntil(ring.asked.is_set, timeout=PATIENCE_MS)
    pulse.goes_on_while(lambda: door.is_waiting)
    assert "Opening the desk" in said(door.window)
    door.cancel()
    assert not door.is_waiting
    ring.answers.set()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: door.window.session is not None, timeout=PATIENCE_MS)


@contextmanager
def silent_bus(folder: Path) -> Iterator[str]:
    """A message bus of its own on which somebody has the name of the system's keychain, and says nothing."""
    words = ["dbus-daemon", "--session", "--nofork", f"--address=unix:path={folder / 'bus'}", "--print-address=1"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as bus:
        assert bus.stdout is not None
        address = bus.stdout.readline().strip()
        with open_dbus_connection(address) as mute:
            mute.send_and_get_reply(message_bus.RequestName("org.freedesktop.secrets"))
            yield address
        bus.terminate()


@pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="no message bus on this computer")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # keyring closes no broken line
def test_a_secret_service_that_never_answers_can_be_left_and_what_comes_late_changes_nothing(
    bound_desk: Path,
    make_open_window: Callable[[Path], Window],
    tmp_path: Path,
    pulse: Pulse,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with silent_bus(tmp_path) as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        keyring.set_keyring(SecretService.Keyring())
        door = Door(make_open_window(bound_desk), qtbot)
        door.sign_in()
        pulse.goes_on_while(lambda: door.is_waiting)
        door.cancel()
        assert not door.is_waiting
    qtbot.waitUntil(lambda: door.window.is_idle, timeout=PATIENCE_MS)
    assert not door.is_waiting
    assert ["Cancelled" in box.accessibleName() for box in door.page.findChildren(NoticeBox)] == [True]
    gc.collect()


# -- an office


@contextmanager
def mute_office(link: str) -> Iterator[socket.socket]:
    """Somebody listens at the office's address, takes what comes and never answers."""
    place = urlsplit(link)
    with socket.create_server((str(place.hostname), int(place.port or 80))) as door:
        yield door


def test_an_office_that_never_answers_holds_nothing_up_and_gets_the_form_once_when_it_does(
    window: Window, scene: Scene, pulse: Pulse, qtbot: QtBot
) -> None:
    port = int(urlsplit(scene.goes_to.url).port or 0)
    scene.office.stop()
    with mute_office(scene.goes_to.url) as door:
        item = scene.queued()
        window.session.sending.send_now()
        qtbot.waitUntil(lambda: bool(select.select([door], [], [], 0)[0]), timeout=PATIENCE_MS)
        caller, _ = door.accept()
        pulse.goes_on_while(lambda: window.session.sending.now.is_busy)
        window.session.frame.go(OutboxPlace())
        qtbot.waitUntil(lambda: "Missed bin" in said(window) or "waiting" in said(window).lower())
        pulse.goes_on_while(lambda: window.session.sending.now.is_busy)
        caller.close()
    scene.office.start(port)
    window.session.sending.send_now()
    qtbot.waitUntil(lambda: outbox_item(scene.desk.store, item.id).line.state is State.RECEIVED, timeout=PATIENCE_MS)
    assert len(scene.office.received()) == 1


def test_signing_out_while_an_office_stays_silent_shows_nothing_of_anybody_and_waits_for_it_no_longer_than_a_grace(
    window: Window, scene: Scene, pulse: Pulse, qtbot: QtBot
) -> None:
    scene.office.stop()
    with mute_office(scene.goes_to.url) as door:
        item = scene.queued()
        window.session.sending.send_now()
        qtbot.waitUntil(lambda: bool(select.select([door], [], [], 0)[0]), timeout=PATIENCE_MS)
        caller, _ = door.accept()
        with qtbot.waitSignal(window.signed_out, timeout=PATIENCE_MS):
            window.sign_out()
            pulse.goes_on_while(lambda: any(cover.isVisible() for cover in window.findChildren(EndingCover)))
            assert said(window).splitlines() == ["Signing out …", "What is being saved, sent or printed ends first."]
        caller.close()
    again = open_desk(scene.desk.vault.folder, sign_in_name="priya", passphrase=PASSPHRASE, clock=SystemClock())
    assert outbox_item(again.store, item.id).line.state in {State.QUEUED, State.IN_DOUBT}
    again.close()


# -- a printer

HANGING_LP = """#!/bin/sh
cat > "{told}/page-0.pdf"
cat "{told}/until"
"""


def test_a_printer_that_takes_its_time_leaves_the_window_free_and_the_letter_on_the_list_until_it_is_printed(
    window: Window, scene: Scene, pulse: Pulse, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene.office.stop()  # while it is being sent there is nothing to say of it
    lp = put_on_path(tmp_path, monkeypatch, "Front_desk")
    os.mkfifo(lp.told / "until")
    (lp.told.parent / "programs" / "lp").write_text(HANGING_LP.format(told=lp.told))
    wish = LetterWish(scene.queued().id)
    put_by_letter(scene.desk.store, wish, by=scene.desk.adviser_id, clock=scene.desk.clock)
    qtbot.waitUntil(lambda: window.session.frame.page is not None)
    window.session.frame.go(LettersPlace())
    page = window.session.frame.page
    assert isinstance(page, LettersPage)
    qtbot.waitUntil(page.print.isEnabled, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: "Front_desk" in said(window), timeout=PATIENCE_MS)
    page.print.click()
    qtbot.waitUntil((lp.told / "page-0.pdf").exists, timeout=PATIENCE_MS)
    pulse.goes_on_while(lambda: not page.print.isEnabled())
    assert len(letters_to_print(scene.desk.store)) == 1
    window.session.frame.go(PeoplePlace())
    pulse.goes_on_while(lambda: len(letters_to_print(scene.desk.store)) == 1)
    (lp.told / "until").write_text("")
    qtbot.waitUntil(lambda: letters_to_print(scene.desk.store) == (), timeout=PATIENCE_MS)

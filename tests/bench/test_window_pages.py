import gc
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import astuple, dataclass
from functools import partial
from typing import get_args

import pytest
from PySide6.QtCore import QEventLoop
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseworker.desk import ReadForm
from desk_scene import Scene
from large_forms import long_list, thousand_questions
from ui.interview.page import InterviewPage
from ui.navigation import (
    ChangePersonPlace,
    ChooseServicePlace,
    DeskPlace,
    InterviewPlace,
    PermissionPlace,
    PersonPlace,
    Place,
    ReadBackPlace,
    SavedPlace,
    ServicePlace,
)
from ui.pages import pages_of
from ui.shell.session import Session
from ui.theme import install_theme
from ui.theme.look import Look
from ui.tour.gaps import Gaps
from ui.widgets import Heading

pytestmark = pytest.mark.bench

ROUNDS = 7


@dataclass(frozen=True)
class Step:
    """From one page to another, in milliseconds: until it stood there, until all at rest, what the window worked."""

    shown: float
    rest: float
    work: float


class Paging:
    """Goes from page to page as a person does, and tells how long it took."""

    def __init__(self, session: Session, scene: Scene) -> None:
        self.session, self.scene = session, scene
        self.frame = session.frame
        self.gaps = Gaps()

    def take(self, act: Callable[[], None], is_there: Callable[[], bool]) -> Step:
        begun, worked = time.perf_counter(), time.thread_time()
        act()
        self._wait(is_there)
        shown = time.perf_counter()
        self._wait(lambda: self.session.runner.is_idle)
        now, work = time.perf_counter(), time.thread_time()
        return Step((shown - begun) * 1000, (now - begun) * 1000, (work - worked) * 1000)

    def has_heading(self) -> bool:
        page = self.frame.page
        return page is not None and any(one.text() for one in page.findChildren(Heading) if one.isVisible())

    def go(self, place: Place) -> Step:
        return self.take(lambda: self.frame.go(place), self.has_heading)

    def _wait(self, is_so: Callable[[], bool]) -> None:
        while not is_so():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        QApplication.processEvents()  # laid out and painted


@pytest.fixture
def paging(qtbot: QtBot) -> Iterator[Callable[[Scene], Paging]]:
    made: list[Paging] = []
    gc.disable()  # as `python -m ui` does

    def at(scene: Scene) -> Paging:
        install_theme(QApplication.instance())
        session = Session(scene.desk, "Priya Shah", pages_of(Look(scene.desk.vault.folder), lambda: None))
        session.frame.resize(1366, 768)
        session.frame.show()
        session.frame.activateWindow()
        made.append(Paging(session, scene))
        return made[-1]

    yield at
    ended: list[Paging] = []
    for one in made:
        one.session.frame.end()
        one.session.sending.close(partial(ended.append, one))
    qtbot.waitUntil(lambda: ended == made)
    for one in made:
        one.session.runner.close()
    gc.enable()


def tell(name: str, steps: list[Step], way: Paging) -> None:
    later, gap = steps[1:], way.gaps.longest
    shown, rest, work = (statistics.median(column) for column in zip(*map(astuple, later), strict=True))
    sys.stderr.write(
        f"\n{name}: there in {shown:.0f} ms (the first time {steps[0].shown:.0f}), all at rest in {rest:.0f}; "
        f"work of the window's thread {work:.0f}; longest gap {gap.ms:.0f}, of it work {gap.window_ms:.0f}\n"
    )


def a_place(kind: type[Place], scene: Scene) -> Place:
    about: dict[type[Place], Callable[[], Place]] = {
        PersonPlace: lambda: PersonPlace(scene.citizen.id),
        ChangePersonPlace: lambda: ChangePersonPlace(scene.citizen.id),
        ChooseServicePlace: lambda: ChooseServicePlace(scene.citizen.id),
        ServicePlace: lambda: ServicePlace("blue_badge"),
        PermissionPlace: lambda: PermissionPlace("blue_badge", scene.citizen.id),
        InterviewPlace: lambda: InterviewPlace(scene.begin("blue_badge").draft.id),
        ReadBackPlace: lambda: ReadBackPlace(scene.filled("blue_badge").draft.id),
        SavedPlace: lambda: SavedPlace(scene.queued().id),
    }
    return about.get(kind, kind)()


@pytest.mark.parametrize(
    "kind", [kind for kind in get_args(Place) if kind is not DeskPlace], ids=lambda kind: kind.__name__
)
def test_from_the_desk_to_a_page(kind: type[Place], scene: Scene, paging: Callable[[Scene], Paging]) -> None:
    way = paging(scene)
    place = a_place(kind, scene)
    way.go(DeskPlace())
    there, back = [], []
    way.gaps.begin()
    for _ in range(ROUNDS):
        there.append(way.go(place))
        back.append(way.go(DeskPlace()))
    tell(f"{kind.__name__}", there, way)
    tell("  back to the desk", back, way)


def asked(page: InterviewPage) -> str:
    return page.step.blocks[0].question.ref if page.step.blocks else ""


def opened(way: Paging, read: ReadForm) -> InterviewPage:
    """Open a draft of the form on the first question."""
    draft_id = way.scene.begin(read.definition.form_id).draft.id
    way.go(DeskPlace())
    way.gaps.begin()
    step = way.go(InterviewPlace(draft_id))
    tell(f"{read.definition.title}, opened", [step, step], way)
    page = way.frame.page
    assert isinstance(page, InterviewPage)
    return page


def answered(way: Paging, page: InterviewPage, number: int) -> Step:
    """Type a number as the answer, and go on to the next question."""
    before = asked(page)

    def answer() -> None:
        QTest.keyClicks(QApplication.focusWidget(), str(number))
        page.go_on()

    return way.take(answer, lambda: asked(page) != before)


def test_from_question_to_question_of_a_thousand(
    make_scene: Callable[[tuple[ReadForm, ...]], Scene], paging: Callable[[Scene], Paging]
) -> None:
    read = thousand_questions()
    way = paging(make_scene((read,)))
    page = opened(way, read)
    tell("A thousand questions, from one answer to the next question", [answered(way, page, n) for n in range(40)], way)


def test_opening_a_list_of_fifty_thousand(
    make_scene: Callable[[tuple[ReadForm, ...]], Scene], paging: Callable[[Scene], Paging]
) -> None:
    read = long_list()
    way = paging(make_scene((read,)))
    opened(way, read)

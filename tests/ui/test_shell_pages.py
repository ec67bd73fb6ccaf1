from collections.abc import Callable, Iterator
from typing import get_args

import pytest
from pytestqt.qtbot import QtBot

from desk_scene import Scene
from ui.navigation import (
    ChangePersonPlace,
    ChooseServicePlace,
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
from ui.theme.look import Look
from ui.widgets import Heading


@pytest.fixture
def session(scene: Scene, qtbot: QtBot, tmp_path: object) -> Iterator[Session]:
    pages = pages_of(Look(scene.desk.vault.folder), lambda: None)
    made = Session(scene.desk, "Priya Shah", pages)
    qtbot.addWidget(made.frame)
    made.frame.resize(1366, 768)
    made.frame.show()
    yield made
    made.frame.end()
    closed: list[bool] = []
    made.sending.close(lambda: closed.append(True))
    qtbot.waitUntil(lambda: closed == [True])
    made.runner.close()


def a_place(kind: type[Place], scene: Scene) -> Place:
    about: dict[type[Place], Callable[[], Place]] = {
        PersonPlace: lambda: PersonPlace(scene.citizen.id),
        ChangePersonPlace: lambda: ChangePersonPlace(scene.citizen.id),
        ChooseServicePlace: lambda: ChooseServicePlace(scene.citizen.id),
        ServicePlace: lambda: ServicePlace("blue_badge"),
        PermissionPlace: lambda: PermissionPlace("blue_badge", scene.citizen.id),
        InterviewPlace: lambda: InterviewPlace(scene.begin().draft.id),
        ReadBackPlace: lambda: ReadBackPlace(scene.filled().draft.id),
        SavedPlace: lambda: SavedPlace(scene.queued().id),
    }
    return about.get(kind, kind)()


@pytest.mark.parametrize("kind", get_args(Place), ids=lambda kind: kind.__name__)
def test_every_place_has_a_page_with_a_heading(kind: type[Place], session: Session, scene: Scene, qtbot: QtBot) -> None:
    frame = session.frame
    frame.go(a_place(kind, scene))
    page = frame.page
    assert page is not None
    qtbot.waitUntil(lambda: any(heading.text() for heading in page.findChildren(Heading) if heading.isVisible()))

import pytest
from pytestqt.qtbot import QtBot

from desk_scene import Scene
from places import PLACES, name_of, place_of
from ui.navigation import Place
from ui.settings.section import Section
from ui.shell.session import Session
from ui.widgets import Heading


@pytest.mark.parametrize("kind", PLACES, ids=name_of)
def test_every_place_has_a_page_with_a_heading(
    kind: type[Place] | Section, session: Session, scene: Scene, qtbot: QtBot
) -> None:
    frame = session.frame
    frame.go(place_of(kind, scene))
    page = frame.page
    assert page is not None
    qtbot.waitUntil(lambda: any(heading.text() for heading in page.findChildren(Heading) if heading.isVisible()))

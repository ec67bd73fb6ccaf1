"""Each page in Welsh and in Arabic, with a mark round every text: what has no mark must be data."""

import pytest
from pytestqt.qtbot import QtBot

from desk_scene import Scene
from marked_texts import escaped, shown
from places import PLACES, name_of, place_of
from ui.navigation import Place
from ui.settings.section import Section
from ui.shell.session import Session

pytestmark = pytest.mark.usefixtures("marked")


@pytest.mark.parametrize("kind", PLACES, ids=name_of)
def test_every_text_on_a_page_passes_through_the_translator(
    kind: type[Place] | Section, session: Session, scene: Scene, facts: frozenset[str], qtbot: QtBot
) -> None:
    frame = session.frame
    with qtbot.waitSignal(frame.page_shown):
        frame.go(place_of(kind, scene))
    qtbot.waitUntil(lambda: session.runner.is_idle)
    assert escaped(shown(frame), facts) == {}


def test_the_marker_finds_what_escapes(facts: frozenset[str]) -> None:
    marked = ["⟦Read this back to ⟧Joseph Okafor", "⟦{name}’s permission⟧ 22 Tachwedd 2026, NFL 7F3K 92XM"]
    assert escaped(marked, facts) == {}
    assert escaped(["Who are you helping?", "22 November 2026"], facts) != {}

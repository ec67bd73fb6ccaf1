"""Each page in Welsh with a mark round every text: what has no mark must be data."""

from typing import get_args

import pytest
import test_shell_pages
from pytestqt.qtbot import QtBot

from desk_scene import Scene
from marked_texts import escaped, shown
from ui.navigation import Place, SettingsPlace
from ui.settings.section import Section
from ui.shell.session import Session

session = test_shell_pages.session
pytestmark = pytest.mark.usefixtures("marked_welsh")


@pytest.mark.parametrize("section", [*Section][1:])
def test_every_text_of_the_settings_passes_through_the_translator(
    section: Section, qtbot: QtBot, facts: frozenset[str], request: pytest.FixtureRequest
) -> None:
    signed_in: Session = request.getfixturevalue("session")
    with qtbot.waitSignal(signed_in.frame.page_shown):
        signed_in.frame.go(SettingsPlace(section.value))
    qtbot.waitUntil(lambda: signed_in.runner.is_idle)
    assert escaped(shown(signed_in.frame), facts) == {}


@pytest.mark.parametrize("kind", get_args(Place), ids=lambda kind: kind.__name__)
def test_every_text_on_a_page_passes_through_the_translator(
    kind: type[Place], scene: Scene, qtbot: QtBot, facts: frozenset[str], request: pytest.FixtureRequest
) -> None:
    signed_in: Session = request.getfixturevalue("session")
    frame = signed_in.frame
    with qtbot.waitSignal(frame.page_shown):
        frame.go(test_shell_pages.a_place(kind, scene))
    qtbot.waitUntil(lambda: signed_in.runner.is_idle)
    assert escaped(shown(frame), facts) == {}


def test_the_marker_finds_what_escapes(facts: frozenset[str]) -> None:
    marked = ["⟦Read this back to ⟧Joseph Okafor", "⟦{name}’s permission⟧ 22 Tachwedd 2026, NFL 7F3K 92XM"]
    assert escaped(marked, facts) == {}
    assert escaped(["Who are you helping?", "22 November 2026"], facts) != {}

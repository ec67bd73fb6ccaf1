from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from caseworker.desk import ReadForm
from desk_scene import Scene, changed
from ui.navigation import InHand
from ui.runner import QtRunner
from ui.shell.frame import Frame
from ui.widgets import Page


@pytest.fixture
def logging(make_scene: Callable[[tuple[ReadForm, ...]], Scene], forms: tuple[ReadForm, ...]) -> Scene:
    """A practice desk whose report of a missed bin wants a log."""
    node = (b"<instanceID/>", b"<audit/><instanceID/>")
    bind = (b"</model>", b'<bind nodeset="/data/meta/audit" type="binary"/></model>')
    return make_scene(tuple(changed(form, node, bind) for form in forms if form.definition.form_id == "missed_bin"))


@pytest.fixture
def frame(logging: Scene, qtbot: QtBot) -> Iterator[Frame]:
    runner = QtRunner()
    made = Frame(logging.desk, "Priya Shah", runner, lambda _visit, _place: Page())
    qtbot.addWidget(made)
    made.begin()
    yield made
    made.end()
    runner.close()


def kept(scene: Scene, draft_id: str) -> bytes:
    with scene.desk.store.reading() as tx:
        return tx.attachments.content(draft_id, "audit.csv") or b""


def test_the_log_of_a_draft_says_that_it_was_left_with_the_record(frame: Frame, logging: Scene, qtbot: QtBot) -> None:
    filling = logging.begin()
    frame.take_in_hand(InHand("Joseph Okafor", logging.citizen.id, "Missed bin", filling))
    assert b"form exit" not in kept(logging, filling.draft.id)
    frame.let_go()
    qtbot.waitUntil(lambda: b"form exit" in kept(logging, filling.draft.id))

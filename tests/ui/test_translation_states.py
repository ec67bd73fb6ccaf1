"""Whatever is pressed, wherever, on desks of every kind: what then stands there is in its language, or it is data."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from caseworker.base import new_id
from caseworker.casework import Citizen, LetterWish
from caseworker.desk import put_by_letter, withdraw_submission
from caseworker.desk.reading_back import asked_questions
from desk_scene import Scene
from marked_texts import escaped, words_of
from page_crawler import Crawler
from places import PLACES, name_of, place_of
from ui.navigation import InterviewPlace, Place
from ui.settings.section import Section
from ui.shell.session import Session
from ui.widgets import Page

pytestmark = [pytest.mark.prove, pytest.mark.usefixtures("marked")]


@pytest.fixture
def crawler(session: Session, qtbot: QtBot) -> Iterator[Crawler]:
    """Somebody who presses everything in the window of a signed-in desk."""
    made = Crawler(qtbot, session.runner)
    yield made
    made.stop()


@pytest.fixture
def open_page(session: Session) -> Callable[[Place], Page]:
    def open_anew(place: Place) -> Page:
        session.frame.let_go()
        session.frame.go(place)
        assert session.frame.page is not None
        return session.frame.page

    return open_anew


def english(crawler: Crawler, facts: frozenset[str]) -> dict[str, str]:
    """What was read that is neither in the language of the window nor data, and after what."""
    return {text: crawler.read[text] for text in escaped(crawler.read, facts | crawler.known)}


def put_everything_on_record(scene: Scene) -> None:
    """Fill the desk: submissions in every state, drafts, a permission that ended, a letter put by, a double."""
    desk, by = scene.desk, scene.desk.adviser_id
    scene.queued()
    desk.courier().deliver_due()
    scene.office.close_form("missed_bin")
    scene.queued()
    desk.courier().deliver_due()
    in_doubt = scene.queued()
    desk.courier()._claim(None)
    scene.clock.instant += timedelta(hours=1)
    desk.courier().settle_abandoned()
    withdraw_submission(desk.store, scene.queued().id, by=by, clock=desk.clock)
    put_by_letter(desk.store, LetterWish(in_doubt.id), by=by, clock=desk.clock)
    scene.begin()
    case = scene.case("blue_badge")
    scene.agree(case, days=1)
    double = Citizen(new_id(), "Joseph Okafor", address=scene.citizen.address)
    with desk.store.transaction() as tx:
        tx.people.add(double, at=desk.clock.now())


@pytest.mark.parametrize("kind", PLACES, ids=name_of)
def test_whatever_is_pressed_on_a_page_is_answered_in_the_language(
    kind: type[Place] | Section,
    scene: Scene,
    crawler: Crawler,
    open_page: Callable[[Place], Page],
    facts: frozenset[str],
) -> None:
    place = place_of(kind, scene)
    put_everything_on_record(scene)
    crawler.press_each(partial(open_page, place))
    for typed in ("", "7 x", "somebody@example"):
        crawler.type_and_go_on(open_page(place), typed)
    assert english(crawler, facts) == {}


@pytest.mark.parametrize("kind", PLACES, ids=name_of)
def test_records_that_cannot_be_read_are_told_in_the_language(
    kind: type[Place] | Section,
    scene: Scene,
    crawler: Crawler,
    open_page: Callable[[Place], Page],
    facts: frozenset[str],
) -> None:
    place = place_of(kind, scene)
    scene.desk.store.close()
    crawler.type_and_go_on(open_page(place), "7 x")
    assert english(crawler, facts) == {}


@pytest.mark.parametrize("service", ["missed_bin", "blue_badge", "council_tax_reduction"])
def test_each_question_asks_and_warns_in_the_language(
    service: str,
    scene: Scene,
    crawler: Crawler,
    open_page: Callable[[Place], Page],
    facts: frozenset[str],
) -> None:
    filling = scene.filled(service)
    draft, refs = filling.draft.id, [question.ref for question in asked_questions(filling.session)]
    crawler.known |= words_of(filling.session)
    for ref in refs:
        for typed in ("", "7 x"):
            crawler.type_and_go_on(open_page(InterviewPlace(draft, ref)), typed)
    assert english(crawler, facts) == {}

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseworker.casework import ActingAs, Barrier, Channel, Given, May, Representative
from caseworker.desk import NewRepresentative, add_representative, end_representative, person_story
from desk_scene import Scene
from fixed_clock import NOW
from page_visitor import Visitor
from ui.navigation import ActingPlace, PermissionPlace, PersonPlace
from ui.people import open_acting_page, open_person_page
from ui.people.acting.card import EndSheet
from ui.people.acting.page import ActingPage
from ui.people.acting.typed import Fault, Part, TypedActing, read_acting
from ui.people.record.page import PersonPage
from ui.permission.presenter import Lacks, PermissionPresenter, PermissionScreen, Said, Stage
from ui.read_back.presenter import GivenYes, ReadBackPresenter, ReadBackScreen
from ui.widgets import Button, TextField, Tick
from waiting_runner import WaitingRunner
from window_around import ScreenLog, WindowAround

TODAY = NOW.date()
TYPED = TypedActing("Ngozi  Okafor", "daughter", ActingAs.ATTORNEY, frozenset(May), document="Stamped on every page")
ATTORNEY = NewRepresentative("Ngozi Okafor", ActingAs.ATTORNEY, frozenset(May), document="Stamped on every page")
SAID = Said(Barrier.NO_INTERNET, Channel.DESK, Given.SIGNED_ON_PAPER)


def acting(scene: Scene, new: NewRepresentative = ATTORNEY) -> Representative:
    desk = scene.desk
    return add_representative(desk.store, scene.citizen.id, new, by=desk.adviser_id, clock=desk.clock)


class Asking:
    """The permission page of a service, without a window."""

    def __init__(self, scene: Scene) -> None:
        self.window, self.runner, self.view = WindowAround(), WaitingRunner(), ScreenLog()
        place = PermissionPlace("missed_bin", scene.citizen.id)
        self.presenter = PermissionPresenter(self.window.visit(scene.desk, self.runner), place, self.view)
        self.presenter.begin()
        self.runner.settle()

    def agree(self, said: Said) -> PermissionScreen:
        self.presenter.agree(said)
        self.runner.settle()
        assert isinstance(self.view.screen, PermissionScreen)
        return self.view.screen


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"name": " "}, (Part.NAME, Fault.NAME_MISSING)),
        ({"acts_as": None}, (Part.ACTS_AS, Fault.NOT_CHOSEN)),
        ({"may": frozenset()}, (Part.MAY, Fault.NOTHING_ALLOWED)),
        ({"acts_as": ActingAs.NAMED_HELPER, "may": frozenset({May.SIGN})}, (Part.MAY, Fault.NOTHING_ALLOWED)),
        ({"is_for_all": False}, (Part.SERVICES, Fault.NO_SERVICE)),
        ({"document": " "}, (Part.DOCUMENT, Fault.DOCUMENT_MISSING)),
        ({"until": "soon"}, (Part.UNTIL, Fault.DATE_UNREADABLE)),
        ({"until": "1 3 2020"}, (Part.UNTIL, Fault.DATE_PAST)),
        ({"until": "1 12 27", "acts_as": ActingAs.NAMED_HELPER}, (Part.UNTIL, Fault.TOO_LONG)),
    ],
)
def test_what_must_be_put_right_is_told_field_by_field(change: dict[str, object], problem: tuple[Part, Fault]) -> None:
    read = read_acting(replace(TYPED, **change), today=TODAY)
    assert isinstance(read, tuple)
    assert [(one.part, one.fault) for one in read] == [problem]


def test_without_a_last_day_a_helper_has_six_months_and_an_attorney_no_end() -> None:
    for acts_as, until_on in ((ActingAs.NAMED_HELPER, TODAY + timedelta(days=183)), (ActingAs.ATTORNEY, None)):
        read = read_acting(replace(TYPED, acts_as=acts_as), today=TODAY)
        assert isinstance(read, NewRepresentative)
        assert (read.name, read.until_on) == ("Ngozi Okafor", until_on)


def test_where_nobody_acts_nothing_more_is_asked(scene: Scene) -> None:
    assert Asking(scene).agree(SAID).stage is Stage.WORKING


def test_where_somebody_may_sign_it_must_be_said_who_says_yes(scene: Scene) -> None:
    one = acting(scene)
    asking = Asking(scene)
    assert asking.agree(replace(SAID, given_by=None)).lacks == (Lacks.WHO,)
    asking.agree(replace(SAID, given_by=one.id))
    [permission] = person_story(scene.desk.store, scene.citizen.id, scene.clock).permissions
    assert permission.given_by == "Ngozi Okafor"


def test_an_authority_that_ended_meanwhile_is_refused_in_words_and_no_form_begins(scene: Scene) -> None:
    one = acting(scene)
    asking, desk = Asking(scene), scene.desk
    end_representative(desk.store, one.id, because="revoked", by=desk.adviser_id, clock=desk.clock)
    screen = asking.agree(replace(SAID, given_by=one.id))
    assert screen.notice is not None
    assert "authority has ended" in screen.notice.sentence
    assert asking.window.went_to == []


def test_whoever_confirms_for_somebody_says_that_they_answer_for_them(scene: Scene) -> None:
    one, filling = acting(scene), scene.filled()
    window, runner, view = WindowAround(), WaitingRunner(), ScreenLog()
    presenter = ReadBackPresenter(window.visit(scene.desk, runner), filling.draft.id, view)
    presenter.begin()
    runner.settle()
    presenter.hear(one.id)
    screen = view.screen
    assert isinstance(screen, ReadBackScreen)
    assert (screen.speaker, screen.statements[0].startswith("I answer for Joseph Okafor.")) == ("Ngozi Okafor", True)
    presenter.put_in_outbox(GivenYes((True, True), Said(given=Given.SIGNED_ON_PAPER, given_by=one.id)))
    runner.settle()
    with scene.desk.store.reading() as tx:
        [authority] = tx.agreements.authorities_of_case(filling.draft.case_id)
    assert (authority.given_by, authority.statements) == (one.id, screen.statements)


def test_somebody_is_put_on_record_with_the_page(scene: Scene, visitor: Visitor, qtbot: QtBot) -> None:
    page = visitor.open(open_acting_page, ActingPlace(scene.citizen.id), scene.desk)
    assert isinstance(page, ActingPage)
    qtbot.waitUntil(page.save.isVisible)
    assert QApplication.focusWidget() is page.who.name.input
    qtbot.keyClicks(page.who.name.input, "Ngozi Okafor")
    qtbot.keyClick(page.who.name.input, Qt.Key.Key_Return)
    qtbot.keyClick(page.who.relation.input, Qt.Key.Key_Return)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_2)
    sign = next(tick for tick in page.what.findChildren(Tick) if tick.text().startswith("Give permission"))
    qtbot.keyClick(sign, Qt.Key.Key_Space)
    qtbot.keyClick(page.save, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is page.what.document.input
    qtbot.keyClicks(page.what.document.input, "Stamped on every page")
    qtbot.keyClick(page.save, Qt.Key.Key_Space)
    visitor.went_to(PersonPlace(scene.citizen.id))
    [line] = person_story(scene.desk.store, scene.citizen.id, scene.clock).acting
    assert (line.representative.acts_as, line.representative.may) == (ActingAs.ATTORNEY, frozenset({May.SIGN}))


def test_a_helper_they_name_is_not_offered_to_sign(scene: Scene, visitor: Visitor, qtbot: QtBot) -> None:
    page = visitor.open(open_acting_page, ActingPlace(scene.citizen.id), scene.desk)
    assert isinstance(page, ActingPage)
    qtbot.waitUntil(page.save.isVisible)
    page.who.places()[Part.ACTS_AS].setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_5)
    shown = [tick.text() for tick in page.what.findChildren(Tick) if tick.isVisible()]
    assert not any(text.startswith("Give permission") for text in shown)


def test_an_authority_is_ended_with_a_reason(scene: Scene, visitor: Visitor, qtbot: QtBot) -> None:
    acting(scene)
    page = visitor.open(open_person_page, PersonPlace(scene.citizen.id), scene.desk)
    assert isinstance(page, PersonPage)
    end = "End this: Ngozi Okafor"
    qtbot.waitUntil(lambda: any(one.accessibleName() == end for one in page.findChildren(Button)))
    next(one for one in page.findChildren(Button) if one.accessibleName() == end).click()
    sheet = page.findChild(EndSheet)
    why = sheet.findChild(TextField).input
    qtbot.keyClick(why, Qt.Key.Key_Return)
    assert sheet.isVisible()
    qtbot.keyClicks(why, "they are well again")
    qtbot.keyClick(why, Qt.Key.Key_Return)

    def ended() -> bool:
        [line] = person_story(scene.desk.store, scene.citizen.id, scene.clock).acting
        return not line.stands

    qtbot.waitUntil(ended)

"""People: everybody on record, putting somebody on record, and each person's own page."""

from caseworker.casework import ActingAs, longest
from ui.navigation import ActingPlace, ChangePersonPlace, NewPersonPlace, PeoplePlace, PersonPlace, SamePersonPlace
from ui.people.acting.page import ActingPage
from ui.people.acting.presenter import ActingPresenter
from ui.people.browse.page import PeoplePage
from ui.people.browse.presenter import PeoplePresenter
from ui.people.form.page import PersonFormPage
from ui.people.form.presenter import ChangePersonPresenter, NewPersonPresenter
from ui.people.record.page import PersonPage
from ui.people.record.presenter import PersonPresenter
from ui.people.same.page import SamePage
from ui.people.same.presenter import SamePresenter
from ui.visit import Visit
from ui.widgets import Page

__all__ = [
    "open_acting_page",
    "open_change_person_page",
    "open_new_person_page",
    "open_people_page",
    "open_person_page",
    "open_same_person_page",
]


def open_people_page(visit: Visit, _place: PeoplePlace) -> Page:
    """Open the list of people."""
    page = PeoplePage()
    page.presenter = presenter = PeoplePresenter(visit, page)
    page.typed.connect(presenter.look_for)
    page.person_opened.connect(presenter.open_person)
    page.add_clicked.connect(presenter.add_person)
    page.more_clicked.connect(presenter.show_more)
    page.changed.connect(presenter.read_again)
    presenter.read_again()
    return page


def open_new_person_page(visit: Visit, place: NewPersonPlace) -> Page:
    """Open the page that puts somebody on record."""
    page = PersonFormPage(visit.desk.clock.today(), is_new=True)
    page.presenter = presenter = NewPersonPresenter(visit, place.typed, page)
    page.saved.connect(presenter.save)
    page.is_them_clicked.connect(presenter.is_them)
    page.somebody_else_clicked.connect(presenter.is_somebody_else)
    page.look_again_clicked.connect(presenter.look_again)
    page.cancel_clicked.connect(visit.window.back)
    presenter.begin()
    return page


def open_change_person_page(visit: Visit, place: ChangePersonPlace) -> Page:
    """Open the page that corrects a record."""
    page = PersonFormPage(visit.desk.clock.today(), is_new=False)
    page.presenter = presenter = ChangePersonPresenter(visit, place.person_id, page)
    page.saved.connect(presenter.save)
    page.cancel_clicked.connect(presenter.leave_as_it_was)
    presenter.begin()
    return page


def open_person_page(visit: Visit, place: PersonPlace) -> Page:
    """Open one person's record."""
    page = PersonPage()
    page.presenter = presenter = PersonPresenter(visit, place.person_id, page)
    page.start_clicked.connect(presenter.start_service)
    page.correct_clicked.connect(presenter.correct)
    page.draft_opened.connect(presenter.carry_on)
    page.outbox_clicked.connect(presenter.show_in_outbox)
    page.taken_back.connect(presenter.take_back)
    page.follow_up_opened.connect(presenter.show_follow_up)
    page.promise_clicked.connect(presenter.promise)
    page.add_acting_clicked.connect(presenter.add_acting)
    page.acting_ended.connect(presenter.end_acting)
    page.compare_clicked.connect(presenter.compare)
    page.taken_apart.connect(presenter.take_apart)
    page.print_clicked.connect(presenter.print_all)
    page.copy_wanted.connect(presenter.copy_to)
    page.erase_confirmed.connect(presenter.erase)
    page.changed.connect(presenter.read_again)
    presenter.read_again()
    return page


def open_acting_page(visit: Visit, place: ActingPlace) -> Page:
    """Open the page that puts on record who may act for a person."""
    today = visit.desk.clock.today()
    page = ActingPage(longest(ActingAs.NAMED_HELPER, today) or today)
    page.presenter = presenter = ActingPresenter(visit, place.person_id, page)
    page.saved.connect(presenter.save)
    page.cancel_clicked.connect(presenter.leave)
    presenter.begin()
    return page


def open_same_person_page(visit: Visit, place: SamePersonPlace) -> Page:
    """Open two records side by side."""
    page = SamePage()
    page.presenter = presenter = SamePresenter(visit, place.person_id, place.other_id, page)
    page.one_clicked.connect(presenter.are_one)
    page.two_clicked.connect(presenter.are_two)
    page.leave_clicked.connect(presenter.leave)
    presenter.begin()
    return page

"""Follow-ups: what was promised for a day, and the page on which something is promised."""

from ui.follow_ups.page import FollowUpsPage
from ui.follow_ups.presenter import FollowUpsPresenter
from ui.follow_ups.promising.page import PromisePage
from ui.follow_ups.promising.presenter import PromisePresenter
from ui.navigation import FollowUpsPlace, PromisePlace
from ui.visit import Visit
from ui.widgets import Page

__all__ = ["open_follow_ups_page", "open_promise_page"]


def open_follow_ups_page(visit: Visit, place: FollowUpsPlace) -> Page:
    """Open the list of what was promised."""
    page = FollowUpsPage(visit.desk.clock.today())
    page.presenter = presenter = FollowUpsPresenter(visit, place.follow_up_id, page)
    page.add_clicked.connect(presenter.add)
    page.whose_chosen.connect(presenter.show_whose)
    page.line_chosen.connect(presenter.choose)
    page.person_clicked.connect(presenter.open_person)
    page.kept.connect(presenter.keep)
    page.dropped.connect(presenter.drop)
    page.day_wanted.connect(presenter.look_at)
    page.moved.connect(presenter.move)
    page.reopened.connect(presenter.reopen)
    page.undo_clicked.connect(presenter.undo)
    page.suggestion_taken.connect(presenter.take_suggestion)
    page.suggestion_declined.connect(presenter.decline_suggestion)
    page.changed.connect(presenter.look_again)
    presenter.begin()
    return page


def open_promise_page(visit: Visit, place: PromisePlace) -> Page:
    """Open the page on which something is promised."""
    page = PromisePage(visit.desk.clock.today())
    page.presenter = presenter = PromisePresenter(visit, place, page)
    page.typed.connect(presenter.look_for)
    page.person_chosen.connect(presenter.choose_person)
    page.without_record_clicked.connect(presenter.without_record)
    page.day_wanted.connect(presenter.look_at)
    page.promised.connect(presenter.promise)
    page.cancel_clicked.connect(visit.window.back)
    presenter.begin()
    return page

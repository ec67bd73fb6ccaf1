"""The desk: the page that a morning begins with."""

from ui.desk.page import DeskPage
from ui.desk.presenter import DeskPresenter
from ui.navigation import DeskPlace
from ui.visit import Visit
from ui.widgets import Page

__all__ = ["open_desk_page"]


def open_desk_page(visit: Visit, _place: DeskPlace) -> Page:
    """Open the desk."""
    page = DeskPage()
    page.presenter = presenter = DeskPresenter(visit, page)
    page.typed.connect(presenter.look_for)
    page.person_opened.connect(presenter.open_person)
    page.add_clicked.connect(presenter.add_person)
    page.without_record_clicked.connect(presenter.help_without_record)
    page.services_clicked.connect(presenter.show_services)
    page.draft_opened.connect(presenter.carry_on)
    page.need_chosen.connect(presenter.see_to)
    page.changed.connect(presenter.read_again)
    presenter.read_again()
    return page

"""Services: what this desk can help with, choosing one for somebody, and adding one from a spreadsheet."""

from ui.navigation import AddServicePlace, ChooseServicePlace, ServicePlace, ServicesPlace
from ui.services.adding.page import AddServicePage
from ui.services.adding.presenter import AddServicePresenter
from ui.services.browse.page import ServicesPage
from ui.services.browse.presenter import ChooseServicePresenter, ServicesPresenter
from ui.services.one.page import ServicePage
from ui.services.one.presenter import ServicePresenter
from ui.trying.trials import Trials
from ui.visit import Visit
from ui.widgets import Page

__all__ = ["open_add_service_page", "open_choose_service_page", "open_service_page", "open_services_page"]


def open_services_page(visit: Visit, _place: ServicesPlace) -> Page:
    """Open the list of services."""
    page = ServicesPage(is_choosing=False)
    presenter = ServicesPresenter(visit, page)
    _wire_list(page, presenter)
    presenter.read_again()
    return page


def open_choose_service_page(visit: Visit, place: ChooseServicePlace) -> Page:
    """Open the list of services to choose one for somebody."""
    page = ServicesPage(is_choosing=True)
    presenter = ChooseServicePresenter(visit, place.person_id, page)
    _wire_list(page, presenter)
    presenter.begin()
    return page


def open_service_page(visit: Visit, place: ServicePlace, trials: Trials | None = None) -> Page:
    """Open one service; with `trials` it can be tried without sending."""
    page = ServicePage()
    page.presenter = presenter = ServicePresenter(visit, place.service_id, page)
    page.begin_clicked.connect(presenter.begin)
    page.find_clicked.connect(presenter.find_person)
    page.office_chosen.connect(presenter.choose_office)
    page.card_completed.connect(presenter.complete_card)
    page.bring_clicked.connect(presenter.print_what_to_bring)
    page.changed.connect(presenter.read_again)
    page.try_it.setEnabled(trials is not None)
    if trials is not None:
        page.try_it.clicked.connect(lambda: trials.begin(visit, place.service_id))
    presenter.read_again()
    return page


def open_add_service_page(visit: Visit, _place: AddServicePlace) -> Page:
    """Open the page that adds a service."""
    page = AddServicePage()
    page.presenter = presenter = AddServicePresenter(visit, page)
    page.file_chosen.connect(presenter.check)
    page.cancel_clicked.connect(presenter.cancel)
    page.again_clicked.connect(presenter.check_again)
    page.another_clicked.connect(presenter.choose_another)
    page.office_chosen.connect(presenter.choose_office)
    page.offer_clicked.connect(presenter.offer)
    presenter.begin()
    return page


def _wire_list(page: ServicesPage, presenter: ServicesPresenter) -> None:
    page.presenter = presenter
    page.typed.connect(presenter.look_for)
    page.looked_at.connect(presenter.look_at)
    page.opened.connect(presenter.open_service)
    page.bring_clicked.connect(presenter.print_what_to_bring)
    page.add_clicked.connect(presenter.add_service)
    page.changed.connect(presenter.read_again)

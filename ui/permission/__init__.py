"""Before the first question: what will happen, and does the citizen agree?"""

from ui.navigation import PermissionPlace
from ui.permission.page import PermissionPage
from ui.permission.presenter import PermissionPresenter
from ui.visit import Visit
from ui.widgets import Page


def open_permission_page(visit: Visit, place: PermissionPlace) -> Page:
    """Open the page on which a citizen agrees to be helped."""
    page = PermissionPage()
    page.presenter = presenter = PermissionPresenter(visit, place, page)
    page.language_chosen.connect(presenter.speak)
    page.agreed.connect(presenter.agree)
    page.refused.connect(presenter.end_without)
    presenter.read()
    return page

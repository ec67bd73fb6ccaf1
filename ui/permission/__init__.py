"""Permission first: what will happen is told, and the citizen's yes is taken before the first question."""

from ui.navigation import PermissionPlace
from ui.permission.page import PermissionPage
from ui.permission.presenter import PermissionPresenter
from ui.visit import Visit

__all__ = ["open_permission_page"]


def open_permission_page(visit: Visit, place: PermissionPlace) -> PermissionPage:
    """Open the page before the first question."""
    page = PermissionPage()
    presenter = PermissionPresenter(visit, place, page)
    page.wire(presenter)
    presenter.begin()
    return page

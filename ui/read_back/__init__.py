"""Read the answers back to the citizen, hear their yes, and put them in the outbox."""

from ui.navigation import ReadBackPlace, StopPlace
from ui.read_back.page import ReadBackPage
from ui.read_back.presenter import ReadBackPresenter
from ui.visit import Visit

__all__ = ["ReadBackPage", "open_read_back_page"]


def open_read_back_page(visit: Visit, place: ReadBackPlace) -> ReadBackPage:
    """Return the page, reading the draft."""
    page = ReadBackPage()
    presenter = ReadBackPresenter(visit, place.draft_id, page)
    page.change_clicked.connect(presenter.change)
    page.look_clicked.connect(presenter.look_at)
    page.open_again_clicked.connect(presenter.open_again)
    page.ask_permission_clicked.connect(presenter.ask_permission)
    page.speaker_chosen.connect(presenter.hear)
    page.stop_clicked.connect(lambda: visit.window.go(StopPlace(place.draft_id)))
    page.put_clicked.connect(lambda: presenter.put_in_outbox(page.given()))
    presenter.begin()
    return page

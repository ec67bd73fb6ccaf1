"""The outbox: the sending that runs behind every page, and the page that shows what became of each submission."""

from ui.navigation import OutboxPlace
from ui.outbox.page import OutboxPage
from ui.outbox.presenter import OutboxPresenter
from ui.outbox.sending import Sending
from ui.visit import Visit

__all__ = ["OutboxPage", "open_outbox_page"]


def open_outbox_page(visit: Visit, place: OutboxPlace, sending: Sending) -> OutboxPage:
    """Return the page, reading the list; `sending` is the one of the window."""
    page = OutboxPage(visit.desk.clock.today())
    presenter = OutboxPresenter(visit, sending, place.item_id, page)
    page.send_clicked.connect(presenter.send_now)
    page.pause_clicked.connect(presenter.pause_or_resume)
    page.stop_clicked.connect(presenter.stop_parcel)
    page.filter_chosen.connect(presenter.filter_by)
    page.item_chosen.connect(presenter.choose)
    page.correction_wanted.connect(presenter.correct)
    page.release_confirmed.connect(presenter.release)
    page.withdraw_confirmed.connect(presenter.withdraw)
    page.verdict_told.connect(presenter.tell_verdict)
    page.letter_clicked.connect(presenter.open_letter)
    page.person_clicked.connect(presenter.open_person)
    page.settings_clicked.connect(presenter.open_settings)
    page.changed.connect(presenter.look_again)
    page.left.connect(presenter.end)
    presenter.begin()
    return page

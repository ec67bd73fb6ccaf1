"""What became of what was just put in the outbox, in words that are true, with the letter beside it."""

from ui.letters.preview import true_scale
from ui.navigation import SavedPlace
from ui.saved.page import SavedPage
from ui.saved.presenter import SavedPresenter
from ui.visit import Visit

__all__ = ["SavedPage", "open_saved_page"]


def open_saved_page(visit: Visit, place: SavedPlace) -> SavedPage:
    """Return the page, reading where the item stands and making its letter."""
    page = SavedPage()
    presenter = SavedPresenter(visit, place.item_id, page)
    page.choice_changed.connect(presenter.choose)
    page.printer_chosen.connect(presenter.choose_printer)
    page.scale_wanted.connect(presenter.draw_at)
    page.print_clicked.connect(presenter.print_letter)
    page.put_by_clicked.connect(presenter.put_by)
    page.file_wanted.connect(lambda: page.ask_path(presenter.file_name()))
    page.path_chosen.connect(presenter.save_as)
    page.preview.true_size_clicked.connect(lambda: presenter.at_true_size(true_scale(page), page.show_true_size))
    page.outbox_clicked.connect(presenter.open_outbox)
    page.promise_clicked.connect(presenter.promise)
    page.another_clicked.connect(presenter.start_another)
    page.person_clicked.connect(presenter.open_person)
    page.finish_clicked.connect(presenter.finish)
    page.changed.connect(presenter.look_again)
    presenter.begin()
    return page

"""Letters: how they are drawn, looked at, printed and put by, and the page of those that wait for a printer."""

from ui.letters.page import LettersPage
from ui.letters.presenter import LettersPresenter
from ui.letters.preview import true_scale
from ui.navigation import LettersPlace
from ui.visit import Visit

__all__ = ["LettersPage", "open_letters_page"]


def open_letters_page(visit: Visit, place: LettersPlace) -> LettersPage:  # noqa: ARG001 - every page is opened alike
    """Return the page, reading the list."""
    page = LettersPage(visit.desk.clock.today())
    presenter = LettersPresenter(visit, page)
    page.letter_chosen.connect(presenter.choose)
    page.printer_chosen.connect(presenter.choose_printer)
    page.scale_wanted.connect(presenter.draw_at)
    page.print_clicked.connect(presenter.print_chosen)
    page.print_all_clicked.connect(presenter.print_all)
    page.stop_clicked.connect(presenter.stop)
    page.drop_confirmed.connect(presenter.drop)
    page.person_clicked.connect(presenter.open_person)
    page.preview.true_size_clicked.connect(lambda: presenter.at_true_size(true_scale(page), page.show_true_size))
    page.changed.connect(presenter.look_again)
    presenter.begin()
    return page

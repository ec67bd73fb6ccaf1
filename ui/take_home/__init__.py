"""Papers to take home that are no letters: what to bring for a service, and what is left where somebody stopped."""

from ui.letters.preview import true_scale
from ui.navigation import BringPlace, StopPlace
from ui.take_home.page import TakeHomePage
from ui.take_home.presenter import TakeHomePresenter
from ui.visit import Visit

__all__ = ["TakeHomePage", "open_take_home_page"]


def open_take_home_page(visit: Visit, place: BringPlace | StopPlace) -> TakeHomePage:
    """Return the page, making its paper."""
    page = TakeHomePage(is_stop=isinstance(place, StopPlace))
    presenter = TakeHomePresenter(visit, place, page)
    page.choice_changed.connect(presenter.choose)
    page.printer_chosen.connect(presenter.choose_printer)
    page.scale_wanted.connect(presenter.draw_at)
    page.print_clicked.connect(presenter.print_paper)
    page.put_by_clicked.connect(presenter.put_by)
    page.file_wanted.connect(lambda: page.ask_path(presenter.file_name()))
    page.path_chosen.connect(presenter.save_as)
    page.preview.true_size_clicked.connect(lambda: presenter.at_true_size(true_scale(page), page.show_true_size))
    page.go_on_clicked.connect(presenter.go_on)
    page.finish_clicked.connect(presenter.finish)
    presenter.begin()
    return page

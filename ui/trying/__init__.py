"""Try a service without sending: the pages of the interview, on a desk of its own that is gone afterwards."""

from PySide6.QtCore import QCoreApplication

from ui.interview import open_interview_page
from ui.navigation import InterviewPlace, TriedPlace, TryPlace
from ui.theme.look import Look
from ui.trying.page import TriedPage
from ui.trying.presenter import TriedPresenter
from ui.trying.trials import Trials, TrialWords
from ui.visit import Visit
from ui.widgets import Page

__all__ = ["Trials", "TriedPage", "open_tried_page", "open_try_page"]


def open_try_page(visit: Visit, place: TryPlace, trials: Trials, look: Look | None = None) -> Page:
    """Open the questions of the form that is tried; what became of it, where the try is over."""
    tryout = trials.of(place.draft_id)
    if tryout is None:
        return open_tried_page(visit, TriedPlace(place.draft_id), trials)
    words = TrialWords(
        QCoreApplication.translate("trying", "A made-up person"),
        QCoreApplication.translate("trying", "Trying: nothing is kept or sent"),
    )
    page = open_interview_page(trials.visit(visit, tryout, words), InterviewPlace(place.draft_id, place.ref), look)
    page.sections.show_as_try()
    return page


def open_tried_page(visit: Visit, place: TriedPlace, trials: Trials) -> TriedPage:
    """Open what would become of the answers of a try."""
    page = TriedPage()
    page.presenter = presenter = TriedPresenter(visit, trials.of(place.draft_id), trials, page)
    page.end_clicked.connect(presenter.end)
    page.again_clicked.connect(presenter.again)
    page.change_clicked.connect(presenter.change)
    presenter.begin()
    return page

"""The interview: one question a page, answers kept as they are given; `questions` holds what takes an answer."""

from collections.abc import Callable

from caseworker.desk import scan_folder
from ui.interview.newer import NewerFormPresenter
from ui.interview.opening import read_file
from ui.interview.page import InterviewPage
from ui.interview.presenter import InterviewPresenter
from ui.interview.questions import Surroundings
from ui.interview.read_aloud import ReadAloudCard
from ui.interview.scans import ScanWatch
from ui.media.aloud import Aloud
from ui.navigation import InterviewPlace, StopPlace
from ui.theme.look import Look
from ui.visit import Visit

__all__ = ["open_interview_page"]


def open_interview_page(
    visit: Visit, place: InterviewPlace, look: Look | None = None, aloud: Aloud | None = None
) -> InterviewPage:
    """Open the questions of a draft, laid out as `look` says, one question a page without it; `aloud` reads them."""
    folder = scan_folder(visit.desk.vault.folder)
    scans = ScanWatch(folder, visit.runner) if folder is not None else None

    def surroundings(tag: str) -> Surroundings:
        opened = presenter.opened
        return Surroundings(
            media=opened.media,
            runner=visit.runner,
            today=visit.desk.clock.today(),
            language=tag,
            given_file=lambda name: read_file(visit.desk, place.draft_id, name),
            scans=scans,
        )

    page = InterviewPage(visit.desk.clock, surroundings)
    presenter = InterviewPresenter(visit, place, page, whole_sections=look is not None and look.whole_sections)
    page.wire(presenter)
    if look is not None:
        page.layout_chosen.connect(lambda whole: look.lay_out(whole_sections=whole))
    newer = NewerFormPresenter(visit, place.draft_id, page.newer, presenter.begin)
    page.newer.wire(newer)
    if aloud is not None:
        page.side.add_card(ReadAloudCard(page, aloud))
    page.stop_asked.connect(lambda: _stop_here(visit, place.draft_id, presenter.mend))
    presenter.begin()
    newer.begin()
    return page


def _stop_here(visit: Visit, draft_id: str, mend: Callable[[], None]) -> None:
    """Stop for today, once every answer is kept; what could not be written is tried again first."""
    in_hand = visit.window.in_hand
    if in_hand is None or in_hand.filling is None or in_hand.filling.is_behind:
        mend()
    else:
        visit.window.go(StopPlace(draft_id))

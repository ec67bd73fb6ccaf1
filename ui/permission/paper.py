"""The paper that a citizen reads and signs: seen and printed before anything is on record. No Qt."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from caseworker.desk import PrintedLetter, paper_to_sign
from caseworker.letters import pages_as_images
from ui.letters.drawing import DrawnLetter
from ui.letters.printing import Printing, PrintingNow
from ui.permission.loading import Matter
from ui.runner_port import Lane
from ui.visit import Visit
from ui.wording import Notice, Tone, words_for

_NO_PRINTER: Final = Notice(
    "This computer has no printer that Caseworker can use.",
    "Let them read it here. They can sign on this screen, or say yes while somebody else hears it.",
    tone=Tone.TELL,
)


@dataclass(frozen=True, slots=True)
class PaperNow:
    """How far the paper is."""

    is_busy: bool = False
    can_print: bool = True
    was_printed: bool = False
    notice: Notice | None = None


class PaperToSign:
    """Makes the paper, shows it and prints it."""

    def __init__(self, visit: Visit, changed: Callable[[PaperNow], None], seen: Callable[[DrawnLetter], None]) -> None:
        """Serve one visit of the page; `changed` is told how far it is, `seen` shows the pages."""
        self._visit = visit
        self._changed = changed
        self._seen = seen
        self._printing = Printing(visit.desk.vault.folder, visit.runner, self._printers_changed)
        self._now = PaperNow()

    def look(self) -> None:
        """Ask for the printers, unless they are known."""
        if self._printing.now.printers is None:
            self._begin()
            self._printing.look()

    def see(self, matter: Matter, language: str, scale: float) -> None:
        """Show the paper, drawn at `scale`."""

        def drawn() -> DrawnLetter:
            pdf = self._made(matter, language)
            return DrawnLetter(PrintedLetter("", "AgreementSheet", pdf), scale, pages_as_images(pdf, scale))

        def show(paper: DrawnLetter) -> None:
            self._show(replace(self._now, is_busy=False))
            self._seen(paper)

        self._begin()
        self._visit.runner.run(Lane.WORK, drawn, done=show, failed=self._failed)

    def print_out(self, matter: Matter, language: str) -> None:
        """Print the paper."""

        def made(pdf: bytes) -> None:
            self._printing.print_out(pdf, copies=1, done=self._printed)

        self._begin()
        self._visit.runner.run(Lane.WORK, lambda: self._made(matter, language), done=made, failed=self._failed)

    def _made(self, matter: Matter, language: str) -> bytes:
        desk = self._visit.desk
        return paper_to_sign(
            desk.store,
            matter.told[language].card,
            service_name=matter.title,
            office_name=matter.office_name,
            citizen_id=matter.person_id,
            by=desk.adviser_id,
            clock=desk.clock,
        )

    def _begin(self) -> None:
        self._show(replace(self._now, is_busy=True, notice=None))

    def _printed(self) -> None:
        self._show(replace(self._now, is_busy=False, was_printed=True))

    def _printers_changed(self, now: PrintingNow) -> None:
        if now.is_without_printer:
            self._show(PaperNow(can_print=False, notice=_NO_PRINTER))
        elif now.notice is not None:
            self._show(replace(self._now, is_busy=False, notice=now.notice))
        elif not now.is_printing:
            self._show(replace(self._now, is_busy=False))

    def _failed(self, error: BaseException) -> None:
        self._show(replace(self._now, is_busy=False, notice=words_for(error)))

    def _show(self, now: PaperNow) -> None:
        if now != self._now:
            self._now = now
            self._changed(now)

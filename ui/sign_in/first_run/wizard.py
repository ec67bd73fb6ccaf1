"""Brings the pages of the first run to the window, one after the other."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from caseworker.base import Clock, late
from ui.runner_port import Runner
from ui.sign_in.entrance import Entrance
from ui.sign_in.first_run.pages import FieldsPage, KindPage, MakingPage, OpeningPage
from ui.sign_in.first_run.presenter import FIELDS, FirstRunPresenter, FirstRunScreen, Step

if TYPE_CHECKING:
    from caseworker.accounts import Cost
    from caseworker.desk import Desk
    from ui.settings.offices import page as office
    from ui.sign_in.backup_place import page as backup_place
    from ui.sign_in.recovery_code import page as recovery_code
else:
    office = late("ui.settings.offices.page")
    backup_place = late("ui.sign_in.backup_place.page")
    recovery_code = late("ui.sign_in.recovery_code.page")

StepPage = KindPage | FieldsPage | MakingPage | OpeningPage


class FirstRun(QObject):
    """Shows the first run in an entrance."""

    def __init__(
        self,
        entrance: Entrance,
        folder: Path,
        runner: Runner,
        finished: "Callable[[Desk], None]",
        *,
        clock: Clock,
        restore: Callable[[], None],
        cost: "Cost | None" = None,
    ) -> None:
        super().__init__(entrance)
        self._entrance = entrance
        self._runner = runner
        self._restore = restore
        self._step: Step | None = None
        self._page: StepPage | None = None
        self._code: recovery_code.RecoveryCodePages | None = None
        self.presenter = FirstRunPresenter(folder, runner, self, finished, clock=clock, cost=cost)

    def begin(self) -> None:
        """Show the first page."""
        self.presenter.begin()

    def show_screen(self, screen: FirstRunScreen) -> None:
        """Show the page for where one is."""
        if screen.step is not self._step:
            self._step = screen.step
            self._show_steps(screen)
            self._page = self._open(screen)
            if self._page is not None:
                self._page.show_screen(screen)
                self._entrance.put(self._page)
        elif self._page is not None:
            self._page.show_screen(screen)

    def _open(self, screen: FirstRunScreen) -> StepPage | None:
        match screen.step:
            case Step.KIND:
                return self._kind_page(screen)
            case Step.CENTRE | Step.PLACE | Step.ADVISER:
                return self._fields_page(screen.step)
            case Step.MAKING:
                return MakingPage()
            case Step.OPENING:
                return OpeningPage()
            case Step.CODE:
                self._show_code()
            case Step.BACKUP:
                self._show_backup_place()
            case Step.OFFICE:
                self._show_office()
        return None

    def _kind_page(self, screen: FirstRunScreen) -> KindPage:
        page = KindPage(screen)
        page.chosen.connect(lambda practice: self.presenter.choose_kind(practice=practice))
        page.continue_clicked.connect(self.presenter.go_on)
        page.restore_clicked.connect(self._restore)
        return page

    def _fields_page(self, step: Step) -> FieldsPage:
        heading, lead, go_on = {
            Step.CENTRE: (self.tr("What is your centre called?"), "", ""),
            Step.PLACE: (self.tr("Where do people find it?"), self.tr("This stands on every letter."), ""),
            Step.ADVISER: (
                self.tr("Who are you?"),
                self.tr("You are the first adviser. Colleagues are added later."),
                self.tr("Make the records"),
            ),
        }[step]
        page = FieldsPage(heading, lead, *FIELDS[step], go_on_words=go_on)
        page.edited.connect(self.presenter.keep)
        page.continue_clicked.connect(self.presenter.go_on)
        page.back_clicked.connect(self.presenter.go_back)
        if step is Step.CENTRE:
            page.edited.connect(lambda *_: page.fields.show_typed(self.presenter.typed))
        return page

    def _show_code(self) -> None:
        self._code = recovery_code.RecoveryCodePages(
            self.presenter.new_code,
            self._runner,
            self._entrance.put,
            confirm=self.presenter.confirm_code,
            confirmed=self.presenter.code_confirmed,
        )
        self._code.begin()

    def _show_backup_place(self) -> None:
        self._code = None
        if self.presenter.desk is not None:
            page = backup_place.BackupPlacePage(self.presenter.desk, self._runner)
            page.settled.connect(self.presenter.backup_settled)
            self._entrance.put(page)

    def _show_office(self) -> None:
        if self.presenter.desk is not None:
            page = office.OfficePage(self.presenter.desk, self._runner)
            page.settled.connect(self.presenter.office_settled)
            self._entrance.put(page)

    def _show_steps(self, screen: FirstRunScreen) -> None:
        steps = [
            (self.tr("What it is for"), (Step.KIND,)),
            (self.tr("Your centre"), (Step.CENTRE, Step.PLACE)),
            (self.tr("You"), (Step.ADVISER, Step.MAKING)),
            (self.tr("Recovery code"), (Step.CODE,)),
            (self.tr("Backup"), (Step.BACKUP, Step.OPENING)),
        ]
        if screen.is_practice is False:
            steps.append((self.tr("First office"), (Step.OFFICE,)))
        here = next((place for place, (_, these) in enumerate(steps) if screen.step in these), len(steps))
        self._entrance.panel.show_steps([name for name, _ in steps], here)

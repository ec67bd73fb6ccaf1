"""The section of the printers."""

from caseworker.printers import Printer
from ui.settings.paper.presenter import PageWords, PaperPresenter, PaperScreen
from ui.settings.section import SectionPage
from ui.sign_in.narrow_page import point
from ui.visit import Visit
from ui.widgets import Busy, Button, ChoiceList, Kind, Option


class PaperPage(SectionPage):
    """Which printer letters go to, and a page to try it with."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(
            visit, self.tr("Printers"), self.tr("Letters go to this printer, unless another is chosen there.")
        )
        self._busy = Busy("", can_cancel=False)
        self._none = point(
            "printer",
            self.tr(
                "This computer has no printer that Caseworker can use. Letters can be saved as PDF, "
                "or put by and printed at the office."
            ),
        )
        self._choices: ChoiceList | None = None
        self._shown: tuple[Printer, ...] | None = None
        self.add(self._busy, self._none)
        self._place = self.body.count()
        self._try = Button(self.tr("Print a test page"), Kind.PRIMARY, icon="printer")
        self._look = Button(self.tr("Look again"), icon="refresh-cw")
        self.add_buttons(self._try, self._look)
        self.first_focus = self._look
        self.presenter = PaperPresenter(visit.desk, self.runner, self)
        self._try.clicked.connect(lambda: self.presenter.try_it(self._words()))
        self._look.clicked.connect(self.presenter.begin)
        self.presenter.begin()

    def show_screen(self, screen: PaperScreen) -> None:
        """Bring the page in line with `screen`."""
        is_looking = screen.printers is None
        self._busy.setVisible(is_looking or screen.is_busy)
        self._busy.show_step(self.tr("Looking for printers…") if is_looking else self.tr("Printing…"))
        self._none.setVisible(screen.printers == ())
        if screen.printers != self._shown:
            self._deal(screen.printers or ())
            self._shown = screen.printers
        if self._choices is not None:
            self._choices.choose([screen.chosen])
        self._try.setVisible(bool(screen.printers))
        self.show_notice(screen.notice)

    def _deal(self, printers: tuple[Printer, ...]) -> None:
        if self._choices is not None:
            self._choices.hide()
            self._choices.deleteLater()
            self._choices = None
        if printers:
            self._choices = ChoiceList(
                [Option(one.name, one.name.replace("_", " "), self._state(one)) for one in printers]
            )
            self._choices.changed.connect(self._tell)
            self.body.insertWidget(self._place, self._choices)

    def _state(self, printer: Printer) -> str:
        if printer.is_stopped:
            return self.tr("Stopped: letters wait until somebody starts it again.")
        return self.tr("The default printer of this computer") if printer.is_default else ""

    def _tell(self) -> None:
        if self._choices is not None:
            self.presenter.choose(self._choices.chosen()[0])

    def _words(self) -> PageWords:
        return PageWords(
            self.tr("This is a test page"),
            self.tr("Name of the citizen"),
            (
                self.tr("Fold it as a letter and put it in an envelope with a window."),
                self.tr("The address, and nothing else, is to be seen in the window."),
                self.tr("If this page can be read to its edges, letters can be printed here."),
            ),
        )

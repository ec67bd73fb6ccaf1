"""The recovery code on the window: large, once, and typed back in part."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from caseworker.desk import NewCode
from caseworker.printers import Printer
from ui.runner import VisitRunner
from ui.runner_port import Runner
from ui.sign_in.narrow_page import NarrowPage, point
from ui.sign_in.recovery_code.presenter import CodePresenter, CodeScreen, Kept, Phase
from ui.theme import Size, theme
from ui.widgets import Button, Card, DropDown, Flow, Kind, Option, Page, TextField, Words, announce, name_it


class _Group(QWidget):
    """One group of the code under its number; read out sign by sign."""

    def __init__(self, number: int, signs: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Words(str(number), size=Size.SMALL, quiet=True))
        spelt = Words(signs, size=Size.PAGE, weight=700)
        font = QFont(theme().font(Size.PAGE, 700))
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 112)
        spelt.setFont(font)
        spelt.setWordWrap(False)
        column.addWidget(spelt)
        name_it(self, self.tr("Group {number}: {signs}").format(number=number, signs=" ".join(signs)))


class CodeShownPage(NarrowPage):
    """The code, and the ways to put it on paper."""

    print_clicked = Signal(str)
    save_chosen = Signal(object)
    continue_clicked = Signal()

    def __init__(self) -> None:
        super().__init__(
            self.tr("Keep this code on paper"),
            self.tr("It opens the records when nobody can sign in. It is shown only once."),
        )
        self._card = Card()
        self._groups = QWidget()
        Flow(self._groups, gap=16)
        self._card.add(self._groups)
        self.add(self._card)
        self.add(
            point("lock", self.tr("Lock the paper away, where you keep keys. Who has the code can read every record.")),
            point("triangle-alert", self.tr("Without it, a forgotten passphrase means that the records are lost.")),
        )
        self._done = Words("", weight=600, ink="received")
        self._done.hide()
        self.add(self._done)
        self._printers = DropDown(self.tr("Printer"), [])
        self._printers.hide()
        self._print = Button(self.tr("Print it"), icon="printer")
        self._save = Button(self.tr("Save as PDF to print"), Kind.PRIMARY, icon="download")
        self._by_hand = Button(self.tr("I wrote it down by hand"), Kind.LINK)
        self._go_on = Button(self.tr("Continue"), icon="arrow-right")
        self._shown: tuple[Printer, ...] | None = None
        self.add(self._printers)
        self.add_buttons(self._save, self._print, self._go_on, self._by_hand)
        self._print.clicked.connect(lambda: self.print_clicked.emit(self._printers.current()))
        self._save.clicked.connect(self._ask_where)
        for button in (self._go_on, self._by_hand):
            button.clicked.connect(self.continue_clicked)

    def show_screen(self, screen: CodeScreen) -> None:
        """Bring the page in line with `screen`."""
        row = self._groups.layout()
        if row is not None and not row.count():
            groups = [_Group(number, signs) for number, signs in enumerate(screen.groups, 1)]
            widest = max(group.sizeHint().width() for group in groups)
            for group in groups:
                group.setMinimumWidth(widest)
                row.addWidget(group)
        self._show_printers(screen.printers)
        self.show_notice(screen.notice)
        words = self._kept_words(screen.kept)
        self._go_on.setVisible(bool(words))
        self._by_hand.setVisible(not words)
        if words and words != self._done.text():
            announce(self, words)
            self.lead_with(self._go_on)
            self._go_on.setFocus()
        self._done.set_text(words)
        self._done.setVisible(bool(words))

    def _kept_words(self, kept: Kept) -> str:
        match kept:
            case Kept.PRINTED:
                return self.tr("It is on its way to the printer. Look that it comes out and can be read.")
            case Kept.SAVED:
                return self.tr("Saved. Print the file now, then delete it: it is a key.")
            case Kept.NOT_YET:
                return ""

    def _show_printers(self, printers: tuple[Printer, ...]) -> None:
        self._print.setVisible(bool(printers))
        self._printers.setVisible(len(printers) > 1)
        if printers == self._shown:
            return
        self._shown = printers
        self._printers.set_options([Option(one.name, one.name.replace("_", " ")) for one in printers])
        if printers:
            self.lead_with(self._print)

    def _ask_where(self) -> None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        start = str(Path(documents) / self.tr("recovery-code.pdf"))
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the code"), start, "PDF (*.pdf)")
        if chosen:
            self.save_chosen.emit(Path(chosen))


class CodeTypedBackPage(NarrowPage):
    """Two groups of the code, from the paper."""

    checked = Signal(object)
    back_clicked = Signal()

    def __init__(self, asked: tuple[int, int]) -> None:
        super().__init__(
            self.tr("Take the paper and type two groups"),
            self.tr("This shows that the code can be read when it is needed."),
        )
        self._fields: dict[int, TextField] = {}
        for place in asked:
            field = TextField(self.tr("Group {number}").format(number=place + 1), width_chars=8)
            self._fields[place] = field
            self.add(field)
        check = Button(self.tr("Continue"), Kind.PRIMARY, icon="arrow-right")
        back = Button(self.tr("Show the code again"), Kind.LINK)
        check.clicked.connect(self._check)
        back.clicked.connect(self.back_clicked)
        self.add_buttons(check, back)
        self.first_focus = self._fields[asked[0]]

    def show_screen(self, screen: CodeScreen) -> None:
        """Bring the page in line with `screen`."""
        self.show_notice(screen.notice)
        words = self.tr("This is not what the paper should say. Look at it again, sign by sign.")
        for place, field in self._fields.items():
            field.set_error(words if place in screen.wrong else "")
        first = next((place for place in self._fields if place in screen.wrong), None)
        if first is not None:
            self._fields[first].setFocus()
            announce(self._fields[first], words, urgent=True)

    def _check(self) -> None:
        self.checked.emit({place: field.text() for place, field in self._fields.items()})


class RecoveryCodePages:
    """Shows the code and then asks for it, each on a page that `put` brings to the window."""

    def __init__(
        self,
        new: NewCode,
        runner: Runner,
        put: Callable[[Page], None],
        *,
        confirm: Callable[[], None],
        confirmed: Callable[[], None],
    ) -> None:
        self._put = put
        self._page: CodeShownPage | CodeTypedBackPage | None = None
        self._confirmed = confirmed
        self._runner = VisitRunner(runner, lambda _: None)
        self.presenter = CodePresenter(new, self._runner, self, confirm=confirm, confirmed=self._end)

    def begin(self) -> None:
        """Show the code."""
        self.presenter.begin()

    def show_screen(self, screen: CodeScreen) -> None:
        """Show the page for where one is."""
        page = self._page_for(screen)
        page.show_screen(screen)
        if page is not self._page:
            self._page = page
            self._put(page)

    def _end(self) -> None:
        self._runner.end()
        self._confirmed()

    def _page_for(self, screen: CodeScreen) -> CodeShownPage | CodeTypedBackPage:
        if screen.phase is Phase.SHOWN:
            return self._page if isinstance(self._page, CodeShownPage) else self._shown_page()
        return self._page if isinstance(self._page, CodeTypedBackPage) else self._typed_back_page(screen.asked)

    def _shown_page(self) -> CodeShownPage:
        page = CodeShownPage()
        page.print_clicked.connect(self.presenter.print_sheet)
        page.save_chosen.connect(self.presenter.save_sheet)
        page.continue_clicked.connect(self.presenter.go_on)
        return page

    def _typed_back_page(self, asked: tuple[int, int]) -> CodeTypedBackPage:
        page = CodeTypedBackPage(asked)
        page.checked.connect(self.presenter.check)
        page.back_clicked.connect(self.presenter.show_again)
        return page

"""The steps of adding a service: drop a file, see its faults, say what it does not say."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseworker.forms import Severity
from ui.services.adding.faults import FaultTable, faults_as_text
from ui.services.adding.presenter import AddScreen, FormSummary
from ui.services.card_form import CardForm
from ui.theme import theme
from ui.translation import language_label
from ui.widgets import (
    Button,
    Card,
    DropDown,
    Fact,
    FactRows,
    Flow,
    Heading,
    Icon,
    Kind,
    NoticeBox,
    Option,
    Words,
    announce,
)
from ui.wording import Notice, Tone


class DropZone(QWidget):
    """Choose a file, or drop one here."""

    dropped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.choose = Button(self.tr("Choose a file"), Kind.PRIMARY, icon="folder-open")
        column = QVBoxLayout(self)
        side = theme().space(32)
        column.setContentsMargins(side, side, side, side)
        column.setSpacing(theme().space(12))
        said = Words(self.tr("Choose the spreadsheet (.xlsx), or drag it here."), weight=600)
        beside = Words(
            self.tr("Pictures and lists of the form lie beside it, in a folder that has its name and “-media”."),
            quiet=True,
        )
        column.addWidget(Icon("file-spreadsheet", 32, ink="quiet"), 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(said)
        column.addWidget(beside)
        column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        if len(event.mimeData().urls()) == 1 and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which file was dropped."""
        event.acceptProposedAction()
        self.dropped.emit(Path(event.mimeData().urls()[0].toLocalFile()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a dashed edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme().colour("edge"), 2, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(theme().colour("panel"))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), 8, 8)


class FaultyPart(QWidget):
    """What makes a form unusable, by sheet and row."""

    def __init__(self) -> None:
        super().__init__()
        self._screen = AddScreen()
        self._title = Heading("", 2)
        said = self.tr("Nothing was changed. Put right what is listed, save the file, and check it again.")
        self._errors, self._warnings = Card(self.tr("Must be put right")), Card(self.tr("Worth knowing"))
        self._error_table, self._warning_table = FaultTable(), FaultTable()
        self._errors.add(self._error_table)
        self._warnings.add(self._warning_table)
        self.again = Button(self.tr("Check it again"), Kind.PRIMARY, icon="refresh-cw")
        self.another = Button(self.tr("Choose another file"), icon="folder-open")
        copy = Button(self.tr("Copy the list"), Kind.QUIET, icon="copy")
        copy.clicked.connect(self._copy)
        buttons = QWidget()
        flow = Flow(buttons)
        for button in (self.again, self.another, copy):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space(16))
        for widget in (self._title, Words(said), self._errors, self._warnings, buttons):
            column.addWidget(widget)

    def show_screen(self, screen: AddScreen) -> None:
        """Show the faults; warnings stand apart."""
        self._screen = screen
        errors = [one for one in screen.faults if one.severity is Severity.ERROR]
        warnings = [one for one in screen.faults if one.severity is Severity.WARNING]
        title = self.tr("%n faults in {file}", "", len(errors)).format(file=screen.file_name)
        if title != self._title.text():
            announce(self, title, urgent=True)
        self._title.set_text(title)
        self._error_table.show_faults(errors)
        self._warning_table.show_faults(warnings)
        self._warnings.setVisible(bool(warnings))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(faults_as_text(self._screen.faults))
        announce(self, self.tr("The list is copied."))


class ReadyPart(QWidget):
    """What was found in a sound form, who receives it, and what its card lacks."""

    office_chosen = Signal(str)
    offer_clicked = Signal(dict)
    another_clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = Heading("", 2)
        self._facts = FactRows()
        found = Card()
        found.add(self._facts)
        self._place = QVBoxLayout()
        self._choice: DropDown | None = None
        self._needs_office = NoticeBox()
        found.column.addLayout(self._place)
        found.add(self._needs_office)
        self._card = Card(self.tr("The form does not say this. Ask the office, then write it here."))
        self._form = CardForm()
        self._card.add(self._form)
        self._warnings, self._table = Card(self.tr("Worth knowing: the form works, but could be kinder")), FaultTable()
        self._warnings.add(self._table)
        self._offer = Button(self.tr("Put it on offer"), Kind.PRIMARY, icon="check")
        self._offer.clicked.connect(lambda: self.offer_clicked.emit(self._form.typed()))
        another = Button(self.tr("Choose another file"), Kind.QUIET)
        another.clicked.connect(self.another_clicked)
        buttons = QWidget()
        flow = Flow(buttons)
        flow.addWidget(self._offer)
        flow.addWidget(another)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space(16))
        for widget in (self._title, found, self._card, buttons, self._warnings):
            column.addWidget(widget)

    def show_screen(self, screen: AddScreen) -> None:
        """Bring the part in line with `screen`."""
        form = screen.form
        if form is None:
            return
        title = self.tr("“{title}” can be used").format(title=form.title)
        if title != self._title.text():
            announce(self, title)
        self._title.set_text(title)
        self._facts.show_facts(self._facts_of(form))
        self._show_offices(screen)
        self._card.setVisible(bool(form.lacking))
        self._form.ask_for(form.lacking)
        self._form.show_problems(screen.card_problems)
        self._table.show_faults(screen.faults)
        self._warnings.setVisible(bool(screen.faults))

    def focus_first(self) -> None:
        """Bring the keyboard to the first thing to type, or to what offers the form."""
        if not self._form.focus_first():
            self._offer.setFocus(Qt.FocusReason.TabFocusReason)

    def _facts_of(self, form: FormSummary) -> list[Fact]:
        languages = ", ".join(language_label(language, is_unchecked=False) for language in form.languages)
        facts = (
            Fact("version", self.tr("Version"), form.version),
            Fact("questions", self.tr("Questions"), str(form.questions)),
            Fact("languages", self.tr("Languages"), languages),
        )
        return [fact for fact in facts if fact.value]

    def _show_offices(self, screen: AddScreen) -> None:
        if self._choice is None and screen.offices:
            options = [Option(office.id, office.name) for office in screen.offices]
            self._choice = DropDown(self.tr("Who receives it?"), [Option("", self.tr("Choose an office")), *options])
            self._choice.changed.connect(self.office_chosen)
            self._place.addWidget(self._choice)
        if self._choice is not None:
            self._choice.choose(screen.office_id)
        wanted = Notice(self.tr("Choose the office that receives it."), tone=Tone.WARN) if screen.needs_office else None
        self._needs_office.show_notice(wanted)

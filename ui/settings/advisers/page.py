"""The section of the advisers."""

from functools import partial

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from caseworker.accounts import Adviser
from ui.settings.advisers.presenter import (
    NEW_ADVISER,
    NEW_PASSPHRASE,
    AdvisersPresenter,
    AdvisersScreen,
    Form,
)
from ui.settings.section import SectionPage
from ui.sign_in.field_group import FieldGroup
from ui.sign_in.narrow_page import row_of
from ui.theme import theme
from ui.visit import Visit
from ui.widgets import Busy, Button, Card, Chip, ChipTone, Kind, Rule, Sheet, TextField, Words, name_it
from ui.widgets.emptying import empty_layout


class _AdviserRow(QWidget):
    """One colleague, and the way in that can be closed."""

    close_clicked = Signal()

    def __init__(self, adviser: Adviser, *, is_own: bool) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(Words(adviser.name, weight=600))
        since = QLocale().toString(QDateTime.fromSecsSinceEpoch(round(adviser.added_at.timestamp())), "d MMMM yyyy")
        detail = self.tr("Signs in as {name}, here since {day}").format(name=adviser.sign_in_name, day=since)
        column.addWidget(Words(detail, quiet=True))
        row.addLayout(column, 1)
        if is_own:
            row.addWidget(Chip(self.tr("You"), ChipTone.SENDING, "user"))
        else:
            close = Button(self.tr("Stop sign-in"), Kind.LINK)
            name_it(close, self.tr("Stop {name} signing in").format(name=adviser.name))
            close.clicked.connect(self.close_clicked)
            row.addWidget(close)


class AdviserForm(QWidget):
    """What is typed about a new colleague, or for a new passphrase of one's own."""

    kept = Signal()
    cancelled = Signal()

    def __init__(self, form: Form) -> None:
        super().__init__()
        self.form = form
        is_own = form is Form.OWN
        self.present = TextField(self.tr("Your passphrase now"), secret=True)
        self.fields = FieldGroup(*(NEW_PASSPHRASE if is_own else NEW_ADVISER), own_name=False)
        card = Card(self.tr("Change your passphrase") if is_own else self.tr("Add a colleague"))
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(card)
        card.column.setSpacing(theme().space(16))
        if is_own:
            card.add(self.present)
        else:
            card.add(
                Words(self.tr("Let your colleague type the passphrase. Nobody else needs to know it."), quiet=True)
            )
        card.add(self.fields)
        keep = Button(self.tr("Change it") if is_own else self.tr("Add this colleague"), Kind.PRIMARY)
        cancel = Button(self.tr("Cancel"))
        keep.clicked.connect(self.kept)
        cancel.clicked.connect(self.cancelled)
        card.add(row_of(keep, cancel))

    def show_screen(self, screen: AdvisersScreen) -> None:
        """Show what is wrong with what was typed."""
        self.fields.show_problems(screen.problems)
        self.present.set_error(self.tr("That is not your passphrase.") if screen.is_wrong_passphrase else "")
        if screen.is_wrong_passphrase:
            self.present.setFocus()

    def begin(self) -> None:
        """Bring the keyboard to the first field."""
        (self.present if self.form is Form.OWN else self.fields.first).setFocus()


class AdvisersPage(SectionPage):
    """Who may sign in, with what can be done about it."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(
            visit, self.tr("Advisers"), self.tr("Everybody signs in with a name and passphrase of their own.")
        )
        self._busy = Busy("", can_cancel=False)
        self._people = Card()
        self._form: AdviserForm | None = None
        self._shown: tuple[Adviser, ...] | None = None
        self.add(self._busy, self._people)
        self._add = Button(self.tr("Add a colleague"), Kind.PRIMARY, icon="user-plus")
        self._own = Button(self.tr("Change your passphrase"), icon="key-round")
        self._buttons = row_of(self._add, self._own)
        self.add(self._buttons)
        self.first_focus = self._add
        self.presenter = AdvisersPresenter(visit.desk, self.runner, self)
        self._add.clicked.connect(partial(self.presenter.open_form, Form.ADD))
        self._own.clicked.connect(partial(self.presenter.open_form, Form.OWN))
        self.presenter.begin()

    def show_screen(self, screen: AdvisersScreen) -> None:
        """Bring the page in line with `screen`."""
        is_reading = screen.here is None
        self._busy.setVisible(is_reading or screen.is_busy)
        self._busy.show_step(self.tr("Reading…") if is_reading else self.tr("Making the keys…"))
        self._people.setVisible(not is_reading)
        if screen.here is not None and screen.here != self._shown:
            self._deal(screen.here, screen.own_id)
        self._show_form(screen)
        self.show_notice(screen.notice)

    def _deal(self, here: tuple[Adviser, ...], own_id: str) -> None:
        self._shown = here
        empty_layout(self._people.column)
        for place, adviser in enumerate(here):
            if place:
                self._people.add(Rule())
            row = _AdviserRow(adviser, is_own=adviser.id == own_id)
            row.close_clicked.connect(partial(self._ask_to_close, adviser))
            self._people.add(row)

    def _show_form(self, screen: AdvisersScreen) -> None:
        now = self._form.form if self._form is not None else Form.NONE
        if screen.form is not now:
            if self._form is not None:
                self._form.hide()
                self._form.deleteLater()
                self._form = None
            if screen.form is not Form.NONE:
                self._form = AdviserForm(screen.form)
                self._form.kept.connect(self._tell)
                self._form.cancelled.connect(partial(self.presenter.open_form, Form.NONE))
                self.add(self._form)
                self._form.begin()
            else:
                self._add.setFocus()
        self._buttons.setVisible(screen.form is Form.NONE)
        if self._form is not None:
            self._form.show_screen(screen)

    def _tell(self) -> None:
        if self._form is None:
            return
        typed = self._form.fields.typed()
        if self._form.form is Form.ADD:
            self.presenter.add(typed)
        else:
            self.presenter.change_own_passphrase(self._form.present.text(), typed)

    def _ask_to_close(self, adviser: Adviser) -> None:
        sheet = Sheet(self, self.tr("Stop {name} signing in?").format(name=adviser.name))
        sheet.column.addWidget(
            Words(self.tr("They can no longer sign in here. What they did stays in the ledger, with their name."))
        )
        close = Button(self.tr("Stop their sign-in"), Kind.PRIMARY)
        keep = Button(self.tr("Leave it as it is"))
        sheet.add_buttons(close, keep)
        close.clicked.connect(sheet.accept)
        keep.clicked.connect(sheet.reject)
        sheet.accepted.connect(partial(self.presenter.close, adviser.id))
        sheet.open()

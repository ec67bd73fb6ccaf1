"""The line over the questions that tells of a newer version of the form."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.interview.newer.presenter import NewerFormPresenter, NewerFormScreen
from ui.interview.newer.sheet import NewerFormSheet
from ui.theme import theme
from ui.widgets import Button, Icon, Kind, Words, announce


class NewerFormLine(QWidget):
    """One sentence and one way to see more; hidden where the form is the newest."""

    def __init__(self) -> None:
        super().__init__()
        self._sheet: NewerFormSheet | None = None
        self._presenter: NewerFormPresenter | None = None
        self.look = Button(self.tr("See what is different"), Kind.LINK)
        self.look.clicked.connect(self._open)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().space(8))
        row.addWidget(Icon("info"))
        row.addWidget(Words(self.tr("This form has a newer version.")))
        row.addWidget(self.look)
        row.addStretch(1)
        self.hide()

    def wire(self, presenter: NewerFormPresenter) -> None:
        """Pass on what the person does to `presenter`."""
        self._presenter = presenter

    def show_screen(self, screen: NewerFormScreen) -> None:
        """Show the line, and the sheet where it is open."""
        if screen.is_there and self.isHidden():
            announce(self, self.tr("This form has a newer version."))
        self.setVisible(screen.is_there)
        if self._sheet is None:
            return
        if screen.is_moved:
            self._sheet.accept()
            announce(self, self.tr("The form goes on in its newer version."))
        else:
            self._sheet.show_screen(screen)

    def _open(self) -> None:
        if self._presenter is None:
            return
        sheet = NewerFormSheet(self)
        self._sheet = sheet
        sheet.move_asked.connect(self._presenter.move)
        sheet.finished.connect(self._closed)
        sheet.open()
        self._presenter.look()

    def _closed(self) -> None:
        if self._sheet is not None:
            self._sheet.deleteLater()
            self._sheet = None

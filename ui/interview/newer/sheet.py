"""What is different in the newer version of a form, and the choice between the two."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from caseworker.desk import NewerForm
from ui.interview.newer.presenter import NewerFormScreen
from ui.widgets import Bullets, Busy, Button, Heading, Kind, NoticeBox, Sheet, Words

_MOST = 8


class NewerFormSheet(Sheet):
    """Shows what is added, dropped and changed; nothing is changed by closing it."""

    move_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, self.tr("The newer version of this form"))
        self._busy = Busy(self.tr("Comparing the two"), can_cancel=False)
        self._notice = NoticeBox()
        self._told: NewerForm | None = None
        self.column.addWidget(self._busy)
        self.column.addWidget(self._notice)
        self.go_on = Button(self.tr("Go on in the newer version"), Kind.PRIMARY)
        self.stay = Button(self.tr("Stay with this one"))
        self.go_on.clicked.connect(self.move_asked)
        self.stay.clicked.connect(self.reject)
        self.add_buttons(self.go_on, self.stay)
        self.go_on.setEnabled(False)

    def show_screen(self, screen: NewerFormScreen) -> None:
        """Show what is known by now."""
        self._busy.setVisible(screen.is_busy)
        self._notice.show_notice(screen.notice)
        if screen.newer is not None and self._told is None:
            self._told = screen.newer
            self._tell(screen.newer)
        self.go_on.setEnabled(self._told is not None and not screen.is_busy)
        if not screen.is_busy:
            (self.go_on if self.go_on.isEnabled() else self.stay).setFocus()

    def _tell(self, newer: NewerForm) -> None:
        changes = newer.changes
        self._part(self.tr("Answers that have no place in it"), (one.question for one in newer.lost))
        self._part(self.tr("New questions"), (one.label for one in changes.added))
        self._part(self.tr("Questions that are gone"), (one.label for one in changes.removed))
        self._part(self.tr("Questions that changed"), (one.label for one in changes.changed))
        if newer.lost:
            self.column.addWidget(Words(self.tr("All other answers go along.")))
        else:
            self.column.addWidget(Words(self.tr("All answers go along.")))

    def _part(self, title: str, labels: Iterable[str]) -> None:
        items = [label for label in labels if label]
        if not items:
            return
        shown = items[:_MOST]
        if len(items) > _MOST:
            shown.append(self.tr("and %n more", "", len(items) - _MOST))
        self.column.addWidget(Heading(title, 4))
        bullets = Bullets()
        bullets.show_items(shown)
        self.column.addWidget(bullets)

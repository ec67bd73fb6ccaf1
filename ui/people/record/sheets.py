"""What is asked or shown over a person's record: all that was done in a matter, and taking a permission back."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from caseworker.desk import StandingPermission
from ui.people.record.presenter import Matter
from ui.people.record.told import did_words
from ui.when import moment_words
from ui.widgets import Button, Fact, FactRows, Kind, Sheet, TextField, Words, core_text


class MatterSheet(Sheet):
    """Everything that was done in one matter, newest first."""

    outbox_clicked = Signal(str)

    def __init__(self, parent: QWidget, matter: Matter, today: date) -> None:
        super().__init__(parent, matter.service_title)
        self.column.addWidget(Words(matter.reference, weight=600))
        words = matter.did[0].state_words
        if words:
            self.column.addWidget(Words(core_text(words)))
        rows = FactRows()
        rows.show_facts(
            [
                Fact(str(number), moment_words(one.at, today), did_words(one.did), one.by)
                for number, one in enumerate(matter.did)
            ]
        )
        self.column.addWidget(rows)
        close = Button(self.tr("Close"), Kind.PRIMARY)
        close.clicked.connect(self.accept)
        if not matter.item_id:
            self.add_buttons(close)
            return
        show = Button(self.tr("Show in the outbox"))
        show.clicked.connect(self.accept)
        show.clicked.connect(lambda: self.outbox_clicked.emit(matter.item_id))
        self.add_buttons(close, show)


class TakeBackSheet(Sheet):
    """What taking a permission back does and does not do, and what they said."""

    taken_back = Signal(str)

    def __init__(self, parent: QWidget, permission: StandingPermission) -> None:
        super().__init__(parent, self.tr("Take back this permission?"))
        service, office = permission.service_title, permission.office_name
        for sentence in (
            self.tr("From now on nothing more is filled in or sent for {service}."),
            self.tr("What waits in the outbox for it stays here and is not sent."),
            self.tr("What {office} has already cannot be called back. Call them to say that it should stop."),
            self.tr("The record stays. They can give their permission again at any time."),
        ):
            self.column.addWidget(Words(sentence.format(service=service, office=office)))
        self._said = TextField(
            self.tr("What did they say?"), hint=self.tr("Such as “at the desk: I will do it myself”."), optional=True
        )
        self.column.addWidget(self._said)
        take = Button(self.tr("Take it back"), Kind.PRIMARY)
        keep = Button(self.tr("Keep it"))
        take.clicked.connect(self._take)
        keep.clicked.connect(self.reject)
        self.add_buttons(take, keep)
        self._said.setFocus()

    def _take(self) -> None:
        self.accept()
        self.taken_back.emit(self._said.text().strip())

"""What is asked before something is done about an item: stop it, send it again, write down what the office said."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from caseworker.desk import Verdict
from ui.widgets import Button, ChoiceList, Kind, Option, Sheet, TextField, Words


class ConfirmSheet(Sheet):
    """Says what will happen and asks."""

    def __init__(self, parent: QWidget, heading: str, sentences: tuple[str, ...], go_on: str) -> None:
        super().__init__(parent, heading)
        for sentence in sentences:
            self.column.addWidget(Words(sentence))
        self.go_on = Button(go_on, kind=Kind.PRIMARY)
        leave = Button(self.tr("Leave it as it is"))
        self.add_buttons(self.go_on, leave)
        self.go_on.clicked.connect(self.accept)
        leave.clicked.connect(self.reject)


class CorrectionSheet(Sheet):
    """Says what correcting does, and takes why."""

    told = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, QCoreApplication.translate("CorrectionSheet", "Correct the answers?"))
        self.column.addWidget(Words(self.tr("You go through the answers again, with all that was given.")))
        self.column.addWidget(
            Words(self.tr("The corrected form is read back and sent like the first one. It takes its place there."))
        )
        self.reason = TextField(self.tr("What was wrong?"), optional=True)
        self.column.addWidget(self.reason)
        self.go_on = Button(self.tr("Correct it"), kind=Kind.PRIMARY)
        leave = Button(self.tr("Leave it as it is"))
        self.add_buttons(self.go_on, leave)
        self.go_on.clicked.connect(self._go_on)
        leave.clicked.connect(self.reject)
        self.reason.setFocus()

    def _go_on(self) -> None:
        self.told.emit(self.reason.text().strip())
        self.accept()


class VerdictSheet(Sheet):
    """Takes what the office told a person, with the evidence."""

    told = Signal(object, str, str)
    """A `Verdict`, who said so and when, and the office's own number."""

    def __init__(self, parent: QWidget, office: str) -> None:
        super().__init__(parent, QCoreApplication.translate("VerdictSheet", "What did the office say?"))
        self.column.addWidget(
            Words(
                self.tr("Call {office} and ask if the form has arrived. Give them the reference.").format(office=office)
            )
        )
        self._problem = Words("", weight=600, ink="needs")
        self._problem.hide()
        self.column.addWidget(self._problem)
        self.verdicts = ChoiceList(
            [
                Option(Verdict.ARRIVED, self.tr("They have it")),
                Option(Verdict.ABSENT, self.tr("They are sure that they do not have it")),
            ]
        )
        self.evidence = TextField(
            self.tr("Who told you, and when?"), hint=self.tr("For example: Ms Lowe on the phone, 24 November, 10:15")
        )
        self.reference = TextField(self.tr("Their own number for it"), optional=True, width_chars=20)
        for widget in (self.verdicts, self.evidence, self.reference):
            self.column.addWidget(widget)
        self.keep = Button(self.tr("Write it down"), kind=Kind.PRIMARY)
        leave = Button(self.tr("Leave it as it is"))
        self.add_buttons(self.keep, leave)
        self.keep.clicked.connect(self._keep)
        leave.clicked.connect(self.reject)
        self.verdicts.setFocus()

    def _keep(self) -> None:
        chosen, evidence = self.verdicts.chosen(), self.evidence.text().strip()
        self._problem.set_text("" if chosen else self.tr("Choose what they said."))
        self._problem.setVisible(not chosen)
        self.evidence.set_error("" if evidence else self.tr("Write down who told you, and when."))
        if chosen and evidence:
            self.told.emit(Verdict(chosen[0]), evidence, self.reference.text().strip())
            self.accept()

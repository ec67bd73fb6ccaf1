"""Asks who interprets; a warning says what may go wrong when it is somebody close, and a child is refused."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseworker.casework import CLOSE, InterpreterWay, Standing
from ui.permission.interpreting import InterpreterLack, InterpreterTyped
from ui.theme import theme
from ui.widgets import DropDown, NoticeBox, Option, ProblemLine, TextField, announce
from ui.wording import Notice, Tone


class InterpreterFields(QWidget):
    """Nobody interprets until somebody is chosen; then the fields that belong to them are shown."""

    grew = Signal(object)
    """Fields appeared; they end with this widget."""

    def __init__(self) -> None:
        super().__init__()
        self.who = DropDown(self.tr("Does somebody interpret?"), self._standings())
        self._problem = ProblemLine()
        self.warning = NoticeBox()
        self.name = TextField(self.tr("Their name"))
        self.language = TextField(self.tr("Which language?"))
        self.way = DropDown(self.tr("How?"), self._ways())
        self.belongs_to = TextField(self.tr("Which service, or what are they to the person?"), optional=True)
        self.reason = TextField(
            self.tr("Why can nobody else do it today?"), hint=self.tr("Such as “no telephone interpreter was free”")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space(10))
        self._typed = (self.name, self.language, self.way, self.belongs_to, self.reason)
        for widget in (self.who, self._problem, self.warning, *self._typed):
            column.addWidget(widget)
        self.who.changed.connect(self._show_who)
        self._show_who()

    def typed(self) -> InterpreterTyped:
        """Return what stands in the fields."""
        key = self.who.current()
        return InterpreterTyped(
            Standing(key) if key else None,
            self.name.text(),
            self.language.text(),
            InterpreterWay(self.way.current()),
            self.belongs_to.text(),
            self.reason.text(),
        )

    def show_typed(self, typed: InterpreterTyped) -> None:
        """Show what was noted before."""
        self.who.choose("" if typed.standing is None else typed.standing.value)
        self.way.choose(typed.way.value)
        fields = (self.name, self.language, self.belongs_to, self.reason)
        for field, text in zip(fields, (typed.name, typed.language, typed.belongs_to, typed.reason), strict=True):
            field.set_text(text)
        self._show_who()

    def show_lack(self, lack: InterpreterLack | None) -> None:
        """Say what is missing, and bring the keyboard there."""
        if lack is None:
            self._problem.show_sentence("")
            return
        words = {
            InterpreterLack.CHILD: self.tr("Nobody under 18 can interpret. Choose somebody else, or nobody."),
            InterpreterLack.NAME: self.tr("Write down who interprets."),
            InterpreterLack.LANGUAGE: self.tr("Write down the language."),
            InterpreterLack.REASON: self.tr("Write down why nobody else can do it today."),
        }
        places = {InterpreterLack.NAME: self.name, InterpreterLack.LANGUAGE: self.language}
        place = {**places, InterpreterLack.REASON: self.reason}.get(lack, self.who)
        self._problem.show_sentence(words[lack], place)
        announce(self, words[lack], urgent=True)
        place.setFocus()

    def _standings(self) -> list[Option]:
        words = {
            Standing.SERVICE: self.tr("An interpreter from a service"),
            Standing.COLLEAGUE: self.tr("A colleague"),
            Standing.FRIEND: self.tr("A friend or neighbour"),
            Standing.RELATIVE: self.tr("A relative"),
            Standing.UNDER_18: self.tr("Somebody under 18"),
        }
        return [Option("", self.tr("No, we speak the same language")), *(Option(one, words[one]) for one in Standing)]

    def _ways(self) -> list[Option]:
        words = {
            InterpreterWay.IN_PERSON: self.tr("Here with us"),
            InterpreterWay.BY_PHONE: self.tr("By telephone"),
            InterpreterWay.BY_VIDEO: self.tr("By video"),
        }
        return [Option(one, words[one]) for one in InterpreterWay]

    def _show_who(self) -> None:
        key = self.who.current()
        standing = Standing(key) if key else None
        is_taken = standing is not None and standing is not Standing.UNDER_18
        for widget in self._typed:
            widget.setVisible(is_taken)
        self.reason.setVisible(standing in CLOSE)
        self._problem.show_sentence("")
        self.warning.show_notice(self._warning(standing))
        if standing is not None:
            self.grew.emit(self.reason if standing in CLOSE else self.belongs_to if is_taken else self.warning)

    def _warning(self, standing: Standing | None) -> Notice | None:
        if standing is Standing.UNDER_18:
            return Notice(
                self.tr("A child cannot interpret. It is too much for them, and they may hear what they should not."),
                self.tr("Call a telephone interpreter, or make another appointment."),
                tone=Tone.WRONG,
            )
        if standing in CLOSE:
            return Notice(
                self.tr(
                    "Somebody close may leave things out, answer for the person or press them, "
                    "or hear what they should not."
                ),
                self.tr("A telephone interpreter is better. Ask the person, without the other one, what they want."),
                tone=Tone.WARN,
            )
        return None

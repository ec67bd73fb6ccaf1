"""The page that puts on record who may act for a person."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseworker.casework import SIGNS_BY_LAW, ActingAs, May
from ui.people.acting.presenter import ActingPresenter, ActingScreen
from ui.people.acting.typed import Fault, Part, TypedActing
from ui.theme import theme
from ui.when import day_words
from ui.widgets import (
    Busy,
    Button,
    Card,
    ChoiceList,
    Columns,
    ErrorSummary,
    Flow,
    Heading,
    Kind,
    NoticeBox,
    Option,
    Page,
    ProblemLine,
    TextField,
    Tick,
    Words,
)
from ui.widgets.order import go_in_order


class ActingPage(Page):
    """Who they are, by what authority, what they may do, and until when."""

    presenter: ActingPresenter

    saved = Signal(object)
    cancel_clicked = Signal()

    def __init__(self, last_for_helper: date) -> None:
        super().__init__()
        self._screen: ActingScreen | None = None
        self.heading = Heading(self.tr("Who may act for them"))
        self._lead = Words(
            self.tr("This says who may speak or sign for the person. It is not their permission."), quiet=True
        )
        self._summary = ErrorSummary()
        self._notice = NoticeBox()
        self._busy = Busy(self.tr("Opening the record"), can_cancel=False)
        self.who = WhoCard()
        self.what = WhatCard(last_for_helper)
        self.first_focus = self.who.name
        self.save = Button(self.tr("Put it on record"), Kind.PRIMARY, icon="check", key="Ctrl Enter")
        self.save.setShortcut("Ctrl+Return")
        cancel = Button(self.tr("Do not add"), Kind.QUIET)
        self._buttons = QWidget()
        flow = Flow(self._buttons)
        flow.addWidget(self.save)
        flow.addWidget(cancel)
        self._form = Columns((self.who, 1, 22.0), (self.what, 1, 22.0), gap=24)
        self.column.setSpacing(theme().space(16))
        for widget in (self.heading, self._lead, self._summary, self._notice, self._busy, self._form, self._buttons):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        for widget in (self._form, self._buttons):
            widget.hide()
        self.save.clicked.connect(self._save)
        self._summary.chosen.connect(self._go_to)
        self.who.authority_changed.connect(self.what.show_authority)
        cancel.clicked.connect(self.cancel_clicked)

    def show_screen(self, screen: ActingScreen) -> None:
        """Bring the page in line with `screen`."""
        before, self._screen = self._screen, screen
        self._notice.show_notice(screen.problem)
        is_read = bool(screen.name)
        self._busy.setVisible(not is_read and screen.problem is None)
        for widget in (self._form, self._buttons):
            widget.setVisible(is_read)
        if is_read and (before is None or not before.name) and self.heading is not None:
            self.heading.set_text(self.tr("Who may act for {name}").format(name=screen.called))
            self.what.show_services(screen.services)
            go_in_order(self.who, self.what, self._buttons)
            self.focus_first()
        sentences = {one.part: self._fault_words(one.fault) for one in screen.problems}
        self.who.show_problems(sentences)
        self.what.show_problems(sentences)
        self._summary.show_problems(
            self.tr("Put this right first"), [(part.value, said) for part, said in sentences.items()]
        )
        if screen.problems and (before is None or screen.problems != before.problems):
            self._go_to(screen.problems[0].part.value)
        self.save.setEnabled(is_read and not screen.is_saving)

    def _save(self) -> None:
        self.saved.emit(
            TypedActing(
                name=self.who.name.text(),
                relation=self.who.relation.text(),
                acts_as=self.who.authority(),
                may=self.what.may(),
                is_for_all=self.what.is_for_all(),
                service_ids=frozenset(self.what.services()),
                document=self.what.document.text(),
                until=self.what.until.text(),
            )
        )

    def _go_to(self, part: str) -> None:
        place = {**self.who.places(), **self.what.places()}[Part(part)]
        place.setFocus()
        self.ensureWidgetVisible(place, 0, theme().space(48))

    def _fault_words(self, fault: Fault) -> str:
        return {
            Fault.NAME_MISSING: self.tr("Type the name of the person or the organisation."),
            Fault.NOT_CHOSEN: self.tr("Choose why they may act."),
            Fault.NOTHING_ALLOWED: self.tr("Tick at least one thing that they may do."),
            Fault.NO_SERVICE: self.tr("Tick the services, or choose “Everything here”."),
            Fault.DOCUMENT_MISSING: self.tr("Write down what you have seen that proves it."),
            Fault.DATE_UNREADABLE: self.tr("Type the date as day, month and year, such as 1 3 2027."),
            Fault.DATE_PAST: self.tr("This day is over. Check the year."),
            Fault.TOO_LONG: self.tr("A helper they name is named for six months at most. Choose an earlier day."),
        }[fault]


class WhoCard(Card):
    """Who acts, and why they may."""

    authority_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Who they are"))
        self.column.setSpacing(theme().space(12))
        self.name = TextField(self.tr("Name of the person or organisation"))
        self.relation = TextField(
            self.tr("Who are they to the person?"), hint=self.tr("Such as daughter or carer."), optional=True
        )
        self._why = Words(self.tr("Why may they act?"), weight=600)
        self._problem = ProblemLine()
        self._authority = ChoiceList(self._options())
        for widget in (self.name, self.relation, self._why, self._problem, self._authority):
            self.add(widget)
        self.column.addStretch(1)
        self._authority.changed.connect(lambda: self.authority_changed.emit(self.authority()))
        self.name.entered.connect(self.relation.setFocus)
        self.relation.entered.connect(self._authority.setFocus)

    def authority(self) -> ActingAs | None:
        """Return by what authority they act; None while nothing is chosen."""
        chosen = self._authority.chosen()
        return ActingAs(chosen[0]) if chosen else None

    def show_problems(self, sentences: Mapping[Part, str]) -> None:
        """Say beside each field what must be put right."""
        self.name.set_error(sentences.get(Part.NAME, ""))
        self._problem.show_sentence(sentences.get(Part.ACTS_AS, ""))

    def places(self) -> dict[Part, QWidget]:
        """Return where each part stands."""
        return {Part.NAME: self.name, Part.ACTS_AS: self._authority}

    def _options(self) -> list[Option]:
        words = {
            ActingAs.APPOINTEE: (self.tr("Appointee"), self.tr("Named by the benefits office")),
            ActingAs.ATTORNEY: (self.tr("Power of attorney"), self.tr("Registered, and in force")),
            ActingAs.DEPUTY: (self.tr("Deputy"), self.tr("Named by a court")),
            ActingAs.PARENT: (self.tr("Parent of a child"), self.tr("With parental responsibility")),
            ActingAs.NAMED_HELPER: (self.tr("A helper they name today"), self.tr("They are here and say so")),
        }
        return [Option(one, *words[one]) for one in ActingAs]


class WhatCard(Card):
    """What they may do, for what, until when, and what proves it; nothing is ticked in advance."""

    def __init__(self, last_for_helper: date) -> None:
        super().__init__(self.tr("What they may do"))
        self.column.setSpacing(theme().space(12))
        self._may_problem = ProblemLine()
        self._ticks = {
            May.BE_TOLD: Tick(self.tr("Be told how things stand")),
            May.ANSWER: Tick(self.tr("Answer the questions of a form")),
            May.SIGN: Tick(self.tr("Give permission and sign in their place")),
        }
        self._no_sign = Words(self.tr("A helper they name does not sign: they sign themself."), quiet=True)
        self._no_sign.hide()
        self._which = Words(self.tr("For what?"), weight=600)
        self._service_problem = ProblemLine()
        self._scope = ChoiceList(
            [Option("all", self.tr("Everything here")), Option("some", self.tr("Only some services"))], digits=False
        )
        self._scope.choose(["all"])
        self._services: dict[str, Tick] = {}
        self._service_list = QWidget()
        self._service_column = QVBoxLayout(self._service_list)
        self._service_column.setContentsMargins(theme().space(24), 0, 0, 0)
        self._service_list.hide()
        hint = self.tr("Leave it empty for “until it is taken back”. A helper they name: {day} at the latest.")
        self.until = TextField(
            self.tr("Until which day?"), hint=hint.format(day=day_words(last_for_helper)), width_chars=20
        )
        for widget in (self._may_problem, *self._ticks.values(), self._no_sign, self._which, self._service_problem):
            self.add(widget)
        self.document = TextField(
            self.tr("What have you seen that proves it?"),
            hint=self.tr("In words, such as “power of attorney, every page stamped”. Keep no copy."),
        )
        for widget in (self._scope, self._service_list, self.until, self.document):
            self.add(widget)
        self.column.addStretch(1)
        self._scope.changed.connect(lambda: self._service_list.setVisible(not self.is_for_all()))

    def show_services(self, services: tuple[tuple[str, str], ...]) -> None:
        """Show what this desk helps with."""
        for service_id, title in services:
            self._services[service_id] = tick = Tick(title)
            self._service_column.addWidget(tick)

    def show_authority(self, acts_as: ActingAs | None) -> None:
        """Take signing away from a helper whom the person named."""
        may_sign = acts_as is None or acts_as in SIGNS_BY_LAW
        self._ticks[May.SIGN].setVisible(may_sign)
        self._no_sign.setVisible(not may_sign)

    def may(self) -> frozenset[May]:
        """Return what is ticked."""
        return frozenset(one for one, tick in self._ticks.items() if tick.isChecked())

    def is_for_all(self) -> bool:
        """Say whether it is for every service."""
        return self._scope.chosen() != ("some",)

    def services(self) -> tuple[str, ...]:
        """Return the ids of the ticked services."""
        return tuple(service_id for service_id, tick in self._services.items() if tick.isChecked())

    def show_problems(self, sentences: Mapping[Part, str]) -> None:
        """Say beside each field what must be put right."""
        self._may_problem.show_sentence(sentences.get(Part.MAY, ""))
        self._service_problem.show_sentence(sentences.get(Part.SERVICES, ""))
        self.until.set_error(sentences.get(Part.UNTIL, ""))
        self.document.set_error(sentences.get(Part.DOCUMENT, ""))

    def places(self) -> dict[Part, QWidget]:
        """Return where each part stands."""
        first = next(iter(self._services.values()), self._scope)
        return {
            Part.MAY: self._ticks[May.BE_TOLD],
            Part.SERVICES: first,
            Part.UNTIL: self.until,
            Part.DOCUMENT: self.document,
        }

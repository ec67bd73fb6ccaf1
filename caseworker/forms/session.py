"""A form being filled: created, restored or edited, answered, checked and finished; pure, without I/O."""

from collections.abc import Iterator

from lxml import etree

from caseworker.forms import serialise
from caseworker.forms.collector import collector_waits
from caseworker.forms.definition.actions import FIRST_LOAD, LOAD, REVALIDATE
from caseworker.forms.definition.documents import parse_xml
from caseworker.forms.definition.form import FormDefinition
from caseworker.forms.definition.names import local_name
from caseworker.forms.definition.parts import SELECTS
from caseworker.forms.environment import Environment
from caseworker.forms.events import Events
from caseworker.forms.faults import Fault, FormRefused, Severity
from caseworker.forms.finished import FinishedForm, freeze
from caseworker.forms.host import SessionHost
from caseworker.forms.instance.node import InstanceNode
from caseworker.forms.instance.tree import Tree
from caseworker.forms.instance.values import Types
from caseworker.forms.operations import (
    AddRepeat,
    ChangeLanguage,
    MoveRepeat,
    Operation,
    OperationRefused,
    RemoveRepeat,
    SetAnswer,
)
from caseworker.forms.preload import finished_at, preloaded
from caseworker.forms.recalculate import Recalculator
from caseworker.forms.record_meta import RecordMeta
from caseworker.forms.row_changes import add_row, move_row, node_at, remove_row
from caseworker.forms.states import ItemState, Problem, ProblemKind, QuestionState, StateReader

MAX_ANSWER = 1_000_000
"""Characters of one answer; XML readers, ours and those of offices, give up on a text of 10 MB."""
MAX_CHAIN = 1_000
"""Actions that set off each other stop after so many rounds."""


class FormUnfinished(Exception):
    """Some answers are missing or not allowed; `problems` names them. Nothing was changed."""

    code = "form.unfinished"
    sentence = "Some questions still need an answer, or an answer is not allowed."
    next_step = "Go to each question in the list. All answers are kept."

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(f"{len(problems)} problems")
        self.problems = problems


class FormSession:
    """One form being filled. Make one with `create`, `restore` or `edit`."""

    def __init__(self, definition: FormDefinition, environment: Environment) -> None:
        self.definition = definition
        self.environment = environment
        self._types = Types(environment.zone, environment.now())
        self.tree = Tree(definition, self._types)
        self._host = SessionHost(definition, environment, self.tree)
        self._events = Events(definition, environment, self.tree, self._host)
        self._recalculator = Recalculator(self.tree, self._host, self._new_instance)
        self.states = StateReader(definition, self.tree, self._host)
        self._meta = RecordMeta(self.tree, self._recalculator)

    @classmethod
    @collector_waits()
    def create(cls, definition: FormDefinition, environment: Environment) -> "FormSession":
        """Begin a new record."""
        session = cls(definition, environment)
        for node in session.tree.root.walk():
            held = preloaded(node, environment, session._types)
            if held is not None:
                node.store(held)
        session._open(FIRST_LOAD, LOAD)
        session._identify()
        return session

    @classmethod
    @collector_waits()
    def restore(cls, definition: FormDefinition, environment: Environment, instance_xml: bytes) -> "FormSession":
        """Go on with a record from its snapshot.

        Raises:
            FormRefused: the XML is broken, or is not a record of this form.
        """
        session = cls(definition, environment)
        element = session._taken_over(instance_xml)
        language = element.get(serialise.SNAPSHOT)
        if language in definition.languages:
            session._host.speak(str(language))
        session._open(LOAD)
        session._identify()
        return session

    @classmethod
    @collector_waits()
    def edit(cls, definition: FormDefinition, environment: Environment, submission_xml: bytes) -> "FormSession":
        """Correct a record that was sent: it gets a new instance id, and the old one becomes `deprecatedID`.

        Raises:
            FormRefused: the XML is broken, or is not a record of this form.
        """
        session = cls(definition, environment)
        element = session._taken_over(submission_xml)
        old = serialise.meta_texts(element).get("instanceID", "")
        session._meta.write("deprecatedID", old)
        session._meta.write("instanceID", f"uuid:{environment.uuid()}")
        session._open(LOAD)
        session._identify()
        return session

    def _taken_over(self, xml: bytes) -> etree._Element:
        element = parse_xml(xml, what="The record")
        mine = self.definition.nodes[0].tag
        if local_name(str(element.tag)) != local_name(mine):
            sentence = "This record belongs to another form."
            raise FormRefused(
                [Fault(Severity.ERROR, "record.other-form", sentence, "Open it with the form it was made with.")]
            )
        self.tree.take_over(element)
        known = {name for name, text in serialise.meta_texts(element).items() if text}
        for name in known & {"instanceID", "deprecatedID"}:
            self._meta.write(name, serialise.meta_texts(element)[name])
        return element

    def _open(self, *events: str) -> None:
        for event in events:
            self._events.fire(event, self._recalculator)
        self._recalculator.queue_all()
        for node in self.tree.root.walk():
            if node.text and node.definition.index in self.definition.controls:
                self._recalculator.stale_selects.append(node)
        self._settle(watch=False)

    def _new_instance(self, node: InstanceNode) -> None:
        self._events.fire_new_repeat(node, self._recalculator)

    def _settle(self, *, watch: bool = True) -> None:
        """Work until no value, action or choice list changes any more."""
        recalculator = self._recalculator
        recalculator.start()
        for _ in range(MAX_CHAIN):
            recalculator.run()
            changed = recalculator.changed_values
            recalculator.changed_values = []
            if watch:
                self._events.fire_changes(changed, recalculator)
            stale = recalculator.stale_selects
            recalculator.stale_selects = []
            for node in stale:
                self._drop_unoffered(node)
            if not recalculator.is_busy:
                return

    def _drop_unoffered(self, node: InstanceNode) -> None:
        control = self.definition.controls.get(node.definition.index)
        if control is not None and control.kind in SELECTS and node.text and node.relevant:
            kept = self._host.choices.kept(control, node, node.text)
            if kept != node.text:
                self._recalculator.set_value(node, kept)

    @property
    def language(self) -> str:
        """The language that texts are shown in."""
        return self._host.language

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the form."""
        return self.definition.languages

    def apply(self, operation: Operation) -> None:
        """Do one thing to the form; answers are stored even where they break a rule of the form.

        Raises:
            OperationRefused: the place is not there, is not relevant, or may not be changed; nothing was changed.
        """
        match operation:
            case SetAnswer(ref, value):
                self._answer(ref, value)
            case AddRepeat(ref):
                add_row(self.tree, self._recalculator, ref)
            case RemoveRepeat(ref):
                remove_row(self.tree, self._recalculator, ref)
            case MoveRepeat(ref, to):
                move_row(self.tree, self._recalculator, ref, to)
            case ChangeLanguage(name):
                self._speak(name)
        self._settle()

    def _answer(self, ref: str, value: str) -> None:
        if len(value) > MAX_ANSWER:
            raise OperationRefused(f"This answer is longer than {MAX_ANSWER:,} characters.")
        node = self._node(ref)
        if not node.relevant:
            raise OperationRefused("This question is not asked now.")
        if node.readonly:
            raise OperationRefused("This answer cannot be changed.")
        control = self.definition.controls.get(node.definition.index)
        if control is not None and control.kind in SELECTS and value:
            value = self._host.choices.kept(control, node, value)
        self._recalculator.set_value(node, value)

    def _node(self, ref: str) -> InstanceNode:
        return node_at(self.tree, ref)

    def _speak(self, name: str) -> None:
        if name not in self.definition.languages:
            raise OperationRefused("The form does not have this language.")
        self._host.speak(name)
        self._recalculator.queue_spoken()

    def walk(self, *, everything: bool = False) -> Iterator[ItemState]:
        """Go through the form in the order of its body; with `everything`, also what is not relevant now."""
        return self.states.walk(everything=everything)

    def question(self, ref: str, *, language: str = "") -> QuestionState:
        """Return one question, in the language of the session or in another one of the form.

        Raises:
            OperationRefused: no question stands at `ref`.
        """
        node = self._node(ref)
        control = self.definition.controls.get(node.definition.index)
        if control is None:
            raise OperationRefused("This is not a question.")
        return self.states.question(control, node, language=language)

    def value(self, ref: str) -> str:
        """Return the text of any node; blank when it is not there or not relevant."""
        node = self.tree.find(ref)
        return node.text if node is not None and node.relevant else ""

    def validate(self) -> tuple[Problem, ...]:
        """Check every relevant node; return what keeps the form from being finished, in document order."""
        found = [self.states.problem(node) for node in self.tree.root.walk()]
        failed = self._recalculator.standing_failures()
        failures = (Problem(ref, ProblemKind.EVALUATION, sentence) for ref, sentence in failed)
        return (*(problem for problem in found if problem is not None), *failures)

    def finish(self, *, audit_file: str = "") -> FinishedForm:
        """Check everything, set the end time, and freeze the record.

        Args:
            audit_file: name of the file that goes with it as the log that the form asks for; see `AuditLog`.

        Raises:
            FormUnfinished: answers are missing or not allowed.
        """
        problems = tuple(problem for problem in self.validate() if problem.code is not ProblemKind.EVALUATION)
        if problems:
            raise FormUnfinished(problems)
        self._events.fire(REVALIDATE, self._recalculator)
        for node in list(self.tree.root.walk()):
            held = finished_at(node, self.environment, self._types)
            if held is not None and node.store(held):
                self._recalculator.queue_readers(node)
        if audit_file:
            self._meta.write("audit", audit_file)
        self._settle()
        return freeze(self.definition, self.tree, self._meta)

    def attachments(self) -> tuple[str, ...]:
        """Return the names of the files that relevant upload questions hold, each once."""
        return serialise.attachment_names(self.definition, self.tree.root)

    def snapshot(self) -> bytes:
        """Return everything needed to `restore` the session, answers that are not relevant now included."""
        return serialise.snapshot(
            self.definition, self.tree.root, added_meta=self._meta.added, language=self._host.language
        )

    @property
    def instance_id(self) -> str:
        """The id of the record, made once."""
        return self._meta.read("instanceID")

    def _identify(self) -> None:
        if not self.instance_id:
            self._meta.write("instanceID", f"uuid:{self.environment.uuid()}")
            self._settle(watch=False)

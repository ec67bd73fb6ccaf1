"""What the page of the interview shows at one moment, as frozen values; no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from caseworker.casework import AnswerNote, Interpreter, Source
from caseworker.catalogue import QuestionReason
from caseworker.desk import ToldBefore
from caseworker.forms import QuestionState
from ui.interview.outline import StepKind
from ui.wording import Notice


class Stage(StrEnum):
    """How far the page is."""

    OPENING = "opening"
    ASKING = "asking"
    CHECKING = "checking"
    TRANSLATING = "translating"
    SHUT = "shut"
    """The draft cannot be opened; the notice says why."""

    @property
    def is_busy(self) -> bool:
        """Whether the form is being worked on beside the window, so that nothing may be answered."""
        return self in {Stage.OPENING, Stage.CHECKING, Stage.TRANSLATING}


class SectionState(StrEnum):
    """How a section stands."""

    DONE = "done"
    OPEN = "open"
    LATER = "later"
    """Something in it is to be come back to."""
    WRONG = "wrong"


class Saved(StrEnum):
    """What is true of the answers in the vault."""

    NOTHING_YET = "nothing-yet"
    SAVING = "saving"
    SAVED = "saved"
    NOT_SAVED = "not-saved"


class Mend(StrEnum):
    """What can be pressed after something went wrong."""

    NOTHING = ""
    TRY_AGAIN = "try-again"
    OPEN_AGAIN = "open-again"
    ASK_PERMISSION = "ask-permission"


@dataclass(frozen=True, slots=True)
class SectionLine:
    """One section at the left."""

    key: str
    title: str
    state: SectionState
    is_here: bool
    spoken: str = ""
    """The title in the language that is read, where the other is in a second one."""


@dataclass(frozen=True, slots=True)
class RowLine:
    """One row of a repeat: its number, and what tells it from the others."""

    key: str
    number: int
    summary: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class AroundLine:
    """A group or a row that the page stands in; `number` is that of the row, 0 for a group."""

    label: str = field(repr=False)
    number: int = 0


@dataclass(frozen=True, slots=True)
class Beside:
    """A question in a second language: its words, why its answer cannot stand, and its choices by value."""

    label: str
    hint: str
    problem: str
    choices: Mapping[str, str]
    reason: QuestionReason | None


@dataclass(frozen=True, slots=True)
class ShownStep:
    """The page that is asked now.

    Attributes:
        title: of the group, or of the repeat; a question has its own.
        around: the groups and rows inside the section.
        number: which question of the section it is; `count`: of how many; both 0 for something to read.
        reasons: why each question is asked, by its reference.
        offers: what the citizen told before, by the question it would answer.
        heads: groups that are named over one of several questions, by its reference.
        notes: what is noted beside the questions, by their reference; `sources`: who gives the answer of each now.
        may_be_unknown: the questions of which it can be noted that the citizen does not know.
        beside: the questions in a second language, by their reference; empty where one is enough.
        wanted: the question that the page was come to for; empty for no particular one.
        is_tried: somebody wanted to go on, so what is missing is said, too.
        removed: what stood in the row that was taken out last and can be put back; None for none.
    """

    key: str
    kind: StepKind
    questions: tuple[QuestionState, ...] = field(repr=False)
    title: str = field(repr=False)
    around: tuple[AroundLine, ...]
    number: int
    count: int
    reasons: Mapping[str, QuestionReason] = field(repr=False)
    offers: Mapping[str, tuple[ToldBefore, ...]] = field(default_factory=dict, repr=False)
    heads: Mapping[str, str] = field(default_factory=dict, repr=False)
    notes: Mapping[str, AnswerNote] = field(default_factory=dict, repr=False)
    sources: Mapping[str, Source] = field(default_factory=dict, repr=False)
    may_be_unknown: frozenset[str] = frozenset()
    beside: Mapping[str, Beside] = field(default_factory=dict, repr=False)
    wanted: str = ""
    rows: tuple[RowLine, ...] = ()
    can_add: bool = False
    can_remove: bool = False
    is_tried: bool = False
    removed: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class LanguageLine:
    """One language of the form; `key` is its name in the form, `tag` is such as `cy`."""

    key: str
    name: str
    tag: str
    is_chosen: bool
    is_unreviewed: bool
    is_beside: bool = False
    """Shown under the chosen one, for whoever does not read that."""


@dataclass(frozen=True, slots=True)
class ProblemLine:
    """What keeps the form from being read back: where, and why."""

    ref: str
    question: str = field(repr=False)
    sentence: str = field(repr=False)
    is_written_by_form: bool


@dataclass(frozen=True, slots=True)
class LeftLine:
    """A question to come back to before the answers are read back."""

    ref: str
    question: str = field(repr=False)
    is_unknown: bool = False
    """The citizen was asked and does not know."""


@dataclass(frozen=True, slots=True)
class Unfinished:
    """What is listed at the end: `problems` keep the form from being read back, what is `left` does not."""

    problems: tuple[ProblemLine, ...] = ()
    left: tuple[LeftLine, ...] = ()


@dataclass(frozen=True, slots=True)
class InterviewScreen:
    """Everything that the page shows.

    Attributes:
        first_name: of the citizen; empty where no record is kept.
        step: the page that is asked; None while there is none, and where `unfinished` is listed.
        unfinished: listed at the end, each with a way to its question.
        interpreter: who interprets now; None for nobody.
        speaker: who answers from here on.
        sources: what answers may come from beside the citizen.
    """

    stage: Stage = Stage.OPENING
    first_name: str = field(default="", repr=False)
    service: str = ""
    notice_of_service: str = ""
    sections: tuple[SectionLine, ...] = ()
    step: ShownStep | None = None
    languages: tuple[LanguageLine, ...] = ()
    saved: Saved = Saved.NOTHING_YET
    saved_at: datetime | None = None
    notice: Notice | None = None
    mend: Mend = Mend.NOTHING
    unfinished: Unfinished | None = None
    interpreter: Interpreter | None = None
    speaker: Source = field(default_factory=Source)
    sources: tuple[Source, ...] = field(default=(), repr=False)
    can_go_back: bool = False
    to_bring: tuple[str, ...] = ()
    """What they did not have with them when they began."""
    whole_sections: bool = False

"""What is read back: the answers with their files, and what happens to them, gathered in one go. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from caseworker.casework import AnswerNote, Attachment, Case, Citizen
from caseworker.desk import Desk, DraftNotes, Filling, WhoActs, language_tag, one_line, read_back, who_acts
from caseworker.forms import ChangeLanguage, FormSession, ProblemKind, is_to_be_encrypted

ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class ShownAnswer:
    """One question with its answer; an unanswered one has an empty answer."""

    ref: str
    question: str
    answer: str = field(repr=False)
    english_question: str = ""
    """Both in English too, where the form is in another language and the words differ."""
    english_answer: str = field(default="", repr=False)
    file: Attachment | None = None
    note: AnswerNote = field(default_factory=AnswerNote)
    """Who gave it, or that the citizen does not know."""


@dataclass(frozen=True, slots=True)
class ShownSection:
    """The answers that belong together."""

    title: str
    answers: tuple[ShownAnswer, ...]


@dataclass(frozen=True, slots=True)
class Missing:
    """A question that keeps the form from being finished."""

    ref: str
    question: str
    sentence: str
    is_written_by_form: bool = False


@dataclass(frozen=True, slots=True)
class Fate:
    """What happens to the answers, in the words of the service card."""

    office_id: str
    office_name: str
    team: str
    kept_there: str
    kept_here: str
    is_sealed: bool
    """Only the office can read the answers once they are confirmed."""


@dataclass(frozen=True, slots=True)
class Matter:
    """Whose answers they are, and for which service."""

    case: Case
    citizen: Citizen | None = field(repr=False)
    service: str
    acts: WhoActs = field(default_factory=WhoActs)
    """Who may act for the citizen today."""

    @property
    def full_name(self) -> str:
        """The name on their bar; empty where no record is kept."""
        return self.citizen.name if self.citizen else ""

    @property
    def called(self) -> str:
        """The name they are called by; empty where no record is kept."""
        return called(self.citizen)


@dataclass(frozen=True, slots=True)
class ReadForm:
    """Everything a page of reading back shows."""

    matter: Matter
    fate: Fate
    sections: tuple[ShownSection, ...] = field(repr=False)
    missing: tuple[Missing, ...]
    language: str
    """The language of the form, by its tag."""


def called(citizen: Citizen | None) -> str:
    """Return the name a person is called by; empty where no record is kept."""
    if citizen is None:
        return ""
    return citizen.known_as or citizen.name.split()[0]


def read_form(desk: Desk, filling: Filling) -> ReadForm:
    """Gather what is read back; the session must not be touched meanwhile."""
    session = filling.session
    filling.audit.reach_end()
    with desk.store.reading() as tx:
        case = tx.cases.get(filling.draft.case_id)
        citizen = tx.people.get(case.citizen_id) if case.citizen_id else None
        version = tx.services.version(case.service_id, case.form_version)
        office = tx.offices.get(tx.services.get(case.service_id).office_id)
        files = {file.name: file for file in tx.attachments.of(filling.draft.id)}
    card = version.card(session.language)
    fate = Fate(
        office.id,
        office.name,
        card.office if card else "",
        card.kept_by_office if card else "",
        card.kept_here if card else "",
        is_to_be_encrypted(session.definition),
    )
    in_english = _in_english(session)
    sections = _noted(_sections(session, in_english, files), filling.notes)
    missing = (*_missing(session, sections), *_files_missing(session, sections, files))
    acts = who_acts(desk.store, citizen.id, case.service_id, on=desk.clock.today()) if citizen else WhoActs()
    return ReadForm(Matter(case, citizen, version.title, acts), fate, sections, missing, language_tag(session.language))


def _sections(
    session: FormSession, in_english: Mapping[str, tuple[str, str]], files: Mapping[str, Attachment]
) -> tuple[ShownSection, ...]:
    names = set(session.attachments())

    def shown(ref: str, question: str, answer: str) -> ShownAnswer:
        other_question, other_answer = in_english.get(ref, ("", ""))
        return ShownAnswer(
            ref,
            question,
            answer,
            other_question if other_question != question else "",
            other_answer if other_answer != answer else "",
            files.get(answer) if answer in names else None,
        )

    return tuple(
        ShownSection(section.title, tuple(shown(one.ref, one.question, one.answer) for one in section.answers))
        for section in read_back(session)
    )


def _noted(sections: tuple[ShownSection, ...], notes: DraftNotes) -> tuple[ShownSection, ...]:
    """Put to each answer what is noted beside it."""
    if not notes.everything:
        return sections
    return tuple(
        replace(section, answers=tuple(replace(one, note=notes.of(one.ref)) for one in section.answers))
        for section in sections
    )


def _in_english(session: FormSession) -> Mapping[str, tuple[str, str]]:
    """Return question and answer in English by the question's ref; empty where the form is in English already."""
    english = next((language for language in session.languages if language_tag(language) == ENGLISH), "")
    if not english or language_tag(session.language) == ENGLISH:
        return {}
    copy = FormSession.restore(session.definition, session.environment, session.snapshot())
    copy.apply(ChangeLanguage(english))
    return {one.ref: (one.question, one.answer) for section in read_back(copy) for one in section.answers}


def _missing(session: FormSession, sections: tuple[ShownSection, ...]) -> tuple[Missing, ...]:
    problems = [one for one in session.validate() if one.code is not ProblemKind.EVALUATION]
    questions = {answer.ref: answer.question for section in sections for answer in section.answers}
    return tuple(
        Missing(one.ref, questions.get(one.ref, ""), one_line(one.sentence), one.written_by_form) for one in problems
    )


def _files_missing(
    session: FormSession, sections: tuple[ShownSection, ...], files: Mapping[str, Attachment]
) -> tuple[Missing, ...]:
    """Return the questions whose file the vault does not hold; their sentence is empty."""
    lost = {name for name in session.attachments() if name not in files}
    answers = (answer for section in sections for answer in section.answers)
    return tuple(Missing(one.ref, one.question, "") for one in answers if one.answer in lost)

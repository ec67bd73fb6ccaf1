"""An interview at the terminal: one question at a time, with why it is asked, in the order of the form."""

import mimetypes
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final

from caseworker.casework import AnswerNote
from caseworker.catalogue import QuestionReason, generic_ref, read_reasons
from caseworker.cli.telling_notes import source_told, speak_as
from caseworker.desk import AnswerRefused, Filling, NoteAnswer, is_card, one_line
from caseworker.forms import AddRepeat, Kind, QuestionState, RemoveRepeat, RepeatState, SetAnswer

STOP: Final = "!"
BACK: Final = "<"
WHY: Final = "?"
CLEAR: Final = "-"
UNKNOWN: Final = "~"
LATER: Final = ">"
WHO: Final = "@"
_CHUNK_BYTES: Final = 256 * 1024
_NOT_OFFERED: Final = "Choose a number from the list."
_NOT_READ: Final = "This cannot be read as an answer here."


class Interview:
    """Leads through a draft; every answer is kept as it is given."""

    def __init__(self, filling: Filling, *, say: Callable[[str], None], ask: Callable[[str, str], str]) -> None:
        """Make an interview that says lines with `say`, and asks with `ask`, given the words and what stands there."""
        self._filling = filling
        self._say = say
        self._ask_person = ask
        self._reasons: Mapping[str, QuestionReason] = read_reasons(
            filling.session.definition, filling.session.language or filling.session.definition.default_language
        )
        self._section: tuple[str, ...] = ()
        self._row_counts_asked: dict[str, int] = {}

    def run(self) -> bool:
        """Ask from the first open question on; False when the person stopped before the end."""
        self._say(f"{STOP} stops and keeps everything, {BACK} goes back, {WHY} says why, {CLEAR} clears an answer.")
        self._say(f"{UNKNOWN} notes that they do not know, {LATER} comes back later, {WHO} says who answers now.")
        seen: list[str] = []
        while (item := self._next(seen)) is not None:
            if isinstance(item, RepeatState):
                self._ask_for_rows(item)
                continue
            typed = self._ask(item)
            if typed == STOP:
                self._filling.audit.leave()
                self._filling.keep_place()
                return False
            if typed == BACK:
                if seen:
                    seen.pop()
            elif typed in {UNKNOWN, LATER}:
                if self._noted(item, typed):
                    seen.append(item.ref)
            elif typed == WHO:
                self._ask_who()
            elif self._took(item, typed):
                seen.append(item.ref)
        self._filling.audit.reach_end()
        return True

    def _next(self, seen: list[str]) -> QuestionState | RepeatState | None:
        """Return what comes next: a repeat whose number of rows is to be settled, or a question not passed yet."""
        for item in self._filling.session.walk():
            if isinstance(item, RepeatState):
                if item.can_add and self._row_counts_asked.get(item.ref) != item.count:
                    return item
            elif isinstance(item, QuestionState) and item.ref not in seen and not is_card(item.ref):
                if item.kind is Kind.NOTE or item.readonly:
                    seen.append(item.ref)
                    self._tell(item.label)
                else:
                    return item
        return None

    def _ask_for_rows(self, repeat: RepeatState) -> None:
        words = f"{repeat.label or 'Entries'}: how many?"
        self._filling.stands_at = repeat.ref
        typed = self._ask_person(words, str(repeat.count))
        if not typed.isdecimal() or int(typed) > 50:
            self._say("A number from 0 to 50, please.")
            return
        for _ in range(int(typed) - repeat.count):
            self._filling.apply(AddRepeat(repeat.ref))
        for number in range(repeat.count, int(typed), -1):
            self._filling.apply(RemoveRepeat(f"{repeat.ref}[{number}]"))
        self._row_counts_asked[repeat.ref] = int(typed)

    def _ask(self, question: QuestionState) -> str:
        self._filling.stands_at = question.ref
        if question.section != self._section:
            self._section = question.section
            self._say(f"\n== {' – '.join(map(one_line, question.section))}")
        self._say("")
        self._tell(question.label)
        self._tell(question.hint)
        for number, choice in enumerate(question.choices, 1):
            self._say(f"  {number}  {one_line(choice.label)}")
        while True:
            typed = self._ask_person(_prompt(question), question.value)
            if typed != WHY:
                return typed
            for line in self._why(question):
                self._say(line)

    def _noted(self, question: QuestionState, typed: str) -> bool:
        """Note that they do not know, or that it comes later; say so where an answer is needed."""
        if typed == UNKNOWN and question.required:
            self._say("This question needs an answer.")
            return False
        if typed == UNKNOWN and question.value:
            self._filling.apply(SetAnswer(question.ref, ""))
        note = AnswerNote(is_unknown=True) if typed == UNKNOWN else AnswerNote(is_for_later=True)
        self._filling.apply(NoteAnswer(question.ref, note))
        return True

    def _ask_who(self) -> None:
        document = self._ask_person("A document they are read from, or nothing", "")
        helper = "" if document else self._ask_person("Or who says it, such as Amina, daughter; nothing for them", "")
        speak_as(self._filling, source_told(document, helper))

    def _took(self, question: QuestionState, typed: str) -> bool:
        """Store an answer; say what is wrong with it and ask again where it cannot stand."""
        try:
            if typed == CLEAR:
                self._filling.apply(SetAnswer(question.ref, ""))
            elif typed != question.value:
                self._store(question, typed)
        except (AnswerRefused, OSError) as error:
            self._say(error.sentence if isinstance(error, AnswerRefused) else "That file cannot be opened.")
            return False
        now = self._filling.session.question(question.ref)
        problem = now.problem
        if typed not in {"", CLEAR} and not now.value and question.kind is not Kind.TRIGGER:
            self._say(
                "Choose a number from the list." if question.choices else "This cannot be read as an answer here."
            )
            return False
        if problem is not None and typed:
            self._say(problem.sentence)
        return problem is None or not typed  # a blank one may wait; the end of the interview lists it

    def _store(self, question: QuestionState, typed: str) -> None:
        if question.kind is Kind.UPLOAD and typed:
            path = Path(typed).expanduser()
            with path.open("rb") as file:
                self._filling.attach(
                    question.ref,
                    iter(lambda: file.read(_CHUNK_BYTES), b""),
                    media_type=mimetypes.guess_type(path.name)[0] or "application/octet-stream",
                    name=path.name,
                )
        elif question.kind is Kind.TRIGGER:
            self._filling.apply(SetAnswer(question.ref, "OK" if typed.lower() in {"y", "yes", "ok"} else ""))
        else:
            self._filling.apply(SetAnswer(question.ref, _chosen(question, typed)))

    def _why(self, question: QuestionState) -> Iterator[str]:
        reason = self._reasons.get(generic_ref(question.ref))
        if reason is None:
            yield "The form does not say why."
        else:
            yield f"  Why: {reason.why}"
            yield f"  What they get: {reason.gets}"
            yield f"  Who sees it: {reason.seen_by}"

    def _tell(self, text: str | None) -> None:
        if text:
            self._say(one_line(text))


def _prompt(question: QuestionState) -> str:
    match question.kind:
        case Kind.SELECT_ONE:
            return "Number"
        case Kind.SELECT_MANY | Kind.RANK:
            return "Numbers, parted by spaces"
        case Kind.UPLOAD:
            return "File"
        case Kind.TRIGGER:
            return "Yes or no"
        case _ if question.datatype == "date":
            return "Date, such as 1957-03-27"
        case _:
            return "Answer"


def _chosen(question: QuestionState, typed: str) -> str:
    """Turn numbers of choices into their values; anything else is taken as it is."""
    if not question.choices:
        return typed
    values = [choice.value for choice in question.choices]
    return " ".join(
        values[int(word) - 1] if word.isdecimal() and 0 < int(word) <= len(values) else word for word in typed.split()
    )

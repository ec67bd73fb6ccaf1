"""What is noted beside the answers of an interview: who gave them, what is not known, what comes later; no Qt."""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Final

from caseworker.casework import AnswerNote, Source, Teller
from caseworker.desk import NoteAnswer, SpeakAs, ToldBefore
from caseworker.forms import Choice, Kind, QuestionState, SetAnswer
from ui.interview.in_hand import DraftInHand
from ui.interview.outline import StepKind

_ASKABLE: Final = frozenset({Kind.INPUT, Kind.SELECT_ONE, Kind.SELECT_MANY, Kind.RANK, Kind.RANGE, Kind.SECRET})
_OWN: Final = re.compile(r"dk|(i_)?(do_?nt|do_not)_know|not_known|unknown|(not_|un)sure")


class NoteActs:
    """What the person does beside the answers."""

    def __init__(self, change: Callable[[Callable[[DraftInHand], None]], None]) -> None:
        """Do it with `change`."""
        self._change = change

    def use_offer(self, ref: str, offer: ToldBefore) -> None:
        """Give an answer again that was told before."""
        source = Source(Teller.RECORD, offer.service_title)
        self._change(lambda draft: draft.keep(SetAnswer(ref, offer.value), source))

    def turn_unknown(self, ref: str) -> None:
        """Note that the citizen does not know, or that they do after all; a question that must be answered stays."""
        self._change(lambda draft: turn_unknown(draft, ref))

    def say(self, ref: str, source: Source, *, from_here_on: bool) -> None:
        """Note who gives the answer of a question, or every answer from here on."""
        self._change(lambda draft: say(draft, ref, source, from_here_on=from_here_on))


def turn_unknown(draft: DraftInHand, ref: str) -> None:
    """Note that the citizen does not know the answer, or take that back."""
    question, note = draft.filling.session.question(ref), draft.filling.notes.of(ref)
    if note.is_unknown:
        draft.keep(NoteAnswer(ref, replace(note, is_unknown=False)))
    elif may_be_unknown(question):
        if question.value:
            draft.keep(SetAnswer(ref, ""))
        draft.keep(NoteAnswer(ref, AnswerNote(is_unknown=True)))


def say(draft: DraftInHand, ref: str, source: Source, *, from_here_on: bool) -> None:
    """Take `source` for an answer: at once where it is given, else as soon as it is."""
    notes = draft.filling.notes
    if from_here_on:
        draft.keep(SpeakAs(source, notes.today))
        draft.sources.clear()
    if not ref:
        return
    if not from_here_on:
        draft.sources[ref] = source
    if draft.filling.session.question(ref).value:
        draft.keep(NoteAnswer(ref, replace(notes.of(ref), source=source)))


def put_off(draft: DraftInHand, asked: str) -> None:
    """Note that the page is to be come back to: what has no answer on it, else the question that is asked."""
    notes, step = draft.filling.notes, draft.journey.step
    refs = step.refs if step is not None and step.kind in {StepKind.QUESTION, StepKind.FIELDS} else ()
    asking = [
        one for one in map(draft.filling.session.question, refs) if one.kind is not Kind.NOTE and not one.readonly
    ]
    blank = [one.ref for one in asking if not one.value]
    for ref in blank or [one.ref for one in asking if one.ref == asked]:
        if not notes.of(ref).is_for_later:
            draft.keep(NoteAnswer(ref, replace(notes.of(ref), is_for_later=True)))


def come_back(draft: DraftInHand) -> None:
    """Note that the page was come back to, and is left as it is now."""
    notes, step = draft.filling.notes, draft.journey.step
    for ref in () if step is None or not notes.everything else step.refs:
        if notes.of(ref).is_for_later:
            draft.keep(NoteAnswer(ref, replace(notes.of(ref), is_for_later=False)))


def may_be_unknown(question: QuestionState) -> bool:
    """Say whether “does not know” can be noted: the form lets it be blank, and has no such choice of its own."""
    is_open = question.kind in _ASKABLE and not question.required and not question.readonly
    return is_open and not any(map(_is_own, question.choices))


def known_sources(brought: Iterable[str], given: Iterable[Source]) -> tuple[Source, ...]:
    """Return what answers may come from: whoever gave answers before, then documents that were brought, each once."""
    documents = (Source(Teller.DOCUMENT, one) for one in brought)
    before = (one for one in given if one.teller in {Teller.DOCUMENT, Teller.HELPER})
    return tuple(dict.fromkeys((*before, *documents)))


def _is_own(choice: Choice) -> bool:
    return _OWN.fullmatch(choice.value.casefold().replace("-", "_").replace("'", "")) is not None

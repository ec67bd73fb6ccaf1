"""The interview: every question of the form, answered through its own widget."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget

from caseworker.desk import prepared_answer
from ui.interview.citizen_view import CitizenView
from ui.interview.page import InterviewPage
from ui.interview.question_block import QuestionBlock
from ui.interview.questions.choice import ChoiceAnswer
from ui.interview.questions.dated import DateAnswer
from ui.interview.questions.long_list import OneOfMany
from ui.interview.questions.plain import Acknowledgement
from ui.interview.questions.upload import FileAnswer
from ui.interview.rows_block import RowsBlock
from ui.read_back.page import ReadBackPage
from ui.tour import eyes, hand
from ui.tour.setting import Setting
from ui.tour.steps import Lost, Step, Steps, step, until
from ui.widgets import ErrorSummary, RowList, Tick

_PAUSE_AT = "treatment"
"""The question at which the citizen has had enough for today."""
_TURN_AT = "had_badge"
"""The question at which the screen is turned to the citizen."""
_SECTION_AT = "phone"
"""The question at which a whole section is asked at once."""
_WHO_AT = "walk_words"
"""The question at which it is said who answers."""
_URDU_AT = "walk_distance"
"""The question that is read in Urdu."""
_URDU = "اردو"
"""As its own speakers write it."""
_CTRL = Qt.KeyboardModifier.ControlModifier


def fill_the_form(setting: Setting) -> Steps:
    """Go through all pages to the read back, with a pause on the way."""
    yield until("the first question", lambda: _asking(setting) is not None)
    while (page := _asking(setting)) is not None:
        name = _name_of(page)
        if name == _PAUSE_AT:
            yield from _come_back_later(setting)
        elif name in _ASIDE:
            yield from _ASIDE[name](setting)
        page = _asking(setting) or page
        for block in _to_answer(page, setting):
            yield from _answer(setting, block)
        yield from setting.album.screen(f"question-{name.replace('_', '-')}")
        before = _shown(page)
        yield _going_on(setting, page)
        yield until("the page after this one", partial(_is_past, setting, before))


def _to_answer(page: InterviewPage, setting: Setting) -> Iterator[QuestionBlock]:
    """Yield the questions of the page that have an answer; more may come with an answer on the same page."""
    done: set[str] = set()
    while True:
        blocks = (block for block in page.step.blocks if block.question.ref not in done and not block.is_told)
        block = next((one for one in blocks if _given(setting, one) is not None), None)
        if block is None:
            return
        done.add(block.question.ref)
        yield block


def _answer(setting: Setting, block: QuestionBlock) -> Steps:
    """Answer one question as a person does at its kind of widget."""
    widget, value = block.widget, _given(setting, block) or ""
    if isinstance(widget, ChoiceAnswer):
        for one in value.split():
            yield _picking(widget, one)
    elif isinstance(widget, OneOfMany):
        for one in value.split():
            yield from _finding(widget, one)
    elif isinstance(widget, FileAnswer):
        yield hand.drop(setting.samples / value, lambda: widget.area)
        yield until("the file to be ready", lambda: not widget.is_busy and bool(widget.question.value))
    elif isinstance(widget, Acknowledgement):
        yield step("the box to tick", partial(_tick_of, widget), hand.click)
    else:
        yield step("the field for the answer", partial(_box_of, block), _bring_keyboard)
        yield from _write_date(value) if isinstance(widget, DateAnswer) else hand.write(value)


def _picking(widget: ChoiceAnswer, value: str) -> Step:
    """Choose by the digit while the keyboard is there, else by a click."""
    number = next((n for n, one in enumerate(widget.question.choices, 1) if one.value == value), 0)
    if not number:
        raise Lost(f"there was no choice “{value}” for {widget.question.ref}")

    def pick(_: bool) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and widget.isAncestorOf(focus) and number <= 9:
            hand.strike(focus, Qt.Key(Qt.Key.Key_0 + number))
        elif widget.list is not None:
            hand.click(widget.list.findChildren(QAbstractButton)[number - 1])

    return step("the choices", lambda: widget.list is not None and widget.isVisible(), pick)


def _write_date(day: str) -> Steps:
    """Type day, month and year, each into its box."""
    for number, part in enumerate(reversed(day.split("-"))):
        if number:
            yield hand.key(Qt.Key.Key_Tab)
        yield from hand.write(part.lstrip("0"))


def _finding(widget: OneOfMany, value: str) -> Steps:
    """Choose from a long list by the words of the choice."""
    label = next((one.label or value for one in widget.question.choices if one.value == value), value)
    yield step("the field to search the list with", lambda: widget.search, _bring_keyboard)
    yield from hand.write(label)
    yield until(f"“{label}” in the list", lambda: widget.rows.rowCount() > 0)
    yield hand.key(Qt.Key.Key_Return)
    yield until(f"“{label}” to be chosen", lambda: value in widget.question.value.split())


def _going_on(setting: Setting, page: InterviewPage) -> Step:
    """Press Enter, or the button where Enter means something else."""
    rows = eyes.first_seen(RowsBlock)
    if rows is not None and rows.step is not None:
        wanted = prepared_answer(setting.answers, rows.step.key)
        if isinstance(wanted, list) and len(rows.step.rows) < len(wanted):
            return step("the button for another", lambda: rows.add, hand.click)
    is_for_typing = isinstance(QApplication.focusWidget(), QPlainTextEdit)
    if is_for_typing or any(isinstance(one.widget, FileAnswer) for one in page.step.blocks):
        return hand.press("Continue")
    return hand.key(Qt.Key.Key_Return)


def _come_back_later(setting: Setting) -> Steps:
    """Close the person’s record in the middle of the form, and carry on from the desk."""
    album = setting.album
    yield from _stop_here(setting)
    yield hand.key(Qt.Key.Key_W, _CTRL)
    yield from album.screen("desk", "Carry on")
    yield step("the form on the desk", lambda: eyes.first_seen(RowList), hand.click)
    yield until(f"the question “{_PAUSE_AT}” again", lambda: _name_of(_asking(setting)) == _PAUSE_AT)


def _stop_here(setting: Setting) -> Steps:
    """See the paper that says what is left, and go on."""
    yield hand.press("Stop here for today")
    yield from setting.album.screen("stop-here", "What is left")
    yield hand.press("Go on with the questions")
    yield until(f"the question “{_PAUSE_AT}” again", lambda: _name_of(_asking(setting)) == _PAUSE_AT)


def _turn_the_screen(setting: Setting) -> Steps:
    """Let the citizen see the question, large and alone."""
    yield hand.key(Qt.Key.Key_F11)
    yield until("the citizen’s view", lambda: eyes.first_seen(CitizenView) is not None)
    yield from setting.album.screen("citizen-view")
    yield hand.key(Qt.Key.Key_F11)
    yield until("the page again", lambda: eyes.first_seen(CitizenView) is None)


def _ask_a_section(setting: Setting) -> Steps:
    """Have a section on one page, as trained staff do, and one question again."""
    yield hand.key(Qt.Key.Key_E, _CTRL)
    yield until("a section on one page", lambda: len(_shown(page) if (page := _asking(setting)) else ()) > 1)
    yield from setting.album.screen("section-on-one-page")
    yield hand.key(Qt.Key.Key_E, _CTRL)
    yield until("one question again", lambda: _name_of(_asking(setting)) == _SECTION_AT and _is_one(setting))


def _is_one(setting: Setting) -> bool:
    page = _asking(setting)
    return page is not None and len(_shown(page)) == 1


def _say_who_answers(setting: Setting) -> Steps:
    """Look at who may give an answer."""
    yield hand.key(Qt.Key.Key_F8)
    yield from setting.album.screen("who-answers", "Keep this")
    yield from hand.leave("Cancel")
    yield hand.press("Somebody interprets")
    yield from setting.album.screen("who-interprets", "Keep this")
    yield from hand.leave("Cancel")


def _read_in_urdu(setting: Setting) -> Steps:
    """Read a question in Urdu, on the page and in the citizen’s view."""
    album = setting.album
    yield hand.press(_URDU)
    yield from album.screen("question-in-urdu")
    yield hand.key(Qt.Key.Key_F11)
    yield until("the citizen’s view", lambda: eyes.first_seen(CitizenView) is not None)
    yield from album.screen("citizen-view-in-urdu")
    yield hand.key(Qt.Key.Key_F11)
    yield until("the page again", lambda: eyes.first_seen(CitizenView) is None)
    yield hand.press("English")
    yield until("the question again", lambda: _name_of(_asking(setting)) == _URDU_AT)


def _asking(setting: Setting) -> InterviewPage | None:
    """Return the page of the interview where it asks something now.

    Raises:
        Lost: it lists what keeps it from being read back.
    """
    page = setting.page
    if not isinstance(page, InterviewPage) or not page.step.isVisible() or not page.step.isEnabled():
        return None
    if any(page.isAncestorOf(one) for one in eyes.seen(ErrorSummary)):
        raise Lost("some answers were missing or wrong")
    return page


def _is_past(setting: Setting, before: tuple[str, ...]) -> bool:
    page = _asking(setting)
    return _shown(page) != before if page is not None else isinstance(setting.page, ReadBackPage)


def _shown(page: InterviewPage) -> tuple[str, ...]:
    """Return what tells one page of the interview from another."""
    rows = eyes.first_seen(RowsBlock)
    if rows is not None and rows.step is not None:
        return (rows.step.key, *(row.key for row in rows.step.rows))
    return tuple(block.question.ref for block in page.step.blocks)


def _name_of(page: InterviewPage | None) -> str:
    """Return the name that the form has for the page, without the numbers of rows."""
    shown = _shown(page)[:1] if page is not None else ()
    return shown[0].rpartition("/")[2].partition("[")[0] if shown else ""


def _box_of(block: QuestionBlock) -> QWidget | None:
    boxes: tuple[QWidget, ...] = (
        *block.widget.findChildren(QLineEdit),
        *block.widget.findChildren(QPlainTextEdit),
    )
    return next((box for box in boxes if box.isVisible() and box.isEnabled()), None)


def _tick_of(widget: Acknowledgement) -> Tick:
    return widget.tick


def _bring_keyboard(box: QWidget) -> None:
    if not box.hasFocus():
        hand.click(box)
    if isinstance(box, QLineEdit | QPlainTextEdit):
        box.selectAll()


def _given(setting: Setting, block: QuestionBlock) -> str | None:
    given = prepared_answer(setting.answers, block.question.ref)
    if given is None:
        return None
    return " ".join(map(str, given)) if isinstance(given, list) else str(given)


_ASIDE: Final[Mapping[str, Callable[[Setting], Steps]]] = {
    _TURN_AT: _turn_the_screen,
    _SECTION_AT: _ask_a_section,
    _WHO_AT: _say_who_answers,
    _URDU_AT: _read_in_urdu,
}

"""Lets the citizen hear a question: its recording where the form has one, else a voice of the system."""

from typing import Final
from unicodedata import category

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut

from caseworker.forms import QuestionState
from ui.interview.page import InterviewPage
from ui.interview.question_block import QuestionBlock
from ui.interview.questions import MOST_IN_SIGHT, plain_words, told
from ui.interview.questions.label_media import HEAR_CAP, HEAR_KEY
from ui.media.aloud import Aloud
from ui.theme import Size
from ui.widgets import Button, Card, Kind, Words

_LOOKS_FOR_VOICES_MS: Final = 1_500
"""After the page is there: to list them keeps an old computer busy."""
_ENGLISH: Final = "en"
"""What a form speaks that does not say."""


class ReadAloudCard(Card):
    """A button that reads the question, its hint and its choices, never an answer; hidden where there is no voice."""

    def __init__(self, page: InterviewPage, aloud: Aloud) -> None:
        super().__init__(QCoreApplication.translate("ReadAloudCard", "Read aloud"), icon="volume-2")
        self._page, self._aloud = page, aloud
        self._read_ref = ""
        """The question that is being read."""
        self.add(Words(self.tr("The question and its choices, never an answer."), size=Size.SMALL, quiet=True))
        self.button = Button("", Kind.LINK, key=HEAR_CAP, size=Size.SMALL)
        self.add(self.button)
        self.button.clicked.connect(self._turn)
        aloud.changed.connect(self._show)
        page.step.asked_changed.connect(self._follow)
        page.page_begun.connect(self._follow)
        key = QShortcut(QKeySequence(HEAR_KEY), page, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self._hear)
        self._show()
        QTimer.singleShot(_LOOKS_FOR_VOICES_MS, self, aloud.look_for_voices)

    def hideEvent(self, event: QHideEvent) -> None:
        """Be silent once the page is left, hidden or locked."""
        self._aloud.stop()
        super().hideEvent(event)

    def _asked(self) -> QuestionBlock | None:
        step = self._page.step
        return next((block for block in step.blocks if block.question.ref == step.asked_ref), None)

    def _hear(self) -> None:
        asked = self._asked()
        if asked is not None and not asked.widget.hear():
            self._turn()

    def _turn(self) -> None:
        asked = self._asked()
        if self._aloud.is_reading:
            self._aloud.stop()
        elif asked is not None:
            self._read_ref = asked.question.ref
            self._aloud.read(words_to_read(asked.question), _tag_of(asked))

    def _follow(self) -> None:
        asked = self._asked()
        if asked is None or asked.question.ref != self._read_ref:
            self._aloud.stop()
        self._show()

    def _show(self) -> None:
        asked = self._asked()
        is_reading = self._aloud.is_reading
        self.button.setText(self.tr("Stop reading") if is_reading else self.tr("Read this question aloud"))
        self.setVisible(asked is not None and bool(self._aloud.locale_for(_tag_of(asked))))


def words_to_read(question: QuestionState) -> str:
    """Return what is read of a question, as it is seen: its words, its hint and its choices; no answer."""
    lines = [plain_words(question.label or ""), plain_words(told(question.hint))]
    if len(question.choices) <= MOST_IN_SIGHT:
        lines += [plain_words(choice.label or choice.value) for choice in question.choices]
    sentences = (line.strip() for words in lines for line in words.splitlines() if line.strip())
    return "\n".join(one if category(one[-1]).startswith("P") else f"{one}." for one in sentences)


def _tag_of(asked: QuestionBlock) -> str:
    return asked.widget.surroundings.language or _ENGLISH

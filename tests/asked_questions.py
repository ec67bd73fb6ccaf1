"""A question of a real form, asked in a window as the page of the interview does."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from caseworker.base import LONDON
from caseworker.forms import ChangeLanguage, Environment, FormSession, HeldMedia, QuestionState, SetAnswer, load_xform
from ui.interview.questions import GivenFile, QuestionWidget, Surroundings, question_widget, still_fits
from ui.runner import QtRunner

REF = "/data/q"
NOW = datetime(2026, 11, 25, 10, 0, tzinfo=LONDON)
_FORM = """<h:html xmlns:h="http://www.w3.org/1999/xhtml" xmlns="http://www.w3.org/2002/xforms"
 xmlns:jr="http://openrosa.org/javarosa" xmlns:orx="http://openrosa.org/xforms" xmlns:odk="http://www.opendatakit.org/xforms">
<h:head><h:title>One question</h:title><model>
<itext>
<translation lang="English (en)" default="true()">{english}</translation>
<translation lang="Cymraeg (cy)">{welsh}</translation>
</itext>
<instance><data id="one" version="1"><q>{value}</q><meta><instanceID/></meta></data></instance>
<bind nodeset="/data/q" type="{datatype}" {bind}/>
<bind nodeset="/data/meta/instanceID" jr:preload="uid"/>
</model></h:head>
<h:body>{control}</h:body></h:html>"""


def _texts(label: str, choices: dict[str, tuple[str, str]], language: int) -> str:
    entries = [f'<text id="q"><value>{label}</value></text>']
    entries += [f'<text id="c-{key}"><value>{labels[language]}</value></text>' for key, labels in choices.items()]
    return "".join(entries)


def _control(tag: str, attributes: str, choices: dict[str, tuple[str, str]]) -> str:
    items = "".join(f"<item><label ref=\"jr:itext('c-{key}')\"/><value>{key}</value></item>" for key in choices)
    return f'<{tag} ref="/data/q" {attributes}><label ref="jr:itext(\'q\')"/>{items}</{tag}>'


@dataclass
class Asked:
    """A question in its window, and all that was told of it."""

    session: FormSession
    widget: QuestionWidget
    window: QWidget
    told: list[str] = field(default_factory=list)
    files: list[GivenFile] = field(default_factory=list)
    gone_on: int = 0
    removed: int = 0

    @property
    def value(self) -> str:
        """The answer as the form keeps it."""
        return self.session.question(REF).value

    def speak(self, language: str) -> None:
        """Change the language of the form."""
        self.session.apply(ChangeLanguage(language))
        self.show()

    def show(self) -> None:
        """Show the question as it stands now."""
        state = self.session.question(REF)
        assert still_fits(self.widget, state)
        self.widget.show_state(state)

    def _answer(self, value: str) -> None:
        self.told.append(value)
        self.session.apply(SetAnswer(REF, value))
        self.show()

    def _keep(self, given: GivenFile) -> None:
        self.files.append(given)
        self._answer(f"q.{given.name.rpartition('.')[2]}")

    def _remove(self) -> None:
        self.removed += 1
        self._answer("")

    def _go_on(self) -> None:
        self.gone_on += 1

    def listen(self) -> None:
        """Do with what is told what the page does."""
        self.widget.answered.connect(self._answer)
        self.widget.file_given.connect(self._keep)
        self.widget.file_removed.connect(self._remove)
        self.widget.go_on.connect(self._go_on)


Ask = Callable[..., Asked]


def session_of(
    control: str,
    datatype: str = "string",
    *,
    attributes: str = "",
    bind: str = "",
    value: str = "",
    choices: dict[str, tuple[str, str]] | None = None,
) -> FormSession:
    """Begin a form with one question, in English and Welsh."""
    offered = choices or {}
    xml = _FORM.format(
        english=_texts("How are **you**?", offered, 0),
        welsh=_texts("Sut wyt **ti**?", offered, 1),
        value=value,
        datatype=datatype,
        bind=bind,
        control=_control(control, attributes, offered),
    )
    definition = load_xform(xml.encode(), HeldMedia())
    return FormSession.create(definition, Environment(now=lambda: NOW, zone=LONDON, properties={}))


def asking(qtbot: QtBot, lanes: QtRunner) -> Ask:
    """Return what asks a question of a form made for it."""

    def asked(
        control: str,
        datatype: str = "string",
        *,
        given: bytes | None = None,
        around: dict[str, object] | None = None,
        **wanted: object,
    ) -> Asked:
        session = session_of(control, datatype, **wanted)  # type: ignore[arg-type]  # passed on as they are
        return asked_of(session, qtbot, lanes, given, around)

    return asked


def asked_of(
    session: FormSession,
    qtbot: QtBot,
    lanes: QtRunner,
    given: bytes | None = None,
    more: dict[str, object] | None = None,
) -> Asked:
    """Show the question of a session in a window, with the keyboard in it; `more` stands around it besides."""
    media = HeldMedia()
    around = Surroundings(media, lanes, date(2026, 11, 25), given_file=lambda _name: given, largest_file=500_000)
    around = replace(around, **(more or {}))  # type: ignore[arg-type]  # passed on as they are
    window = QWidget()
    column = QVBoxLayout(window)
    widget = question_widget(_state(session), around)
    column.addWidget(widget)
    column.addWidget(QPushButton("Continue"))
    qtbot.addWidget(window)
    window.resize(600, 500)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    widget.take_focus()
    asked = Asked(session, widget, window)
    asked.listen()
    return asked


def _state(session: FormSession) -> QuestionState:
    return session.question(REF)

"""The page before the first question: what will happen, the words that are agreed to, and the citizen’s yes."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseworker.casework import Barrier, Channel
from caseworker.desk import language_tag
from ui.interview.questions import face_as
from ui.letters.drawing import DrawnLetter
from ui.letters.preview import TrueSizeSheet, true_scale
from ui.permission.about_today import AboutToday
from ui.permission.interpreter_fields import InterpreterFields
from ui.permission.loading import Matter, Told
from ui.permission.presenter import Lacks, PermissionPresenter, PermissionScreen, Said, Stage
from ui.permission.told_card import ToldCard
from ui.permission.yes_card import YesCard
from ui.theme import Size, theme
from ui.widgets import (
    Busy,
    Button,
    Card,
    ChipChoice,
    Columns,
    Heading,
    Kind,
    NoticeBox,
    Option,
    Page,
    Words,
    announce,
)
from ui.widgets.order import go_in_order


class PermissionPage(Page):
    """Shows what is agreed to, and tells what was said."""

    def __init__(self) -> None:
        super().__init__()
        self._presenter: PermissionPresenter | None = None
        self._shown: Matter | None = None
        self._language = ""
        self.heading = self._title = Heading("")
        self.notice = NoticeBox()
        self._loading = Busy(self.tr("Opening the service …"))
        self._working = Busy(self.tr("Beginning the form …"), can_cancel=False)
        self._lead = Words(quiet=True)
        self.told = ToldCard()
        self.today = AboutToday()
        self.interpreter = InterpreterFields()
        self.words = Card(tone="why")
        self._words_title = Heading("", 3)
        self._agreement = Words(size=Size.LEAD)
        self._languages: ChipChoice | None = None
        self._unreviewed = Words(size=Size.SMALL, quiet=True)
        self.yes = YesCard()
        self.begin = Button("", kind=Kind.PRIMARY, icon="arrow-right", wide=True)
        self.leads_on = self.begin
        self.no = Button("", kind=Kind.LINK)
        self._body = self._laid_out()
        self._refused = self._refusal()
        for widget in (self._title, self._lead, self.notice, self._loading, self._working, self._body, self._refused):
            self.column.addWidget(widget)

    def wire(self, presenter: PermissionPresenter) -> None:
        """Pass on what the person does to `presenter`."""
        self._presenter = presenter
        self.begin.clicked.connect(self.agree)
        self.yes.grew.connect(self.bring_into_sight)
        self.interpreter.grew.connect(self.bring_into_sight)
        self.yes.paper_chosen.connect(presenter.want_paper)
        self.yes.paper.print_clicked.connect(presenter.print_paper)
        self.yes.paper.see_clicked.connect(lambda: presenter.see_paper(true_scale(self)))
        self.no.clicked.connect(presenter.decline)
        self._again.clicked.connect(presenter.ask_again)
        self._leave.clicked.connect(presenter.leave)
        self._loading.cancelled.connect(presenter.leave)

    def _laid_out(self) -> QWidget:
        for widget in (self._words_title, self._agreement, self._unreviewed):
            self.words.add(widget)
        interpreting = Card(self.tr("Interpreter"))
        interpreting.add(self.interpreter)
        right = _column(self.words, self.yes.who, self.yes, interpreting, self.today, self.begin, self.no)
        return Columns((_column(self.told), 10, 26), (right, 9, 24))

    def _refusal(self) -> QWidget:
        self._kept_nothing = Words(size=Size.LEAD)
        self._leave = Button("", kind=Kind.PRIMARY)
        self._again = Button(self.tr("They thought again"), Kind.LINK)
        card = _column(self._kept_nothing, self._leave, self._again)
        card.hide()
        return card

    def show_screen(self, screen: PermissionScreen) -> None:
        """Bring everything in line with `screen`."""
        self.notice.show_notice(screen.notice)
        self._loading.setVisible(screen.stage is Stage.LOADING)
        self._working.setVisible(screen.stage is Stage.WORKING)
        has_matter = screen.matter is not None
        self._body.setVisible(has_matter and screen.stage in {Stage.READY, Stage.WORKING})
        self._body.setEnabled(screen.stage is not Stage.WORKING)
        self._refused.setVisible(screen.stage in {Stage.DECLINED, Stage.SHUT})
        if screen.matter is None:
            self._show_without_matter(screen)
            return
        theme().read_in(language_tag(screen.language))
        self._show_matter(screen.matter, screen.language)
        self._show_refusal(screen.matter, screen)
        self._show_lacks(screen.lacks)
        if self.yes.paper.show_now(screen.paper):
            self.bring_into_sight(self.yes.paper)

    def show_paper(self, paper: DrawnLetter) -> None:
        """Show the paper that they sign, as large as it will be."""
        TrueSizeSheet(self, paper, self.tr("The paper they sign")).open()

    def _show_without_matter(self, screen: PermissionScreen) -> None:
        self._title.set_text(self.tr("Permission"))
        self._lead.hide()
        self._kept_nothing.hide()
        self._again.hide()
        self._leave.setText(self.tr("Go back"))
        self._refused.setVisible(screen.stage is Stage.SHUT)

    def _show_matter(self, matter: Matter, language: str) -> None:
        told, name = matter.told[language], matter.first_name
        if matter is not self._shown:
            self._shown, self._language = matter, ""
            self.today.setVisible(not matter.case_id)
            self.yes.who.show_acting(name, matter.acts)
            self._show_words(matter, name)
            self._show_languages(matter)
            self._body.show()
            self.focus_first()
        if language != self._language:
            self._language = language
            self._show_told(matter, told, language)

    def _show_words(self, matter: Matter, name: str) -> None:
        self._title.set_text(self.tr("Ask {name} first").format(name=name) if name else self.tr("Ask them first"))
        again = self.tr("The permission before has ended. The draft is kept, and goes on once they agree again.")
        self._lead.set_text(again if matter.case_id else self.tr("Nothing is written down until they say yes."))
        self._lead.show()
        read = self.tr("Read this to {name}").format(name=name) if name else self.tr("Read this to them")
        self._words_title.set_text(read)
        begins = self.tr("{name} agrees. Go on") if matter.case_id else self.tr("{name} agrees. Begin")
        agrees = self.tr("They agree. Go on") if matter.case_id else self.tr("They agree. Begin")
        self.begin.setText(begins.format(name=name) if name else agrees)
        self.no.setText(self.tr("{name} does not agree").format(name=name) if name else self.tr("They do not agree"))

    def _show_languages(self, matter: Matter) -> None:
        if self._languages is not None:
            self._languages.hide()
            self._languages.deleteLater()
            self._languages = None
        if len(matter.told) > 1:
            options = tuple(Option(key, key.rpartition(" (")[0] or key) for key in matter.told)
            self._languages = ChipChoice(self.tr("Read it in"), options)
            self._languages.changed.connect(self._speak)
            self.words.column.insertWidget(1, self._languages)
            go_in_order(
                self.told, self.words, self.yes.who, self.yes, self.interpreter, self.today, self.begin, self.no
            )

    def _show_told(self, matter: Matter, told: Told, language: str) -> None:
        for part in (self.told, self._agreement):
            face_as(part, told.card.agreement)
        self.told.show_told(matter, told)
        go_in_order(self.told, self.words, self.yes.who, self.yes, self.interpreter, self.today, self.begin, self.no)
        self._agreement.set_text(told.card.agreement)
        if self._languages is not None:
            self._languages.choose(language)
        self._unreviewed.set_text(self.tr("No native reader has checked this language of the form yet."))
        self._unreviewed.setVisible(told.card.is_unreviewed)

    def _show_refusal(self, matter: Matter, screen: PermissionScreen) -> None:
        if screen.stage is not Stage.DECLINED:
            self._kept_nothing.hide()
            return
        kept = self.tr("That is their right. The draft stays here, and nothing of it is sent.")
        nothing = self.tr("That is their right. Nothing was written down, and nothing was kept.")
        self._kept_nothing.set_text(kept if matter.case_id else nothing)
        self._kept_nothing.show()
        self._again.show()
        self._lead.hide()
        back = self.tr("Back to {name}’s page").format(name=matter.first_name)
        self._leave.setText(back if matter.first_name else self.tr("Back to the desk"))
        self._leave.setFocus()
        announce(self, self._kept_nothing.text())

    def _show_lacks(self, lacks: tuple[Lacks, ...]) -> None:
        mine = {Lacks.CHANNEL, Lacks.BARRIER}
        of_today = tuple(lack for lack in lacks if lack in mine)
        of_yes = tuple(lack for lack in lacks if lack not in mine and lack is not Lacks.INTERPRETER)
        is_interpreter = Lacks.INTERPRETER in lacks and not of_yes
        self.interpreter.show_lack(self.interpreter.typed().lack if is_interpreter else None)
        self.today.show_lacks(of_today, takes_focus=not of_yes and not is_interpreter)
        self.yes.show_lacks(of_yes)

    def focus_first(self) -> None:
        """Begin where the first thing is to be said."""
        if self._shown is not None:
            (self.yes.who.place if self.yes.who.asks else self.yes.ways).setFocus()

    def agree(self) -> None:
        """Tell what was said so far."""
        if self._presenter is None:
            return
        way, witness, signature = self.yes.given()
        given_by = self.yes.who.given_by()
        channel, barrier = self.today.channel.current(), self.today.barrier.current()
        said = Said(
            Barrier(barrier) if barrier else None,
            Channel(channel) if channel else None,
            way,
            witness,
            signature,
            given_by,
            self.interpreter.typed(),
            self.told.here(),
        )
        self._presenter.agree(said)

    def leave(self) -> None:
        """End the visit."""
        self._presenter = None

    def _speak(self, language: str) -> None:
        if self._presenter is not None:
            self._presenter.speak(language)


def _column(*widgets: QWidget) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme().space(16))
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return whole

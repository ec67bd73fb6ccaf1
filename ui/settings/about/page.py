"""The section about the program."""

from ui.settings.about.presenter import AboutPresenter, AboutScreen
from ui.settings.section import SectionPage
from ui.visit import Visit
from ui.widgets import Busy, Button, Card, Fact, FactRows, Kind, Words, core_text
from ui.wording import Notice, Tone


class AboutPage(SectionPage):
    """The version, where the records lie, whose work is in it, and the check."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit, self.tr("About"))
        self._facts = FactRows()
        self._busy = Busy(self.tr("Reading every record and every entry of the ledger…"))
        self._check = Button(self.tr("Check the records and the ledger"), Kind.PRIMARY, icon="shield-check")
        self.add(self._facts, self._busy)
        self.add_buttons(self._check)
        thanks = Card(self.tr("With thanks"))
        thanks.add(Words(self.tr("Inter and Noto Sans: typefaces under the SIL Open Font License.")))
        thanks.add(Words(self.tr("Lucide: icons under the ISC licence. Qt for Python: under the LGPL.")))
        thanks.add(Words(self.tr("Forms and sending follow the open standards of ODK.")))
        self.add(thanks)
        self.first_focus = self._check
        self.presenter = AboutPresenter(visit.desk, self.runner, self)
        self._check.clicked.connect(self.presenter.check)
        self._busy.cancelled.connect(self.presenter.stop)
        self.presenter.begin()

    def show_screen(self, screen: AboutScreen) -> None:
        """Bring the page in line with `screen`."""
        self._facts.show_facts(
            [
                Fact("version", self.tr("Version"), screen.version or self.tr("Not known")),
                Fact(
                    "folder",
                    self.tr("The records lie in"),
                    str(screen.folder),
                    self.tr("Encrypted. Nobody can read them without a passphrase or the recovery code."),
                ),
            ]
        )
        self._busy.setVisible(screen.is_checking)
        self.show_notice(self._verdict(screen) or screen.notice)

    def _verdict(self, screen: AboutScreen) -> Notice | None:
        verdict = screen.verdict
        if verdict is None:
            return None
        if verdict.broken is not None:
            step = self.tr("Nobody should work on until someone has looked at this.")
            return Notice(core_text(verdict.broken.sentence), step, "ledger")
        sentence = self.tr("Everything is as it was written. The ledger has %n entries.", "", verdict.entries)
        anchor = self.tr("Its newest record is {anchor}.").format(anchor=verdict.head.anchor)
        return Notice(sentence, anchor, tone=Tone.DONE)

"""For the adviser: where they met, why it was not done online, and whether somebody else speaks for the person."""

from caseworker.casework import Barrier, Channel
from ui.permission.presenter import Lacks
from ui.widgets import Card, DropDown, Option, ProblemLine, Tick, Words, announce


class AboutToday(Card):
    """Asked once for each case; nothing is chosen in advance."""

    def __init__(self) -> None:
        super().__init__(self.tr("About today"))
        self.channel = DropDown(self.tr("Where are you?"), self._channels())
        self.barrier = DropDown(self.tr("Why can they not do it online alone?"), self._barriers())
        self._problem = ProblemLine()
        self.other = Tick(self.tr("Somebody else speaks for them today"))
        self._advice = Words(
            self.tr(
                "Talk to the person alone for a moment. Ask if they want this, and what they want it for. "
                "Begin only if they say so themselves. If something does not feel right, stop and tell your manager."
            )
        )
        self._advice.hide()
        for widget in (self._problem, self.channel, self.barrier, self.other, self._advice):
            self.add(widget)
        self.other.toggled.connect(self._advise)

    def _channels(self) -> list[Option]:
        words = {
            Channel.DESK: self.tr("At this desk"),
            Channel.HOME: self.tr("At their home"),
            Channel.PHONE: self.tr("On the phone"),
        }
        return [Option("", self.tr("Choose …")), *(Option(key, words[key]) for key in Channel)]

    def _barriers(self) -> list[Option]:
        words = {
            Barrier.NO_DEVICE: self.tr("No phone or computer for it"),
            Barrier.NO_INTERNET: self.tr("No internet at home"),
            Barrier.NO_EMAIL: self.tr("No email address"),
            Barrier.SKILLS: self.tr("They have not learned how"),
            Barrier.CONFIDENCE: self.tr("They do not feel sure enough alone"),
            Barrier.HEALTH: self.tr("Health or a disability"),
            Barrier.LANGUAGE: self.tr("The language"),
            Barrier.TRUST: self.tr("They do not trust it online"),
            Barrier.WEBSITE: self.tr("The website did not work for them"),
            Barrier.NOT_SAID: self.tr("They would rather not say"),
        }
        return [Option("", self.tr("Choose …")), *(Option(key, words[key]) for key in Barrier)]

    def show_lacks(self, lacks: tuple[Lacks, ...], *, takes_focus: bool) -> None:
        """Say what was not chosen yet, and bring the keyboard there."""
        words = {
            Lacks.CHANNEL: self.tr("Choose where you are."),
            Lacks.BARRIER: self.tr("Choose why. “They would rather not say” is fine."),
        }
        sentence = words[lacks[0]] if lacks else ""
        place = self.barrier if lacks and lacks[0] is Lacks.BARRIER else self.channel
        self._problem.show_sentence(sentence, place.input)
        if lacks and takes_focus:
            announce(self, sentence, urgent=True)
            place.setFocus()

    def _advise(self, is_so: bool) -> None:
        self._advice.setVisible(is_so)
        if is_so:
            announce(self, self._advice.text())

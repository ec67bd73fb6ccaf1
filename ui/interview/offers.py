"""What the citizen told before, beside the question it would answer; it is used only when they say so."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseworker.desk import ToldBefore
from ui.theme import Size, theme
from ui.when import day_words
from ui.widgets import Button, Kind, Words


class Offers(QWidget):
    """Shows answers from before, each with where it came from and a button that gives it again."""

    used = Signal(object)
    """The `ToldBefore` to give again."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[ToldBefore, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme().space(4))
        self._column.addWidget(Words(self.tr("Told before – ask if it still holds:"), size=Size.SMALL, quiet=True))
        self._buttons: list[Button] = []
        self.hide()

    def show_offers(self, offers: tuple[ToldBefore, ...]) -> None:
        """Show these in place of the ones before; nothing is shown where there are none."""
        if offers == self._shown:
            return
        had_focus = self.isAncestorOf(self.window().focusWidget() or self.window())
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._shown, self._buttons = offers, [self._made(one) for one in offers]
        self.setVisible(bool(offers))
        if had_focus and self._buttons:
            self._buttons[0].setFocus()

    def _made(self, offer: ToldBefore) -> Button:
        button = Button(self._words(offer), Kind.LINK)
        self._column.addWidget(button)
        button.clicked.connect(partial(self.used.emit, offer))
        return button

    def _words(self, offer: ToldBefore) -> str:
        if offer.told_on is None:
            return self.tr("Use “{answer}”, from their record").format(answer=offer.shown)
        return self.tr("Use “{answer}”, from {service}, {day}").format(
            answer=offer.shown, service=offer.service_title, day=day_words(offer.told_on)
        )

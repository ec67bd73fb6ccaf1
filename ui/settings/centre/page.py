"""The centre's details."""

from caseworker.casework import Nation
from ui.settings.centre.presenter import ASKED, CentrePresenter, CentreScreen
from ui.settings.section import SectionPage
from ui.sign_in.field_group import FieldGroup
from ui.visit import Visit
from ui.widgets import Button, DropDown, Kind, Option


class CentrePage(SectionPage):
    """Every field, and one button that keeps them."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit, self.tr("Centre"), self.tr("This stands on every letter."))
        self._fields = FieldGroup(*ASKED)
        keep = Button(self.tr("Keep the details"), Kind.PRIMARY)
        self._nation = DropDown(self.tr("Whose bank holidays?"), self._nations())
        self.add(self._fields)
        self.add(self._nation)
        self.add_buttons(keep)
        self.presenter = CentrePresenter(visit.desk, self.runner, self)
        keep.clicked.connect(lambda: self.presenter.keep(self._fields.typed(), Nation(self._nation.current())))
        self.first_focus = self._fields.first
        self.presenter.begin()

    def show_screen(self, screen: CentreScreen) -> None:
        """Bring the page in line with `screen`."""
        self._fields.show_typed(screen.typed)
        self._nation.choose(screen.nation.value)
        self._fields.show_problems(screen.problems)
        self.show_notice(screen.notice)

    def _nations(self) -> list[Option]:
        return [
            Option(Nation.ENGLAND, self.tr("England")),
            Option(Nation.WALES, self.tr("Wales")),
            Option(Nation.SCOTLAND, self.tr("Scotland")),
            Option(Nation.NORTHERN_IRELAND, self.tr("Northern Ireland")),
        ]

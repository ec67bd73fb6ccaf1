"""Brings the pages at the door to the window: sign in, recover, restore."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from caseworker.base import Clock, late
from ui.loading import once_loaded
from ui.runner import VisitRunner
from ui.runner_port import Runner
from ui.sign_in.door.pages import CodeDoubtedPage, SignInPage
from ui.sign_in.door.presenter import Door, DoorPresenter, DoorScreen
from ui.sign_in.entrance import Entrance
from ui.wording import Notice

if TYPE_CHECKING:
    from caseworker import accounts, desk
    from caseworker.desk import Desk, NewCode, NewDesk
    from ui.sign_in.recover import page as recover
    from ui.sign_in.recovery_code import page as recovery_code
    from ui.sign_in.restore import page as restore
else:
    accounts, desk = late("caseworker.accounts"), late("caseworker.desk")
    recover = late("ui.sign_in.recover.page")
    recovery_code = late("ui.sign_in.recovery_code.page")
    restore = late("ui.sign_in.restore.page")


class Gate(QObject):
    """Shows the way in at an entrance."""

    def __init__(
        self,
        entrance: Entrance,
        folder: Path,
        runner: Runner,
        signed_in: "Callable[[Desk], None]",
        *,
        clock: Clock,
        keychain: "accounts.Keychain | None" = None,
    ) -> None:
        super().__init__(entrance)
        self._entrance = entrance
        self._folder = folder
        self._runner = runner
        self._clock = clock
        self._keychain = keychain
        self._coming: VisitRunner | None = None
        """The visit for which a page is being loaded."""
        self._page: SignInPage | CodeDoubtedPage | None = None
        self._code: recovery_code.RecoveryCodePages | None = None
        self.presenter = DoorPresenter(folder, runner, self, signed_in, clock=clock, keychain=keychain)

    def begin(self, notice: Notice | None = None) -> None:
        """Show the page to sign in on."""
        self._expect_nothing()
        self._entrance.panel.show_steps((), 0)
        self._page = None
        self.presenter.begin(notice)

    def show_screen(self, screen: DoorScreen) -> None:
        """Show the page for where one is."""
        match screen.door:
            case Door.SHUT | Door.OPENING:
                page: SignInPage | CodeDoubtedPage = (
                    self._page if isinstance(self._page, SignInPage) else self._sign_in_page()
                )
            case Door.CODE_DOUBTED | Door.CODE_COMING:
                page = self._page if isinstance(self._page, CodeDoubtedPage) else self._doubted_page()
            case Door.CODE:
                self._show_code(self.presenter.new_code)
                return
            case Door.OPEN:
                return
        page.show_screen(screen)
        if page is not self._page:
            self._page = page
            self._entrance.put(page)

    def show_restore(self, back: Callable[[], None]) -> None:
        """Show the page to restore on; `back` leads to where one came from."""
        self._put_once_loaded(lambda: self._put_restore(back))

    def _sign_in_page(self) -> SignInPage:
        page = SignInPage()
        page.sign_in_clicked.connect(self.presenter.sign_in)
        page.cancel_clicked.connect(self.presenter.stop)
        page.forgotten_clicked.connect(partial(self._put_once_loaded, self._put_recover))
        page.restore_clicked.connect(partial(self.show_restore, self.begin))
        return page

    def _doubted_page(self) -> CodeDoubtedPage:
        page = CodeDoubtedPage()
        page.new_code_clicked.connect(self.presenter.make_new_code)
        page.later_clicked.connect(self.presenter.code_settled)
        return page

    def _put_once_loaded(self, put: Callable[[], None]) -> None:
        self._expect_nothing()
        self._coming = VisitRunner(self._runner, lambda _: None)
        once_loaded(self._coming, put)

    def _expect_nothing(self) -> None:
        if self._coming is not None:
            self._coming.end()

    def _put_restore(self, back: Callable[[], None]) -> None:
        page = restore.RestorePage(self._folder, self._runner, clock=self._clock)
        page.restored.connect(self.begin)
        page.back_clicked.connect(back)
        self._page = None
        self._entrance.put(page)

    def _put_recover(self) -> None:
        keychain = self._keychain or accounts.SystemKeychain()
        page = recover.RecoverPage(self._folder, self._runner, clock=self._clock, keychain=keychain)
        page.recovered.connect(self._recovered)
        page.back_clicked.connect(self.begin)
        self._page = None
        self._entrance.put(page)

    def _recovered(self, new: "NewDesk") -> None:
        self.presenter.take(new.desk)
        self._show_code(desk.NewCode(new.recovery_code, new.recovery_sheet))

    def _show_code(self, new: "NewCode") -> None:
        self._page = None
        self._code = recovery_code.RecoveryCodePages(
            new,
            self._runner,
            self._entrance.put,
            confirm=self.presenter.confirm_code,
            confirmed=self.presenter.code_settled,
        )
        self._code.begin()

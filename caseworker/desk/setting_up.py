"""Set up a desk: its vault and first adviser, the centre, the recovery code on paper, and an office to begin with."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar
from urllib.parse import urlsplit

from caseworker.accounts import Cost, Keychain
from caseworker.base import CaseworkerError, Clock, new_id
from caseworker.casework import Centre, Settings
from caseworker.catalogue import Origin
from caseworker.connectors import LOOPBACK, Access, Office, OfficeKind
from caseworker.desk.desk import Desk
from caseworker.desk.offering import ReadForm, offer_form
from caseworker.letters import Centre as LetterCentre
from caseworker.letters import RecoverySheet, render
from caseworker.store import NewVault, create_vault


class NotForPractice(CaseworkerError):
    """A practice desk was given the address of an office that is not on this computer."""

    code: ClassVar[str] = "office.not-for-practice"
    sentence: str = "This desk is for practice, and that office is not on this computer. Nothing was changed."
    next_step: str = "Set up a desk for real offices in a folder of its own."


class AddressUnusable(CaseworkerError):
    """What was given is no address of a server."""

    code: ClassVar[str] = "office.address"
    sentence: str = "This is not the address of an office. Nothing was added."
    next_step: str = "Copy the whole link from the office. It begins with https."


@dataclass(frozen=True, slots=True)
class FirstAdviser:
    """Who sets the desk up."""

    name: str
    sign_in_name: str
    passphrase: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class NewDesk:
    """A desk just set up; the recovery sheet is to be printed before anything else."""

    desk: Desk
    recovery_code: str = field(repr=False)
    recovery_sheet: bytes = field(repr=False)


def set_up_desk(
    folder: Path,
    centre: Centre,
    adviser: FirstAdviser,
    *,
    practice: bool,
    clock: Clock,
    cost: Cost | None = None,
    keychain: Keychain | None = None,
) -> NewDesk:
    """Make a desk in `folder`.

    Args:
        practice: for training only; everything is marked "Practice".
        cost: the work of one guess at a passphrase; None for the usual.
        keychain: bind the passphrases to this computer account; None to do without.

    Raises:
        VaultExists: the folder holds a desk already; nothing was changed.
        WeakPassphrase: nothing was made.
        KeychainTrouble: the keychain is absent, locked or silent; nothing was made.
        FolderTrouble: the folder cannot be written; nothing was made.
    """
    made: NewVault = create_vault(
        folder,
        name=adviser.name,
        sign_in_name=adviser.sign_in_name,
        passphrase=adviser.passphrase,
        clock=clock,
        cost=cost,
        keychain=keychain,
    )
    settings = Settings(centre, practice)
    with made.vault.store.transaction() as tx:
        tx.settings.put(settings)
        tx.ledger.append("desk.settings", about="vault", by=made.adviser.id, at=clock.now())
    sheet = recovery_sheet(settings, made.recovery_code, clock=clock)
    return NewDesk(Desk(made.vault, clock, settings), made.recovery_code, sheet)


def recovery_sheet(settings: Settings, code: str, *, clock: Clock) -> bytes:
    """Return the recovery code as a PDF to print."""
    address = settings.centre.address
    lines = (*address.lines, *filter(None, [address.postcode]))
    centre = LetterCentre(settings.centre.name, lines, settings.centre.phone, settings.centre.opening_hours)
    groups = tuple(code.split("-"))
    return render(
        RecoverySheet(centre=centre, dated_on=clock.today(), code_groups=groups, is_practice=settings.practice)
    )


def add_office(desk: Desk, name: str, url: str, *, access: Access, username: str = "", secret: str = "") -> Office:
    """Put an office on record, with the account that this desk has there.

    Args:
        desk: the desk.
        name: as letters and citizens know it.
        url: the server; the whole app user's link where `access` is that.
        access: how the desk proves who it is.
        username: for a name and password.
        secret: the password or token; kept in the vault alone.

    Raises:
        AddressUnusable: it is no address; nothing was written.
        NotForPractice: the desk is for practice, where nothing ever leaves the computer; nothing was written.
    """
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise AddressUnusable
    if desk.settings.practice and parts.hostname not in LOOPBACK:
        raise NotForPractice
    now = desk.clock.now()
    office = Office(
        id=new_id(),
        name=name,
        kind=OfficeKind.OPENROSA,
        url=url,
        access=access,
        username=username,
        secret=secret,
        is_practice=desk.settings.practice,
    )
    with desk.store.transaction() as tx:
        tx.offices.add(office, at=now)
        tx.ledger.append("office.added", about=office.id, by=desk.adviser_id, at=now, facts={"access": access.value})
    return office


def open_practice(desk: Desk, forms: Iterable[ReadForm], link: str) -> Office:
    """Give a practice desk the practice office and the sample services that go to it."""
    office = add_office(desk, "Northfield Council (practice)", link, access=Access.APP_USER)
    for read in forms:
        offer_form(desk.store, read, origin=Origin.BUILT_IN, office_id=office.id, by=desk.adviser_id, clock=desk.clock)
    return office

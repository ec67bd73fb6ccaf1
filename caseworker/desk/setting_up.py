"""Set up a desk: its vault and first adviser, the centre, the recovery code on paper, and an office to begin with."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from caseworker.accounts import Cost, Keychain
from caseworker.base import Clock
from caseworker.casework import Centre, Settings
from caseworker.catalogue import Origin
from caseworker.connectors import Access, Office
from caseworker.desk.desk import Desk
from caseworker.desk.offering import ReadForm, offer_form
from caseworker.desk.reaching_offices import add_office
from caseworker.letters import Centre as LetterCentre
from caseworker.letters import RecoverySheet, render
from caseworker.store import NewVault, create_vault


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
    return NewDesk(Desk(made.vault, clock, settings, adviser.name), made.recovery_code, sheet)


def recovery_sheet(settings: Settings, code: str, *, clock: Clock) -> bytes:
    """Return the recovery code as a PDF to print."""
    address = settings.centre.address
    lines = (*address.lines, *filter(None, [address.postcode]))
    centre = LetterCentre(settings.centre.name, lines, settings.centre.phone, settings.centre.opening_hours)
    groups = tuple(code.split("-"))
    return render(
        RecoverySheet(centre=centre, dated_on=clock.today(), code_groups=groups, is_practice=settings.practice)
    )


def open_practice(desk: Desk, forms: Iterable[ReadForm], link: str) -> Office:
    """Give a practice desk the practice office and the sample services that go to it."""
    office = add_office(desk, "Northfield Council (practice)", link, access=Access.APP_USER)
    for read in forms:
        offer_form(desk.store, read, origin=Origin.BUILT_IN, office_id=office.id, by=desk.adviser_id, clock=desk.clock)
    return office

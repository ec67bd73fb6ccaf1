"""Put an office on record with the account that this desk has there, and keep what is new of it."""

from dataclasses import replace
from typing import ClassVar
from urllib.parse import urlsplit

from caseworker.base import CaseworkerError, new_id
from caseworker.connectors import LOOPBACK, Access, Office, OfficeKind
from caseworker.desk.desk import Desk


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
    check_address(desk, url)
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


def change_office(desk: Desk, office_id: str, *, url: str = "", username: str = "", secret: str = "") -> Office:
    """Keep what is new of an office; a pause of its account ends, so what waits there is tried again.

    Args:
        desk: the desk.
        office_id: the office.
        url: the server, or the whole app user's link; empty leaves it.
        username: for a name and password; empty leaves it.
        secret: the password or token; empty leaves it.

    Raises:
        NotFound: there is no such office.
        AddressUnusable, NotForPractice: as in `add_office`; nothing was changed.
    """
    if url:
        check_address(desk, url)
    with desk.store.transaction() as tx:
        before = tx.offices.get(office_id)
        office = replace(
            before, url=url or before.url, username=username or before.username, secret=secret or before.secret
        )
        tx.offices.change(office)
        tx.ledger.append("office.changed", about=office.id, by=desk.adviser_id, at=desk.clock.now())
    return office


def check_address(desk: Desk, url: str) -> None:
    """Refuse what is no address, and on a practice desk whatever is not on this computer.

    Raises:
        AddressUnusable, NotForPractice: it is such an address.
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        raise AddressUnusable from None
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise AddressUnusable
    if desk.settings.practice and parts.hostname not in LOOPBACK:
        raise NotForPractice

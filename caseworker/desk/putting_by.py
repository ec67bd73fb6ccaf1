"""Put a letter by to be printed later: the wish is kept, and the letter says the truth of the day it is printed."""

from dataclasses import dataclass, field
from datetime import datetime

from caseworker.base import Clock, new_id
from caseworker.casework import LetterPutBy, LetterWish
from caseworker.desk.naming import initials_of, title_of
from caseworker.desk.telling_apart import name_apart
from caseworker.store import Store, Transaction


@dataclass(frozen=True, slots=True)
class WaitingLetter:
    """A letter that waits for a printer, as a list shows it."""

    wish_id: str
    wish: LetterWish
    case_id: str
    """Empty for a list of what to bring, which is about nobody; so are the person, the name and the reference."""
    person_id: str | None
    name: str = field(repr=False)
    initials: str
    service_title: str
    reference: str
    put_by_at: datetime
    put_by: str
    """The adviser's name."""


def put_by_letter(store: Store, wish: LetterWish, *, by: str, clock: Clock) -> LetterPutBy:
    """Keep a letter to be printed later.

    Raises:
        NotFound: what it is about is not here; nothing was written.
    """
    letter = LetterPutBy(new_id(), wish, clock.now(), by)
    with store.transaction() as tx:
        case_id = _case_id(tx, wish)
        tx.letters.put_by(letter)
        about, facts = _about(wish, case_id), {"copies": str(wish.copies)}
        tx.ledger.append("letter.put-by", about=about, by=by, at=letter.put_by_at, facts=facts)
    return letter


def letters_to_print(store: Store) -> tuple[WaitingLetter, ...]:
    """Return the letters that wait for a printer, oldest first."""
    with store.reading() as tx:
        titles = tx.overview.titles()
        names = {adviser.id: adviser.name for adviser in tx.advisers.everyone()}
        return tuple(_waiting(tx, letter, titles, names) for letter in tx.letters.waiting())


def letter_printed(store: Store, wish_id: str, *, copies: int = 1, by: str, clock: Clock) -> None:
    """Note that a letter that was put by lies on paper; it waits no more.

    Raises:
        NotFound: it was printed or dropped before; nothing was written.
    """
    _take_off(store, wish_id, "letter.printed", {"copies": str(copies)}, by=by, clock=clock)


def drop_letter(store: Store, wish_id: str, *, by: str, clock: Clock) -> None:
    """Take a letter off the list without printing it.

    Raises:
        NotFound: it was printed or dropped before; nothing was written.
    """
    _take_off(store, wish_id, "letter.dropped", {}, by=by, clock=clock)


def _take_off(store: Store, wish_id: str, act: str, facts: dict[str, str], *, by: str, clock: Clock) -> None:
    with store.transaction() as tx:
        wish = tx.letters.get(wish_id).wish
        tx.letters.remove(wish_id)
        tx.ledger.append(act, about=_about(wish, wish.case_id), by=by, at=clock.now(), facts=facts)


def _about(wish: LetterWish, case_id: str) -> str:
    return wish.item_id or wish.draft_id or wish.service_id or case_id


def _case_id(tx: Transaction, wish: LetterWish) -> str:
    """Return the case that a paper is about; empty for a list of what to bring."""
    if wish.item_id:
        return tx.outbox.submission(wish.item_id).case_id
    if wish.draft_id:
        return tx.drafts.get(wish.draft_id).case_id
    if wish.service_id:
        tx.services.get(wish.service_id)
        return ""
    tx.offices.get(wish.office_id)
    return tx.cases.get(wish.case_id).id


def _waiting(
    tx: Transaction, letter: LetterPutBy, titles: dict[tuple[str, str], str], names: dict[str, str]
) -> WaitingLetter:
    case_id = _case_id(tx, letter.wish)
    if not case_id:
        return _about_service(tx, letter, names)
    case = tx.cases.get(case_id)
    name = name_apart(tx, tx.people.get(case.citizen_id)) if case.citizen_id is not None else ""
    return WaitingLetter(
        wish_id=letter.id,
        wish=letter.wish,
        case_id=case.id,
        person_id=case.citizen_id,
        name=name,
        initials=initials_of(name),
        service_title=title_of(titles, case.service_id, case.form_version),
        reference=case.reference,
        put_by_at=letter.put_by_at,
        put_by=names.get(letter.put_by, ""),
    )


def _about_service(tx: Transaction, letter: LetterPutBy, names: dict[str, str]) -> WaitingLetter:
    return WaitingLetter(
        wish_id=letter.id,
        wish=letter.wish,
        case_id="",
        person_id=None,
        name="",
        initials="",
        service_title=tx.services.get(letter.wish.service_id).current.title,
        reference="",
        put_by_at=letter.put_by_at,
        put_by=names.get(letter.put_by, ""),
    )

"""The shelf of letters that wait for a printer."""

from dataclasses import asdict, fields

from sqlalchemy import ColumnElement, Connection, delete, func, insert, select

from caseworker.casework import LetterPutBy, LetterWish
from caseworker.store.errors import NotFound
from caseworker.store.tables.letters import letters

_WISH = tuple(field.name for field in fields(LetterWish))
_ABOUT = ("item_id", "case_id", "office_id", "draft_id", "service_id")


class LettersShelf:
    """The letters inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put_by(self, letter: LetterPutBy) -> None:
        """Keep what is wished."""
        about = {name: getattr(letter.wish, name) or None for name in _ABOUT}
        row = {**asdict(letter.wish), **about, "put_by_at": letter.put_by_at, "put_by": letter.put_by}
        self._connection.execute(insert(letters).values(id=letter.id, **row))

    def get(self, letter_id: str) -> LetterPutBy:
        """Return one letter.

        Raises:
            NotFound: it is not, or no longer, to be printed.
        """
        found = self._select(letters.c.id == letter_id)
        if not found:
            raise NotFound(f"letter {letter_id}")
        return found[0]

    def waiting(self) -> tuple[LetterPutBy, ...]:
        """Return the letters, oldest first."""
        return self._select(letters.c.id != "")

    def count(self) -> int:
        """Return how many letters wait."""
        return self._connection.execute(select(func.count()).select_from(letters)).scalar_one()

    def remove(self, letter_id: str) -> None:
        """Forget a letter: it was printed, or is not wanted any more."""
        self._connection.execute(delete(letters).where(letters.c.id == letter_id))

    def _select(self, condition: ColumnElement[bool]) -> tuple[LetterPutBy, ...]:
        query = select(letters).where(condition).order_by(letters.c.put_by_at, letters.c.id)
        found = []
        for row in self._connection.execute(query).mappings():
            about = {name: row[name] or "" for name in _ABOUT}
            wish = LetterWish(**{**{name: row[name] for name in _WISH}, **about})
            found.append(LetterPutBy(row["id"], wish, row["put_by_at"], row["put_by"]))
        return tuple(found)

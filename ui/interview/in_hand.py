"""A draft that is open on the page: its answers on their way into the vault, the way through its questions; no Qt."""

from collections.abc import Callable

from caseworker.casework import Source
from caseworker.desk import Filling, Noting, ToldOnce, language_tag
from caseworker.forms import AddRepeat, MoveRepeat, Operation, RemoveRepeat, SetAnswer
from ui.interview.journey import Journey
from ui.interview.keeping import Keeping
from ui.interview.opening import Opened
from ui.interview.rows import RemovedRow, copy_row, put_back, row_as_it_stands


class DraftInHand:
    """Changes the answers of one draft and has them kept; what a form does not take raises `AnswerRefused`."""

    def __init__(self, opened: Opened, keeping: Keeping, *, whole_sections: bool) -> None:
        self.opened = opened
        self.filling: Filling = opened.filling
        self.keeping = keeping
        self.journey = Journey(opened.filling.session, whole_sections=whole_sections)
        self.told = ToldOnce()
        self.removed: RemovedRow | None = None
        """The row that was taken out last, until the list is left."""
        self.interpreter = opened.interpreter
        self.sources: dict[str, Source] = {}
        """Who gives the answers of this page, where that was chosen for one of them."""
        self.reads_beside: str | None = None
        """The second language as it was chosen, empty for none; None where nobody chose."""

    @property
    def beside(self) -> str:
        """The language under the one that is read; English under another one, unless something else was chosen."""
        session, chosen = self.filling.session, self.reads_beside
        if chosen is not None and chosen != session.language:
            return chosen
        english = next((name for name in session.languages if language_tag(name) == "en"), "")
        return english if english != session.language else ""

    def keep(self, operation: Operation | Noting, source: Source | None = None) -> None:
        """Change the form, or what is noted beside it, and keep that."""
        self.keeping.keep(self.filling.change(operation, source))

    def answer(self, ref: str, value: str) -> None:
        """Store an answer, given by whoever was chosen for it, else by who speaks now."""
        self.keep(SetAnswer(ref, value), self.sources.get(ref))

    def give_file(self, ref: str, name: str, media_type: str, data: bytes) -> None:
        """Give a file as the answer to an upload question, and keep both."""
        kept_as = self.filling.name_for(ref, name)
        self.keeping.keep_file(
            kept_as, data, media_type, self.filling.change(SetAnswer(ref, kept_as), self.sources.get(ref))
        )

    def add_row(self) -> None:
        """Add a row to the repeat that is listed, and come to its first question where it asks any."""
        listed = self.journey.step
        if listed is None:
            return
        self.keep(AddRepeat(listed.key))
        self.journey.read_again()
        rows = self.journey.step.refs if self.journey.step is not None else ()
        if len(rows) > len(listed.refs):
            self.journey.go_to(rows[-1])

    def copy_row(self, ref: str) -> None:
        """Add a row with the same answers but for files, and come to its first question."""
        for change in copy_row(self.filling, ref):
            self.keeping.keep(change)
        self.journey.read_again()
        rows = self.journey.step.refs if self.journey.step is not None else ()
        if rows:
            self.journey.go_to(rows[-1])

    def remove_row(self, ref: str) -> None:
        """Take a row out, and remember it as it stands."""
        removed = row_as_it_stands(self.filling, ref)
        self.keep(RemoveRepeat(ref))
        self.removed = removed

    def put_back(self) -> None:
        """Put the row that was taken out last back where it stood."""
        removed, self.removed = self.removed, None
        if removed is not None:
            for change in put_back(self.filling, removed):
                self.keeping.keep(change)


class RowActs:
    """What the person does with the rows of a repeat."""

    def __init__(self, change: Callable[[Callable[[DraftInHand], None]], None], moved: Callable[[], None]) -> None:
        """Do it with `change`; `moved` is called where it may have led to another page."""
        self._change = change
        self._moved = moved

    def add(self) -> None:
        """Add a row to the repeat that is listed, and ask its questions."""
        self._change(DraftInHand.add_row)
        self._moved()

    def copy(self, ref: str) -> None:
        """Add a row with the same answers, and ask its questions: something will be different."""
        self._change(lambda draft: draft.copy_row(ref))
        self._moved()

    def move(self, ref: str, number: int) -> None:
        """Give a row another number."""
        self._change(lambda draft: draft.keep(MoveRepeat(ref, number)))

    def remove(self, ref: str) -> None:
        """Take a row out; it can be put back until the list is left."""
        self._change(lambda draft: draft.remove_row(ref))

    def put_back(self) -> None:
        """Put the row that was taken out last back where it stood."""
        self._change(DraftInHand.put_back)

"""Where somebody is in an interview, what they passed, and which page comes next; no Qt."""

from caseworker.forms import FormSession
from ui.interview.express import in_whole_sections
from ui.interview.outline import Outline, Step, read_outline


class Journey:
    """The way through the pages of one form, which come and go with the answers."""

    def __init__(self, session: FormSession, *, whole_sections: bool = False) -> None:
        self.whole_sections = whole_sections
        """Whether a page holds as much of a section as fits, not one question."""
        self._session = session
        self.outline = self._read()
        self.index = 0
        self.wanted = ""
        """The question that this page was come to for; empty for no particular one."""
        self.seen: frozenset[str] = frozenset()
        """Keys of the pages that were passed."""
        self.is_tried = False
        """Somebody wanted to leave this page; so what is missing on it is said."""
        self._row = ""
        self._known: frozenset[str] | None = None

    @property
    def step(self) -> Step | None:
        """The page that is asked; None in a form that asks nothing."""
        return self.outline.steps[self.index] if self.outline.steps else None

    @property
    def changes_one(self) -> bool:
        """Whether one answer is changed and nothing else is gone through."""
        return self._known is not None

    def begin(self, stood_at: str, *, change: str = "") -> None:
        """Come to where the draft stood, or to one answer that is to be changed and nothing else."""
        stood = self.outline.index_of(stood_at)
        self.seen = frozenset(step.key for step in self.outline.steps[: stood or 0])
        index = self.outline.index_of(change) if change else stood
        self.index = index if index is not None else self.outline.first_open(seen=self.seen)
        if change and index is not None:
            self._known = frozenset(step.key for step in self.outline.steps)
            self.wanted = change

    def read_again(self) -> None:
        """Read the pages anew after a change, and stay on the same one as long as it is there."""
        key = self.step.key if self.step is not None else ""
        self.outline = self._read()
        found = self.outline.index_of(key)
        self.index = found if found is not None else max(0, min(self.index, len(self.outline.steps) - 1))

    def go_to(self, ref: str) -> bool:
        """Come to the page of a question, or to the first one of a row; say whether there is one."""
        index = self.outline.index_of(ref)
        if index is None:
            return False
        self._row = ref if ref.endswith("]") else ""
        self.stand(index)
        self.wanted = ref
        return True

    def go_to_section(self, key: str) -> bool:
        """Come to the first open page of a section, else to its first; say whether there is one."""
        number = next((n for n, section in enumerate(self.outline.sections) if section.key == key), None)
        if number is None:
            return False
        self._row = ""
        self.stand(self.outline.first_open(section=number, seen=self.seen))
        return True

    def pass_on(self) -> bool:
        """Come to the page after this one; False at the end, or once the one answer was changed.

        A row that was begun or changed from its list leads back to the list.
        """
        if self.step is None:
            return False
        self.seen |= {self.step.key}
        following = self.index + 1
        upcoming = self.outline.steps[following] if following < len(self.outline.steps) else None
        if self._row and (upcoming is None or not _stands_in(upcoming, self._row)):
            listed = self.outline.index_of(self._row.rpartition("[")[0])
            self._row = ""
            following = following if listed is None else listed
        elif upcoming is None or (self._known is not None and upcoming.key in self._known):
            return False
        self.stand(following)
        return True

    def ask_everything(self) -> None:
        """Go through all pages from now on."""
        self._known, self._row = None, ""

    def stand(self, index: int) -> None:
        """Come to a page by its number."""
        self.index = max(0, min(index, len(self.outline.steps) - 1))
        self.is_tried = False
        self.wanted = ""

    def lay_out(self, *, whole_sections: bool, at: str) -> None:
        """Deal the questions out to pages in the other way, and stay at one of them."""
        key = at or (self.step.key if self.step is not None else "")
        self.whole_sections = whole_sections
        self.outline = self._read()
        index = self.outline.index_of(key)
        self.stand(index if index is not None else self.index)
        self.wanted = key

    def _read(self) -> Outline:
        outline = read_outline(self._session)
        return in_whole_sections(outline) if self.whole_sections else outline


def _stands_in(step: Step, row: str) -> bool:
    return step.key == row or step.key.startswith(f"{row}/")

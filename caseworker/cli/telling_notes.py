"""Who gave the answers of a draft and what is not known, as the terminal reads and tells it."""

import typer

from caseworker.casework import AnswerNote, Source, Teller
from caseworker.cli.speaking import Plain
from caseworker.desk import Filling, SpeakAs

_WORDS = {Teller.DOCUMENT: "from {name}", Teller.HELPER: "said by {name}", Teller.RECORD: "told before {name}"}


def source_told(document: str, helper: str) -> Source:
    """Read who gives the answers from the options of a command; a helper as name and relation, parted by a comma."""
    if document.strip() and helper.strip():
        raise typer.BadParameter("Either --from-document or --said-by, not both.")
    if document.strip():
        return Source(Teller.DOCUMENT, document.strip())
    name, _, relation = helper.partition(",")
    return Source(Teller.HELPER, name.strip(), relation.strip()) if name.strip() else Source()


def speak_as(filling: Filling, source: Source) -> None:
    """Have everything that is answered from here on come from `source`."""
    if source != filling.notes.speaker:
        filling.apply(SpeakAs(source, filling.notes.today))


def words_of(note: AnswerNote, answer: str) -> str:
    """Return an answer with what is noted beside it; a dash where there is none."""
    if not answer:
        return "does not know" if note.is_unknown else "–"
    source = note.source
    told = _WORDS.get(source.teller, "").format(name=", ".join(filter(None, (source.name, source.relation)))).strip()
    return f"{answer} ({told})" if told else answer


def notes_told(filling: Filling) -> list[dict[str, Plain]]:
    """Return what is noted beside the answers, for scripts."""
    return [
        {
            "ref": ref,
            "by": note.source.teller.value,
            "from": note.source.name,
            "relation": note.source.relation,
            "unknown": note.is_unknown,
            "later": note.is_for_later,
        }
        for ref, note in filling.notes.everything.items()
    ]

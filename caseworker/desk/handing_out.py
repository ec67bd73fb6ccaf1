"""What a person asks for of their own record: everything on paper, and a copy to take away."""

import hashlib
import io
import json
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from caseworker.base import LONDON, Clock
from caseworker.casework import Citizen
from caseworker.desk.holding import Held, HeldFile, HeldForm, HeldMatter, what_we_hold
from caseworker.desk.paper_matters import PrintedLetter, centre_on_paper, print_size, recipient_of
from caseworker.desk.surroundings import Surroundings
from caseworker.letters import (
    Answer,
    AnswerSection,
    RecordSheet,
    day_on_paper,
    draw,
    layout_of,
    letter_language,
    record_words,
)
from caseworker.outbox import State
from caseworker.store import Store

_STANDS: Final = {
    None: "not_finished",
    State.QUEUED: "waiting",
    State.SENDING: "waiting",
    State.HELD: "waiting",
    State.IN_DOUBT: "doubt",
    State.RECEIVED: "received",
    State.HANDED_OVER: "received",
    State.WITHDRAWN: "stopped",
    State.REPLACED: "stopped",
}
MANIFEST: Final = "manifest.json"


@dataclass(frozen=True, slots=True)
class TakenCopy:
    """A copy to take away: a zip that is not encrypted."""

    zipped: bytes = field(repr=False)
    files: int
    """How many files are in it."""


def print_what_we_hold(
    store: Store, person_id: str, surroundings: Surroundings, *, by: str, clock: Clock
) -> PrintedLetter:
    """Make the paper that says everything that this desk holds about a person, in their language and print size.

    Raises:
        NotFound: there is no such person.
        UnprintableText: some of it is in a script that cannot be printed.
    """
    held, pdf, code = _paper(store, person_id, surroundings, by=by, clock=clock)
    with store.transaction() as tx:
        tx.ledger.append("person.printed", about=held.citizen.id, by=by, at=clock.now())
    return PrintedLetter(code, "RecordSheet", pdf)


def copy_to_take_away(store: Store, person_id: str, surroundings: Surroundings, *, by: str, clock: Clock) -> TakenCopy:
    """Make a zip with everything that this desk holds about a person: for people to read, for programs, and the files.

    Beside them lies a manifest with the SHA-256 of each file. Nothing of it is encrypted.

    Raises:
        NotFound: there is no such person.
    """
    held, pdf, _ = _paper(store, person_id, surroundings, by=by, clock=clock)
    parts = {"everything.pdf": pdf, "everything.json": _as_json(held)}
    with store.reading() as tx:
        for matter in held.matters:
            parts |= dict(_forms_of(matter))
            for number, one in enumerate(matter.files, start=1):
                parts[_file_name(one, number)] = b"".join(tx.attachments.read(one.file.id))
    hashes = {name: hashlib.sha256(data).hexdigest() for name, data in sorted(parts.items())}
    parts[MANIFEST] = json.dumps({"sha256": hashes}, indent=2).encode()
    zipped = io.BytesIO()
    with zipfile.ZipFile(zipped, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in sorted(parts.items()):
            archive.writestr(name, data)
    with store.transaction() as tx:
        facts = {"files": str(len(parts)), "sha256": hashlib.sha256(zipped.getvalue()).hexdigest()}
        tx.ledger.append("person.copied", about=held.citizen.id, by=by, at=clock.now(), facts=facts)
    return TakenCopy(zipped.getvalue(), len(parts))


def _paper(
    store: Store, person_id: str, surroundings: Surroundings, *, by: str, clock: Clock
) -> tuple[Held, bytes, str]:
    with store.reading() as tx:
        settings, adviser, code = tx.settings.get(), tx.advisers.get(by), tx.ledger.head().anchor
        citizen = tx.people.get(tx.people.standing_id(person_id))
    language = letter_language(citizen.preferences.language)
    held = what_we_hold(store, citizen.id, surroundings, language, clock)
    sheet = RecordSheet(
        centre=centre_on_paper(settings.centre),
        citizen=recipient_of(citizen),
        dated_on=clock.today(),
        adviser_first_name=adviser.name.split()[0],
        sections=tuple(_sections(held, language)),
        ledger_code=code,
        language=language,
        size=print_size(citizen, None),
        is_practice=settings.practice,
    )
    return held, draw(layout_of(sheet)), code


def _sections(held: Held, language: str) -> Iterator[AnswerSection]:
    def say(what: str) -> str:
        return record_words(what, language)

    yield AnswerSection(say("about"), tuple(_about(held.citizen, language)))
    for earlier in held.earlier:
        yield AnswerSection(say("earlier"), tuple(_about(earlier, language)))
    if held.acting:
        lines = (Answer(line.representative.name, line.representative.document) for line in held.acting)
        yield AnswerSection(say("acting"), tuple(lines))
    for matter in held.matters:
        title = f"{matter.service_title}, {matter.reference}"
        stands = ", ".join(say(_STANDS[form.state]) for form in matter.forms)
        until = ", ".join(day_on_paper(until, language) for _, until in matter.permitted)
        files = ", ".join(one.file.name for one in matter.files)
        known = (("begun", day_on_paper(matter.opened_at.astimezone(LONDON).date(), language)), ("stands", stands))
        facts = (*known, ("permission", until), ("files", files))
        yield AnswerSection(title, tuple(Answer(say(what), value) for what, value in facts if value))
        for form in matter.forms:
            for part in form.sections:
                yield AnswerSection(
                    part.title or title, tuple(Answer(one.question, one.answer) for one in part.answers)
                )
    if held.promises:
        lines = (Answer(day_on_paper(line.follow_up.due_on, language), line.what) for line in held.promises)
        yield AnswerSection(say("promises"), tuple(lines))
    if held.seen:
        seen = (Answer(day_on_paper(one.at.astimezone(LONDON).date(), language), one.name) for one in held.seen)
        yield AnswerSection(say("seen"), tuple(seen))


def _about(citizen: Citizen, language: str) -> Iterator[Answer]:
    address, likes = citizen.address, citizen.preferences
    facts = {
        "name": citizen.name,
        "known_as": citizen.known_as,
        "born": day_on_paper(citizen.born_on, language) if citizen.born_on else "",
        "address": ", ".join(filter(None, (*address.lines, address.postcode))) if address else "",
        "phone": citizen.phone,
        "email": citizen.email,
        "safe": citizen.safe_contact,
        "language": likes.language,
        "size": str(likes.letter_size_pt),
    }
    return (Answer(record_words(what, language), value) for what, value in facts.items() if value)


def _as_json(held: Held) -> bytes:
    citizen, address = held.citizen, held.citizen.address
    told = {
        "record": {
            "name": citizen.name,
            "known_as": citizen.known_as,
            "born_on": str(citizen.born_on or ""),
            "address": [*address.lines, address.postcode] if address else [],
            "phone": citizen.phone,
            "email": citizen.email,
            "safe_contact": citizen.safe_contact,
            "language": citizen.preferences.language,
            "letter_size_pt": citizen.preferences.letter_size_pt,
            "letters": citizen.preferences.letters.value,
        },
        "earlier_names": [one.name for one in held.earlier],
        "acting": [
            {"name": one.name, "relation": one.relation, "as": one.acts_as.value, "may": sorted(one.may),
             "document": one.document, "from": str(one.from_on), "until": str(one.until_on or "")}
            for one in (line.representative for line in held.acting)
        ],
        "matters": [_matter_told(matter) for matter in held.matters],
        "promises": [{"what": line.what, "due": str(line.follow_up.due_on)} for line in held.promises],
        "seen_by": [{"name": one.name, "at": one.at.isoformat()} for one in held.seen],
    }  # fmt: skip
    return json.dumps(told, ensure_ascii=False, indent=2).encode()


def _matter_told(matter: HeldMatter) -> dict[str, object]:
    return {
        "reference": matter.reference,
        "service": matter.service_title,
        "opened_at": matter.opened_at.isoformat(),
        "permitted": [{"from": str(one), "until": str(until)} for one, until in matter.permitted],
        "forms": [
            {"stands": form.state.value if form.state else "draft", "answers": _answers_told(form)}
            for form in matter.forms
        ],
        "files": [_file_name(one, number) for number, one in enumerate(matter.files, start=1)],
    }


def _answers_told(form: HeldForm) -> list[dict[str, str]]:
    return [
        {"section": part.title, "question": one.question, "answer": one.answer}
        for part in form.sections
        for one in part.answers
    ]


def _forms_of(matter: HeldMatter) -> Iterator[tuple[str, bytes]]:
    for number, form in enumerate(matter.forms, start=1):
        if form.xml:
            yield f"{matter.reference.replace(' ', '-')}/form-{number}.xml", form.xml


def _file_name(one: HeldFile, number: int) -> str:
    plain = "".join(sign if sign.isalnum() or sign in ".-_" else "_" for sign in one.file.name)
    return f"{one.matter.replace(' ', '-')}/{number:02d}-{plain.lstrip('.') or 'file'}"

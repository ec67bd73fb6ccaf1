"""`fill`: a service's form from agreement to outbox, from a file of answers or one question at a time."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import Annotated, ClassVar, Final

import typer

from caseworker.base import CaseworkerError
from caseworker.casework import Barrier, Case, Channel, Given
from caseworker.catalogue import Service, ServiceCard
from caseworker.cli.context import Call, ask, call_of, choose
from caseworker.cli.files import read_object
from caseworker.cli.interview import Interview
from caseworker.cli.speaking import Exit, bullet_list
from caseworker.cli.telling_notes import notes_told, source_told, speak_as, words_of
from caseworker.desk import (
    Answers,
    AnswersMissing,
    AnswersNotAsked,
    Desk,
    FileUnreadable,
    Filling,
    Yes,
    agreement_wording,
    begin_draft,
    confirm_and_queue,
    fill_from,
    language_tag,
    named_service,
    open_case,
    read_back,
    reopen_draft,
    spend_minutes,
    statements_for,
    take_agreement,
)

_DEEPEST: Final = 30
"""Groups and repeats inside each other; no form for people comes near."""


class NotAgreed(CaseworkerError):
    """The citizen did not say yes."""

    code: ClassVar[str] = "fill.not-agreed"
    sentence: str = "Without a yes from the person nothing is filled in or sent. The draft, if there is one, is kept."
    next_step: str = "If they agree, say how with --given, and --confirmed once the answers were read back."


class NoOffice(CaseworkerError):
    """The service goes nowhere yet."""

    code: ClassVar[str] = "fill.no-office"
    sentence: str = "No office receives this service yet, or it has no card. Nothing was begun."
    next_step: str = "Add the service again with --office, or give it a card with caseworker services card."


@dataclass(frozen=True, slots=True)
class Manner:
    """How the citizen says yes, and whether the script says that the answers were read back."""

    given: Given | None
    witness: str
    confirmed: bool
    given_by: str = ""

    def yes(self) -> Yes:
        """Return how they said yes, asking where it was not said.

        Raises:
            NotAgreed: they did not.
        """
        if self.given is Given.SPOKEN and not self.witness.strip():
            raise typer.BadParameter("What is spoken needs --witness: who else heard it.")
        if self.given is not None:
            return Yes(self.given, self.witness, given_by=self.given_by)
        if ask("Do they agree? yes or no", default="no").lower() not in {"y", "yes"}:
            raise NotAgreed
        given = choose("How?", Given, default=Given.SIGNED_ON_PAPER)
        witness = ""
        while given is Given.SPOKEN and not witness:
            witness = ask("Who else heard it?")
        return Yes(given, witness, given_by=self.given_by)


def add_to(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command("fill")(fill)


def fill(
    context: typer.Context,
    service: Annotated[str, typer.Argument(help="The service, such as blue_badge.")] = "",
    person: Annotated[str, typer.Option(help="Id of the person; without it, help without a record.")] = "",
    answers: Annotated[Path | None, typer.Option(help="Answers as JSON; without it, one asks.")] = None,
    draft: Annotated[str, typer.Option(help="Id of a draft to go on with.")] = "",
    language: Annotated[str, typer.Option(help="A language of the form.")] = "",
    channel: Annotated[Channel, typer.Option(help="Where you met.")] = Channel.DESK,
    barrier: Annotated[Barrier, typer.Option(help="Why they could not do it online.")] = Barrier.NOT_SAID,
    given: Annotated[Given | None, typer.Option(help="How they said yes.")] = None,
    witness: Annotated[str, typer.Option(help="Who else heard a spoken yes.")] = "",
    given_by: Annotated[str, typer.Option(help="Id of who said yes in the person's place; see acting show.")] = "",
    from_document: Annotated[str, typer.Option(help="The document that the answers are read from.")] = "",
    said_by: Annotated[str, typer.Option(help="Who gives the answers, such as 'Amina, daughter'.")] = "",
    confirmed: Annotated[bool, typer.Option("--confirmed", help="The answers were read back and confirmed.")] = False,
    minutes: Annotated[
        int | None, typer.Option(min=0, max=1440, help="Minutes spent; else the time this took.")
    ] = None,
) -> None:
    """Fill in a service with a person: agreement, questions, read back, confirm, outbox."""
    call, begun = call_of(context), monotonic()
    manner, source = Manner(given, witness, confirmed, given_by), source_told(from_document, said_by)
    with call.desk() as desk:
        prepared = _read_answers(answers) if answers else None
        filling, offered = (
            _reopen(desk, draft) if draft else _begin(call, desk, service, person, channel, barrier, language, manner)
        )
        case_id = filling.draft.case_id
        speak_as(filling, source)
        try:
            if answers is not None and prepared is not None:
                fill_from(filling, prepared, files_from=answers.parent)
            elif not Interview(filling, say=call.voice.aside, ask=_ask_with).run():
                _tell_draft(call, filling, "Stopped here. Everything is kept.")
            _confirm(call, desk, filling, offered, manner)
        except (AnswersMissing, AnswersNotAsked) as error:
            _tell_open(call, filling, error)
        finally:
            spent = minutes if minutes is not None else round((monotonic() - begun) / 60)
            spend_minutes(desk.store, case_id, spent, by=desk.adviser_id, clock=desk.clock)


def _reopen(desk: Desk, draft_id: str) -> tuple[Filling, Service]:
    filling = reopen_draft(desk.store, draft_id, desk.surroundings, clock=desk.clock)
    with desk.store.reading() as tx:
        return filling, tx.services.get(tx.cases.get(filling.draft.case_id).service_id)


def _begin(
    call: Call,
    desk: Desk,
    service_id: str,
    person: str,
    channel: Channel,
    barrier: Barrier,
    language: str,
    manner: Manner,
) -> tuple[Filling, Service]:
    with desk.store.reading() as tx:
        service = named_service(tx.services.all(), service_id or ask("Service"))
        if person:
            tx.people.get(person)
    card = service.current.card(language)
    if card is None or not service.office_id:
        raise NoOffice(service.id)
    call.voice.aside(*_introduction(service, card))
    yes = manner.yes()
    case = open_case(
        desk.store,
        service_id=service.id,
        citizen_id=person or None,
        channel=channel,
        barrier=barrier,
        by=desk.adviser_id,
        clock=desk.clock,
    )
    _agree(desk, case, service, card, yes)
    filling = begin_draft(desk.store, case, desk.surroundings, language=language, by=desk.adviser_id, clock=desk.clock)
    return filling, service


def _introduction(service: Service, card: ServiceCard) -> list[str]:
    return [
        *filter(None, [service.current.title, card.notice, card.about, card.time]),
        "They need:",
        *bullet_list(card.bring),
        "Read this to them:",
        f"  {card.agreement}",
    ]


def _agree(desk: Desk, case: Case, service: Service, card: ServiceCard, yes: Yes) -> None:
    wording = agreement_wording(card, service_id=service.id, version=service.current.version)
    take_agreement(
        desk.store,
        case_id=case.id,
        office_id=service.office_id,
        wording=wording,
        yes=yes,
        by=desk.adviser_id,
        clock=desk.clock,
    )


def _confirm(call: Call, desk: Desk, filling: Filling, service: Service, manner: Manner) -> None:
    problems = filling.session.validate()
    if problems:
        raise AnswersMissing(problems)
    with desk.store.reading() as tx:
        office = tx.offices.get(service.office_id)
    statements = statements_for(desk.settings.centre.name, office.name, language_tag(filling.session.language))
    for section in read_back(filling.session):
        told = (f"  {one.question}: {words_of(filling.notes.of(one.ref), one.answer)}" for one in section.answers)
        call.voice.aside(f"\n== {section.title}", *told)
    call.voice.aside("", "Before it goes, they say:", *bullet_list(statements))
    if manner.given is not None and not manner.confirmed:
        raise NotAgreed
    noted = notes_told(filling)
    item = confirm_and_queue(
        desk.store,
        filling,
        statements,
        manner.yes(),
        office_id=office.id,
        by=desk.adviser_id,
        clock=desk.clock,
    )
    with desk.store.reading() as tx:
        reference = tx.cases.get(filling.draft.case_id).reference
    call.voice.result(
        {
            "reference": reference,
            "item": item.id,
            "state": item.state.value,
            "draft": filling.draft.id,
            "noted": noted,
        },
        f"Saved in the outbox of this computer. It has not been sent yet. Reference {reference}",
    )


def _ask_with(words: str, standing: str) -> str:
    return ask(words, default=standing)


def _read_answers(path: Path) -> Answers:
    told = read_object(path)
    if _is_deep(told):
        raise FileUnreadable("shape", sentence="The file does not hold names and answers as a form does.")
    return told


def _is_deep(told: Answers) -> bool:
    """Say whether groups lie in groups deeper than any form goes."""
    layer: list[object] = [told]
    for _ in range(_DEEPEST):
        layer = [inner for one in layer for inner in _inside(one)]
    return bool(layer)


def _inside(one: object) -> Iterable[object]:
    match one:
        case Mapping():
            return one.values()
        case list():
            return one
        case _:
            return ()


def _tell_draft(call: Call, filling: Filling, words: str) -> None:
    call.voice.result(
        {"draft": filling.draft.id, "state": "draft", "noted": notes_told(filling)},
        words,
        f"Go on with: caseworker fill --draft {filling.draft.id}",
        f"A sheet for them, with what is left: caseworker left {filling.draft.id} --out sheet.pdf",
    )
    raise typer.Exit(Exit.STILL_WAITING)


def _tell_open(call: Call, filling: Filling, error: AnswersMissing | AnswersNotAsked) -> None:
    rows = (
        [{"ref": one.ref, "sentence": one.sentence} for one in error.problems]
        if isinstance(error, AnswersMissing)
        else [{"ref": name, "sentence": "The form does not ask this."} for name in error.names]
    )
    call.voice.result(
        {
            "draft": filling.draft.id,
            "state": "draft",
            "code": error.code,
            "open": rows,
            "noted": notes_told(filling),
        },
        error.sentence,
        *(f"  {row['ref']}: {row['sentence']}" for row in rows),
        error.next_step,
        f"Go on with: caseworker fill --draft {filling.draft.id}",
    )
    raise typer.Exit(Exit.FAULTS_FOUND)

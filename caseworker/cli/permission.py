"""`permission`: what a citizen agreed to in one case; as easy to take back as to give."""

from typing import Annotated, ClassVar

import typer

from caseworker.base import CaseworkerError, read_reference
from caseworker.casework import Case, Given, Interpreter, InterpreterWay, Standing
from caseworker.cli.context import call_of
from caseworker.cli.speaking import Plain
from caseworker.desk import (
    Desk,
    Yes,
    agreement_wording,
    note_interpreter,
    outbox_list,
    take_agreement,
    take_back_all,
)

app = typer.Typer(name="permission", no_args_is_help=True, help="What a person agreed to, and taking it back.")

_COLUMNS = {"what": "what", "given_on": "given", "until_on": "until", "stands": "stands"}


class NoSuchCase(CaseworkerError):
    """No case has that reference."""

    code: ClassVar[str] = "case.no-such-case"
    sentence: str = "No case here has that reference."
    next_step: str = "Check it against the letter: letters and figures, without O, I and L."


@app.command("show")
def show(context: typer.Context, reference: Annotated[str, typer.Argument(help="Reference of the case.")]) -> None:
    """Show what a person permitted in a case, with what they took back."""
    call = call_of(context)
    with call.desk() as desk:
        case, today = _case(desk, reference), desk.clock.today()
        with desk.store.reading() as tx:
            agreements, authorities = tx.agreements.of_case(case.id), tx.agreements.authorities_of_case(case.id)
    rows: list[dict[str, Plain]] = [
        {
            "what": "agreement to help",
            "id": one.id,
            "given_on": one.from_on.isoformat(),
            "until_on": one.until_on.isoformat(),
            "stands": one.withdrawn_at is None and one.from_on <= today <= one.until_on,
        }
        for one in agreements
    ]
    rows += [
        {
            "what": "authority to send",
            "id": one.id,
            "given_on": one.given_at.date().isoformat(),
            "until_on": None,
            "stands": one.withdrawn_at is None,
        }
        for one in authorities
    ]
    call.voice.table(rows, _COLUMNS, empty="Nothing was permitted in this case.")


@app.command("take-back")
def take_back(
    context: typer.Context,
    reference: Annotated[str, typer.Argument(help="Reference of the case.")],
    told: Annotated[str, typer.Option(help="How they told us.")] = "at the desk",
) -> None:
    """Take back everything that was permitted in a case; nothing of it is filled in or sent from now on."""
    call = call_of(context)
    with call.desk() as desk:
        case = _case(desk, reference)
        taken = take_back_all(desk.store, case.id, told=told, by=desk.adviser_id, clock=desk.clock)
        lines = outbox_list(desk.store, case_id=case.id)
    call.voice.result(
        {"taken_back": len(taken), "outbox": [{"state": one.state.value, "words": one.words} for one in lines]},
        "The permission is taken back." if taken else "There was nothing left to take back.",
        *(f"{one.reference}: {one.words}" for one in lines),
        *filter(None, (one.next_step for one in lines)),
    )


@app.command("give")
def give(
    context: typer.Context,
    reference: Annotated[str, typer.Argument(help="Reference of the case.")],
    given: Annotated[Given, typer.Option(help="How they said yes.")],
    witness: Annotated[str, typer.Option(help="Who else heard a spoken yes.")] = "",
    given_by: Annotated[str, typer.Option(help="Id of who said yes in the person's place; see acting show.")] = "",
) -> None:
    """Put a new agreement to help on record for a case, where the one before ended or was taken back."""
    if given is Given.SPOKEN and not witness.strip():
        raise typer.BadParameter("What is spoken needs --witness: who else heard it.")
    call = call_of(context)
    with call.desk() as desk:
        case = _case(desk, reference)
        with desk.store.reading() as tx:
            service = tx.services.get(case.service_id)
            card = tx.services.version(case.service_id, case.form_version).card()
        if card is None:
            raise NoSuchCase(case.id, sentence="The service of this case has no card, so there is nothing to agree to.")
        call.voice.aside("Read this to them:", f"  {card.agreement}")
        wording = agreement_wording(card, service_id=service.id, version=case.form_version)
        agreement = take_agreement(
            desk.store,
            case_id=case.id,
            office_id=service.office_id,
            wording=wording,
            yes=Yes(given, witness, given_by=given_by),
            by=desk.adviser_id,
            clock=desk.clock,
        )
    until = agreement.until_on.isoformat()
    call.voice.result({"agreement": agreement.id, "until_on": until}, f"The agreement holds until {until}.")


@app.command("interpreter")
def interpreter(
    context: typer.Context,
    reference: Annotated[str, typer.Argument(help="Reference of the case.")],
    name: Annotated[str, typer.Option(help="Who interprets; without it, nobody does from now on.")] = "",
    language: Annotated[str, typer.Option(help="Which language.")] = "",
    way: Annotated[InterpreterWay, typer.Option(help="How.")] = InterpreterWay.IN_PERSON,
    standing: Annotated[Standing, typer.Option(help="What they are.")] = Standing.SERVICE,
    belongs_to: Annotated[str, typer.Option(help="The service, or what they are to the person.")] = "",
    reason: Annotated[str, typer.Option(help="Why somebody close to the person interprets.")] = "",
) -> None:
    """Note who interprets in a case from now on; nobody under 18 does."""
    if name and not language:
        raise typer.BadParameter("Who interprets needs --language.")
    told = Interpreter(name, language, way, standing, belongs_to, reason) if name else None
    call = call_of(context)
    with call.desk() as desk:
        case = _case(desk, reference)
        note_interpreter(desk.store, case.id, told, by=desk.adviser_id, clock=desk.clock)
    call.voice.result(
        {"interpreter": name or None, "standing": standing.value if name else None},
        f"{name} interprets from now on." if name else "Nobody interprets from now on.",
    )


def _case(desk: Desk, named: str) -> Case:
    reference = read_reference(named)
    with desk.store.reading() as tx:
        case = tx.cases.by_reference(reference) if reference else None
    if case is None:
        raise NoSuchCase
    return case

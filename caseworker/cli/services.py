"""`services`: what citizens can apply for here, where it goes, and how to put another service on offer."""

from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer

from caseworker.catalogue import Service, find_services
from caseworker.cli.cards import asked_card, empty_card, told_card
from caseworker.cli.context import call_of
from caseworker.cli.files import read_object, write_file
from caseworker.cli.forms import fault_rows, tell_faults
from caseworker.cli.speaking import Exit, Plain, bullet_list
from caseworker.desk import (
    FormHasFaults,
    fetch_services,
    give_card,
    named_service,
    offer_form,
    print_what_to_bring,
    read_form,
)

app = typer.Typer(name="services", no_args_is_help=True, help="What citizens can apply for here.")

_COLUMNS = {"id": "service", "title": "title", "version": "version", "minutes": "minutes", "office": "goes to"}


@app.command("list")
def list_services(
    context: typer.Context,
    wanted: Annotated[str, typer.Argument(help="Plain words to look for.")] = "",
) -> None:
    """List the services on offer, or those that fit some words."""
    call = call_of(context)
    with call.desk() as desk, desk.store.reading() as tx:
        offered = tx.services.all()
        offices = {office.id: office.name for office in tx.offices.everyone()}
    rows = [_row(one, offices) for one in (find_services(offered, wanted) if wanted else offered)]
    call.voice.table(
        rows, _COLUMNS, empty="No service on offer fits that." if wanted else "No service is on offer yet."
    )


@app.command("show")
def show(context: typer.Context, service_id: Annotated[str, typer.Argument(help="The service.")]) -> None:
    """Show a service's card: what to bring, how long it takes, what happens next, who keeps what."""
    call = call_of(context)
    with call.desk() as desk, desk.store.reading() as tx:
        service = named_service(tx.services.all(), service_id)
        offices = {office.id: office.name for office in tx.offices.everyone()}
    card = service.current.card()
    if card is None:
        call.voice.result(
            _row(service, offices), service.current.title, f"It has no card yet: caseworker services card {service.id}"
        )
        return
    call.voice.result(
        {
            **_row(service, offices),
            "about": card.about,
            "bring": card.bring,
            "next_steps": card.next_steps,
            "kept_here": card.kept_here,
            "kept_by_office": card.kept_by_office,
            "agreement": card.agreement,
            "agreement_days": card.agreement_days,
            "notice": card.notice,
        },
        *filter(None, [service.current.title, card.notice, card.about, f"Who decides: {card.office}", card.time]),
        "What to bring:",
        *bullet_list(card.bring),
        "What happens next:",
        *bullet_list(card.next_steps),
        card.kept_here,
        card.kept_by_office,
    )


@app.command("bring")
def bring(
    context: typer.Context,
    service_id: Annotated[str, typer.Argument(help="The service.")],
    out: Annotated[Path, typer.Option(help="Where to write the PDF.")],
    size: Annotated[int | None, typer.Option(help="Print size, 14 or 18.")] = None,
    language: Annotated[str, typer.Option(help="A language tag such as cy.")] = "",
) -> None:
    """Write the list of what to bring, to print: what it is for, how long it takes, where and when to come."""
    if size not in {None, 14, 18}:
        raise typer.BadParameter("Papers are printed in 14 or 18 points.")
    call = call_of(context)
    with call.desk() as desk:
        with desk.store.reading() as tx:
            service = named_service(tx.services.all(), service_id)
        made = print_what_to_bring(desk.store, service.id, size_pt=size, language=language, clock=desk.clock)
    write_file(out, made.pdf)
    call.voice.result({"list": str(out), "service": service.id}, f"The list is in {out}. Nothing personal is on it.")


@app.command("add")
def add(
    context: typer.Context,
    form: Annotated[Path, typer.Argument(help="An XLSForm (.xlsx) or an XForm (.xml).")],
    office: Annotated[str, typer.Option(help="Id of the office that receives it.")] = "",
) -> None:
    """Put a service on offer from a file; its faults are shown with sheet and row, or line."""
    call = call_of(context)
    with call.desk() as desk:
        if office:
            with desk.store.reading() as tx:
                tx.offices.get(office)
        try:
            read = read_form(form)
        except FormHasFaults as error:
            tell_faults(call.voice, error.faults)
            raise
        service = offer_form(desk.store, read, office_id=office, by=desk.adviser_id, clock=desk.clock)
    call.voice.result(
        {"service": service.id, "version": service.current.version, "faults": fault_rows(read.faults)},
        f"{service.current.title} is on offer as {service.id}.",
        *(f"Note: {fault.sentence} {fault.place}".rstrip() for fault in read.faults),
        *([] if service.current.card() else [f"It has no card yet: caseworker services card {service.id}"]),
    )


@app.command("fetch")
def fetch(context: typer.Context, office_id: Annotated[str, typer.Argument(help="The office's id.")]) -> None:
    """Fetch the forms that an office offers; ones that cannot be used are named and hold up no other."""
    call = call_of(context)
    with call.desk() as desk:
        with desk.store.reading() as tx:
            office = tx.offices.get(office_id)
        with closing(desk.form_source(office)) as source:
            fetched = fetch_services(desk.store, office_id, source, by=desk.adviser_id, clock=desk.clock)
    call.voice.result(
        {
            "new_or_changed": fetched.new_or_changed,
            "unchanged": fetched.unchanged,
            "unusable": [{"form": one.form_id, "sentence": one.sentence} for one in fetched.unusable],
        },
        f"{len(fetched.new_or_changed)} new or changed, {len(fetched.unchanged)} as before.",
        *(f"Not usable: {one.form_id} {one.sentence}" for one in fetched.unusable),
    )
    if fetched.unusable:
        raise typer.Exit(Exit.FAULTS_FOUND)


@app.command("card")
def give_service_card(
    context: typer.Context,
    service_id: Annotated[str, typer.Argument(help="The service.")],
    told: Annotated[
        Path | None, typer.Option("--from", help="The card's parts as JSON; without it, one asks.", show_default=False)
    ] = None,
) -> None:
    """Give a service the card that its form lacks: what to bring, what happens next, who keeps what."""
    call = call_of(context)
    parts = read_object(told) if told else None
    with call.desk() as desk:
        with desk.store.reading() as tx:
            service = named_service(tx.services.all(), service_id)
        known = service.current.card() or empty_card(service.current.default_language)
        card = asked_card(known) if parts is None else told_card(known, parts)
        give_card(desk.store, service.id, card, by=desk.adviser_id, clock=desk.clock)
    call.voice.result({"service": service.id}, f"{service.current.title} has its card.")


def _row(service: Service, offices: dict[str, str]) -> dict[str, Plain]:
    card = service.current.card()
    return {
        "id": service.id,
        "title": service.current.title,
        "version": service.current.version,
        "minutes": card.minutes if card else None,
        "office": offices.get(service.office_id, ""),
    }

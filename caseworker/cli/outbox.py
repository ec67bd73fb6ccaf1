"""`outbox`: every submission's true state in plain words, sending, and what to do about the rest."""

from typing import Annotated, ClassVar

import typer

from caseworker.base import CaseworkerError, read_reference
from caseworker.cli.context import call_of
from caseworker.cli.speaking import Exit, Plain
from caseworker.desk import (
    Desk,
    OutboxLine,
    Verdict,
    begin_correction,
    outbox_item,
    outbox_list,
    record_verdict,
    release_submission,
    try_now,
    withdraw_submission,
)
from caseworker.outbox import ENDS, State

app = typer.Typer(name="outbox", no_args_is_help=True, help="What waits to be sent, and what became of it.")

_COLUMNS = {
    "reference": "reference",
    "service": "service",
    "office": "office",
    "words": "where it stands",
    "next": "to do",
}


class NoSuchItem(CaseworkerError):
    """Nothing in the outbox has that reference."""

    code: ClassVar[str] = "outbox.no-such-item"
    sentence: str = "Nothing in the outbox has that reference."
    next_step: str = "Look for it with caseworker outbox list."


@app.command("list")
def list_items(context: typer.Context) -> None:
    """Say where every submission stands, oldest first."""
    call = call_of(context)
    with call.desk() as desk:
        rows = [_row(line) for line in outbox_list(desk.store)]
    call.voice.table(rows, _COLUMNS, empty="The outbox is empty.")


@app.command("show")
def show(context: typer.Context, reference: Annotated[str, typer.Argument(help="Reference or id.")]) -> None:
    """Show one submission with its history."""
    call = call_of(context)
    with call.desk() as desk:
        detail = outbox_item(desk.store, find_item(desk, reference).id)
    history: list[dict[str, Plain]] = [
        {"at": one.at.isoformat(timespec="seconds"), "event": one.event, "state": one.state.value, "code": one.code}
        for one in detail.history
    ]
    receipt = detail.receipt
    call.voice.result(
        {
            **_row(detail.line),
            "instance_id": detail.instance_id,
            "sha256": detail.sha256,
            "attempts": detail.attempts,
            "office_words": detail.office_words,
            "files": [{"name": one.name, "bytes": one.size_bytes} for one in detail.files],
            "received_at": receipt.received_at.isoformat(timespec="seconds") if receipt else None,
            "receipt": receipt.office_words if receipt else None,
            "history": history,
        },
        f"{detail.line.reference}: {detail.line.words}",
        *filter(None, [detail.line.next_step, detail.office_words and f"The office said: {detail.office_words}"]),
        *(f"  {one['at']}  {one['event']}  ({one['state']})" for one in history),
    )


@app.command("send")
def send(context: typer.Context) -> None:
    """Send everything that waits, now; what cannot go stays safely here."""
    call = call_of(context)
    with call.desk() as desk:
        courier = desk.courier()
        courier.settle_abandoned()
        try_now(desk.store, by=desk.adviser_id, clock=desk.clock)
        done = courier.deliver_due()
        lines = outbox_list(desk.store)
    touched = {moved.item_id for moved in done.moved}
    waiting = [line for line in lines if line.state not in ENDS]
    rows = [_row(line) for line in lines if line.id in touched]
    call.voice.result(
        {"tried": rows, "received": done.count(State.RECEIVED), "waiting": len(waiting)},
        *(f"{row['reference']}: {row['words']}" for row in rows),
        f"{done.count(State.RECEIVED)} received by the office, {len(waiting)} still here.",
        *sorted({line.next_step for line in waiting if line.next_step}),
    )
    if waiting:
        raise typer.Exit(Exit.STILL_WAITING)


@app.command("withdraw")
def withdraw(context: typer.Context, reference: Annotated[str, typer.Argument(help="Reference or id.")]) -> None:
    """Stop a submission; where the office may have it already, note the wish so that it is passed on."""
    call = call_of(context)
    with call.desk() as desk:
        item = withdraw_submission(desk.store, find_item(desk, reference).id, by=desk.adviser_id, clock=desk.clock)
        line = outbox_item(desk.store, item.id).line
    call.voice.result(_row(line), f"{line.reference}: {line.words}", *filter(None, [line.next_step]))


@app.command("correct")
def correct(
    context: typer.Context,
    reference: Annotated[str, typer.Argument(help="Reference or id.")],
    reason: Annotated[str, typer.Option(help="Why it is changed, for an office that wants to know.")] = "",
) -> None:
    """Open what was sent as a draft that corrects it at the office."""
    call = call_of(context)
    with call.desk() as desk:
        found = find_item(desk, reference)
        filling = begin_correction(
            desk.store, found.id, desk.surroundings, reason=reason, by=desk.adviser_id, clock=desk.clock
        )
    call.voice.result(
        {"draft": filling.draft.id, "corrects": found.id},
        f"{found.reference}: open as a draft. What was sent stays as it is until the correction is sent.",
        f"Go on with: caseworker fill --draft {filling.draft.id}",
    )


@app.command("release")
def release(context: typer.Context, reference: Annotated[str, typer.Argument(help="Reference or id.")]) -> None:
    """Let a held submission be sent again."""
    call = call_of(context)
    with call.desk() as desk:
        item = release_submission(desk.store, find_item(desk, reference).id, by=desk.adviser_id, clock=desk.clock)
        line = outbox_item(desk.store, item.id).line
    call.voice.result(_row(line), f"{line.reference}: {line.words}")


@app.command("told")
def told(
    context: typer.Context,
    reference: Annotated[str, typer.Argument(help="Reference or id.")],
    verdict: Annotated[Verdict, typer.Argument(help="Whether the office has it.")],
    evidence: Annotated[str, typer.Option(help="Who at the office said so, and when.")],
    office_reference: Annotated[str, typer.Option(help="The office's own number for it.")] = "",
) -> None:
    """Write down what the office told you about a submission in doubt."""
    call = call_of(context)
    with call.desk() as desk:
        found = find_item(desk, reference)
        with desk.store.reading() as tx:
            office = tx.offices.get(tx.outbox.submission(found.id).office_id)
        record_verdict(
            desk.store,
            found.id,
            verdict,
            evidence=evidence,
            office_reference=office_reference,
            manners=desk.connector_for(office).manners,
            by=desk.adviser_id,
            clock=desk.clock,
        )
        line = outbox_item(desk.store, found.id).line
    call.voice.result(_row(line), f"{line.reference}: {line.words}")


def find_item(desk: Desk, named: str) -> OutboxLine:
    """Return the newest item with that reference, or the one with that id.

    Raises:
        NoSuchItem: there is none.
    """
    reference = read_reference(named)
    fitting = [line for line in outbox_list(desk.store) if line.id == named or line.reference == reference]
    if not fitting:
        raise NoSuchItem
    return fitting[-1]


def _row(line: OutboxLine) -> dict[str, Plain]:
    return {
        "id": line.id,
        "reference": line.reference,
        "service": line.service_id,
        "office": line.office_name,
        "practice": line.is_practice,
        "state": line.state.value,
        "words": line.words,
        "next": line.next_step,
        "may_have_arrived": line.may_have_arrived,
    }

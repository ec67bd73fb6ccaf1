"""`followups`: what was promised to citizens for a day, and what became of it."""

from datetime import date
from typing import Annotated, ClassVar

import typer

from caseworker.base import CaseworkerError
from caseworker.casework import CameOfIt, How, Promise, day_off, in_working_days
from caseworker.cli.context import call_of
from caseworker.cli.speaking import Plain
from caseworker.desk import (
    Desk,
    FollowUpLine,
    drop_promise,
    follow_up,
    follow_ups,
    keep_promise,
    move_promise,
    promise,
    suggestions,
)

app = typer.Typer(name="followups", no_args_is_help=True, help="What was promised to citizens for a day.")

_COLUMNS = {"due_on": "due", "due": "", "what": "what", "name": "who", "safe_contact": "safe contact", "id": "id"}
_SUGGESTED = {"due_on": "for", "why": "because", "name": "who", "service": "service", "case": "case"}
_Due = Annotated[str, typer.Option("--due", help="The day, such as 2026-12-29.")]
_InDays = Annotated[
    int | None, typer.Option("--in-working-days", min=1, max=260, help="So many working days from today.")
]
_KeepDay = Annotated[bool, typer.Option("--keep-day", help="Take the day although offices are closed on it.")]
_NextDay = Annotated[bool, typer.Option("--next-working-day", help="Take the next working day in its place.")]


class OfficesClosed(CaseworkerError):
    """The day is a weekend or a bank holiday, and nobody has said that it will do."""

    code: ClassVar[str] = "follow-up.day-off"


@app.command("list")
def list_(
    context: typer.Context,
    mine: Annotated[bool, typer.Option("--mine", help="Only what you promised.")] = False,
    suggested: Annotated[bool, typer.Option("--suggested", help="What might be promised, and is not.")] = False,
) -> None:
    """List what is still to be kept, the earliest day first."""
    call = call_of(context)
    with call.desk() as desk:
        if suggested:
            call.voice.table(_suggestions(desk), _SUGGESTED, empty="Nothing is suggested.")
            return
        lines = follow_ups(desk.store, desk.clock, of_adviser=desk.adviser_id if mine else "")
    call.voice.table([_row(line) for line in lines], _COLUMNS, empty="Nothing is promised.")


@app.command("add")
def add(
    context: typer.Context,
    what: Annotated[str, typer.Argument(help="What is promised, such as: Call about the decision.")],
    how: Annotated[How, typer.Option(help="What is to happen.")] = How.CALL,
    due: _Due = "",
    in_days: _InDays = None,
    keep_day: _KeepDay = False,
    next_day: _NextDay = False,
    at_time: Annotated[str, typer.Option("--at", help="At what time, such as: after 2pm.")] = "",
    case: Annotated[str, typer.Option(help="Id of the case it belongs to.")] = "",
    person: Annotated[str, typer.Option(help="Id of the person, where it belongs to no case.")] = "",
) -> None:
    """Promise something for a day."""
    call = call_of(context)
    if not what.strip() or (case and person):
        raise typer.BadParameter("Say what is promised, and name a case or a person, not both.")
    with call.desk() as desk:
        on = _chosen_day(desk, due, in_days, keep_day=keep_day, next_day=next_day)
        promised = Promise(what.strip(), how, on, at_time.strip(), case_id=case, citizen_id=person)
        made = promise(desk.store, promised, by=desk.adviser_id, clock=desk.clock)
        line = follow_up(desk.store, made.id, desk.clock)
    call.voice.result(_row(line), f"Promised for {on:%A} {on.day} {on:%B %Y}. Its id is {made.id}.")


@app.command("keep")
def keep(
    context: typer.Context,
    follow_up_id: Annotated[str, typer.Argument(metavar="ID")],
    came_of_it: Annotated[CameOfIt, typer.Option(help="The kind of thing that came of it.")] = CameOfIt.TOLD,
    note: Annotated[str, typer.Option(help="What came of it, in a few words.")] = "",
) -> None:
    """Note that a promise was kept, and what came of it."""
    call = call_of(context)
    with call.desk() as desk:
        seen = follow_up(desk.store, follow_up_id, desk.clock).follow_up.revision
        keep_promise(desk.store, follow_up_id, came_of_it, note, seen=seen, by=desk.adviser_id, clock=desk.clock)
        line = follow_up(desk.store, follow_up_id, desk.clock)
    call.voice.result(_row(line), "Kept.")


@app.command("move")
def move(
    context: typer.Context,
    follow_up_id: Annotated[str, typer.Argument(metavar="ID")],
    due: _Due = "",
    in_days: _InDays = None,
    keep_day: _KeepDay = False,
    next_day: _NextDay = False,
) -> None:
    """Promise it for another day; the day that it had stays known."""
    call = call_of(context)
    with call.desk() as desk:
        on = _chosen_day(desk, due, in_days, keep_day=keep_day, next_day=next_day)
        seen = follow_up(desk.store, follow_up_id, desk.clock).follow_up.revision
        move_promise(desk.store, follow_up_id, on, seen=seen, by=desk.adviser_id, clock=desk.clock)
        line = follow_up(desk.store, follow_up_id, desk.clock)
    call.voice.result(_row(line), f"Promised for {on:%A} {on.day} {on:%B %Y} now.")


@app.command("drop")
def drop(
    context: typer.Context,
    follow_up_id: Annotated[str, typer.Argument(metavar="ID")],
    reason: Annotated[str, typer.Option(help="Why it will not be kept.")],
) -> None:
    """Note that a promise will not be kept, and why."""
    call = call_of(context)
    if not reason.strip():
        raise typer.BadParameter("Say why it will not be kept.")
    with call.desk() as desk:
        seen = follow_up(desk.store, follow_up_id, desk.clock).follow_up.revision
        drop_promise(desk.store, follow_up_id, reason, seen=seen, by=desk.adviser_id, clock=desk.clock)
        line = follow_up(desk.store, follow_up_id, desk.clock)
    call.voice.result(_row(line), "Dropped.")


def _chosen_day(desk: Desk, due: str, in_days: int | None, *, keep_day: bool, next_day: bool) -> date:
    """Return the day that the options name.

    Raises:
        OfficesClosed: it is a day off, and the options do not say whether it will do.
    """
    nation, today = desk.settings.centre.nation, desk.clock.today()
    if bool(due) == bool(in_days):
        raise typer.BadParameter("Name the day with --due, or count with --in-working-days.")
    if in_days:
        return in_working_days(today, in_days, nation)
    try:
        on = date.fromisoformat(due)
    except ValueError:
        raise typer.BadParameter("A day is written like 2026-12-29.") from None
    off = day_off(on, nation)
    if off is None or keep_day:
        return on
    if next_day:
        return off.next_on
    kind = "is a bank holiday" if off.is_bank_holiday else "is at a weekend"
    then = off.next_on
    raise OfficesClosed(
        on.isoformat(),
        sentence=f"{on:%A} {on.day} {on:%B} {kind}. The next working day is {then:%A} {then.day} {then:%B}.",
        next_step="Say --next-working-day to take that one, or --keep-day to stay with the day.",
    )


def _row(line: FollowUpLine) -> dict[str, Plain]:
    kept = line.follow_up
    return {
        "id": line.id,
        "what": line.what,
        "how": line.how.value,
        "due_on": line.due_on.isoformat(),
        "due": line.due.value,
        "at_time": kept.promise.at_time,
        "name": line.name,
        "person": line.person_id,
        "case": kept.promise.case_id or None,
        "reference": line.reference,
        "phone": line.phone,
        "safe_contact": line.safe_contact,
        "promised_by": line.promised_by,
        "state": kept.state.value,
        "came_of_it": kept.came_of_it.value if kept.came_of_it else None,
        "note": kept.note,
        "moves": [{"from": move.from_on.isoformat(), "to": move.to_on.isoformat()} for move in kept.moves],
    }


def _suggestions(desk: Desk) -> list[dict[str, Plain]]:
    return [
        {
            "due_on": one.due_on.isoformat(),
            "why": one.why.value,
            "because_on": one.because_on.isoformat(),
            "name": one.name,
            "service": one.service_title,
            "reference": one.reference,
            "case": one.case_id,
        }
        for one in suggestions(desk.store, desk.clock)
    ]

"""Who may act for a citizen: put it on record, end it, and check it before somebody says yes in their place."""

from dataclasses import dataclass, field
from datetime import date

from caseworker.base import Clock, new_id
from caseworker.casework import ActingAs, May, MayNotAct, NotForThisService, Representative
from caseworker.store import NotFound, Store, Transaction


@dataclass(frozen=True, slots=True)
class NewRepresentative:
    """What is put on record of somebody who may act for a citizen; see `Representative` for what each part means."""

    name: str = field(repr=False)
    acts_as: ActingAs
    may: frozenset[May]
    relation: str = field(default="", repr=False)
    service_ids: frozenset[str] = frozenset()
    document: str = field(default="", repr=False)
    from_on: date | None = None
    """None for today."""
    until_on: date | None = None


@dataclass(frozen=True, slots=True)
class ActingLine:
    """Somebody who acts, or acted, for a person."""

    representative: Representative
    stands: bool
    seen_by: str = field(repr=False)
    """The name of the adviser who saw what proves it."""
    services: tuple[str, ...]
    """The titles of the services that it covers; empty for all."""


@dataclass(frozen=True, slots=True)
class WhoActs:
    """Who may act for a person today."""

    signers: tuple[ActingLine, ...] = ()
    """Those who may give the person's permission for a service."""
    others: tuple[ActingLine, ...] = ()
    """Those who act, but do not sign for that service."""


def add_representative(
    store: Store, citizen_id: str, new: NewRepresentative, *, by: str, clock: Clock
) -> Representative:
    """Put on record that somebody may act for a citizen.

    Raises:
        TermTooLong: a helper whom the citizen named is named for six months at most; nothing was written.
        NotFound: there is no such person; nothing was written.
    """
    now = clock.now()
    with store.transaction() as tx:
        one = Representative(
            id=new_id(),
            citizen_id=tx.people.standing_id(citizen_id),
            name=new.name,
            relation=new.relation,
            acts_as=new.acts_as,
            may=new.may,
            service_ids=new.service_ids,
            document=new.document,
            seen_by=by,
            seen_at=now,
            from_on=new.from_on or clock.today(),
            until_on=new.until_on,
        )
        tx.people.representatives.add(one)
        facts = {"citizen": one.citizen_id, "as": one.acts_as.value, "may": " ".join(sorted(one.may))}
        until = {"until": one.until_on.isoformat()} if one.until_on else {}
        tx.ledger.append("acting.added", about=one.id, by=by, at=now, facts=facts | until)
    return one


def end_representative(store: Store, representative_id: str, *, because: str, by: str, clock: Clock) -> None:
    """Put on record that somebody may not act for a citizen any more; what they permitted before stays permitted.

    Raises:
        NotFound: there is no such representative.
    """
    now = clock.now()
    with store.transaction() as tx:
        one = tx.people.representatives.get(representative_id)
        if one.ended_at is None:
            tx.people.representatives.end(one.id, because=because, at=now)
            tx.ledger.append("acting.ended", about=one.id, by=by, at=now, facts={"citizen": one.citizen_id})


def acting_lines(tx: Transaction, citizen_id: str, *, on: date) -> tuple[ActingLine, ...]:
    """Return those who act, or acted, for a person: those who may today first, then the newest first."""
    titles, names = tx.overview.titles(), {one.id: one.name for one in tx.advisers.everyone()}
    by_service = {service_id: title for (service_id, _), title in titles.items()}
    lines = [
        ActingLine(
            one,
            one.stands(on),
            names.get(one.seen_by, ""),
            tuple(sorted(by_service.get(service_id, service_id) for service_id in one.service_ids)),
        )
        for one in tx.people.representatives.of_citizen(citizen_id)
    ]
    return tuple(sorted(lines, key=lambda line: not line.stands))


def who_acts(store: Store, citizen_id: str, service_id: str, *, on: date) -> WhoActs:
    """Return who may act for a person on that day, parted by whether they may say yes for a service."""
    with store.reading() as tx:
        lines = acting_lines(tx, tx.people.standing_id(citizen_id), on=on)
    standing = tuple(line for line in lines if line.stands)
    signers = tuple(line for line in standing if line.representative.may_sign(service_id, on=on))
    return WhoActs(signers, tuple(line for line in standing if line not in signers))


def refuse_who_may_not_sign(
    tx: Transaction, representative_id: str, *, citizen_id: str | None, service_id: str, on: date
) -> None:
    """Check that whoever says yes in the citizen's place may do so; nobody named means the citizen themself.

    Raises:
        MayNotAct: it has ended, has not begun, or is not for this citizen.
        NotForThisService: it does not cover signing for this service.
    """
    if not representative_id:
        return
    try:
        one = tx.people.representatives.get(representative_id)
    except NotFound:
        raise MayNotAct(representative_id) from None
    if one.citizen_id != citizen_id or not one.stands(on):
        raise MayNotAct(representative_id)
    if not one.may_sign(service_id, on=on):
        raise NotForThisService(representative_id)

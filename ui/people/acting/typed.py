"""What was typed of somebody who may act for a person, read kindly; no Qt."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from caseworker.casework import SIGNS_BY_LAW, ActingAs, May, longest
from caseworker.desk import NewRepresentative
from ui.interview.questions.typed_dates import Boxes, DateFault, Fineness, read_date, spread


class Part(StrEnum):
    """A field of the form."""

    NAME = "name"
    ACTS_AS = "acts_as"
    MAY = "may"
    SERVICES = "services"
    DOCUMENT = "document"
    UNTIL = "until"


class Fault(StrEnum):
    """What is wrong with what stands in a field."""

    NAME_MISSING = "name missing"
    NOT_CHOSEN = "not chosen"
    NOTHING_ALLOWED = "nothing allowed"
    NO_SERVICE = "no service"
    DOCUMENT_MISSING = "document missing"
    DATE_UNREADABLE = "date unreadable"
    DATE_PAST = "date past"
    TOO_LONG = "too long"


@dataclass(frozen=True, slots=True)
class Problem:
    """One field that must be put right."""

    part: Part
    fault: Fault


@dataclass(frozen=True, slots=True)
class TypedActing:
    """What stands in the fields, as typed; and the choices made."""

    name: str = field(default="", repr=False)
    relation: str = field(default="", repr=False)
    acts_as: ActingAs | None = None
    may: frozenset[May] = frozenset()
    is_for_all: bool = True
    service_ids: frozenset[str] = frozenset()
    document: str = field(default="", repr=False)
    until: str = ""


def read_acting(typed: TypedActing, *, today: date) -> NewRepresentative | tuple[Problem, ...]:
    """Return what is to be put on record, or everything that must be put right first.

    Where no last day was typed it is the longest that there is: six months for a helper whom the person named, and
    until it is taken back for everybody else.
    """
    until = read_last_day(typed.until, typed.acts_as, today=today)
    problems = _problems(typed, until)
    if problems or typed.acts_as is None:
        return problems
    return NewRepresentative(
        name=" ".join(typed.name.split()),
        acts_as=typed.acts_as,
        may=allowed(typed.may, typed.acts_as),
        relation=" ".join(typed.relation.split()),
        service_ids=frozenset() if typed.is_for_all else typed.service_ids,
        document=" ".join(typed.document.split()),
        until_on=until if isinstance(until, date) else longest(typed.acts_as, today),
    )


def allowed(may: frozenset[May], acts_as: ActingAs | None) -> frozenset[May]:
    """Return what of it somebody may do by that authority: a named helper does not sign."""
    return may if acts_as is None or acts_as in SIGNS_BY_LAW else may - {May.SIGN}


def read_last_day(typed: str, acts_as: ActingAs | None, *, today: date) -> date | Fault | None:
    """Read a last day such as "1 3 27" or "1 March 2027"; None where nothing was typed."""
    text = typed.strip()
    if not text:
        return None
    read = read_date(spread(text, Fineness.DAY, today=today) or Boxes(text), today=today)
    if isinstance(read, DateFault):
        return Fault.DATE_UNREADABLE
    day = date.fromisoformat(read)
    last = None if acts_as is None else longest(acts_as, today)
    if day < today:
        return Fault.DATE_PAST
    return Fault.TOO_LONG if last is not None and day > last else day


def _problems(typed: TypedActing, until: date | Fault | None) -> tuple[Problem, ...]:
    found = []
    if not typed.name.strip():
        found.append(Problem(Part.NAME, Fault.NAME_MISSING))
    if typed.acts_as is None:
        found.append(Problem(Part.ACTS_AS, Fault.NOT_CHOSEN))
    if not allowed(typed.may, typed.acts_as):
        found.append(Problem(Part.MAY, Fault.NOTHING_ALLOWED))
    if not typed.is_for_all and not typed.service_ids:
        found.append(Problem(Part.SERVICES, Fault.NO_SERVICE))
    if isinstance(until, Fault):
        found.append(Problem(Part.UNTIL, until))
    if typed.acts_as in SIGNS_BY_LAW and not typed.document.strip():
        found.append(Problem(Part.DOCUMENT, Fault.DOCUMENT_MISSING))
    return tuple(found)

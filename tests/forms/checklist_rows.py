"""A row of the list of all that forms can ask for: what it is, what becomes of it here, and a proof that is run."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import count

from small_forms import environment

from caseworker.forms import (
    ConvertedForm,
    Environment,
    FormSession,
    HeldMedia,
    Kind,
    QuestionState,
    SetAnswer,
    convert_xlsform,
    load_xform,
)

YES = "yes"
LISTS = (("yn", "y", "Yes"), ("yn", "n", "No"), ("yn", "m", "Maybe"))


@dataclass(frozen=True)
class Row:
    """`here` begins with yes, otherwise or no; `more` names further test modules."""

    section: str
    what: str
    proof: Callable[[], None]
    here: str = YES
    more: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        return f"{self.section}: {self.what}"


def table(sheet: str, rows: Iterable[Mapping[str, str]]) -> str:
    """Write a sheet as pyxform's markdown."""
    held = list(rows)
    columns = list(dict.fromkeys(column for row in held for column in row))
    lines = [f"| {sheet} |", "| | " + " | ".join(columns) + " |"]
    lines += ["| | " + " | ".join(row.get(column, "") for column in columns) + " |" for row in held]
    return "\n".join(lines) + "\n"


def converted(
    *rows: Mapping[str, str],
    lists: Iterable[tuple[str, ...]] = LISTS,
    headings: tuple[str, ...] = ("list_name", "name", "label"),
    settings: Mapping[str, str] | None = None,
    entities: Mapping[str, str] | None = None,
) -> ConvertedForm:
    sheets = [table("survey", rows), table("choices", (dict(zip(headings, one, strict=False)) for one in lists))]
    if settings:
        sheets.append(table("settings", [settings]))
    if entities:
        sheets.append(table("entities", [entities]))
    return convert_xlsform("".join(sheets).encode(), name="form.md")


def filled(form: ConvertedForm, media: Mapping[str, bytes] | None = None, **more: object) -> FormSession:
    """Begin a form that was converted."""
    assert not [fault for fault in form.faults if fault.severity == "error"], form.faults
    numbers = count(1)
    given = Environment(
        now=environment().now,
        zone=environment().zone,
        uuid=lambda: f"00000000-0000-4000-8000-{next(numbers):012d}",
        random=lambda: 0.5,
        **more,  # type: ignore[arg-type]  # of the environment
    )
    held = {**({"itemsets.csv": form.itemsets} if form.itemsets else {}), **(media or {})}
    return FormSession.create(load_xform(form.xml, HeldMedia(held)), given)


def one(kind: str, **cells: str) -> dict[str, str]:
    """A row of the survey called a."""
    return {"type": kind, "name": "a", "label": "A", **{name.replace("__", "::"): cell for name, cell in cells.items()}}


def survey(*rows: Mapping[str, str], media: Mapping[str, bytes] | None = None, **sheets: object) -> FormSession:
    return filled(converted(*rows, **sheets), media)  # type: ignore[arg-type]  # as `converted` takes them


def asked(form: FormSession, name: str = "a") -> QuestionState:
    return form.question(f"/data/{name}")


def takes(form: FormSession, given: str, stored: str, name: str = "a") -> None:
    form.apply(SetAnswer(f"/data/{name}", given))
    assert form.value(f"/data/{name}") == stored, form.value(f"/data/{name}")


def is_asked(kind: Kind, datatype: str, given: str, stored: str, *rows: Mapping[str, str], **more: object) -> None:
    """The question `a` is asked as that kind and stores an answer so."""
    form = survey(*rows, **more)
    question = asked(form)
    assert (question.kind, question.datatype) == (kind, datatype)
    takes(form, given, stored)

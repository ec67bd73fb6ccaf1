"""How the terminal client speaks: plain words or JSON, errors on standard error, one meaning for each exit code."""

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import NoReturn

from caseworker.base import CaseworkerError

Plain = str | int | float | bool | None | Sequence["Plain"] | Mapping[str, "Plain"]


class Exit(IntEnum):
    """What the number means that a script sees."""

    DONE = 0
    FAILED = 1
    USAGE = 2
    FAULTS_FOUND = 3
    STILL_WAITING = 4


@dataclass(frozen=True, slots=True)
class Voice:
    """Says results to a person in words, or to a script in JSON."""

    as_json: bool

    def result(self, value: Plain, *words: str) -> None:
        """Print `value` as JSON where that was asked for, otherwise the words, a line each."""
        if self.as_json:
            print(json.dumps(value, ensure_ascii=False, indent=2))
        else:
            for line in words:
                print(line)

    def table(self, rows: Sequence[Mapping[str, Plain]], columns: Mapping[str, str], *, empty: str) -> None:
        """Print rows under their headings; say `empty` where there are none."""
        if self.as_json:
            print(json.dumps(list(rows), ensure_ascii=False, indent=2))
            return
        if not rows:
            print(empty)
            return
        cells = [list(columns.values()), *([_cell(row.get(key)) for key in columns] for row in rows)]
        widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
        for line in cells:
            print("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip())

    def aside(self, *words: str) -> None:
        """Tell a person how things go; a script that reads JSON is not told."""
        if not self.as_json:
            for line in words:
                print(line, flush=True)

    def fail(self, error: CaseworkerError) -> NoReturn:
        """Say what happened and what to do next, then leave."""
        if self.as_json:
            facts = {"code": error.code, "sentence": error.sentence, "next_step": error.next_step, "detail": str(error)}
            print(json.dumps({"error": facts}, ensure_ascii=False, indent=2), file=sys.stderr)
        else:
            print(f"{error.sentence}\n{error.next_step}\n({error.code})", file=sys.stderr)
        raise SystemExit(Exit.FAILED)


def bullet_list(items: Iterable[str]) -> list[str]:
    """Return one line for each item, marked."""
    return [f"  - {item}" for item in items]


def _cell(value: Plain) -> str:
    return "" if value is None else str(value)

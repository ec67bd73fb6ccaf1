"""Writes the table of what is supported into the engine's README, from the rows that the tests run: `make support`."""

from itertools import groupby
from pathlib import Path

from checklist_rows import Row
from test_checklist import ROWS

README = Path(__file__).parents[2] / "caseworker" / "forms" / "README.md"
BEGIN, END = "<!-- support: written by make support -->", "<!-- support: end -->"


def rendered() -> str:
    """Return the table of each section, with how many rows there are of each answer."""
    answers = [row.here.partition(":")[0] for row in ROWS]
    counted = ", ".join(f"{answers.count(answer)} {answer}" for answer in ("yes", "otherwise", "no"))
    head = (
        f"{len(ROWS)} rows: {counted}. *Otherwise*: accepted and kept, and done in another way at a desk.\n"
        "Each row is run under its own name by `test_checklist.py`; where it names more tests, they go deeper.\n"
    )
    parts = [_section(section, list(rows)) for section, rows in groupby(ROWS_BY_SECTION, key=lambda row: row.section)]
    return "\n".join([head, *parts])


def _section(section: str, rows: list[Row]) -> str:
    lines = [f"### {section}\n", "| what | here | more tests |", "| --- | --- | --- |"]
    lines += [
        f"| {_cell(row.what)} | {_cell(row.here)} | {', '.join(f'`{name}`' for name in row.more)} |" for row in rows
    ]
    return "\n".join(lines) + "\n"


def _names(tests: tuple[str, ...]) -> str:
    return ", ".join(f"`{name}`" for name in tests)


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


SECTIONS = list(dict.fromkeys(row.section for row in ROWS))
ROWS_BY_SECTION = sorted(ROWS, key=lambda row: SECTIONS.index(row.section))


def written(text: str) -> str:
    """Return the README with the table as it is now."""
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n\n{rendered()}\n{END}{after}"


if __name__ == "__main__":
    README.write_text(written(README.read_text(encoding="utf-8")), encoding="utf-8")

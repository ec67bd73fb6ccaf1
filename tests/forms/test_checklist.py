"""All that forms can ask for, row by row: each row of the table in the engine's README is run here."""

from pathlib import Path

import checklist_columns
import checklist_functions
import checklist_looks
import checklist_questions
import pytest
from checklist_rows import Row

MODULES = (checklist_questions, checklist_columns, checklist_looks, checklist_functions)
ROWS: list[Row] = [row for module in MODULES for row in module.rows()]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.key)
def test_a_row_does_what_the_table_says(row: Row) -> None:
    row.proof()


def test_no_row_stands_twice() -> None:
    keys = [row.key for row in ROWS]
    assert sorted(set(keys)) == sorted(keys)


def test_each_row_answers_in_one_of_three_words_and_says_why_where_it_is_not_yes() -> None:
    assert [row.key for row in ROWS if row.here.split(":")[0] not in {"yes", "otherwise", "no"}] == []
    assert [row.key for row in ROWS if not row.here.startswith("yes") and ": " not in row.here] == []


def test_the_tests_that_rows_name_are_there() -> None:
    here = {path.name for path in Path(__file__).parents[1].rglob("test_*.py")}
    assert {name for row in ROWS for name in row.more} <= here

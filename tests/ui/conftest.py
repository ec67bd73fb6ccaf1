from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from marked_texts import facts, marked_welsh
from page_visitor import Visitor

__all__ = ["facts", "marked_welsh"]


@pytest.fixture
def visitor(qtbot: QtBot) -> Iterator[Visitor]:
    made = Visitor(qtbot)
    yield made
    made.close()

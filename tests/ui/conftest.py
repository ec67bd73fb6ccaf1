from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from page_visitor import Visitor


@pytest.fixture
def visitor(qtbot: QtBot) -> Iterator[Visitor]:
    made = Visitor(qtbot)
    yield made
    made.close()

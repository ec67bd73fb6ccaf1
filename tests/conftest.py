import os
import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest

from caseworker.store import Store
from caseworker.store.engine import KEY_BYTES, reading_engine, writing_engine
from caseworker.store.tables import metadata
from fixed_clock import FixedClock

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

pytest_plugins = ["desk_scene"]


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store on a real SQLCipher file, its tables made from the models."""
    path, key = tmp_path / "vault.db", secrets.token_bytes(KEY_BYTES)
    writer = writing_engine(path, key)
    metadata.create_all(writer)
    opened = Store(writer, reading_engine(path, key))
    yield opened
    opened.close()

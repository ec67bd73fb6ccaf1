import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine, text

from caseworker.store import VaultNewer
from caseworker.store.engine import writing_engine
from caseworker.store.migrations import VERSIONS, settings, upgrade, version_of
from caseworker.store.migrations.__main__ import first_version
from caseworker.store.tables import metadata


@pytest.fixture
def migrated() -> Iterator[Engine]:
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        upgrade(connection)
    yield engine
    engine.dispose()


def schema(connection: Connection) -> dict[str, list[str]]:
    """What the database was told, apart from the order in which columns and constraints stand."""
    rows = connection.execute(text("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"))
    return {
        name: sorted(part.strip().rstrip(",)").strip() for part in re.split(r"[\n]", sql))
        for name, sql in rows
        if name != "alembic_version"
    }


def test_the_migrated_tables_equal_the_models_down_to_checks_and_triggers(migrated: Engine) -> None:
    fresh = create_engine("sqlite://")
    metadata.create_all(fresh)
    with fresh.connect() as models, migrated.connect() as versions:
        assert schema(versions) == schema(models)
        assert {"ledger_refuses_update", "ledger_refuses_delete"} <= set(schema(versions))
    fresh.dispose()


def test_alembic_finds_no_difference(migrated: Engine) -> None:
    with migrated.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_the_versions_told_are_the_versions_there_are(migrated: Engine) -> None:
    with migrated.connect() as connection:
        scripts = ScriptDirectory.from_config(settings(connection))
        assert tuple(script.revision for script in scripts.walk_revisions())[::-1] == VERSIONS
        assert version_of(connection) == VERSIONS[-1]


def test_a_version_from_the_future_is_refused(migrated: Engine) -> None:
    with migrated.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        with pytest.raises(VaultNewer):
            upgrade(connection)


def test_an_upgrade_that_fails_leaves_nothing(tmp_path: Path) -> None:
    engine = writing_engine(tmp_path / "vault.db", b"k" * 32)
    with engine.connect() as connection:
        begun = connection.begin()
        upgrade(connection)
        begun.rollback()
    with engine.begin() as connection:
        assert connection.execute(text("SELECT count(*) FROM sqlite_master")).scalar() == 0
    engine.dispose()


def test_the_first_version_is_the_one_that_the_models_give() -> None:
    versions = Path(__file__).parents[2] / "caseworker/store/migrations/versions"
    assert (versions / "0001_first.py").read_text(encoding="utf-8") == first_version()

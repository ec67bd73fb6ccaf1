"""Run by Alembic: upgrades on the connection that `upgrade` hands over, inside its transaction."""

from alembic import context

from caseworker.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=True,
)
context.run_migrations()

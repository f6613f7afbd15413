"""Adapters, store: what Alembic runs for each command; the connection is handed to it.

Thread: any.
"""

from __future__ import annotations

from alembic import context

from sargam_desktop.adapters.store import coach_tables  # noqa: F401 (its models join those of `Base`)
from sargam_desktop.adapters.store.tables import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()

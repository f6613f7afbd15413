"""Adapters, store: the migrations, which Alembic runs; `HEAD` in `schema` names the newest."""

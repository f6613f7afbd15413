"""Adapters, store: songs, lessons and sessions in one SQLite database."""

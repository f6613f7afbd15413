"""Command line: the words of `sargam db`."""

from __future__ import annotations

import argparse
from collections.abc import Callable


def add_database_commands(
    database: argparse.ArgumentParser, add_data_dir: Callable[[argparse.ArgumentParser], None]
) -> None:
    """Add what can be done with the data; each command takes a data folder by `add_data_dir`."""
    actions = database.add_subparsers(dest="db_command", title="commands", metavar="COMMAND", required=True)
    for name, text in (
        ("check", "look whether all data are whole"),
        ("upgrade", "bring data of an older version forward, after a backup"),
        ("copy", "copy the learners of this computer to the school's server"),
        ("backup", "write all data to one file"),
        ("restore", "bring a backup in, after a backup of what is there"),
    ):
        action = actions.add_parser(name, help=text, description=text.capitalize() + ".")
        add_data_dir(action)
        if name in ("backup", "restore"):
            action.add_argument("file", metavar="FILE", help="a file that ends in .sargam-backup")
        if name == "restore":
            _add_restore(action)
    outbox = actions.add_parser(
        "outbox",
        help="list sessions that wait at this desk for the school's server",
        description="List sessions that wait at this desk for the school's server (docs/school.md).",
    )
    add_data_dir(outbox)
    outbox.add_argument("--now", action="store_true", help="hand them in now, then list what is left")


def _add_restore(restore: argparse.ArgumentParser) -> None:
    restore.add_argument("--preview", action="store_true", help="only tell what it would do")
    restore.add_argument(
        "--replace", action="store_true", help="what is there now goes; else it stays and the backup is added"
    )

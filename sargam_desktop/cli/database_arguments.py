"""Command line: the words of `sargam db`."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from sargam_desktop.cli.database import add_restore_options


def add_database_commands(
    database: argparse.ArgumentParser,
    add_data_dir: Callable[[argparse.ArgumentParser], None],
    add_learner: Callable[[argparse.ArgumentParser], None],
) -> None:
    """Add what can be done with the data; each command takes a data folder by `add_data_dir`."""
    actions = database.add_subparsers(dest="db_command", title="commands", metavar="COMMAND", required=True)
    for name, text in (
        ("check", "look whether all data are whole"),
        ("upgrade", "bring data of an older version forward, after a backup"),
        ("copy", "copy the learners of this computer to the school's server"),
        ("backup", "write all data to one file"),
        ("export", "write all that is yours as open files (docs/export.md)"),
        ("backups", "list the backups that were made by themselves"),
        ("restore", "bring a backup in, after a backup of what is there"),
    ):
        action = actions.add_parser(name, help=text, description=text.capitalize() + ".")
        add_data_dir(action)
        if name in ("backup", "restore"):
            action.add_argument("file", metavar="FILE", help="a file that ends in .sargam-backup")
        if name == "restore":
            add_restore_options(action)
        if name == "export":
            add_learner(action)
            action.add_argument("target", metavar="FOLDER_OR_ZIP", help="a new folder, or a file.zip")
    outbox = actions.add_parser(
        "outbox",
        help="list sessions that wait at this desk for the school's server",
        description="List sessions that wait at this desk for the school's server (docs/school.md).",
    )
    add_data_dir(outbox)
    outbox.add_argument("--now", action="store_true", help="hand them in now, then list what is left")

"""Command line: `sargam db`."""

from __future__ import annotations

import argparse
import sys

from sargam_desktop.cli.learners import UNNAMED
from sargam_desktop.cli.services import Services
from sargam_desktop.domain.errors import StoreError
from sargam_desktop.tutor.backups import RestoreManner, RestorePreview, StoreReport, TakenIn


def add_restore_options(restore: argparse.ArgumentParser) -> None:
    """Add how a backup is brought in."""
    restore.add_argument("--preview", action="store_true", help="only tell what it would do")
    restore.add_argument(
        "--replace", action="store_true", help="what is there now goes; else it stays and the backup is added"
    )


def keep_data(services: Services, arguments: argparse.Namespace) -> None:
    """Check, upgrade, back up, list backups or restore, as `arguments` say.

    Raises:
        SargamError: It could not be done, or the check found a fault.
    """
    keeping = services.safekeeping
    match arguments.db_command:
        case "export":
            _export(services, arguments.target)
        case "backups":
            _print_backups(services)
        case "check":
            _print_report(keeping.check())
        case "upgrade":
            before, after = keeping.upgrade()
            print(f"{before} → {after}" if before != after else f"{after}: nothing to bring forward")
        case "copy":
            _print_taken_in(keeping.take_in())
        case "backup":
            backup = keeping.back_up(arguments.file)
            print(f"{backup.path}: {backup.size:,} bytes".replace(",", "\u202f"))
        case _ if arguments.preview:
            _print_preview(keeping.preview(arguments.file))
        case _:
            manner = RestoreManner.REPLACE if arguments.replace else RestoreManner.ADD
            _print_preview(keeping.restore(arguments.file, manner))
            print("Restored. What was there before is in the folder backups beside the database.")


def _export(services: Services, target: str) -> None:
    is_seen = sys.stderr.isatty()

    def tell(share: float) -> bool:
        if is_seen:
            print(f"\r{share:4.0%}", end="", file=sys.stderr, flush=True)
        return True

    report = services.export_everything(target, tell)
    if is_seen:
        print("\r     \r", end="", file=sys.stderr)
    for trouble in report.troubles:
        print(f"sargam: {trouble}", file=sys.stderr)
    print(f"{target}: {report.sessions} sessions, {report.songs} imported songs")


def _print_backups(services: Services) -> None:
    chosen = services.machine_settings.load().backups_folder
    for backup in services.daily_backups.list_backups(chosen):
        size = f"{backup.size:,}".replace(",", "\u202f")
        note = "  before a restore" if backup.is_before_restore else ""
        print(f"{backup.day} {size:>14} bytes  {backup.path}{note}")


def _print_report(report: StoreReport) -> None:
    print(f"{report.path}: revision {report.revision or 'unknown'}")
    if not report.is_newest:
        print("It is of an older version: `sargam db upgrade` brings it forward, then check again")
    for kept, count in report.counts:
        print(f"{count:>8} {kept}")
    for warning in report.warnings:
        print(f"! {warning}")
    for trouble in report.troubles:
        print(f"! {trouble}")
    if report.troubles:
        raise StoreError("The database is damaged", "Restore a backup with `sargam db restore`")


def _print_taken_in(taken: TakenIn) -> None:
    for name in taken.came:
        print(f"copied: {name or UNNAMED}")
    for name in taken.stayed:
        print(f"already on the server, left as it is there: {name or UNNAMED}")
    if not any(taken):
        print("Nobody has played on this computer: there is nothing to copy")


def _print_preview(preview: RestorePreview) -> None:
    backup = preview.backup
    made_at = backup.made_at.astimezone()
    print(f"{backup.path}: made by Sargam {backup.version} on {made_at:%Y-%m-%d at %H:%M}")
    print(f"{'backup':>8} {'here':>8} {'new':>8}")
    for count in preview.counts:
        print(f"{count.in_backup:>8} {count.here:>8} {count.new:>8}  {count.kept}")

"""Command line: `sargam db`."""

from __future__ import annotations

import argparse

from sargam_desktop.cli.learners import UNNAMED
from sargam_desktop.domain.errors import StoreError
from sargam_desktop.tutor.backups import RestoreManner, RestorePreview, Safekeeping, StoreReport, TakenIn


def keep_data(keeping: Safekeeping, arguments: argparse.Namespace) -> None:
    """Check, upgrade, back up or restore, as `arguments` say.

    Raises:
        SargamError: It could not be done, or the check found a fault.
    """
    match arguments.db_command:
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

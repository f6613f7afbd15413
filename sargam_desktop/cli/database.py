"""Command line: `sargam db`."""

from __future__ import annotations

import argparse
import sys
from typing import Final

from sargam_desktop.cli.learners import unnamed
from sargam_desktop.cli.services import Services
from sargam_desktop.cli.speech import say, told_paragraph
from sargam_desktop.domain.errors import StoreError
from sargam_desktop.tutor.backups import (
    Kept,
    RestoreManner,
    RestorePreview,
    StoreReport,
    TakenIn,
)

_KEPT: Final = {
    Kept.LEARNERS: "learners",
    Kept.SESSIONS: "sessions",
    Kept.SONGS: "imported songs",
    Kept.LESSONS: "lessons begun",
    Kept.MARKS: "songs marked",
}


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
            print(
                f"{before} → {after}"
                if before != after
                else say("{revision}: nothing to bring forward").format(revision=after)
            )
        case "copy":
            _print_taken_in(keeping.take_in())
        case "backup":
            backup = keeping.back_up(arguments.file)
            print(say("{file}: {count} bytes").format(file=backup.path, count=_grouped(backup.size)))
        case _ if arguments.preview:
            _print_preview(keeping.preview(arguments.file))
        case _:
            manner = RestoreManner.REPLACE if arguments.replace else RestoreManner.ADD
            _print_preview(keeping.restore(arguments.file, manner))
            print(say("Restored. What was there before is in the folder backups beside the database."))


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
    told = say("{target}: {sessions} sessions, {songs} imported songs")
    print(told.format(target=target, sessions=report.sessions, songs=report.songs))


def _print_backups(services: Services) -> None:
    chosen = services.machine_settings.load().backups_folder
    for backup in services.daily_backups.list_backups(chosen):
        size = f"{backup.size:,}".replace(",", "\u202f")
        note = "  " + say("before a restore") if backup.is_before_restore else ""
        told = say("{day} {size} bytes  {path}")
        print(told.format(day=backup.day, size=f"{size:>14}", path=backup.path) + note)


def _print_report(report: StoreReport) -> None:
    revision = report.revision or say("unknown")
    print(say("{file}: revision {revision}").format(file=report.path, revision=revision))
    if not report.is_newest:
        print(say("It is of an older version: `sargam db upgrade` brings it forward, then check again"))
    for kept, count in report.counts:
        print(f"{count:>8} {say(_KEPT[kept])}")
    for warning in report.warnings:
        print(f"! {told_paragraph(warning)}")
    for trouble in report.troubles:
        print(f"! {told_paragraph(trouble)}")
    if report.troubles:
        raise StoreError("The database is damaged", "Restore a backup with `sargam db restore`")


def _print_taken_in(taken: TakenIn) -> None:
    for name in taken.came:
        print(say("copied: {name}").format(name=name or unnamed()))
    for name in taken.stayed:
        stayed = say("already on the server, left as it is there: {name}")
        print(stayed.format(name=name or unnamed()))
    if not any(taken):
        print(say("Nobody has played on this computer: there is nothing to copy"))


def _print_preview(preview: RestorePreview) -> None:
    backup = preview.backup
    made_at = backup.made_at.astimezone()
    made = say("{file}: made by Sargam {version} on {day} at {time}")
    day, time = f"{made_at:%Y-%m-%d}", f"{made_at:%H:%M}"
    print(made.format(file=backup.path, version=backup.version, day=day, time=time))
    print(f"{say('backup'):>8} {say('here'):>8} {say('new'):>8}")
    for count in preview.counts:
        print(f"{count.in_backup:>8} {count.here:>8} {count.new:>8}  {say(_KEPT[count.kept])}")


def _grouped(number: int) -> str:
    return f"{number:,}".replace(",", "\u202f")

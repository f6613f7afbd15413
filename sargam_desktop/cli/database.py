"""Command line: `sargam db`."""

from __future__ import annotations

import argparse
from typing import Final

from sargam_desktop.cli.learners import unnamed
from sargam_desktop.cli.speech import say, told_paragraph
from sargam_desktop.domain.errors import StoreError
from sargam_desktop.tutor.backups import (
    Kept,
    RestoreManner,
    RestorePreview,
    Safekeeping,
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

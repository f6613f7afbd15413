"""Command line: `sargam content check`: what is wrong with lesson files, by line."""

from __future__ import annotations

from collections.abc import Sequence

from sargam_desktop.cli.services import Services
from sargam_desktop.cli.speech import say
from sargam_desktop.domain.errors import SargamError


def check_lessons(services: Services, paths: Sequence[str]) -> None:
    """Print every problem of the lessons in `paths`, of those that come with the program by default.

    Raises:
        SargamError: There is at least one.
    """
    report = services.check_content(paths)
    for trouble in report.troubles:
        print(trouble.what)
    files = _lessons(report.files)
    if report.troubles:
        problems = _problems(len(report.troubles))
        raise SargamError(f"{problems} in {files}", "The format is in docs/content.md")
    print(say("{lessons} checked, nothing is wrong.").format(lessons=files))


def _lessons(count: int) -> str:
    return say("1 lesson") if count == 1 else say("{count} lessons").format(count=count)


def _problems(count: int) -> str:
    return say("1 problem") if count == 1 else say("{count} problems").format(count=count)

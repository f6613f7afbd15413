"""Command line: `sargam content check`: what is wrong with lesson files, by line."""

from __future__ import annotations

from collections.abc import Sequence

from sargam_desktop.cli.services import Services
from sargam_desktop.domain.errors import SargamError


def check_lessons(services: Services, paths: Sequence[str]) -> None:
    """Print every problem of the lessons in `paths`, of those that come with the program by default.

    Raises:
        SargamError: There is at least one.
    """
    report = services.check_content(paths)
    for trouble in report.troubles:
        print(trouble.what)
    files = "1 lesson" if report.files == 1 else f"{report.files} lessons"
    if report.troubles:
        problems = "1 problem" if len(report.troubles) == 1 else f"{len(report.troubles)} problems"
        raise SargamError(f"{problems} in {files}", "The format is in docs/content.md")
    print(f"{files} checked, nothing is wrong.")

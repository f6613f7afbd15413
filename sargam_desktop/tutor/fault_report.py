"""Tutor, fault report: what a fault leaves for whoever looks into it, without what is private."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

#: Names shorter than that are left: they would be found within words.
_SHORTEST_NAME: Final = 3


class UncleanEnd(NamedTuple):
    """A run of the program that did not end as it should.

    Attributes:
        began: When it began.
        version: Of the program; empty where it is not known.
        trace: Where every thread was, empty after a kill or a power cut.
    """

    began: datetime
    version: str
    trace: str


class Surroundings(NamedTuple):
    """What the program runs on.

    Attributes:
        versions: Of the program and its parts, one to a line.
        home: The home folder, which names the user.
        log_lines: The last lines of the log, oldest first.
    """

    versions: tuple[str, ...]
    home: str
    log_lines: tuple[str, ...]


def unclean_end_report(end: UncleanEnd, surroundings: Surroundings) -> str:
    """Return the text of a report about a run that ended by itself."""
    by = f" by version {end.version}" if end.version else ""
    what = f"A run of Sargam begun {end.began:%Y-%m-%d %H:%M}{by} did not end as it should."
    trace = end.trace or "No trace: it was ended from outside (kill, power), or could not write one."
    return _report(what, trace, surroundings)


def fault_report(trace: str, surroundings: Surroundings) -> str:
    """Return the text of a report about a fault that the program survived."""
    return _report("Something went wrong while Sargam ran.", trace, surroundings)


def _report(what: str, trace: str, surroundings: Surroundings) -> str:
    parts = [
        what,
        "\n".join(surroundings.versions),
        "Trace\n" + trace.strip(),
        "Log\n" + ("\n".join(surroundings.log_lines) or "(empty)"),
    ]
    return without_user("\n\n".join(parts), surroundings.home) + "\n"


def without_user(text: str, home: str) -> str:
    """Return `text` without the home folder and without the name that it gives away."""
    without_home = text.replace(home, "~") if home.strip("/\\") else text
    names = [name for name in re.split(r"[/\\]", home) if name not in _COMMON_FOLDERS]
    return _without(without_home, (name for name in names[-1:] if len(name) >= _SHORTEST_NAME))


#: Ends of home folders that name nobody.
_COMMON_FOLDERS: Final = frozenset({"", "root", "home", "Users"})


def _without(text: str, names: Iterable[str]) -> str:
    for name in names:
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "USER", text)
    return text

"""Which tests go to the same process when several share the work (pytest-xdist)."""

from __future__ import annotations

from typing import Final

from xdist.scheduler import LoadScopeScheduling

#: Windows take the keyboard from one another: all tests that open one go to the same process.
_FOLDERS_WITH_WINDOWS: Final = ("tests/ui/", "tests/journeys/")


class WindowsTogether(LoadScopeScheduling):  # type: ignore[misc] # xdist ships no types
    """Gives each file to one process, and all files with windows to the same one.

    xdist's own `loadgroup` would do, but does nothing with pytest 9.2: it writes the group into a
    name that pytest no longer reads.
    """

    def _split_scope(self, nodeid: str) -> str:
        return "windows" if nodeid.startswith(_FOLDERS_WITH_WINDOWS) else nodeid.split("::", 1)[0]

"""Fault desk: what the window can tell of faults, of this run and of those before it."""

from __future__ import annotations

import sys
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from sargam_desktop.adapters.system.paths import Folders
    from sargam_desktop.adapters.system.run_record import RunRecord
    from sargam_desktop.tutor.fault_report import Surroundings, UncleanEnd

_LOG_LINES: Final = 60
_SAFE: Final = "--safe"


class FaultDesk:
    """Reports of faults, and the way into safe mode. Thread: any.

    Attributes:
        folders: Where the program keeps its own.
        is_safe: The program runs without MIDI, without sound and with default settings.
    """

    folders: Folders
    is_safe = False

    @cached_property
    def run_record(self) -> RunRecord:
        """The record of this run."""
        from sargam_desktop.adapters.system.run_record import RunRecord

        return RunRecord(self.folders.log)

    def take_unclean_ends(self) -> list[UncleanEnd]:
        """Return the runs that did not end as they should, each only once. Thread: any but the GUI's."""
        self.run_record.tell_version()
        return self.run_record.take_unclean_ends()

    def report_unclean_end(self, end: UncleanEnd) -> str:
        """Return a report without what is private."""
        from sargam_desktop.tutor.fault_report import unclean_end_report

        return unclean_end_report(end, self._surroundings())

    def report_fault(self, trace: str) -> str:
        """Return a report without what is private."""
        from sargam_desktop.tutor.fault_report import fault_report

        return fault_report(trace, self._surroundings())

    @property
    def log_folder(self) -> Path:
        """Where the log is."""
        return self.folders.log

    @property
    def safe_command(self) -> list[str]:
        """The command that opens this program again in safe mode, with the same data."""
        from sargam_desktop.adapters.audio.own_program import own_program

        kept = [word for word in sys.argv[1:] if word != _SAFE]
        return [*own_program(), *kept, _SAFE]

    def _surroundings(self) -> Surroundings:
        from sargam_desktop.adapters.system.log_setup import read_last_lines
        from sargam_desktop.adapters.system.versions import name_versions
        from sargam_desktop.tutor.fault_report import Surroundings

        lines = read_last_lines(self.folders.log, _LOG_LINES)
        return Surroundings(name_versions(), str(Path.home()), lines)

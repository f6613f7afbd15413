"""UI layer: what the window asks of the program behind it, as protocols; built by bootstrap."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    from sargam_desktop.domain.settings import Settings
    from sargam_desktop.domain.song import Song, SongInfo
    from sargam_desktop.engine.matcher_thread import MatcherThread
    from sargam_desktop.engine.ports import Clock
    from sargam_desktop.tutor.history import History
    from sargam_desktop.tutor.library import Library
    from sargam_desktop.tutor.ports import SettingsStore
    from sargam_desktop.tutor.practice import LivePractice
    from sargam_desktop.ui.engine_bridge import EngineBridge


class Desk(Protocol):
    """The running threads behind the window."""

    @property
    def matcher(self) -> MatcherThread:
        """The thread that owns the session."""

    @property
    def practice(self) -> LivePractice:
        """Begins sessions and keeps them."""

    def follow_settings(self, settings: Settings) -> None:
        """Listen to the inputs, and play through the output, that the learner chose."""

    def list_outputs(self) -> list[str]:
        """Return the MIDI outputs. Thread: any but the GUI's."""

    def retry_ports(self) -> None:
        """Try busy MIDI ports again."""

    def stop(self) -> bool:
        """End all threads; tell whether everything is written."""


class Backstage(Protocol):
    """The program behind the window. Thread: GUI, but for what says otherwise."""

    @property
    def clock(self) -> Clock:
        """The clock on which input is stamped."""

    @property
    def settings_file(self) -> SettingsStore:
        """Where the settings are kept."""

    @property
    def resources(self) -> Path:
        """The folder of icons."""

    @property
    def window_file(self) -> Path:
        """The file that remembers the place of the window."""

    @property
    def bare_library(self) -> Library:
        """Songs and lessons as they are in the store. Thread: any."""

    @property
    def bare_history(self) -> History:
        """Past sessions as they are in the store. Thread: any."""

    def glance_at_songs(self) -> list[SongInfo]:
        """Return the songs that are in the store already. Thread: any."""

    def prepare(self) -> int:
        """Load shipped songs, finish interrupted sessions, warm up; return how many were finished.

        Thread: any but the GUI's.
        """

    def read_song(self, path: str) -> Song:
        """Read a file of the learner's. Thread: any."""

    def open_desk(self, bridge: EngineBridge, settings: Settings) -> Desk:
        """Start the threads behind the window."""

    def set_playing(self, is_playing: bool) -> None:
        """Make the interpreter ready for play, or let it go back to normal."""

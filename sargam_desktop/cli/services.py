"""Command line: what its commands need; built by bootstrap."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    # A protocol needs none of them to run, and a command starts sooner without them.
    from collections.abc import Callable, Sequence
    from contextlib import AbstractContextManager

    from sargam_desktop.domain.calibration import TapSheet
    from sargam_desktop.domain.errors import SargamError
    from sargam_desktop.domain.feedback import AccompanimentPlayed, MetronomeClicked
    from sargam_desktop.domain.performance import PlayedEvent
    from sargam_desktop.domain.profile import Profile
    from sargam_desktop.domain.settings import Settings
    from sargam_desktop.domain.song import Song
    from sargam_desktop.domain.soundfont import SoundfontChoice, SoundfontContents
    from sargam_desktop.engine.matcher_thread import MatcherThread, Published
    from sargam_desktop.engine.ports import Clock, InputDevices
    from sargam_desktop.tutor.backups import Progress as BackupProgress
    from sargam_desktop.tutor.backups import Safekeeping
    from sargam_desktop.tutor.coach.daily_coach import DailyCoach
    from sargam_desktop.tutor.course import Course
    from sargam_desktop.tutor.daily_backups import DailyBackups
    from sargam_desktop.tutor.doctor.observations import DeskSeen, HostSeen
    from sargam_desktop.tutor.export_everything import ExportReport
    from sargam_desktop.tutor.history import History
    from sargam_desktop.tutor.importing import Importing
    from sargam_desktop.tutor.library import Library
    from sargam_desktop.tutor.paper import PaperWish
    from sargam_desktop.tutor.ports import SettingsStore
    from sargam_desktop.tutor.practice import LivePractice, SessionKeeper
    from sargam_desktop.tutor.profiles import Profiles
    from sargam_desktop.tutor.progress import Progress
    from sargam_desktop.tutor.school import School
    from sargam_desktop.tutor.server_link import ServerLink
    from sargam_desktop.tutor.session_form import SessionForm
    from sargam_desktop.tutor.song_export import SongExport
    from sargam_desktop.tutor.take_export import MidiTake
    from sargam_desktop.tutor.teachers import Teachers


class LiveDesk(Protocol):
    """A running matcher thread and all around it."""

    @property
    def matcher(self) -> MatcherThread:
        """The thread that owns the session."""

    @property
    def practice(self) -> LivePractice:
        """Begins sessions and keeps them."""

    @property
    def clock(self) -> Clock:
        """The clock on which live input is stamped."""

    @property
    def has_fault(self) -> bool:
        """Tell whether a fault has ended the session."""

    def listen_to(self, port: str, on_change: Callable[[InputDevices], None]) -> str:
        """Open the MIDI input that `port` names and return its full name.

        Raises:
            DeviceError: There is no such port, or another program holds it.
        """


class DoctorDesk(LiveDesk, Protocol):
    """A desk with everything that the connection doctor looks at."""

    def watch_ports(self, on_change: Callable[[InputDevices], None], chosen: tuple[str, ...] = ()) -> None:
        """Open keyboards as they come."""

    def follow_settings(self, settings: Settings) -> None:
        """Listen to the inputs, and play through the output, that the learner chose."""

    def list_outputs(self) -> list[str]:
        """Return the MIDI outputs."""

    def inspect(self) -> DeskSeen:
        """Return what is known of devices and sound at this moment."""

    def see_host(self) -> HostSeen:
        """Return what is known of the computer."""


class ContentReport(Protocol):
    """What was found in lesson files."""

    @property
    def files(self) -> int:
        """How many lessons were looked at."""

    @property
    def troubles(self) -> Sequence[SargamError]:
        """What is wrong, by file and line."""


class Reception(Protocol):
    """Lets learners in."""

    @property
    def profiles(self) -> Profiles:
        """The learners of the store."""

    @property
    def present(self) -> Profile | None:
        """Who plays; None before somebody was let in."""

    def let_in(self, profile: Profile) -> None:
        """Open what belongs to a learner."""


class WaitingDesk(Protocol):
    """What waits at a desk of a school."""

    def run_once(self) -> tuple[int, int]:
        """Hand in now what waits; return how many the server took, and how many it refused.

        Raises:
            ServerAwayError: The server does not answer.
        """

    def link(self) -> ServerLink:
        """Return how it stands with the server."""

    def list_entries(self) -> Sequence[tuple[str, str, str, str, bool, str]]:
        """Return id, learner, title, beginning, whether it is played now, and why it was refused of each."""


class Services(Protocol):
    """Builds each part when a command first asks for it."""

    @property
    def reception(self) -> Reception:
        """Who plays at this desk."""

    @property
    def library(self) -> Library:
        """Songs and lessons, the shipped ones loaded."""

    @property
    def course(self) -> Course:
        """Lessons and how far the learner is."""

    def check_content(self, paths: Sequence[str]) -> ContentReport:
        """Check lesson files, those of the program where `paths` is empty."""

    @property
    def history(self) -> History:
        """Past sessions, the interrupted ones finished."""

    @property
    def progress(self) -> Progress:
        """What the learner has played by day, and the streak."""

    @property
    def daily_coach(self) -> DailyCoach:
        """The coach."""

    def write_progress(self, path: str) -> int:
        """Write figures by day to a file; return of how many days."""

    @property
    def waiting_desk(self) -> WaitingDesk | None:
        """What waits at this desk of a school; None where data are kept on this computer."""

    @property
    def school(self) -> School:
        """The classes of whoever plays, and what they were given."""

    @property
    def teachers(self) -> Teachers:
        """Who may teach."""

    def write_class_results(self, path: str, class_id: str) -> int:
        """Write the results of a class to a file; return of how many learners."""

    @property
    def machine_settings(self) -> SettingsStore:
        """The settings of this machine."""

    @property
    def daily_backups(self) -> DailyBackups:
        """Backups that are made by themselves."""

    def export_everything(self, path: str, progress: BackupProgress) -> ExportReport:
        """Write all that is the learner's as open files."""

    @property
    def safekeeping(self) -> Safekeeping:
        """Backups of everything that the learner has."""

    @property
    def keeper(self) -> SessionKeeper:
        """Where sessions are kept, each call on disk when it returns."""

    @property
    def settings_file(self) -> SettingsStore:
        """Where the settings are kept."""

    @property
    def settings(self) -> Settings:
        """The learner's settings."""

    @property
    def importing(self) -> Importing:
        """Takes files into the library."""

    def write_original(self, path: str, data: bytes) -> None:
        """Write a file of the learner's out again."""

    @property
    def song_export(self) -> SongExport:
        """Makes files of songs."""

    def make_pdf(self, song: Song, wish: PaperWish) -> bytes:
        """Return a song on paper as the bytes of a PDF file.

        Raises:
            NotationError: It cannot be drawn.
        """

    def read_song(self, path: str) -> Song:
        """Read a file of the learner's as a song."""

    def read_performance(self, path: str) -> list[PlayedEvent]:
        """Read a recorded performance."""

    def read_session_form(self, path: str) -> SessionForm:
        """Read a session in the platform's own form."""

    def read_taps(self, path: str) -> TapSheet:
        """Read a round of tapping."""

    def write_take(self, path: str, take: MidiTake) -> None:
        """Write a take to a MIDI file."""

    def write_rendition(
        self,
        path: str,
        outcomes: Sequence[AccompanimentPlayed | MetronomeClicked],
        soundfont: SoundfontChoice | None = None,
    ) -> None:
        """Write what the program plays to a sound file."""

    def look_into_soundfont(self, path: str) -> SoundfontContents:
        """Return what a soundfont offers."""

    def read_played_onsets(self, input_name: str | None = None) -> tuple[int, ...]:
        """Return how late what was played lately came, in microseconds, newest first."""

    def input_devices(self) -> InputDevices:
        """Look once at the MIDI inputs."""

    def live(self, publish: Callable[[Published], None]) -> AbstractContextManager[DoctorDesk]:
        """Start a matcher thread; it is stopped, and all is written, at the end."""

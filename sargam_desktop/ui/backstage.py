"""UI layer: what the window asks of the program behind it, as protocols; built by bootstrap."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from sargam_desktop.ui.fault_flow import FaultDesk

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from sargam_desktop.domain.input_jitter import InputJitter
    from sargam_desktop.domain.profile import Profile
    from sargam_desktop.domain.settings import Settings
    from sargam_desktop.domain.song import Song
    from sargam_desktop.domain.soundfont import SoundfontContents
    from sargam_desktop.engine.matcher_thread import MatcherThread
    from sargam_desktop.engine.ports import Clock, SoundOutput
    from sargam_desktop.tutor.backups import Safekeeping
    from sargam_desktop.tutor.calibration_clicks import SteadyClicks
    from sargam_desktop.tutor.catalogue import Catalogue
    from sargam_desktop.tutor.coach.daily_coach import DailyCoach
    from sargam_desktop.tutor.course import Course
    from sargam_desktop.tutor.course_lessons import CourseLessons
    from sargam_desktop.tutor.daily_backups import DailyBackups
    from sargam_desktop.tutor.doctor.observations import DeskSeen, HostSeen
    from sargam_desktop.tutor.export_everything import ExportReport
    from sargam_desktop.tutor.history import History
    from sargam_desktop.tutor.importing import Importing
    from sargam_desktop.tutor.library import Library
    from sargam_desktop.tutor.ports import SettingsStore
    from sargam_desktop.tutor.practice import LivePractice
    from sargam_desktop.tutor.profiles import Profiles
    from sargam_desktop.tutor.progress import Progress
    from sargam_desktop.tutor.school import School
    from sargam_desktop.tutor.server_choice import ServerChoice
    from sargam_desktop.tutor.song_export import SongExport
    from sargam_desktop.tutor.song_notation import SongNotation
    from sargam_desktop.tutor.song_shelf import SongShelf
    from sargam_desktop.tutor.step_notation import StepNotation
    from sargam_desktop.tutor.take_export import MidiTake
    from sargam_desktop.tutor.teachers import Teachers
    from sargam_desktop.tutor.watched_folder import WatchedFolder
    from sargam_desktop.ui.engine_bridge import EngineBridge


class Desk(Protocol):
    """The running threads behind the window."""

    @property
    def matcher(self) -> MatcherThread:
        """The thread that owns the session."""

    @property
    def practice(self) -> LivePractice:
        """Begins sessions and keeps them."""

    @property
    def sound(self) -> SoundOutput:
        """Where the program's own notes sound."""

    def follow_settings(self, settings: Settings) -> None:
        """Listen to the inputs, and play through the output, that the learner chose."""

    @property
    def has_sound(self) -> bool:
        """Tell whether a MIDI output is chosen and there."""

    def list_outputs(self) -> list[str]:
        """Return the MIDI outputs. Thread: any but the GUI's."""

    def retry_ports(self) -> None:
        """Try busy MIDI ports again."""

    def flush(self) -> bool:
        """Wait until all that was played is written; tell whether it is. Thread: any but the GUI's."""

    def stop(self) -> bool:
        """End all threads; tell whether everything is written."""


class CalibrationDesk(Desk, Protocol):
    """A desk that clicks, and tells how punctual its inputs are."""

    def input_jitters(self) -> Mapping[str, InputJitter]:
        """Return how unevenly messages come, by the name of each input that has enough of them."""

    def make_clicks(self, on_click: Callable[[int], None], on_fault: Callable[[], None]) -> SteadyClicks:
        """Return clicks through the output in use; both are called on their thread."""


class DoctorDesk(CalibrationDesk, Protocol):
    """A desk that can be looked at, and begun anew."""

    def restart_midi(self) -> None:
        """Close all ports, release all keys, and open everything anew."""

    def restart_sound(self) -> None:
        """Open the sound output anew."""

    def inspect(self) -> DeskSeen:
        """Return what is known of devices and sound at this moment."""

    def see_host(self) -> HostSeen:
        """Return what is known of the computer. Thread: any but the GUI's."""


class Reception(Protocol):
    """Lets learners in, one at a time. Thread: any."""

    @property
    def profiles(self) -> Profiles:
        """The learners of the store. Thread: any but the GUI's."""

    @property
    def present(self) -> Profile | None:
        """Who plays; None before somebody was let in."""

    def enter(self) -> Profile | None:
        """Let in who stays signed in; return who plays. Thread: any but the GUI's."""

    def enter_unguarded(self) -> Profile | None:
        """Let in who stays signed in without a passphrase; return who plays. Thread: any but the GUI's."""

    def let_in(self, profile: Profile) -> None:
        """Open what belongs to a learner, once the store is open."""

    def let_out(self) -> None:
        """Close what belongs to the learner who plays."""

    def refresh(self, profile: Profile) -> None:
        """Take what the learner who plays says of themselves now."""

    def profiles_and_stay(self) -> tuple[list[Profile], Profile | None]:
        """Return all learners, and who stays signed in. Thread: any but the GUI's."""


class Backstage(FaultDesk, Protocol):
    """The program behind the window. Thread: GUI, but for what says otherwise."""

    @property
    def progress(self) -> Progress:
        """What the learner has played by day, and the streak."""

    @property
    def data_folder(self) -> str:
        """The folder of the data."""

    @property
    def are_data_here(self) -> bool:
        """Whether the data are in a file on this computer; a school's server keeps backups of its own."""

    @property
    def daily_backups(self) -> DailyBackups:
        """Backups that are made by themselves. Thread: any but the GUI's."""

    @property
    def safekeeping(self) -> Safekeeping:
        """Backups of everything. Thread: any but the GUI's."""

    def delete_everything(self, profile: Profile, passphrase: str) -> None:
        """Delete what belongs to a learner, with the last one all that is kept. Thread: any but the GUI's.

        Raises:
            SignInError: There is a passphrase, and this is not it.
            StoreError: It cannot be deleted; nothing has changed.
        """

    def export_everything(self, path: str, progress: Callable[[float], bool]) -> ExportReport:
        """Write all that is the present learner's as open files. Thread: any but the GUI's.

        Raises:
            UnwritableFileError: It cannot be written; nothing is left of it.
            CancelledError: `progress` said so.
        """

    def step_back(self) -> None:
        """Let everything else go before the calling thread. Thread: the one that does."""

    @property
    def daily_coach(self) -> DailyCoach:
        """The coach of whoever plays. Thread: any but the GUI's; one at a time."""

    @property
    def school(self) -> School:
        """The classes of whoever plays, and what they were given. Thread: any but the GUI's."""

    @property
    def teachers(self) -> Teachers:
        """Who may teach. Thread: any but the GUI's."""

    def write_class_results(self, path: str, class_id: str) -> int:
        """Write the results of a class to a file; return of how many learners. Thread: any but the GUI's."""

    def write_progress(self, path: str) -> int:
        """Write figures by day to a file, CSV or JSON by its ending; return of how many days. Thread: any."""

    @property
    def clock(self) -> Clock:
        """The clock on which input is stamped."""

    @property
    def reception(self) -> Reception:
        """Who plays at this desk."""

    @property
    def school_server(self) -> ServerChoice:
        """Where the data are kept, and what is to keep them from the next start on."""

    @property
    def machine_settings(self) -> SettingsStore:
        """The settings of this machine, which are there before it is known who plays."""

    @property
    def settings_file(self) -> SettingsStore:
        """The settings of the machine and of the learner who plays. Thread: any but the GUI's."""

    def look_into_soundfont(self, path: str) -> SoundfontContents:
        """Return what a soundfont offers. Thread: any but the GUI's.

        Raises:
            UnreadableFileError: It cannot be used.
        """

    #: In which the program speaks, one of `domain.language.LANGUAGES`.
    language: str

    @property
    def resources(self) -> Path:
        """The folder of icons and translations."""

    def read_catalogue(self, language: str) -> Catalogue:
        """Return the texts of a language, without Qt. Thread: any."""

    @property
    def window_file(self) -> Path:
        """The file that remembers the place of the window."""

    @property
    def bare_library(self) -> Library:
        """Songs and lessons as they are in the store. Thread: any."""

    @property
    def bare_history(self) -> History:
        """Past sessions as they are in the store. Thread: any."""

    @property
    def course(self) -> Course:
        """The lessons and how far the learner is in each. Thread: any."""

    @property
    def lessons(self) -> CourseLessons:
        """The lessons of the course, and those of a folder of the learner's own. Thread: any."""

    @property
    def step_notation(self) -> StepNotation:
        """Engraves the music of lessons. Thread: any but the GUI's, once it is there."""

    @property
    def song_notation(self) -> SongNotation:
        """Engraves songs. Thread: any but the GUI's, once it is there."""

    @property
    def song_shelf(self) -> SongShelf:
        """The songs as the learner keeps them. Thread: any."""

    @property
    def importing(self) -> Importing:
        """Takes files of the learner's into the library. Thread: any but the GUI's."""

    @property
    def song_export(self) -> SongExport:
        """Makes files of songs and writes them. Thread: any but the GUI's."""

    def watch_folder(self, folder: str) -> WatchedFolder:
        """Return a watch on a folder of the learner's. Thread: any; it is asked off the GUI's."""

    def prepare(self) -> int:
        """Load shipped songs, finish interrupted sessions, warm up; return how many were finished.

        Thread: any but the GUI's.
        """

    def open_song(self, path: str) -> Song:
        """Read a file of the learner's as a song that is not kept. Thread: any but the GUI's."""

    def read_played_onsets(self, input_name: str) -> tuple[int, ...]:
        """Return how late what was played on an input lately came, in microseconds. Thread: any."""

    def write_take(self, path: str, take: MidiTake) -> None:
        """Write a take to a MIDI file. Thread: any.

        Raises:
            UnwritableFileError: It cannot be written.
        """

    def open_desk(self, bridge: EngineBridge, settings: Settings) -> DoctorDesk:
        """Start the threads behind the window."""

    def set_playing(self, is_playing: bool) -> None:
        """Make the interpreter ready for play, or let it go back to normal."""

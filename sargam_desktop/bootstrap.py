"""Bootstrap: builds every part that the window and the command line have behind them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sargam_desktop.adapters.system.clock import MonotonicClock
from sargam_desktop.adapters.system.learner_settings import LearnerSettings
from sargam_desktop.adapters.system.log_setup import set_up_log
from sargam_desktop.adapters.system.paths import Folders, prepare_folders, resources_folder
from sargam_desktop.adapters.system.play_conditions import PlayConditions
from sargam_desktop.adapters.system.settings_file import SettingsFile
from sargam_desktop.data_access import DataAccess
from sargam_desktop.domain.errors import StoreError
from sargam_desktop.fault_desk import FaultDesk
from sargam_desktop.file_access import FileAccess
from sargam_desktop.live_desk import DeskParts, LiveDesk, look_once
from sargam_desktop.school_access import SchoolAccess

if TYPE_CHECKING:
    from sargam_desktop.adapters.audio.piano_output import PianoOutput
    from sargam_desktop.adapters.importers.lesson_check import ContentReport
    from sargam_desktop.adapters.importers.lesson_folder import LessonFolder
    from sargam_desktop.adapters.importers.resource_folder import ResourceFolder
    from sargam_desktop.adapters.midi.midi_systems import MidiSystems
    from sargam_desktop.adapters.notation.process_engraver import ProcessEngraver
    from sargam_desktop.adapters.store.hand_in_thread import HandInThread
    from sargam_desktop.adapters.store.sessions import StoredSessions
    from sargam_desktop.adapters.store.store import Store
    from sargam_desktop.domain.errors import DeviceError
    from sargam_desktop.domain.settings import Settings
    from sargam_desktop.domain.song import Song
    from sargam_desktop.domain.soundfont import SoundfontChoice
    from sargam_desktop.engine.matcher_thread import Published
    from sargam_desktop.engine.ports import InputDevices
    from sargam_desktop.reception import Reception
    from sargam_desktop.school_server import SchoolServer
    from sargam_desktop.tutor.coach.daily_coach import DailyCoach
    from sargam_desktop.tutor.course import Course
    from sargam_desktop.tutor.course_lessons import CourseLessons
    from sargam_desktop.tutor.history import History
    from sargam_desktop.tutor.importing import Importing
    from sargam_desktop.tutor.library import Library
    from sargam_desktop.tutor.paper import PaperWish
    from sargam_desktop.tutor.ports import SettingsStore
    from sargam_desktop.tutor.progress import Progress
    from sargam_desktop.tutor.score_files import ScoreFiles
    from sargam_desktop.tutor.song_export import SongExport
    from sargam_desktop.tutor.song_notation import SongNotation
    from sargam_desktop.tutor.song_shelf import SongShelf
    from sargam_desktop.tutor.step_notation import StepNotation
    from sargam_desktop.tutor.watched_folder import WatchedFolder
    from sargam_desktop.ui.engine_bridge import EngineBridge

#: "off": no piano of the program's own; "null": it plays, but no device sounds (docs/sound.md).
SOUND_VARIABLE: Final = "SARGAM_SOUND"


class Program(FileAccess, FaultDesk, SchoolAccess, DataAccess):
    """Every part, built when it is first asked for; implements `cli.services.Services`.

    Args:
        data_dir: Folder for everything, None for the usual places.

    Raises:
        StoreError: The folders cannot be used.
    """

    def __init__(self, data_dir: str | None) -> None:
        self.folders: Folders = prepare_folders(None if data_dir is None else Path(data_dir))
        self.log_file: Final = set_up_log(self.folders.log)
        self.clock: Final = MonotonicClock()
        settings = SettingsFile(self.folders.config)
        self.machine_settings: SettingsStore = settings
        self.settings_file: SettingsStore = LearnerSettings(settings, lambda: self.own.own_settings)
        self._play_conditions = PlayConditions()

    @cached_property
    def store(self) -> Store:
        """The data; of nobody's own anything before `reception` let somebody in."""
        from sargam_desktop.adapters.store.opening import open_store

        return open_store(self.folders.data, self.school_server.address)

    @cached_property
    def school_server(self) -> SchoolServer:
        """Where the data of this desk are."""
        from sargam_desktop.school_server import SchoolServer

        return SchoolServer(self.folders.config)

    @cached_property
    def reception(self) -> Reception:
        """Who plays at this desk."""
        from sargam_desktop.reception import Reception

        return Reception(lambda: self.store, self.folders.config, self._forget_own)

    @property
    def own(self) -> Store:
        """The data, with what belongs to the learner who plays."""
        self.reception.require()
        return self.store

    def _forget_own(self) -> None:
        for name in ("course", "bare_history", "history", "song_shelf", "daily_coach"):
            self.__dict__.pop(name, None)

    @cached_property
    def bare_library(self) -> Library:
        """Songs and lessons as they are in the store."""
        from sargam_desktop.tutor.library import Library

        return Library(self.store.songs, self.store.lessons, self._shipped)

    @cached_property
    def library(self) -> Library:
        """Songs and lessons, the shipped ones loaded."""
        self.bare_library.load_shipped()
        return self.bare_library

    @cached_property
    def _shipped(self) -> ResourceFolder:
        from sargam_desktop.adapters.importers.resource_folder import ResourceFolder

        return ResourceFolder(resources_folder())

    @cached_property
    def lessons(self) -> CourseLessons:
        """The lessons of the course, and those of a folder of the learner's own. Thread: any."""
        from sargam_desktop.tutor.course_lessons import CourseLessons

        return CourseLessons(self.store.lessons, self._own_lessons, self.lesson_texts)

    @cached_property
    def course(self) -> Course:
        """The lessons and how far the learner is in each. Thread: any."""
        from sargam_desktop.adapters.importers.lesson_steps import read_steps
        from sargam_desktop.tutor.course import Course
        from sargam_desktop.tutor.course_lessons import CourseMusic

        load_song = self.bare_library.load_song
        music = CourseMusic(load_song, self._shipped, self._own_lessons, self.lesson_texts)
        return Course(
            self.lessons, self.own.progress, music, lambda lesson: read_steps(lesson.title, lesson.text)
        )

    @cached_property
    def step_notation(self) -> StepNotation:
        """Engraves the music of lessons, in a process that starts with the first drawing."""
        from sargam_desktop.tutor.step_notation import StepNotation

        return StepNotation(self._score_files, self._engraver)

    @cached_property
    def song_notation(self) -> SongNotation:
        """Engraves songs, in the same process."""
        from sargam_desktop.tutor.song_notation import SongNotation

        return SongNotation(self._score_files, self._engraver)

    @cached_property
    def _score_files(self) -> ScoreFiles:
        from sargam_desktop.adapters.importers.notation_file import read_notation
        from sargam_desktop.tutor.score_files import ScoreFiles

        return ScoreFiles(self._shipped, self.store.imports, self._own_lessons, read_notation)

    def open_song(self, path: str) -> Song:
        """Read a file of the learner's as a song that is not kept; its notation is found all the same."""
        from sargam_desktop.adapters.importers.song_files import SongFileReader
        from sargam_desktop.tutor.ports import OriginalFile

        reader = SongFileReader()
        data = reader.load(path)
        song = reader.examine(path, data).song
        self._score_files.remember(song.info.song_id, OriginalFile(Path(path).name, data))
        return song

    @cached_property
    def _engraver(self) -> ProcessEngraver:
        from sargam_desktop.adapters.notation.process_engraver import ProcessEngraver

        return ProcessEngraver()

    def _own_lessons(self) -> LessonFolder | None:
        from sargam_desktop.adapters.importers.lesson_folder import LessonFolder

        folder = self.machine_settings.load().lessons_folder
        return None if folder is None else LessonFolder(folder, "Choose the folder of your lessons again")

    def check_content(self, paths: Sequence[str]) -> ContentReport:
        """Check lesson files, those that come with the program where `paths` is empty."""
        from sargam_desktop.adapters.importers.lesson_check import check_content

        def load_song(song_id: str) -> Song:
            shipped = self._shipped.read_songs([song_id])
            return shipped[0] if shipped else self.library.load_song(song_id)

        return check_content([Path(path) for path in paths] or [resources_folder()], load_song)

    @cached_property
    def bare_history(self) -> History:
        """Past sessions as they are in the store."""
        from sargam_desktop.tutor.history import History

        return History(self.own.sessions)

    @cached_property
    def history(self) -> History:
        """Past sessions, the interrupted ones finished."""
        self.bare_history.finish_interrupted()
        return self.bare_history

    @property
    def progress(self) -> Progress:
        """What the learner has played by day, and the streak. Thread: any but the GUI's."""
        from datetime import datetime

        from sargam_desktop.tutor.progress import Progress

        return Progress(self.own.days, lambda: datetime.now().astimezone())

    @cached_property
    def daily_coach(self) -> DailyCoach:
        """The coach of whoever plays. Thread: any but the GUI's; one at a time."""
        from datetime import datetime

        from sargam_desktop.tutor.coach.daily_coach import CoachParts, DailyCoach
        from sargam_desktop.tutor.coach.plan_sources import SongSource

        songs = SongSource(self.song_shelf, self.bare_history, self.bare_library.load_song)
        return DailyCoach(
            CoachParts(
                self.own.coaching,
                self.bare_history,
                songs,
                self.course,
                lambda: self.settings.key_range,
                lambda: datetime.now().astimezone(),
            )
        )

    @property
    def waiting_desk(self) -> HandInThread | None:
        """What waits at this desk of a school; None where data are kept on this computer."""
        return self.store.link

    @property
    def keeper(self) -> StoredSessions:
        """Where sessions are kept, each call on disk when it returns."""
        return self.own.sessions

    @property
    def settings(self) -> Settings:
        """The learner's settings."""
        return self.settings_file.load()

    @cached_property
    def importing(self) -> Importing:
        """Takes files of the learner's into the library."""
        from sargam_desktop.adapters.importers.song_files import SongFileReader
        from sargam_desktop.adapters.importers.song_folders import SongFolders
        from sargam_desktop.tutor.importing import Importing

        return Importing(SongFileReader(), SongFolders(), self.store.imports)

    def watch_folder(self, folder: str) -> WatchedFolder:
        """Return a watch on a folder of the learner's; asked off the GUI thread every few seconds."""
        from sargam_desktop.adapters.importers.song_folders import SongFolders
        from sargam_desktop.tutor.watched_folder import WatchedFolder

        return WatchedFolder(folder, SongFolders(), self.importing, self.store.imports)

    @cached_property
    def song_export(self) -> SongExport:
        """Makes files of songs and writes them. Thread: any but the GUI's."""
        from sargam_desktop.adapters.exporters.score_midi import midi_of_song
        from sargam_desktop.adapters.exporters.whole_file import write_whole
        from sargam_desktop.tutor.song_export import SongExport

        return SongExport(self._shipped, self.store.imports, midi_of_song, write_whole)

    def make_pdf(self, song: Song, wish: PaperWish) -> bytes:
        """Return a song on paper as the bytes of a PDF file, without a window."""
        from sargam_desktop.ui.paper.offscreen import make_pdf

        try:
            return make_pdf(song, wish, self.song_notation)
        finally:
            self.song_notation.close()

    # ---- for the window, see `ui.backstage.Backstage`

    @property
    def resources(self) -> Path:
        """The folder of icons and translations."""
        return resources_folder()

    @cached_property
    def song_shelf(self) -> SongShelf:
        """The songs as the learner keeps them. Thread: any."""
        from sargam_desktop.tutor.song_shelf import SongShelf

        return SongShelf(self.own.songs, self.own.marks)

    def read_played_onsets(self, input_name: str | None = None) -> tuple[int, ...]:
        """Return how late what was played lately came, in microseconds. Thread: any."""
        from sargam_desktop.tutor.calibration_history import read_played_onsets

        return read_played_onsets(self.own.sessions, input_name)

    def prepare(self) -> int:
        """Load shipped songs, finish interrupted sessions, warm up; return how many were finished.

        Thread: any but the GUI's.
        """
        present = self.reception.require()
        self.bare_library.load_shipped()
        finished = self.bare_history.finish_interrupted()
        self.store.warm_up()
        self.reception.profiles.note_seen(present)
        return len(finished)

    def open_desk(self, bridge: EngineBridge, settings: Settings) -> LiveDesk:
        """Start the threads behind the window."""
        desk = LiveDesk(
            self._desk_parts(),
            bridge.publish,
            bridge.tell_changed,
            bridge.tell_trouble,
            bridge.tell_fault,
            bridge.tell_silence,
        )
        desk.start()
        desk.watch_ports(bridge.tell_devices, settings.input_names)
        desk.follow_settings(settings)
        desk.follow_server(bridge.tell_link, bridge.tell_changed)
        return desk

    def set_playing(self, is_playing: bool) -> None:  # noqa: FBT001 (the one thing it is told)
        """Make the interpreter ready for play, or let it go back to normal."""
        self._play_conditions.set_playing(is_playing)

    def input_devices(self) -> InputDevices:
        """Look once at the MIDI inputs."""
        return look_once(self.midi_systems())

    def midi_systems(self) -> MidiSystems:
        """Return the MIDI systems of this computer, to be closed by whoever asked."""
        from sargam_desktop.adapters.midi.midi_systems import MidiSystems

        return MidiSystems()

    def _desk_parts(self) -> DeskParts:
        has_piano = os.environ.get(SOUND_VARIABLE) != "off"
        open_piano = self.open_piano if has_piano else None
        return DeskParts(self.own.sessions, self.clock, self.midi_systems, open_piano, self.waiting_desk)

    def open_piano(
        self, on_trouble: Callable[[DeviceError], None], soundfont: SoundfontChoice | None, buffer_ms: int
    ) -> PianoOutput:
        """Return the program's own piano, to be started and closed by whoever asked."""
        from sargam_desktop.adapters.audio.piano_output import PianoOutput

        cache, is_null = self.folders.cache, os.environ.get(SOUND_VARIABLE) == "null"
        return PianoOutput(
            cache, on_trouble, soundfont=soundfont, buffer_ms=buffer_ms, is_into_nothing=is_null
        )

    @contextmanager
    def live(self, publish: Callable[[Published], None]) -> Iterator[LiveDesk]:
        """Start a matcher thread; it is stopped, and all is written, at the end.

        Raises:
            StoreError: Not everything could be written.
        """
        troubles: list[StoreError] = []
        desk = LiveDesk(self._desk_parts(), publish, on_trouble=troubles.append)
        desk.start()
        self.set_playing(True)
        try:
            yield desk
        finally:
            self.set_playing(False)
            is_written = desk.stop()
        if not is_written:
            raise troubles[-1] if troubles else StoreError("Not all that was played could be kept")

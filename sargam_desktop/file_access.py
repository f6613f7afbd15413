"""File access: files of the learner's that are read and written, each reader loaded when it is needed."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from sargam_desktop.domain.language import ENGLISH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sargam_desktop.adapters.importers.lesson_texts import LessonTexts
    from sargam_desktop.adapters.system.paths import Folders
    from sargam_desktop.domain.calibration import TapSheet
    from sargam_desktop.domain.feedback import AccompanimentPlayed, MetronomeClicked
    from sargam_desktop.domain.performance import PlayedEvent
    from sargam_desktop.domain.song import Song
    from sargam_desktop.domain.soundfont import SoundfontChoice, SoundfontContents
    from sargam_desktop.tutor.catalogue import Catalogue
    from sargam_desktop.tutor.progress import Progress
    from sargam_desktop.tutor.session_form import SessionForm
    from sargam_desktop.tutor.take_export import MidiTake


class FileAccess:
    """What the program behind window and command line does with single files. Thread: any.

    Attributes:
        folders: Where the program keeps its own.
        language: In which it speaks, one of `domain.language.LANGUAGES`.
    """

    folders: Folders
    language: str = ENGLISH

    @cached_property
    def lesson_texts(self) -> LessonTexts:
        """The lessons of the course in the language of the program."""
        from sargam_desktop.adapters.importers.lesson_texts import LessonTexts
        from sargam_desktop.adapters.system.paths import resources_folder

        return LessonTexts(resources_folder() / "translations", lambda: self.language)

    @property
    def window_file(self) -> Path:
        """The file that remembers the place of the window."""
        return self.folders.config / "window.ini"

    if TYPE_CHECKING:

        @property
        def progress(self) -> Progress:
            """What the learner has played by day, and the streak."""

    def write_progress(self, path: str) -> int:
        """Write figures by day to a file; return of how many days. Thread: any but the GUI's."""
        from sargam_desktop.adapters.exporters.whole_file import write_whole
        from sargam_desktop.tutor.progress_export import progress_file

        days = self.progress.review().days
        write_whole(path, progress_file(days, Path(path).suffix))
        return len(days)

    def write_original(self, path: str, data: bytes) -> None:
        """Write a file of the learner's out again."""
        from sargam_desktop.adapters.exporters.original_file import write_original

        write_original(Path(path), data)

    def read_catalogue(self, language: str) -> Catalogue:
        """Return the texts of a language, without Qt."""
        from sargam_desktop.adapters.system.paths import resources_folder
        from sargam_desktop.adapters.system.translations import read_catalogue

        return read_catalogue(resources_folder(), language)

    def read_song(self, path: str) -> Song:
        """Read a file of the learner's as a song."""
        from sargam_desktop.adapters.importers.song_files import SongFileReader

        return SongFileReader().read(path)

    def read_performance(self, path: str) -> list[PlayedEvent]:
        """Read a recorded performance."""
        from sargam_desktop.adapters.importers.midi_file import read_performance

        return read_performance(path)

    def read_session_form(self, path: str) -> SessionForm:
        """Read a session in the platform's own form."""
        from sargam_desktop.adapters.importers.session_form import read_session_form

        return read_session_form(Path(path))

    def read_taps(self, path: str) -> TapSheet:
        """Read a round of tapping."""
        from sargam_desktop.adapters.importers.taps_file import read_taps

        return read_taps(Path(path))

    def write_take(self, path: str, take: MidiTake) -> None:
        """Write a take to a MIDI file. Thread: any."""
        from sargam_desktop.adapters.exporters.midi_file import write_midi_take

        write_midi_take(Path(path), take)

    def write_rendition(
        self,
        path: str,
        outcomes: Sequence[AccompanimentPlayed | MetronomeClicked],
        soundfont: SoundfontChoice | None = None,
    ) -> None:
        """Write what the program plays to a sound file. Thread: any."""
        from sargam_desktop.adapters.audio.rendition_file import write_rendition

        write_rendition(Path(path), outcomes, self.folders.cache, soundfont)

    def look_into_soundfont(self, path: str) -> SoundfontContents:
        """Return what a soundfont offers. Thread: any but the GUI's."""
        from sargam_desktop.adapters.audio.soundfont_file import look_into_soundfont

        return look_into_soundfont(Path(path))

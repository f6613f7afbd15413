"""UI layer: a song on its way out: shown in swaras, and written to files."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from sargam_desktop.domain.note_names import LabelStyle
from sargam_desktop.domain.sargam.swara_script import SwaraScript
from sargam_desktop.ui.background import Background
from sargam_desktop.ui.components.status_chip import Tone
from sargam_desktop.ui.work_watch import WorkWatch

if TYPE_CHECKING:
    from sargam_desktop.domain.errors import SargamError
    from sargam_desktop.domain.settings import Settings
    from sargam_desktop.domain.song import Song, SongInfo
    from sargam_desktop.tutor.arrangement import ArrangedSong
    from sargam_desktop.tutor.song_export import ExportKind, SargamPage, SargamTexts, SongFile
    from sargam_desktop.ui.backstage import Backstage
    from sargam_desktop.ui.components.long_work import LongWork
    from sargam_desktop.ui.main_window import MainWindow
    from sargam_desktop.ui.notation.swara_sheet import SwaraSheet
    from sargam_desktop.ui.sargam.sargam_dialog import SargamDialog
    from sargam_desktop.ui.songs.export_dialog import ExportDialog
    from sargam_desktop.ui.theme.theme_controller import ThemeController

_LOOK_EVERY_MS: Final = 100
Load = Callable[[], "ArrangedSong"]


class SongSource(NamedTuple):
    """Where songs come from as the learner plays them.

    Attributes:
        loader: Returns, for the id of a song, what reads it on any thread.
        learner: Returns the learner's settings.
    """

    loader: Callable[[str], Load]
    learner: Callable[[], Settings]


class SongPaperFlow(QObject):
    """Shows and exports one song at a time.

    Thread: GUI.

    Signals:
        paper_wanted: The `SongInfo` of a song that is wanted on paper, and the `PaperKind`.

    Args:
        window: Above it the dialogs are shown.
        backstage: The program behind the window.
        source: Where songs come from as the learner plays them.
        theme: The looks.
    """

    paper_wanted = Signal(object, object)

    def __init__(
        self, window: MainWindow, backstage: Backstage, source: SongSource, theme: ThemeController
    ) -> None:
        super().__init__(window)
        self._window = window
        self._backstage = backstage
        self._theme = theme
        self._source = source
        self._sargam: SargamDialog | None = None
        self._export: ExportDialog | None = None
        self._watch: WorkWatch | None = None
        self._background = Background(self)
        self._looks = QTimer(self)
        self._looks.setInterval(_LOOK_EVERY_MS)
        self._looks.timeout.connect(self._show_progress)

    @property
    def is_open(self) -> bool:
        """Whether a song is shown, or about to be exported."""
        return self._sargam is not None or self._export is not None

    def end(self) -> None:
        """Close what is open; a file that is being written is finished."""
        for dialog in (self._sargam, self._export):
            if dialog is not None:
                dialog.close()
        self._background.finish()

    # ---- in swaras

    def show_sargam(self, info: SongInfo) -> None:
        """Show a song in swaras."""
        from sargam_desktop.ui.sargam.sargam_dialog import SargamDialog

        if self.is_open:
            return
        dialog = self._sargam = SargamDialog(self._theme, info.title, self._scripts(), self._window)
        dialog.save_requested.connect(self._save_text)
        dialog.text_cancelled.connect(self._cancel)
        dialog.print_requested.connect(partial(self._leave_for_paper, info, dialog))
        dialog.finished.connect(self._close_sargam)
        dialog.open()
        dialog.work.begin(self.tr("Writing {title} in swaras").format(title=info.title))
        watch = self._begin_watch()
        self._background.run(
            partial(_write_page, self._source.loader(info.song_id), watch),
            partial(self._take_page, watch),
            partial(self._take_refusal, watch),
        )

    def _take_page(self, watch: WorkWatch, written: tuple[SargamPage, SwaraSheet | None]) -> None:
        """Show a song; what is copied and saved of it takes longer, and follows."""
        if watch is not self._watch or self._sargam is None:
            return
        self._sargam.show_page(*written)
        self._sargam.work.begin(self.tr("Writing the text to copy and to save"))
        following = self._begin_watch()
        self._background.run(
            partial(_write_texts, written[0].song, following),
            partial(self._take_texts, following),
            partial(self._take_refusal, following),
        )

    def _take_texts(self, watch: WorkWatch, texts: SargamTexts) -> None:
        if watch is self._watch and self._sargam is not None:
            self._end_watch()
            self._sargam.show_texts(texts)

    def _take_refusal(self, watch: WorkWatch, error: SargamError) -> None:
        if watch is self._watch and self._sargam is not None:
            self._end_watch()
            self._sargam.show_trouble(str(error))

    @Slot(str, str)
    def _save_text(self, title: str, text: str) -> None:
        from sargam_desktop.tutor.song_export import sargam_file

        self._ask_where(sargam_file(title, text))

    @Slot()
    def _close_sargam(self) -> None:
        self._cancel()
        self._sargam = None

    def _leave_for_paper(self, info: SongInfo, dialog: SargamDialog) -> None:
        from sargam_desktop.tutor.paper import PaperKind

        dialog.accept()
        self.paper_wanted.emit(info, PaperKind.SARGAM)

    # ---- to a file

    def export(self, info: SongInfo, *, is_own: bool) -> None:
        """Ask as what a song is wanted, make it, and ask where it is to be written."""
        from sargam_desktop.ui.songs.export_dialog import ExportDialog

        if self.is_open:
            return
        scripts = self._scripts()
        dialog = self._export = ExportDialog(self._theme, info.title, scripts, self._window, is_own=is_own)
        dialog.chosen.connect(partial(self._make, info))
        dialog.cancelled.connect(self._cancel)
        dialog.finished.connect(self._close_export)
        dialog.open()

    def _make(self, info: SongInfo, kind: ExportKind) -> None:
        from sargam_desktop.tutor.paper import PaperKind
        from sargam_desktop.tutor.song_export import ExportKind

        if kind is ExportKind.PDF and self._export is not None:
            self._export.accept()
            self.paper_wanted.emit(info, PaperKind.STAFF)
            return
        song_id = info.song_id
        watch = self._begin_watch()
        self._background.run(
            partial(self._make_file, kind, song_id, self._source.loader(song_id), watch),
            partial(self._take_file, watch),
            partial(self._take_no_file, watch),
        )

    def _make_file(self, kind: ExportKind, song_id: str, load: Load, watch: WorkWatch) -> SongFile:
        """Make a file. Thread: any."""
        from sargam_desktop.tutor.song_export import ExportKind

        export = self._backstage.song_export
        if kind is ExportKind.ORIGINAL:
            return export.original(song_id)
        return export.make(kind, load().song, watch)

    def _take_file(self, watch: WorkWatch, file: SongFile) -> None:
        if watch is self._watch and self._export is not None:
            self._end_watch()
            self._export.accept()
            self._ask_where(file)

    def _take_no_file(self, watch: WorkWatch, error: SargamError) -> None:
        if watch is self._watch and self._export is not None:
            self._end_watch()
            self._export.say(str(error))

    @Slot()
    def _close_export(self) -> None:
        self._cancel()
        self._export = None

    def _ask_where(self, file: SongFile) -> None:
        from sargam_desktop.ui.window.save_dialog import ask_where

        parent = self._window if self._sargam is None else self._sargam
        ask_where(parent, file.name, partial(self._write, file.data))

    def _write(self, data: bytes, path: str) -> None:
        written = self.tr("Exported to {name}").format(name=Path(path).name)
        write = partial(self._write_file, path, data)
        self._background.run(write, lambda _done: self._tell(written, Tone.GOOD), self._tell_trouble)

    def _write_file(self, path: str, data: bytes) -> None:
        """Write a file. Thread: any."""
        self._backstage.song_export.write(path, data)

    # ---- inside

    def _scripts(self) -> tuple[SwaraScript, ...]:
        """Return the scripts, that of the learner's own note names first."""
        is_devanagari = self._source.learner().label_style is LabelStyle.SARGAM_DEVANAGARI
        scripts = tuple(SwaraScript)
        return scripts[::-1] if is_devanagari else scripts

    def _begin_watch(self) -> WorkWatch:
        self._watch = WorkWatch()
        self._looks.start()
        return self._watch

    def _end_watch(self) -> None:
        self._watch = None
        self._looks.stop()

    @Slot()
    def _cancel(self) -> None:
        if self._watch is not None:
            self._watch.is_cancelled = True
        self._end_watch()

    @Slot()
    def _show_progress(self) -> None:
        work = self._work()
        if self._watch is not None and work is not None:
            work.set_progress(self._watch.share, f"{round(100 * self._watch.share)} %")

    def _work(self) -> LongWork | None:
        dialog = self._sargam or self._export
        return None if dialog is None else dialog.work

    def _tell_trouble(self, error: SargamError) -> None:
        self._tell(str(error), Tone.BAD)

    def _tell(self, text: str, tone: Tone) -> None:
        if self._sargam is None:
            self._window.notify(text, tone=tone)
        else:
            self._sargam.say(text, "accent" if tone is Tone.GOOD else "warm")


def _write_page(load: Load, watch: WorkWatch) -> tuple[SargamPage, SwaraSheet | None]:
    """Write a song in swaras. Thread: any."""
    from sargam_desktop.tutor.song_export import sargam_page
    from sargam_desktop.ui.notation.swara_sheet import SwaraSheet

    page = sargam_page(load().song, watch)
    return page, None if page.rows is None else SwaraSheet(page.rows)


def _write_texts(song: Song, watch: WorkWatch) -> SargamTexts:
    """Write a song as text. Thread: any."""
    from sargam_desktop.tutor.song_export import sargam_texts

    return sargam_texts(song, watch)

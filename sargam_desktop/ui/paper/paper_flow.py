"""UI layer: a song on its way to paper: laid out, then printed or saved as PDF."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog

from sargam_desktop.ui.background import Background
from sargam_desktop.ui.components.status_chip import Tone
from sargam_desktop.ui.paper.page_watch import PageWatch

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from sargam_desktop.domain.errors import SargamError
    from sargam_desktop.domain.settings import Settings
    from sargam_desktop.tutor.paper import PaperWish
    from sargam_desktop.tutor.song_notation import SongNotation
    from sargam_desktop.ui.backstage import Backstage
    from sargam_desktop.ui.main_window import MainWindow
    from sargam_desktop.ui.paper.paper_dialog import PaperDialog, PaperSubject
    from sargam_desktop.ui.paper.paper_page import PaperDocument
    from sargam_desktop.ui.theme.theme_controller import ThemeController

_LOOK_EVERY_MS: Final = 100


class PaperFlow(QObject):
    """Puts one song at a time on paper.

    Thread: GUI.

    Args:
        window: Above it the dialogs are shown.
        backstage: The program behind the window.
        learner: Returns the learner's settings.
        theme: The looks.

    Signals:
        closed: No dialog is open any more.
    """

    closed = Signal()

    def __init__(
        self,
        window: MainWindow,
        backstage: Backstage,
        learner: Callable[[], Settings],
        theme: ThemeController,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._backstage = backstage
        self._learner = learner
        self._theme = theme
        self._dialog: PaperDialog | None = None
        self._watch: PageWatch | None = None
        self._background = Background(self)
        self._looks = QTimer(self)
        self._looks.setInterval(_LOOK_EVERY_MS)
        self._looks.timeout.connect(self._show_progress)

    @property
    def is_open(self) -> bool:
        """Whether the learner chooses what is put on paper, or waits for it."""
        return self._dialog is not None

    def open(self, subject: PaperSubject) -> None:
        """Ask what of a song is wanted on paper."""
        from sargam_desktop.ui.paper.paper_dialog import PaperDialog

        if self.is_open:
            return
        dialog = self._dialog = PaperDialog(self._theme, subject, self._learner(), self._window)
        dialog.pdf_wanted.connect(partial(self._make_pdf, subject))
        dialog.print_wanted.connect(partial(self._lay_out, subject))
        dialog.cancelled.connect(self._cancel)
        dialog.finished.connect(self._close)
        dialog.open()

    def end(self) -> None:
        """Close what is open; a file that is being written is finished."""
        if self._dialog is not None:
            self._dialog.close()
        self._background.finish()

    # ---- as PDF

    def _make_pdf(self, subject: PaperSubject, wish: PaperWish) -> None:
        watch = self._begin(self.tr("Making the pages"))
        self._background.run(
            partial(_pdf, self._backstage.song_notation, subject, wish, watch),
            partial(self._take_pdf, watch, subject.title),
            partial(self._take_trouble, watch),
        )

    def _take_pdf(self, watch: PageWatch, title: str, data: bytes) -> None:
        if watch is not self._watch or self._dialog is None:
            return
        from sargam_desktop.tutor.file_names import file_name
        from sargam_desktop.ui.window.save_dialog import ask_where

        self._end_watch()
        self._dialog.accept()
        ask_where(self._window, file_name(title, ".pdf"), partial(self._write, data))

    def _write(self, data: bytes, path: str) -> None:
        written = self.tr("Exported to {name}").format(name=Path(path).name)
        self._background.run(
            partial(self._backstage.song_export.write, path, data),
            lambda _done: self._window.notify(written, tone=Tone.GOOD),
            lambda error: self._window.notify(str(error), tone=Tone.BAD),
        )

    # ---- from a printer

    def _lay_out(self, subject: PaperSubject, wish: PaperWish) -> None:
        watch = self._begin(self.tr("Making the pages"))
        self._background.run(
            partial(_document, self._backstage.song_notation, subject, wish, watch),
            partial(self._ask_printer, watch),
            partial(self._take_trouble, watch),
        )

    def _ask_printer(self, watch: PageWatch, document: PaperDocument) -> None:
        """Let the learner choose a printer in the system's own dialog."""
        if watch is not self._watch or self._dialog is None:
            return
        from sargam_desktop.ui.paper.printing import ask_printer, printer_for

        self._end_watch()
        self._dialog.end_work()
        printer = printer_for(document)  # the dialog only borrows it
        dialog = ask_printer(self._dialog, printer, document)
        dialog.finished.connect(partial(self._take_printer, printer, document))
        QDialog.open(dialog)  # its own asks for an old kind of slot

    def _take_printer(self, printer: QPrinter, document: PaperDocument, result: int) -> None:
        if result != QDialog.DialogCode.Accepted or self._dialog is None:
            return
        from sargam_desktop.ui.paper.printing import print_pages

        watch = self._begin(self.tr("Printing"))
        self._background.run(
            partial(print_pages, printer, document, watch.tell_page),
            partial(self._take_printed, watch, printer),
            partial(self._take_trouble, watch),
        )

    def _take_printed(self, watch: PageWatch, printer: QPrinter, _done: None) -> None:
        if watch is not self._watch or self._dialog is None:
            return
        self._end_watch()
        self._dialog.accept()
        name = printer.printerName() or Path(printer.outputFileName()).name
        self._window.notify(self.tr("Sent to {name}").format(name=name), tone=Tone.GOOD)

    # ---- inside

    def _begin(self, name: str) -> PageWatch:
        if self._dialog is not None:
            self._dialog.begin_work(name)
        self._watch = PageWatch()
        self._looks.start()
        return self._watch

    def _end_watch(self) -> None:
        self._watch = None
        self._looks.stop()

    def _take_trouble(self, watch: PageWatch, error: SargamError) -> None:
        if watch is self._watch and self._dialog is not None:
            self._end_watch()
            self._dialog.say(str(error))

    @Slot()
    def _cancel(self) -> None:
        if self._watch is not None:
            self._watch.is_cancelled = True
        self._end_watch()

    @Slot()
    def _close(self) -> None:
        self._cancel()
        self._dialog = None
        self.closed.emit()

    @Slot()
    def _show_progress(self) -> None:
        if self._watch is None or self._dialog is None:
            return
        page, pages = self._watch.page
        text = self.tr("page {page} of {pages}").format(page=page, pages=pages) if pages else ""
        self._dialog.work.set_progress(self._watch.share, text)


def _document(
    notation: SongNotation, subject: PaperSubject, wish: PaperWish, watch: PageWatch
) -> PaperDocument:
    """Lay a song out. Thread: any."""
    from sargam_desktop.ui.paper.song_paper import make_document

    return make_document(subject.load(), wish, notation.engrave_pages, watch.tell_layout)


def _pdf(notation: SongNotation, subject: PaperSubject, wish: PaperWish, watch: PageWatch) -> bytes:
    """Lay a song out and draw it as PDF. Thread: any."""
    from sargam_desktop.ui.paper.page_writer import pdf_of

    return pdf_of(_document(notation, subject, wish, watch), watch.tell_page)

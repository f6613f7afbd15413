"""UI layer: as what a song is to be exported."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from sargam_desktop.domain.sargam.swara_script import SwaraScript
from sargam_desktop.tutor.song_export import SCRIPTS, ExportKind
from sargam_desktop.ui.components.button import Button
from sargam_desktop.ui.components.long_work import LongWork
from sargam_desktop.ui.components.segmented_control import Segment, SegmentedControl
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.theme.theme_controller import ThemeController

_WIDTH: Final = 560
_SENTENCE_LINES: Final = 3


class ExportDialog(QDialog):
    """Stays open while the file is made, until the song is ready or the learner cancels.

    Thread: GUI.

    Signals:
        chosen: The `ExportKind` that the learner wants.
        cancelled: The learner does not want the file any more that is being made.
    """

    chosen = Signal(object)
    cancelled = Signal()

    def __init__(
        self,
        theme: ThemeController,
        title: str,
        scripts: tuple[SwaraScript, ...],
        parent: QWidget,
        *,
        is_own: bool,
    ) -> None:
        """Offer the kinds for a song; `is_own` says that the learner brought it in."""
        super().__init__(parent)
        self._is_own = is_own
        self.setObjectName("export-song")
        self.setWindowTitle(self.tr("Export {title}").format(title=title))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(theme.scaled(_WIDTH))
        self._heading = QLabel(self.windowTitle())
        self._heading.setProperty("role", "heading-3")
        self._heading.setWordWrap(True)
        self._kind = SegmentedControl(theme, self._kinds(scripts), self.tr("Kind of file"))
        self._sentence = QLabel()
        self._sentence.setWordWrap(True)
        self._sentence.setProperty("tone", "secondary")
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._sentence.setMinimumHeight(_SENTENCE_LINES * self._sentence.fontMetrics().lineSpacing())
        self.work = LongWork(theme)
        self._export = Button(theme, self.tr("Export…"), ButtonVariant.PRIMARY)
        self._cancel = Button(theme, self.tr("Cancel"))
        self._fill()
        self._kind.chosen.connect(self._explain)
        self.work.cancel_pressed.connect(self._stop)
        self._export.clicked.connect(self._choose)
        self._cancel.clicked.connect(self.reject)
        self._explain()
        self._kind.setFocus()

    def say(self, text: str) -> None:
        """Say why there is no file; another kind can be chosen."""
        self._end_work()
        self._say(text, "warm")

    @Slot()
    def _choose(self) -> None:
        self._export.setEnabled(False)
        self._kind.setEnabled(False)
        self.work.begin(self.tr("Writing…"))
        self.chosen.emit(ExportKind(self._kind.value()))

    @Slot()
    def _stop(self) -> None:
        self._end_work()
        self.cancelled.emit()

    def _end_work(self) -> None:
        self.work.finish()
        self._export.setEnabled(True)
        self._kind.setEnabled(True)

    @Slot()
    def _explain(self) -> None:
        self._say(self._sentence_of(ExportKind(self._kind.value())), "secondary")

    def _say(self, text: str, tone: str) -> None:
        self._sentence.setText(text)
        self._sentence.setProperty("tone", tone)
        self._sentence.style().polish(self._sentence)
        self._kind.setAccessibleDescription(text)

    def _kinds(self, scripts: tuple[SwaraScript, ...]) -> list[Segment]:
        names = {
            SwaraScript.LATIN: self.tr("Sargam, Latin"),
            SwaraScript.DEVANAGARI: self.tr("Sargam, देवनागरी"),
        }
        kinds = {script: kind for kind, script in SCRIPTS.items()}
        swaras = [Segment(kinds[script], names[script]) for script in scripts]
        original = self.tr("Original file") if self._is_own else self.tr("MusicXML")
        return [
            Segment(ExportKind.ORIGINAL, original),
            *swaras,
            Segment(ExportKind.MIDI, self.tr("MIDI")),
            *([Segment(ExportKind.MUSIC_XML, self.tr("MusicXML"))] if self._is_own else []),
            Segment(ExportKind.PDF, self.tr("PDF")),
        ]

    def _sentence_of(self, kind: ExportKind) -> str:
        if kind is ExportKind.ORIGINAL and self._is_own:
            return self.tr("The file that you imported, byte by byte.")
        if kind is ExportKind.ORIGINAL:
            return self.tr(
                "The score that comes with Sargam, with fingering and dynamics, as a MusicXML file."
            )
        if kind is ExportKind.MUSIC_XML:
            return self.tr(
                "A score for notation programs: what you imported, or for a text of swaras its staff "
                "as you play it now. A MIDI file has no score."
            )
        if kind is ExportKind.PDF:
            return self.tr("Pages to print: its staff or its swaras, all of it or some bars.")
        if kind is ExportKind.MIDI:
            return self.tr(
                "For other programs: as you play it now, in your key and fitted to your keyboard; "
                "each hand a track, repeats written out."
            )
        return self.tr(
            "A text of swaras, as you play the song now. Anyone can read and change it, "
            "and Sargam imports it again without a difference."
        )

    def _fill(self) -> None:
        self._export.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._export)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(14)
        column.addWidget(self._heading)
        column.addWidget(self._kind)
        column.addWidget(self._sentence)
        column.addWidget(self.work)
        column.addLayout(buttons)

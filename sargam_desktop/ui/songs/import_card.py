"""UI layer: an import under way, and what came of it."""

from collections.abc import Sequence
from pathlib import PurePath
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from sargam_desktop.domain.import_report import ImportOutcome, ImportState
from sargam_desktop.tutor.importing import ImportProgress
from sargam_desktop.ui.components.button import Button, ButtonSize
from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.components.long_work import LongWork
from sargam_desktop.ui.components.word_label import word_label
from sargam_desktop.ui.models.import_wording import outcome_text, summary_text
from sargam_desktop.ui.theme.button_looks import ButtonVariant
from sargam_desktop.ui.theme.theme_controller import ThemeController

_REPORT_PX: Final = 132
#: A report of more files than this names those with trouble first and then ends.
_MOST_LINES: Final = 200


class ImportCard(Card):
    """Name of the file, place and Cancel; then a report, until it is closed.

    Thread: GUI.

    Signals:
        cancel_pressed: The learner wants the import to stop.
        show_pressed: Id of an imported song that the learner wants to see.
    """

    cancel_pressed = Signal()
    show_pressed = Signal(str)

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        """Begin hidden."""
        super().__init__(theme, parent=parent)
        self._outcomes: list[ImportOutcome] = []
        self._work = LongWork(theme)
        self._headline = QLabel()
        self._headline.setProperty("role", "heading-3")
        self._lines = word_label("caption", "secondary")
        self._lines.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._show = Button(theme, self.tr("Show the song"), size=ButtonSize.SMALL)
        self._close = Button(theme, self.tr("Close"), ButtonVariant.GHOST, size=ButtonSize.SMALL)
        self._report = QWidget()
        self._fill(theme)
        self._work.cancel_pressed.connect(self.cancel_pressed)
        self._show.clicked.connect(self._show_first)
        self._close.clicked.connect(self.hide)
        self.setFocusProxy(self._close)
        self.hide()

    def begin(self) -> None:
        """Say that an import has begun."""
        self._outcomes = []
        self._report.hide()
        self._work.begin(self.tr("Importing"))
        self._work.set_progress(0.0, self.tr("looking for files"))
        self.show()

    def take_progress(self, step: ImportProgress) -> None:
        """Show how far it is."""
        if step.outcome is not None:
            self._outcomes.append(step.outcome)
            self._work.setAccessibleName(self.tr("Importing"))
        place = self.tr("file {done} of {total}").format(done=step.done, total=step.total)
        self._work.set_progress(step.done / max(step.total, 1), place)

    def finish(self, *, was_cancelled: bool = False) -> None:
        """Show the report of the import that has ended, and go to it."""
        self.show_report(self._outcomes, was_cancelled=was_cancelled)
        self._close.setFocus()

    def show_report(self, outcomes: Sequence[ImportOutcome], *, was_cancelled: bool = False) -> None:
        """Show what came of some files; what the learner is doing is not disturbed."""
        self._outcomes = list(outcomes)
        self._work.finish()
        self._headline.setText(self._summary(was_cancelled=was_cancelled))
        in_order = sorted(self._outcomes, key=lambda outcome: outcome.state is not ImportState.REFUSED)
        lines = [_line(each) for each in in_order[:_MOST_LINES]]
        if len(in_order) > _MOST_LINES:
            more = self.tr("and {count} more files")
            lines.append(more.format(count=len(in_order) - _MOST_LINES))
        self._lines.setText("\n".join(lines))
        self._show.setVisible(any(outcome.song is not None for outcome in self._outcomes))
        self._report.show()
        self.show()

    def _summary(self, *, was_cancelled: bool) -> str:
        parts = [summary_text(self._outcomes)]
        if not self._outcomes and not was_cancelled:
            parts = [self.tr("No MIDI or MusicXML files found")]
        if was_cancelled:
            parts.append(self.tr("stopped; what is in stays"))
        return ", ".join(parts)

    @Slot()
    def _show_first(self) -> None:
        new_first = sorted(self._outcomes, key=lambda each: each.state is not ImportState.IMPORTED)
        song = next((each.song for each in new_first if each.song is not None), None)
        if song is not None:
            self.show_pressed.emit(song.song_id)

    def _fill(self, theme: ThemeController) -> None:
        head = QHBoxLayout()
        head.addWidget(self._headline, 1)
        head.addWidget(self._show)
        head.addWidget(self._close)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(self._lines)
        area.setMaximumHeight(theme.scaled(_REPORT_PX))
        area.setAccessibleName(self.tr("Report of the import"))
        column = QVBoxLayout(self._report)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(area)
        self.column.addWidget(self._work)
        self.column.addWidget(self._report)


def _line(outcome: ImportOutcome) -> str:
    """Say what became of a file, named once: reasons mostly begin with its name."""
    name, text = PurePath(outcome.path).name, outcome_text(outcome)
    return text if text.startswith(name) else f"{name}: {text}"

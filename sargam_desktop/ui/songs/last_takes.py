"""UI layer: the learner's last takes of a song, the newest one bar by bar."""

from collections.abc import Sequence
from math import floor
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from sargam_desktop.domain.grading import BarResult, bars_as_told
from sargam_desktop.domain.session import SessionRecord
from sargam_desktop.domain.song import SongInfo
from sargam_desktop.ui.components.heat_strip import HeatBar, HeatStrip
from sargam_desktop.ui.songs.take_row import TakeRow
from sargam_desktop.ui.theme.theme_controller import ThemeController

_MOST_ROWS: Final = 5


class LastTakes(QWidget):
    """A strip of bars and a few rows; a sentence where there are none yet.

    Thread: GUI.

    Signals:
        session_requested: Id of the take that was pressed.
    """

    session_requested = Signal(str)

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        """Begin without takes."""
        super().__init__(parent)
        self._theme = theme
        self._bar_count = 0
        self._strip_heading = _heading(self.tr("Last take, bar by bar"))
        self._strip = HeatStrip(theme, has_numbers=False)
        self._none_yet = QLabel(self.tr("No takes yet. Play the song once and it appears here."))
        self._none_yet.setProperty("tone", "muted")
        self._none_yet.setWordWrap(True)
        self._rows: list[TakeRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(self._strip_heading)
        self._column.addSpacing(6)
        self._column.addWidget(self._strip)
        self._column.addSpacing(14)
        self._column.addWidget(_heading(self.tr("Your takes")))
        self._column.addSpacing(4)
        self._column.addWidget(self._none_yet)

    def show_song(self, song: SongInfo) -> None:
        """Forget the takes of the song before."""
        self._bar_count = song.bar_count
        self.show_takes(())

    def show_takes(self, takes: Sequence[SessionRecord]) -> None:
        """Show `takes`, newest first."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [self._add_row(take) for take in takes[:_MOST_ROWS]]
        self._none_yet.setVisible(not takes)
        newest = next((take for take in takes if take.result and take.result.bars), None)
        self._strip_heading.setVisible(newest is not None)
        self._strip.setVisible(newest is not None)
        if newest is not None and newest.result is not None:
            self._show_strip(bars_as_told(newest.result, newest.settings.mode))

    def _add_row(self, take: SessionRecord) -> TakeRow:
        row = TakeRow(self._theme, take, self)
        row.clicked.connect(lambda: self.session_requested.emit(take.session_id))
        self._column.addWidget(row)
        return row

    def _show_strip(self, bars: Sequence[BarResult]) -> None:
        percents = percent_by_bar(bars)
        count = max(self._bar_count, max(percents) + 1)
        strip = [
            HeatBar(percents.get(index), self._say(index, percents.get(index))) for index in range(count)
        ]
        weakest = min(percents, key=lambda index: (percents[index], index))
        summary = self.tr("{count} bars, weakest bar {bar}, {percent} %")
        self._strip.set_bars(strip, summary.format(count=count, bar=weakest + 1, percent=percents[weakest]))

    def _say(self, index: int, percent: int | None) -> str:
        if percent is None:
            return self.tr("Bar {bar}, not played").format(bar=index + 1)
        return self.tr("Bar {bar}, {percent} %").format(bar=index + 1, percent=percent)


def percent_by_bar(bars: Sequence[BarResult]) -> dict[int, int]:
    """Return notes right and in time per bar, both hands together, 0-100."""
    judged: dict[int, int] = {}
    correct: dict[int, int] = {}
    for bar in bars:
        judged[bar.bar_index] = judged.get(bar.bar_index, 0) + bar.expected + bar.extras
        correct[bar.bar_index] = correct.get(bar.bar_index, 0) + bar.correct
    return {index: floor(100 * correct[index] / count + 0.5) for index, count in judged.items() if count}


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "heading-3")
    return label

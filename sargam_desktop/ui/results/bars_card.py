"""UI layer: the card of Results that shows bar by bar where the take was weak."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea

from sargam_desktop.domain.grading import BarResult, bars_as_told
from sargam_desktop.domain.judgement import WINDOWS, Mode
from sargam_desktop.domain.score import Hand, Score
from sargam_desktop.domain.session import SessionRecord
from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.components.heat_grid import HeatCell, HeatColumn, HeatGrid
from sargam_desktop.ui.components.status_chip import StatusChip, Tone
from sargam_desktop.ui.results.label import label
from sargam_desktop.ui.results.next_step import NextStep, StepKind
from sargam_desktop.ui.results.result_wording import bars_text, hand_text, signed_ms_text
from sargam_desktop.ui.results.take_summary import hands_played
from sargam_desktop.ui.theme.theme_controller import ThemeController

_NARROWEST_COLUMN: Final = 7
_ROW_LABELS_PX: Final = 60
_WEAK_PERCENT: Final = 80


class BarsCard(Card):
    """A grid of hands and bars, with a bracket around the weakest passage.

    Thread: GUI.

    Signals:
        bar_chosen: Index in `Score.bars` of the bar that was clicked, or chosen with Enter.
    """

    bar_chosen = Signal(int)

    def __init__(self, theme: ThemeController) -> None:
        """Make an empty grid."""
        super().__init__(theme)
        self._chip = StatusChip(theme, "", icon="target")
        self._measure = label("", "body-small", "muted")
        self._first_bar = 0
        self._grid = HeatGrid(theme, ())
        self._grid.bar_chosen.connect(self._choose)
        self._grid.setCursor(Qt.CursorShape.PointingHandCursor)
        self._area = _SidewaysArea(self._grid)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(label(self.tr("Bar by bar"), "heading-2"))
        head.addWidget(self._measure)
        head.addStretch()
        head.addWidget(self._chip)
        self.column.addLayout(head)
        self.column.addWidget(self._area)

    def show_take(self, take: SessionRecord, score: Score, step: NextStep) -> None:
        """Show the bars of a take; `step` names the weakest passage."""
        result = take.result
        is_timed = take.settings.mode is Mode.TEMPO
        self._measure.setText(
            self.tr("notes right and in time, %") if is_timed else self.tr("notes right, %")
        )
        hands = hands_played(result) if result is not None else ()
        bars = bars_as_told(result, take.settings.mode) if result is not None else ()
        indices = _practised(take, score, bars)
        self._first_bar = indices.start
        found = {(bar.bar_index, bar.hand): bar for bar in bars}
        columns = [
            self._column(str(score.bars[index].number), [found.get((index, hand)) for hand in hands], take)
            for index in indices
        ]
        self._grid.set_row_labels([hand_text(hand) for hand in hands])
        self._grid.setMinimumWidth(_ROW_LABELS_PX + _NARROWEST_COLUMN * len(columns))
        self._grid.set_columns(columns, self._summarise(step, score, len(columns)))
        self._area.fit()
        self._show_weakest(step, score, indices)

    @Slot(int)
    def _choose(self, column: int) -> None:
        self.bar_chosen.emit(self._first_bar + column)

    def _show_weakest(self, step: NextStep, score: Score, indices: range) -> None:
        is_weak = step.kind is StepKind.PASSAGE and step.first_bar is not None and step.last_bar is not None
        self._chip.setVisible(is_weak)
        if is_weak and step.first_bar is not None and step.last_bar is not None:
            self._grid.set_selected(range(step.first_bar - indices.start, step.last_bar - indices.start + 1))
            self._chip.set_status(self._weakest_text(step, score), Tone.PLAIN)
            self._area.show_column(step.first_bar - indices.start)

    def _column(self, number: str, bars: Sequence[BarResult | None], take: SessionRecord) -> HeatColumn:
        said = [self._say(bar) for bar in bars if bar is not None]
        spoken = self.tr("Bar {number}: {said}").format(
            number=number, said=", ".join(said) if said else self.tr("not played")
        )
        cells = tuple(HeatCell(bar.percent, _mark(bar, take)) if bar else HeatCell(None) for bar in bars)
        return HeatColumn(number, cells, spoken)

    def _say(self, bar: BarResult) -> str:
        said = self.tr("{hand} {percent} %").format(hand=hand_text(bar.hand), percent=bar.percent)
        if bar.median_us is None:
            return said
        return self.tr("{said}, median {ms}").format(said=said, ms=signed_ms_text(bar.median_us))

    def _summarise(self, step: NextStep, score: Score, count: int) -> str:
        bars = self.tr("{count} bars").format(count=count)
        if step.kind is StepKind.PASSAGE:
            return f"{bars}. {self._weakest_text(step, score)}"
        return bars

    def _weakest_text(self, step: NextStep, score: Score) -> str:
        passage = bars_text(score, step.first_bar or 0, step.last_bar or 0)
        if step.hand is None:
            return self.tr("Weakest: {passage}").format(passage=passage)
        words = {
            Hand.LEFT: self.tr("Weakest: {passage}, left"),
            Hand.RIGHT: self.tr("Weakest: {passage}, right"),
        }
        return words[step.hand].format(passage=passage)


class _SidewaysArea(QScrollArea):
    """Scrolls the grid sideways where a song has more bars than the card has room for."""

    def __init__(self, grid: HeatGrid) -> None:
        super().__init__()
        self._grid = grid
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(grid)

    def fit(self) -> None:
        """Be as high as the grid, and its scroll bar where it needs one."""
        has_bar = self._grid.minimumWidth() > self.viewport().width()
        bar = self.horizontalScrollBar().sizeHint().height() if has_bar else 0
        self.setFixedHeight(self._grid.sizeHint().height() + bar)

    def show_column(self, index: int) -> None:
        """Bring a column into view."""
        place = self._grid.bar_rect(index).center()
        self.ensureVisible(round(place.x()), 0, self.viewport().width() // 3, 0)

    def sizeHint(self) -> QSize:
        return QSize(0, self._grid.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()


def _practised(take: SessionRecord, score: Score, bars: Sequence[BarResult]) -> range:
    """Return the indices of the bars of the passage, widened to whatever was judged."""
    settings = take.settings
    first = 0 if settings.first_bar is None else settings.first_bar
    last = len(score.bars) - 1 if settings.last_bar is None else settings.last_bar
    judged = [bar.bar_index for bar in bars]
    return range(min([first, *judged]), min(max([last, *judged]), len(score.bars) - 1) + 1)


def _mark(bar: BarResult, take: SessionRecord) -> str | None:
    """Return the sign under a weak bar whose hits lean to one side by half the window or more."""
    if bar.median_us is None or bar.percent >= _WEAK_PERCENT:
        return None
    if 2 * abs(bar.median_us) < WINDOWS[take.settings.level].correct_us:
        return None
    return "late" if bar.median_us > 0 else "early"

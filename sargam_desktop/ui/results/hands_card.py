"""UI layer: the card of Results that compares the hands in figures."""

from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from sargam_desktop.domain.grading import SessionResult
from sargam_desktop.domain.score import Hand, Score
from sargam_desktop.ui.components.card import Card
from sargam_desktop.ui.components.painted_widget import PaintedWidget, antialiased_painter
from sargam_desktop.ui.marks.note_shapes import draw_note, note_paint
from sargam_desktop.ui.results.label import label, value_label
from sargam_desktop.ui.results.next_step import NextStep, StepKind
from sargam_desktop.ui.results.result_wording import (
    bars_text,
    hand_text,
    ms_text,
    percent_text,
    signed_ms_text,
)
from sargam_desktop.ui.results.ruled_grid import RuledGrid
from sargam_desktop.ui.results.take_summary import (
    HandSummary,
    hands_played,
    passage_median_us,
    summarise_hand,
)
from sargam_desktop.ui.theme.theme_controller import ThemeController

_ROW_PX: Final = 36
_HIGHEST_ROW_PX: Final = 52
_SWATCH: Final = QSize(16, 10)
_HANDS: Final = (Hand.LEFT, Hand.RIGHT)


class HandsCard(Card):
    """Notes, in time, median and spread of each hand.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController) -> None:
        """Make the rows."""
        super().__init__(theme, self.tr("Hands"))
        names = {
            "notes": self.tr("Notes"),
            "in_time": self.tr("In time"),
            "median": self.tr("Median"),
            "spread": self.tr("Spread"),
            "passage": "",
        }
        self._names = {row: label(name, tone="secondary") for row, name in names.items()}
        self._values = {(row, hand): value_label() for row in names for hand in _HANDS}
        self._names["median"].setToolTip(self.tr("Half of the hits came earlier, half later."))
        self._names["spread"].setToolTip(self.tr("Standard deviation: how much the timing varies."))
        self._heads = {hand: _hand_name(theme, hand) for hand in _HANDS}
        grid = RuledGrid(theme, _ROW_PX, _HIGHEST_ROW_PX)
        grid.add_row(QLabel(), *self._heads.values())
        for row, name in self._names.items():
            grid.add_row(name, *(self._values[row, hand] for hand in _HANDS))
        self.column.addWidget(grid, 10)
        self.column.addStretch(1)

    def show_result(self, result: SessionResult | None, step: NextStep, score: Score) -> None:
        """Show the figures of the hands that played; the rows about time only where it was judged."""
        played = () if result is None else hands_played(result)
        is_timed = result is not None and result.timing is not None
        shown_rows = {"notes": True, "in_time": is_timed, "median": is_timed, "spread": is_timed}
        shown_rows["passage"] = is_timed and step.kind is StepKind.PASSAGE
        for hand in _HANDS:
            self._heads[hand].setVisible(hand in played)
            if result is not None and hand in played:
                self._show_hand(summarise_hand(result, hand))
                self._show_passage(result, step, hand)
        for row, name in self._names.items():
            name.setVisible(shown_rows[row])
            for hand in _HANDS:
                self._values[row, hand].setVisible(shown_rows[row] and hand in played)
        if step.first_bar is not None and step.last_bar is not None:
            passage = bars_text(score, step.first_bar, step.last_bar)
            self._names["passage"].setText(passage[:1].upper() + passage[1:])
            self._names["passage"].setToolTip(self.tr("Median in {passage}").format(passage=passage))

    def _show_hand(self, figures: HandSummary) -> None:
        texts = {
            "notes": percent_text(figures.notes_percent),
            "in_time": percent_text(figures.in_time_percent),
            "median": signed_ms_text(figures.median_us),
            "spread": ms_text(figures.spread_us),
        }
        for row, text in texts.items():
            self._values[row, figures.hand].setText(text)

    def _show_passage(self, result: SessionResult, step: NextStep, hand: Hand) -> None:
        if step.first_bar is not None and step.last_bar is not None:
            median_us = passage_median_us(result.bars, step.first_bar, step.last_bar, hand)
            self._values["passage", hand].setText(signed_ms_text(median_us))


def _hand_name(theme: ThemeController, hand: Hand) -> QWidget:
    widget = QWidget()
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(7)
    row.addStretch()
    row.addWidget(_Swatch(theme, hand))
    row.addWidget(label(hand_text(hand), "heading-3"))
    return widget


class _Swatch(PaintedWidget):
    """The note of a hand, small: colour and shape."""

    def __init__(self, theme: ThemeController, hand: Hand) -> None:
        super().__init__(theme)
        self._hand = hand
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return _SWATCH

    def paintEvent(self, event: QPaintEvent) -> None:
        is_faint = self._hand is Hand.RIGHT and not self.theme.tokens.is_dark
        paint = note_paint(self.theme.tokens, self._hand, is_black=is_faint)
        draw_note(antialiased_painter(self), QRectF(self.rect()), self._hand, paint)

"""UI layer: the dial that counts in before the music."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from sargam_desktop.domain.feedback import TransportState
from sargam_desktop.ui.components.painted_widget import PaintedWidget, antialiased_painter
from sargam_desktop.ui.practice_state import PracticeState
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.paint import fill_round
from sargam_desktop.ui.theme.theme_controller import ThemeController

_WIDTH: Final = 220
_HEIGHT: Final = 240
_RADIUS: Final = 84.0
_ARC_PX: Final = 6
_NUMBER_PX: Final = 84
_DOT_RADIUS: Final = 7.0
_DOT_PITCH: Final = 24.0
_FULL_TURN: Final = 360 * 16
_QUARTER_TURN: Final = 90 * 16
_MOST_DOTS: Final = 9
_PLACES_X: Final = (0.775, 0.225, 0.5)
_PLACE_Y: Final = 0.55


@dataclass(frozen=True, slots=True)
class CountIn:
    """A moment of the count-in.

    Attributes:
        beat: The beat that is counted, from 1.
        beats: Beats in the bar.
        share: How much of the count-in has passed, 0-1.
        bars: Bars of count-in.
    """

    beat: int
    beats: int
    share: float
    bars: int


def count_in_of(state: PracticeState, now_beat: float) -> CountIn | None:
    """Return the moment of the count-in at a position, None where nobody counts."""
    setup = state.setup
    if state.position.state is not TransportState.COUNTING_IN or setup.settings.count_in_bars == 0:
        return None
    bar = setup.score.bars[setup.settings.first_bar or 0]
    bars = setup.settings.count_in_bars
    left_beat = max(setup.start_beat - now_beat, 0.0)
    length = bars * bar.full_length_beat
    if state.click is not None and state.click.is_count_in:
        beat, beats = state.click.beat_in_bar + 1, state.click.beats
    else:
        beats = bar.numerator
        left = ceil(left_beat * bar.denominator / 4 - 1e-6)
        beat = max(beats - (left - 1) % beats, 1)
    return CountIn(beat, beats, min(max(1 - left_beat / length, 0.0), 1.0), bars)


def quiet_place(note_xs: Sequence[float], width: float) -> float:
    """Return where the dial covers the fewest notes.

    Args:
        note_xs: Middles of the notes that are in sight while it counts.
        width: Of the stage.

    Returns:
        Share of the width, 0-1.
    """

    def covered(place: float) -> int:
        return sum(abs(x - place * width) < _WIDTH / 2 for x in note_xs)

    return min(_PLACES_X, key=covered)


class CountInDial(PaintedWidget):
    """Number, arc and dots of the count-in; hidden while nobody counts.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController, stage: QWidget) -> None:
        """Begin hidden, over `stage`."""
        super().__init__(theme, stage)
        self._stage = stage
        self._moment: CountIn | None = None
        self._place_x = _PLACES_X[0]
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("Count-in"))
        self.hide()

    def stand_at(self, place_x: float) -> None:
        """Stand at a share of the width; see `quiet_place`."""
        self._place_x = place_x

    def stand_over(self, stage: QWidget) -> None:
        """Stand over what is seen now."""
        if stage is not self._stage:
            self._stage = stage
            self.setParent(stage)
            self._place()
            self.setVisible(self._moment is not None)

    def show_moment(self, moment: CountIn | None) -> None:
        """Show a moment of the count-in, or hide."""
        if moment != self._moment:
            self._moment = moment
            self._place()
            self.setVisible(moment is not None)
            self.update()

    def sizeHint(self) -> QSize:
        """Return the size of dial, dots and words, smaller over a low stage."""
        return QSize(_WIDTH, _HEIGHT) * min(1.0, self._stage.height() / _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dial."""
        if self._moment is None:
            return
        painter = antialiased_painter(self)
        painter.scale(self.width() / _WIDTH, self.height() / _HEIGHT)
        centre = QPointF(_WIDTH / 2, _RADIUS + _ARC_PX)
        self._draw_disc(painter, centre, self._moment)
        self._draw_dots(painter, centre.y() + _RADIUS + 27, self._moment)
        painter.setFont(self.theme.font(FontRole.HEADING_3))
        painter.setPen(self.theme.colour("text.secondary"))
        words = QRectF(0, centre.y() + _RADIUS + 46, _WIDTH, 24)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self._words(self._moment))

    def _place(self) -> None:
        stage = self._stage.size()
        self.resize(self.sizeHint())
        x = round(stage.width() * self._place_x - self.width() / 2)
        self.move(x, round((stage.height() - self.height()) * _PLACE_Y))

    def _draw_disc(self, painter: QPainter, centre: QPointF, moment: CountIn) -> None:
        square = QRectF(centre.x() - _RADIUS, centre.y() - _RADIUS, 2 * _RADIUS, 2 * _RADIUS)
        painter.setPen(QPen(self.theme.colour("line.subtle"), 1))
        painter.setBrush(self.theme.colour("surface.raised"))
        painter.drawEllipse(square)
        arc = QPen(self.theme.colour("accent.base"), _ARC_PX)
        arc.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(arc)
        painter.drawArc(square, _QUARTER_TURN, -round(moment.share * _FULL_TURN))
        painter.setFont(self.theme.font(FontRole.RING_NUMBER, _NUMBER_PX))
        painter.setPen(self.theme.colour("text.primary"))
        painter.drawText(square, Qt.AlignmentFlag.AlignCenter, str(moment.beat))

    def _draw_dots(self, painter: QPainter, y: float, moment: CountIn) -> None:
        count = min(moment.beats, _MOST_DOTS)
        for place in range(count):
            x = _WIDTH / 2 + (place - (count - 1) / 2) * _DOT_PITCH
            dot = QRectF(x - _DOT_RADIUS, y - _DOT_RADIUS, 2 * _DOT_RADIUS, 2 * _DOT_RADIUS)
            if place < moment.beat:
                fill_round(painter, dot, _DOT_RADIUS, self.theme.colour("accent.base"))
            else:
                painter.setPen(QPen(self.theme.colour("line.strong"), 1.5))
                painter.setBrush(self.theme.colour("surface.raised"))
                painter.drawEllipse(dot.adjusted(0.75, 0.75, -0.75, -0.75))

    def _words(self, moment: CountIn) -> str:
        return self.tr("Count-in, one bar") if moment.bars == 1 else self.tr("Count-in, two bars")

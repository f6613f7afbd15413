"""UI layer: a whole song as a small roll, with the place that is heard."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from sargam_desktop.domain.score import Hand, Score, ScoreNote
from sargam_desktop.ui.components.painted_widget import PaintedWidget, antialiased_painter
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.paint import fill_round
from sargam_desktop.ui.theme.theme_controller import ThemeController

_HEIGHT: Final = 112
_PADDING: Final = 12.0
_CAPTION_ROOM: Final = 20.0
_RADIUS: Final = 10.0
_NOTE_PX: Final = 3.0
_CLOSEST_LINES_PX: Final = 6.0
#: A long song is drawn with so many of its notes, evenly chosen.
_MOST_NOTES: Final = 4000
_NARROWEST_RANGE: Final = 12
_MARKS: Final = (1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024)


class SongPicture(PaintedWidget):
    """The notes of both hands in their colours, from the first bar to the last.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(theme, parent)
        self._score: Score | None = None
        self._heard_beat: float | None = None
        self._still: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_score(self, score: Score | None) -> None:
        """Show a song, None for an empty well."""
        self._score = score
        self._heard_beat = None
        self._still = None
        bars = 0 if score is None else len(score.bars)
        self.setAccessibleName(self.tr("Picture of the song, {bars} bars").format(bars=bars))
        self.update()

    def show_heard(self, beat: float | None) -> None:
        """Show which place is heard, None for none."""
        if beat != self._heard_beat:
            self._heard_beat = beat
            self.update()

    def sizeHint(self) -> QSize:
        """Return the height of the picture."""
        return QSize(0, self.theme.scaled(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the song, then the place in it."""
        painter = antialiased_painter(self)
        ratio = self.devicePixelRatioF()
        if self._still is None or self._still.size() != self.size() * ratio:
            self._still = self._draw_still(ratio)
        painter.drawPixmap(0, 0, self._still)
        if self._score is not None and self._heard_beat is not None:
            x = self._x_of(self._score, self._heard_beat)
            line = QRectF(x - 1, 4, 2, self.height() - _CAPTION_ROOM - 4)
            painter.fillRect(line, self.theme.colour("accent.base"))

    def _draw_still(self, ratio: float) -> QPixmap:
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill_round(painter, QRectF(self.rect()), _RADIUS, self.theme.colour("surface.sunken"))
        if self._score is not None:
            self._draw_bars(painter, self._score)
            self._draw_notes(painter, self._score)
        painter.end()
        return picture

    def _draw_bars(self, painter: QPainter, score: Score) -> None:
        room = (self.width() - 2 * _PADDING) / len(score.bars)
        step = next((step for step in _MARKS if step * room >= _CLOSEST_LINES_PX), len(score.bars))
        for bar in score.bars[step::step]:
            x = round(self._x_of(score, bar.onset_beat))
            line = QRectF(x, _PADDING / 2, 1, self.height() - _CAPTION_ROOM - _PADDING / 2)
            painter.fillRect(line, self.theme.colour("line.subtle"))
        painter.setFont(self.theme.font(FontRole.AXIS))
        painter.setPen(self.theme.colour("text.muted"))
        words = QRectF(_PADDING, self.height() - _CAPTION_ROOM, self.width() - 2 * _PADDING, _CAPTION_ROOM)
        first = self.tr("Bar {number}").format(number=score.bars[0].number)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, first)
        last = str(score.bars[-1].number)
        painter.drawText(words, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, last)

    def _draw_notes(self, painter: QPainter, score: Score) -> None:
        low, high = score.pitch_range
        spare = max(_NARROWEST_RANGE - (high - low), 0) / 2
        step = max(1, -(-len(score.notes) // _MOST_NOTES))
        for note in score.notes[::step]:
            share = (note.pitch - low + spare) / max(high - low, _NARROWEST_RANGE)
            rect = self._note_rect(score, note, share)
            fill_round(painter, rect, 1.5, self.theme.colour(_role(note.hand)))

    def _note_rect(self, score: Score, note: ScoreNote, share: float) -> QRectF:
        left = self._x_of(score, note.onset_beat)
        width = self._x_of(score, note.onset_beat + note.duration_beat) - left - 1
        room = self.height() - _CAPTION_ROOM - _PADDING - _NOTE_PX
        return QRectF(left, _PADDING + room * (1 - share) - _NOTE_PX / 2, max(width, 2.0), _NOTE_PX)

    def _x_of(self, score: Score, beat: float) -> float:
        share = (beat - score.start_beat) / max(score.end_beat - score.start_beat, 1e-9)
        return _PADDING + min(max(share, 0.0), 1.0) * (self.width() - 2 * _PADDING)

    def _on_theme_changed(self) -> None:
        self._still = None
        super()._on_theme_changed()


def _role(hand: Hand) -> str:
    return "note.right.dim" if hand is Hand.RIGHT else "note.left"

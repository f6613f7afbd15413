"""UI layer: the pictures of the song strip that are drawn once: notes, bar lines, bar numbers."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QPolygonF

from sargam_desktop.domain.judgement import Result
from sargam_desktop.domain.score import ScoreNote
from sargam_desktop.ui.marks.verdict_glyphs import verdict_role
from sargam_desktop.ui.practice.strip_geometry import StripGeometry
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.paint import fill_round, role_colour
from sargam_desktop.ui.theme.theme_controller import ThemeController

STRIP_HEIGHT: Final = 78
NOTES_TOP: Final = 8
NOTES_HEIGHT: Final = 40
HEAT_TOP: Final = 50
HEAT_HEIGHT: Final = 14
_NUMBER_ROOM: Final = 14
_NOTE_PX: Final = 2.0
_RADIUS: Final = 5.0
_HANDLE_WIDTH: Final = 13
_HANDLE_HEIGHT: Final = 21
_HEAD_HALF: Final = 6.0


class StripPainter:
    """Draws the parts of one strip.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController, geometry: StripGeometry) -> None:
        """Draw in the colours of `theme`."""
        self._theme = theme
        self._geometry = geometry

    def draw_ground(self, painter: QPainter, loop: tuple[float, float] | None) -> None:
        """Draw the well, the practised range and the bar lines."""
        geometry = self._geometry
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        well = QRectF(geometry.left, NOTES_TOP, geometry.width, NOTES_HEIGHT)
        fill_round(painter, well, _RADIUS, self._colour("surface.sunken"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if loop is not None:
            span = QRectF(loop[0], NOTES_TOP, loop[1] - loop[0], NOTES_HEIGHT)
            painter.fillRect(span, self._colour("surface.selected"))
        for cell in geometry.cells[1:]:
            if len(cell.bars) == 1:
                line = QRectF(round(cell.x), NOTES_TOP, 1, NOTES_HEIGHT)
                painter.fillRect(line, self._colour("line.subtle"))

    def draw_notes(self, painter: QPainter) -> None:
        """Draw the small notes in the colours of their hands."""
        notes = self._geometry.score.notes
        roles = {hand: self._colour(f"note.{hand.value}.dim") for hand in self._geometry.score.hands}
        for index in self._geometry.shown_notes:
            painter.fillRect(self.note_rect(notes[index]), roles[notes[index].hand])

    def draw_numbers(self, painter: QPainter, loop_bars: range) -> None:
        """Draw the bar numbers, those of the loop stronger; the first one makes room for its handle."""
        for bar in self._geometry.numbered_bars:
            is_practised = bar in loop_bars
            painter.setFont(self._theme.font(FontRole.AXIS, weight=600 if is_practised else 400))
            painter.setPen(self._colour("text.primary" if is_practised else "text.muted"))
            x = self._geometry.bar_edges(bar)[0]
            shift = 20 if bar == loop_bars.start else 8
            number = str(self._geometry.score.bars[bar].number)
            painter.drawText(QPointF(round(x) + shift, NOTES_TOP + 12), number)

    def draw_verdict(self, painter: QPainter, note: ScoreNote, result: Result) -> None:
        """Draw a small note in the colour of its verdict."""
        painter.fillRect(self.note_rect(note), self._colour(verdict_role(result)))

    def draw_heat(self, painter: QPainter, rect: QRectF, role: str, share: float) -> None:
        """Draw a heat cell that fills `share` of its height from below."""
        height = max(3.0, HEAT_HEIGHT * share)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(rect.left(), rect.bottom() - height, rect.width(), height)
        fill_round(painter, box, min(2.0, rect.width() / 4), self._colour(role))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def draw_unplayed(self, painter: QPainter, rect: QRectF) -> None:
        """Draw the thin line of a bar without a verdict."""
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 2, rect.width(), 1), self._colour("line.strong"))

    def draw_handle(self, painter: QPainter, x: float, *, is_start: bool) -> None:
        """Draw a loop handle: a line with a grip."""
        ink, mark = self._colour("text.primary"), self._colour("surface.base")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(x - 1, NOTES_TOP - 4, 2, NOTES_HEIGHT + 8), ink)
        grip = handle_rect(x, is_start=is_start)
        fill_round(painter, grip, 4, ink)
        for offset in (-2.5, 1.5):
            painter.fillRect(
                QRectF(grip.center().x() + offset, grip.top() + 6, 1.5, grip.height() - 12), mark
            )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def draw_playhead(self, painter: QPainter, x: float) -> None:
        """Draw the place in the song."""
        colour = self._colour("accent.base")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(x - 1, 6, 2, HEAT_TOP + HEAT_HEIGHT - 4), colour)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(_head(x))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def note_rect(self, note: ScoreNote) -> QRectF:
        """Return where a small note lies."""
        start = self._geometry.x_of(note.onset_beat)
        end = self._geometry.x_of(note.onset_beat + note.duration_beat)
        room = NOTES_HEIGHT - _NUMBER_ROOM - 5
        y = NOTES_TOP + _NUMBER_ROOM + room * (1 - self._geometry.note_share(note.pitch))
        return QRectF(round(start) + 1, round(y), max(1.0, round(end - start) - 2.0), _NOTE_PX)

    def _colour(self, role: str) -> QColor:
        return role_colour(self._theme.tokens, role)


def handle_rect(x: float, *, is_start: bool) -> QRectF:
    """Return the grip of a loop handle; it lies inside the loop."""
    left = x - 1 if is_start else x - _HANDLE_WIDTH + 1
    return QRectF(left, NOTES_TOP + (NOTES_HEIGHT - _HANDLE_HEIGHT) / 2, _HANDLE_WIDTH, _HANDLE_HEIGHT)


def blank_layer(width: int, ratio: float) -> QPixmap:
    """Return a clear picture as large as a strip."""
    layer = QPixmap(max(1, round(width * ratio)), round(STRIP_HEIGHT * ratio))
    layer.setDevicePixelRatio(ratio)
    layer.fill(Qt.GlobalColor.transparent)
    return layer


def _head(x: float) -> QPolygonF:
    points = ((-_HEAD_HALF, 1), (_HEAD_HALF, 1), (_HEAD_HALF, 7), (0, 12), (-_HEAD_HALF, 7))
    return QPolygonF([QPointF(x + dx, y) for dx, y in points])

"""UI layer: some bars as a picture of their notes: later is further right, higher is further up."""

from typing import Final

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from sargam_desktop.domain.note_names import NoteNaming
from sargam_desktop.domain.pitch import is_black_key
from sargam_desktop.domain.score import ScoreNote
from sargam_desktop.tutor.course import StepPiece
from sargam_desktop.ui.components.painted_widget import PaintedWidget, antialiased_painter
from sargam_desktop.ui.lesson.music_wording import notes_words
from sargam_desktop.ui.marks.note_labels import LabelBook
from sargam_desktop.ui.marks.note_shapes import draw_note, note_paint
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.paint import fill_round
from sargam_desktop.ui.theme.theme_controller import ThemeController

_HEIGHT_PX: Final = 200
_RADIUS: Final = 10.0
_MARGIN: Final = 16.0
_FOOT: Final = 22.0
_LABEL_PX: Final = 12.5
_LEAST_LABELLED_PX: Final = 11.0
_LABEL_AIR_PX: Final = 2.0
_LEAST_NOTE_PX: Final = 9.0
_MOST_NOTE_PX: Final = 20.0


class NotesPicture(PaintedWidget):
    """A few bars at a glance.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController) -> None:
        """Begin without notes."""
        super().__init__(theme)
        self._piece: StepPiece | None = None
        self._naming: NoteNaming | None = None
        self._notes: list[ScoreNote] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_piece(self, piece: StepPiece, naming: NoteNaming | None) -> None:
        """Show the bars of a step; without `naming` the names are left to the learner."""
        self._piece, self._naming = piece, naming
        self._notes = piece.notes
        self.setAccessibleName(notes_words(piece, naming))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of the picture; it is as wide as there is room."""
        return QSize(480, _HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:
        """Return a width in which a bar or two can be told apart."""
        return QSize(240, _HEIGHT_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, bar lines and notes."""
        painter = antialiased_painter(self)
        fill_round(painter, QRectF(self.rect()), _RADIUS, self.theme.colour("surface.sunken"))
        if self._piece is None or not self._notes:
            return
        self._draw_bars(painter, self._piece)
        labels = LabelBook(self.theme.fonts, self.devicePixelRatioF())
        for note in self._notes:
            rect = self._box(note)
            paint = note_paint(self.theme.tokens, note.hand, is_black=is_black_key(note.pitch))
            draw_note(painter, rect, note.hand, paint)
            if self._naming is not None and min(rect.height(), rect.width()) >= _LEAST_LABELLED_PX:
                label = self._naming.label(note.pitch)
                size = min(_LABEL_PX, rect.height() - _LABEL_AIR_PX)
                if label.text:
                    sprite = labels.sprite(label, size, paint.ink)
                    sprite.draw(painter, rect.center().x(), rect.center().y() + size * 0.36)

    def _draw_bars(self, painter: QPainter, piece: StepPiece) -> None:
        start, end = piece.span_beat
        painter.setFont(self.theme.font(FontRole.AXIS))
        for bar in piece.song.score.bars:
            if not start <= bar.onset_beat < end:
                continue
            x = self._x(bar.onset_beat)
            painter.setPen(self.theme.colour("line.subtle"))
            painter.drawLine(QLineF(x, _MARGIN / 2, x, self.height() - _FOOT))
            painter.setPen(self.theme.colour("text.muted"))
            foot = QRectF(x + 3, self.height() - _FOOT, 60, _FOOT - 4)
            painter.drawText(foot, Qt.AlignmentFlag.AlignVCenter, str(bar.number))

    def _x(self, beat: float) -> float:
        if self._piece is None:
            return 0.0
        start, end = self._piece.span_beat
        return _MARGIN + (beat - start) / max(end - start, 0.25) * (self.width() - 2 * _MARGIN)

    def _box(self, note: ScoreNote) -> QRectF:
        lowest = min(each.pitch for each in self._notes)
        steps = max(each.pitch for each in self._notes) - lowest + 1
        room = self.height() - _FOOT - 1.5 * _MARGIN
        height = min(_MOST_NOTE_PX, max(_LEAST_NOTE_PX, 2 * room / steps))
        share = (note.pitch - lowest) / max(steps - 1, 1)
        top = _MARGIN + (room - height) * (1 - share if steps > 1 else 0.5)
        left, right = self._x(note.onset_beat), self._x(note.onset_beat + note.duration_beat)
        return QRectF(left + 1, top, max(right - left - 2, 4.0), height - 1)

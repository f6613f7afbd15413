"""UI layer: some bars in swaras by matra: vibhags side by side, with the signs of the taal below."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from sargam_desktop.domain.note_names import LabelStyle, NoteNaming
from sargam_desktop.domain.sargam.sargam_text import sa_of, taal_of
from sargam_desktop.domain.sargam.swara_rows import (
    Matra,
    SwaraBar,
    SwaraPart,
    SwaraRows,
    bars_between,
    swara_rows,
)
from sargam_desktop.domain.score import Hand
from sargam_desktop.tutor.course import StepPiece
from sargam_desktop.ui.components.painted_widget import PaintedWidget, antialiased_painter
from sargam_desktop.ui.lesson.music_wording import notes_words
from sargam_desktop.ui.marks.note_labels import LabelBook
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.paint import fill_round
from sargam_desktop.ui.theme.theme_controller import ThemeController

_RADIUS: Final = 10.0
_MARGIN: Final = 16
_WIDEST_PX: Final = 480
_LABEL_PX: Final = 17.0
_GRACE_PX: Final = 11.0
#: From the middle of a letter down to its foot, as a share of its size.
_BASELINE: Final = 0.36
_PART_PX: Final = 21
_MATRA_GAP_PX: Final = 16
_BAR_GAP_PX: Final = 18
_NOTE_PX: Final = 27
_ROW_GAP_PX: Final = 10
_HEAD_PX: Final = 18
_SIGN_PX: Final = 20
_LINE_GAP_PX: Final = 14
_HANDS_PX: Final = 44
_HELD: Final = "–"
_SILENT: Final = "·"
_SWARAS: Final = frozenset({LabelStyle.SARGAM_LATIN, LabelStyle.SARGAM_DEVANAGARI})


class _Line(NamedTuple):
    """Bars that stand side by side."""

    bars: tuple[SwaraBar, ...]
    top: int


class SwaraPicture(PaintedWidget):
    """The music of a step in swaras.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController) -> None:
        """Begin without notes."""
        super().__init__(theme)
        self._piece: StepPiece | None = None
        self._naming = NoteNaming(LabelStyle.SARGAM_LATIN)
        self._rows = SwaraRows((), ())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_piece(self, piece: StepPiece, naming: NoteNaming | None) -> None:
        """Show the bars of a step; `naming` says which letters and which Sa the learner wants."""
        score = piece.song.score
        style = naming.style if naming is not None else LabelStyle.SARGAM_LATIN
        sa = naming.sa if naming is not None else sa_of(piece.song) % 12
        self._naming = NoteNaming(style if style in _SWARAS else LabelStyle.SARGAM_LATIN, sa)
        bars = bars_between(score, *piece.span_beat)
        self._piece = piece
        self._rows = swara_rows(score, piece.settings.hands, bars, taal_of(piece.song))
        self.setAccessibleName(notes_words(piece, self._naming))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height that its lines need at the width there is."""
        lines = self._lines()
        return QSize(_WIDEST_PX // 2, self._scaled(self._line_px()) * len(lines) + self._spare(len(lines)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, vibhags and swaras."""
        painter = antialiased_painter(self)
        fill_round(painter, QRectF(self.rect()), _RADIUS, self.theme.colour("surface.sunken"))
        labels = LabelBook(self.theme.fonts, self.devicePixelRatioF())
        for line in self._lines():
            self._draw_hands(painter, line.top)
            x = float(_MARGIN + self._hands_px())
            for bar in line.bars:
                x = self._draw_bar(painter, labels, bar, x, line.top)

    # ---- measures

    def _scaled(self, length: float) -> int:
        return self.theme.scaled(length)

    def _spare(self, lines: int) -> int:
        return 2 * _MARGIN + self._scaled(_LINE_GAP_PX) * max(lines - 1, 0)

    def _row_notes(self, row: int) -> int:
        """Return how many notes of a row stand above one another at most."""
        parts = (part for bar in self._rows.bars for matra in bar.rows[row] for part in matra)
        return max((len(part.notes) for part in parts), default=1) or 1

    def _row_px(self, row: int) -> int:
        return self._row_notes(row) * _NOTE_PX + _ROW_GAP_PX

    def _line_px(self) -> int:
        has_signs = any(bar.sign for bar in self._rows.bars)
        rows = sum(self._row_px(row) for row in range(len(self._rows.hands)))
        return _HEAD_PX + rows + (_SIGN_PX if has_signs else 0)

    def _hands_px(self) -> int:
        return self._scaled(_HANDS_PX) if len(set(self._rows.hands)) > 1 else 0

    def _matra_parts(self, bar: SwaraBar, index: int) -> int:
        return max(len(row[index]) for row in bar.rows)

    def _matra_px(self, bar: SwaraBar, index: int) -> int:
        return self._scaled(self._matra_parts(bar, index) * _PART_PX + _MATRA_GAP_PX)

    def _bar_px(self, bar: SwaraBar) -> int:
        matras = range(len(bar.rows[0])) if bar.rows else range(0)
        return sum(self._matra_px(bar, index) for index in matras) + self._scaled(_BAR_GAP_PX)

    def _lines(self) -> list[_Line]:
        """Fill each line with as many bars as have room; one at least."""
        room = self.width() - 2 * _MARGIN - self._hands_px()
        lines: list[list[SwaraBar]] = []
        used = room
        for bar in self._rows.bars:
            width = self._bar_px(bar)
            if not lines or used + width > room:
                lines.append([])
                used = 0
            lines[-1].append(bar)
            used += width
        step = self._scaled(self._line_px()) + self._scaled(_LINE_GAP_PX)
        return [_Line(tuple(bars), _MARGIN + index * step) for index, bars in enumerate(lines)]

    # ---- painting

    def _tops(self, top: int) -> Iterator[tuple[int, int, int]]:
        """Yield index, upper edge and height of each row."""
        y = top + self._scaled(_HEAD_PX)
        for row in range(len(self._rows.hands)):
            height = self._scaled(self._row_px(row))
            yield row, y, height
            y += height

    def _draw_hands(self, painter: QPainter, top: int) -> None:
        if not self._hands_px():
            return
        painter.setFont(self.theme.font(FontRole.CAPTION))
        painter.setPen(self.theme.colour("text.muted"))
        names = {Hand.RIGHT: self.tr("Right"), Hand.LEFT: self.tr("Left")}
        for row, y, height in self._tops(top):
            box = QRectF(_MARGIN, y, self._hands_px(), height)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, names[self._rows.hands[row]])

    def _draw_bar(self, painter: QPainter, labels: LabelBook, bar: SwaraBar, x: float, top: int) -> float:
        """Draw a vibhag from `x`, and return where the next one begins."""
        foot = top + self._scaled(_HEAD_PX) + sum(height for _, _, height in self._tops(top))
        painter.setPen(QPen(self.theme.colour("line.strong"), 1.2))
        painter.drawLine(QLineF(x, top + self._scaled(_HEAD_PX), x, foot))
        self._draw_captions(painter, bar, x, top, foot)
        left = x + self._scaled(_BAR_GAP_PX) / 2
        for index in range(len(bar.rows[0])):
            width = self._matra_px(bar, index)
            for row, y, height in self._tops(top):
                self._draw_matra(painter, labels, bar.rows[row][index], QRectF(left, y, width, height))
            left += width
        end = left + self._scaled(_BAR_GAP_PX) / 2
        painter.setPen(QPen(self.theme.colour("line.strong"), 1.2))
        painter.drawLine(QLineF(end, top + self._scaled(_HEAD_PX), end, foot))
        return end

    def _draw_captions(self, painter: QPainter, bar: SwaraBar, x: float, top: int, foot: int) -> None:
        painter.setFont(self.theme.font(FontRole.AXIS))
        painter.setPen(self.theme.colour("text.muted"))
        head = QRectF(x + 2, top, self._scaled(60), self._scaled(_HEAD_PX))
        painter.drawText(head, Qt.AlignmentFlag.AlignVCenter, str(bar.bar.number))
        if bar.sign:
            painter.setFont(self.theme.font(FontRole.CAPTION_LABEL))
            painter.setPen(self.theme.colour("text.secondary"))
            width = self._matra_px(bar, 0)
            box = QRectF(x + self._scaled(_BAR_GAP_PX) / 2, foot, width, self._scaled(_SIGN_PX))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, bar.sign)

    def _draw_matra(self, painter: QPainter, labels: LabelBook, matra: Matra, box: QRectF) -> None:
        """Draw the parts of a matra side by side, joined by a bow below where there are several."""
        width = (box.width() - self._scaled(_MATRA_GAP_PX)) / len(matra)
        left = box.left() + self._scaled(_MATRA_GAP_PX) / 2
        for number, part in enumerate(matra):
            self._draw_part(
                painter, labels, part, QRectF(left + number * width, box.top(), width, box.height())
            )
        if len(matra) > 1:
            painter.setPen(QPen(self.theme.colour("text.secondary"), 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            bow = QRectF(left + 2, box.bottom() - self._scaled(12), len(matra) * width - 4, self._scaled(10))
            painter.drawArc(bow, 180 * 16, 180 * 16)

    def _draw_part(self, painter: QPainter, labels: LabelBook, part: SwaraPart, box: QRectF) -> None:
        ink = self.theme.colour("text.primary")
        note_px, rise = self._scaled(_NOTE_PX), self._scaled(_LABEL_PX) * _BASELINE
        bottom = box.bottom() - self._scaled(_ROW_GAP_PX)
        middle = box.center().x()
        if not part.notes:
            painter.setFont(self.theme.font(FontRole.BODY))
            painter.setPen(self.theme.colour("text.secondary" if part.is_held else "text.muted"))
            row = QRectF(box.left(), bottom - note_px, box.width(), note_px)
            painter.drawText(row, Qt.AlignmentFlag.AlignCenter, _HELD if part.is_held else _SILENT)
        for place, index in enumerate(part.notes):
            label = self._naming.label(self._pitch(index))
            y = bottom - place * note_px - note_px / 2 + rise
            labels.sprite(label, _LABEL_PX, ink, 600).draw(painter, middle, y)
        for index in part.graces:
            label = self._naming.label(self._pitch(index))
            sprite = labels.sprite(label, _GRACE_PX, ink, 600)
            sprite.draw(painter, box.left(), bottom - note_px * 0.7)

    def _pitch(self, index: int) -> int:
        return 0 if self._piece is None else self._piece.song.score.notes[index].pitch

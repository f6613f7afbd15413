"""UI layer: bars in swaras by matra: vibhags side by side, with the signs of the taal below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from sargam_desktop.domain.note_names import LabelStyle, NoteNaming
from sargam_desktop.domain.sargam.swara_rows import Matra, SwaraPart, SwaraRows
from sargam_desktop.domain.score import Hand, ScoreNote
from sargam_desktop.ui.components.painted_widget import PaintedWidget, antialiased_painter
from sargam_desktop.ui.marks.note_labels import LabelBook
from sargam_desktop.ui.notation.swara_sheet import (
    BAR_GAP_PX,
    HEAD_PX,
    MARGIN_PX,
    MATRA_GAP_PX,
    NOTE_PX,
    ROW_GAP_PX,
    SIGN_PX,
    MeasuredBar,
    SheetLine,
    SwaraSheet,
    lines_between,
    matra_px,
)
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.paint import fill_round
from sargam_desktop.ui.theme.theme_controller import ThemeController

_RADIUS: Final = 10.0
_NARROW_PX: Final = 240
_LABEL_PX: Final = 17.0
_GRACE_PX: Final = 11.0
#: From the middle of a letter down to its foot, as a share of its size.
_BASELINE: Final = 0.36
_HELD: Final = "–"
_SILENT: Final = "·"
_SWARAS: Final = frozenset({LabelStyle.SARGAM_LATIN, LabelStyle.SARGAM_DEVANAGARI})


def swara_naming(naming: NoteNaming | None, sa: int) -> NoteNaming:
    """Return how swaras are named: in the learner's letters, else in Latin ones from `sa`."""
    if naming is None:
        return NoteNaming(LabelStyle.SARGAM_LATIN, sa)
    return NoteNaming(naming.style if naming.style in _SWARAS else LabelStyle.SARGAM_LATIN, naming.sa)


class SwaraPicture(PaintedWidget):
    """Bars in swaras. Of a long song only the lines in sight are drawn.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController) -> None:
        """Begin without notes."""
        super().__init__(theme)
        self._naming = NoteNaming(LabelStyle.SARGAM_LATIN)
        self._notes: Sequence[ScoreNote] = ()
        self._sheet = SwaraSheet(SwaraRows((), ()))
        self._broken: list[SheetLine] | None = None
        self._broken_for: tuple[int, int] = (0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_sheet(self, sheet: SwaraSheet, notes: Sequence[ScoreNote], naming: NoteNaming) -> None:
        """Show bars of the score with these `notes`; `naming` says which letters and which Sa."""
        self._sheet, self._notes, self._naming = sheet, notes, naming
        self._broken = None
        self.updateGeometry()
        self.update()

    def show_naming(self, naming: NoteNaming) -> None:
        """Show the same bars in other letters."""
        self._naming = naming
        self.update()

    def widest_px(self) -> int:
        """Return the width without which a bar is cut."""
        return self._sheet.widest_px(self.theme.scaled)

    def sizeHint(self) -> QSize:
        """Return the height that its lines need at the width there is."""
        lines = self._lines()
        height = lines[-1].top + lines[-1].height + MARGIN_PX if lines else 2 * MARGIN_PX
        return QSize(_NARROW_PX, height)

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
        seen = event.rect()
        for line in lines_between(self._lines(), seen.top(), seen.bottom() + 1):
            self._draw_hands(painter, line)
            x = float(MARGIN_PX + self._sheet.names_px(self.theme.scaled))
            for bar in line.bars:
                x = self._draw_bar(painter, labels, line, bar, x)

    def _scaled(self, length: float) -> int:
        return self.theme.scaled(length)

    def _lines(self) -> list[SheetLine]:
        """Return the lines at this width and text size; they are broken once for each."""
        place = self.width(), self._scaled(1000)
        if self._broken is None or self._broken_for != place:
            self._broken, self._broken_for = self._sheet.lines(self.width(), self._scaled), place
        return self._broken

    # ---- painting

    def _draw_hands(self, painter: QPainter, line: SheetLine) -> None:
        room = self._sheet.names_px(self.theme.scaled)
        if not room:
            return
        painter.setFont(self.theme.font(FontRole.CAPTION))
        painter.setPen(self.theme.colour("text.muted"))
        names = {Hand.RIGHT: self.tr("Right"), Hand.LEFT: self.tr("Left")}
        for row in line.rows:
            if row.name is not None:
                box = QRectF(MARGIN_PX, line.top + row.top, room, row.height)
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, names[row.name])

    def _draw_bar(
        self, painter: QPainter, labels: LabelBook, line: SheetLine, bar: MeasuredBar, x: float
    ) -> float:
        """Draw a vibhag from `x`, and return where the next one begins."""
        head, foot = line.top + self._scaled(HEAD_PX), line.top + line.foot
        self._draw_captions(painter, bar, x, line)
        left = x + self._scaled(BAR_GAP_PX) / 2
        for index, parts in enumerate(bar.parts):
            width = matra_px(parts, self.theme.scaled)
            for row in line.rows:
                box = QRectF(left, line.top + row.top, width, row.height)
                self._draw_matra(painter, labels, bar.bar.rows[row.place][index], box)
            left += width
        end = left + self._scaled(BAR_GAP_PX) / 2
        painter.setPen(QPen(self.theme.colour("line.strong"), 1.2))
        for edge in (x, end):
            painter.drawLine(QLineF(edge, head, edge, foot))
        return end

    def _draw_captions(self, painter: QPainter, bar: MeasuredBar, x: float, line: SheetLine) -> None:
        painter.setFont(self.theme.font(FontRole.AXIS))
        painter.setPen(self.theme.colour("text.muted"))
        head = QRectF(x + 2, line.top, self._scaled(60), self._scaled(HEAD_PX))
        painter.drawText(head, Qt.AlignmentFlag.AlignVCenter, str(bar.bar.bar.number))
        if bar.bar.sign and bar.parts:
            painter.setFont(self.theme.font(FontRole.CAPTION_LABEL))
            painter.setPen(self.theme.colour("text.secondary"))
            width = matra_px(bar.parts[0], self.theme.scaled)
            left, top = x + self._scaled(BAR_GAP_PX) / 2, line.top + line.foot
            box = QRectF(left, top, width, self._scaled(SIGN_PX))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, bar.bar.sign)

    def _draw_matra(self, painter: QPainter, labels: LabelBook, matra: Matra, box: QRectF) -> None:
        """Draw the parts of a matra side by side, joined by a bow below where there are several."""
        width = (box.width() - self._scaled(MATRA_GAP_PX)) / len(matra)
        left = box.left() + self._scaled(MATRA_GAP_PX) / 2
        for number, part in enumerate(matra):
            place = QRectF(left + number * width, box.top(), width, box.height())
            self._draw_part(painter, labels, part, place)
        if len(matra) > 1:
            painter.setPen(QPen(self.theme.colour("text.secondary"), 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            bow = QRectF(left + 2, box.bottom() - self._scaled(12), len(matra) * width - 4, self._scaled(10))
            painter.drawArc(bow, 180 * 16, 180 * 16)

    def _draw_part(self, painter: QPainter, labels: LabelBook, part: SwaraPart, box: QRectF) -> None:
        ink = self.theme.colour("text.primary")
        note_px, rise = self._scaled(NOTE_PX), self._scaled(_LABEL_PX) * _BASELINE
        bottom = box.bottom() - self._scaled(ROW_GAP_PX)
        middle = box.center().x()
        if not part.notes:
            painter.setFont(self.theme.font(FontRole.BODY))
            painter.setPen(self.theme.colour("text.secondary" if part.is_held else "text.muted"))
            row = QRectF(box.left(), bottom - note_px, box.width(), note_px)
            painter.drawText(row, Qt.AlignmentFlag.AlignCenter, _HELD if part.is_held else _SILENT)
        for place, index in enumerate(part.notes):
            label = self._naming.label(self._notes[index].pitch)
            y = bottom - place * note_px - note_px / 2 + rise
            labels.sprite(label, _LABEL_PX, ink, 600).draw(painter, middle, y)
        for index in part.graces:
            label = self._naming.label(self._notes[index].pitch)
            sprite = labels.sprite(label, _GRACE_PX, ink, 600)
            sprite.draw(painter, box.left(), bottom - note_px * 0.7)

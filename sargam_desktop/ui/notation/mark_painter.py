"""UI layer: the marks of heads, painted over a drawn sheet: verdicts with their glyphs, the notes to come."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from sargam_desktop.domain.judgement import Result
from sargam_desktop.domain.score import Hand
from sargam_desktop.tutor.notation_sheet import SheetBox
from sargam_desktop.ui.marks.note_shapes import note_path
from sargam_desktop.ui.marks.verdict_glyphs import draw_disc, verdict_role
from sargam_desktop.ui.notation.sheet_geometry import Area, SheetGeometry
from sargam_desktop.ui.notation.sheet_marks import HeadMark, SheetMarks, chord_of, chords_of
from sargam_desktop.ui.theme.paint import role_colour
from sargam_desktop.ui.theme.tokens import Tokens

#: Radius of the disc below a head, of the glyph beside it, as shares of a head's height.
_DISC_SHARE: Final = 0.66
_LEAST_DISC_PX: Final = 5.0
_LARGEST_DISC_PX: Final = 10.0
_DISC_GAP_PX: Final = 3.0
_RING_PX: Final = 3.5
_RING_WIDTH: Final = 1.6
_DASH: Final = (2.2, 1.6)


class MarkPainter:
    """Paints the marks of one sheet in one size and theme.

    Thread: GUI.
    """

    def __init__(self, geometry: SheetGeometry, tokens: Tokens) -> None:
        """Paint at the heads of `geometry`, in content coordinates."""
        self._geometry = geometry
        self._tokens = tokens
        self._reach = 2 * _LARGEST_DISC_PX + _DISC_GAP_PX + _RING_PX

    def area_of(self, note: int) -> Area | None:
        """Return where the marks of a note's chord may lie; None where its head is not shown."""
        areas = [area for index in chord_of(self._geometry.places.score, note) if (area := self._head(index))]
        if not areas or self._head(note) is None:
            return None
        left, top = min(area.x for area in areas), min(area.y for area in areas)
        right, bottom = max(area.right for area in areas), max(area.bottom for area in areas)
        reach = self._reach
        return Area(left - reach, top - reach, right - left + 2 * reach, bottom - top + 2 * reach)

    def paint(self, painter: QPainter, page: int, area: Area, marks: SheetMarks, present: int) -> None:
        """Paint all marks that touch an area over the ink that is there.

        Args:
            painter: In content coordinates, on a picture with nothing but the sheet's ink.
            page: The page of the area.
            area: Of the content; what lies outside has to be clipped by the painter.
            marks: What the heads show.
            present: The bar that sounds.
        """
        places = self._geometry.places
        near = self._geometry.box_of(page, area, self._reach)
        notes = [note for note in places.notes_in(near) if places.is_shown(note, present)]
        for note in notes:
            self._tint(painter, note, marks.of(note))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for note in notes:
            self._ring(painter, note, marks.of(note))
        for chord in chords_of(places.score, notes):
            self._glyphs(painter, [(note, marks.of(note)) for note in chord])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _head(self, note: int) -> Area | None:
        box: SheetBox | None = self._geometry.places.layout.heads[note]
        return None if box is None else self._geometry.area_of(box)

    def _tint(self, painter: QPainter, note: int, mark: HeadMark) -> None:
        """Give the ink of a head the colour of its verdict, or of its hand while it is next."""
        head = self._head(note)
        if head is None:
            return
        if mark.result is not None:
            role = verdict_role(mark.result)
        elif mark.is_next:
            role = self._hand_role(note)
        else:
            return
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(_rect(head), role_colour(self._tokens, role))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)

    def _ring(self, painter: QPainter, note: int, mark: HeadMark) -> None:
        head = self._head(note)
        if head is None:
            return
        ring = _rect(head).adjusted(-_RING_PX, -_RING_PX, _RING_PX, _RING_PX)
        if mark.result is Result.MISSED and not mark.has_slipped:
            pen = QPen(role_colour(self._tokens, verdict_role(Result.MISSED)), _RING_WIDTH)
            pen.setDashPattern(list(_DASH))
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            side = max(ring.width(), ring.height())
            painter.drawEllipse(ring.center(), side / 2, side / 2)
        elif mark.is_next and mark.result in {None, Result.WRONG_NOTE}:
            painter.setPen(QPen(role_colour(self._tokens, self._hand_role(note)), _RING_WIDTH))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(note_path(ring, self._hand(note)))

    def _glyphs(self, painter: QPainter, chord: Sequence[tuple[int, HeadMark]]) -> None:
        """Put one glyph below a chord that is of one verdict, else one beside each head."""
        shown = [(head, mark) for note, mark in chord if (head := self._head(note)) is not None]
        glyphs = {mark.glyph for _, mark in shown}
        if len(glyphs) == 1:
            self._below(painter, *max(shown, key=lambda each: each[0].bottom))
            return
        for head, mark in shown:
            self._beside(painter, head, mark)

    def _below(self, painter: QPainter, head: Area, mark: HeadMark) -> None:
        if mark.glyph is None or mark.glyph is Result.MISSED:
            return  # a missed head has its ring
        radius = min(max(head.height * _DISC_SHARE, _LEAST_DISC_PX), _LARGEST_DISC_PX)
        centre = QPointF(head.x + head.width / 2, head.bottom + _DISC_GAP_PX + radius)
        self._disc(painter, mark.glyph, centre, radius)

    def _beside(self, painter: QPainter, head: Area, mark: HeadMark) -> None:
        if mark.glyph is None or mark.glyph is Result.MISSED:
            return
        radius = min(max(head.height / 2, _LEAST_DISC_PX - 1), _LARGEST_DISC_PX)
        centre = QPointF(head.right + _DISC_GAP_PX + radius, head.y + head.height / 2)
        self._disc(painter, mark.glyph, centre, radius)

    def _disc(self, painter: QPainter, glyph: Result, centre: QPointF, radius: float) -> None:
        ground = role_colour(self._tokens, verdict_role(glyph))
        draw_disc(painter, glyph, centre, radius, ground, role_colour(self._tokens, "verdict.ink"))

    def _hand(self, note: int) -> Hand:
        return self._geometry.places.score.notes[note].hand

    def _hand_role(self, note: int) -> str:
        hand = self._hand(note).value
        return f"note.{hand}" if self._tokens.is_dark else f"note.{hand}.dim"


def _rect(area: Area) -> QRectF:
    return QRectF(area.x, area.y, area.width, area.height)

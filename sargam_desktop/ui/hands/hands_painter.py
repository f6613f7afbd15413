"""UI layer: paints the hands of a song: keys, bars, notes, and where the hands are parted."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from sargam_desktop.domain.hand_choice import ALL_LEFT, ALL_RIGHT
from sargam_desktop.domain.pitch import (
    HIGHEST_PITCH,
    LOWEST_PITCH,
    PITCHES_PER_OCTAVE,
    is_black_key,
    scientific_name,
)
from sargam_desktop.domain.score import ScoreNote
from sargam_desktop.ui.hands.hands_edit import HandsEdit
from sargam_desktop.ui.hands.hands_geometry import GUTTER_PX, RULER_PX, HandsGeometry
from sargam_desktop.ui.marks.note_shapes import note_paint, note_path
from sargam_desktop.ui.piano_roll.note_index import NoteIndex
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.paint import role_colour
from sargam_desktop.ui.theme.theme_controller import ThemeController

_LEAST_NUMBER_PX: Final = 34.0
_KEY_PX: Final = 24.0
_SELECTED_ALPHA: Final = 0.55
_BLACK_ROW_ALPHA: Final = 0.35


class HandsPainter:
    """Paints one frame of the picture.

    Args:
        theme: Looks.
        painter: An active one.
        place: Where everything lies.
        edit: What is chosen and selected.
        notes: The notes of the song, by span.
    """

    def __init__(
        self,
        theme: ThemeController,
        painter: QPainter,
        place: HandsGeometry,
        edit: HandsEdit,
        notes: NoteIndex,
    ) -> None:
        self._theme = theme
        self._painter = painter
        self._place = place
        self._edit = edit
        self._notes = notes
        self._bars = range(place.bar_at(GUTTER_PX), place.bar_at(place.width) + 1)
        lowest, highest = place.pitch_at(place.height), place.pitch_at(RULER_PX)
        self._rows = range(max(lowest, LOWEST_PITCH), min(highest, HIGHEST_PITCH) + 1)

    def paint(self, heard_beat: float | None) -> None:
        """Paint all of it; `heard_beat` is the place that sounds, None for none."""
        self._painter.fillRect(
            QRectF(0, 0, self._place.width, self._place.height), self._theme.colour("surface.sunken")
        )
        self._paint_ground()
        self._paint_notes()
        self._paint_limits()
        if heard_beat is not None:
            x = self._place.x_of(heard_beat)
            line = QRectF(x - 1, RULER_PX, 2, self._place.height - RULER_PX)
            self._painter.fillRect(line, self._theme.colour("accent.base"))
        self._paint_ruler()
        self._paint_keys()

    def _paint_ground(self) -> None:
        place, theme = self._place, self._theme
        black = role_colour(theme.tokens, "line.subtle", _BLACK_ROW_ALPHA)
        for pitch in self._rows:
            if is_black_key(pitch):
                row = QRectF(GUTTER_PX, place.top_of(pitch), place.width, place.row_px)
                self._painter.fillRect(row, black)
        bars = self._edit.bars
        left, right = place.bar_edges(bars[0])[0], place.bar_edges(bars[-1])[1]
        selected = QRectF(left, 0, right - left, place.height)
        self._painter.fillRect(selected, role_colour(theme.tokens, "surface.selected", _SELECTED_ALPHA))
        for index in self._bars:
            x = round(place.bar_edges(index)[0])
            self._painter.fillRect(QRectF(x, RULER_PX, 1, place.height), theme.colour("line.subtle"))

    def _paint_notes(self) -> None:
        place = self._place
        sustained, begun = self._notes.between(place.beat_at(GUTTER_PX), place.beat_at(place.width))
        notes = place.score.notes
        for note in (*sustained, *(notes[index] for index in begun)):
            self._paint_note(note)

    def _paint_note(self, note: ScoreNote) -> None:
        place = self._place
        hand = self._edit.hand_of(note)
        left = place.x_of(note.onset_beat)
        width = max(note.duration_beat * place.px_per_beat - 1, 3.0)
        row = QRectF(left, place.top_of(note.pitch) + 0.5, width, max(place.row_px - 1, 2.0))
        paint = note_paint(self._theme.tokens, hand, is_black=is_black_key(note.pitch))
        self._painter.setPen(QPen(paint.edge, 1))
        self._painter.setBrush(paint.fill)
        self._painter.drawPath(note_path(row, hand))

    def _paint_limits(self) -> None:
        """Draw in each bar that was chosen the line between the hands."""
        place = self._place
        self._painter.setPen(QPen(self._theme.colour("accent.strong"), 2, Qt.PenStyle.DashLine))
        for index in self._bars:
            limit = self._edit.limit_of(index)
            if limit is not None and limit not in (ALL_LEFT, ALL_RIGHT):
                left, right = place.bar_edges(index)
                y = place.top_of(limit) + place.row_px
                self._painter.drawLine(QPointF(left + 2, y), QPointF(right - 2, y))

    def _paint_ruler(self) -> None:
        place, painter, theme = self._place, self._painter, self._theme
        painter.fillRect(QRectF(0, 0, place.width, RULER_PX), theme.colour("surface.raised"))
        painter.setFont(theme.font(FontRole.AXIS))
        next_x = GUTTER_PX
        for index in self._bars:
            left, right = place.bar_edges(index)
            is_selected = index in self._edit.bars
            if is_selected:
                ground = QRectF(left, 0, right - left, RULER_PX)
                painter.fillRect(ground, theme.colour("surface.selected"))
            if self._edit.limit_of(index) is not None:
                painter.fillRect(
                    QRectF(left + 2, RULER_PX - 4, right - left - 4, 3), theme.colour("accent.base")
                )
            if left >= next_x:
                painter.setPen(theme.colour("text.primary" if is_selected else "text.muted"))
                words = QRectF(left + 6, 0, _LEAST_NUMBER_PX * 2, RULER_PX - 4)
                number = str(place.score.bars[index].number)
                painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, number)
                next_x = left + _LEAST_NUMBER_PX

    def _paint_keys(self) -> None:
        """Draw the keys over whatever has been scrolled under them, and the names of the C keys."""
        place, painter, theme = self._place, self._painter, self._theme
        painter.fillRect(QRectF(0, 0, GUTTER_PX, place.height), theme.colour("surface.raised"))
        keys = QRectF(GUTTER_PX - _KEY_PX, RULER_PX, _KEY_PX, place.height)
        painter.fillRect(keys, theme.colour("key.white.shade"))
        painter.setFont(theme.font(FontRole.AXIS))
        for pitch in self._rows:
            row = QRectF(GUTTER_PX - _KEY_PX, place.top_of(pitch), _KEY_PX, place.row_px)
            role = "key.black" if is_black_key(pitch) else "key.white"
            painter.fillRect(row.adjusted(0, 0, 0, -1), theme.colour(role))
            if pitch % PITCHES_PER_OCTAVE == 0:
                painter.setPen(theme.colour("text.secondary"))
                words = QRectF(0, row.center().y() - 8, GUTTER_PX - _KEY_PX - 6, 16)
                flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(words, flags, scientific_name(pitch))

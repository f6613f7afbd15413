"""UI layer: what changes on the stage: judged notes, their glyphs and glows at the now-line.

Its cost depends on how many verdicts are in sight, never on the length of the song.
"""

from collections.abc import Sequence
from math import ceil
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPixmap

from sargam_desktop.domain.judgement import Result
from sargam_desktop.domain.score import Hand, ScoreNote
from sargam_desktop.ui.marks.note_shapes import draw_missed_note, draw_note, note_path, verdict_paint
from sargam_desktop.ui.marks.note_sprites import NoteSprites
from sargam_desktop.ui.piano_roll.flash import Flash
from sargam_desktop.ui.piano_roll.geometry import NoteBox, RollGeometry, lane_inset
from sargam_desktop.ui.piano_roll.stage_ground import ground_colour
from sargam_desktop.ui.piano_roll.verdict_sprites import (
    BEAM_HEIGHT_PX,
    GLOW_HEIGHT_PX,
    GLYPH_MARGIN_PX,
    GLYPH_PX,
    VerdictSprites,
)
from sargam_desktop.ui.practice_state import NoteVerdict
from sargam_desktop.ui.theme.paint import role_colour
from sargam_desktop.ui.theme.tokens import Tokens

#: A verdict's cap at the now-line stays at least so high while it shows.
CAP_PX: Final = 34.0
_GLYPH_RISE_PX: Final = 16.0
#: A verdict that may still be revised is so pale.
_TENTATIVE_OPACITY: Final = 0.5
_NARROWEST_GLYPH_PX: Final = 8.0


class VerdictOverlay:
    """Paints verdicts over the tiles.

    Attributes:
        painted: Pictures that the last `paint` put on the stage.

    Thread: GUI.
    """

    def __init__(self, geometry: RollGeometry, tokens: Tokens, *, is_motion_reduced: bool) -> None:
        """Paint for one size and theme."""
        self.painted = 0
        self._geometry = geometry
        self._tokens = tokens
        self._sprites = VerdictSprites(tokens, geometry.ratio)
        self._bodies = NoteSprites(geometry.ratio, geometry.height + 2 * CAP_PX)
        self._is_motion_reduced = is_motion_reduced

    def paint_glows(self, painter: QPainter, flashes: Sequence[Flash], now_us: int) -> None:
        """Paint beams and glows of the fresh verdicts, below everything else."""
        self.painted = 0
        height = self._geometry.height
        for flash in flashes:
            key = self._geometry.layout.key(flash.pitch)
            glow = flash.glow(now_us, is_motion_reduced=self._is_motion_reduced)
            if key is None or glow == 0.0 or flash.result is Result.MISSED:
                continue
            painter.setOpacity(glow)
            beam = self._sprites.beam(flash.result, key.width)
            self._blit(painter, key.x, height - BEAM_HEIGHT_PX, beam)
            halo = self._sprites.glow(flash.result, key.width)
            self._blit(painter, key.x - key.width, height - GLOW_HEIGHT_PX, halo)
        painter.setOpacity(1.0)

    def paint_notes(
        self, painter: QPainter, judged: Sequence[NoteVerdict], notes: Sequence[ScoreNote], now_beat: float
    ) -> None:
        """Paint the judged notes that are still in sight, in the colours of their verdicts."""
        for verdict in judged:
            note = notes[verdict.note_index]
            if note.onset_beat + note.duration_beat <= now_beat:
                continue
            box = self._geometry.note_box(note, now_beat)
            if box is not None and box.bottom > 0:
                painter.setOpacity(_TENTATIVE_OPACITY if verdict.is_tentative else 1.0)
                self._paint_note(painter, verdict, note, box)
        painter.setOpacity(1.0)

    def paint_caps(
        self, painter: QPainter, flashes: Sequence[Flash], seen_px: Sequence[float], now_us: int
    ) -> None:
        """Keep fresh verdicts in sight at the now-line when their note has passed it.

        Args:
            painter: Where to paint.
            flashes: The fresh verdicts.
            seen_px: Height in sight of the note of each; 0 for wrong notes.
            now_us: Clock time.
        """
        for flash, seen in zip(flashes, seen_px, strict=True):
            if seen < CAP_PX:
                strength = flash.opacity(now_us, is_motion_reduced=self._is_motion_reduced)
                self._paint_cap(painter, flash, strength)
        painter.setOpacity(1.0)

    def seen_px(self, note: ScoreNote, now_beat: float) -> float:
        """Return how much of a note stands above the now-line."""
        box = self._geometry.note_box(note, now_beat)
        return 0.0 if box is None else max(0.0, min(box.bottom, self._geometry.height) - box.y)

    def _paint_note(self, painter: QPainter, verdict: NoteVerdict, note: ScoreNote, box: NoteBox) -> None:
        result = verdict.result
        stage = self._geometry.height
        top, bottom = max(box.y, -CAP_PX), min(box.bottom, stage + CAP_PX)
        self._paint_body(painter, result, note.hand, QRectF(box.x, top, box.width, bottom - top))
        if verdict.is_tentative:
            return  # the glyph comes when the verdict is settled
        seen_bottom = min(box.bottom, stage)
        if seen_bottom - box.y >= CAP_PX or (box.bottom <= stage and box.height > GLYPH_PX):
            self._paint_glyph(painter, result, box.x + box.width / 2, seen_bottom - _GLYPH_RISE_PX, box.width)

    def _paint_cap(self, painter: QPainter, flash: Flash, strength: float) -> None:
        key = self._geometry.layout.key(flash.pitch)
        if key is None:
            return
        inset = lane_inset(key)
        top = self._geometry.height - CAP_PX
        painter.setOpacity(strength)
        # Twice as high as seen: the now-line cuts it, as it cuts every note.
        body = QRectF(key.x + inset, top, key.width - 2 * inset, 2 * CAP_PX)
        self._paint_body(painter, flash.result, flash.hand, body)
        self._paint_glyph(painter, flash.result, key.x + key.width / 2, top + CAP_PX / 2, body.width())

    def _paint_body(self, painter: QPainter, result: Result, hand: Hand, rect: QRectF) -> None:
        stage = self._geometry.height
        self._bodies.blit(
            painter, rect, (result, hand), lambda p, r: self._draw_body(p, r, result, hand), seen_to=stage
        )
        self.painted += 1

    def _draw_body(self, painter: QPainter, rect: QRectF, result: Result, hand: Hand) -> None:
        if result is not Result.MISSED:
            draw_note(painter, rect, hand, verdict_paint(self._tokens, result))
            return
        # The tile below still shows the note as it was before; the ground hides it.
        painter.fillPath(note_path(rect, hand), ground_colour(self._tokens))
        draw_missed_note(painter, rect, hand, role_colour(self._tokens, "verdict.missed"))

    def _paint_glyph(
        self, painter: QPainter, result: Result, middle: float, centre_y: float, width: float
    ) -> None:
        if width < _NARROWEST_GLYPH_PX:
            return
        half = ceil(GLYPH_PX / 2 + GLYPH_MARGIN_PX)
        self._blit(painter, round(middle) - half, round(centre_y) - half, self._sprites.glyph(result))

    def _blit(self, painter: QPainter, x: float, y: float, pixmap: QPixmap) -> None:
        """Copy a picture to the nearest whole device pixel: anything else would smooth it anew."""
        ratio = self._geometry.ratio
        painter.drawPixmap(QPointF(round(x * ratio) / ratio, round(y * ratio) / ratio), pixmap)
        self.painted += 1

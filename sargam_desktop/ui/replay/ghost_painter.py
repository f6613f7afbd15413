"""UI layer: the learner's own notes over the expected ones: body, name, glyph and milliseconds."""

from collections.abc import Iterator
from math import ceil
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from sargam_desktop.domain.judgement import Result
from sargam_desktop.domain.note_names import NoteLabel, NoteNaming
from sargam_desktop.domain.score import ScoreNote
from sargam_desktop.tutor.replay import ReplayNote
from sargam_desktop.tutor.verdict_explanation import signed_ms
from sargam_desktop.ui.marks.note_labels import LabelBook, has_room_for_label, label_size_px
from sargam_desktop.ui.marks.note_shapes import (
    NotePaint,
    draw_missed_note,
    draw_note,
    note_path,
    verdict_paint,
)
from sargam_desktop.ui.marks.note_sprites import NoteSprites
from sargam_desktop.ui.marks.verdict_glyphs import draw_disc, draw_glyph, verdict_role
from sargam_desktop.ui.piano_roll.geometry import NoteBox, RollGeometry
from sargam_desktop.ui.piano_roll.stage_ground import ground_colour
from sargam_desktop.ui.replay.replay_picture import ReplayPicture
from sargam_desktop.ui.theme.paint import outline_round, role_colour
from sargam_desktop.ui.theme.theme_controller import ThemeController

#: Own notes are so much narrower than expected ones, which stay in sight at both sides.
_GHOST_SHARE: Final = 0.74
_NARROWEST_PX: Final = 14.0
_REACH_PX: Final = 40.0
_NAME_RISE_PX: Final = 12.0
_GLYPH_RISE_PX: Final = 37.0
_MS_RISE_PX: Final = 51.0
_GLYPH_PX: Final = 16.0
_DISC_PX: Final = 9.0
_MS_PX: Final = 10.0
_MS_MARGIN_PX: Final = 6.0
#: Pictures of labels are so much wider than what is written on them.
_LABEL_AIR_PX: Final = 6.0
_RING_GAP_PX: Final = 3.0
_RING_PX: Final = 2.5
_RING_RADIUS: Final = 9.0


class Ghost(NamedTuple):
    """A note of the take on the stage.

    Attributes:
        note: The note.
        box: Where it lies.
    """

    note: ReplayNote
    box: NoteBox

    @property
    def rect(self) -> QRectF:
        """The box as Qt has it."""
        return QRectF(self.box.x, self.box.y, self.box.width, self.box.height)


class GhostPainter:
    """Paints the notes of a take for one size and theme.

    Its cost depends on how many notes are in sight, never on the length of the take.

    Attributes:
        painted: Notes that the last `paint` put on the stage.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController, geometry: RollGeometry) -> None:
        """Prepare pictures."""
        self.painted = 0
        self._theme = theme
        self._tokens = theme.tokens
        self._geometry = geometry
        self._bodies = NoteSprites(geometry.ratio, geometry.height + 2 * _REACH_PX)
        self._labels = LabelBook(theme.fonts, geometry.ratio)
        self._signs: dict[tuple[Result, bool], QPixmap] = {}

    def in_sight(self, picture: ReplayPicture, number: int, now_beat: float) -> Iterator[Ghost]:
        """Yield the notes of a pass that are on the stage, the earliest first."""
        index, found = picture.indices[number], picture.replay.passes[number]
        last_beat = now_beat + self._geometry.beats_in_view
        begun = found.played.index_range(now_beat, last_beat)
        for place in (*index.indices_sustained_at(now_beat), *begun):
            note = picture.replay.notes[found.numbers[place]]
            box = self._box(found.played.notes[place], note, now_beat)
            if box is not None:
                yield Ghost(note, box)

    def paint(
        self, painter: QPainter, picture: ReplayPicture, number: int, now_beat: float, chosen: int | None
    ) -> None:
        """Paint the notes of a pass in sight, the chosen one with a ring."""
        self.painted = 0
        naming = picture.setup.naming
        ghosts = list(self.in_sight(picture, number, now_beat))
        for ghost in ghosts:
            self._paint_body(painter, ghost)
        for ghost in ghosts:
            self._paint_marks(painter, ghost, naming)
            self.painted += 1
        for ghost in ghosts:
            if ghost.note.number == chosen:
                self._paint_ring(painter, ghost.rect)

    def _box(self, played: ScoreNote, note: ReplayNote, now_beat: float) -> NoteBox | None:
        box = self._geometry.note_box(played, now_beat)
        if box is None or note.is_missed:
            return box
        width = max(box.width * _GHOST_SHARE, min(box.width, _NARROWEST_PX))
        return box._replace(x=box.x + (box.width - width) / 2, width=width)

    def _paint_body(self, painter: QPainter, ghost: Ghost) -> None:
        stage = self._geometry.height
        top, bottom = max(ghost.box.y, -_REACH_PX), min(ghost.box.bottom, stage + _REACH_PX)
        rect = QRectF(ghost.box.x, top, ghost.box.width, max(bottom - top, 1.0))
        look = (ghost.note.result, ghost.note.hand)
        self._bodies.blit(painter, rect, look, lambda p, r: self._draw_body(p, r, ghost.note), seen_to=stage)

    def _draw_body(self, painter: QPainter, rect: QRectF, note: ReplayNote) -> None:
        result = note.result
        if result is Result.MISSED:
            painter.fillPath(note_path(rect, note.hand), ground_colour(self._tokens))
            draw_missed_note(painter, rect, note.hand, role_colour(self._tokens, "verdict.missed"))
            return
        draw_note(painter, rect, note.hand, self._paint_of(result))

    def _paint_of(self, result: Result | None) -> NotePaint:
        if result is not None:
            return verdict_paint(self._tokens, result)
        edge = role_colour(self._tokens, "line.strong")
        return NotePaint(role_colour(self._tokens, "surface.overlay"), edge, edge)

    def _paint_marks(self, painter: QPainter, ghost: Ghost, naming: NoteNaming) -> None:
        bottom = min(ghost.box.bottom, float(self._geometry.height))
        room = bottom - max(ghost.box.y, 0.0)
        middle = ghost.box.x + ghost.box.width / 2
        has_name = room >= _GLYPH_RISE_PX + _GLYPH_PX
        if has_name:
            self._paint_name(painter, ghost.note, naming, QPointF(middle, bottom - _NAME_RISE_PX))
        rise = _GLYPH_RISE_PX if has_name else room / 2
        self._paint_sign(painter, ghost, QPointF(middle, bottom - rise), room)
        if room >= _MS_RISE_PX + _MS_MARGIN_PX:
            self._paint_ms(painter, ghost, QPointF(middle, bottom - _MS_RISE_PX))

    def _paint_name(self, painter: QPainter, note: ReplayNote, naming: NoteNaming, place: QPointF) -> None:
        key = self._geometry.layout.key(note.pitch)
        if key is None or not has_room_for_label(naming, note.pitch, key.width):
            return
        role = "verdict.ink" if note.result not in {None, Result.MISSED} else "text.secondary"
        ink = role_colour(self._tokens, role)
        sprite = self._labels.sprite(naming.label(note.pitch), label_size_px(naming, key.width), ink)
        sprite.draw(painter, place.x(), place.y())

    def _paint_sign(self, painter: QPainter, ghost: Ghost, centre: QPointF, room: float) -> None:
        """Paint the glyph of the verdict, on a disc of its colour where the body is too small for it."""
        result = ghost.note.result
        if result is None:
            return
        is_small = min(ghost.box.width, room) < _GLYPH_PX + 2
        sign = self._sign(result, is_on_disc=is_small and result is not Result.MISSED)
        half = sign.deviceIndependentSize().width() / 2
        painter.drawPixmap(QPointF(round(centre.x() - half), round(centre.y() - half)), sign)

    def _paint_ms(self, painter: QPainter, ghost: Ghost, place: QPointF) -> None:
        judged = ghost.note.judged
        if judged is None or judged.timing_diff_us is None or ghost.note.result is None:
            return
        label = NoteLabel(signed_ms(judged.timing_diff_us))
        sprite = self._labels.sprite(label, _MS_PX, role_colour(self._tokens, "verdict.ink"), 600)
        if sprite.image.deviceIndependentSize().width() - _LABEL_AIR_PX <= ghost.box.width:
            sprite.draw(painter, place.x(), place.y())

    def _paint_ring(self, painter: QPainter, rect: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        grow = max(_RING_GAP_PX, (2 * _DISC_PX - rect.height()) / 2 + 1)
        around = rect.adjusted(-_RING_GAP_PX, -grow, _RING_GAP_PX, grow)
        outline_round(painter, around, _RING_RADIUS, role_colour(self._tokens, "focus.ring"), _RING_PX)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _sign(self, result: Result, *, is_on_disc: bool) -> QPixmap:
        found = self._signs.get((result, is_on_disc))
        if found is None:
            found = self._signs[result, is_on_disc] = self._draw_sign(result, is_on_disc=is_on_disc)
        return found

    def _draw_sign(self, result: Result, *, is_on_disc: bool) -> QPixmap:
        side, ratio = 2 * _DISC_PX + 2, self._geometry.ratio
        pixmap = QPixmap(ceil(side * ratio), ceil(side * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        centre = QPointF(side / 2, side / 2)
        with QPainter(pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if is_on_disc:
                ground = role_colour(self._tokens, verdict_role(result))
                draw_disc(painter, result, centre, _DISC_PX, ground, role_colour(self._tokens, "verdict.ink"))
            else:
                role = "verdict.missed" if result is Result.MISSED else "verdict.ink"
                draw_glyph(painter, result, centre, _GLYPH_PX, role_colour(self._tokens, role))
        return pixmap

"""UI layer: draws what never changes on the stage, one tile in many short steps.

No painting in Qt releases Python's lock, so a dense tile is drawn a few notes at a time: the
matcher thread never waits long for the GUI thread.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil, floor
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPixmap

from sargam_desktop.domain.note_names import NoteLabel
from sargam_desktop.domain.pitch import is_black_key
from sargam_desktop.domain.score import Bar, Hand, Score, ScoreNote
from sargam_desktop.ui.marks.note_labels import LabelBook, has_room_for_label, label_size_px
from sargam_desktop.ui.marks.note_shapes import NotePaint, draw_note, note_paint
from sargam_desktop.ui.marks.note_sprites import NoteSprites
from sargam_desktop.ui.piano_roll.geometry import (
    SHORTEST_NOTE_PX,
    TILE_BEATS,
    NoteBox,
    RollGeometry,
)
from sargam_desktop.ui.piano_roll.note_index import NoteIndex
from sargam_desktop.ui.piano_roll.stage_ground import blend, ground_colour, paint_ground
from sargam_desktop.ui.practice_setup import PracticeSetup
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.paint import fill_round
from sargam_desktop.ui.theme.theme_controller import ThemeController

#: Notes drawn in one step.
NOTES_A_STEP: Final = 5
#: A tile with more notes than this shows them as plain rectangles, without names.
CROWDED: Final = 400
_CROWDED_STEP: Final = 60

_PILL_X: Final = 14
_PILL_HEIGHT: Final = 20
_PILL_RISE: Final = 4
_PILL_PADDING: Final = 13
_REACH_PX: Final = 40.0
_NAME_RISE_PX: Final = 12.0
_FINGER_RISE_PX: Final = 33.0
_ROOM_FOR_NAME_PX: Final = 22.0
_FINGER_PX: Final = 12.0
_FINGER_ALPHA: Final = 0.8
_OTHER_HAND_SHARE: Final = 0.38
_DIM_ALPHA: Final = 0.66
_CLOSEST_BEAT_LINES_PX: Final = 12.0
_MOST_BARS: Final = 64


@dataclass(frozen=True, eq=False)
class TileScene:
    """What the tiles of one song show.

    Attributes:
        setup: Score, naming and hands.
        index: The notes by span.
        start_beat: Notes before this one are left out.
        end_beat: From here on the stage is dimmed.
        has_notes: There are notes, not bar lines alone.
        has_names: Names are written on the notes.
        has_fingers: Fingerings are written on the notes.
        bar_text: "Bar {number}" in the learner's language.
    """

    setup: PracticeSetup
    index: NoteIndex
    start_beat: float
    end_beat: float
    has_notes: bool = True
    has_names: bool = True
    has_fingers: bool = True
    bar_text: str = "Bar {number}"

    @property
    def score(self) -> Score:
        """The piece."""
        return self.setup.score


class TilePainter:
    """Paints tiles of one size and theme.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController, geometry: RollGeometry) -> None:
        """Prepare colours, ground and labels."""
        self.geometry = geometry
        self.labels = LabelBook(theme.fonts, geometry.ratio)
        self._theme = theme
        self._ground = paint_ground(geometry, theme.tokens)
        self._bodies = NoteSprites(geometry.ratio, geometry.tile_height + 2 * _REACH_PX)
        self._paints = {
            (hand, is_black, is_own): self._paint_of(hand, is_black=is_black, is_own=is_own)
            for hand in Hand
            for is_black in (False, True)
            for is_own in (False, True)
        }

    def blank(self) -> QPixmap:
        """Return a tile without notes."""
        return self._ground.lanes.copy()

    def steps(self, scene: TileScene, tile: int, pixmap: QPixmap) -> Iterator[None]:
        """Draw a tile; every step takes well under a millisecond.

        Args:
            scene: What to show.
            tile: Its number.
            pixmap: A `blank` one.
        """
        for bar in self._bars_of(scene, tile):
            with QPainter(pixmap) as painter:
                self._draw_bar(painter, scene, tile, bar)
            yield
        notes = self._notes_of(scene, tile)
        for black in (False, True):
            layer = [note for note in notes if is_black_key(note.pitch) is black]
            yield from self._draw_layer(scene, tile, pixmap, layer)
        if (tile + 1) * TILE_BEATS > scene.end_beat:
            self._dim(scene, tile, pixmap)
            yield

    def name_size_px(self, scene: TileScene, width: float) -> float:
        """Return the size of the names on notes of a width."""
        return label_size_px(scene.setup.naming, width)

    def _notes_of(self, scene: TileScene, tile: int) -> list[ScoreNote]:
        if not scene.has_notes:
            return []
        margin = SHORTEST_NOTE_PX / self.geometry.px_per_beat
        first = tile * TILE_BEATS
        sustained, begun = scene.index.between(first - margin, first + TILE_BEATS)
        notes = [*sustained, *scene.score.notes[begun.start : begun.stop]]
        return [note for note in notes if note.onset_beat >= scene.start_beat]

    def _draw_layer(
        self, scene: TileScene, tile: int, pixmap: QPixmap, notes: Sequence[ScoreNote]
    ) -> Iterator[None]:
        is_crowded = len(notes) > CROWDED
        size = _CROWDED_STEP if is_crowded else NOTES_A_STEP
        draw = self._draw_plain if is_crowded else self._draw_note
        for first in range(0, len(notes), size):
            with QPainter(pixmap) as painter:
                for note in notes[first : first + size]:
                    box = self.geometry.note_box_in_tile(note, tile)
                    if box is not None:
                        draw(painter, scene, note, box)
            yield

    def _draw_plain(self, painter: QPainter, scene: TileScene, note: ScoreNote, box: NoteBox) -> None:
        rect = QRectF(box.x, box.y, box.width, box.height)
        painter.fillRect(rect, self._paints[self._look_of(scene, note, box)].fill)

    def _draw_note(self, painter: QPainter, scene: TileScene, note: ScoreNote, box: NoteBox) -> None:
        look = self._look_of(scene, note, box)
        paint = self._paints[look]
        body = self._clipped(box)
        self._bodies.blit(painter, body, look, lambda p, rect: draw_note(p, rect, note.hand, paint))
        self._draw_words(painter, scene, note, box)

    def _draw_words(self, painter: QPainter, scene: TileScene, note: ScoreNote, box: NoteBox) -> None:
        ink = self._paints[self._look_of(scene, note, box)].ink
        middle = box.x + box.width / 2
        naming = scene.setup.naming
        rise = _NAME_RISE_PX
        key = self.geometry.layout.key(note.pitch)
        width = key.width if key else box.width
        is_named = scene.has_names and has_room_for_label(naming, note.pitch, width)
        if is_named and box.height >= _ROOM_FOR_NAME_PX:
            sprite = self.labels.sprite(naming.label(note.pitch), self.name_size_px(scene, width), ink)
            sprite.draw(painter, middle, box.bottom - rise)
            rise = _FINGER_RISE_PX
        if scene.has_fingers and note.finger and box.height >= rise + _ROOM_FOR_NAME_PX - _NAME_RISE_PX:
            faint = type(ink)(ink)
            faint.setAlphaF(_FINGER_ALPHA)
            finger = self.labels.sprite(NoteLabel(str(note.finger)), _FINGER_PX, faint, 500)
            finger.draw(painter, middle, box.bottom - rise)

    def _clipped(self, box: NoteBox) -> QRectF:
        """Cut a long note short of the tile, far enough that no cut end shows."""
        top = max(box.y, -_REACH_PX)
        bottom = min(box.bottom, self.geometry.tile_height + _REACH_PX)
        return QRectF(box.x, top, box.width, bottom - top)

    def _bars_of(self, scene: TileScene, tile: int) -> Sequence[Bar]:
        """Return the bars of a tile, and one whose number reaches into it from below."""
        score = scene.score
        low = tile * TILE_BEATS
        high = low + TILE_BEATS + (_PILL_HEIGHT + _PILL_RISE) / self.geometry.px_per_beat
        if high < score.start_beat:
            return ()
        first, last = score.bar_index_at(low), score.bar_index_at(high)
        return score.bars[first : min(last + 1, first + _MOST_BARS)]

    def _draw_bar(self, painter: QPainter, scene: TileScene, tile: int, bar: Bar) -> None:
        for beat in self._beats_within(bar, tile):
            painter.drawPixmap(QPointF(0, self._y_in_tile(beat, tile)), self._ground.beat_line)
        y = self._y_in_tile(bar.onset_beat, tile)
        line = QRectF(0, y, self.geometry.layout.width, 1)
        painter.fillRect(line, self._theme.colour("stage.line"))
        self._draw_pill(painter, scene.bar_text.format(number=bar.number), y)

    def _draw_pill(self, painter: QPainter, text: str, line_y: float) -> None:
        font = self._theme.font(FontRole.CAPTION, weight=500)
        width = QFontMetrics(font).horizontalAdvance(text) + 2 * _PILL_PADDING
        height = self._theme.scaled(_PILL_HEIGHT)
        pill = QRectF(_PILL_X, line_y - height - _PILL_RISE, width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill_round(painter, pill, 6, self._theme.colour("surface.overlay", 0.9))
        painter.setFont(font)
        painter.setPen(self._theme.colour("text.secondary"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _beats_within(self, bar: Bar, tile: int) -> list[float]:
        """Return the beats of a bar in a tile, counted from its end for the sake of pick-ups."""
        unit = 4 / bar.denominator
        if unit * self.geometry.px_per_beat < _CLOSEST_BEAT_LINES_PX:
            return []
        low = max(tile * TILE_BEATS, bar.onset_beat)
        high = min((tile + 1) * TILE_BEATS, bar.end_beat)
        first = max(1, ceil((bar.end_beat - high) / unit))
        last = floor((bar.end_beat - low) / unit)
        beats = (bar.end_beat - step * unit for step in range(first, last + 1))
        return [beat for beat in beats if beat > bar.onset_beat]

    def _dim(self, scene: TileScene, tile: int, pixmap: QPixmap) -> None:
        y = min(self._y_in_tile(scene.end_beat, tile), self.geometry.tile_height)
        with QPainter(pixmap) as painter:
            ground = ground_colour(self._theme.tokens)
            ground.setAlphaF(_DIM_ALPHA)
            painter.fillRect(QRectF(0, 0, self.geometry.layout.width, y), ground)

    def _y_in_tile(self, beat: float, tile: int) -> float:
        return ((tile + 1) * TILE_BEATS - beat) * self.geometry.px_per_beat - 1

    def _look_of(self, scene: TileScene, note: ScoreNote, box: NoteBox) -> tuple[Hand, bool, bool]:
        return note.hand, box.is_black, scene.setup.settings.hands.includes(note.hand)

    def _paint_of(self, hand: Hand, *, is_black: bool, is_own: bool) -> NotePaint:
        paint = note_paint(self._theme.tokens, hand, is_black=is_black)
        if is_own:
            return paint
        ground = ground_colour(self._theme.tokens)
        fill = blend(ground, paint.fill, _OTHER_HAND_SHARE)
        edge = blend(ground, paint.edge, _OTHER_HAND_SHARE * 2)
        return NotePaint(fill, edge, self._theme.colour("text.secondary"))

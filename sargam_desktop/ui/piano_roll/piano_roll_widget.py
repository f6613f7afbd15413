"""UI layer: the stage, falling notes above the keys.

Per frame it copies two to five tiles and a few small pictures. What moves is the position, which
is pulled by whoever calls `frame`; what happened comes in with `show_state` and `show_verdict`.
"""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Slot
from PySide6.QtGui import QLinearGradient, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sargam_desktop.domain.feedback import NoteJudged
from sargam_desktop.domain.judgement import Result
from sargam_desktop.domain.score import Hand
from sargam_desktop.ui.keyboard.key_layout import KeyLayout, KeyRange
from sargam_desktop.ui.marks.note_labels import has_room_for_label
from sargam_desktop.ui.marks.note_shapes import note_paint
from sargam_desktop.ui.piano_roll.flash import Flash
from sargam_desktop.ui.piano_roll.geometry import DEFAULT_BEATS, RollGeometry
from sargam_desktop.ui.piano_roll.note_index import NoteIndex
from sargam_desktop.ui.piano_roll.tile_painter import TilePainter, TileScene
from sargam_desktop.ui.piano_roll.tiles import TileCache
from sargam_desktop.ui.piano_roll.verdict_overlay import VerdictOverlay
from sargam_desktop.ui.practice_setup import PracticeSetup
from sargam_desktop.ui.practice_state import PracticeState
from sargam_desktop.ui.theme.paint import role_colour
from sargam_desktop.ui.theme.theme_controller import ThemeController

LEAST_HEIGHT: Final = 140
_LEAST_BEAT_PX: Final = 40
_FEWEST_BEATS: Final = 3.0
_FADE_PX: Final = 56
_MOST_FLASHES: Final = 32
_TILES_AHEAD: Final = 2
#: Tiles are kept for so many stages.
_STAGES_KEPT: Final = 5
_NAME_RISE_PX: Final = 12.0


class PianoRollWidget(QWidget):
    """Falling notes with their verdicts.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController, setup: PracticeSetup, keys: KeyRange) -> None:
        """Show `setup` over the lanes of `keys`."""
        super().__init__()
        self._theme = theme
        self._setup = setup
        self._keys = keys
        self._index = NoteIndex(setup.score)
        self._passage = (setup.start_beat, setup.end_beat)
        self._state: PracticeState | None = None
        self._flashes: list[Flash] = []
        self._now_beat = setup.start_beat
        self._now_us = 0
        self._beats = DEFAULT_BEATS
        self._has_notes = True
        self._has_names = True
        self._has_fingers = True
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(LEAST_HEIGHT)
        self.setAccessibleName(self.tr("Falling notes"))
        theme.theme_changed.connect(self._rebuild)
        self._rebuild()

    @property
    def tiles(self) -> TileCache:
        """The tiles, for those who count them."""
        return self._tiles

    @property
    def overlay(self) -> VerdictOverlay:
        """What is painted over the tiles, for those who count it."""
        return self._overlay

    @property
    def geometry_in_use(self) -> RollGeometry:
        """Where notes lie."""
        return self._geometry

    def show_song(self, setup: PracticeSetup, keys: KeyRange) -> None:
        """Show another song, passage, naming or range of keys."""
        if setup.score is not self._setup.score:
            self._index = NoteIndex(setup.score)
            self._flashes.clear()
            self._now_beat = setup.start_beat
        before = self._setup
        has_same_lanes = keys == self._keys and setup.score is before.score
        has_same_notes = setup.naming == before.naming and setup.settings.hands is before.settings.hands
        self._setup, self._keys = setup, keys
        if not has_same_lanes:
            self._passage = (setup.start_beat, setup.end_beat)
            self._rebuild()
        elif not has_same_notes:
            self._refresh_tiles()

    def set_passage(self, start_beat: float, end_beat: float) -> None:
        """Leave out what lies before a passage and dim what lies after it."""
        if (start_beat, end_beat) != self._passage:
            self._passage = (start_beat, end_beat)
            self._refresh_tiles()

    def set_beats(self, beats: float) -> None:
        """Show so many beats at once, 4 to 10."""
        self._beats = beats
        self._rebuild()

    def set_fingers_shown(self, has_fingers: bool) -> None:
        """Write fingerings on the notes or not."""
        self._has_fingers = has_fingers
        self._refresh_tiles()

    def set_notes_shown(self, has_notes: bool) -> None:
        """Let the notes fall, or bar lines alone; verdicts show what was played in either case."""
        if has_notes != self._has_notes:
            self._has_notes = has_notes
            self._refresh_tiles()

    def set_names_shown(self, has_names: bool) -> None:
        """Write anything on the notes or not."""
        if has_names != self._has_names:
            self._has_names = has_names
            self._refresh_tiles()

    def show_state(self, state: PracticeState) -> None:
        """Take over what happened; the picture follows with the next frame."""
        self._state = state
        self.update()

    def show_verdict(self, judged: NoteJudged, now_us: int) -> None:
        """Let a verdict flash at the now-line."""
        pitch = judged.expected_pitch if judged.result is Result.MISSED else judged.played_pitch
        if pitch is None or judged.is_again:
            return
        note_index = None if judged.result is Result.WRONG_NOTE else judged.note_index
        hand = judged.hand or Hand.RIGHT
        self._flashes.append(Flash(judged.result, pitch, hand, note_index, now_us))
        del self._flashes[:-_MOST_FLASHES]

    def frame(self, now_us: int, beat: float) -> bool:
        """Move to `beat` and go on with whatever is unfinished.

        Returns:
            Whether anything is still unfinished apart from the position: fading verdicts or
            tiles to draw.
        """
        beat = self._geometry.snap(beat)
        has_moved = beat != self._now_beat
        has_flashes = bool(self._flashes)
        self._now_us, self._now_beat = now_us, beat
        self._flashes = [flash for flash in self._flashes if not flash.is_over(now_us)]
        if has_moved:
            self._want_tiles()
        has_drawn = self._tiles.work()
        if has_moved or has_drawn or has_flashes:
            self.update()
        return bool(self._flashes) or self._tiles.has_work()

    def finish_tiles(self) -> None:
        """Draw all tiles in sight at once, where a complete picture matters more than time."""
        self._want_tiles()
        while self._tiles.work():
            pass
        self.update()

    def event(self, event: QEvent) -> bool:
        """Draw anew for a screen of another density."""
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._rebuild()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy the tiles, then paint what changes."""
        painter = QPainter(self)
        geometry = self._geometry
        for tile in geometry.visible_tiles(self._now_beat):
            top = QPointF(0, geometry.tile_y(tile, self._now_beat))
            painter.drawPixmap(top, self._tiles.picture(tile))
        self._paint_verdicts(painter)
        painter.drawPixmap(0, 0, self._fade)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw tiles of the new size."""
        self._rebuild()

    def _paint_verdicts(self, painter: QPainter) -> None:
        if self._state is None:
            return
        notes, beat = self._setup.score.notes, self._now_beat
        self._overlay.paint_glows(painter, self._flashes, self._now_us)
        self._paint_next_names(painter, self._state)
        self._overlay.paint_notes(painter, self._state.recent, notes, beat)
        seen = [
            0.0 if flash.note_index is None else self._overlay.seen_px(notes[flash.note_index], beat)
            for flash in self._flashes
        ]
        self._overlay.paint_caps(painter, self._flashes, seen, self._now_us)

    def _paint_next_names(self, painter: QPainter, state: PracticeState) -> None:
        """Name the next notes even where a lane is too narrow for names on all of them."""
        naming = self._setup.naming
        for index in state.next_notes if self._has_names else ():
            note = self._setup.score.notes[index]
            key = self._geometry.layout.key(note.pitch)
            box = self._geometry.note_box(note, self._now_beat)
            if key is None or box is None or has_room_for_label(naming, note.pitch, key.width):
                continue
            ink = note_paint(self._theme.tokens, note.hand, is_black=box.is_black).ink
            label = naming.label(note.pitch)
            size = self._painter.name_size_px(self._scene_in_use, key.width)
            if label.text:
                sprite = self._painter.labels.sprite(label, size, ink)
                sprite.draw(painter, box.x + box.width / 2, box.bottom - _NAME_RISE_PX)

    def _refresh_tiles(self) -> None:
        self._tiles.change_scene(self._scene())
        self._want_tiles()

    def _want_tiles(self) -> None:
        visible = self._geometry.visible_tiles(self._now_beat)
        ahead = range(visible.stop, visible.stop + _TILES_AHEAD)
        self._tiles.want([*visible, *ahead, *self._tiles_of_loop_start(visible.stop)])

    def _tiles_of_loop_start(self, before_tile: int) -> Sequence[int]:
        """Return the tiles to which a loop will jump back."""
        start = self._passage[0]
        if self._state is None or self._state.position.loop_us is None:
            return ()
        tiles = self._geometry.visible_tiles(start)
        return range(tiles.start, min(tiles.stop, before_tile))

    def _scene(self) -> TileScene:
        self._scene_in_use = TileScene(
            self._setup,
            self._index,
            *self._passage,
            has_notes=self._has_notes,
            has_names=self._has_names,
            has_fingers=self._has_fingers and self._has_names,
            bar_text=self.tr("Bar {number}"),
        )
        return self._scene_in_use

    @Slot()
    def _rebuild(self) -> None:
        ratio = self.devicePixelRatioF()
        layout = KeyLayout(self._keys, max(self.width(), 1))
        beats = min(self._beats, max(self.height() / _LEAST_BEAT_PX, _FEWEST_BEATS))
        self._geometry = RollGeometry(layout, max(self.height(), 1), ratio, beats)
        self._painter = TilePainter(self._theme, self._geometry)
        stage_pixels = self.width() * self.height() * ratio * ratio
        self._tiles = TileCache(self._painter, self._scene(), round(_STAGES_KEPT * stage_pixels))
        is_reduced = self._theme.is_motion_reduced
        self._overlay = VerdictOverlay(self._geometry, self._theme.tokens, is_motion_reduced=is_reduced)
        self._fade = self._paint_fade(ratio)
        self._now_beat = self._geometry.snap(self._now_beat)
        self._want_tiles()
        self.update()

    def _paint_fade(self, ratio: float) -> QPixmap:
        """Draw the veil under which notes enter at the upper edge."""
        fade = QPixmap(max(1, round(self.width() * ratio)), round(_FADE_PX * ratio))
        fade.setDevicePixelRatio(ratio)
        fade.fill(Qt.GlobalColor.transparent)
        if self._theme.tokens.has_high_contrast:
            return fade
        gradient = QLinearGradient(0, 0, 0, _FADE_PX)
        for place, alpha in ((0.0, 0.96), (0.35, 0.72), (1.0, 0.0)):
            gradient.setColorAt(place, role_colour(self._theme.tokens, "stage.top", alpha))
        with QPainter(fade) as painter:
            painter.fillRect(QRectF(0, 0, self.width(), _FADE_PX), gradient)
        return fade

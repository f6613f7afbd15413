"""UI layer, without Qt: from beats to pixels, for the falling notes.

Heights are counted in pixels of the screen ("device pixels") because a tile only moves quickly
when it moves by whole ones. Tile k shows the beats from k to k + 1 times `TILE_BEATS`; its lower
edge is its earliest beat.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from math import floor
from typing import Final, NamedTuple

from sargam_desktop.domain.score import Hand, ScoreNote
from sargam_desktop.ui.keyboard.key_layout import Key, KeyLayout

TILE_BEATS: Final = 2
#: Beats that the stage shows at once; the learner may choose 4 to 10.
DEFAULT_BEATS: Final = 6.5
#: White notes keep this distance from the edges of their key.
WHITE_INSET_PX: Final = 3.5
#: Between a note and the next one on the same key.
GAP_PX: Final = 3.0
SHORTEST_NOTE_PX: Final = 5.0


class NoteBox(NamedTuple):
    """The rectangle of a note in device-independent pixels.

    Attributes:
        x: Left edge.
        y: Upper edge, where the note ends.
        width: Width.
        height: Height.
        is_black: The note lies on a black key.
    """

    x: float
    y: float
    width: float
    height: float
    is_black: bool

    @property
    def bottom(self) -> float:
        """Lower edge, where the note begins."""
        return self.y + self.height


@dataclass(frozen=True)
class RollGeometry:
    """How a stage of a given size shows the beats.

    Attributes:
        layout: The keys; lanes lie above them.
        height: Height of the stage in device-independent pixels.
        ratio: Device pixels per device-independent pixel.
        beats: Beats on the stage.
    """

    layout: KeyLayout
    height: int
    ratio: float = 1.0
    beats: float = DEFAULT_BEATS

    @cached_property
    def px_per_beat(self) -> float:
        """Device-independent pixels per beat; whole device pixels."""
        return max(1, round(self.height * self.ratio / self.beats)) / self.ratio

    @cached_property
    def tile_height(self) -> float:
        """Height of a tile in device-independent pixels; whole device pixels."""
        return TILE_BEATS * self.px_per_beat

    @cached_property
    def beats_in_view(self) -> float:
        """Beats between the now-line and the upper edge."""
        return self.height / self.px_per_beat

    def y_of(self, beat: float, now_beat: float) -> float:
        """Return where `beat` lies when `now_beat` is at the now-line, the stage's lower edge."""
        return self.height - (beat - now_beat) * self.px_per_beat

    def beat_at(self, y: float, now_beat: float) -> float:
        """Return the beat at a height; the inverse of `y_of`."""
        return now_beat + (self.height - y) / self.px_per_beat

    def snap(self, now_beat: float) -> float:
        """Return the nearest beat at which the tiles lie on whole device pixels."""
        steps = self.px_per_beat * self.ratio
        return round(now_beat * steps) / steps

    def tiles_between(self, first_beat: float, last_beat: float) -> range:
        """Return the tiles that show any beat of a span."""
        return range(floor(first_beat / TILE_BEATS), floor(last_beat / TILE_BEATS) + 1)

    def visible_tiles(self, now_beat: float) -> range:
        """Return the tiles on the stage, the lowest first."""
        return self.tiles_between(now_beat, now_beat + self.beats_in_view)

    def tile_y(self, tile: int, now_beat: float) -> float:
        """Return the upper edge of a tile on the stage."""
        return self.y_of((tile + 1) * TILE_BEATS, now_beat)

    def note_box(self, note: ScoreNote, now_beat: float) -> NoteBox | None:
        """Return where a note lies on the stage, None where it has no key."""
        return self._box(note, self.y_of(note.onset_beat, now_beat))

    def note_box_in_tile(self, note: ScoreNote, tile: int) -> NoteBox | None:
        """Return where a note lies in a tile, None where it has no key."""
        return self._box(note, ((tile + 1) * TILE_BEATS - note.onset_beat) * self.px_per_beat)

    def _box(self, note: ScoreNote, bottom: float) -> NoteBox | None:
        key = self.layout.key(note.pitch)
        if key is None:
            return None
        height = max(note.duration_beat * self.px_per_beat - GAP_PX, SHORTEST_NOTE_PX)
        inset = lane_inset(key)
        return NoteBox(key.x + inset, bottom - height, key.width - 2 * inset, height, key.is_black)


def lane_inset(key: Key) -> float:
    """Return the distance of a note from the edges of its key; less on narrow keys."""
    return 0.0 if key.is_black else min(WHITE_INSET_PX, key.width / 8)


def note_role(hand: Hand, *, is_black: bool) -> str:
    """Return the colour role of a note."""
    return f"note.{hand.value}.dim" if is_black else f"note.{hand.value}"

"""UI layer, without Qt: where each piano key lies, for keys and lanes alike."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property
from typing import Final, NamedTuple

from sargam_desktop.domain.pitch import (
    HIGHEST_PITCH,
    LOWEST_PITCH,
    PITCHES_PER_OCTAVE,
    is_black_key,
)
from sargam_desktop.domain.settings import Settings
from sargam_desktop.domain.song import Song

_MIDDLE_C: Final = 60
_LAST_WHOLE_OCTAVE: Final = 9
#: Black keys reach down to this share of the keyboard's height (95 of 150 mm).
BLACK_LENGTH: Final = 0.62
#: Width of a black key against a white one (13.7 of 23.5 mm).
_BLACK_WIDTH: Final = 0.585
#: How far a black key's middle lies right of the line between its white neighbours, in white widths.
_BLACK_OFFSET: Final = {1: -0.09, 3: 0.09, 6: -0.13, 8: 0.0, 10: 0.13}


class KeyRange(NamedTuple):
    """Keys from `lowest` to `highest`, both included and both white."""

    lowest: int
    highest: int

    def holds(self, lowest: int, highest: int) -> bool:
        """Tell whether all pitches from `lowest` to `highest` have a key."""
        return self.lowest <= lowest and highest <= self.highest

    def widened(self, lowest: int, highest: int) -> KeyRange:
        """Return the range that also holds `lowest` to `highest`, its ends on white keys."""
        low, high = min(self.lowest, lowest), max(self.highest, highest)
        low -= is_black_key(low)
        high += is_black_key(high)
        return KeyRange(max(low, LOWEST_PITCH), min(high, HIGHEST_PITCH))


#: Keyboards of 49, 61, 76 and 88 keys as they are sold.
STANDARD_RANGES: Final = (KeyRange(36, 84), KeyRange(36, 96), KeyRange(28, 103), KeyRange(21, 108))


def choose_range(song: tuple[int, int], own: tuple[int, int] | None = None) -> KeyRange:
    """Choose the keys to show.

    Args:
        song: Lowest and highest pitch of the song.
        own: Lowest and highest key of the learner's keyboard, None when unknown.

    Returns:
        The learner's keys, else the smallest standard keyboard that holds the song; widened
        where the song reaches beyond.
    """
    if own is not None:
        return KeyRange(*own).widened(*song)
    fitting = (keys for keys in STANDARD_RANGES if keys.holds(*song))
    return next(fitting, STANDARD_RANGES[-1]).widened(*song)


def octaves_around(pitches: Collection[int]) -> KeyRange:
    """Return whole octaves from C to B that hold some keys, two of them at least."""
    first = min(pitches, default=_MIDDLE_C) // PITCHES_PER_OCTAVE
    last = max(pitches, default=_MIDDLE_C) // PITCHES_PER_OCTAVE
    if first == last:
        first, last = (first - 1, last) if last == _LAST_WHOLE_OCTAVE else (first, last + 1)
    return KeyRange(first * PITCHES_PER_OCTAVE, min((last + 1) * PITCHES_PER_OCTAVE - 1, HIGHEST_PITCH))


def keys_for(song: Song, learner: Settings) -> KeyRange:
    """Choose the keys to show for a song on the learner's keyboard."""
    lowest, highest = learner.lowest_key, learner.highest_key
    own = None if lowest is None or highest is None else (lowest, highest)
    return choose_range(song.score.pitch_range, own)


class Key(NamedTuple):
    """One key.

    Attributes:
        pitch: Its pitch.
        x: Its left edge in pixels, whole.
        width: Its width in pixels, whole.
        is_black: Its colour.
    """

    pitch: int
    x: int
    width: int
    is_black: bool

    @property
    def right(self) -> int:
        """The first pixel to the right of it."""
        return self.x + self.width


@dataclass(frozen=True)
class KeyLayout:
    """All keys of a range over a width; white keys side by side, black ones above them.

    Attributes:
        keys_range: Its keys.
        width: Width of the keyboard in pixels.
    """

    keys_range: KeyRange
    width: int

    @cached_property
    def keys(self) -> tuple[Key, ...]:
        """The keys from left to right by pitch."""
        lowest, highest = self.keys_range
        return tuple(self._place(pitch) for pitch in range(lowest, highest + 1))

    @cached_property
    def white_keys(self) -> tuple[Key, ...]:
        """The white keys; together they cover the width without a gap."""
        return tuple(key for key in self.keys if not key.is_black)

    @cached_property
    def black_keys(self) -> tuple[Key, ...]:
        """The black keys."""
        return tuple(key for key in self.keys if key.is_black)

    @property
    def white_width(self) -> float:
        """Mean width of a white key in pixels."""
        return self.width / self._white_count

    def key(self, pitch: int) -> Key | None:
        """Return the key of `pitch`, None outside the range."""
        lowest, highest = self.keys_range
        return self.keys[pitch - lowest] if lowest <= pitch <= highest else None

    def pitch_at(self, x: float, y_share: float) -> int | None:
        """Return the pitch of the key under a point.

        Args:
            x: Pixels from the left edge.
            y_share: 0 at the upper edge of the keys, 1 at the lower one.

        Returns:
            None beside the keys.
        """
        if not (0 <= x < self.width and 0 <= y_share <= 1):
            return None
        if y_share <= BLACK_LENGTH:
            black = _key_at(self.black_keys, x)
            if black is not None:
                return black.pitch
        white = _key_at(self.white_keys, x)
        return None if white is None else white.pitch

    @cached_property
    def _white_count(self) -> int:
        lowest, highest = self.keys_range
        return _whites_below(highest + 1) - _whites_below(lowest)

    def _place(self, pitch: int) -> Key:
        before = _whites_below(pitch) - _whites_below(self.keys_range.lowest)
        if not is_black_key(pitch):
            x = self._edge(before)
            return Key(pitch, x, self._edge(before + 1) - x, is_black=False)
        width = max(1, round(self.white_width * _BLACK_WIDTH))
        middle = (before + _BLACK_OFFSET[pitch % PITCHES_PER_OCTAVE]) * self.white_width
        return Key(pitch, round(middle - width / 2), width, is_black=True)

    def _edge(self, white_index: int) -> int:
        return round(white_index * self.width / self._white_count)


def _whites_below(pitch: int) -> int:
    octaves, rest = divmod(pitch, PITCHES_PER_OCTAVE)
    return octaves * 7 + sum(not is_black_key(step) for step in range(rest))


def _key_at(keys: tuple[Key, ...], x: float) -> Key | None:
    index = bisect_right(keys, x, key=lambda key: key.x) - 1
    return keys[index] if index >= 0 and x < keys[index].right else None

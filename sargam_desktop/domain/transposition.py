"""Domain: the same music in another key."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from sargam_desktop.domain.pitch import HIGHEST_PITCH, LOWEST_PITCH, PITCHES_PER_OCTAVE
from sargam_desktop.domain.score import Score

FARTHEST_SEMITONES: Final = 11
_FIFTHS_PER_SEMITONE: Final = 7
_FIFTHS_ROUND: Final = 12


def transposable(score: Score) -> range:
    """Return the semitones by which `score` can move without leaving the 128 pitches; 0 among them."""
    low, high = score.pitch_range
    down = min(FARTHEST_SEMITONES, low - LOWEST_PITCH)
    up = min(FARTHEST_SEMITONES, HIGHEST_PITCH - high)
    return range(-down, up + 1)


def transpose(score: Score, semitones: int) -> Score:
    """Return `score` moved by `semitones`, with the key signature that belongs to it.

    Raises:
        ValueError: It would leave the 128 pitches, or move farther than `FARTHEST_SEMITONES`.
    """
    if semitones not in transposable(score):
        raise ValueError(f"the score cannot move by {semitones} semitones")
    if not semitones:
        return score
    notes = tuple(note._replace(pitch=note.pitch + semitones) for note in score.notes)
    return replace(score, notes=notes, fifths=transposed_fifths(score.fifths, semitones))


def transposed_fifths(fifths: int, semitones: int) -> int:
    """Return the key signature after moving: of two that sound alike the one with fewer signs.

    Six sharps and six flats are as many: going up makes sharps, going down flats.
    """
    signs = (fifths + _FIFTHS_PER_SEMITONE * semitones) % _FIFTHS_ROUND
    half = PITCHES_PER_OCTAVE // 2
    if signs > half or (signs == half and semitones < 0):
        return signs - _FIFTHS_ROUND
    return signs

"""Tutor: a song as the learner wants to play it: in another key, fitted to the keyboard."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from sargam_desktop.domain.pitch import PITCHES_PER_OCTAVE
from sargam_desktop.domain.score import Hand
from sargam_desktop.domain.song import Song
from sargam_desktop.domain.transposition import transposable, transpose

if TYPE_CHECKING:
    from sargam_desktop.domain.wording import Wording


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What the learner wants changed.

    Attributes:
        semitones: How far the song is moved, negative for down.
        is_fitted: Notes without a key are moved by octaves.
    """

    semitones: int = 0
    is_fitted: bool = False


AS_WRITTEN: Final = Arrangement()


@dataclass(frozen=True, slots=True)
class ArrangedSong:
    """A song as it is to be played, and what was moved for that."""

    song: Song
    moves: tuple[Wording, ...] = ()


def arrange(song: Song, arrangement: Arrangement, keys: tuple[int, int] | None) -> ArrangedSong:
    """Return `song` as it is to be played; sessions are judged against just this score.

    Args:
        song: The song as it is in the library.
        arrangement: What is wanted; a transposition that leaves the 128 pitches is not made.
        keys: Lowest and highest key of the learner's keyboard, None where they are not known.
    """
    score = song.score
    moves: tuple[Wording, ...] = ()
    semitones = arrangement.semitones if arrangement.semitones in transposable(score) else 0
    score = transpose(score, semitones)
    if arrangement.is_fitted and keys is not None:
        from sargam_desktop.domain.range_fit import fit_to_keys  # when somebody asks for it

        fit = fit_to_keys(score, *keys)
        score, moves = fit.score, fit.wordings()
    if score is song.score:
        return ArrangedSong(song)
    low, high = score.pitch_range
    sa = song.info.sa
    info = replace(
        song.info,
        lowest_pitch=low,
        highest_pitch=high,
        fifths=score.fifths,
        sa=None if sa is None else (sa + semitones) % PITCHES_PER_OCTAVE,
        note_count=len(score.notes),
        has_left=Hand.LEFT in score.hands,
        has_right=Hand.RIGHT in score.hands,
    )
    return ArrangedSong(Song(info, score), moves)

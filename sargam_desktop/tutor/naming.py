"""Tutor: how the learner wants the notes of a score to be named, the same on every screen."""

from __future__ import annotations

from typing import Final

from sargam_desktop.domain.note_names import NoteNaming
from sargam_desktop.domain.pitch import PITCHES_PER_OCTAVE, tonic_of
from sargam_desktop.domain.score import Score
from sargam_desktop.domain.settings import Settings

#: A minor tonic lies so many semitones above the major one of the same signature.
_MINOR_TONIC: Final = 9


def naming_of(settings: Settings, score: Score, song_sa: int | None = None) -> NoteNaming:
    """Return the manner of naming.

    Args:
        settings: The learner's choices; a chosen Sa decides.
        score: Its key signature spells black keys, its tonic is Sa where nothing else says.
        song_sa: Pitch class of the song's own Sa, None where it has none.
    """
    return NoteNaming(settings.label_style, _sa_of(settings.sa, song_sa, score), score.fifths)


def _sa_of(chosen: int | None, song_sa: int | None, score: Score) -> int:
    if chosen is not None:
        return chosen
    if song_sa is not None:
        return song_sa
    tonic = tonic_of(score.fifths)
    return (tonic + _MINOR_TONIC) % PITCHES_PER_OCTAVE if score.is_minor else tonic

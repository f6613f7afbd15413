"""Domain: the notes of a hand as voices of a staff, in each of which one thing sounds after another.

Unlike the lines of sargam text (`domain/sargam/voices`) a voice of a staff has no lengths as numbers:
every strike ends where its notes do, so there are as many voices as that needs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import NamedTuple

from sargam_desktop.domain.sargam.exact_numbers import exact
from sargam_desktop.domain.score import Hand, ScoreNote


class StaffStrike(NamedTuple):
    """Notes that begin and end together.

    Attributes:
        onset: Where they begin, in quarter notes.
        end: Where they end.
        notes: Their indices in the score, highest first.
    """

    onset: Fraction
    end: Fraction
    notes: tuple[int, ...]


@dataclass(slots=True)
class StaffVoice:
    """One voice of a hand.

    Attributes:
        strikes: In order of onset, none beginning before the end of the one before.
        graces: Grace notes by onset, as indices in the score, in the order in which they are played.
    """

    strikes: list[StaffStrike] = field(default_factory=list)
    graces: dict[Fraction, list[int]] = field(default_factory=dict)


def staff_voices(notes: Sequence[ScoreNote], hand: Hand) -> list[StaffVoice]:
    """Return the voices of a hand, the highest first where several begin; at least one."""
    voices: list[StaffVoice] = []
    mine = [index for index, note in enumerate(notes) if note.hand is hand]
    for index in sorted(mine, key=lambda index: (notes[index].onset_beat, -notes[index].pitch)):
        if not notes[index].is_grace:
            _place(voices, index, notes[index])
    voices = voices or [StaffVoice()]
    leading = {strike.onset: voice for voice in reversed(voices) for strike in voice.strikes}
    for index in sorted(mine, key=lambda index: _place_before_main(notes[index])):
        if notes[index].is_grace:
            onset = exact(notes[index].onset_beat)
            leading.get(onset, voices[0]).graces.setdefault(onset, []).append(index)
    return voices


def _place_before_main(grace: ScoreNote) -> tuple[float, float, int]:
    """What is struck longer before the main note comes first."""
    return grace.onset_beat, -grace.duration_beat, grace.pitch


def _place(voices: list[StaffVoice], index: int, note: ScoreNote) -> None:
    onset = exact(note.onset_beat)
    end = onset + exact(note.duration_beat)
    for voice in voices:
        last = voice.strikes[-1]
        if (last.onset, last.end) == (onset, end):
            voice.strikes[-1] = last._replace(notes=(*last.notes, index))
            return
    free = next((voice for voice in voices if voice.strikes[-1].end <= onset), None)
    if free is None:
        free = StaffVoice()
        voices.append(free)
    free.strikes.append(StaffStrike(onset, end, (index,)))

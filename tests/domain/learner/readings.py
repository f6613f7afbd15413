"""What the virtual learner reads in these tests."""

from __future__ import annotations

from dataclasses import replace

from sargam_desktop.domain.learner.notes_to_play import NoteToPlay, notes_to_play
from sargam_desktop.domain.learner.skill import FLAWLESS, HandTiming, Skill
from sargam_desktop.domain.score import Score
from tests.engine.scenes import score_of

#: Of a steady hand no note is out of the correct window by itself.
STEADY = replace(FLAWLESS, left=HandTiming(8, 15), right=HandTiming(-5, 12))


def two_hands(chords: int) -> Score:
    """Chords of two to three notes every 600 ms, no key twice within two seconds."""
    return score_of(
        *(
            (1.0 + 0.6 * i, pitch)
            for i in range(chords)
            for pitch in (64 + 7 * i % 20, 40 + 7 * i % 18, *([89 + 5 * i % 13] if i % 3 == 0 else []))
        )
    )


def line(notes: int) -> list[NoteToPlay]:
    """One note every half second, eight in a bar."""
    return notes_to_play(score_of(*((0.5 * i, 60 + 7 * i % 24) for i in range(notes))))


def with_shares(**shares: float) -> Skill:
    """Return a flawless learner but for these shares."""
    return replace(FLAWLESS, **shares)  # type: ignore[arg-type]

"""Domain: a virtual learner, who plays any score with the faults of a beginner. Seeded."""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import dataclass

from sargam_desktop.domain.performance import NoteOff, NoteOn
from sargam_desktop.domain.pitch import HIGHEST_PITCH


@dataclass(frozen=True, slots=True)
class Skill:
    """How well the virtual learner plays.

    Attributes:
        bias_ms: Mean deviation of onsets, late > 0.
        spread_ms: Standard deviation of onsets.
        wrong_share: Share of notes for which a neighbouring key is pressed.
        missed_share: Share of notes left out.
        late_share: Share of notes that come far too late (100 to 160 ms).
    """

    bias_ms: float = 5.0
    spread_ms: float = 28.0
    wrong_share: float = 0.05
    missed_share: float = 0.03
    late_share: float = 0.06


PATIENT = Skill(missed_share=0.0, wrong_share=0.0)


def perform(notes: Iterable[tuple[int, int, int]], skill: Skill, seed: int) -> list[NoteOn | NoteOff]:
    """Play `notes`.

    Args:
        notes: (onset_us, duration_us, pitch) of each expected note, in session time.
        skill: How well.
        seed: The same seed plays the same faults.

    Returns:
        Presses and releases in order of time.
    """
    chance = random.Random(seed)
    events: list[NoteOn | NoteOff] = []
    for onset_us, duration_us, pitch in notes:
        if chance.random() < skill.missed_share:
            continue
        at_us = max(0, onset_us + round(1000 * _deviation_ms(chance, skill)))
        played = _neighbour(chance, pitch) if chance.random() < skill.wrong_share else pitch
        velocity = chance.randint(55, 95)
        events.append(NoteOn(played, velocity, at_us, source="Virtual learner"))
        events.append(NoteOff(played, at_us + max(40_000, duration_us * 9 // 10), source="Virtual learner"))
    return sorted(events, key=lambda event: (event.at_us, isinstance(event, NoteOn), event.pitch))


def _deviation_ms(chance: random.Random, skill: Skill) -> float:
    if chance.random() < skill.late_share:
        return chance.uniform(100, 160)
    return chance.gauss(skill.bias_ms, skill.spread_ms)


def _neighbour(chance: random.Random, pitch: int) -> int:
    return min(HIGHEST_PITCH, max(0, pitch + chance.choice((-2, -1, 1, 2))))

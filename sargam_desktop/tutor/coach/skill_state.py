"""Tutor, coach: what is believed of a learner's skills, as a small value with a JSON form.

A belief is a normal distribution over the weight of one feature of a note, in log odds of a hit.
Skills that every piece asks for have fixed names (`base`, `black`, `step:third`); songs and bars
have their own (`song:ID`, `bar:ID:7:left`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

_VERSION: Final = 1
_DECIMALS: Final = 5
_SONG_SD: Final = 0.25
_BAR_SD: Final = 0.4
#: What a skill that nothing is known of counts as; all others begin at 0 with `_USUAL_SD`.
_PRIORS: Final = {
    "base": (2.4, 0.8),
    "left": (-0.1, 0.2),
    "both": (-0.2, 0.4),
    "pace": (-0.2, 0.3),
    "speed": (-1.2, 0.6),
    "practice": (0.8, 0.3),
    "today": (0.0, 0.3),
    "black": (0.0, 0.4),
    "step:leap": (-0.2, 0.4),
    "shift": (-0.1, 0.2),
}
_USUAL_SD: Final = 0.2
#: By how much a belief gets vaguer in a day, as a variance; never vaguer than at first.
_FADE_PER_DAY: Final = 0.001
_BAR_FADE_PER_DAY: Final = 0.005
#: Half of the passes through a bar count no more after so many days.
PRACTICE_HALF_LIFE_DAYS: Final = 30.0


class Belief(NamedTuple):
    """What is believed of one weight.

    Attributes:
        mean: In log odds.
        variance: How unsure.
        day: When it was learnt, in days since 1970.
    """

    mean: float
    variance: float
    day: float = 0.0


class Practice(NamedTuple):
    """How often a bar was played, less what is forgotten.

    Attributes:
        passes: At `day`.
        day: In days since 1970.
    """

    passes: float
    day: float

    def at(self, day: float) -> float:
        """Return what counts of it on a day."""
        return self.passes * float(0.5 ** (max(0.0, day - self.day) / PRACTICE_HALF_LIFE_DAYS))


@dataclass(frozen=True)
class SkillState:
    """What is believed of a learner.

    Attributes:
        beliefs: By name of the feature.
        practice: By name of the bar's feature.
        notes: Expected notes so far, older ones for less.
        extras: Wrong keys beside them so far, in the same measure.
        sessions: How many sessions it rests on.
    """

    beliefs: Mapping[str, Belief] = field(default_factory=dict)
    practice: Mapping[str, Practice] = field(default_factory=dict)
    notes: float = 0.0
    extras: float = 0.0
    sessions: int = 0

    def belief(self, name: str, day: float) -> Belief:
        """Return what is believed of a feature on a day: vaguer with time, at first the usual."""
        prior = prior_of(name)
        known = self.beliefs.get(name)
        if known is None:
            return prior._replace(day=day)
        fade = _BAR_FADE_PER_DAY if name.startswith("bar:") else _FADE_PER_DAY
        variance = known.variance + fade * max(0.0, day - known.day)
        return Belief(known.mean, min(variance, prior.variance), max(day, known.day))

    def practised(self, bar_name: str, day: float) -> float:
        """Return how many passes through a bar count on a day."""
        known = self.practice.get(bar_name)
        return 0.0 if known is None else known.at(day)

    @property
    def extras_per_note(self) -> float:
        """Wrong keys for each expected note; at first as if 3 had come with 100 notes."""
        return (self.extras + 3) / (self.notes + 100)

    def as_json(self) -> dict[str, Any]:
        """Return it as plain values."""
        return {
            "version": _VERSION,
            "beliefs": {name: _rounded(belief) for name, belief in sorted(self.beliefs.items())},
            "practice": {name: _rounded(practice) for name, practice in sorted(self.practice.items())},
            "notes": round(self.notes, _DECIMALS),
            "extras": round(self.extras, _DECIMALS),
            "sessions": self.sessions,
        }

    @classmethod
    def from_json(cls, plain: Mapping[str, Any]) -> SkillState:
        """Return the state of `as_json`; of another version an empty one, to be learnt anew.

        Raises:
            KeyError, TypeError, ValueError: It is none.
        """
        if plain["version"] != _VERSION:
            return cls()
        return cls(
            {name: Belief(*map(float, belief)) for name, belief in plain["beliefs"].items()},
            {name: Practice(*map(float, practice)) for name, practice in plain["practice"].items()},
            float(plain["notes"]),
            float(plain["extras"]),
            int(plain["sessions"]),
        )


def prior_of(name: str) -> Belief:
    """Return what is believed of a feature that nothing is known of."""
    if name.startswith("song:"):
        return Belief(0.0, _SONG_SD**2)
    if name.startswith("bar:"):
        return Belief(0.0, _BAR_SD**2)
    mean, sd = _PRIORS.get(name, (0.0, _USUAL_SD))
    return Belief(mean, sd**2)


def _rounded(values: tuple[float, ...]) -> list[float]:
    return [round(value, _DECIMALS) for value in values]

"""Tutor, coach: a plan for the minutes at hand, and what its Start buttons do."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from math import floor
from typing import Final, NamedTuple

from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.score import Hands
from sargam_desktop.domain.session import SessionSettings, SessionType
from sargam_desktop.domain.wording import Wording
from sargam_desktop.tutor.coach.drill import Drill
from sargam_desktop.tutor.coach.passage_play import PassageId

#: No item is shorter, and all are multiples of it.
SHORTEST_MINUTES: Final = 0.5


def whole_halves(minutes: float) -> float:
    """Return minutes rounded down to halves."""
    return floor(minutes / SHORTEST_MINUTES) * SHORTEST_MINUTES


class ItemKind(StrEnum):
    """What an item is for, in the order of a plan; ahead is what is neither due nor weak."""

    REVIEW = "review"
    WEAK = "weak"
    NEW = "new"
    AHEAD = "ahead"
    DRILL = "drill"
    LESSON = "lesson"
    SONG = "song"


class PassageStart(NamedTuple):
    """Bars of a song, round and round.

    Attributes:
        song_id: The song in the store.
        bars: Indices of first and last bar, inclusive.
        hands: Hands that the learner plays.
        tempo_percent: Speed.
        mode: The clock runs or waits.
    """

    song_id: str
    bars: tuple[int, int]
    hands: Hands
    tempo_percent: int
    mode: Mode = Mode.TEMPO

    @property
    def passage(self) -> PassageId:
        """Which notes are practised."""
        return PassageId(self.song_id, *self.bars, self.hands)

    def settings(self, usual: SessionSettings) -> SessionSettings:
        """Return how it is played; level, metronome and delay as usual."""
        first, last = self.bars
        return replace(
            usual, mode=self.mode, hands=self.hands, speed_percent=self.tempo_percent, first_bar=first,
            last_bar=last, is_looping=True, session_type=SessionType.SONG, is_rhythm_only=False,
        )  # fmt: skip


class SongStart(NamedTuple):
    """A whole song, once.

    Attributes:
        song_id: The song in the store.
        hands: Hands that the learner plays.
        tempo_percent: Speed.
        mode: The clock runs or waits.
    """

    song_id: str
    hands: Hands
    tempo_percent: int
    mode: Mode = Mode.TEMPO

    def settings(self, usual: SessionSettings) -> SessionSettings:
        """Return how it is played; level, metronome and delay as usual."""
        return replace(
            usual, mode=self.mode, hands=self.hands, speed_percent=self.tempo_percent, first_bar=None,
            last_bar=None, is_looping=False, session_type=SessionType.SONG, is_rhythm_only=False,
        )  # fmt: skip


class LessonStart(NamedTuple):
    """A lesson, at a step.

    Attributes:
        lesson_id: The lesson.
        step: Index of the step.
    """

    lesson_id: str
    step: int


class DrillStart(NamedTuple):
    """A drill; its music and settings are its own."""

    drill: Drill


Start = PassageStart | SongStart | LessonStart | DrillStart


@dataclass(frozen=True, slots=True)
class PlanItem:
    """One thing to do.

    Attributes:
        kind: What it is for.
        title: What it is.
        evidence: Why it is proposed, with its figures.
        minutes: How long it takes, in half minutes; of one that is done, how long it took.
        start: What its Start does.
        tempo: At which tempo and why; None where there is nothing to choose.
        is_done: It was done in this plan.
    """

    kind: ItemKind
    title: Wording
    evidence: Wording
    minutes: float
    start: Start
    tempo: Wording | None = None
    is_done: bool = False

    @property
    def target(self) -> str:
        """What it is about; no two open items of a plan are about the same."""
        return target_of(self.start)


def target_of(start: Start) -> str:
    """Return what a start is about, whatever its tempo."""
    match start:
        case PassageStart():
            return f"passage:{start.song_id}:{start.bars[0]}-{start.bars[1]}:{start.hands.value}"
        case SongStart():
            return f"song:{start.song_id}"
        case LessonStart():
            return f"lesson:{start.lesson_id}"
        case DrillStart():
            return start.drill.song.info.song_id


@dataclass(frozen=True, slots=True)
class Plan:
    """What to do.

    Attributes:
        minutes: The minutes at hand, for all of it.
        items: What was done, in order, then what is to be done, in order.
        other_minutes: Minutes of them that went into something that was not planned.
    """

    minutes: int
    items: tuple[PlanItem, ...] = ()
    other_minutes: float = 0.0

    @property
    def done(self) -> tuple[PlanItem, ...]:
        """What was done."""
        return tuple(item for item in self.items if item.is_done)

    @property
    def open(self) -> tuple[PlanItem, ...]:
        """What is to be done."""
        return tuple(item for item in self.items if not item.is_done)

    @property
    def planned_minutes(self) -> float:
        """How long all of it takes, what was done included."""
        return self.other_minutes + sum(item.minutes for item in self.items)

    @property
    def left_minutes(self) -> float:
        """The minutes at hand that are not yet used, at least 0."""
        used = self.other_minutes + sum(item.minutes for item in self.done)
        return max(0.0, self.minutes - used)

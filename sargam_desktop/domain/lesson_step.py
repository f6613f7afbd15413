"""Domain: the steps of a lesson (docs/content.md)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, NamedTuple

from sargam_desktop.domain.grading import SessionResult
from sargam_desktop.domain.score import Hands


class StepKind(StrEnum):
    """What happens in a step."""

    TEXT = "text"
    LISTEN = "listen"
    PLAY = "play"
    WAIT = "wait"
    RHYTHM = "rhythm"
    QUIZ = "quiz"
    FREE = "free"


#: Steps in which the learner plays and is judged.
PLAYED_KINDS: Final = frozenset({StepKind.PLAY, StepKind.WAIT, StepKind.RHYTHM})


class PassRule(NamedTuple):
    """When a played step is ticked off.

    Attributes:
        notes_percent: Accuracy that a take has to reach.
        timing_percent: Timing that it has to reach; None where only the notes count.
        times: So many takes have to.
    """

    notes_percent: int = 90
    timing_percent: int | None = 80
    times: int = 1

    def is_met_by(self, result: SessionResult) -> bool:
        """Tell whether a take reaches both figures; where the music waited, only the notes count."""
        is_in_time = (
            self.timing_percent is None or result.timing is None or result.timing >= self.timing_percent
        )
        return result.expected > 0 and result.accuracy >= self.notes_percent and is_in_time


@dataclass(frozen=True, slots=True)
class StepMusic:
    """The music of a step: an exercise beside the lesson, or a song of the library.

    Attributes:
        exercise: File name in the module's folder; None where a song is named.
        song_id: The song; None where an exercise is named.
        bars: First and last bar as printed, inclusive; None for all.
        hands: Hands that play.
        bpm: Beats a minute as the metronome mark counts them; None for the score's tempo.
        count_in_bars: Bars counted before the start.
    """

    exercise: str | None = None
    song_id: str | None = None
    bars: tuple[int, int] | None = None
    hands: Hands = Hands.BOTH
    bpm: float | None = None
    count_in_bars: int = 1


class Answer(NamedTuple):
    """One answer of a quiz."""

    text: str
    is_right: bool


@dataclass(frozen=True, slots=True)
class LessonStep:
    """One step of a lesson.

    Attributes:
        kind: What happens.
        title: Its heading.
        text: Its words, Markdown; of a quiz the question.
        music: What is heard, shown or played; None where there is none.
        keys: Keys to show, rising.
        answers: Of a quiz, in the order of the file; exactly one is right.
        explanation: Of a quiz: shown once an answer is chosen.
        rule: Of a played step: its own pass rule; None for that of the module.
        minutes: Of free playing: a proposal.
        is_shown_on_staff: Of a quiz with music: it is shown instead of played.
    """

    kind: StepKind
    title: str
    text: str
    music: StepMusic | None = None
    keys: tuple[int, ...] = ()
    answers: tuple[Answer, ...] = ()
    explanation: str = ""
    rule: PassRule | None = None
    minutes: int | None = None
    is_shown_on_staff: bool = False

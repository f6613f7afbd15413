"""Domain: a session, its settings and its record."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from sargam_desktop.domain.judgement import JUDGE_VERSION, Level, Mode
from sargam_desktop.domain.score import Hands

if TYPE_CHECKING:
    from datetime import datetime

    from sargam_desktop.domain.grading import SessionResult

SLOWEST_PERCENT: Final = 25
FASTEST_PERCENT: Final = 200
#: Clicks of the metronome a beat.
MOST_SUBDIVISIONS: Final = 4


class SessionType(StrEnum):
    """What a session practises; in the last one the program plays and the learner listens."""

    SONG = "song"
    LESSON = "lesson"
    EXERCISE = "exercise"
    FREE = "free"
    LISTEN = "listen"

    @property
    def is_judged(self) -> bool:
        """Tell whether anything is expected of the learner."""
        return self not in (SessionType.FREE, SessionType.LISTEN)

    @property
    def is_kept(self) -> bool:
        """Tell whether the session belongs to the history: somebody plays."""
        return self is not SessionType.LISTEN


class SessionState(StrEnum):
    """How far a session got."""

    RUNNING = "running"
    FINISHED = "finished"
    STOPPED = "stopped"
    INTERRUPTED = "interrupted"


@dataclass(frozen=True, slots=True)
class SessionSettings:
    """Everything besides score and played notes that a verdict depends on.

    Attributes:
        mode: Tempo, wait or follow.
        level: Strictness.
        hands: Hands that the learner plays; in a listening session those that the program plays.
        speed_percent: 25-200.
        count_in_bars: Bars counted before the music, 0 for none.
        first_bar: Index of the first practised bar in `Score.bars`, None for the beginning.
        last_bar: Index of the last practised bar, inclusive, None for the end.
        is_looping: Begin again at first_bar after last_bar, without end.
        is_other_hand_played: The program plays the hand that the learner does not.
        has_metronome: The metronome clicks.
        subdivision: Clicks of the metronome a beat, 1-4.
        offset_us: Calibration of player and device, subtracted from each played onset.
        judge_version: The rules.
        session_type: What is practised.
        is_rhythm_only: Tempo mode: any key will do, one for each onset; only the time counts.
    """

    mode: Mode = Mode.TEMPO
    level: Level = Level.STEADY
    hands: Hands = Hands.BOTH
    speed_percent: int = 100
    count_in_bars: int = 1
    first_bar: int | None = None
    last_bar: int | None = None
    is_looping: bool = False
    is_other_hand_played: bool = True
    has_metronome: bool = True
    offset_us: int = 0
    judge_version: str = JUDGE_VERSION
    session_type: SessionType = SessionType.SONG
    is_rhythm_only: bool = False
    subdivision: int = 1


@dataclass(frozen=True, slots=True)
class SessionRecord:
    """A session as the store keeps it.

    Attributes:
        session_id: UUID as text.
        song_id: The song, None for explicit expected notes.
        title: Title at the time of playing.
        started_at: Beginning, aware, UTC.
        settings: Settings at the beginning; later changes are among the recorded events.
        state: How far it got.
        played_us: Session time up to the last event.
        result: Its result; None while it runs.
        is_from_memory: The notes were hidden from the learner, and stayed so to the end.
        later_speeds: Speeds in percent to which it changed, one after the other, none twice in a row.
    """

    session_id: str
    song_id: str | None
    title: str
    started_at: datetime
    settings: SessionSettings
    state: SessionState
    played_us: int = 0
    result: SessionResult | None = None
    is_from_memory: bool = False
    later_speeds: tuple[int, ...] = ()

    @property
    def tempo_course(self) -> tuple[int, ...]:
        """All its speeds in percent, one after the other; the first is that of its settings."""
        return (self.settings.speed_percent, *self.later_speeds)

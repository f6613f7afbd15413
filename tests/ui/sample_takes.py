"""Songs, scores and takes as a learner has them, for the tests of screens and models."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from sargam_desktop.domain.grading import BarResult, SessionResult, accuracy_of, timing_of
from sargam_desktop.domain.judgement import WINDOWS, Level, Mode
from sargam_desktop.domain.score import Bar, Hand, Hands, Score, ScoreNote
from sargam_desktop.domain.session import SessionRecord, SessionSettings, SessionState
from sargam_desktop.domain.song import SongInfo

NOW = datetime.now(UTC)

ODE = SongInfo(
    song_id="ode-to-joy",
    version=1,
    title="Ode to Joy",
    composer="Ludwig van Beethoven",
    year="1824",
    style="Classical",
    grade=2,
    rights="Beethoven died in 1827. Arrangement CC BY 4.0.",
    tags=("five fingers", "dotted quarter"),
    sa=None,
    note_count=128,
    bar_count=16,
    duration_us=64_000_000,
    lowest_pitch=50,
    highest_pitch=69,
    has_left=True,
    has_right=True,
    fifths=2,
    is_minor=False,
    bpm=96.0,
    metre="4/4",
    has_notation=True,
)


def song(song_id: str, title: str, **changes: object) -> SongInfo:
    """Return a song like the Ode, with its own id, title and whatever differs."""
    return replace(ODE, song_id=song_id, title=title, **changes)  # type: ignore[arg-type]


SONGS = [
    ODE,
    song(
        "raghupati",
        "Raghupati Raghav",
        composer="Traditional",
        style="Bhajan",
        grade=1,
        sa=2,
        tags=("raga Gara",),
    ),
    song("sakura", "Sakura", composer="Traditional (Japan)", style="Folk", grade=4, bpm=72.0),
    song("minuet-in-g", "Minuet in G", composer="Christian Petzold", style="Classical", grade=6, fifths=1),
    song(
        "humoresque", "Humoresque", composer="Antonín Dvořák", style="Classical", grade=9, highest_pitch=100
    ),
    song("free-tune", "A Tune of One's Own", composer="", style="", grade=None, rights="", has_left=False),
]


def score(bar_count: int = 16, notes_in_bar: int = 4) -> Score:
    """Return a score with notes for both hands in every bar of four beats."""
    bars = tuple(Bar(number + 1, 4.0 * number, 4.0) for number in range(bar_count))
    notes = [
        ScoreNote(bar.onset_beat + 4.0 * place / notes_in_bar, 1.0, pitch, hand)
        for bar in bars
        for place in range(notes_in_bar)
        for pitch, hand in ((50, Hand.LEFT), (62 + place, Hand.RIGHT))
    ]
    return Score(tuple(notes), bars, fifths=2)


def result(
    weak: Mapping[int, int] | None = None,
    *,
    bar_count: int = 16,
    hands: tuple[Hand, ...] = (Hand.LEFT, Hand.RIGHT),
    is_timed: bool = True,
) -> SessionResult:
    """Return the result of a take with eight notes a bar and hand.

    Args:
        weak: Notes that came late in the left hand, or the only hand, by bar index.
        bar_count: Bars that were played.
        hands: Hands that played.
        is_timed: False for wait mode.
    """
    late_in = weak or {}
    drawn = random.Random(7)
    bars, deviations = [], []
    for index in range(bar_count):
        for hand in hands:
            late = late_in.get(index, 0) if hand is hands[0] else 0
            hits = [round(drawn.gauss(-8, 30)) * 1000 for _ in range(8 - late)]
            hits = [max(min(us, 79_000), -79_000) for us in hits]
            hits += [round(drawn.gauss(142, 15)) * 1000 for _ in range(late)]
            median = sorted(hits)[len(hits) // 2]
            bars.append(BarResult(index, hand, 8, 8 - late, 0, median if is_timed else None))
            deviations += [(hand, us) for us in hits]
    expected = 8 * bar_count * len(hands)
    late_notes = sum(late_in.values())
    points = [timing_of(us, WINDOWS[Level.STEADY]) for _, us in deviations]
    return SessionResult(
        expected=expected,
        correct=expected - late_notes,
        early=0,
        late=late_notes if is_timed else 0,
        missed=0,
        wrong=3,
        extras=3,
        accuracy=accuracy_of(expected, expected, 3),
        timing=sum(points) / len(points) if is_timed else None,
        score=10 * expected,
        progress_percent=100.0,
        bars=tuple(bars),
        deviations_us=tuple(deviations) if is_timed else (),
    )


def few_notes(count: int = 6) -> SessionResult:
    """Return the result of a take that is too short for a grade."""
    bars = (BarResult(0, Hand.RIGHT, count, count, 0, 4000),)
    deviations = tuple((Hand.RIGHT, 4000) for _ in range(count))
    return SessionResult(count, count, 0, 0, 0, 0, 0, 100.0, 100.0, 10 * count, 10.0, bars, deviations)


def take(
    session_id: str = "take-1",
    taken: SessionResult | None = None,
    *,
    info: SongInfo = ODE,
    hours_ago: float = 1,
    state: SessionState = SessionState.FINISHED,
    settings: SessionSettings | None = None,
) -> SessionRecord:
    """Return a take of a song."""
    return SessionRecord(
        session_id,
        info.song_id,
        info.title,
        NOW - timedelta(hours=hours_ago),
        settings or SessionSettings(),
        state,
        60_000_000,
        taken,
    )


def wait_settings() -> SessionSettings:
    """Return the settings of a take in wait mode with the right hand."""
    return SessionSettings(mode=Mode.WAIT, hands=Hands.RIGHT)

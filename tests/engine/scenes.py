"""Scores, performances and sessions that the tests of the engine begin with."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from hypothesis import strategies as st

from sargam_desktop.domain.feedback import FeedbackRevised, NoteJudged, Outcome, SessionEnded
from sargam_desktop.domain.judgement import Level, Mode, Result
from sargam_desktop.domain.performance import NoteOff, NoteOn
from sargam_desktop.domain.score import Bar, Hand, Score, ScoreNote
from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.domain.tempo_map import TempoChange, TempoMap
from sargam_desktop.engine.commands import (
    ChangeLoop,
    ChangeSpeed,
    Command,
    PauseSession,
    ResumeSession,
    SeekTo,
    SessionEvent,
    SkipChord,
    StartSession,
    SwitchMetronome,
)
from sargam_desktop.engine.session_engine import SessionEngine, SessionSetup

MS = 1000


def score_of(*notes: tuple[float, int], bpm: float = 60.0, bars: int | None = None) -> Score:
    """Build a score of quarter notes from (onset in seconds at 60 BPM, pitch)."""
    written = sorted(
        ScoreNote(onset, 1.0, pitch, Hand.RIGHT if pitch >= 60 else Hand.LEFT) for onset, pitch in notes
    )
    end = max((note.onset_beat for note in written), default=0.0)
    count = bars or int(end // 4) + 1
    return Score(
        tuple(written),
        tuple(Bar(i + 1, i * 4.0, 4.0) for i in range(count)),
        TempoMap((TempoChange(0.0, bpm),)),
    )


def rest_settings(mode: Mode = Mode.TEMPO, level: Level = Level.STEADY, **changes: Any) -> SessionSettings:  # noqa: ANN401 - fields of SessionSettings
    """Return settings without count-in and sound."""
    fields = {"count_in_bars": 0, "has_metronome": False, "is_other_hand_played": False} | changes
    return SessionSettings(mode=mode, level=level, **fields)


def engine_of(score: Score, settings: SessionSettings | None = None, open_until_us: int = 0) -> SessionEngine:
    return SessionEngine(SessionSetup("test", score, settings or rest_settings(), open_until_us))


def press(pitch: int, at_ms: float) -> NoteOn:
    return NoteOn(pitch, 80, round(at_ms * MS))


def release(pitch: int, at_ms: float) -> NoteOff:
    return NoteOff(pitch, round(at_ms * MS))


def run(engine: SessionEngine, events: Iterable[SessionEvent], until_ms: float = 0) -> list[Outcome]:
    """Start `engine`, play `events` in order, then let time pass."""
    outcomes = engine.handle(StartSession(0))
    for event in events:
        outcomes += engine.handle(event)
    return outcomes + engine.advance(round(until_ms * MS))


def judged(outcomes: Sequence[Outcome]) -> list[NoteJudged]:
    return [outcome for outcome in outcomes if isinstance(outcome, NoteJudged)]


def settled(outcomes: Sequence[Outcome]) -> list[NoteJudged]:
    """Return the last word on everything that was judged."""
    notes = judged(outcomes)
    for outcome in outcomes:
        if isinstance(outcome, FeedbackRevised):
            assert notes[outcome.number - 1] == outcome.before
            notes[outcome.number - 1] = outcome.after
    return notes


def verdicts(outcomes: Sequence[Outcome]) -> list[str]:
    return [outcome.result.value for outcome in judged(outcomes)]


def ended(outcomes: Sequence[Outcome]) -> SessionEnded:
    return next(outcome for outcome in outcomes if isinstance(outcome, SessionEnded))


def hits(outcomes: Sequence[Outcome]) -> list[NoteJudged]:
    return [note for note in judged(outcomes) if note.result not in (Result.WRONG_NOTE, Result.MISSED)]


@st.composite
def scores(draw: st.DrawFn) -> Score:
    """Small scores with repeated notes, chords and both hands."""
    grid = draw(
        st.lists(st.tuples(st.integers(0, 40), st.integers(58, 63)), min_size=1, max_size=24, unique=True)
    )
    bpm = draw(st.sampled_from([40.0, 60.0, 97.0, 120.0, 200.0]))
    return score_of(*((step / 4, pitch) for step, pitch in grid), bpm=bpm)


@st.composite
def performances(draw: st.DrawFn, longest_ms: int = 12_000) -> list[NoteOn | NoteOff]:
    """Presses and releases near the notes of `scores`, in order."""
    presses = draw(
        st.lists(
            st.tuples(st.integers(0, longest_ms), st.integers(57, 64), st.integers(20, 900)), max_size=30
        )
    )
    events: list[NoteOn | NoteOff] = []
    for at_ms, pitch, length_ms in presses:
        events += [press(pitch, at_ms), release(pitch, at_ms + length_ms)]
    return sorted(events, key=lambda event: event.at_us)


def commands(longest_ms: int = 12_000) -> st.SearchStrategy[list[Command]]:
    """Commands in the middle of a session, in order; a pause is mostly followed by its end."""
    at_us = st.integers(0, longest_ms).map(lambda at_ms: at_ms * MS)
    bars = st.tuples(st.integers(0, 2), st.integers(0, 2)).map(lambda pair: (min(pair), max(pair)))
    command = st.one_of(
        st.builds(PauseSession, at_us),
        st.builds(ResumeSession, at_us),
        st.builds(SeekTo, st.integers(0, 3), at_us),
        st.builds(ChangeSpeed, st.sampled_from([25, 50, 73, 100, 150, 200]), at_us),
        st.builds(ChangeLoop, st.none() | bars, at_us),
        st.builds(SwitchMetronome, st.booleans(), at_us),
        st.builds(SkipChord, at_us),
    )
    return st.lists(command, max_size=12).map(in_order)


def in_order(events: Iterable[SessionEvent]) -> list[Any]:
    return sorted(events, key=lambda event: event.at_us)

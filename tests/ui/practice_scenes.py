"""Scores, verdicts and states for the tests of the practice screen."""

from __future__ import annotations

from sargam_desktop.domain.feedback import (
    NoteJudged,
    PositionSnapshot,
    TransportChanged,
    TransportState,
)
from sargam_desktop.domain.judgement import Result
from sargam_desktop.domain.performance import NoteOff, NoteOn
from sargam_desktop.domain.score import Bar, Hand, Score, ScoreNote
from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.domain.song import Song, SongInfo
from sargam_desktop.ui.practice_setup import PracticeSetup
from sargam_desktop.ui.practice_state import PracticeState, initial_state

US_PER_BEAT = 600_000  # 100 beats a minute, the default tempo
MELODY = (64, 65, 67, 69)


def score(bars: int = 8) -> Score:
    """Return bars of four quarter notes for the right hand over a chord of two for the left."""
    notes = [
        ScoreNote(4.0 * bar + beat, 1.0, pitch, Hand.RIGHT, finger=1 + beat)
        for bar in range(bars)
        for beat, pitch in enumerate(MELODY)
    ]
    notes += [ScoreNote(4.0 * bar, 4.0, pitch, Hand.LEFT) for bar in range(bars) for pitch in (48, 54)]
    notes.sort(key=lambda note: (note.onset_beat, note.pitch))
    return Score(tuple(notes), tuple(Bar(index + 1, 4.0 * index, 4.0) for index in range(bars)))


def long_score(count: int) -> Score:
    """Return `count` notes, four to the beat, some of them long."""
    notes = tuple(
        ScoreNote(index / 4, 9.0 if index % 100 == 0 else 0.5, 40 + index % 45, Hand.RIGHT)
        for index in range(count)
    )
    return Score(notes, tuple(Bar(i + 1, 4.0 * i, 4.0) for i in range(count // 16 + 1)))


def song(piece: Score | None = None) -> Song:
    """Return a song with `score()` or another piece."""
    piece = piece or score()
    lowest, highest = piece.pitch_range
    info = SongInfo(
        song_id="steps", version=1, title="Four Steps", composer="Sargam", year="2025", style="Exercise",
        grade=1, rights="", tags=(), sa=None, note_count=len(piece.notes), bar_count=len(piece.bars),
        duration_us=0, lowest_pitch=lowest, highest_pitch=highest, has_left=True, has_right=True,
        fifths=piece.fifths, is_minor=piece.is_minor, bpm=100.0, metre="4/4", has_notation=True,
    )  # fmt: skip
    return Song(info, piece)


def state(settings: SessionSettings | None = None, piece: Score | None = None) -> PracticeState:
    """Return the state before anything happened."""
    return initial_state(PracticeSetup(piece or score(), settings or SessionSettings()))


def judged(
    piece: Score, note_index: int, result: Result = Result.CORRECT, diff_ms: int | None = 0, lap: int = 0
) -> NoteJudged:
    """Return the verdict on a note of `piece`, played on its own key or missed."""
    note = piece.notes[note_index]
    is_missed = result is Result.MISSED
    return NoteJudged(
        result,
        at_us=0,
        expected_pitch=note.pitch,
        played_pitch=None if is_missed else note.pitch,
        timing_diff_us=None if is_missed or diff_ms is None else diff_ms * 1000,
        note_index=note_index,
        lap=lap,
        hand=note.hand,
    )


def stray(played: int) -> NoteJudged:
    """Return the verdict on a wrong note near nothing."""
    return NoteJudged(Result.WRONG_NOTE, 0, None, played)


def press(pitch: int, source: str = "Keys") -> NoteOn:
    """Return a press of a key."""
    return NoteOn(pitch, 80, 0, source=source)


def release(pitch: int, source: str = "Keys") -> NoteOff:
    """Return a release of a key."""
    return NoteOff(pitch, 0, source=source)


def moved(
    beat: float,
    transport: TransportState = TransportState.PLAYING,
    *,
    loop: tuple[float, float] | None = None,
    lap: int = 0,
    waiting_for: tuple[int, ...] = (),
) -> TransportChanged:
    """Return the news that the transport is at a beat of a score in the default tempo."""
    loop_us = None if loop is None else (round(loop[0] * US_PER_BEAT), round(loop[1] * US_PER_BEAT))
    position = PositionSnapshot(transport, round(beat * US_PER_BEAT), 0, loop_us=loop_us, lap=lap)
    return TransportChanged(position, waiting_for)

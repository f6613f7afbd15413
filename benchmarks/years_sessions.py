"""Benchmark of the store: sessions of songs, played in loops by virtual learners before the real judge.

They are kept as the program keeps them, and the coach takes them in. `benchmarks.years_store` makes
years of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Final

from benchmarks.coach_learners import draw_bars, draw_skill, shipped_songs
from sargam_desktop.bootstrap import Program
from sargam_desktop.domain.feedback import SessionEnded
from sargam_desktop.domain.learner.notes_to_play import notes_to_play
from sargam_desktop.domain.learner.virtual_learner import VirtualLearner
from sargam_desktop.domain.performance import NoteOff, NoteOn
from sargam_desktop.domain.score import Score
from sargam_desktop.domain.session import SessionSettings, SessionState
from sargam_desktop.engine.commands import SessionEvent, StartSession, StopSession
from sargam_desktop.tutor.practice import new_record, rehearse

#: What a session asks for on average: 15 million notes in 36,500 sessions.
NOTES_A_SESSION: Final = 411
_SPREAD: Final = 0.7
_SLOWEST, _STEP = 60, 5
_TAIL_US: Final = 1_000_000


def play_sessions(folder: Path, count: int) -> None:
    """Fill a store in `folder` with that many sessions, twenty a day up to now."""
    program = Program(str(folder))
    program.prepare()
    chance = Random(count)
    first = datetime.now(UTC) - timedelta(days=count / 20)
    for number in range(count):
        _keep(program, chance, first + timedelta(days=number / 20))
    program.daily_coach.catch_up()
    program.store.close()


def _keep(program: Program, chance: Random, started_at: datetime) -> None:
    song_id = chance.choice(list(shipped_songs()))
    song = program.library.load_song(song_id)
    settings = SessionSettings(
        count_in_bars=0, is_looping=True, speed_percent=chance.randrange(_SLOWEST, 101, _STEP)
    )
    record = replace(new_record(song_id, song.info.title, settings), started_at=started_at)
    events = list(_events(song.score, settings, chance))
    outcomes, taken = rehearse(record, song.score, events)
    ended = next(outcome for outcome in outcomes if isinstance(outcome, SessionEnded))
    finished = replace(record, state=SessionState.FINISHED, played_us=events[-1].at_us, result=ended.result)
    program.keeper.begin(record, song.score)
    program.keeper.append(record.session_id, taken)
    program.keeper.finish(finished)


def _events(score: Score, settings: SessionSettings, chance: Random) -> Iterator[SessionEvent]:
    """Yield a start, as many laps as make the notes of a session, and the stop."""
    learner = VirtualLearner(draw_skill(chance), draw_bars(score, chance))
    notes = notes_to_play(score, speed_percent=settings.speed_percent)
    us_at = score.tempo_map.us_at
    lap_us = (us_at(score.end_beat) - us_at(score.start_beat)) * 100 // settings.speed_percent
    wanted = NOTES_A_SESSION * chance.lognormvariate(-_SPREAD * _SPREAD / 2, _SPREAD)
    laps = max(1, round(wanted / len(notes)))
    played: list[NoteOn | NoteOff] = []
    for lap in range(laps):
        performed = learner.perform(notes, chance.randrange(1 << 30)).events
        played += [event._replace(at_us=event.at_us + lap * lap_us) for event in performed]
    yield StartSession(0)
    yield from sorted((event for event in played if event.at_us > 0), key=lambda event: event.at_us)
    yield StopSession(laps * lap_us + _TAIL_US)

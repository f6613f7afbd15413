"""Tutor: a virtual learner plays a song through the real engine, in real time."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.performance import NoteOff, NoteOn
from sargam_desktop.domain.score import Score
from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.domain.virtual_learner import PATIENT, Skill, perform
from sargam_desktop.engine.expected_notes import expect_notes, range_of
from sargam_desktop.engine.metronome import count_in_length


def demo_performance(score: Score, settings: SessionSettings, seed: int) -> list[NoteOn | NoteOff]:
    """Return what the virtual learner plays, in session time.

    In wait mode the learner leaves nothing out, since the song would wait for it.
    """
    beats = range_of(score, settings.first_bar, settings.last_bar)
    bar = score.bars[score.bar_index_at(beats.start_beat)]
    count_in_beat = count_in_length(bar, settings.count_in_bars, beats.start_beat)
    us_at = score.tempo_map.us_at
    origin_us = us_at(beats.start_beat - count_in_beat)

    def session_us(score_us: int) -> int:
        return (score_us - origin_us) * 100 // settings.speed_percent

    def timed(note_index: int) -> tuple[int, int, int]:
        note = score.notes[note_index]
        onset_us = session_us(us_at(note.onset_beat))
        end_us = session_us(us_at(note.onset_beat + note.duration_beat))
        return onset_us, end_us - onset_us, note.pitch

    expected = expect_notes(score, settings.hands, beats)
    skill = PATIENT if settings.mode is Mode.WAIT else Skill()
    return perform([timed(note.note_index) for note in expected], skill, seed)


def play_live(
    events: Iterable[NoteOn | NoteOff],
    origin_us: int,
    deliver: Callable[[NoteOn | NoteOff], None],
    wait_until: Callable[[int], bool],
) -> None:
    """Deliver `events` at their time.

    Args:
        events: In session time, in order.
        origin_us: Clock time at which the session began.
        deliver: Takes each event, stamped on the clock.
        wait_until: Sleeps until a clock time; False when the session is over meanwhile.
    """
    for event in events:
        at_us = origin_us + event.at_us
        if not wait_until(at_us):
            return
        deliver(event._replace(at_us=at_us))

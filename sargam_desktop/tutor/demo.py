"""Tutor: a virtual learner plays a song through the real engine, in real time."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.learner.notes_to_play import notes_to_play
from sargam_desktop.domain.learner.skill import IN_TIME, PATIENT, PRACTISING
from sargam_desktop.domain.learner.virtual_learner import VirtualLearner
from sargam_desktop.domain.performance import NoteOff, NoteOn
from sargam_desktop.domain.score import Score
from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.engine.expected_notes import expect_notes, range_of
from sargam_desktop.engine.metronome import count_in_length

#: The clock of any other mode follows the learner.
_LEARNERS: Final = {Mode.TEMPO: VirtualLearner(IN_TIME), Mode.WAIT: VirtualLearner(PATIENT)}


def demo_performance(score: Score, settings: SessionSettings, seed: int) -> list[NoteOn | NoteOff]:
    """Return what the virtual learner plays, in session time.

    In wait mode the learner leaves nothing out, since the song would wait for it.
    """
    beats = range_of(score, settings.first_bar, settings.last_bar)
    bar = score.bars[score.bar_index_at(beats.start_beat)]
    count_in_beat = count_in_length(bar, settings.count_in_bars, beats.start_beat)
    expected = [note.note_index for note in expect_notes(score, settings.hands, beats)]
    notes = notes_to_play(score, expected, beats.start_beat - count_in_beat, settings.speed_percent)
    learner = _LEARNERS.get(settings.mode) or VirtualLearner(PRACTISING)
    return list(learner.perform(notes, seed).events)


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

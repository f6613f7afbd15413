"""Engine: one session, a function of its events.

`SessionEngine` joins transport, matcher, metronome, accompanist and scorekeeper. It reads no
clock: time comes in with each event and with `advance`. The same events give the same
verdicts, live, in virtual time, and when a stored session is judged again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sargam_desktop.domain.feedback import (
    FeedbackRevised,
    NoteJudged,
    Outcome,
    PlayerJumped,
    PositionSnapshot,
    SessionEnded,
    SessionStarted,
    TransportChanged,
    TransportState,
)
from sargam_desktop.domain.judgement import WINDOWS, Mode
from sargam_desktop.domain.performance import NoteOff, NoteOn, PedalMoved
from sargam_desktop.domain.score import Score
from sargam_desktop.domain.session import FASTEST_PERCENT, SLOWEST_PERCENT, SessionSettings
from sargam_desktop.engine import commands
from sargam_desktop.engine.accompanist import Accompanist, hands_to_sound
from sargam_desktop.engine.commands import SessionEvent
from sargam_desktop.engine.expected_notes import ExpectedNote, expect_notes, one_a_beat, range_of, reach_of
from sargam_desktop.engine.matcher_choice import choose_matcher
from sargam_desktop.engine.metronome import Metronome, count_in_length
from sargam_desktop.engine.scorekeeper import Scorekeeper
from sargam_desktop.engine.transport import Loop, Transport


@dataclass(frozen=True, slots=True)
class SessionSetup:
    """All that a session starts from.

    Attributes:
        session_id: UUID as text.
        score: What should be played.
        settings: How it is played and judged.
        open_until_us: The session does not end before this session time, so that every note
            of a recorded performance gets its verdict.
    """

    session_id: str
    score: Score
    settings: SessionSettings
    open_until_us: int = 0


class SessionEngine:
    """Runs one session.

    Args:
        setup: What it starts from.
    """

    def __init__(self, setup: SessionSetup) -> None:
        score, settings = setup.score, setup.settings
        self._setup = setup
        self._now_us = 0
        self._is_over = False
        self._next_due_us: int | None = None
        self._is_due_known = False
        self._handlers = self._handlers_of_events()
        self._beats = range_of(score, settings.first_bar, settings.last_bar)
        self._reach = reach_of(score, self._beats, is_looping=settings.is_looping)
        count_in_beat = count_in_length(
            score.bars[score.bar_index_at(self._beats.start_beat)],
            settings.count_in_bars,
            self._beats.start_beat,
        )
        self._transport = self._build_transport(count_in_beat)
        is_judged = settings.session_type.is_judged
        expected = expect_notes(score, settings.hands, self._reach) if is_judged else []
        if settings.is_rhythm_only:
            expected = one_a_beat(expected)
        range_us = self._start_us, self._us_at(self._reach.end_beat)
        self._matcher = choose_matcher(settings, score, expected, self._transport, range_us)
        self._metronome = Metronome(
            score,
            self._transport,
            self._beats.start_beat,
            count_in_beat,
            is_on=settings.has_metronome,
            subdivision=settings.subdivision,
        )
        self._accompanist = Accompanist(score, self._transport, hands_to_sound(settings), self._reach)
        self._total_notes = self._count_in_range(expected)
        windows = WINDOWS[settings.level] if settings.mode is Mode.TEMPO else None
        self._scorekeeper = Scorekeeper(score, self._total_notes, windows, settings.hands)

    # ---- reading

    @property
    def setup(self) -> SessionSetup:
        """What the session started from."""
        return self._setup

    @property
    def is_over(self) -> bool:
        """Tell whether the session has ended."""
        return self._is_over

    @property
    def is_endless(self) -> bool:
        """Tell whether time alone will never end the session: it loops, or waits for a key."""
        transport = self._transport
        return transport.loop is not None or transport.state is TransportState.WAITING

    @property
    def now_us(self) -> int:
        """Session time of the last event."""
        return self._now_us

    def snapshot(self, at_us: int) -> PositionSnapshot:
        """Return the position at a session time that is not before the last event."""
        return self._transport.snapshot(max(at_us, self._now_us))

    def due_us(self) -> int | None:
        """Return when time alone next changes something; None while nothing runs.

        It is known from the last event on, so that a key press does not wait for it.
        """
        if not self._is_due_known:
            self._next_due_us = self._find_due()
            self._is_due_known = True
        return self._next_due_us

    def _find_due(self) -> int | None:
        if self._is_over or self._transport.state in (TransportState.STOPPED, TransportState.PAUSED):
            return None
        matcher_due = self._matcher.due_us()
        if self._transport.state is TransportState.WAITING:
            return matcher_due
        dues = (
            matcher_due,
            self._fold_due(),
            self._accompanist.due_us(),
            self._metronome.due_us(),
            self._end_due(matcher_due),
        )
        return min((due for due in dues if due is not None), default=None)

    # ---- events

    def handle(self, event: SessionEvent) -> list[Outcome]:
        """Take in one event; what time brought before it comes first.

        Times never run backwards: an event that comes in late counts from the last one on.
        """
        event = self.stamp(event)
        outcomes = self.advance(event.at_us)
        if self._is_over:
            return outcomes
        self._is_due_known = False
        outcomes += self._counted(self._matcher.settle(event.at_us)) if self._is_running else []
        self._now_us = event.at_us
        outcomes += self._counted(self._handlers[type(event)](event))
        if isinstance(event, commands.StopSession):
            outcomes += self._end(event.at_us, is_complete=False)
        return outcomes

    def stamp(self, event: SessionEvent) -> SessionEvent:
        """Return `event` with the time at which it counts; this is what is recorded."""
        return event if event.at_us >= self._now_us else event._replace(at_us=self._now_us)

    def advance(self, to_us: int) -> list[Outcome]:
        """Do all that time brings until `to_us`."""
        outcomes: list[Outcome] = []
        while (due_us := self.due_us()) is not None and due_us <= to_us:
            self._is_due_known = False
            self._now_us = max(self._now_us, due_us)
            outcomes += self._counted(self._act(self._now_us))
        return outcomes

    @property
    def _is_running(self) -> bool:
        return self._transport.state not in (TransportState.STOPPED, TransportState.PAUSED)

    def _handlers_of_events(self) -> dict[type[SessionEvent], Callable[[Any], list[Outcome]]]:
        return {
            NoteOn: self._press,
            NoteOff: self._release,
            PedalMoved: self._hear_pedal,
            commands.StartSession: self._start,
            commands.PauseSession: self._pause,
            commands.ResumeSession: self._resume,
            commands.SeekTo: self._seek,
            commands.ChangeSpeed: self._change_speed,
            commands.ChangeLoop: self._change_loop,
            commands.SwitchMetronome: self._switch_metronome,
            commands.SkipChord: self._skip,
            commands.StopSession: self._stop,
        }

    def _press(self, note: NoteOn) -> list[Outcome]:
        """Judge a press, but not free play, a pause, or keys tried before the music."""
        if not (self._is_running and self._setup.settings.session_type.is_judged):
            return []
        is_counting = self._transport.state is TransportState.COUNTING_IN
        jumps = self._transport.jumps
        outcomes = self._matcher.press(note)
        if is_counting and outcomes and _is_on_nothing(outcomes[0]):
            return []
        if self._transport.jumps > jumps:
            return outcomes + self._go_with_player(note.at_us)
        return outcomes + self._follow_jump(outcomes, note.at_us)

    def _release(self, note: NoteOff) -> list[Outcome]:
        """A key that is let go in a pause is let go."""
        return self._matcher.release(note)

    def _hear_pedal(self, _pedal: PedalMoved) -> list[Outcome]:
        """The pedal is recorded, and never counts as a press."""
        return []

    def _skip(self, command: commands.SkipChord) -> list[Outcome]:
        outcomes = self._matcher.skip(command.at_us) if self._is_running else []
        return outcomes + self._follow_jump(outcomes, command.at_us)

    def _follow_jump(self, outcomes: list[Outcome], at_us: int) -> list[Outcome]:
        """Bring metronome and other hand along when a complete chord moved the position."""
        if not any(isinstance(o, TransportChanged) and o.position.is_moving for o in outcomes):
            return []
        self._metronome.relocate(at_us)
        return self._accompanist.catch_up(at_us)

    def _go_with_player(self, at_us: int) -> list[Outcome]:
        """Bring metronome and other hand to where the player jumped."""
        outcomes = self._accompanist.silence(at_us)
        self._metronome.relocate(at_us)
        self._accompanist.relocate(at_us)
        return outcomes

    def _start(self, command: commands.StartSession) -> list[Outcome]:
        if self._transport.state is not TransportState.STOPPED:
            return []
        at_us = command.at_us
        self._transport.start(at_us)
        return [SessionStarted(self._setup.session_id, self._total_notes), self._transport_changed(at_us)]

    def _pause(self, command: commands.PauseSession) -> list[Outcome]:
        if not self._is_running:
            return []
        self._transport.pause(command.at_us)
        return [*self._accompanist.silence(command.at_us), self._transport_changed(command.at_us)]

    def _resume(self, command: commands.ResumeSession) -> list[Outcome]:
        if self._transport.state is not TransportState.PAUSED:
            return []
        self._transport.resume(command.at_us)
        self._matcher.resume(command.at_us)
        return [self._transport_changed(command.at_us)]

    def _seek(self, command: commands.SeekTo) -> list[Outcome]:
        if self._transport.state is TransportState.STOPPED:
            return []
        bars = self._setup.score.bars
        target_us = self._us_at(bars[min(max(0, command.bar_index), len(bars) - 1)].onset_beat)
        loop = self._transport.loop
        if loop is not None and not loop.start_us <= target_us < loop.end_us:
            target_us = loop.start_us
        return self._jump(target_us, command.at_us)

    def _jump(self, target_us: int, at_us: int) -> list[Outcome]:
        outcomes = self._matcher.abandon(at_us) + self._accompanist.silence(at_us)
        self._transport.seek(at_us, target_us)
        self._relocate(at_us)
        return [*outcomes, self._transport_changed(at_us)]

    def _change_speed(self, command: commands.ChangeSpeed) -> list[Outcome]:
        percent = min(max(SLOWEST_PERCENT, command.percent), FASTEST_PERCENT)
        self._transport.change_speed(command.at_us, percent)
        self._matcher.change_speed(command.at_us)
        return [self._transport_changed(command.at_us)]

    def _change_loop(self, command: commands.ChangeLoop) -> list[Outcome]:
        if self._transport.state is TransportState.STOPPED:
            return []
        at_us = command.at_us
        loop = None if command.bars is None else self._loop_of(*command.bars)
        self._transport.change_loop(loop)
        if loop is not None and not loop.start_us <= self._transport.counts_from_us(at_us) < loop.end_us:
            return self._jump(loop.start_us, at_us)
        self._relocate(at_us)
        return [self._transport_changed(at_us)]

    def _switch_metronome(self, command: commands.SwitchMetronome) -> list[Outcome]:
        self._metronome.switch(command.at_us, is_on=command.is_on)
        return []

    def _stop(self, command: commands.StopSession) -> list[Outcome]:
        has_begun = self._transport.state is not TransportState.STOPPED
        return self._matcher.abandon(command.at_us) if has_begun else []

    # ---- time

    def _act(self, at_us: int) -> list[Outcome]:
        """Do the next thing that is due; of several the one that the others depend on."""
        fold_due = self._fold_due()
        if fold_due is not None and fold_due <= at_us:
            return self._fold(at_us)
        outcomes = self._matcher.act(at_us)
        if outcomes or self._transport.state is TransportState.WAITING:
            return outcomes
        outcomes = self._accompanist.act(at_us) or self._metronome.act(at_us)
        if not outcomes and (end := self._end_due(self._matcher.due_us())) is not None and end <= at_us:
            return self._end(at_us, is_complete=True)
        return outcomes

    def _fold_due(self) -> int | None:
        """Return when the count-in ends or the loop folds back."""
        transport = self._transport
        if transport.state is TransportState.COUNTING_IN:
            return transport.session_us(transport.run_us_of(self._start_us))
        if transport.loop is None or transport.state is not TransportState.PLAYING:
            return None
        return transport.session_us(transport.run_us_of(transport.loop.end_us + transport.fold_us))

    def _fold(self, at_us: int) -> list[Outcome]:
        if self._transport.state is TransportState.COUNTING_IN:
            self._transport.finish_count_in()
            return [self._transport_changed(at_us)]
        outcomes = self._accompanist.silence(at_us)
        self._transport.begin_lap()
        return [*outcomes, self._transport_changed(at_us)]

    def _end_due(self, matcher_due_us: int | None) -> int | None:
        """Return when the session ends by itself; None while something is still to come."""
        transport = self._transport
        if transport.loop is not None or matcher_due_us is not None:
            return None
        end_us = self._us_at(self._reach.end_beat) + transport.fold_us
        return max(transport.session_us(transport.run_us_of(end_us)), self._setup.open_until_us + 1)

    def _end(self, at_us: int, *, is_complete: bool) -> list[Outcome]:
        self._is_over = True
        silence = self._accompanist.silence(at_us)
        self._transport.stop(at_us)
        ended = SessionEnded(self._scorekeeper.result(), is_complete, at_us)
        return [*silence, self._transport_changed(at_us), ended]

    # ---- parts

    def _counted(self, outcomes: list[Outcome]) -> list[Outcome]:
        """Return `outcomes` with the new figures after each verdict."""
        counted: list[Outcome] = []
        for outcome in outcomes:
            counted.append(outcome)
            if isinstance(outcome, NoteJudged | FeedbackRevised):
                position_us = self._transport.score_us(max(outcome.at_us, self._now_us))
                beat = self._setup.score.tempo_map.beat_at(position_us)
                counted.append(self._scorekeeper.take(outcome, beat))
            elif isinstance(outcome, PlayerJumped):
                self._scorekeeper.note_jump(outcome)
        return counted

    def _transport_changed(self, at_us: int) -> TransportChanged:
        return TransportChanged(self._transport.snapshot(at_us), self._matcher.waiting_for(at_us))

    def _relocate(self, at_us: int) -> None:
        self._matcher.relocate(at_us)
        self._metronome.relocate(at_us)
        self._accompanist.relocate(at_us)

    def _build_transport(self, count_in_beat: float) -> Transport:
        settings, start = self._setup.settings, self._beats.start_beat
        self._start_us = self._us_at(start)
        count_in_us = self._start_us - self._us_at(start - count_in_beat)
        transport = Transport(self._start_us, count_in_us, settings.speed_percent)
        if settings.is_looping:
            transport.change_loop(Loop(self._start_us, self._us_at(self._beats.end_beat)))
        return transport

    def _count_in_range(self, expected: list[ExpectedNote]) -> int:
        end_us = self._us_at(self._beats.end_beat)
        is_following = self._setup.settings.mode is Mode.FOLLOW
        return sum(
            self._start_us <= note.score_us < end_us and not (is_following and note.is_grace)
            for note in expected
        )

    def _loop_of(self, first_bar: int, last_bar: int) -> Loop:
        beats = range_of(self._setup.score, first_bar, last_bar)
        return Loop(self._us_at(beats.start_beat), self._us_at(beats.end_beat))

    def _us_at(self, beat: float) -> int:
        return self._setup.score.tempo_map.us_at(beat)


def _is_on_nothing(outcome: Outcome) -> bool:
    return isinstance(outcome, NoteJudged) and outcome.expected_pitch is None

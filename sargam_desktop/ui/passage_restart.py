"""UI layer: brings a learner back to the first bar of the passage, with time to find the keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.score import Score
from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.engine.commands import Command, PauseSession, ResumeSession, SeekTo
from sargam_desktop.engine.metronome import beat_length, beats_of
from sargam_desktop.engine.ports import Clock
from sargam_desktop.ui.practice.count_in_dial import CountIn

#: The pause before the passage is a bar long, but no longer than this.
_LONGEST_US: Final = 4_000_000


class PassageRestart(QObject):
    """Jumps back by recorded commands; in tempo mode it counts one bar before the clock goes on.

    Thread: GUI.

    Args:
        command: Takes a command to the session.
        count: Shows a moment of the counting, None at its end.
        clock: The clock of commands.
    """

    def __init__(
        self, command: Callable[[Command], None], count: Callable[[CountIn | None], None], clock: Clock
    ) -> None:
        super().__init__()
        self._command = command
        self._count = count
        self._clock = clock
        self._beat = 0
        self._beats = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    @property
    def is_counting(self) -> bool:
        """Whether the session stands still and is going to go on by itself."""
        return self._timer.isActive()

    def begin(self, score: Score, bar_index: int, settings: SessionSettings, *, is_paused: bool) -> None:
        """Go back to a bar.

        Args:
            score: The piece.
            bar_index: Index in `Score.bars`.
            settings: Mode and present speed.
            is_paused: The learner has paused, which holds.
        """
        now_us = self._clock.now_us()
        if is_paused or settings.mode is not Mode.TEMPO:
            self._command(SeekTo(bar_index, now_us))
            return
        self._command(PauseSession(now_us))
        self._command(SeekTo(bar_index, now_us))
        beat_us = _beat_us(score, bar_index, settings.speed_percent)
        self._beat, self._beats = 0, max(1, min(len(beats_of(score.bars[bar_index])), _LONGEST_US // beat_us))
        self._timer.start(max(1, beat_us // 1000))
        self._tick()

    def cancel(self) -> None:
        """Count no further; the session stays as it is."""
        if self._timer.isActive():
            self._timer.stop()
            self._count(None)

    @Slot()
    def _tick(self) -> None:
        if self._beat == self._beats:
            self.cancel()
            self._command(ResumeSession(self._clock.now_us()))
            return
        self._count(CountIn(self._beat + 1, self._beats, self._beat / self._beats, 1))
        self._beat += 1


def _beat_us(score: Score, bar_index: int, percent: int) -> int:
    """Return the length of a beat of the metre, as time passes."""
    bar = score.bars[bar_index]
    us_at = score.tempo_map.us_at
    return (us_at(bar.onset_beat + beat_length(bar)) - us_at(bar.onset_beat)) * 100 // percent

"""A virtual learner who plays what passes the now-line, in real time, through the live engine."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from sargam_desktop.domain.feedback import PositionSnapshot, TransportState
from sargam_desktop.domain.performance import NoteOff, NoteOn
from sargam_desktop.domain.score import Score
from tests.ui.practice_desk import Desk

_POLL_MS = 5

#: Tells by lap and index of the note which key to press, None for none.
Fingers = Callable[[int, int], int | None]


class LoopPlayer(QObject):
    """Presses each key once a lap, stamped when it is due: late delivery is the machine's fault."""

    def __init__(self, desk: Desk, score: Score, fingers: Fingers | None = None) -> None:
        super().__init__()
        self.fingers = fingers or (lambda _lap, index: score.notes[index].pitch)
        self._desk = desk
        self._score = score
        self._played: set[tuple[int, int]] = set()
        self._timer = QTimer(self, interval=_POLL_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    @Slot()
    def _look(self) -> None:
        position = self._desk.matcher.position
        if position is None or position.state is not TransportState.PLAYING or position.loop_us is None:
            return
        for index, beat in enumerate(self._score.onsets_beat):
            onset_us = self._score.tempo_map.us_at(beat)
            if position.loop_us[0] <= onset_us < position.loop_us[1]:
                self._play_when_due(position, index, onset_us)

    def _play_when_due(self, position: PositionSnapshot, index: int, onset_us: int) -> None:
        due_us = position.at_us + (onset_us - position.score_us) * 100 // position.speed_percent
        is_due = position.at_us - 200_000 <= due_us <= self._desk.clock.now_us()
        if not is_due or (position.lap, index) in self._played:
            return
        self._played.add((position.lap, index))
        pitch = self.fingers(position.lap, index)
        if pitch is not None:
            self._desk.matcher.deliver(NoteOn(pitch, 80, due_us, source="Virtual"))
            self._desk.matcher.deliver(NoteOff(pitch, due_us + 1000, source="Virtual"))

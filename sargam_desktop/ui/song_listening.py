"""UI layer: a song of the library as it sounds, to be heard before it is played."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from sargam_desktop.domain.song import Song
from sargam_desktop.engine.ports import Clock
from sargam_desktop.tutor.replay_player import ReplayPlayer
from sargam_desktop.tutor.song_cues import cues_of
from sargam_desktop.ui.backstage import Desk

_FRAME_MS: Final = 33
_FULL_SPEED_PERCENT: Final = 100
_AFTERGLOW_US: Final = 500_000


class SongListening(QObject):
    """One song at a time, from its beginning; nothing of it is kept.

    Thread: GUI.

    Signals:
        moved: Id of the song, and the beat that is heard; None when it is over.
        heard: Id of a song that was heard to its end.
    """

    moved = Signal(str, object)
    heard = Signal(str)

    def __init__(self, desk: Callable[[], Desk], clock: Clock, parent: QObject) -> None:
        """Play through the output of `desk`, which is asked for when something is to sound."""
        super().__init__(parent)
        self._desk = desk
        self._clock = clock
        self._player: ReplayPlayer | None = None
        self._song: Song | None = None
        self._end_us = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._look)

    @property
    def song_id(self) -> str:
        """Id of the song that is heard, empty for none."""
        return "" if self._song is None else self._song.info.song_id

    def play(self, song: Song) -> None:
        """Play a song from its beginning."""
        self.stop()
        cues = cues_of(song.score)
        if not cues:
            return
        self._song = song
        self._end_us = cues[-1].at_us + _AFTERGLOW_US
        self._player = ReplayPlayer(self._clock, self._desk().sound)
        self._player.play(cues, 0, _FULL_SPEED_PERCENT)
        self._timer.start()
        self._look()

    @Slot()
    def stop(self) -> None:
        """Let nothing sound."""
        if self._player is None:
            return
        song_id = self.song_id
        self._timer.stop()
        self._player.pause()
        self._player = self._song = None
        self.moved.emit(song_id, None)

    @Slot()
    def _look(self) -> None:
        if self._player is None or self._song is None:
            return
        at_us = self._player.position_us
        if at_us >= self._end_us:
            song_id = self.song_id
            self.stop()
            self.heard.emit(song_id)
            return
        score = self._song.score
        start_us = score.tempo_map.us_at(score.start_beat)
        self.moved.emit(self.song_id, score.tempo_map.beat_at(start_us + at_us))

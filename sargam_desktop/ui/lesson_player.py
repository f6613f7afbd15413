"""UI layer: plays the music of a lesson through the engine, for somebody who listens."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from sargam_desktop.domain.feedback import PositionSnapshot, SessionEnded
from sargam_desktop.domain.session import SessionRecord
from sargam_desktop.engine.commands import StartSession, StopSession
from sargam_desktop.engine.matcher_thread import Published
from sargam_desktop.engine.ports import Clock
from sargam_desktop.tutor.course import StepPiece
from sargam_desktop.ui.backstage import Desk


class LessonPlayer(QObject):
    """One piece at a time; nothing of it is kept.

    Thread: GUI.

    Signals:
        happened: Outcomes of the engine and played notes, in their order.
        ended: Whether the music came to its end.
    """

    happened = Signal(object)
    ended = Signal(bool)

    def __init__(self, desk: Desk, clock: Clock, parent: QObject) -> None:
        """Play through `desk`."""
        super().__init__(parent)
        self._desk = desk
        self._clock = clock
        self._record: SessionRecord | None = None

    @property
    def is_playing(self) -> bool:
        """Whether music plays."""
        return self._record is not None

    def play(self, piece: StepPiece) -> None:
        """Play from the beginning."""
        self._record = self._desk.practice.begin(None, piece.title, piece.song.score, piece.settings)
        self._desk.matcher.command(StartSession(self._clock.now_us()))

    @Slot()
    def stop(self) -> None:
        """End the music before its end."""
        if self._record is not None:
            self._record = None
            self._desk.matcher.command(StopSession(self._clock.now_us()))
            self.ended.emit(False)

    def position(self) -> PositionSnapshot | None:
        """Return where the music is."""
        return self._desk.matcher.position

    @Slot(object)
    def take_published(self, published: Published) -> None:
        """Hand on what happened."""
        played = () if published.played is None else (published.played,)
        record = self._record
        if record is None or published.session_id != record.session_id:
            self.happened.emit(played)
            return
        self.happened.emit((*played, *published.outcomes))
        if any(isinstance(outcome, SessionEnded) for outcome in published.outcomes):
            self._record = None
            self.ended.emit(True)

    @Slot()
    def take_fault(self) -> None:
        """The engine lost the music."""
        self._record = None
        self.ended.emit(False)

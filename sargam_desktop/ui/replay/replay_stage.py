"""UI layer: the stage of a replay: what was expected, dimmed, and the learner's own notes over it."""

from typing import Final

from PySide6.QtCore import QPointF, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPainter

from sargam_desktop.ui.keyboard.key_layout import KeyRange
from sargam_desktop.ui.piano_roll.piano_roll_widget import PianoRollWidget
from sargam_desktop.ui.piano_roll.stage_ground import ground_colour
from sargam_desktop.ui.practice_setup import PracticeSetup
from sargam_desktop.ui.replay.ghost_painter import Ghost, GhostPainter
from sargam_desktop.ui.replay.replay_picture import ReplayPicture
from sargam_desktop.ui.theme.theme_controller import ThemeController

_VEIL: Final = 0.42
#: A click so near beside a note still means it.
_REACH_PX: Final = 8.0


class ReplayStage(PianoRollWidget):
    """Falling notes as they were expected and as they were played.

    Thread: GUI.

    Signals:
        note_chosen: Number of the note that was clicked, -1 beside all notes.
        rebuilt: Another size or theme: the picture wants frames to be drawn in.
    """

    note_chosen = Signal(int)
    rebuilt = Signal()

    def __init__(self, theme: ThemeController, setup: PracticeSetup, keys: KeyRange) -> None:
        """Show `setup` over the lanes of `keys`, without a take."""
        self._picture: ReplayPicture | None = None
        self._pass = 0
        self._chosen: int | None = None
        super().__init__(theme, setup, keys)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("The take over the score"))

    @property
    def ghosts(self) -> GhostPainter:
        """What paints the take, for those who count it."""
        return self._ghosts

    def show_take(self, picture: ReplayPicture) -> None:
        """Show a take."""
        self._picture, self._pass, self._chosen = picture, 0, None
        self.show_song(picture.setup, picture.keys)

    def show_pass(self, number: int) -> None:
        """Show the notes of a pass."""
        if number != self._pass:
            self._pass = number
            self.update()

    def show_chosen(self, number: int | None) -> None:
        """Mark a note."""
        if number != self._chosen:
            self._chosen = number
            self.update()

    def ghost_of(self, number: int) -> Ghost | None:
        """Return where a note lies; None while it is out of sight."""
        return next((ghost for ghost in self._in_sight() if ghost.note.number == number), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the note under the pointer."""
        if event.button() is Qt.MouseButton.LeftButton:
            found = self._note_at(event.position())
            self.note_chosen.emit(-1 if found is None else found)

    def _note_at(self, place: QPointF) -> int | None:
        near = [
            ghost
            for ghost in self._in_sight()
            if ghost.rect.adjusted(-_REACH_PX, -_REACH_PX, _REACH_PX, _REACH_PX).contains(place)
        ]
        near.sort(
            key=lambda ghost: (not ghost.rect.contains(place), abs(ghost.rect.center().y() - place.y()))
        )
        return near[0].note.number if near else None

    def _in_sight(self) -> list[Ghost]:
        if self._picture is None:
            return []
        return list(self._ghosts.in_sight(self._picture, self._pass, self._now_beat))

    def _paint_verdicts(self, painter: QPainter) -> None:
        """Paint the take in place of running verdicts."""
        if self._picture is None:
            return
        veil = ground_colour(self._theme.tokens)
        veil.setAlphaF(_VEIL)
        painter.fillRect(self.rect(), veil)
        self._ghosts.paint(painter, self._picture, self._pass, self._now_beat, self._chosen)

    @Slot()
    def _rebuild(self) -> None:
        super()._rebuild()
        self._ghosts = GhostPainter(self._theme, self._geometry)
        self.rebuilt.emit()

"""UI layer: the practice screen: header, song strip, stage, fallboard, keys and control row.

It shows a `PracticeState` and emits what the learner wants; it decides nothing about the music.
"""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sargam_desktop.domain.feedback import PositionSnapshot
from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.domain.settings import Settings
from sargam_desktop.domain.song import Song
from sargam_desktop.engine.ports import Deliver, InputDevices
from sargam_desktop.ui.practice_state import News, PracticeState
from sargam_desktop.ui.theme.theme_controller import ThemeController


class PracticeView(QWidget):
    """The practice screen.

    Thread: GUI.

    Signals:
        play_requested: Start a take, or go on with a paused one.
        pause_requested: Freeze the position.
        stop_requested: End the take; it is kept.
        restart_requested: Begin again at the start of the loop or the passage.
        seek_requested: Index of the bar to jump to.
        loop_requested: First and last bar index as a tuple, or None for no loop.
        speed_requested: Percent, 25-200.
        mode_requested: The `Mode`.
        hands_requested: The `Hands`.
        labels_requested: The `LabelStyle`.
        metronome_requested: Whether the metronome clicks.
        skip_requested: Wait mode: go on without the present chord.
        devices_requested: Show what is known of the keyboards.
        back_requested: Leave the screen; the take is kept.
    """

    play_requested = Signal()
    pause_requested = Signal()
    stop_requested = Signal()
    restart_requested = Signal()
    seek_requested = Signal(int)
    loop_requested = Signal(object)
    speed_requested = Signal(int)
    mode_requested = Signal(object)
    hands_requested = Signal(object)
    labels_requested = Signal(object)
    metronome_requested = Signal(bool)
    skip_requested = Signal()
    devices_requested = Signal()
    back_requested = Signal()

    def __init__(
        self,
        theme: ThemeController,
        deliver: Deliver,
        now_us: Callable[[], int],
        parent: QWidget | None = None,
    ) -> None:
        """Build the empty screen.

        Args:
            theme: What to paint with.
            deliver: Takes notes from the drawn keys and the letter keys.
            now_us: The clock of `NoteOn.at_us` and `PositionSnapshot.at_us`.
            parent: Qt parent.
        """
        super().__init__(parent)

    @property
    def state(self) -> PracticeState:
        """What is shown."""
        raise NotImplementedError

    def show_song(self, song: Song, settings: SessionSettings, learner: Settings) -> None:
        """Show a song, or the same song with other settings; the running figures are kept then."""

    def set_position_source(self, read_position: Callable[[], PositionSnapshot] | None) -> None:
        """Pull the position from here at each frame; without it the last `TransportChanged` counts."""

    def apply(self, news: Iterable[News]) -> None:
        """Show what happened: outcomes of the engine and played notes, in their order."""

    def set_devices(self, devices: InputDevices) -> None:
        """Show which keyboards are heard."""

    def set_hint(self, text: str) -> None:
        """Say in the header what to attend to; empty for nothing."""

    def set_computer_keys(self, is_on: bool) -> None:
        """Let letter keys play notes; commands then need Ctrl."""

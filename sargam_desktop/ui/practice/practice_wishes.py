"""UI layer: what the learner can ask for on the practice screen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class PracticeWishes(QWidget):
    """The signals of the practice screen.

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
        peek_requested: From memory: look at the notes, or hide them again.
        devices_requested: Show what is known of the keyboards.
        back_requested: Leave the screen; the take is kept.
        keys_requested: Show the keys, and why the last verdict is as it is.
        guidance_requested: The `Guidance`.
        notation_requested: The `NotationChoice`.
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
    peek_requested = Signal()
    devices_requested = Signal()
    back_requested = Signal()
    keys_requested = Signal()
    guidance_requested = Signal(object)
    notation_requested = Signal(object)

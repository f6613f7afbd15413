"""UI layer: which wish of the practice screen is taken by what."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sargam_desktop.ui.practice.practice_wishes import PracticeWishes
    from sargam_desktop.ui.practice_controller import PracticeController


def connect_wishes(view: PracticeWishes, controller: PracticeController) -> None:
    """Let `controller` do what the learner wants on `view`."""
    view.play_requested.connect(controller.play)
    view.pause_requested.connect(controller.pause)
    view.stop_requested.connect(controller.stop)
    view.restart_requested.connect(controller.restart)
    view.seek_requested.connect(controller.seek)
    view.loop_requested.connect(controller.loop)
    view.speed_requested.connect(controller.change_speed)
    view.mode_requested.connect(controller.change_mode)
    view.hands_requested.connect(controller.change_hands)
    view.labels_requested.connect(controller.change_labels)
    view.metronome_requested.connect(controller.change_metronome)
    view.skip_requested.connect(controller.skip)
    view.peek_requested.connect(controller.peek)
    view.guidance_requested.connect(controller.change_guidance)
    view.back_requested.connect(controller.leave)

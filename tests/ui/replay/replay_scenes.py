"""A replay screen with a take on it, without a window around it."""

from __future__ import annotations

from sargam_desktop.adapters.midi.midi_output import NoSound
from sargam_desktop.domain.settings import Settings
from sargam_desktop.tutor.replay import Replay
from sargam_desktop.ui.replay.replay_picture import picture_of
from sargam_desktop.ui.replay_controller import ReplayController
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.views.replay_view import ReplayView
from tests.engine.scenes import press, release, score_of
from tests.tutor.takes import replay_of


class StillClock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.at_us = 1_000_000

    def now_us(self) -> int:
        return self.at_us


#: A note a second; the third is late, the fifth wrong and so missed.
TUNE = score_of(*((float(i), 60 + 2 * i) for i in range(8)))
TAKE = replay_of(
    TUNE,
    [
        event
        for i, (pitch, late_ms) in enumerate(
            [(60, 0), (62, 10), (64, 142), (66, 0), (69, 0), (70, 0), (72, 0), (74, 0)]
        )
        for event in (press(pitch, 1000 * i + late_ms), release(pitch, 1000 * i + late_ms + 600))
    ],
)


def shown(
    theme: ThemeController, replay: Replay = TAKE, bar: int | None = None
) -> tuple[ReplayView, ReplayController, StillClock]:
    """Return a shown screen of 1280 by 800 with its controller and clock."""
    view, clock = ReplayView(theme), StillClock()
    view.resize(1280, 800)
    view.show()
    controller = ReplayController(view, clock, NoSound())
    controller.show_take(picture_of(replay, Settings()), bar)
    return view, controller, clock

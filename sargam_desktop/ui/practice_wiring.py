"""UI layer: which wish of the practice screen is taken by what."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from sargam_desktop.domain.guidance import Guidance
    from sargam_desktop.domain.judgement import Mode
    from sargam_desktop.domain.note_names import LabelStyle
    from sargam_desktop.domain.score import Hands
    from sargam_desktop.ui.practice.practice_wishes import PracticeWishes


class WishTaker(Protocol):
    """Does what the learner wants on the practice screen. Thread: GUI."""

    def play(self) -> None:
        """Begin a session, or go on with a paused one."""

    def pause(self) -> None:
        """Freeze the position."""

    def stop(self) -> None:
        """End the session."""

    def restart(self) -> None:
        """End the session and begin again."""

    def seek(self, bar_index: int, /) -> None:
        """Jump to a bar, or begin there."""

    def loop(self, bars: tuple[int, int] | None, /) -> None:
        """Repeat bars, or end repeating."""

    def change_speed(self, percent: int, /) -> None:
        """Play slower or faster."""

    def change_mode(self, mode: Mode, /) -> None:
        """Play in another mode."""

    def change_hands(self, hands: Hands, /) -> None:
        """Play with other hands."""

    def change_labels(self, style: LabelStyle, /) -> None:
        """Name notes in another manner."""

    def change_metronome(self, is_on: bool, /) -> None:
        """Let the metronome click, or not."""

    def change_guidance(self, guidance: Guidance, /) -> None:
        """Guide in another way."""

    def peek(self) -> None:
        """Look at hidden notes, or hide them again."""

    def skip(self) -> None:
        """Go on without the present chord."""

    def leave(self) -> None:
        """Go back to the songs."""


def connect_wishes(view: PracticeWishes, taker: WishTaker) -> None:
    """Let `taker` do what the learner wants on `view`."""
    view.play_requested.connect(taker.play)
    view.pause_requested.connect(taker.pause)
    view.stop_requested.connect(taker.stop)
    view.restart_requested.connect(taker.restart)
    view.seek_requested.connect(taker.seek)
    view.loop_requested.connect(taker.loop)
    view.speed_requested.connect(taker.change_speed)
    view.mode_requested.connect(taker.change_mode)
    view.hands_requested.connect(taker.change_hands)
    view.labels_requested.connect(taker.change_labels)
    view.metronome_requested.connect(taker.change_metronome)
    view.guidance_requested.connect(taker.change_guidance)
    view.peek_requested.connect(taker.peek)
    view.skip_requested.connect(taker.skip)
    view.back_requested.connect(taker.leave)

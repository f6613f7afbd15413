"""UI layer: measuring the delay: what the screen's wishes do, and what is clicked, flashed and tapped."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from sargam_desktop.domain.calibration import CalibrationVerdict, calibrate_from_onsets
from sargam_desktop.domain.device_offset import DeviceOffset, DevicePair, OffsetSource
from sargam_desktop.domain.performance import NoteOn
from sargam_desktop.domain.settings import Settings
from sargam_desktop.engine.matcher_thread import Published
from sargam_desktop.engine.ports import Clock
from sargam_desktop.tutor.calibration_clicks import CLICK_INTERVAL_US, SLOWER_CLICK_INTERVAL_US
from sargam_desktop.tutor.calibration_round import NOTHING_MEASURED, TapRound
from sargam_desktop.ui.backstage import CalibrationDesk
from sargam_desktop.ui.calibration.shown_round import Phase, ShownRound
from sargam_desktop.ui.devices_in_use import DevicesInUse
from sargam_desktop.ui.views.calibration_view import CalibrationView

#: Time to put the hand on the keys.
_LEAD_US: Final = 1_200_000
#: A sound output may come and go while the screen waits.
_LOOK_MS: Final = 500

#: Reads what was played on an input lately, and hands it to the callable.
ReadOnsets = Callable[[str, Callable[[tuple[int, ...]], None]], None]


class CalibrationController(QObject):
    """Stands between the calibration screen, the beats and the keys.

    Thread: GUI; `clicked` and `click_failed` are emitted by the thread that clicks.

    Signals:
        found: The `DeviceOffset` that the learner wants to use.
        left: The learner leaves the screen.
        tapping_changed: Whether somebody taps now.
        click_failed: The sound output failed.
        clicked: Time of a click, in microseconds.
    """

    found = Signal(object)
    left = Signal()
    tapping_changed = Signal(bool)
    click_failed = Signal()
    clicked = Signal(object)

    def __init__(
        self,
        view: CalibrationView,
        desk: CalibrationDesk,
        clock: Clock,
        in_use: DevicesInUse,
        read_onsets: ReadOnsets,
    ) -> None:
        """Wire the screen; show it with `enter`."""
        super().__init__(view)
        self._view = view
        self._desk = desk
        self._clock = clock
        self._in_use = in_use
        self._read_onsets = read_onsets
        self._clicks = desk.make_clicks(self.clicked.emit, self.click_failed.emit)
        self._settings = Settings()
        self._way = OffsetSource.CLICK
        self._phase = Phase.READY
        self._round = TapRound(CLICK_INTERVAL_US)
        self._measured = NOTHING_MEASURED
        self._began_us = 0
        self._is_tapping = False
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._connect()

    def enter(self, settings: Settings) -> None:
        """Begin anew, for the devices in use."""
        self._settings = settings
        self._look.start()
        self.choose_way(self._way)

    # ---- wishes of the screen

    @Slot(object)
    def choose_way(self, way: OffsetSource) -> None:
        """Measure in another way; what was measured is forgotten."""
        self._stop_beats()
        self._way = way
        self._measured = NOTHING_MEASURED
        self._round = TapRound(CLICK_INTERVAL_US)
        if way is OffsetSource.PLAYING:
            self._read()
        else:
            self._move_on(Phase.READY)

    @Slot()
    def start(self) -> None:
        """Begin a new round, slower after one that was not steady."""
        if self._is_mute():
            self._show()
            return
        was_unsteady = self._measured.verdict is CalibrationVerdict.UNSTEADY
        self._round = TapRound(SLOWER_CLICK_INTERVAL_US if was_unsteady else CLICK_INTERVAL_US)
        self._measured = NOTHING_MEASURED
        self._begin()

    @Slot()
    def tap_on(self) -> None:
        """Go on with the round, until the figure is exact."""
        self._round = self._round.going_on(self._measured)
        self._begin()

    @Slot()
    def apply(self) -> None:
        """Use what was measured."""
        offset = DeviceOffset(
            self._devices(),
            self._measured.median_us,
            self._way,
            datetime.now(UTC),
            self._measured.spread_us,
            len(self._measured.deviations_us),
        )
        self.found.emit(offset)
        self.left.emit()

    @Slot()
    def stop(self) -> None:
        """Click and flash no more: nobody looks."""
        if self._phase is Phase.TAPPING:
            self._measured = NOTHING_MEASURED
            self._move_on(Phase.READY)
        self._stop_beats()

    @Slot()
    def leave(self) -> None:
        """Another screen is shown."""
        self._look.stop()
        self.stop()

    # ---- what happens

    @Slot(object)
    def take_beat(self, at_us: int) -> None:
        """Take a click that was handed to the output, or a flash that was painted."""
        if self._phase is Phase.TAPPING and at_us >= self._began_us:
            self._take(self._round.with_beat(at_us))

    @Slot(object)
    def take_published(self, published: Published) -> None:
        """Take a press, with the stamp of its driver."""
        if self._phase is Phase.TAPPING and isinstance(published.played, NoteOn):
            self._take(self._round.with_press(published.played))

    @Slot()
    def take_click_fault(self) -> None:
        """End the round: nothing is to be heard any more."""
        if self._phase is Phase.TAPPING:
            self.choose_way(self._way)

    # ---- inside

    def _connect(self) -> None:
        view = self._view
        view.way_chosen.connect(self.choose_way)
        view.start_requested.connect(self.start)
        view.tap_on_requested.connect(self.tap_on)
        view.apply_requested.connect(self.apply)
        view.left.connect(self.left)
        view.hidden.connect(self.stop)
        view.lamp.flashed.connect(self.take_beat)
        self.clicked.connect(self.take_beat)
        self.click_failed.connect(self.take_click_fault)
        self._in_use.changed.connect(self._show)
        self._look.timeout.connect(self._look_again)

    def _begin(self) -> None:
        self._stop_beats()
        self._began_us = self._clock.now_us()
        self._move_on(Phase.TAPPING)
        beats = self._view.lamp if self._way is OffsetSource.FLASH else self._clicks
        beats.start(self._began_us + _LEAD_US, self._round.interval_us)
        self._set_tapping(is_tapping=True)

    def _stop_beats(self) -> None:
        self._clicks.stop()
        self._view.lamp.stop()
        self._set_tapping(is_tapping=False)

    def _set_tapping(self, *, is_tapping: bool) -> None:
        if is_tapping != self._is_tapping:
            self._is_tapping = is_tapping
            self.tapping_changed.emit(is_tapping)

    def _is_mute(self) -> bool:
        return self._way is OffsetSource.CLICK and not self._desk.has_sound

    @Slot()
    def _look_again(self) -> None:
        """End a round whose clicks nobody hears any more."""
        if self._phase is Phase.TAPPING and self._is_mute():
            self.choose_way(self._way)
        self._show()

    def _take(self, going: TapRound) -> None:
        self._round = going
        self._measured = going.measure()
        if going.is_complete(self._measured):
            self._stop_beats()
            self._phase = Phase.MEASURED
        self._show()

    def _read(self) -> None:
        name = self._devices().input_name
        self._round = TapRound(CLICK_INTERVAL_US, input_name=name)
        self._move_on(Phase.READING)

        def take(onsets_us: tuple[int, ...]) -> None:
            if self._phase is Phase.READING and name == self._round.input_name:
                self._measured = calibrate_from_onsets(onsets_us)
                self._move_on(Phase.MEASURED)

        self._read_onsets(name, take)

    def _move_on(self, phase: Phase) -> None:
        self._phase = phase
        self._show()

    def _devices(self) -> DevicePair:
        """Return what is measured: the device that was tapped on, else the one in use."""
        pair = self._in_use.pair(self._settings)
        tapped_on = self._round.input_name
        return pair if tapped_on is None else pair._replace(input_name=tapped_on)

    @Slot()
    def _show(self) -> None:
        self._view.show_round(
            ShownRound(
                self._devices(),
                self._way,
                self._phase,
                self._measured,
                self._round.wanted,
                self._desk.has_sound,
                self._round.other_presses,
            )
        )

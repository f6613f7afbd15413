"""UI layer: what leads to the calibration screen and away from it, and the figures in Settings."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from sargam_desktop.domain.device_offset import DeviceOffset, with_latest
from sargam_desktop.domain.errors import SargamError
from sargam_desktop.ui.components.status_chip import Tone
from sargam_desktop.ui.window.screen import CALIBRATION, PRACTICE, SETTINGS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sargam_desktop.domain.settings import Settings
    from sargam_desktop.ui.background import Background
    from sargam_desktop.ui.backstage import Backstage, CalibrationDesk
    from sargam_desktop.ui.calibration_controller import CalibrationController
    from sargam_desktop.ui.devices_in_use import DevicesInUse
    from sargam_desktop.ui.engine_bridge import EngineBridge
    from sargam_desktop.ui.main_window import MainWindow
    from sargam_desktop.ui.theme.theme_controller import ThemeController
    from sargam_desktop.ui.views.settings_view import SettingsView

#: Figures in Settings are read again so often.
_REFRESH_MS: Final = 1_000
_KEYS: Final = "Ctrl+D"


class CalibrationFlow(QObject):
    """Measures the delay and keeps what was found.

    Thread: GUI.

    Signals:
        offsets_changed: All `Settings.offsets`, with the one that the learner applied.
    """

    offsets_changed = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        backstage: Backstage,
        background: Background,
        in_use: DevicesInUse,
        read_settings: Callable[[], Settings],
    ) -> None:
        """Make the key work; the screen is built when it is first shown.

        Args:
            window: Where the screens are.
            backstage: The program behind the window.
            background: Where the store is read.
            in_use: The devices that are measured.
            read_settings: Returns the learner's settings.
        """
        super().__init__(window)
        self._window = window
        self._backstage = backstage
        self._background = background
        self._in_use = in_use
        self._read_settings = read_settings
        self._desk: CalibrationDesk | None = None
        self._controller: CalibrationController | None = None
        self._refresh = QTimer(self)
        self._refresh.setInterval(_REFRESH_MS)
        self._refresh.timeout.connect(self._show_figures)
        QShortcut(QKeySequence(_KEYS), window).activated.connect(self.open)
        window.screen_left.connect(self._take_left)
        window.screen_shown.connect(self._take_shown)
        in_use.changed.connect(self._show_figures)

    def attend(self, desk: CalibrationDesk) -> None:
        """Show the figures of the inputs of this desk."""
        self._desk = desk

    def build(self, theme: ThemeController, desk: CalibrationDesk, bridge: EngineBridge) -> QWidget:
        """Return the calibration screen."""
        from sargam_desktop.ui.calibration_controller import CalibrationController
        from sargam_desktop.ui.views.calibration_view import CalibrationView

        clock = self._backstage.clock
        view = CalibrationView(theme, desk.matcher.deliver, clock.now_us)
        controller = CalibrationController(view, desk, clock, self._in_use, self._read_onsets)
        controller.found.connect(self._keep)
        controller.left.connect(partial(self._window.show_screen, SETTINGS))
        controller.tapping_changed.connect(self._backstage.set_playing)
        controller.click_failed.connect(self._tell_click_fault)
        bridge.published.connect(controller.take_published)
        self._controller = controller
        return view

    @Slot()
    def open(self) -> None:
        """Show the screen, but not in the middle of practice."""
        if self._window.current_screen() in (PRACTICE, CALIBRATION):
            return
        self._window.show_screen(CALIBRATION)
        if self._controller is not None:
            self._controller.enter(self._read_settings())

    def _read_onsets(self, input_name: str, take: Callable[[tuple[int, ...]], None]) -> None:
        def tell(error: SargamError) -> None:
            self._window.notify(str(error), tone=Tone.BAD)
            take(())

        self._background.run(partial(self._backstage.read_played_onsets, input_name), take, tell)

    @Slot(object)
    def _keep(self, found: DeviceOffset) -> None:
        self.offsets_changed.emit(with_latest(self._read_settings().offsets, found))
        from sargam_desktop.ui.calibration.calibration_wording import devices_text
        from sargam_desktop.ui.results.result_wording import signed_ms_text

        cast("SettingsView", self._window.view(SETTINGS)).show_section("judging")
        words = self.tr("Delay {delay} is set for {devices}.")
        self._window.notify(
            words.format(delay=signed_ms_text(found.offset_us), devices=devices_text(found.devices))
        )

    @Slot(str)
    def _take_left(self, name: str) -> None:
        self._refresh.stop()
        if name == CALIBRATION and self._controller is not None:
            self._controller.leave()

    @Slot(str)
    def _take_shown(self, name: str) -> None:
        if name == SETTINGS:
            self._show_figures()
            self._refresh.start()

    @Slot()
    def _show_figures(self) -> None:
        if self._window.current_screen() != SETTINGS:
            return
        jitters = {} if self._desk is None else self._desk.input_jitters()
        view = cast("SettingsView", self._window.view(SETTINGS))
        view.show_figures(self._in_use.pair(self._read_settings()), jitters)

    @Slot()
    def _tell_click_fault(self) -> None:
        self._window.notify(self.tr("The clicks stopped: the sound output failed."), tone=Tone.BAD)

"""UI layer: the learner's settings: chosen on the Settings screen and elsewhere, kept, and followed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot

from sargam_desktop.engine.ports import InputDevices
from sargam_desktop.ui.background import Background
from sargam_desktop.ui.components.status_chip import Tone
from sargam_desktop.ui.window.screen import SETTINGS

if TYPE_CHECKING:
    from sargam_desktop.domain.device_offset import DeviceOffset
    from sargam_desktop.domain.errors import SargamError
    from sargam_desktop.domain.settings import Settings
    from sargam_desktop.domain.soundfont import SoundfontContents
    from sargam_desktop.ui.backstage import Backstage, Desk
    from sargam_desktop.ui.main_window import MainWindow
    from sargam_desktop.ui.theme.theme_controller import ThemeController
    from sargam_desktop.ui.views.settings_view import SettingsView


class SettingsFlow(QObject):
    """Keeps what the learner chooses, and shows it with the devices that there are.

    Thread: GUI.

    Signals:
        changed: The `Settings` after a choice that is to be followed at once.
    """

    changed = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        backstage: Backstage,
        background: Background,
        settings: Settings,
        desk: Callable[[], Desk | None],
    ) -> None:
        """Begin with what was kept.

        Args:
            window: Where the screens are.
            backstage: The program behind the window.
            background: Where devices are looked for.
            settings: As they were kept.
            desk: Returns the running threads, None before they run.
        """
        super().__init__(window)
        self._window = window
        self._backstage = backstage
        self._background = background
        # A disk may take its time, and of two choices the later one has to stand in the file.
        self._keeper = Background(self, is_in_order=True)
        self._settings = settings
        self._desk = desk
        self._devices = InputDevices()
        self._outputs: list[str] = []
        window.screen_shown.connect(self._take_shown)

    @property
    def settings(self) -> Settings:
        """What the learner has chosen."""
        return self._settings

    @property
    def devices(self) -> InputDevices:
        """The keyboards that there are."""
        return self._devices

    def build(self, theme: ThemeController) -> SettingsView:
        """Return the Settings screen."""
        from sargam_desktop.ui.server_flow import ServerFlow
        from sargam_desktop.ui.views.settings_view import SettingsView

        view = SettingsView(theme)
        ServerFlow(view.server, self._backstage.school_server, self._background)
        view.show_settings(self._settings)
        view.show_devices(self._devices, self._outputs)
        view.settings_changed.connect(self.change)
        view.retry_requested.connect(self._retry_ports)
        view.soundfont_picked.connect(self._take_picked)
        return view

    def end(self) -> None:
        """Wait until the last choice is kept."""
        self._keeper.finish()

    @Slot()
    def show(self) -> None:
        """Go to the Settings screen."""
        self._window.show_screen(SETTINGS)

    # ---- choices

    @Slot(object)
    def change(self, settings: Settings) -> None:
        """Keep what the learner chose, and let everything follow it."""
        self.keep(settings)
        self.changed.emit(settings)

    def take(self, settings: Settings) -> None:
        """Let everything follow what the learner who came in has chosen before."""
        self._settings = settings
        self.changed.emit(settings)

    @Slot(object)
    def keep(self, settings: Settings) -> None:
        """Keep what the learner chose where it is followed already."""
        self._settings = settings
        save = partial(self._backstage.settings_file.save, settings)
        self._keeper.run(save, lambda _done: None, self._tell)

    @Slot(str)
    def watch_folder(self, folder: str) -> None:
        """Let the songs in a folder come in by themselves; the empty name is for none."""
        self.change(replace(self._settings, watched_folder=folder or None))

    @Slot(object)
    def set_offsets(self, offsets: tuple[DeviceOffset, ...]) -> None:
        """Take the delays of devices."""
        self.change(replace(self._settings, offsets=offsets))

    # ---- devices

    @Slot(object)
    def take_devices(self, devices: InputDevices) -> None:
        """Show which keyboards there are; a piano that was plugged in may sound, too."""
        self._devices = devices
        self._show_devices()
        if self._window.current_screen() == SETTINGS:
            self._look_for_outputs()

    @Slot(str)
    def _retry_ports(self, _name: str) -> None:
        desk = self._desk()
        if desk is not None:
            desk.retry_ports()

    @Slot(str)
    def _take_shown(self, name: str) -> None:
        """Show again what was chosen elsewhere meanwhile."""
        if name == SETTINGS:
            self._view.show_settings(self._settings)
            self._look_for_outputs()
            if self._settings.soundfont is not None:
                self._look_into(self._settings.soundfont, self._show_soundfont)

    @Slot(str)
    def _take_picked(self, path: str) -> None:
        """Look into a soundfont; what cannot be used is told and changes nothing."""
        self._look_into(path, self._use_soundfont)

    def _look_into(self, path: str, take: Callable[[str, SoundfontContents], None]) -> None:
        look = partial(self._backstage.look_into_soundfont, path)
        self._background.run(look, partial(take, path), self._tell)

    def _use_soundfont(self, path: str, contents: SoundfontContents) -> None:
        self.change(replace(self._settings, soundfont=path, soundfont_code=None))
        self._view.show_settings(self._settings)
        self._show_soundfont(path, contents)

    def _show_soundfont(self, path: str, contents: SoundfontContents) -> None:
        self._view.show_soundfont(path, contents)

    def _look_for_outputs(self) -> None:
        desk = self._desk()
        if desk is not None:
            self._background.run(desk.list_outputs, self._take_outputs, self._tell)

    def _take_outputs(self, outputs: list[str]) -> None:
        self._outputs = outputs
        self._show_devices()

    def _show_devices(self) -> None:
        if self._window.is_built(SETTINGS):
            self._view.show_devices(self._devices, self._outputs)

    @property
    def _view(self) -> SettingsView:
        return cast("SettingsView", self._window.view(SETTINGS))

    def _tell(self, error: SargamError) -> None:
        self._window.notify(str(error), tone=Tone.BAD)

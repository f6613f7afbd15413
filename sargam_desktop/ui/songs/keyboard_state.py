"""UI layer: the chip that tells which of several keyboards is connected."""

from PySide6.QtWidgets import QWidget

from sargam_desktop.engine.ports import DeviceState, InputDevices
from sargam_desktop.ui.components.device_chip import DeviceChip
from sargam_desktop.ui.theme.theme_controller import ThemeController


class KeyboardState(DeviceChip):
    """Shows the first connected keyboard, else that one is looked for or cannot be found.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        """Begin with looking for a keyboard."""
        super().__init__(theme, parent)
        self.setToolTip(self.tr("Open the settings of the keyboard"))

    def show_devices(self, devices: InputDevices) -> None:
        """Tell which keyboard is connected."""
        heard = [d.name for d in devices.devices if d.state is DeviceState.CONNECTED]
        if not heard and devices.trouble:
            self.show_absent(devices.trouble)
        elif not heard:
            self.show_looking()
        elif len(heard) == 1:
            self.show_connected(heard[0])
        else:
            more = self.tr("{name} and {count} more")
            self.show_connected(more.format(name=heard[0], count=len(heard) - 1))

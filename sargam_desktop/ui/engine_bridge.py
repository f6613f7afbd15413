"""UI layer: the bridge by which other threads reach the window.

Each method may be called from any thread; its signal arrives on the GUI thread, because all
receivers are slots of objects that live there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from sargam_desktop.domain.errors import DeviceError, StoreError
    from sargam_desktop.engine.matcher_thread import Published
    from sargam_desktop.engine.ports import InputDevices
    from sargam_desktop.tutor.ports import Changed
    from sargam_desktop.tutor.server_link import ServerLink


class EngineBridge(QObject):
    """Turns calls from other threads into signals on the GUI thread.

    Signals:
        published: A `Published`.
        devices_changed: The `InputDevices`.
        store_changed: The `Changed`.
        store_failed: A `StoreError`.
        faulted: The matcher thread ended the session by a fault.
        silenced: A `DeviceError`: nothing can sound.
        link_changed: The `ServerLink` with the school's server, and what asks it again.
    """

    published = Signal(object)
    devices_changed = Signal(object)
    store_changed = Signal(object)
    store_failed = Signal(object)
    faulted = Signal()
    silenced = Signal(object)
    link_changed = Signal(object, object)

    def publish(self, published: Published) -> None:
        """Thread: matcher."""
        self.published.emit(published)

    def tell_devices(self, devices: InputDevices) -> None:
        """Thread: midi-watcher."""
        self.devices_changed.emit(devices)

    def tell_changed(self, changed: Changed) -> None:
        """Thread: writer."""
        self.store_changed.emit(changed)

    def tell_trouble(self, error: StoreError) -> None:
        """Thread: writer."""
        self.store_failed.emit(error)

    def tell_fault(self) -> None:
        """Thread: matcher."""
        self.faulted.emit()

    def tell_silence(self, error: DeviceError) -> None:
        """Thread: sound-keeper."""
        self.silenced.emit(error)

    def tell_link(self, link: ServerLink, try_now: Callable[[], None]) -> None:
        """Thread: hand-in."""
        self.link_changed.emit(link, try_now)

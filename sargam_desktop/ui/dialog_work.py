"""UI layer: one small window at a time that asks for something which is done in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

    from sargam_desktop.domain.errors import SargamError
    from sargam_desktop.ui.background import Background
    from sargam_desktop.ui.learners.field_grid import FieldDialog


class DialogWork(QObject):
    """Opens a window of fields and does what it asks for.

    Thread: GUI.

    Args:
        background: Where the work is done.
        tell: Told why it could not be done, once the window is gone.
        parent: Qt parent.
    """

    def __init__(self, background: Background, tell: Callable[[SargamError], None], parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._tell = tell
        self._dialog: FieldDialog | None = None

    def open(self, dialog: FieldDialog) -> None:
        """Show a window; what is run from now on is asked for by it."""
        self._dialog = dialog
        dialog.finished.connect(self._forget_dialog)
        dialog.open()

    @Slot()
    def _forget_dialog(self) -> None:
        self._dialog = None

    def run(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        """Do what the window asks for; it closes when it is done, and else says why not."""
        dialog = self._dialog

        def close(result: Any) -> None:  # noqa: ANN401 (whatever the work returns)
            if dialog is not None and dialog is self._dialog:
                dialog.close_done()
            done(result)

        def tell(error: SargamError) -> None:
            if dialog is not None and dialog is self._dialog:
                dialog.show_trouble(str(error))
            else:
                self._tell(error)

        self._background.run(work, close, tell)

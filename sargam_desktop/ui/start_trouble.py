"""UI layer: the message when the program cannot start at all, for those who have no terminal open."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QMessageBox


def show_start_trouble(text: str) -> None:
    """Show `text` until the learner closes it. Thread: GUI."""
    app = QApplication.instance() or QApplication(["sargam"])
    app.setApplicationName("Sargam")
    message = QMessageBox(QMessageBox.Icon.Warning, "Sargam", text)
    message.exec()

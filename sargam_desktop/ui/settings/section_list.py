"""UI layer: the list of subjects at the left of Settings."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from sargam_desktop.ui.components.painted_widget import (
    PaintedButton,
    antialiased_painter,
    draw_icon,
    state_of,
)
from sargam_desktop.ui.theme.button_looks import ButtonState
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.paint import fill_round, outline_round
from sargam_desktop.ui.theme.theme_controller import ThemeController

_HEIGHT: Final = 38
_PADDING: Final = 14
_ICON_PX: Final = 18
_GAP: Final = 12
_RADIUS: Final = 10.0


@dataclass(frozen=True, slots=True)
class SectionEntry:
    """One subject: name in the program, words, icon."""

    name: str
    text: str
    icon: str


class SectionList(QWidget):
    """Subjects below one another. Arrow keys move, Tab leaves.

    Thread: GUI.

    Signals:
        chosen: Name of the subject that became current by mouse or key.
    """

    chosen = Signal(str)

    def __init__(self, theme: ThemeController, entries: Sequence[SectionEntry]) -> None:
        """Offer `entries`; the first one is current."""
        super().__init__()
        self.setAccessibleName(self.tr("Subjects"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        self._buttons: dict[str, _SectionButton] = {}
        for entry in entries:
            self._buttons[entry.name] = self._add(theme, entry, column)
        self.set_current(entries[0].name)

    def set_current(self, name: str) -> None:
        """Mark a subject.

        Raises:
            KeyError: There is no such subject.
        """
        self._buttons[name].setChecked(True)
        self.setFocusProxy(self._buttons[name])

    def _add(self, theme: ThemeController, entry: SectionEntry, column: QVBoxLayout) -> "_SectionButton":
        button = _SectionButton(theme, entry, self)
        button.clicked.connect(lambda: self.chosen.emit(entry.name))
        column.addWidget(button)
        return button

    def current(self) -> str:
        """Return the name of the marked subject."""
        return next(name for name, button in self._buttons.items() if button.isChecked())


class _SectionButton(PaintedButton):
    def __init__(self, theme: ThemeController, entry: SectionEntry, parent: QWidget) -> None:
        super().__init__(theme, entry.text, parent)
        self._icon = entry.icon
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleName(entry.text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._take_tab_stop)
        self._take_tab_stop(False)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self.theme.font(FontRole.BODY)).horizontalAdvance(self.text())
        return QSize(2 * _PADDING + _ICON_PX + _GAP + words, self.theme.scaled(_HEIGHT))

    def focus_outline(self) -> tuple[QRectF, float]:
        return QRectF(self.rect()), _RADIUS

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased_painter(self)
        rect = QRectF(self.rect())
        if self.isChecked():
            fill_round(painter, rect, _RADIUS, self.theme.colour("surface.raised"))
            outline_round(painter, rect, _RADIUS, self.theme.colour("line.strong"))
        elif state_of(self) in {ButtonState.HOVER, ButtonState.PRESSED}:
            fill_round(painter, rect, _RADIUS, self.theme.colour("surface.overlay"))
        ink = "text.primary" if self.isChecked() else "text.secondary"
        icon = self.theme.pixmap(self._icon, ink, _ICON_PX, self.devicePixelRatioF())
        draw_icon(painter, icon, _PADDING, self.height() / 2)
        painter.setFont(self.theme.font(FontRole.BODY, weight=500 if self.isChecked() else 400))
        painter.setPen(self.theme.colour(ink))
        words = rect.adjusted(_PADDING + _ICON_PX + _GAP, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())

    @Slot(bool)
    def _take_tab_stop(self, is_checked: bool) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_checked else Qt.FocusPolicy.ClickFocus)

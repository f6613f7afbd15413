"""UI layer: says that files of one's own can be dropped on the window, or come in by themselves."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from sargam_desktop.ui.components.painted_widget import PaintedWidget, antialiased_painter, draw_icon
from sargam_desktop.ui.songs.watch_button import WatchButton
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.theme_controller import ThemeController

_HEIGHT: Final = 64
_RADIUS: Final = 14.0
_ICON_PX: Final = 20
_GAP: Final = 14


class DropHint(PaintedWidget):
    """A dashed frame with a sentence and a button; the window itself takes the files.

    Thread: GUI.

    Attributes:
        watch: The button of the watched folder.
    """

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        """Say it."""
        super().__init__(theme, parent)
        self._text = self.tr("Drop MIDI, MusicXML or sargam files, or folders, to add them.")
        self.setAccessibleName(self._text)
        self.watch: Final = WatchButton(theme, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(_GAP, 0, _GAP, 0)
        row.addStretch()
        row.addWidget(self.watch)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the height of the frame."""
        return QSize(0, self.theme.scaled(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw frame, icon and sentence."""
        painter = antialiased_painter(self)
        painter.setPen(QPen(self.theme.colour("line.strong"), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        font = self.theme.font(FontRole.BODY)
        free = self.watch.x() if self.watch.isVisibleTo(self) else self.width()
        room = free - _ICON_PX - 3 * _GAP
        text = QFontMetrics(font).elidedText(self._text, Qt.TextElideMode.ElideRight, room)
        width = _ICON_PX + _GAP + QFontMetrics(font).horizontalAdvance(text)
        x = (free - width) / 2
        icon = self.theme.pixmap("import", "text.secondary", _ICON_PX, self.devicePixelRatioF())
        draw_icon(painter, icon, x, self.height() / 2)
        painter.setFont(font)
        painter.setPen(self.theme.colour("text.secondary"))
        words = QRectF(x + _ICON_PX + _GAP, 0, room, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)

"""UI layer: the bars of a step on a staff, as wide as there is room, in the colours of the theme."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QFontInfo, QImage, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy

from sargam_desktop.tutor.notation import StaffLayout
from sargam_desktop.ui.components.painted_widget import PaintedWidget, antialiased_painter
from sargam_desktop.ui.notation.staff_image import StaffWish
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.paint import fill_round
from sargam_desktop.ui.theme.theme_controller import ThemeController

_STAFF_PX: Final = 40.0
_RADIUS: Final = 10.0
_MARGIN: Final = 16
_WAITING_PX: Final = 140
_NARROWEST_PX: Final = 240
#: Wider than a scroll bar.
_SPARE_PX: Final = 24
#: While a window is being resized, nothing is engraved.
_REST_MS: Final = 150


class StaffPicture(PaintedWidget):
    """Some bars on a staff; it asks for its drawing, and again when width, text size or theme change.

    Thread: GUI.

    Signals:
        wanted: The `StaffWish`; answer with `take_image`.
    """

    wanted = Signal(object)

    def __init__(self, theme: ThemeController) -> None:
        """Begin without notes."""
        super().__init__(theme)
        self._is_needed = False
        self._asked: StaffWish | None = None
        self._image: QImage | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._ask)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_words(self, words: str) -> None:
        """Show other music, of which a screen reader says `words`."""
        self._is_needed, self._asked, self._image = True, None, None
        self.setAccessibleName(words)
        self.show()
        self.updateGeometry()
        self._rest.start(0)  # the layout has given it its width by then

    def forget(self) -> None:
        """Show nothing, and ask for nothing."""
        self._is_needed, self._asked, self._image = False, None, None
        self.hide()

    @property
    def has_drawing(self) -> bool:
        """Whether the notes can be seen."""
        return self._image is not None

    def take_image(self, wish: StaffWish, image: QImage) -> None:
        """Show a drawing, unless another one was asked for meanwhile."""
        if wish == self._asked:
            self._image = image
            self.updateGeometry()
            self.update()

    def is_awaiting(self, wish: StaffWish) -> bool:
        """Tell whether a drawing is the one that was asked for last."""
        return wish == self._asked

    def sizeHint(self) -> QSize:
        """Return the height of the drawing; it is as wide as there is room."""
        return QSize(_NARROWEST_PX, self._height())

    def minimumSizeHint(self) -> QSize:
        """Return a width in which a bar can be read."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and staff; what is still too wide for a narrower window is made smaller."""
        painter = antialiased_painter(self)
        fill_round(painter, QRectF(self.rect()), _RADIUS, self.theme.colour("surface.sunken"))
        if self._image is None:
            return
        size = self._image.deviceIndependentSize()
        share = min(1.0, self._room() / size.width())
        target = QRectF(_MARGIN, _MARGIN, size.width() * share, size.height() * share)
        painter.drawImage(target, self._image)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for other lines once the width rests."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._rest.start(_REST_MS if self.has_drawing else 0)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what was not asked for while nobody saw it."""
        super().showEvent(event)
        self._rest.start(0)

    def event(self, event: QEvent) -> bool:
        """Ask again for a screen of other pixels."""
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._rest.start(_REST_MS)
        return super().event(event)

    @Slot()
    def _on_theme_changed(self) -> None:
        super()._on_theme_changed()
        self._rest.start(0)

    @Slot()
    def _ask(self) -> None:
        if not self._is_needed or not self.isVisible():
            return
        wish = self._wish()
        if not self._is_near_enough(wish):
            self._asked = wish
            self.wanted.emit(wish)

    def _is_near_enough(self, wish: StaffWish) -> bool:
        """Tell whether what was asked for last will do.

        A little more room asks for nothing: it may be that of a scroll bar, which would come back.
        """
        asked = self._asked
        if asked is None or not 0 <= wish.layout.width_px - asked.layout.width_px <= _SPARE_PX:
            return False
        return wish == asked._replace(layout=asked.layout._replace(width_px=wish.layout.width_px))

    def _wish(self) -> StaffWish:
        family = QFontInfo(self.theme.font(FontRole.BODY)).family()
        staff_px = float(self.theme.scaled(_STAFF_PX))
        layout = StaffLayout(max(self._room(), _NARROWEST_PX), staff_px, text_family=family)
        return StaffWish(layout, self.theme.tokens["text.primary"], self.devicePixelRatioF())

    def _room(self) -> int:
        return max(1, self.width() - 2 * _MARGIN)

    def _height(self) -> int:
        if self._image is None:
            return _WAITING_PX
        return round(self._image.deviceIndependentSize().height()) + 2 * _MARGIN

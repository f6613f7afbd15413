"""UI layer: what lies in the navigation: the ways to the screens, and the learner."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sargam_desktop.ui.components.avatar import draw_avatar
from sargam_desktop.ui.components.painted_widget import (
    PaintedButton,
    antialiased_painter,
    draw_icon,
    state_of,
)
from sargam_desktop.ui.theme.button_looks import ButtonState
from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.paint import fill_round
from sargam_desktop.ui.theme.theme_controller import ThemeController

_HEIGHT: Final = 40
_MARGIN: Final = 12
_RADIUS: Final = 10.0
_ICON_PX: Final = 18
_ICON_X: Final = 25
_WORDS_X: Final = 56
_MARK_WIDTH: Final = 3
_MARK_HEIGHT: Final = 20
_LEARNER_HEIGHT: Final = 52
_AVATAR_PX: Final = 32
_AVATAR_X: Final = 22
_LEARNER_WORDS_X: Final = 64


@dataclass(frozen=True, slots=True)
class NavigationEntry:
    """One way: name in the program, words, icon, and the key that goes there."""

    name: str
    text: str
    icon: str
    key: str = ""


class NavigationButton(PaintedButton):
    """One way; the selected one has a bar at the left edge of the window.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController, entry: NavigationEntry, parent: QWidget) -> None:
        """Show `entry` with its words."""
        super().__init__(theme, entry.text, parent)
        self._entry = entry
        self._is_compact = False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(entry.text)
        self.setAccessibleDescription(entry.key)
        self.set_compact(is_compact=False)

    def set_compact(self, *, is_compact: bool) -> None:
        """Show the icon alone, with the words as tooltip, or icon and words."""
        self._is_compact = is_compact
        key = f" ({self._entry.key})" if self._entry.key else ""
        self.setToolTip(f"{self._entry.text}{key}" if is_compact else self._entry.key)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height; the navigation gives the width."""
        return QSize(0, self.theme.scaled(_HEIGHT))

    def focus_outline(self) -> tuple[QRectF, float]:
        """Return the drawn shape; see `FocusOutlined`."""
        return self._shape(), _RADIUS

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, mark, icon and words."""
        painter = antialiased_painter(self)
        if ground := self._ground():
            fill_round(painter, self._shape(), _RADIUS, self.theme.colour(ground))
        middle = self.height() / 2
        if self.isChecked():
            mark = QRectF(-_MARK_WIDTH, middle - _MARK_HEIGHT / 2, 2 * _MARK_WIDTH, _MARK_HEIGHT)
            fill_round(painter, mark, _MARK_WIDTH, self.theme.colour("accent.base"))
        icon_role = "accent.strong" if self.isChecked() else "text.muted"
        icon = self.theme.pixmap(self._entry.icon, icon_role, _ICON_PX, self.devicePixelRatioF())
        draw_icon(painter, icon, _ICON_X, middle)
        if not self._is_compact:
            self._draw_words(painter)

    def _draw_words(self, painter: QPainter) -> None:
        painter.setFont(self.theme.font(FontRole.BODY, weight=500))
        painter.setPen(self.theme.colour("text.primary" if self.isChecked() else "text.secondary"))
        words = QRectF(_WORDS_X, 0, self.width() - _WORDS_X - _MARGIN, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._entry.text)

    def _ground(self) -> str | None:
        if self.isChecked():
            return "surface.overlay" if self.theme.tokens.is_dark else "surface.raised"
        is_active = state_of(self) in {ButtonState.HOVER, ButtonState.PRESSED}
        return "surface.overlay" if is_active else None

    def _shape(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_MARGIN, 0, -_MARGIN, 0)


class LearnerButton(PaintedButton):
    """Who plays; pressing it changes the learner.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController, parent: QWidget) -> None:
        """Begin without a learner."""
        super().__init__(theme, "", parent)
        self._is_compact = False
        self._initial, self._colour = "", "amber"
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_learner(self, name: str, colour: str = "amber") -> None:
        """Show `name`, and its first letter on a disc of an avatar colour; no name says "You"."""
        from sargam_desktop.domain.profile import initial_of  # not before somebody is shown

        self._initial, self._colour = initial_of(name), colour
        shown = name or self.tr("You")
        self.setText(shown)
        self.setAccessibleName(self.tr("{name}, switch learner").format(name=shown))
        self.setToolTip(self.tr("{name}: switch learner (Ctrl U)").format(name=shown))
        self.update()

    def set_compact(self, *, is_compact: bool) -> None:
        """Show the letter alone, or letter and name."""
        self._is_compact = is_compact
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height; the navigation gives the width."""
        return QSize(0, self.theme.scaled(_LEARNER_HEIGHT))

    def focus_outline(self) -> tuple[QRectF, float]:
        """Return the drawn shape; see `FocusOutlined`."""
        return QRectF(self.rect()).adjusted(_MARGIN, 2, -_MARGIN, -2), _RADIUS

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw letter and name."""
        painter = antialiased_painter(self)
        if state_of(self) is not ButtonState.REST:
            fill_round(painter, *self.focus_outline(), self.theme.colour("surface.overlay"))
        x = (self.width() - _AVATAR_PX) // 2 if self._is_compact else _AVATAR_X
        circle = QRectF(x, (self.height() - _AVATAR_PX) // 2, _AVATAR_PX, _AVATAR_PX)
        draw_avatar(painter, circle, self._initial, self._colour, self.theme)
        if not self._is_compact:
            self._draw_words(painter)

    def _draw_words(self, painter: QPainter) -> None:
        half = self.height() / 2
        width = self.width() - _LEARNER_WORDS_X - _MARGIN
        name = QRectF(_LEARNER_WORDS_X, 0, width, half + 1)
        painter.setFont(self.theme.font(FontRole.HEADING_3))
        painter.setPen(self.theme.colour("text.primary"))
        short = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, width)
        painter.drawText(name, Qt.AlignmentFlag.AlignBottom, short)
        hint = QRectF(_LEARNER_WORDS_X, half + 1, width, half)
        painter.setFont(self.theme.font(FontRole.CAPTION))
        painter.setPen(self.theme.colour("text.muted"))
        painter.drawText(hint, Qt.AlignmentFlag.AlignTop, self.tr("Switch learner"))

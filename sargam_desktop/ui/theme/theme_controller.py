"""UI layer: the theme in use. Painters read it and repaint when it changes."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPixmap

from sargam_desktop.domain.settings import ThemeChoice
from sargam_desktop.ui.theme.fonts import FontBook, FontRole
from sargam_desktop.ui.theme.icons import IconLoader
from sargam_desktop.ui.theme.paint import role_colour
from sargam_desktop.ui.theme.tokens import ThemeName, Tokens, tokens


class ThemeController(QObject):
    """Tokens, fonts and icons in use, and the learner's wishes about them.

    Thread: GUI.

    Signals:
        theme_changed: The new `Tokens`; also sent when only the text scale or contrast changed.
    """

    theme_changed = Signal(object)

    def __init__(
        self,
        icons: IconLoader,
        choice: ThemeChoice = ThemeChoice.SYSTEM,
        *,
        text_scale: float = 1.0,
        parent: QObject | None = None,
    ) -> None:
        """Start with `choice`; the application object must exist already."""
        super().__init__(parent)
        self.icons = icons
        self._choice = choice
        self._has_high_contrast: bool | None = None
        self.is_motion_reduced = False
        self.fonts = FontBook(text_scale)
        # Both are kept: PySide drops the hints of a style hints object that nobody holds.
        self._hints = QGuiApplication.styleHints()
        self._needs = self._hints.accessibility()
        self._system_scheme = self._hints.colorScheme()
        self.tokens: Tokens = self._resolve()
        self._hints.colorSchemeChanged.connect(self._follow_scheme)
        self._needs.contrastPreferenceChanged.connect(self._follow_contrast)

    @property
    def choice(self) -> ThemeChoice:
        """What the learner asked for."""
        return self._choice

    def set_choice(self, choice: ThemeChoice) -> None:
        """Show dark, light, or what the system shows."""
        self._choice = choice
        self._refresh()

    def set_high_contrast(self, has_high_contrast: bool | None) -> None:
        """Turn high contrast on or off; `None` follows the system."""
        self._has_high_contrast = has_high_contrast
        self._refresh()

    def set_text_scale(self, text_scale: float) -> None:
        """Show all text at `text_scale` times its size."""
        if text_scale != self.fonts.text_scale:
            self.fonts = FontBook(text_scale)
            self.theme_changed.emit(self.tokens)

    def colour(self, role: str, alpha: float = 1.0) -> QColor:
        """Return the colour of `role`.

        Raises:
            KeyError: There is no such role.
        """
        return role_colour(self.tokens, role, alpha)

    def font(self, role: FontRole, size_px: float | None = None, weight: int | None = None) -> QFont:
        """Return the font of `role` at the learner's text scale."""
        return self.fonts.font(role, size_px, weight)

    def scaled(self, length_px: float) -> int:
        """Return a length that holds text, at the learner's text scale."""
        return round(length_px * self.fonts.text_scale)

    def pixmap(self, name: str, role: str, size: int = 20, scale: float = 1.0) -> QPixmap:
        """Return icon `name` in the colour of `role`; see `IconLoader.pixmap`."""
        return self.icons.pixmap(name, self.colour(role), size, scale)

    def icon(self, name: str, role: str = "text.secondary", size: int = 20) -> QIcon:
        """Return icon `name` in the colour of `role` for a standard widget."""
        return self.icons.icon(name, self.colour(role), size, self.colour("text.muted"))

    def _resolve(self) -> Tokens:
        return tokens(self._theme_name(), has_high_contrast=self._wants_high_contrast())

    def _theme_name(self) -> ThemeName:
        if self._choice is not ThemeChoice.SYSTEM:
            return ThemeName(self._choice.value)
        is_light = self._system_scheme is Qt.ColorScheme.Light
        return ThemeName.LIGHT if is_light else ThemeName.DARK

    def _wants_high_contrast(self) -> bool:
        if self._has_high_contrast is not None:
            return self._has_high_contrast
        return self._needs.contrastPreference() is Qt.ContrastPreference.HighContrast

    @Slot(Qt.ColorScheme)
    def _follow_scheme(self, scheme: Qt.ColorScheme) -> None:
        self._system_scheme = scheme
        self._refresh()

    @Slot(Qt.ContrastPreference)
    def _follow_contrast(self, _preference: Qt.ContrastPreference) -> None:
        self._refresh()

    def _refresh(self) -> None:
        resolved = self._resolve()
        if resolved is not self.tokens:
            self.tokens = resolved
            self.theme_changed.emit(resolved)

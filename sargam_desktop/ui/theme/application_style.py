"""UI layer: puts the theme on the whole application, now and whenever it changes."""

from typing import Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from sargam_desktop.ui.theme.fonts import FontRole
from sargam_desktop.ui.theme.stylesheet import build_palette, build_stylesheet
from sargam_desktop.ui.theme.theme_controller import ThemeController

#: The style to which the style sheet is written, as arguments of `QApplication`. `setStyle` would hand the
#: style back, and all its enumerations would be loaded with it before the window is there.
STYLE_ARGUMENTS: Final = ("-style", "Fusion")


class ApplicationStyle(QObject):
    """Keeps font, palette and style sheet of the application in step with the theme.

    Thread: GUI.
    """

    def __init__(self, app: QApplication, theme: ThemeController) -> None:
        """Style `app` at once; lives as long as `theme`."""
        super().__init__(theme)
        self._app = app
        self._theme = theme
        self.refresh()
        theme.theme_changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Put the present theme on the application."""
        self._app.setFont(self._theme.font(FontRole.BODY))
        self._app.setPalette(build_palette(self._theme.tokens))
        self._app.setStyleSheet(build_stylesheet(self._theme.tokens, self._theme.fonts))


def apply_theme(app: QApplication, theme: ThemeController) -> None:
    """Style `app` with `theme`, now and whenever the theme changes."""
    ApplicationStyle(app, theme)

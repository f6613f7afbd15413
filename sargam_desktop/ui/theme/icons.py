"""UI layer: the line icons, tinted with a colour and cached.

The files are 20 x 20 SVG drawings in one `currentColor`. QtSvg is loaded with the first icon drawn.
"""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

_ICON_SCALES = (1.0, 2.0)


class IconLoader:
    """Icons of one folder.

    Thread: GUI.
    """

    def __init__(self, folder: Path) -> None:
        """Take the folder that holds `NAME.svg` for every icon."""
        self._folder = folder
        self._drawings: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}

    def names(self) -> tuple[str, ...]:
        """Return the names of all icons in alphabetical order."""
        return tuple(sorted(path.stem for path in self._folder.glob("*.svg")))

    def pixmap(self, name: str, colour: QColor, size: int, scale: float = 1.0) -> QPixmap:
        """Return a tinted picture of an icon.

        Args:
            name: File name without `.svg`.
            colour: Colour of every stroke.
            size: Width and height in device-independent pixels.
            scale: Device pixels per device-independent pixel.

        Raises:
            KeyError: There is no such icon.
        """
        key = (name, colour.name(QColor.NameFormat.HexArgb), size, scale)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._render(name, colour, size, scale)
        return self._pixmaps[key]

    def icon(self, name: str, colour: QColor, size: int = 20, disabled: QColor | None = None) -> QIcon:
        """Return an icon for a standard widget, sharp on plain and on dense screens.

        Raises:
            KeyError: There is no such icon.
        """
        icon = QIcon()
        for scale in _ICON_SCALES:
            icon.addPixmap(self.pixmap(name, colour, size, scale))
            if disabled is not None:
                icon.addPixmap(self.pixmap(name, disabled, size, scale), QIcon.Mode.Disabled)
        return icon

    def _render(self, name: str, colour: QColor, size: int, scale: float) -> QPixmap:
        from PySide6.QtSvg import QSvgRenderer  # late: start-up shows no icon yet

        drawing = self._read(name).replace("currentColor", colour.name())
        pixels = round(size * scale)
        pixmap = QPixmap(QSize(pixels, pixels))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setOpacity(colour.alphaF())
        QSvgRenderer(QByteArray(drawing.encode())).render(painter)
        painter.end()
        pixmap.setDevicePixelRatio(scale)
        return pixmap

    def _read(self, name: str) -> str:
        if name not in self._drawings:
            path = self._folder / f"{name}.svg"
            if not path.is_file():
                raise KeyError(name)
            self._drawings[name] = path.read_text(encoding="utf-8")
        return self._drawings[name]

"""UI layer: a picture of some keys, with the names of those that are meant."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from sargam_desktop.domain.note_names import NoteNaming
from sargam_desktop.domain.score import Hand
from sargam_desktop.ui.components.painted_widget import PaintedWidget
from sargam_desktop.ui.keyboard.key_layout import KeyLayout, KeyRange, octaves_around
from sargam_desktop.ui.keyboard.key_looks import KeyLook
from sargam_desktop.ui.keyboard.key_painter import KeyBoardScene, KeyPainter
from sargam_desktop.ui.theme.paint import outline_round
from sargam_desktop.ui.theme.theme_controller import ThemeController

_HEIGHT_PX: Final = 150
_WHITE_PX: Final = 40
_MEANT: Final = KeyLook(next_hand=Hand.RIGHT)


class KeysPicture(PaintedWidget):
    """Whole octaves around the keys that are meant; it cannot be played.

    Thread: GUI.
    """

    def __init__(self, theme: ThemeController) -> None:
        """Begin without keys."""
        super().__init__(theme)
        self._pitches: frozenset[int] = frozenset()
        self._naming = NoteNaming()
        self._range = KeyRange(48, 71)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_keys(self, pitches: Sequence[int], naming: NoteNaming) -> None:
        """Mark keys and name them."""
        self._pitches, self._naming = frozenset(pitches), naming
        self._range = octaves_around(pitches)
        words = self.tr("Keys: {names}").format(names=", ".join(naming.full_name(each) for each in pitches))
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of keys that are good to see."""
        return QSize(len(KeyLayout(self._range, 1).white_keys) * _WHITE_PX, _HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:
        """Return a width in which the keys can still be told apart."""
        return QSize(self.sizeHint().width() // 3, _HEIGHT_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the keys, black ones last."""
        width = min(self.width(), self.sizeHint().width())
        layout = KeyLayout(self._range, width)
        scene = KeyBoardScene(layout, self.height(), self._naming)
        keys = KeyPainter(self.theme, scene, self.devicePixelRatioF())
        painter = QPainter(self)
        painter.drawPixmap(0, 0, keys.picture_at_rest())
        for key in (*layout.white_keys, *layout.black_keys):
            if key.pitch in self._pitches or key.is_black:
                keys.draw_key(painter, key, _MEANT if key.pitch in self._pitches else None)
        outline_round(painter, QRectF(0, 0, width, self.height()), 0, self.theme.colour("line.strong"))

"""UI layer: names of notes for paper: drawn as text, so that they are sharp at any size and can be found."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont, QImage, QPainter

from sargam_desktop.domain.note_names import NoteLabel
from sargam_desktop.ui.marks.note_labels import LabelBook, LabelSprite, draw_label, label_font
from sargam_desktop.ui.theme.fonts import FontBook


@dataclass(frozen=True, slots=True)
class TextLabel(LabelSprite):
    """A label that is no picture.

    Attributes:
        label: What it says.
        font: Its font.
        ink: Its colour.
    """

    label: NoteLabel
    font: QFont
    ink: QColor

    def draw(self, painter: QPainter, middle_x: float, baseline_y: float) -> None:
        """Write the label with its middle and its baseline at a place."""
        draw_label(painter, self.label, self.font, self.ink, middle_x, baseline_y)


class PaperLabels(LabelBook):
    """Labels as text. Thread: one at a time."""

    def __init__(self, fonts: FontBook) -> None:
        """Write with `fonts`."""
        super().__init__(fonts, 1.0)
        self._nothing = QImage()

    def sprite(self, label: NoteLabel, size_px: float, ink: QColor, weight: int = 700) -> LabelSprite:
        """Return a label in a size and a colour."""
        font = label_font(self._fonts, label, size_px, weight)
        return TextLabel(self._nothing, 0.0, 0.0, label, font, ink)

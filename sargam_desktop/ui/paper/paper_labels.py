"""UI layer: names of notes for paper: drawn as text, so that they are sharp at any size and can be found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QColor, QFont, QImage, QPainter

from sargam_desktop.domain.note_names import NoteLabel
from sargam_desktop.ui.marks.note_labels import LabelBook, LabelSprite, draw_label, label_font
from sargam_desktop.ui.theme.fonts import Family, FontBook

#: Signs that these put in place of others, as a bracket beside capitals, cannot be found in a PDF.
_FEATURES: Final = ("calt", "tnum", "liga", "clig")


class PaperFonts(FontBook):
    """Fonts of which every sign can be found in a PDF. Thread: one at a time."""

    def _build(self, family: Family, size_px: float, weight: int) -> QFont:
        font = super()._build(family, size_px, weight)
        for feature in _FEATURES:
            font.setFeature(QFont.Tag(feature), 0)
        return font


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

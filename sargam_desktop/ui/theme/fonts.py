"""UI layer: fonts by role, with the type scale of the interface.

Inter carries the interface, Noto Serif Display the titles, Noto Sans and Serif Devanagari the
Indian note names. Where a family is missing, the nearest one of the system stands in.
"""

from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFont, QFontDatabase

_DISPLAY_MIN_WEIGHT: Final = 500


class Family(Enum):
    """What a piece of text is for."""

    UI = auto()
    DISPLAY = auto()
    DEVANAGARI = auto()
    DEVANAGARI_SERIF = auto()


class FontRole(Enum):
    """The type scale. `FONT_SCALE` gives the measures."""

    GRADE = auto()
    SCREEN_TITLE = auto()
    ITEM_TITLE = auto()
    WORDMARK = auto()
    RING_NUMBER = auto()
    RING_SMALL = auto()
    BIG_NUMBER = auto()
    FALLBOARD = auto()
    HEADING_2 = auto()
    HEADING_3 = auto()
    BUTTON = auto()
    BUTTON_SMALL = auto()
    BODY = auto()
    BODY_SMALL = auto()
    CAPTION = auto()
    CAPTION_LABEL = auto()
    AXIS = auto()
    NOTE_LABEL = auto()
    NOTE_LABEL_DEVANAGARI = auto()


@dataclass(frozen=True, slots=True)
class FontSpec:
    """Measures of one role.

    Attributes:
        family: Family to use.
        size_px: Height of the type in device-independent pixels.
        line_px: Height of a line in device-independent pixels.
        weight: 100 to 900.
    """

    family: Family
    size_px: float
    line_px: float
    weight: int


FONT_SCALE: Final = MappingProxyType(
    {
        FontRole.GRADE: FontSpec(Family.DISPLAY, 96, 104, 500),
        FontRole.SCREEN_TITLE: FontSpec(Family.DISPLAY, 34, 42, 500),
        FontRole.ITEM_TITLE: FontSpec(Family.DISPLAY, 27, 36, 500),
        FontRole.WORDMARK: FontSpec(Family.DISPLAY, 25, 34, 500),
        FontRole.RING_NUMBER: FontSpec(Family.UI, 44, 48, 600),
        FontRole.RING_SMALL: FontSpec(Family.UI, 15, 20, 600),
        FontRole.BIG_NUMBER: FontSpec(Family.UI, 28, 34, 600),
        FontRole.FALLBOARD: FontSpec(Family.UI, 19, 24, 600),
        FontRole.HEADING_2: FontSpec(Family.UI, 16, 22, 600),
        FontRole.HEADING_3: FontSpec(Family.UI, 14, 20, 600),
        FontRole.BUTTON: FontSpec(Family.UI, 14, 20, 600),
        FontRole.BUTTON_SMALL: FontSpec(Family.UI, 13, 18, 600),
        FontRole.BODY: FontSpec(Family.UI, 14, 20, 400),
        FontRole.BODY_SMALL: FontSpec(Family.UI, 13, 18, 500),
        FontRole.CAPTION: FontSpec(Family.UI, 12, 16, 400),
        FontRole.CAPTION_LABEL: FontSpec(Family.UI, 12, 16, 600),
        FontRole.AXIS: FontSpec(Family.UI, 11, 16, 400),
        FontRole.NOTE_LABEL: FontSpec(Family.UI, 14, 18, 700),
        FontRole.NOTE_LABEL_DEVANAGARI: FontSpec(Family.DEVANAGARI, 16, 22, 700),
    }
)

_WANTED: Final = MappingProxyType(
    {
        Family.UI: ("Inter", "Noto Sans Devanagari"),
        Family.DISPLAY: ("Noto Serif Display", "Noto Serif", "Noto Serif Devanagari"),
        Family.DEVANAGARI: ("Noto Sans Devanagari", "Inter"),
        Family.DEVANAGARI_SERIF: ("Noto Serif Devanagari", "Noto Serif Display", "Noto Serif"),
    }
)
_STAND_INS: Final = MappingProxyType(
    {
        Family.UI: ("Segoe UI", "Helvetica Neue", "Noto Sans", "DejaVu Sans"),
        Family.DISPLAY: ("Georgia", "Times New Roman", "DejaVu Serif"),
        Family.DEVANAGARI: ("Nirmala UI", "Kohinoor Devanagari", "Mangal", "Lohit Devanagari"),
        Family.DEVANAGARI_SERIF: ("Nirmala UI", "Devanagari MT", "Mangal", "Lohit Devanagari"),
    }
)


@cache
def families(family: Family) -> tuple[str, ...]:
    """Return the installed families for `family`, the wanted ones first, the system's own last."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    named = (*_WANTED[family], *_STAND_INS[family])
    return (*(name for name in named if QFontDatabase.hasFamily(name)), system)


@cache
def has_devanagari_font() -> bool:
    """Tell whether some installed font has Devanagari letters. Thread: any."""
    return bool(QFontDatabase.families(QFontDatabase.WritingSystem.Devanagari))


def bring_devanagari_font(folder: Path) -> None:
    """Load the program's own Devanagari letters where no installed font has any.

    Args:
        folder: Where the fonts that come with the program are.
    """
    if has_devanagari_font():
        return
    for path in sorted(folder.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
    has_devanagari_font.cache_clear()
    families.cache_clear()


def let_fonts_stand_in_silently() -> None:
    """Let Qt say nothing when the first family of a font lacks a script and the next one is taken.

    Whatever script a learner types or a file is titled in, another family has it, and shapes it rightly.
    """
    QLoggingCategory.setFilterRules("qt.text.font.db.info=false\nqt.text.font.db.warning=false")


class FontBook:
    """Fonts by role at one text scale; cached, with tabular figures.

    Thread: one at a time, the GUI's or another.
    """

    def __init__(self, text_scale: float = 1.0) -> None:
        """Take the learner's text scale: 1.0 is the size of the guide, 2.0 twice that."""
        self.text_scale = text_scale
        self._cache: dict[tuple[FontRole, float, int], QFont] = {}

    def font(self, role: FontRole, size_px: float | None = None, weight: int | None = None) -> QFont:
        """Return the font of `role`.

        Args:
            role: Place in the type scale.
            size_px: Size before the text scale, where it differs from the role's.
            weight: 100 to 900, where it differs from the role's. The display family never goes below 500.
        """
        spec = FONT_SCALE[role]
        key = (role, size_px or spec.size_px, weight or spec.weight)
        if key not in self._cache:
            self._cache[key] = self._build(spec.family, *key[1:])
        return QFont(self._cache[key])

    def line_px(self, role: FontRole) -> int:
        """Return the height of a line of `role`, text scale included."""
        return round(FONT_SCALE[role].line_px * self.text_scale)

    def _build(self, family: Family, size_px: float, weight: int) -> QFont:
        font = QFont()
        font.setFamilies(list(families(family)))
        font.setPixelSize(max(1, round(size_px * self.text_scale)))
        if family is Family.DISPLAY:
            weight = max(weight, _DISPLAY_MIN_WEIGHT)
        font.setWeight(QFont.Weight(weight))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

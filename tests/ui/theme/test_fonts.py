import pytest
from PySide6.QtCore import QLoggingCategory, qInstallMessageHandler
from PySide6.QtGui import QFontInfo, QFontMetrics, QTextLayout

from sargam_desktop.ui.theme.fonts import (
    FONT_SCALE,
    Family,
    FontBook,
    FontRole,
    families,
    let_fonts_stand_in_silently,
)

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("family", list(Family))
def test_every_family_ends_in_one_that_the_system_has(family: Family) -> None:
    assert families(family)[-1]


@pytest.mark.parametrize("role", list(FontRole))
def test_every_role_has_a_font_of_its_size(role: FontRole) -> None:
    assert FontBook().font(role).pixelSize() == round(FONT_SCALE[role].size_px)


def test_digits_of_numbers_that_change_are_equally_wide() -> None:
    metrics = QFontMetrics(FontBook().font(FontRole.BODY))
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("8888")


def test_the_text_scale_enlarges_every_font() -> None:
    assert FontBook(1.5).font(FontRole.BODY).pixelSize() == 21


def test_the_display_family_is_never_thinner_than_medium() -> None:
    assert FontBook().font(FontRole.SCREEN_TITLE, weight=300).weight() == 500


def test_changing_a_font_that_was_given_out_leaves_the_next_one_alone() -> None:
    book = FontBook()
    book.font(FontRole.BODY).setPixelSize(99)
    assert book.font(FontRole.BODY).pixelSize() == 14


def test_a_missing_family_is_replaced_by_one_that_exists() -> None:
    font = FontBook().font(FontRole.BODY)
    font.setFamilies(["No Such Family", *font.families()])
    assert QFontInfo(font).family() != "No Such Family"


def test_a_family_without_devanagari_gives_way_to_one_that_shapes_it_and_nothing_is_said() -> None:
    said: list[str] = []
    before = qInstallMessageHandler(lambda _kind, _context, text: said.append(text))
    try:
        let_fonts_stand_in_silently()
        font = FontBook().font(FontRole.BODY, size_px=173)  # a size that no other test has loaded
        text = "क्ष"
        layout = QTextLayout(text, font)
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        glyphs = [glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()]
    finally:
        qInstallMessageHandler(before)
        QLoggingCategory.setFilterRules("")
    assert 0 not in glyphs
    assert len(glyphs) < len(text)
    assert said == []

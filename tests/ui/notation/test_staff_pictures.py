import pytest
from PySide6.QtGui import QColor, QImage

from sargam_desktop.domain.errors import NotationError
from sargam_desktop.tutor.notation import StaffSheet, StaffStrip
from sargam_desktop.tutor.notation_sheet import SheetBox, SheetLayout
from sargam_desktop.ui.notation.staff_pictures import StaffPictures

INK = "#F4F0E8"
#: A square of ink at the left end, one of faint ink at the right end of a strip of 400 by 40.
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="40" viewBox="0 0 400 40">'
    '<rect x="10" y="10" width="20" height="20" fill="currentColor"/>'
    '<rect x="370" y="10" width="20" height="20" fill="faintColor"/></svg>'
)


def pictures(svg: str = SVG) -> StaffPictures:
    strips = tuple(StaffStrip(SheetBox(0, 400.0 * place, 5, 400, 40), svg) for place in range(3))
    return StaffPictures(StaffSheet(SheetLayout(((1200.0, 50.0),), (), ()), strips))


def colour(image: QImage, x: float, y: float) -> str:
    return QColor(image.pixelColor(round(x), round(y))).name(QColor.NameFormat.HexArgb).upper()


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_a_part_of_a_strip_is_where_it_would_be_in_the_whole(ratio: float) -> None:
    image = pictures().draw(SheetBox(0, 400, 0, 60, 50), INK, ratio)
    assert (image.width(), image.height()) == (round(60 * ratio), round(50 * ratio + 0.4))
    assert colour(image, 20 * ratio, 25 * ratio) == "#FF" + INK[1:]
    assert colour(image, 45 * ratio, 25 * ratio) == "#00000000"


def test_an_area_over_two_strips_shows_both_and_the_other_hand_is_fainter() -> None:
    image = pictures().draw(SheetBox(0, 360, 0, 100, 50), INK, 1.0)
    faint, full = colour(image, 20, 25), colour(image, 60, 25)
    assert full == "#FF" + INK[1:]
    assert faint not in {full, "#00000000"}


@pytest.mark.parametrize("ratio", [0.945, 1.25])
def test_strips_of_any_height_meet_to_the_hair(ratio: float) -> None:
    line = '<rect x="0" y="{y}" width="400" height="2" fill="currentColor"/></svg>'
    head = '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="{h}" viewBox="0 0 400 {h}">'
    strips = tuple(
        StaffStrip(
            SheetBox(0, 400.0 * place, top, 400, 217 - top), (head + line).format(h=217 - top, y=150 - top)
        )
        for place, top in enumerate((2, 33))
    )
    whole = StaffPictures(StaffSheet(SheetLayout(((800.0, 250.0),), (), ()), strips))
    image = whole.draw(SheetBox(0, 300, 0, 200, 250), INK, ratio)
    columns = [[colour(image, x, y) for y in range(image.height())] for x in (20, image.width() - 20)]
    assert columns[0] == columns[1]
    assert len(set(columns[0])) > 1


def test_what_is_no_drawing_is_refused_in_words() -> None:
    with pytest.raises(NotationError, match="cannot be drawn"):
        pictures("<svg").draw(SheetBox(0, 0, 0, 60, 50), INK, 1.0)

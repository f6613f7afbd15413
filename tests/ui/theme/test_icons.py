import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from sargam_desktop.ui.theme.icons import IconLoader
from tests.ui.theme.conftest import ICONS

NAMES = sorted(path.stem for path in ICONS.glob("*.svg"))
pytestmark = pytest.mark.usefixtures("qapp")
GOLD = QColor("gold")
BLUE = QColor("blue")


def _inked_square(image: QImage, inset: int) -> bool:
    """Whether anything is drawn nearer than `inset` pixels to an edge."""
    side = image.width()
    edge = [*range(inset), *range(side - inset, side)]
    return any(image.pixelColor(x, y).alpha() > 40 for x in edge for y in range(side)) or any(
        image.pixelColor(x, y).alpha() > 40 for y in edge for x in range(side)
    )


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_keeps_a_clear_margin_of_two_pixels(icons: IconLoader, name: str) -> None:
    assert not _inked_square(icons.pixmap(name, GOLD, 80).toImage(), inset=7)


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_is_drawn_in_one_colour_on_the_grid(name: str) -> None:
    drawing = (ICONS / f"{name}.svg").read_text(encoding="utf-8")
    assert 'viewBox="0 0 20 20"' in drawing
    assert 'stroke-width="1.6"' in drawing
    assert set(re.findall(r'(?:fill|stroke)="([^"]+)"', drawing)) <= {"none", "currentColor"}


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_shows_something(icons: IconLoader, name: str) -> None:
    image = icons.pixmap(name, GOLD, 20).toImage()
    assert any(image.pixelColor(x, y).alpha() for x in range(20) for y in range(20))


def test_an_icon_takes_the_colour_that_is_asked_for(icons: IconLoader) -> None:
    image = icons.pixmap("stop", BLUE, 20, 4.0).toImage()
    assert image.pixelColor(40, 20).name() == BLUE.name()


def test_a_dense_screen_gets_a_denser_picture(icons: IconLoader) -> None:
    pixmap = icons.pixmap("home", GOLD, 18, 2.0)
    assert pixmap.width() == 36
    assert pixmap.deviceIndependentSize().width() == 18


def test_the_same_picture_is_drawn_once(icons: IconLoader) -> None:
    assert icons.pixmap("home", GOLD, 18) is icons.pixmap("home", GOLD, 18)


def test_an_unknown_icon_fails_at_once(icons: IconLoader) -> None:
    with pytest.raises(KeyError, match="hoem"):
        icons.pixmap("hoem", GOLD, 18)


def test_icons_of_another_folder_are_used_when_it_is_handed_in(tmp_path: Path) -> None:
    (tmp_path / "own.svg").write_text((ICONS / "home.svg").read_text(encoding="utf-8"), encoding="utf-8")
    assert IconLoader(tmp_path).names() == ("own",)

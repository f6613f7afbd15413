import pytest
from pytestqt.qtbot import QtBot

from sargam_desktop.ui.components.ring import Ring, RingFace
from sargam_desktop.ui.theme.theme_controller import ThemeController

# Windows of the offscreen platform say so when they are shown.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def _is_filled_at_the_left(ring: Ring, theme: ThemeController) -> bool:
    """Whether the arc has come three quarters round."""
    colour = ring.grab().toImage().pixelColor(4, ring.height() // 2)
    return colour.name() == theme.colour("accent.base").name()


@pytest.mark.parametrize(("fraction", "is_filled"), [(0.0, False), (0.5, False), (0.9, True), (1.0, True)])
def test_the_ring_is_filled_as_far_as_it_says(
    qtbot: QtBot, theme: ThemeController, fraction: float, is_filled: bool
) -> None:
    ring = Ring(theme)
    qtbot.addWidget(ring)
    ring.resize(ring.sizeHint())
    ring.set_face(RingFace(fraction, "", text="12"))
    assert _is_filled_at_the_left(ring, theme) is is_filled


def test_the_ring_tells_its_value(qtbot: QtBot, theme: ThemeController) -> None:
    ring = Ring(theme)
    qtbot.addWidget(ring)
    ring.set_face(RingFace(0.6, "12 of 20 minutes", text="12"))
    assert ring.accessibleName() == "12 of 20 minutes"


def test_the_ring_fills_once_when_it_is_first_shown(qtbot: QtBot, theme: ThemeController) -> None:
    theme.is_motion_reduced = False
    ring = Ring(theme)
    qtbot.addWidget(ring)
    ring.show_done("Goal reached")
    with qtbot.waitExposed(ring):
        ring.show()
    qtbot.waitUntil(lambda: _is_filled_at_the_left(ring, theme))
    ring.show_frozen("A freeze covered Wednesday")
    assert not _is_filled_at_the_left(ring, theme)


def test_a_grade_stands_in_its_ring(qtbot: QtBot, theme: ThemeController) -> None:
    ring = Ring(theme, 172)
    qtbot.addWidget(ring)
    ring.resize(ring.sizeHint())
    ring.show_grade("A", 0.85, "Grade A, overall 85")
    letter = ring.grab().toImage().copy(60, 50, 52, 72)
    columns, rows = range(letter.width()), range(letter.height())
    ink = theme.colour("text.primary").name()
    assert any(letter.pixelColor(x, y).name() == ink for x in columns for y in rows)

from itertools import combinations, product

import pytest

from sargam_desktop.ui.theme.tokens import ThemeName, tokens
from tests.ui.theme.colour_distance import VISION, ciede2000, contrast, perceived_distance

DARK = tokens(ThemeName.DARK)
THEMES = pytest.mark.parametrize("theme", list(ThemeName))
SURFACES = ("surface.base", "surface.sunken", "surface.raised", "surface.overlay")
VERDICTS = ("correct", "early", "late", "wrong", "missed")
VERDICT_MARKS = tuple(f"verdict.{verdict}" for verdict in VERDICTS)
VERDICT_WORDS = tuple(f"verdict.{verdict}.text" for verdict in VERDICTS)
HANDS = ("note.right", "note.left")
TEXT = (
    "text.primary",
    "text.secondary",
    "text.muted",
    "accent.strong",
    "warm.base",
    "info.base",
    "danger.base",
)
GRAPHICS = (
    "line.strong",
    "focus.ring",
    "accent.base",
    "note.right",
    "note.right.dim",
    "note.left",
    "note.left.dim",
)
TEXT_ON_GROUND = (
    ("text.on-accent", "accent.base"),
    ("text.on-accent", "accent.pressed"),
    ("accent.strong", "accent.soft"),
    ("warm.base", "warm.soft"),
    ("info.base", "info.soft"),
    ("danger.base", "danger.soft"),
    ("note.right.ink", "note.right"),
    ("note.right.dim.ink", "note.right.dim"),
    ("note.left.ink", "note.left"),
    ("note.left.dim.ink", "note.left.dim"),
    ("fallboard.text", "fallboard"),
    ("fallboard.muted", "fallboard"),
    ("verdict.ink", "heat.4"),
    ("verdict.ink", "verdict.late"),
    ("verdict.ink", "verdict.wrong"),
)
KEY_MARKS = ("next.right", "next.left", "edge.correct", "edge.early", "edge.late", "edge.wrong")
OUTLINED = (ThemeName.LIGHT, "note.right")  # always drawn with an outline in `note.right.dim`


@pytest.mark.parametrize(
    ("first", "second", "distance"),
    [
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((2.0776, 0.0795, -1.135), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_the_distance_formula_gives_the_published_example_values(
    first: tuple[float, float, float], second: tuple[float, float, float], distance: float
) -> None:
    assert ciede2000(first, second) == pytest.approx(distance, abs=1e-4)


def test_black_on_white_has_the_greatest_contrast() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)


@THEMES
@pytest.mark.parametrize("role", TEXT + VERDICT_WORDS)
def test_text_can_be_read_on_every_surface(theme: ThemeName, role: str) -> None:
    palette = tokens(theme)
    for surface in (*SURFACES, "surface.selected", "surface.side"):
        assert contrast(palette[role], palette[surface]) >= 4.5, surface


@THEMES
@pytest.mark.parametrize("role", GRAPHICS + VERDICT_MARKS)
def test_graphics_stand_out_from_every_surface(theme: ThemeName, role: str) -> None:
    palette = tokens(theme)
    drawn = "note.right.dim" if (theme, role) == OUTLINED else role
    for surface in SURFACES:
        assert contrast(palette[drawn], palette[surface]) >= 3, surface


@THEMES
@pytest.mark.parametrize(("ink", "ground"), TEXT_ON_GROUND)
def test_text_on_a_coloured_ground_can_be_read(theme: ThemeName, ink: str, ground: str) -> None:
    assert contrast(tokens(theme)[ink], tokens(theme)[ground]) >= 4.5


@THEMES
@pytest.mark.parametrize("verdict", VERDICTS[:-1])
def test_the_glyph_on_a_verdict_stands_out(theme: ThemeName, verdict: str) -> None:
    assert contrast(tokens(theme)["verdict.ink"], tokens(theme)[f"verdict.{verdict}"]) >= 3


@THEMES
@pytest.mark.parametrize("mark", KEY_MARKS)
def test_marks_stand_out_on_white_keys(theme: ThemeName, mark: str) -> None:
    assert contrast(tokens(theme)[f"key.{mark}"], tokens(theme)["key.white"]) >= 3


@THEMES
@pytest.mark.parametrize("role", VERDICT_WORDS)
def test_dark_verdict_words_can_be_read_on_the_fallboard(theme: ThemeName, role: str) -> None:
    assert contrast(DARK[role], tokens(theme)["fallboard"]) >= 4.5


@THEMES
@pytest.mark.parametrize("vision", VISION)
def test_both_hands_differ_for_every_kind_of_vision(theme: ThemeName, vision: str) -> None:
    right, left = (tokens(theme)[hand] for hand in HANDS)
    assert perceived_distance(right, left, vision) >= 40


@THEMES
@pytest.mark.parametrize("vision", VISION)
def test_any_two_verdicts_differ_for_every_kind_of_vision(theme: ThemeName, vision: str) -> None:
    palette = tokens(theme)
    for first, second in combinations(VERDICT_MARKS, 2):
        assert perceived_distance(palette[first], palette[second], vision) >= 14, (first, second)


@THEMES
@pytest.mark.parametrize("vision", VISION)
def test_no_verdict_looks_like_a_hand_for_any_kind_of_vision(theme: ThemeName, vision: str) -> None:
    palette = tokens(theme)
    for hand, verdict in product(HANDS, VERDICT_MARKS):
        assert perceived_distance(palette[hand], palette[verdict], vision) >= 10, (hand, verdict)

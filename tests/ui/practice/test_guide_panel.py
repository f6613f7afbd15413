from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from sargam_desktop.domain.guidance import Guidance
from sargam_desktop.domain.hints import HintChoice, HintLevel
from sargam_desktop.ui.practice.guide_chip import GuideChip
from sargam_desktop.ui.practice.guide_panel import GuidePanel
from sargam_desktop.ui.practice_guidance import GuideShown
from sargam_desktop.ui.theme.theme_controller import ThemeController


@pytest.fixture
def panel(qtbot: QtBot, theme: ThemeController) -> Iterator[GuidePanel]:
    ground = QWidget()
    qtbot.addWidget(ground)
    panel = GuidePanel(theme, ground)
    ground.resize(1280, 800)
    ground.show()
    panel.show()
    yield panel
    ground.hide()


def chosen(qtbot: QtBot, panel: GuidePanel, key: Qt.Key, widget: QWidget) -> Guidance:
    with qtbot.waitSignal(panel.chosen) as signal:
        QTest.keyClick(widget, key)
    assert signal.args is not None
    guidance = signal.args[0]
    assert isinstance(guidance, Guidance)
    return guidance


def test_before_anything_was_chosen_the_panel_shows_the_usual_choice_and_its_sentences(
    panel: GuidePanel,
) -> None:
    said = {label.text() for label in panel.findChildren(QLabel)}
    assert "Three clean passes: 6 % faster. Two poor ones: 8 % slower." in said
    assert "Goal 100 %" in said


def test_the_ladder_is_switched_by_key(qtbot: QtBot, panel: GuidePanel) -> None:
    assert chosen(qtbot, panel, Qt.Key.Key_Space, panel.ladder).has_ladder


def test_the_goal_moves_by_five_onto_multiples_of_five(qtbot: QtBot, panel: GuidePanel) -> None:
    panel.show_guide(GuideShown(Guidance(has_ladder=True, goal_percent=93)))
    with qtbot.waitSignal(panel.chosen) as signal:
        panel.goal.step(1)
    assert signal.args == [Guidance(has_ladder=True, goal_percent=95)]


def test_the_mistake_limit_goes_from_off_to_nine_and_round(panel: GuidePanel) -> None:
    limits = []
    panel.chosen.connect(lambda guidance: limits.append(guidance.mistake_limit))
    panel.chosen.connect(lambda guidance: panel.show_guide(GuideShown(guidance)))
    for _ in range(10):
        panel.choose_next_limit()
    assert limits == [1, 2, 3, 4, 5, 6, 7, 8, 9, None]


def test_where_the_clock_sets_no_tempo_the_panel_says_so(panel: GuidePanel) -> None:
    panel.show_guide(GuideShown(Guidance(has_ladder=True), is_climbing=False))
    words = " ".join(label.text() for label in panel.findChildren(QLabel))
    assert "Only in tempo mode" in words


@pytest.mark.parametrize(
    ("shown", "text"),
    [
        (GuideShown(), "Practice help"),
        (GuideShown(Guidance(has_ladder=True), is_climbing=True, percent=64), "Ladder 64 → 100 %"),
        (GuideShown(Guidance(mistake_limit=1)), "1 mistake"),
        (
            GuideShown(Guidance(mistake_limit=3, hints=HintChoice.AUTO), HintLevel.NEXT_KEY),
            "Hints: next key · 3 mistakes",
        ),
        (GuideShown(Guidance(True, 90, 3, HintChoice.RECITAL), HintLevel.NONE), "Recital"),
    ],
)
def test_the_chip_says_how_the_learner_is_guided(
    qtbot: QtBot, theme: ThemeController, shown: GuideShown, text: str
) -> None:
    chip = GuideChip(theme)
    qtbot.addWidget(chip)
    chip.show_guide(shown)
    assert chip.accessibleName() == text


def test_the_chip_tells_the_clean_passes_to_those_who_do_not_see_the_dots(
    qtbot: QtBot, theme: ThemeController
) -> None:
    chip = GuideChip(theme)
    qtbot.addWidget(chip)
    chip.show_guide(GuideShown(Guidance(has_ladder=True), is_climbing=True, percent=64, clean_passes=2))
    assert chip.accessibleDescription() == "2 of 3 clean passes"

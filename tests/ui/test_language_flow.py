from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from sargam_desktop.adapters.system.translations import read_catalogue
from sargam_desktop.domain.errors import StoreError, UnknownItemError
from sargam_desktop.domain.settings import Settings
from sargam_desktop.domain.wording import Wording
from sargam_desktop.tutor.catalogue import Catalogue
from sargam_desktop.ui.components.navigation_items import NavigationEntry
from sargam_desktop.ui.language import speak, spoken, spoken_language
from sargam_desktop.ui.language_flow import LanguageFlow
from sargam_desktop.ui.learners_flow import LearnersFlow
from sargam_desktop.ui.main_window import MainWindow
from sargam_desktop.ui.models.number_wording import filled
from sargam_desktop.ui.settings.appearance_section import AppearanceSection
from sargam_desktop.ui.theme.theme_controller import ThemeController
from sargam_desktop.ui.window.screen import PRACTICE, SETTINGS, SONGS, Screen

RESOURCES = Path(__file__).parents[2] / "resources"


class Program:
    """Speaks, and nothing else."""

    language = "en"
    resources = RESOURCES

    def read_catalogue(self, language: str) -> Catalogue:
        return read_catalogue(RESOURCES, language)


@pytest.fixture
def program(qapp: QApplication) -> Iterator[Program]:
    program, before = Program(), QLocale()
    yield program
    speak(qapp, "en", program)
    QLocale.setDefault(before)


class Scene:
    """A window, somebody who may be playing, and what is begun anew."""

    def __init__(self, qtbot: QtBot, theme: ThemeController) -> None:
        songs = Screen(SONGS, QWidget, NavigationEntry(SONGS, "Songs", "songs", "Ctrl 1"))
        self.window = MainWindow(theme, [songs, Screen(SETTINGS, QWidget), Screen(PRACTICE, QWidget)])
        qtbot.addWidget(self.window)
        self.is_playing = False
        self.begun: list[bool] = []
        self.kept: list[str | None] = []
        learners = cast("LearnersFlow", SimpleNamespace(reopen=lambda: self.begun.append(True)))
        self.flow = LanguageFlow(
            self.window,
            learners,
            lambda: self.is_playing,
            lambda settings: self.kept.append(settings.language),
        )


@pytest.fixture
def scene(qtbot: QtBot, theme: ThemeController) -> Scene:
    return Scene(qtbot, theme)


def test_a_window_built_after_the_choice_speaks_hindi_and_counts_as_india_does(
    qapp: QApplication, qtbot: QtBot, theme: ThemeController, program: Program
) -> None:
    speak(qapp, "hi", program)
    section = AppearanceSection(theme)
    qtbot.addWidget(section)
    assert (spoken_language(), program.language) == ("hi", "hi")
    assert section.tr("Language") == "भाषा"
    assert QLocale().toString(1234567) == "12,34,567"


def test_an_error_is_told_in_hindi_with_its_figures(qapp: QApplication, program: Program) -> None:
    error = StoreError("The folder /data is read-only", "Check the name of the file")
    assert spoken(error) is error
    speak(qapp, "hi", program)
    assert str(spoken(error)) == "फ़ोल्डर /data में लिखा नहीं जा सकता। फ़ाइल का नाम जाँचें।"
    assert isinstance(spoken(UnknownItemError("x")), UnknownItemError)


def test_the_window_opens_anew_where_it_was_when_another_language_is_chosen(scene: Scene) -> None:
    scene.window.show_screen(SETTINGS)
    scene.flow.follow(Settings(language="en"))
    assert scene.begun == []
    scene.flow.follow(Settings(language="hi"))
    assert (scene.begun, scene.flow.screen, scene.flow.wanted) == ([True], SETTINGS, "hi")
    assert scene.kept == ["hi"]


def test_a_session_is_never_lost_for_another_language(scene: Scene) -> None:
    scene.window.show_screen(PRACTICE)
    scene.is_playing = True
    scene.flow.follow(Settings(language="hi"))
    scene.window.show_screen(SETTINGS)
    assert scene.begun == []
    scene.is_playing = False
    scene.window.show_screen(PRACTICE)
    assert scene.begun == []
    scene.window.show_screen(SONGS)
    assert (scene.begun, scene.flow.screen) == ([True], SONGS)


def test_counts_are_grouped_as_the_language_does(qapp: QApplication, program: Program) -> None:
    speak(qapp, "hi", program)
    said = Wording("{count} notes outside your {detail} keys", (("count", 123456), ("detail", "61")))
    assert filled(said, "{count} स्वर, {detail}") == "1,23,456 स्वर, 61"

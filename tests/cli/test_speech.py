from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sargam_desktop.adapters.system.translations import read_catalogue
from sargam_desktop.cli.arguments import build_parser
from sargam_desktop.cli.speech import asked_language, say, speak
from sargam_desktop.tutor.catalogue import Catalogue

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture
def hindi() -> Iterator[None]:
    speak("hi", read_catalogue(RESOURCES, "hi"))
    yield
    speak("en", Catalogue({}))


@pytest.mark.parametrize(
    ("words", "environment", "language"),
    [
        (["--lang", "hi", "songs"], {"LANG": "en_GB.UTF-8"}, "hi"),
        (["songs", "--lang=hi"], {}, "hi"),
        (["songs"], {"LANG": "hi_IN.UTF-8"}, "hi"),
        (["songs"], {"LANGUAGE": "en:hi", "LANG": "hi_IN"}, "en"),
        (["songs"], {"LC_ALL": "C", "LANG": "C"}, "en"),
        (["songs", "--lang"], {}, "en"),
    ],
)
def test_an_option_comes_before_the_locale(
    words: list[str], environment: dict[str, str], language: str
) -> None:
    assert asked_language(words, environment) == language


@pytest.mark.usefixtures("hindi")
def test_help_and_answers_are_in_the_language() -> None:
    assert say("No sessions yet. Play a song: sargam practice ode-to-joy --demo").startswith(
        "अभी कोई सत्र नहीं"
    )
    told = build_parser().format_help()
    assert "गीतों की सूची" in told
    assert "list the songs" not in told


def test_a_language_without_a_catalogue_speaks_english(tmp_path: Path) -> None:
    assert read_catalogue(tmp_path, "hi").say("Terminal", "known") == "known"

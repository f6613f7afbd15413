import re
import subprocess
import sys
from pathlib import Path

import pytest

from sargam_desktop.ui.theme.tokens import ThemeName, tokens

UI = Path(__file__).parents[3] / "sargam_desktop" / "ui"


def test_a_role_gives_its_colour() -> None:
    assert tokens(ThemeName.DARK)["surface.base"] == "#0E1116"
    assert tokens(ThemeName.LIGHT)["surface.base"] == "#F6F3EC"


def test_an_unknown_role_fails_at_once() -> None:
    with pytest.raises(KeyError, match=r"surface\.bse"):
        tokens(ThemeName.DARK)["surface.bse"]


def test_both_themes_know_the_same_roles() -> None:
    assert set(tokens(ThemeName.DARK)) == set(tokens(ThemeName.LIGHT))


def test_every_colour_is_written_in_full() -> None:
    for theme in ThemeName:
        assert all(re.fullmatch(r"#[0-9A-F]{6}", tokens(theme)[role]) for role in tokens(theme))


def test_asking_twice_gives_the_same_palette() -> None:
    assert tokens(ThemeName.DARK) is tokens(ThemeName.DARK)


def test_high_contrast_draws_borders_in_the_text_colour() -> None:
    palette = tokens(ThemeName.LIGHT, has_high_contrast=True)
    assert palette["line.subtle"] == palette["line.strong"] == palette["text.primary"]


def test_no_other_module_of_the_interface_writes_a_colour() -> None:
    wild = [
        path.name
        for path in UI.rglob("*.py")
        if path.name != "tokens.py" and re.search(r"#[0-9A-Fa-f]{6}\b", path.read_text(encoding="utf-8"))
    ]
    assert wild == []


@pytest.mark.parametrize(
    ("module", "heavy"),
    [
        ("sargam_desktop.ui.theme.tokens", ("PySide6",)),
        ("sargam_desktop.ui.theme.application_style", ("PySide6.QtSvg", "numpy", "pyqtgraph", "sqlalchemy")),
        ("sargam_desktop.ui.components.navigation", ("PySide6.QtSvg", "numpy", "pyqtgraph", "sqlalchemy")),
    ],
)
def test_importing_the_theme_loads_nothing_heavy(module: str, heavy: tuple[str, ...]) -> None:
    program = f"import sys, {module}; print([name for name in {heavy!r} if name in sys.modules])"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"

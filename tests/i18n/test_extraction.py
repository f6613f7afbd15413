from __future__ import annotations

import ast
from pathlib import Path

import pytest

from i18n.extraction import Found, extract, template_of


def found_in(tmp_path: Path, text: str, name: str = "ui/screen.py") -> Found:
    """Extract a package of one file; the rooms of sentences, which are imported, are left out."""
    path = tmp_path / "sargam_desktop" / name
    path.parent.mkdir(parents=True)
    path.write_text(text, "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("i18n.extraction.TEMPLATE_ROOMS", {})
        return extract(tmp_path)


def texts(found: Found) -> set[tuple[str, str]]:
    return {(message.context, message.source) for message in found.messages}


def test_a_text_belongs_to_the_class_that_asks_for_it(tmp_path: Path) -> None:
    found = found_in(
        tmp_path,
        "class View:\n    def a(self):\n        self.tr('One note' if n == 1 else '{count} notes')\n",
    )
    assert texts(found) == {("View", "One note"), ("View", "{count} notes")}


def test_tables_constants_and_functions_of_the_file_are_followed(tmp_path: Path) -> None:
    found = found_in(
        tmp_path,
        "_CONTEXT = 'Hands'\n_WORDS = {1: 'Left', 2: 'Right'}\n"
        "def a(hand):\n    return QCoreApplication.translate(_CONTEXT, _WORDS[hand])\n"
        "def keys():\n    def say(text):\n        return QCoreApplication.translate('Keys', text)\n"
        "    return say('Slower')\n",
    )
    assert texts(found) == {("Hands", "Left"), ("Hands", "Right"), ("Keys", "Slower")}
    assert found.troubles == []


def test_an_error_is_a_template_with_places_named_by_what_stands_there(tmp_path: Path) -> None:
    found = found_in(
        tmp_path,
        "def a(path, bars):\n    why = f'{path.name} has no bars {bars[0]}-{bars[1]}'\n"
        "    raise StoreError(why, 'Choose others')\n    raise ValueError('for nobody')\n",
        "adapters/a.py",
    )
    assert texts(found) == {("Error", "{name} has no bars {bars}-{bars_}"), ("Error", "Choose others")}


def test_what_the_terminal_says_and_its_help_are_found(tmp_path: Path) -> None:
    found = found_in(
        tmp_path,
        "for name, text in (('songs', 'list the songs'), ('today', 'show the plan')):\n"
        "    commands.add_parser(name, help=text)\n"
        "print(say('{count} songs').format(count=3))\n",
        "cli/lists.py",
    )
    assert texts(found) == {
        ("Terminal", "list the songs"),
        ("Terminal", "show the plan"),
        ("Terminal", "{count} songs"),
    }


@pytest.mark.parametrize(
    "line",
    [
        "self.tr(f'Bar {number}')",
        "self.tr(name())",
        "other.tr('Latin')",
        "self.tr('%n note(s)', '', count)",
        "QCoreApplication.translate(context(), 'Latin')",
    ],
)
def test_a_text_that_no_catalogue_can_hold_is_refused(tmp_path: Path, line: str) -> None:
    found = found_in(tmp_path, f"class View:\n    def a(self):\n        {line}\n")
    assert [trouble.place for trouble in found.troubles] == ["sargam_desktop/ui/screen.py:3"]


def test_braces_of_a_text_without_places_stay_braces() -> None:
    node = ast.parse("'a {b}'", mode="eval").body
    assert template_of(node) == "a {{b}}"

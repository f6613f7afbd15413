"""No text on the screen without a translation: literals that are handed to what shows text."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

UI = Path(__file__).parents[2] / "sargam_desktop" / "ui"
#: Methods and widgets that show their text, with the place of that text among their arguments.
SHOWS = {
    "addItem": 0, "add_card": 0, "drawText": -1, "muted_label": 0, "notify": 0, "setAccessibleDescription": 0,
    "setAccessibleName": 0, "setPlaceholderText": 0, "setPrefix": 0, "setSpecialValueText": 0, "setSuffix": 0,
    "setText": 0, "setTitle": 0, "setToolTip": 0, "setWindowTitle": 0, "set_subtitle": 0, "set_title": 0,
    "setting_row": 0, "show_trouble": 0, "KeyHint": 1, "QAction": 0, "QCheckBox": 0, "QLabel": 0,
    "QPushButton": 0, "SectionEntry": 1, "Segment": 1,
}  # fmt: skip
#: Texts that are the same in every language.
SAME_EVERYWHERE = {"Sargam", "postgresql://desk@server/school?sslmode=verify-full"}
_WORD = re.compile(r"[^\W\d_]{2,}")


def literals(source: str) -> Iterator[str]:
    """Yield what a file shows without asking for a translation, with its line."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        place = SHOWS.get(name)
        if place is None or len(node.args) <= place:
            continue
        text = _literal(node.args[place])
        if _WORD.search(text) and text not in SAME_EVERYWHERE:
            yield f"{node.lineno}: {name}({text!r})"


def _literal(node: ast.expr) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return " ".join(str(part.value) for part in node.values if isinstance(part, ast.Constant))
    return ""


def test_every_text_on_the_screen_asks_for_its_translation() -> None:
    found = {path.name: list(literals(path.read_text("utf-8"))) for path in sorted(UI.rglob("*.py"))}
    assert {name: lines for name, lines in found.items() if lines} == {}


def test_a_text_that_asks_for_none_is_found() -> None:
    text = "label.setText('Hello')\nlabel.setText(f'{count} notes')\nlabel.setText(self.tr('Hello'))\n"
    assert list(literals(text)) == ["1: setText('Hello')", "2: setText(' notes')"]

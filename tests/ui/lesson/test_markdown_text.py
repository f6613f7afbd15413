"""Words from lesson files, which anybody may have written."""

import pytest
from pytestqt.qtbot import QtBot

from sargam_desktop.ui.lesson.markdown_text import MarkdownText, plain
from sargam_desktop.ui.theme.theme_controller import ThemeController


@pytest.fixture
def text(qtbot: QtBot, theme: ThemeController) -> MarkdownText:
    text = MarkdownText(theme)
    qtbot.addWidget(text)
    return text


def test_emphasis_and_lists_are_shown_without_their_marks(text: MarkdownText) -> None:
    text.set_markdown("Play *softly*, **now**:\n\n- C\n- D\n")
    assert "softly, now" in text.text()
    assert "*" not in text.text()
    assert text.accessibleName() == text.text()


@pytest.mark.parametrize(
    "written",
    [
        '<img src="file:///etc/passwd"> C',
        "![C](file:///etc/passwd)",
        "[C](https://example.org/steal)",
        "![C][place]\n\n[place]: file:///etc/passwd\n",
        '<a href="https://example.org">C</a>',
    ],
)
def test_nothing_is_loaded_and_no_link_is_left(text: MarkdownText, written: str) -> None:
    text.set_markdown(written)
    html = text._document.toHtml()  # noqa: SLF001 - what Qt would act on
    assert "C" in text.text()
    assert "<img" not in html
    assert "<a href" not in html


def test_a_narrow_text_is_higher(text: MarkdownText) -> None:
    text.set_markdown("word " * 200)
    assert text.heightForWidth(300) > text.heightForWidth(900) > 0


def test_an_answer_is_one_line_without_marks() -> None:
    assert plain("**E** (Ga) [x](https://example.org)") == "E (Ga) x"

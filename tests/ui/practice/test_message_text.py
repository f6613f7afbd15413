from string import Formatter

import pytest

from sargam_desktop.domain.wording import TEMPLATES, Wording
from sargam_desktop.ui.practice.message_text import window_text


@pytest.mark.parametrize("template", TEMPLATES)
def test_the_window_knows_every_sentence_with_its_figures(template: str) -> None:
    places = [name for _, name, _, _ in Formatter().parse(template) if name]
    values = tuple((name, f"<{name}>") for name in places)
    said = window_text(Wording(template, values))
    assert all(f"<{name}>" in said for name in places)

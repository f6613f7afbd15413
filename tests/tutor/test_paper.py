from __future__ import annotations

import pytest

from sargam_desktop.domain.score import Bar, Score
from sargam_desktop.tutor.paper import PaperSize, bar_range, read_bars, usual_size


@pytest.mark.parametrize(
    ("locale", "size"),
    [("en_US", "letter"), ("es_MX.UTF-8", "letter"), ("en_IN", "a4"), ("zh_Hans_CN", "a4"), ("C", "a4")],
)
def test_paper_is_that_of_the_learners_country(locale: str, size: str) -> None:
    assert usual_size(locale) is PaperSize(size)


def test_bars_are_typed_as_a_range_or_as_one() -> None:
    assert (read_bars("5-12"), read_bars(" 5 – 12 "), read_bars("7"), read_bars("")) == (
        (5, 12),
        (5, 12),
        (7, 7),
        None,
    )
    for wrong in ("12-5", "a", "1-2-3", "-4"):
        with pytest.raises(ValueError, match="no bars"):
            read_bars(wrong)


def test_of_a_repeated_bar_the_first_pass_begins_the_range_and_what_is_not_there_is_empty() -> None:
    bars = tuple(Bar(number, 4.0 * place, 4.0) for place, number in enumerate((0, 1, 2, 1, 2, 3)))
    score = Score((), bars)
    assert bar_range(score, (1, 3)) == range(1, 6)
    assert bar_range(score, (1, 2)) == range(1, 3)
    assert not bar_range(score, (2, 9))
    assert bar_range(score, None) == range(6)

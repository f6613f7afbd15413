from __future__ import annotations

import pytest

from sargam_desktop.domain.note_names import LabelStyle
from sargam_desktop.domain.score import Bar, Score
from sargam_desktop.domain.settings import Settings
from sargam_desktop.tutor.naming import naming_of


def score_in(fifths: int, *, is_minor: bool = False) -> Score:
    return Score((), (Bar(1, 0.0, 4.0),), fifths=fifths, is_minor=is_minor)


@pytest.mark.parametrize(
    ("chosen", "song_sa", "is_minor", "sa"),
    [
        (None, None, False, 2),
        (None, None, True, 11),
        (None, 10, False, 10),
        (4, 10, True, 4),
        (0, None, False, 0),
    ],
)
def test_sa_is_the_learners_then_the_songs_then_the_tonic(
    chosen: int | None, song_sa: int | None, is_minor: bool, sa: int
) -> None:
    settings = Settings(sa=chosen, label_style=LabelStyle.SARGAM_LATIN)
    naming = naming_of(settings, score_in(2, is_minor=is_minor), song_sa)
    assert (naming.sa, naming.fifths, naming.style) == (sa, 2, LabelStyle.SARGAM_LATIN)

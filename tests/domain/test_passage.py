import pytest
from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.domain.passage import PassagePass, PassQuality, PassRun


@pytest.mark.parametrize(
    ("one", "quality"),
    [
        (PassagePass(60, 20, 20, 16), PassQuality.CLEAN),
        (PassagePass(60, 20, 19, 19), PassQuality.CLEAN),
        (PassagePass(60, 20, 19, 19, extras=1), PassQuality.FAIR),
        (PassagePass(60, 20, 20, 15), PassQuality.FAIR),
        (PassagePass(60, 20, 16, 16), PassQuality.FAIR),
        (PassagePass(60, 20, 15, 15), PassQuality.POOR),
        (PassagePass(60, 20, 20, 9), PassQuality.POOR),
        (PassagePass(60, 20, 0, 0), PassQuality.POOR),
    ],
)
def test_a_pass_is_clean_fair_or_poor_by_the_published_numbers(
    one: PassagePass, quality: PassQuality
) -> None:
    assert one.quality is quality


def test_where_time_does_not_count_right_notes_are_enough() -> None:
    assert PassagePass(100, 20, 20, 0, is_timed=False).quality is PassQuality.CLEAN


def test_a_pass_that_the_mistake_limit_cut_short_is_poor() -> None:
    assert PassagePass(60, 10, 10, 10, is_cut_short=True).quality is PassQuality.POOR


@given(st.lists(st.sampled_from(PassQuality)))
def test_only_passes_of_one_quality_in_a_row_ask_for_a_step(qualities: list[PassQuality]) -> None:
    run = PassRun()
    for quality in qualities:
        run = run.after(quality)
    last = qualities[-1] if qualities else None
    assert run.asks_for_more == (qualities[-3:] == [PassQuality.CLEAN] * 3)
    assert run.asks_for_less == (qualities[-2:] == [PassQuality.POOR] * 2)
    assert last is not PassQuality.FAIR or run == PassRun()

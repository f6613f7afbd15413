import pytest

from sargam_desktop.domain.judgement import Result
from sargam_desktop.domain.score import Hand
from sargam_desktop.ui.piano_roll.flash import FLASH_US, GLOW_US, Flash

FLASH = Flash(Result.CORRECT, 60, Hand.RIGHT, 0, born_us=1_000)


def opacity(age_us: int) -> float:
    return FLASH.opacity(1_000 + age_us, is_motion_reduced=False)


def test_a_verdict_comes_holds_and_goes_within_700_ms() -> None:
    assert FLASH_US == 700_000
    assert opacity(0) == 0.0
    assert 0.0 < opacity(30_000) < 1.0
    assert opacity(60_000) == opacity(540_000) == 1.0
    assert 0.0 < opacity(640_000) < 1.0
    assert opacity(700_000) == 0.0
    assert FLASH.is_over(1_000 + FLASH_US)


def test_the_glow_falls_over_260_ms() -> None:
    glows = [FLASH.glow(1_000 + ms * 1000, is_motion_reduced=False) for ms in (0, 100, 200, 260)]
    assert glows == sorted(glows, reverse=True)
    assert (glows[0], glows[-1]) == (1.0, 0.0)


@pytest.mark.parametrize("age_us", [0, 300_000, FLASH_US - 1])
def test_with_reduced_motion_it_is_there_at_once_and_never_glows(age_us: int) -> None:
    assert FLASH.opacity(1_000 + age_us, is_motion_reduced=True) == 1.0
    assert FLASH.glow(1_000 + min(age_us, GLOW_US), is_motion_reduced=True) == 0.0

"""Engine: which matcher a mode of practice needs."""

from __future__ import annotations

from collections.abc import Sequence

from sargam_desktop.domain.judgement import WINDOWS, Mode
from sargam_desktop.domain.score import Score
from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.engine.expected_notes import ExpectedNote
from sargam_desktop.engine.follow_matcher import FollowMatcher
from sargam_desktop.engine.matcher import Matcher
from sargam_desktop.engine.tempo_matcher import TempoMatcher
from sargam_desktop.engine.transport import Transport
from sargam_desktop.engine.wait_matcher import WaitMatcher


def choose_matcher(
    settings: SessionSettings,
    score: Score,
    expected: Sequence[ExpectedNote],
    transport: Transport,
    range_us: tuple[int, int],
) -> Matcher:
    """Return the matcher for the mode of `settings`.

    Args:
        settings: Mode, level and calibration.
        score: The score.
        expected: What the learner is to play.
        transport: The position.
        range_us: Score times where playing begins and where all that can be reached ends.
    """
    start_us, end_us = range_us
    windows = WINDOWS[settings.level]
    if settings.mode is Mode.FOLLOW:
        return FollowMatcher(expected, score, transport, settings.offset_us, start_us)
    if settings.mode is Mode.WAIT:
        return WaitMatcher(expected, transport, windows, settings.offset_us, end_us)
    return TempoMatcher(
        expected, transport, windows, settings.offset_us, end_us, is_any_key=settings.is_rhythm_only
    )

"""Preparing a take for painting: work that may last, and that ends when nobody wants it any more."""

from __future__ import annotations

import pytest

from sargam_desktop.domain.settings import Settings
from sargam_desktop.ui.replay.replay_picture import picture_of
from sargam_desktop.ui.work_watch import WorkCancelledError, WorkWatch
from tests.ui.replay.replay_scenes import TAKE


def test_a_take_that_nobody_waits_for_is_not_prepared() -> None:
    watch = WorkWatch()
    watch.is_cancelled = True
    with pytest.raises(WorkCancelledError):
        picture_of(TAKE, Settings(), None, watch)


def test_what_is_told_of_the_work_never_goes_back() -> None:
    watch = WorkWatch()
    for share in (0.2, 0.9, 0.1):
        watch(share)
    assert watch.share == 0.9

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from sargam_desktop.adapters.system.play_conditions import PlayConditions


@pytest.fixture(autouse=True)
def collector_as_before() -> Iterator[None]:
    was_enabled = gc.isenabled()
    yield
    gc.unfreeze()
    (gc.enable if was_enabled else gc.disable)()


@pytest.mark.parametrize("is_enabled", [True, False])
def test_the_collector_rests_during_play_and_is_afterwards_as_it_was(is_enabled: bool) -> None:
    (gc.enable if is_enabled else gc.disable)()
    conditions = PlayConditions()
    conditions.set_playing(is_playing=True)
    assert not gc.isenabled()
    assert gc.get_freeze_count() > 0
    conditions.set_playing(is_playing=False)
    assert gc.isenabled() is is_enabled
    assert gc.get_freeze_count() == 0

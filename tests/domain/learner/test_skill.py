from __future__ import annotations

import pytest

from sargam_desktop.domain.learner.skill import Skill


@pytest.mark.parametrize(
    "shares",
    [{"missed_share": -0.1}, {"restart_share": 1.5}, {"wrong_share": 0.6, "missed_share": 0.6}],
)
def test_shares_that_are_no_chances_are_refused(shares: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="chances from 0 to 1"):
        Skill(**shares)  # type: ignore[arg-type]

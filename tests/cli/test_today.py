import json
from types import SimpleNamespace
from typing import cast

import pytest

from sargam_desktop.cli.services import Services
from sargam_desktop.cli.today import show_today
from tests.tutor.coach.coached_learner import CoachedLearner
from tests.tutor.coach.test_daily_coach import practise_three_days


@pytest.fixture
def services() -> Services:
    learner = CoachedLearner()
    practise_three_days(learner)
    learner.play()
    return cast("Services", SimpleNamespace(library=None, history=None, daily_coach=learner.coach))


def test_each_item_is_told_with_its_minutes_and_its_reason(
    services: Services, capsys: pytest.CaptureFixture[str]
) -> None:
    show_today(services, 20, as_json=False)
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("1. A Tune, bar 5")
    assert lines[0].endswith("min)")
    assert lines[1].strip() == "12 of 16 notes went wrong; elsewhere 0 %"
    assert "of the tempo" in lines[2]


def test_other_programs_get_findings_with_what_they_rest_on(
    services: Services, capsys: pytest.CaptureFixture[str]
) -> None:
    show_today(services, 10, as_json=True)
    plan = json.loads(capsys.readouterr().out)
    assert plan["minutes"] == 10
    assert all(item["evidence"] for item in plan["items"])
    assert all(
        finding["isEnough"] is (finding["sample"] >= finding["neededSample"]) for finding in plan["findings"]
    )
    assert any(not finding["isEnough"] for finding in plan["findings"])

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from sargam_desktop.tutor.fault_report import (
    Surroundings,
    UncleanEnd,
    fault_report,
    unclean_end_report,
    without_user,
)

HOME = "/home/asha"
SURROUNDINGS = Surroundings(("Sargam 1.0.0", "Linux"), HOME, ("one", f"reads {HOME}/songs/a.mid"))
BEGAN = datetime(2026, 12, 1, 9, 30, tzinfo=UTC)


def test_a_report_names_versions_trace_and_the_end_of_the_log() -> None:
    report = fault_report("ValueError: no", SURROUNDINGS)
    assert [part in report for part in ("Sargam 1.0.0", "ValueError: no", "reads ~/songs/a.mid")] == [
        True
    ] * 3


def test_a_run_without_trace_says_why_there_is_none() -> None:
    report = unclean_end_report(UncleanEnd(BEGAN, "0.9", ""), SURROUNDINGS)
    assert "2026-12-01 09:30 by version 0.9" in report
    assert "No trace" in report


@pytest.mark.parametrize(
    ("home", "text", "said"),
    [
        ("/home/asha", "/home/asha/x and asha's piano, not ashata", "~/x and USER's piano, not ashata"),
        ("C:\\Users\\Asha", "C:\\Users\\Asha\\x", "~\\x"),
        ("/root", "root of the chord", "root of the chord"),
        ("/", "a/b", "a/b"),
        ("/home/jo", "a jo in a bar", "a jo in a bar"),
    ],
)
def test_a_report_does_not_name_the_user(home: str, text: str, said: str) -> None:
    assert without_user(text, home) == said

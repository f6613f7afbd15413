from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from sargam_desktop.adapters.importers.resource_folder import ResourceFolder
from sargam_desktop.adapters.system.paths import resources_folder
from sargam_desktop.domain.grading import SessionResult
from sargam_desktop.domain.judgement import Result
from sargam_desktop.domain.performance import NoteOn
from sargam_desktop.domain.session import SessionRecord, SessionState
from sargam_desktop.tutor.selftest import (
    SETTINGS,
    SONG,
    Check,
    Demo,
    Outcome,
    check_take,
    check_verdicts,
    is_passed,
    plan_demo,
    report_lines,
)


@pytest.fixture(scope="module")
def demo() -> Demo:
    (song,) = ResourceFolder(resources_folder()).read_songs([SONG])
    return plan_demo(song.score)


def _verdicts(demo: Demo) -> dict[int, Result]:
    return dict.fromkeys(demo.hits, Result.CORRECT) | dict.fromkeys(demo.missed, Result.MISSED)


def _record(demo: Demo) -> SessionRecord:
    hits, missed = len(demo.hits), len(demo.missed)
    result = SessionResult(hits + missed, hits, 0, 0, missed, 1, 0, 75.0, 100.0, 60, 100.0)
    began = datetime(2026, 12, 1, tzinfo=UTC)
    return SessionRecord("1", SONG, "Ode", began, SETTINGS, SessionState.FINISHED, result=result)


def _played(demo: Demo) -> list[NoteOn]:
    return [NoteOn(press.pitch, 80, press.onset_us) for press in demo.presses]


def test_the_demo_plays_two_bars_of_a_song_with_one_wrong_key_and_one_note_left_out(demo: Demo) -> None:
    assert [press.pitch for press in demo.presses] == [64, 64, 66, 67, 67, 64, 62]
    assert (len(demo.hits), len(demo.missed)) == (6, 2)


def test_a_late_machine_is_told_and_no_failure(demo: Demo) -> None:
    late = _verdicts(demo) | {min(demo.hits): Result.LATE}
    assert check_verdicts(demo, late).outcome is Outcome.PASSED
    assert "5 in time" in check_verdicts(demo, late).words


@pytest.mark.parametrize("lost", [Result.MISSED, Result.WRONG_NOTE])
def test_a_right_note_that_the_matcher_does_not_hear_fails(demo: Demo, lost: Result) -> None:
    assert check_verdicts(demo, _verdicts(demo) | {min(demo.hits): lost}).outcome is Outcome.FAILED
    assert check_verdicts(demo, {}).outcome is Outcome.FAILED


def test_a_wrong_key_that_counts_as_right_fails(demo: Demo) -> None:
    assert (
        check_verdicts(demo, _verdicts(demo) | {min(demo.missed): Result.CORRECT}).outcome is Outcome.FAILED
    )


def test_a_take_that_is_kept_as_it_was_played_passes(demo: Demo) -> None:
    assert check_take(demo, _record(demo), _played(demo)).outcome is Outcome.PASSED


def test_a_note_that_the_store_has_lost_fails(demo: Demo) -> None:
    assert check_take(demo, _record(demo), _played(demo)[1:]).outcome is Outcome.FAILED
    running = replace(_record(demo), state=SessionState.RUNNING)
    assert check_take(demo, running, _played(demo)).outcome is Outcome.FAILED
    assert check_take(demo, None, []).outcome is Outcome.FAILED


def test_the_report_names_what_failed_and_what_was_not_tried() -> None:
    checks = [
        Check("window", Outcome.PASSED, "open"),
        Check("MIDI", Outcome.NOT_TRIED, "none here"),
        Check("store", Outcome.FAILED, "nothing kept"),
    ]
    lines = report_lines(["Sargam 1.0"], checks)
    assert "Sargam 1.0" in lines
    assert "   FAILED  store   nothing kept" in lines
    assert lines[-1] == "Something is wrong: store. Not tried here: MIDI."
    assert (is_passed(checks), is_passed(checks[:2])) == (False, True)
    assert report_lines([], checks[:2])[-1] == "Everything that was tried works. Not tried here: MIDI."

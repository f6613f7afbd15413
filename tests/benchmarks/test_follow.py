"""The follower's benchmark takes any folder of cases, odd ones too."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from benchmarks.follow import main, predict


def score_note(number: int, beat: float, pitch: int = 60) -> dict[str, Any]:
    return {"id": f"n{number}", "onset_beat": beat, "pitch": pitch}


def played_note(number: int, at_ms: float, pitch: int = 60) -> dict[str, Any]:
    return {"id": f"p{number}", "onset_ms": at_ms, "pitch": pitch}


def case(**changed: Any) -> dict[str, Any]:  # noqa: ANN401 - whatever a file may hold
    """Return four notes and their performance, with only the fields that are needed."""
    scale = (60, 62, 64, 65)
    whole: dict[str, Any] = {
        "score": [score_note(i, i, pitch) for i, pitch in enumerate(scale)],
        "performance": [played_note(i, i * 500.0, pitch) for i, pitch in enumerate(scale)],
    }
    return whole | changed


def matches(prediction: dict[str, Any]) -> set[tuple[str, str]]:
    rows = prediction["alignment"]
    return {(row["score_id"], row["performance_id"]) for row in rows if row["label"] == "match"}


def told(prediction: dict[str, Any]) -> list[tuple[str, str]]:
    """Return what each row says, and of which note."""
    return [(row["label"], row.get("performance_id", row.get("score_id"))) for row in prediction["alignment"]]


ALL_FOUR = {("n0", "p0"), ("n1", "p1"), ("n2", "p2"), ("n3", "p3")}


@pytest.mark.parametrize(
    "odd",
    [
        {},
        {"alignment": [], "bars": [], "quarter_per_beat": 1.0},
        {"bars": None, "quarter_per_beat": None},
        {"bars": [2.0, 0.0, 0.0], "quarter_per_beat": 0.0},
        {"bars": 4, "quarter_per_beat": "half"},
        {"score": list(reversed(case()["score"]))},
        {"performance": list(reversed(case()["performance"]))},
        {"score": [note | {"duration_beat": 0.0, "is_grace": None} for note in case()["score"]]},
        {"performance": [note | {"velocity": None, "duration_ms": 0.0} for note in case()["performance"]]},
    ],
)
def test_what_is_missing_unsorted_or_null_does_not_matter(odd: dict[str, Any]) -> None:
    assert matches(predict(case(**odd))) == ALL_FOUR


def test_a_key_that_no_keyboard_has_is_an_insertion_and_moves_nothing() -> None:
    performance = [*case()["performance"], played_note(4, 700.0, 400), played_note(5, 800.0, -3)]
    prediction = predict(case(performance=performance))
    assert matches(prediction) == ALL_FOUR
    assert {row["performance_id"] for row in prediction["first"] if row["label"] == "insertion"} == {
        "p4",
        "p5",
    }
    assert len(prediction["latency_us"]) == len(performance)


def test_a_note_that_no_key_can_play_is_a_deletion() -> None:
    prediction = predict(case(score=[score_note(9, 0.0, 128), *case()["score"], score_note(8, 2.5, -1)]))
    assert matches(prediction) == ALL_FOUR
    assert [row["score_id"] for row in prediction["alignment"] if row["label"] == "deletion"] == ["n9", "n8"]


def test_notes_without_a_place_or_a_time_are_told_as_not_matched() -> None:
    score = [*case()["score"], {"id": "n9", "pitch": 60}]
    performance = [*case()["performance"], {"id": "p9", "pitch": 60, "onset_ms": float("nan")}]
    prediction = predict(case(score=score, performance=performance))
    assert matches(prediction) == ALL_FOUR
    assert ("insertion", "p9") in told(prediction)
    assert ("deletion", "n9") in told(prediction)


def test_a_unison_of_two_voices_is_one_key_press() -> None:
    prediction = predict(case(score=[score_note(7, 0.0), *case()["score"]]))
    assert {performance for _, performance in matches(prediction)} == {"p0", "p1", "p2", "p3"}
    assert len([row for row in prediction["alignment"] if row["label"] == "deletion"]) == 1


@pytest.mark.parametrize("empty", ["score", "performance"])
def test_without_a_score_all_is_insertion_and_without_a_performance_all_is_deletion(empty: str) -> None:
    labels = [row["label"] for row in predict(case(**{empty: []}))["alignment"]]
    assert labels == [{"score": "insertion", "performance": "deletion"}[empty]] * 4


def test_everything_at_one_time_is_followed() -> None:
    pitches = range(40, 90)
    score = [score_note(pitch, 3.0, pitch) for pitch in pitches]
    performance = [played_note(pitch, 10.0, pitch) for pitch in pitches]
    assert len(matches(predict(case(score=score, performance=performance)))) == len(pitches)


def test_files_that_are_no_cases_are_named_and_the_others_are_followed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cases = tmp_path / "cases"
    cases.mkdir()
    (cases / "a.json").write_text(json.dumps(case()), encoding="utf-8")
    (cases / "b.json").write_text("no JSON", encoding="utf-8")
    (cases / "c.json").write_bytes(b"\xff\xfe\x00")
    (cases / "d.json").write_text("[1, 2]", encoding="utf-8")
    (cases / "e.json").write_text(json.dumps({"score": 3, "performance": [{"pitch": "C"}]}), encoding="utf-8")
    (cases / "f.json").mkdir()
    main([str(cases), "--out", str(tmp_path / "out")])
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["a.json"]
    complaints = capsys.readouterr().err.splitlines()
    assert [line.split(":")[0] for line in complaints] == ["b.json", "c.json", "d.json", "e.json", "f.json"]


def test_a_folder_that_is_not_there_is_said_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main([str(tmp_path / "nowhere"), "--out", str(tmp_path / "out")])
    assert "nowhere" in capsys.readouterr().err

"""What holds for every score and whatever is played."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.engine.following import follower as follower_module
from sargam_desktop.engine.following import hypothesis as hypothesis_module
from sargam_desktop.engine.following import jumps as jumps_module
from sargam_desktop.engine.following.follower import BEAM, Follower
from sargam_desktop.engine.following.hypothesis import REVISION_NOTES
from sargam_desktop.engine.following.score_index import FollowedNote

notes = st.builds(
    FollowedNote,
    st.integers(0, 60).map(lambda n: n / 4),
    st.integers(0, 127) | st.integers(60, 64),
    st.booleans(),
)
scores = st.lists(notes, max_size=40).map(lambda listed: sorted(listed, key=lambda n: n.onset_beat))
presses = st.lists(
    st.tuples(st.integers(0, 127) | st.integers(60, 64), st.integers(0, 3_000_000), st.integers(1, 127)),
    max_size=30,
)
bar_lines = st.lists(st.integers(-1, 16), unique=True).map(sorted)

#: Hypotheses expanded for one note: the beam, and for 12 places a replay of the last five notes.
MOST_WORK = BEAM + 12 * 4


def follow(score: list[FollowedNote], bars: list[int], played: list[tuple[int, int, int]]) -> Follower:
    follower = Follower(score, bars)
    at_us = 0
    for pitch, gap_us, velocity in played:
        at_us += gap_us
        follower.note_on(pitch, at_us, velocity)
    return follower


@given(scores, bar_lines, presses)
def test_every_key_gets_one_verdict_and_a_match_has_its_pitch(
    score: list[FollowedNote], bars: list[int], played: list[tuple[int, int, int]]
) -> None:
    alignment = follow(score, bars, played).finish()
    assert len(alignment.verdicts) == len(played)
    for (pitch, _, _), verdict in zip(played, alignment.verdicts, strict=True):
        assert verdict.note is None or score[verdict.note].pitch == pitch


@given(scores, bar_lines, presses)
def test_each_note_of_the_score_is_either_matched_or_left_out(
    score: list[FollowedNote], bars: list[int], played: list[tuple[int, int, int]]
) -> None:
    alignment = follow(score, bars, played).finish()
    matched = {verdict.note for verdict in alignment.verdicts}
    assert not matched & set(alignment.deletions)


@given(scores, bar_lines, presses)
def test_revisions_lead_from_the_verdicts_at_once_to_those_on_the_last_notes_in_the_end(
    score: list[FollowedNote], bars: list[int], played: list[tuple[int, int, int]]
) -> None:
    follower = Follower(score, bars)
    told: list[Any] = []
    at_us = 0
    for pitch, gap_us, velocity in played:
        at_us += gap_us
        step = follower.note_on(pitch, at_us, velocity)
        told.append(step.verdict)
        for revision in step.revisions:
            assert revision.played >= step.settled - 1
            told[revision.played] = revision.verdict
    assert tuple(told)[-REVISION_NOTES:] == follower.finish().verdicts[-REVISION_NOTES:]


@given(scores, bar_lines, presses)
def test_the_same_notes_give_the_same_verdicts(
    score: list[FollowedNote], bars: list[int], played: list[tuple[int, int, int]]
) -> None:
    assert follow(score, bars, played).finish() == follow(score, bars, played).finish()


def most_work(monkeypatch: pytest.MonkeyPatch, bars: int) -> int:
    """Return the most hypotheses expanded for one note of an erratic player on a score of `bars`."""
    expanded = [0]

    def count(*args: Any) -> None:  # noqa: ANN401 - whatever `expand` takes
        expanded[-1] += 1
        hypothesis_module.expand(*args)

    monkeypatch.setattr(follower_module, "expand", count)
    monkeypatch.setattr(jumps_module, "expand", count)
    score = [FollowedNote(float(i), 60 + i * 7 % 12) for i in range(4 * bars)]
    follower = Follower(score, range(0, 4 * bars, 4))
    for i in range(300):
        expanded.append(0)
        follower.note_on(60 + i * i % 12, i * 300_000)
    return max(expanded)


def test_work_for_a_note_is_bounded_however_long_the_score(monkeypatch: pytest.MonkeyPatch) -> None:
    assert most_work(monkeypatch, bars=20) <= MOST_WORK
    assert most_work(monkeypatch, bars=2000) <= MOST_WORK

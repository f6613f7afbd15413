from __future__ import annotations

import json
from dataclasses import replace

from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.score import Hand
from sargam_desktop.engine.commands import StartSession
from sargam_desktop.tutor.coach.dispersion import wrong_dispersion
from sargam_desktop.tutor.coach.evidence import evidence_of
from sargam_desktop.tutor.coach.tally import BarKey, EvidenceTally, HistogramKey, Measure, PassSums, add_up
from sargam_desktop.tutor.coach.tallying import tally_session
from sargam_desktop.tutor.practice import new_record, rehearse
from tests.engine.scenes import press, rest_settings, score_of
from tests.tutor.coach.practice_piece import (
    SETTINGS,
    evidence_from,
    practice_piece,
    tally_from,
    usual_learner,
)


def test_a_tally_comes_back_from_its_json_form_as_it_was() -> None:
    tally = tally_from(usual_learner(), 2)
    assert EvidenceTally.from_json(json.loads(json.dumps(tally.as_json()))) == tally


def test_a_tally_of_another_version_is_counted_anew() -> None:
    assert EvidenceTally.from_json({"version": 0, "whatever": 1}) == EvidenceTally()


def test_sessions_add_up_in_any_order_and_grouping() -> None:
    a, b, c = (tally_session(evidence_from(usual_learner(), seed), practice_piece()) for seed in (1, 2, 3))
    assert add_up([a, b, c]) == add_up([c, a, b]) == (a + b) + c == a + (b + c)


def test_every_expected_note_is_counted_once() -> None:
    evidence = evidence_from(usual_learner(), 4)
    assert (
        tally_session(evidence, practice_piece()).note_count
        == len(evidence.notes)
        == len(practice_piece().notes)
    )


def test_a_right_key_that_comes_too_late_for_the_judge_is_late_and_not_wrong() -> None:
    score = score_of(*((i + 1.0, 60 + i % 3) for i in range(12)))
    presses = [press(60 + i % 3, 1000 * (i + 1) + (300 if i == 5 else 0)) for i in range(12)]
    record = new_record("song", "Song", rest_settings())
    outcomes, _ = rehearse(record, score, [StartSession(0), *presses])
    tally = tally_session(evidence_of(record, score, outcomes), score)
    assert sum(counts.wrong for counts in tally.cells.values()) == 0
    assert sum(counts.astray for counts in tally.cells.values()) == 1


def test_rhythm_exercises_say_nothing_of_keys() -> None:
    evidence = evidence_from(usual_learner(), 4, replace(SETTINGS, is_rhythm_only=True))
    assert tally_session(evidence, practice_piece()).note_count == 0


def test_time_is_counted_where_a_clock_ran_only() -> None:
    assert HistogramKey(Measure.BIAS, Hand.LEFT) in tally_from(usual_learner(), 1).histograms
    following = evidence_from(usual_learner(), 4, replace(SETTINGS, mode=Mode.FOLLOW))
    assert tally_session(following, practice_piece()).histograms == {}


def test_passes_that_differ_more_than_chance_widen_the_variance() -> None:
    tally = tally_from(usual_learner(), 1)
    cells = {cell: counts._replace(notes=20, wrong=5) for cell, counts in tally.cells.items()}
    bars = {BarKey(cell.song_id, cell.bar_index, cell.hand) for cell in cells}
    totals = {bar: sum(20 for cell in cells if (cell.bar_index, cell.hand) == bar[1:]) for bar in bars}
    even = {
        bar: PassSums(4 * (n // 4) ** 2, 4 * (n // 4) * (n // 16), 4 * (n // 16) ** 2)
        for bar, n in totals.items()
    }
    all_at_once = {bar: sums._replace(wrong2=(totals[bar] // 4) ** 2) for bar, sums in even.items()}
    assert wrong_dispersion(EvidenceTally(cells, {}, even)) == 1.0
    assert wrong_dispersion(EvidenceTally(cells, {}, all_at_once)) > 1.5


def test_early_and_late_are_asked_of_bar_lines_where_the_hand_stays() -> None:
    lines = [(4.0 * bar, 60 if bar < 8 else 84) for bar in range(10)]
    score = score_of(*lines, *((onset + 1, pitch + 2) for onset, pitch in lines))
    presses = [press(note.pitch, 1000 * note.onset_beat + 30) for note in score.notes]
    record = new_record("song", "Song", rest_settings())
    outcomes, _ = rehearse(record, score, [StartSession(0), *presses])
    tally = tally_session(evidence_of(record, score, outcomes), score)
    assert sum(tally.histograms[HistogramKey(Measure.BIAS, Hand.RIGHT)].values()) == 9
    assert sum(tally.histograms[HistogramKey(Measure.SHIFT, Hand.RIGHT)].values()) == 1

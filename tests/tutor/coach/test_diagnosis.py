from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sargam_desktop.domain.judgement import Mode
from sargam_desktop.domain.learner.memory import Passage
from sargam_desktop.domain.learner.skill import FLAWLESS, HandTiming
from sargam_desktop.domain.learner.virtual_learner import VirtualLearner
from sargam_desktop.domain.learner.weaknesses import (
    BarDrift,
    SlowMoves,
    UnevenRuns,
    WeakBlackKeys,
    WeakChords,
    WeakDots,
    Weakness,
    WeakSteps,
)
from sargam_desktop.domain.score import Hand, Hands
from sargam_desktop.tutor.coach.diagnosis import diagnose
from sargam_desktop.tutor.coach.findings import Finding, FindingKind
from sargam_desktop.tutor.coach.note_traits import NoteTraits, Rhythm
from sargam_desktop.tutor.coach.suspects import NEEDED
from sargam_desktop.tutor.coach.tally import Cell, Counts, EvidenceTally
from sargam_desktop.tutor.coach.tallying import tally_session
from tests.tutor.coach.practice_piece import (
    SETTINGS,
    SONG,
    USUAL,
    evidence_from,
    practice_piece,
    tally_from,
    usual_learner,
)


def said(tally: EvidenceTally) -> list[Finding]:
    """Return the findings that rest on enough notes, but for the slips that everybody makes."""
    found = [finding for finding in diagnose(tally) if finding.is_enough]
    return [finding for finding in found if finding.kind is not FindingKind.RANDOM_SLIPS]


def weak(weakness: Weakness) -> VirtualLearner:
    return VirtualLearner(USUAL, weaknesses=(weakness,))


PLANTED: list[tuple[FindingKind, VirtualLearner, Callable[[Finding], bool]]] = [
    (FindingKind.INTERVAL, weak(WeakSteps(0.5, 5, 5)), lambda found: found.subject.interval == 5),
    (FindingKind.LEAPS, weak(WeakSteps(0.4, 8, 99, either_way=True)), lambda found: found.effect > 15),
    (FindingKind.CHORDS, weak(WeakChords(0.35, 3)), lambda found: found.sample >= 24),
    (FindingKind.KEYS, weak(WeakBlackKeys(0.4)), lambda found: bool(found.subject.is_black)),
    (FindingKind.RHYTHM, weak(WeakDots(110)), lambda found: found.subject.rhythm == Rhythm.DOTTED),
    (FindingKind.UNEVEN_RUNS, weak(UnevenRuns(85)), lambda found: "spread over ±" in found.sentence()),
    (FindingKind.DRIFT, weak(BarDrift(-40)), lambda found: found.effect < -15),
    (FindingKind.HESITATION, weak(SlowMoves(0.8, 140)), lambda found: "late" in found.sentence()),
    (
        FindingKind.TIMING_BIAS,
        usual_learner(left=HandTiming(45, 22)),
        lambda found: found.subject.hand is Hand.LEFT and 35 < found.effect < 55,
    ),
    (
        FindingKind.UNLEARNT_BARS,
        VirtualLearner(USUAL, (Passage(15, 16, 15.0, Hand.RIGHT),)),
        lambda found: found.passage is not None and found.passage.bars in {(15, 15), (15, 16), (16, 16)},
    ),
]


@pytest.mark.parametrize(("kind", "learner", "is_it"), PLANTED, ids=[str(each[0]) for each in PLANTED])
def test_a_fault_is_found_within_five_sessions_and_nothing_else(
    kind: FindingKind, learner: VirtualLearner, is_it: Callable[[Finding], bool]
) -> None:
    found = said(tally_from(learner))
    assert {finding.kind for finding in found} == {kind}
    assert all(map(is_it, found))


def test_of_a_learner_without_faults_nothing_is_said_but_slips() -> None:
    found = [finding for finding in diagnose(tally_from(usual_learner())) if finding.is_enough]
    assert [finding.kind for finding in found] == [FindingKind.RANDOM_SLIPS]


def test_slips_everywhere_are_no_unlearnt_bars() -> None:
    found = [each for each in diagnose(tally_from(usual_learner(wrong_share=0.12))) if each.is_enough]
    assert [finding.kind for finding in found] == [FindingKind.RANDOM_SLIPS]
    assert 10 < found[0].effect < 20


def test_who_plays_what_is_written_hears_of_nothing() -> None:
    assert [each for each in diagnose(tally_from(VirtualLearner(FLAWLESS), 2)) if each.is_enough] == []


def test_of_the_first_bars_it_says_that_there_are_too_few_notes() -> None:
    tally = tally_from(usual_learner(), 1)
    first = {cell: counts for cell, counts in tally.cells.items() if cell.bar_index < 2}
    found = diagnose(EvidenceTally(first))
    assert not any(finding.is_enough for finding in found)
    leaps = next(finding for finding in found if finding.kind is FindingKind.LEAPS)
    assert leaps.sentence() == "Leaps: too few notes to say, 0 of 15"


def test_nothing_played_is_too_few_of_everything() -> None:
    assert {finding.kind for finding in diagnose(EvidenceTally())} == set(FindingKind)


def test_a_found_passage_names_song_bars_and_hand() -> None:
    learner = VirtualLearner(USUAL, (Passage(15, 16, 15.0, Hand.RIGHT),))
    passage = said(tally_from(learner))[0].passage
    assert passage is not None
    assert (passage.song_id, passage.hands) == (SONG, Hands.RIGHT)


def test_the_order_of_cells_makes_no_difference() -> None:
    tally = tally_from(weak(WeakBlackKeys(0.4)), 3)
    turned = EvidenceTally(dict(reversed(list(tally.cells.items()))), tally.histograms, tally.passes)
    assert diagnose(turned) == diagnose(tally)


def test_in_wait_mode_wrong_keys_are_faults_and_time_is_none() -> None:
    patient = replace(USUAL, missed_share=0, correction_share=1.0)
    learner = VirtualLearner(patient, weaknesses=(WeakBlackKeys(0.2),))
    waiting = replace(SETTINGS, mode=Mode.WAIT)
    tally = tally_session(evidence_from(learner, 5, waiting), practice_piece())
    assert sum(counts.wrong for counts in tally.cells.values()) > 0
    assert tally.histograms == {}


# ---- key signatures are told apart by songs


def song_cells(song_id: str, fifths: int, wrong: int) -> dict[Cell, Counts]:
    traits = NoteTraits(None, 1, Rhythm.BEATS, is_black=False, is_shift=False, is_run=False, fifths=fifths)
    cells = [Cell(song_id, bar, bar + 1, Hand.RIGHT, traits, 100) for bar in range(10)]
    return {cell: Counts(20, wrong // 10) for cell in cells}


def test_a_key_in_which_several_songs_go_wrong_is_told() -> None:
    songs = [("a", 3, 80), ("b", 3, 70), ("c", 3, 80), ("d", 0, 10), ("e", 0, 10), ("f", -1, 10)]
    cells = {cell: counts for song in songs for cell, counts in song_cells(*song).items()}
    (finding,) = said(EvidenceTally(cells))
    assert finding.sentence() == "Pieces with 3 sharps: 230 of 600 notes went wrong; elsewhere 5 %"


def test_one_hard_song_is_no_hard_key() -> None:
    songs = [("a", 3, 80), ("d", 0, 10), ("e", 0, 10), ("f", -1, 10)]
    cells = {cell: counts for song in songs for cell, counts in song_cells(*song).items()}
    assert said(EvidenceTally(cells)) == []


# ---- never below the needed sample

_TRAITS = st.builds(
    NoteTraits, st.sampled_from([None, -12, -5, 0, 2, 5, 12]), st.integers(1, 3),
    st.sampled_from(list(Rhythm)), st.booleans(), st.booleans(), st.booleans(), st.integers(-2, 2),
)  # fmt: skip
_COUNTS = st.integers(1, 30).flatmap(
    lambda notes: st.builds(
        Counts, st.just(notes), st.integers(0, notes), st.just(notes), st.integers(0, notes)
    )
)
_CELLS = st.dictionaries(
    st.builds(
        Cell,
        st.sampled_from("ab"),
        st.integers(0, 5),
        st.just(1),
        st.sampled_from(Hand),
        _TRAITS,
        st.just(100),
    ),
    _COUNTS,
    max_size=12,
)


@settings(max_examples=15, deadline=None)
@given(_CELLS)
def test_nothing_is_said_below_the_needed_sample(cells: dict[Cell, Counts]) -> None:
    for finding in diagnose(EvidenceTally(cells)):
        assert finding.needed_sample == NEEDED[finding.kind]
        assert finding.is_enough == (finding.sample >= finding.needed_sample)
        assert finding.is_enough or (finding.q == 1.0 and finding.effect == 0.0)

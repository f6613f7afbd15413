from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.domain.range_fit import fit_to_keys
from sargam_desktop.domain.score import Bar, Hand, Score, ScoreNote


def _score(right: list[int], left: list[int] | None = None) -> Score:
    """Four notes a bar in each hand."""
    lines = [(pitch, i, Hand.RIGHT) for i, pitch in enumerate(right)]
    lines += [(pitch, i, Hand.LEFT) for i, pitch in enumerate(left or [])]
    notes = sorted(
        (ScoreNote(float(i), 1.0, p, hand) for p, i, hand in lines), key=lambda n: (n.onset_beat, n.pitch)
    )
    count = -(-max(len(right), len(left or []), 1) // 4)
    return Score(tuple(notes), tuple(Bar(i + 1, 4.0 * i, 4.0) for i in range(count)))


def _said(score: Score, lowest: int, highest: int) -> list[str]:
    return [said.english() for said in fit_to_keys(score, lowest, highest).wordings()]


def _pitches(score: Score, hand: Hand) -> list[int]:
    return [note.pitch for note in score.notes if note.hand is hand]


def test_a_song_that_fits_is_left_as_it_is() -> None:
    score = _score([60, 64], [48, 52])
    assert fit_to_keys(score, 36, 96).score is score
    assert _said(score, 36, 96) == []


def test_a_song_that_fits_an_octave_lower_moves_as_a_whole() -> None:
    score = _score([84, 88], [72, 76])
    assert _said(score, 48, 84) == ["The whole song an octave lower"]
    assert _pitches(fit_to_keys(score, 48, 84).score, Hand.RIGHT) == [72, 76]


def test_else_one_hand_moves_as_a_whole_and_the_melody_stays() -> None:
    score = _score([72, 74, 84, 72], [31, 36, 38, 31])
    assert _said(score, 36, 84) == ["Left hand +1 octave"]
    fitted = fit_to_keys(score, 36, 84).score
    assert _pitches(fitted, Hand.RIGHT) == [72, 74, 84, 72]
    assert _pitches(fitted, Hand.LEFT) == [43, 48, 50, 43]


def test_in_a_wide_hand_only_the_bars_that_leave_the_keys_move() -> None:
    left = [60, 59, 57, 55, 31, 33, 35, 36, 31, 33, 35, 36]
    assert _said(_score([64, 65, 67, 69], left), 48, 72) == ["Left hand +2 octaves from bar 2 to bar 3"]


def test_in_a_bar_wider_than_the_keyboard_single_notes_move() -> None:
    score = _score([60, 90, 62, 64])
    assert _said(score, 60, 72) == ["Right hand: 1 note moved by octaves in bar 1"]
    assert [note.pitch for note in fit_to_keys(score, 60, 72).score.notes] == [60, 66, 62, 64]


def test_two_hands_never_share_a_key_and_the_right_one_keeps_it() -> None:
    score = _score([60, 84], [48, 50])
    fit = fit_to_keys(score, 60, 84)
    assert fit.left_out == 1
    assert _pitches(fit.score, Hand.RIGHT) == [60, 84]
    assert fit.wordings()[-1].english() == "1 note left out: another is on its key"


@given(
    st.lists(st.integers(0, 127), max_size=12),
    st.lists(st.integers(0, 127), max_size=12),
    st.integers(0, 80),
    st.integers(11, 47),
)
def test_every_note_gets_a_key_of_its_own_name_and_time(
    right: list[int], left: list[int], lowest: int, width: int
) -> None:
    score = _score(right, left)
    fit = fit_to_keys(score, lowest, lowest + width)
    assert all(lowest <= note.pitch <= lowest + width for note in fit.score.notes)
    assert len(fit.score.notes) + fit.left_out == len(score.notes)
    struck = {(note.onset_beat, note.pitch % 12) for note in score.notes}
    assert {(note.onset_beat, note.pitch % 12) for note in fit.score.notes} == struck
    assert all(said.english() for said in fit.wordings())

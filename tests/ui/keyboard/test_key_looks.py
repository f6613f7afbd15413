from dataclasses import replace

import pytest

from sargam_desktop.domain.feedback import AccompanimentPlayed, HintShown, TransportState
from sargam_desktop.domain.judgement import Mode, Result
from sargam_desktop.domain.note_names import LabelStyle, NoteNaming
from sargam_desktop.domain.score import Hand, Hands
from sargam_desktop.domain.session import SessionSettings, SessionType
from sargam_desktop.ui.keyboard.key_looks import KeyLook, key_label, looks_of
from sargam_desktop.ui.practice_state import reduce
from tests.ui.practice_scenes import judged, moved, press, score, state

PIECE = score()


def test_the_next_keys_show_hand_and_finger() -> None:
    looks = looks_of(state(piece=PIECE))
    assert looks[64] == KeyLook(next_hand=Hand.RIGHT, finger=1)
    assert looks[48] == KeyLook(next_hand=Hand.LEFT)
    assert set(looks) == {48, 54, 64}


def test_a_held_key_shows_its_verdict() -> None:
    now = reduce(reduce(state(piece=PIECE), press(64)), judged(PIECE, 2, Result.LATE, 100))
    assert looks_of(now)[64].result is Result.LATE
    assert looks_of(now)[64].is_down


def test_hinted_keys_are_emphasised() -> None:
    now = state(SessionSettings(mode=Mode.WAIT), PIECE)
    now = reduce(now, moved(0.0, TransportState.WAITING, waiting_for=(0, 2)))
    looks = looks_of(reduce(now, HintShown((0,))))
    assert (looks[48].is_hint, looks[64].is_hint) == (True, False)


def test_the_programs_keys_show_the_hand_that_it_plays() -> None:
    now = state(SessionSettings(hands=Hands.RIGHT), PIECE)
    looks = looks_of(reduce(now, AccompanimentPlayed(((48, 80),), (), 0)))
    assert looks[48].sounding_hand is Hand.LEFT


@pytest.mark.parametrize(
    ("style", "named"),
    [
        (LabelStyle.LETTERS, {60: "C4"}),
        (LabelStyle.FIXED_DO, {60: "Do", 62: "Re", 64: "Mi", 65: "Fa", 67: "Sol", 69: "La", 71: "Si"}),
        (LabelStyle.MOVABLE_DO, {61: "Ti", 62: "Do", 64: "Re", 66: "Mi", 67: "Fa", 69: "So", 71: "La"}),
        (LabelStyle.SARGAM_LATIN, {61: "N", 62: "S", 64: "R", 66: "G", 67: "m", 69: "P", 71: "D"}),
        (LabelStyle.NONE, {}),
    ],
)
def test_keys_at_rest_bear_the_names_of_the_scale(style: LabelStyle, named: dict[int, str]) -> None:
    naming = NoteNaming(style, sa=2, fifths=2)
    labels = {pitch: key_label(naming, pitch, 40) for pitch in range(60, 72)}
    assert {pitch: label.text for pitch, label in labels.items() if label is not None} == named


def test_on_narrow_keys_only_sa_is_named() -> None:
    naming = NoteNaming(LabelStyle.SARGAM_LATIN, sa=2)
    assert [pitch for pitch in range(60, 72) if key_label(naming, pitch, 18)] == [62]


@pytest.mark.parametrize(("pitch", "hand"), [(64, Hand.RIGHT), (48, Hand.LEFT)])
def test_whoever_listens_sees_which_hand_sounds(pitch: int, hand: Hand) -> None:
    listening = state(SessionSettings(session_type=SessionType.LISTEN))
    looks = looks_of(replace(listening, sounding=frozenset({pitch})))
    assert looks[pitch].sounding_hand is hand

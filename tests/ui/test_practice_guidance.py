from sargam_desktop.domain.feedback import HintShown, SessionStarted, TransportState
from sargam_desktop.domain.guidance import Guidance
from sargam_desktop.domain.hints import HintChoice, HintLevel
from sargam_desktop.domain.judgement import Result
from sargam_desktop.domain.score import Hand
from sargam_desktop.engine.ports import InputDevices
from sargam_desktop.ui.keyboard.key_looks import looks_of
from sargam_desktop.ui.practice.status_text import status_text
from sargam_desktop.ui.practice_guidance import GuideShown, as_shown
from sargam_desktop.ui.practice_state import PracticeState, reduce
from tests.ui.practice_scenes import judged, moved, press, score, state, stray

PIECE = score()
RECITAL = GuideShown(Guidance(hints=HintChoice.RECITAL), HintLevel.NONE)


def after(*news: object) -> PracticeState:
    shown = reduce(reduce(state(piece=PIECE), SessionStarted("a", len(PIECE.notes))), moved(0.0))
    for item in news:
        shown = reduce(shown, item)  # type: ignore[arg-type]
    return shown


def at(level: HintLevel) -> GuideShown:
    return GuideShown(level=level)


def lit(practice: PracticeState, level: HintLevel) -> set[int]:
    looks = looks_of(as_shown(practice, at(level)))
    return {pitch for pitch, look in looks.items() if look.next_hand}


def test_the_next_keys_are_lit_until_help_comes_only_after_mistakes() -> None:
    fresh = after()
    assert lit(fresh, HintLevel.FULL) == lit(fresh, HintLevel.NEXT_KEY) == {48, 54, 64}
    assert lit(fresh, HintLevel.AFTER_MISTAKE) == lit(fresh, HintLevel.NONE) == set()


def test_only_full_help_names_fingers() -> None:
    looks = looks_of(as_shown(after(), at(HintLevel.NEXT_KEY)), has_fingers=at(HintLevel.NEXT_KEY).has_names)
    assert {look.finger for look in looks.values()} == {None}
    assert looks_of(after())[64].finger == 1


def test_after_a_wrong_note_the_right_key_of_that_hand_is_lit_until_it_is_right() -> None:
    wrong = after(press(90), stray(90))
    assert lit(wrong, HintLevel.AFTER_MISTAKE) == {64}
    right = reduce(wrong, judged(PIECE, 2))
    assert lit(right, HintLevel.AFTER_MISTAKE) == set()


def test_after_a_missed_note_the_next_key_of_that_hand_is_lit() -> None:
    missed = after(judged(PIECE, 2, Result.MISSED))
    assert lit(missed, HintLevel.AFTER_MISTAKE) == {65}
    assert lit(missed, HintLevel.NONE) == set()


def test_without_help_a_waiting_song_names_no_note() -> None:
    waiting = after(moved(0.0, TransportState.WAITING, waiting_for=(0, 1, 2)), HintShown((0, 1, 2)))
    assert status_text(as_shown(waiting, at(HintLevel.NONE)), InputDevices(), at(HintLevel.NONE)) == (
        "Waiting for you"
    )
    assert lit(waiting, HintLevel.NONE) == set()


def test_the_count_in_names_the_first_keys_only_with_full_help() -> None:
    counting = after(moved(-1.0, TransportState.COUNTING_IN))
    assert "Right 1" in status_text(counting, InputDevices(), at(HintLevel.FULL))
    assert status_text(counting, InputDevices(), at(HintLevel.NEXT_KEY)) == ""


def test_a_recital_shows_keys_but_no_verdict() -> None:
    played = after(press(64), judged(PIECE, 2, Result.LATE, 130))
    shown = as_shown(played, RECITAL)
    assert shown.keys_down[64].result is None
    assert (shown.recent, shown.tally.notes_percent) == ((), None)
    assert shown.hands[Hand.RIGHT].message is None
    assert played.recent != ()


def test_verdicts_come_back_when_the_recital_is_over() -> None:
    played = after(judged(PIECE, 2), moved(0.0, TransportState.STOPPED))
    from dataclasses import replace

    assert as_shown(replace(played, is_running=False), RECITAL).recent == played.recent

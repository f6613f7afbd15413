from __future__ import annotations

import pytest

from sargam_desktop.domain.hand_choice import ALL_LEFT, ALL_RIGHT, HandChoice
from sargam_desktop.domain.score import Bar, Hand, Hands, Score, ScoreNote
from sargam_desktop.ui.hands.hands_edit import HandsEdit
from sargam_desktop.ui.hands.hands_wording import corrected_text, selection_text

BARS = tuple(Bar(number, 4.0 * at, 4.0) for at, number in enumerate((0, 1, 2, 3)))


def _notes() -> tuple[ScoreNote, ...]:
    pitches = ((48, Hand.LEFT), (60, Hand.RIGHT), (72, Hand.RIGHT))
    return tuple(ScoreNote(bar.onset_beat, 1.0, pitch, hand) for bar in BARS for pitch, hand in pitches)


@pytest.fixture
def edit() -> HandsEdit:
    return HandsEdit(Score(_notes(), BARS), (HandChoice(3, ALL_LEFT),))


def hands(edit: HandsEdit) -> str:
    return "".join(edit.hand_of(note).value[0] for note in edit.score.notes)


def test_a_choice_holds_for_all_selected_bars_and_no_other(edit: HandsEdit) -> None:
    edit.select(2, 1)
    assert edit.give(72)
    assert hands(edit) == "lrr" + "llr" * 2 + "lll"


def test_bars_are_given_back_to_what_was_imported(edit: HandsEdit) -> None:
    edit.select(0, 3)
    edit.give(ALL_RIGHT)
    edit.select(1, 2)
    edit.give(None)
    assert hands(edit) == "rrr" + "lrr" * 2 + "rrr"
    assert [choice.bar_index for choice in edit.choices] == [0, 3]


def test_every_step_is_undone_and_done_again(edit: HandsEdit) -> None:
    before = hands(edit)
    edit.give(72)
    edit.give(ALL_LEFT)
    assert edit.undo()
    assert hands(edit)[:3] == "llr"
    assert edit.undo()
    assert (hands(edit), edit.undo()) == (before, False)
    assert edit.redo()
    edit.give(ALL_RIGHT)
    assert not edit.redo()
    assert edit.undo()
    assert hands(edit)[:3] == "llr"


def test_a_choice_that_changes_nothing_is_no_step(edit: HandsEdit) -> None:
    edit.give(72)
    assert not edit.give(72)
    edit.undo()
    assert not edit.can_undo


def test_dragging_the_line_is_one_step_and_none_where_it_ends_as_it_began(edit: HandsEdit) -> None:
    edit.give(60)
    edit.begin_drag()
    for key in (61, 65, 72):
        edit.give(key)
    edit.end_drag()
    edit.undo()
    assert edit.limit_of(0) == 60
    edit.begin_drag()
    edit.give(61)
    edit.give(60)
    edit.end_drag()
    edit.undo()
    assert edit.limit_of(0) is None


def test_the_line_begins_where_the_hands_are_parted_now(edit: HandsEdit) -> None:
    assert edit.boundary() == 60
    edit.give(66)
    assert edit.boundary() == 66
    edit.select(3, 3)
    assert edit.boundary() == 73


def test_the_line_stays_within_the_song(edit: HandsEdit) -> None:
    edit.give(20)
    assert edit.limit_of(0) == 48
    edit.give(100)
    assert edit.limit_of(0) == 73


def test_what_one_hand_plays_in_the_selected_bars_can_be_heard(edit: HandsEdit) -> None:
    edit.select(1, 2)
    edit.give(72)
    excerpt = edit.excerpt(Hands.RIGHT)
    assert [(note.onset_beat, note.pitch) for note in excerpt.notes] == [(4.0, 72), (8.0, 72)]
    assert (excerpt.start_beat, excerpt.end_beat) == (4.0, 12.0)
    assert len(edit.excerpt(Hands.BOTH).notes) == 6


def test_it_is_said_how_the_selected_bars_are_parted(edit: HandsEdit) -> None:
    assert selection_text(edit) == "Bar 0: as imported"
    edit.give(60)
    assert selection_text(edit) == "Bar 0: right hand from C4 up"
    edit.select(0, 2)
    assert selection_text(edit) == "Bars 0 to 2: not all the same"
    edit.give(ALL_RIGHT)
    assert selection_text(edit) == "Bars 0 to 2: all right hand"
    edit.select(3, 3)
    assert selection_text(edit) == "Bar 3: all left hand"
    assert corrected_text(edit) == "4 bars corrected"

from dataclasses import replace

from sargam_desktop.domain.feedback import FeedbackRevised, NoteJudged, SessionStarted
from sargam_desktop.domain.judgement import Result
from sargam_desktop.ui.notation.sheet_marks import HeadMark, SheetMarks, Slips, chords_of, marks_of
from sargam_desktop.ui.practice_state import News, PracticeState, reduce
from tests.ui.practice_scenes import judged, long_score, moved, score, state

PIECE = score(4)
NOTE = 5


def wrong(note: int | None = NOTE, lap: int = 0) -> NoteJudged:
    return NoteJudged(Result.WRONG_NOTE, 0, 65, 66, note_index=note, lap=lap)


def after(*news: News) -> tuple[PracticeState, Slips]:
    now, slips = state(piece=PIECE), Slips()
    for item in news:
        now, slips = reduce(now, item), slips.after(item)
    return now, slips


def marks(*news: News, present_pass: int = 0, is_told: bool = True) -> SheetMarks:
    return marks_of(*after(*news), present_pass, is_told=is_told)


def test_a_note_has_the_mark_of_its_verdict() -> None:
    assert marks(judged(PIECE, NOTE, Result.LATE)).of(NOTE).glyph is Result.LATE


def test_a_wrong_key_colours_its_note_until_the_note_has_a_verdict_of_its_own() -> None:
    assert marks(wrong()).of(NOTE) == HeadMark(Result.WRONG_NOTE, has_slipped=True)
    mark = marks(wrong(), judged(PIECE, NOTE)).of(NOTE)
    assert (mark.result, mark.glyph) == (Result.CORRECT, Result.WRONG_NOTE)


def test_a_wrong_key_near_nothing_marks_nothing() -> None:
    assert after(wrong(None))[1] == Slips()


def test_a_new_lap_and_a_new_session_forget_wrong_keys() -> None:
    assert marks(wrong(), moved(0.0, lap=1)).slips == frozenset()
    assert after(wrong(), wrong(7, lap=1))[1].notes == {7}
    assert after(wrong(), SessionStarted("b", 3))[1] == Slips()


def test_a_wrong_key_that_is_revised_to_a_right_one_is_forgotten() -> None:
    right = judged(PIECE, NOTE)
    revised = FeedbackRevised(1, wrong(), right, 0)
    assert marks(wrong(), revised).of(NOTE) == HeadMark(Result.CORRECT)


def test_a_tentative_verdict_has_no_glyph_yet() -> None:
    tentative = replace(judged(PIECE, NOTE), is_tentative=True)
    mark = marks(tentative).of(NOTE)
    assert (mark.result, mark.glyph) == (Result.CORRECT, None)


def test_in_a_recital_wrong_keys_are_not_told() -> None:
    assert marks(wrong(), is_told=False).of(NOTE).result is None


def test_only_what_differs_is_marked_anew() -> None:
    before, now = marks(judged(PIECE, 2)), marks(judged(PIECE, 2), judged(PIECE, NOTE))
    changed = now.changed_since(before)
    assert changed is not None
    assert NOTE in changed
    assert len(changed) <= 5  # with the notes that were next, and those that are
    assert now.changed_since(now) == frozenset()


def test_a_flood_of_verdicts_leaves_no_note_without_its_mark() -> None:
    piece = long_score(200)
    before = state(piece=piece)
    now = before
    for note in range(150):
        now = reduce(now, judged(piece, note, Result.MISSED))
    changed = marks_of(now, Slips(), 0).changed_since(marks_of(before, Slips(), 0))
    assert changed is None or changed >= set(range(150))


def test_another_lap_or_pass_marks_everything_anew() -> None:
    before = marks(judged(PIECE, 2))
    assert marks(judged(PIECE, 2), moved(0.0, lap=1)).changed_since(before) is None
    assert marks(judged(PIECE, 2), present_pass=1).changed_since(before) is None


def test_a_chord_is_of_one_hand() -> None:
    assert [list(chord) for chord in chords_of(PIECE, (0, 1))] == [[0, 1]]
    assert [list(chord) for chord in chords_of(PIECE, (2,))] == [[2]]

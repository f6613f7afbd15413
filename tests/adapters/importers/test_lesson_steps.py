"""Steps of a lesson: read as written, and refused with the line that is wrong."""

from __future__ import annotations

import pytest

from sargam_desktop.adapters.importers.lesson_steps import read_steps
from sargam_desktop.domain.errors import UnreadableFileError
from sargam_desktop.domain.lesson_step import Answer, PassRule, StepKind
from sargam_desktop.domain.score import Hands

LESSON = """## See it: text
keys = ["E4", "C4", "F#3", "Bb3"]

Words of the
first step.

## Play it: play
song = "hot-cross-buns"
bars = "1-8"
hands = "right"
bpm = 60
count_in = 2
pass = { notes = 95, timing = 70, times = 2 }

Play.

## Which one?: quiz
score = "c-d-e.musicxml"
show = "staff"

Which key?

- [ ] C
- [x] D

D is the middle one.
"""


def refusal(text: str, first_line: int = 1) -> str:
    with pytest.raises(UnreadableFileError) as refused:
        read_steps("01-x/02-y.md", text, first_line)
    return refused.value.what


def test_the_steps_are_read_as_written() -> None:
    text, play, quiz = read_steps("x", LESSON)
    assert (text.kind, text.title, text.text) == (StepKind.TEXT, "See it", "Words of the\nfirst step.")
    assert text.keys == (54, 58, 60, 64)
    assert play.music is not None
    assert (play.music.song_id, play.music.bars, play.music.hands) == ("hot-cross-buns", (1, 8), Hands.RIGHT)
    assert (play.music.bpm, play.music.count_in_bars) == (60.0, 2)
    assert play.rule == PassRule(95, 70, 2)
    assert quiz.answers == (Answer("C", is_right=False), Answer("D", is_right=True))
    assert (quiz.text, quiz.explanation) == ("Which key?", "D is the middle one.")
    assert quiz.is_shown_on_staff


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "line 1: the lesson has no step"),
        ("Words\n\n## A: text\n", "line 1: nothing stands before the first step"),
        ("## A: text\n\nx\n\n### B\n", "line 5: a step begins with ## Title: kind"),
        ("## A: dance\n", "line 1: dance is none of text, listen"),
        ('## A: text\nhands = "left"\n\nx', "line 2: hands is not known in a text step"),
        ("## A: listen\n\nx", "line 1: a listen step names a score or a song"),
        ('## A: wait\nscore = "../x.musicxml"\n\nx', "line 2: score is no file name"),
        ('## A: wait\nsong = "s"\nbars = "8-5"\n\nx', "line 3: bars is not written as"),
        ('## A: text\nkeys = ["H4"]\n\nx', "line 2: keys has H4"),
        ('## A: wait\nsong = "s"\npass = { notes = 101 }\n\nx', "line 3: notes is above 100"),
        ("## A: quiz\n\nq\n\n- [x] a\n- [x] b\n", "line 1: a quiz has two answers or more"),
        ('## A: wait\nsong = "s"\npass = { note = 90 }\n\nx', "line 3: note is none of notes, timing, times"),
        ("## A: text\nkeys = [\n\nx", "line 2: is not written as name = value"),
        ('## A: text\nkeys = ["C4"]\nkeys = ["D4"]\n\nx', "line 3: the same name stands twice"),
        ("## A: text\n\n## B: text\n\nx", "line 1: a text step has words, keys or music"),
        ("## A: quiz\n\n- [x] a\n- [ ] b", "line 1: a quiz asks its question before the answers"),
        ("## A: quiz\n\nWhich?\n\n- [x] a\n- [ ] a", "line 6: two answers are the same"),
    ],
)  # fmt: skip
def test_what_is_against_the_format_is_refused_by_its_line(text: str, problem: str) -> None:
    assert refusal(text).startswith(f"01-x/02-y.md, {problem}")


def test_lines_are_counted_from_the_beginning_of_the_file() -> None:
    assert "line 11: dance" in refusal("\n## A: dance\n", first_line=10)

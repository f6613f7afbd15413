from __future__ import annotations

from dataclasses import replace

from sargam_desktop.domain.score import Bar, Hand, Hands, Score, ScoreNote
from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.tutor.paper import PaperKind
from sargam_desktop.ui.practice_paper import practised_on_paper
from tests.ui.practice_scenes import song as song_with

BARS = tuple(Bar(number, 4.0 * number, 4.0) for number in range(6))
NOTES = tuple(ScoreNote(4.0 * bar, 4.0, 60, Hand(hand)) for bar in range(6) for hand in ("left", "right"))
SETTINGS = SessionSettings(hands=Hands.LEFT)


def test_the_hand_and_the_passage_that_are_practised_are_offered_by_their_printed_numbers() -> None:
    song = song_with(Score(NOTES, BARS))
    subject = practised_on_paper(song, replace(SETTINGS, first_bar=2, last_bar=4), PaperKind.SARGAM)
    assert (subject.hands, subject.bars, subject.kind) == (Hands.LEFT, (2, 4), PaperKind.SARGAM)
    assert subject.load() is song
    assert practised_on_paper(song, SETTINGS, PaperKind.STAFF).bars is None

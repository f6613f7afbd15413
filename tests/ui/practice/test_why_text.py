import pytest

from sargam_desktop.domain.feedback import NoteJudged
from sargam_desktop.domain.judgement import Mode, Result
from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.ui.practice.why_text import why_text
from sargam_desktop.ui.practice_setup import PracticeSetup
from tests.ui.practice_scenes import judged, score, stray

PIECE = score()


@pytest.mark.parametrize(
    ("verdict", "text"),
    [
        (
            judged(PIECE, 2, Result.LATE, 142),
            "Late: +142 ms. Limit ±80 ms at level Steady, less where the same key comes again soon",
        ),
        (
            judged(PIECE, 2, Result.EARLY, -96),
            "Early: −96 ms. Limit ±80 ms at level Steady, less where the same key comes again soon",
        ),
        (judged(PIECE, 2, Result.MISSED), "E4 was not played within ±180 ms of its time"),
        (stray(61), "C♯4 was played, and no note nearby asks for it"),
        (NoteJudged(Result.WRONG_NOTE, 0, 64, 65), "F4 was played, E4 was the nearest note"),
    ],
)
def test_a_verdict_is_explained_with_its_limit(verdict: NoteJudged, text: str) -> None:
    assert why_text(verdict, PracticeSetup(PIECE)) == text


def test_wait_mode_judges_no_time() -> None:
    setup = PracticeSetup(PIECE, SessionSettings(mode=Mode.WAIT))
    assert why_text(judged(PIECE, 2, diff_ms=None), setup) == "E4 was right; there is no time to judge here"
    assert why_text(judged(PIECE, 2, Result.MISSED), setup) == "The song went on before E4 was played"

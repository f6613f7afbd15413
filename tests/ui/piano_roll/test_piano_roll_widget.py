import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from sargam_desktop.domain.feedback import NoteJudged
from sargam_desktop.domain.judgement import Result
from sargam_desktop.domain.note_names import LabelStyle, NoteNaming
from sargam_desktop.domain.score import Hands, Score
from sargam_desktop.domain.session import SessionSettings
from sargam_desktop.domain.settings import ThemeChoice
from sargam_desktop.ui.keyboard.key_layout import STANDARD_RANGES
from sargam_desktop.ui.piano_roll.flash import FLASH_US
from sargam_desktop.ui.piano_roll.piano_roll_widget import PianoRollWidget
from sargam_desktop.ui.practice_setup import PracticeSetup
from sargam_desktop.ui.practice_state import initial_state, reduce
from sargam_desktop.ui.theme.theme_controller import ThemeController
from tests.ui.practice_scenes import judged, long_score, score, stray

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
PIECE = score()
SETUP = PracticeSetup(PIECE, naming=NoteNaming(LabelStyle.NONE))
WIDTH, HEIGHT = 1160, 416
FIRST_RIGHT, FIRST_LEFT = 2, 0  # E over a chord of C and F sharp


def make_stage(qtbot: QtBot, theme: ThemeController, setup: PracticeSetup = SETUP) -> PianoRollWidget:
    widget = PianoRollWidget(theme, setup, STANDARD_RANGES[0])
    qtbot.addWidget(widget)
    widget.resize(WIDTH, HEIGHT)
    widget.show()
    widget.show_state(initial_state(setup))
    widget.finish_tiles()
    return widget


@pytest.fixture
def stage(qtbot: QtBot, theme: ThemeController) -> PianoRollWidget:
    return make_stage(qtbot, theme)


def judge(stage: PianoRollWidget, *verdicts: NoteJudged, now_us: int = 0) -> None:
    state = initial_state(SETUP)
    for verdict in verdicts:
        state = reduce(state, verdict)
        stage.show_verdict(verdict, now_us)
    stage.show_state(state)


def settle(stage: PianoRollWidget, beat: float, now_us: int = 0) -> QImage:
    stage.frame(now_us, beat)
    stage.finish_tiles()
    return stage.grab().toImage()


def colour(image: QImage, stage: PianoRollWidget, index: int, beat: float, *, share: float = 0.8) -> str:
    """Return the colour in the left third of a note, at a share of its height from its upper end."""
    box = stage.geometry_in_use.note_box(PIECE.notes[index], beat)
    assert box is not None
    return (
        QColor(image.pixel(round(box.x + box.width * 0.3), round(box.y + box.height * share))).name().upper()
    )


def test_notes_wear_the_colour_of_their_hand(stage: PianoRollWidget, theme: ThemeController) -> None:
    image = settle(stage, -0.5)
    assert colour(image, stage, FIRST_RIGHT, -0.5, share=0.3) == theme.tokens["note.right"]
    assert colour(image, stage, FIRST_LEFT, -0.5, share=0.5) == theme.tokens["note.left"]
    assert colour(image, stage, FIRST_LEFT + 1, -0.5, share=0.5) == theme.tokens["note.left.dim"]


def test_a_theme_change_repaints_the_notes(stage: PianoRollWidget, theme: ThemeController) -> None:
    theme.set_choice(ThemeChoice.LIGHT)
    image = settle(stage, -0.5)
    assert colour(image, stage, FIRST_RIGHT, -0.5, share=0.3) == theme.tokens["note.right"]


@pytest.mark.parametrize(
    ("result", "role"),
    [
        (Result.CORRECT, "verdict.correct"),
        (Result.EARLY, "verdict.early"),
        (Result.LATE, "verdict.late"),
    ],
)
def test_a_judged_note_takes_the_colour_of_its_verdict(
    stage: PianoRollWidget, theme: ThemeController, result: Result, role: str
) -> None:
    judge(stage, judged(PIECE, FIRST_RIGHT, result, -90))
    image = settle(stage, -0.5, now_us=300_000)
    assert colour(image, stage, FIRST_RIGHT, -0.5, share=0.2) == theme.tokens[role]


def test_a_missed_note_is_an_outline_and_never_filled(stage: PianoRollWidget, theme: ThemeController) -> None:
    judge(stage, judged(PIECE, FIRST_RIGHT, Result.MISSED))
    image = settle(stage, 0.3, now_us=300_000)
    filled = {theme.tokens[role] for role in ("note.right", "verdict.missed", "verdict.correct")}
    assert colour(image, stage, FIRST_RIGHT, 0.3, share=0.2) not in filled


def lane_foot(image: QImage, stage: PianoRollWidget, pitch: int) -> str:
    key = stage.geometry_in_use.layout.key(pitch)
    assert key is not None
    return QColor(image.pixel(key.x + key.width // 4, HEIGHT - 6)).name().upper()


def test_a_wrong_key_is_marked_in_its_lane_at_the_now_line_and_fades(
    stage: PianoRollWidget, theme: ThemeController
) -> None:
    judge(stage, stray(72))
    assert lane_foot(settle(stage, 0.5, now_us=300_000), stage, 72) == theme.tokens["verdict.wrong"]
    assert lane_foot(settle(stage, 0.5, now_us=FLASH_US), stage, 72) != theme.tokens["verdict.wrong"]


def test_a_verdict_stays_in_sight_when_its_note_has_passed(
    stage: PianoRollWidget, theme: ThemeController
) -> None:
    judge(stage, judged(PIECE, FIRST_RIGHT, Result.LATE, 90))
    assert lane_foot(settle(stage, 1.0, now_us=300_000), stage, 64) == theme.tokens["verdict.late"]


def test_before_the_passage_there_are_no_notes_and_after_it_they_are_dim(
    stage: PianoRollWidget, theme: ThemeController
) -> None:
    stage.set_passage(4.0, 8.0)
    before = settle(stage, -0.5)
    assert colour(before, stage, FIRST_RIGHT, -0.5, share=0.3) != theme.tokens["note.right"]
    after = PIECE.index_range(8.0, 8.5).stop - 1
    image = settle(stage, 7.0)
    assert colour(image, stage, after, 7.0, share=0.3) != theme.tokens["note.right"]


def test_the_other_hands_notes_are_fainter(qtbot: QtBot, theme: ThemeController) -> None:
    setup = PracticeSetup(PIECE, SessionSettings(hands=Hands.LEFT), NoteNaming(LabelStyle.NONE))
    stage = make_stage(qtbot, theme, setup)
    image = settle(stage, -0.5)
    assert colour(image, stage, FIRST_RIGHT, -0.5, share=0.3) != theme.tokens["note.right"]
    assert colour(image, stage, FIRST_LEFT, -0.5, share=0.5) == theme.tokens["note.left"]


def test_a_note_longer_than_the_stage_is_drawn_through(qtbot: QtBot, theme: ThemeController) -> None:
    piece = long_score(400)
    stage = make_stage(qtbot, theme, PracticeSetup(piece, naming=NoteNaming(LabelStyle.NONE)))
    image = settle(stage, 2.0)
    key = stage.geometry_in_use.layout.key(piece.notes[0].pitch)
    assert key is not None
    assert (
        QColor(image.pixel(key.x + key.width // 2, HEIGHT // 2)).name().upper() == theme.tokens["note.right"]
    )


@pytest.mark.parametrize("style", list(LabelStyle))
def test_names_are_written_on_the_notes(qtbot: QtBot, theme: ThemeController, style: LabelStyle) -> None:
    bare = settle(make_stage(qtbot, theme), 0.0)
    named = settle(make_stage(qtbot, theme, PracticeSetup(PIECE, naming=NoteNaming(style))), 0.0)
    assert (named == bare) is (style is LabelStyle.NONE)


def test_fingers_can_be_switched_off(stage: PianoRollWidget) -> None:
    before = settle(stage, 0.0)
    stage.set_fingers_shown(False)
    assert settle(stage, 0.0) != before


def test_fewer_beats_make_longer_notes(stage: PianoRollWidget) -> None:
    before = stage.geometry_in_use.px_per_beat
    stage.set_beats(4.0)
    assert stage.geometry_in_use.px_per_beat > before


def frames(stage: PianoRollWidget, count: int, beats_a_frame: float = 0.05) -> list[int]:
    """Run frames and return how many tiles each of them finished."""
    finished = []
    for number in range(count):
        before = stage.tiles.rendered
        stage.frame(number * 16_667, number * beats_a_frame)
        stage.grab()
        finished.append(stage.tiles.rendered - before)
    return finished


def test_a_frame_finishes_at_most_one_tile(qtbot: QtBot, theme: ThemeController) -> None:
    stage = make_stage(qtbot, theme, PracticeSetup(long_score(2000)))
    assert max(frames(stage, 60, beats_a_frame=0.5)) == 1


def test_at_rest_no_tile_is_drawn_and_nothing_is_unfinished(stage: PianoRollWidget) -> None:
    while stage.frame(0, 0.0):
        pass
    before = stage.tiles.rendered
    assert stage.frame(FLASH_US, 0.0) is False
    assert stage.tiles.rendered == before


@pytest.mark.parametrize("count", [1_000, 50_000])
def test_the_length_of_a_song_changes_nothing_in_a_frame(
    qtbot: QtBot, theme: ThemeController, count: int
) -> None:
    piece: Score = long_score(count)
    setup = PracticeSetup(piece, naming=NoteNaming(LabelStyle.NONE))
    stage = make_stage(qtbot, theme, setup)
    state = initial_state(setup)
    for index in range(100):
        state = reduce(state, judged(piece, index))
        stage.show_verdict(judged(piece, index), 0)
    stage.show_state(state)
    settle(stage, 20.0, now_us=100_000)
    assert stage.overlay.painted <= 200
    assert stage.tiles.pixels <= 6 * WIDTH * HEIGHT


def test_memory_of_tiles_is_bounded_through_a_whole_song(qtbot: QtBot, theme: ThemeController) -> None:
    stage = make_stage(qtbot, theme, PracticeSetup(long_score(2000)))
    for beat in range(0, 500, 10):
        settle(stage, float(beat))
    assert stage.tiles.pixels <= 6 * WIDTH * HEIGHT


def test_another_song_takes_the_place_of_the_old_one(stage: PianoRollWidget) -> None:
    before = settle(stage, 0.0)
    stage.show_song(PracticeSetup(long_score(100)), STANDARD_RANGES[1])
    assert settle(stage, 0.0) != before

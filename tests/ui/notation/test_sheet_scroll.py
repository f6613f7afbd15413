from sargam_desktop.ui.notation.sheet_geometry import SheetGeometry
from sargam_desktop.ui.notation.sheet_places import SheetPlaces
from sargam_desktop.ui.notation.sheet_scroll import GLIDE_US, SheetScroll
from tests.ui.plain_sheets import plain_layout
from tests.ui.practice_scenes import score

PIECE = score(16)
PAGES = SheetGeometry(
    SheetPlaces(plain_layout(PIECE, bars_per_line=2, lines_per_page=8), PIECE), 500, 300, is_one_line=False
)


def scroll(*, is_jumping: bool = False) -> SheetScroll:
    found = SheetScroll(is_jumping=is_jumping)
    found.follow(PAGES, 2, 8.0, now_us=0)
    return found


def test_the_first_moment_is_shown_at_once() -> None:
    assert not scroll().is_gliding


def test_the_next_line_comes_in_a_glide_that_only_goes_forward_and_ends() -> None:
    found = scroll()
    offsets = [found.offset]
    for now_us in range(0, GLIDE_US + 1, GLIDE_US // 10):
        found.follow(PAGES, 4, 16.0, now_us)
        offsets.append(found.offset)
    assert offsets == sorted(offsets)
    assert offsets[-1] - offsets[0] == 120  # a line
    assert not found.is_gliding


def test_with_reduced_motion_the_next_line_is_there_at_once() -> None:
    found = scroll(is_jumping=True)
    before = found.offset
    found.follow(PAGES, 4, 16.0, now_us=1)
    assert found.offset - before == 120
    assert not found.is_gliding


def test_what_the_learner_looks_at_stays_while_the_music_rests() -> None:
    found = scroll()
    found.look(PAGES, 200)
    looked = found.offset
    for now_us in (10, 10 + GLIDE_US):
        found.follow(PAGES, 2, 8.0, now_us)
        assert found.offset == looked
    for now_us in (2 * GLIDE_US, 3 * GLIDE_US):
        found.follow(PAGES, 2, 8.5, now_us)
    assert found.offset == scroll().offset


def test_nobody_looks_beyond_the_last_line() -> None:
    found = scroll()
    found.look(PAGES, 1e6)
    assert found.offset == PAGES.last_scroll

import pytest

from sargam_desktop.adapters.importers.musicxml_repeats import MOST_PLAYED, Signs, played_order
from tests.adapters.importers.musicxml_writing import (
    BACKWARD,
    FORWARD,
    WHOLE,
    ending,
    note,
    read_bars,
    sound,
)

AGAIN = '<repeat direction="backward"/>'


def played(*bodies: str) -> str:
    """Write a measure for each body with the next letter as its note, and spell what is played."""
    bars = [
        body.replace("♪", note(f"{letter}4", WHOLE)) for letter, body in zip("CDEFGAB", bodies, strict=False)
    ]
    return "".join("C D EF G A B"[note.pitch - 60] for note in read_bars(*bars).notes)


def test_without_signs_each_measure_is_played_once() -> None:
    assert played("♪", "♪", "♪") == "CDE"


def test_a_passage_between_repeat_signs_is_played_twice() -> None:
    assert played("♪", FORWARD + "♪", "♪" + BACKWARD, "♪") == "CDEDEF"


def test_a_repeat_without_a_beginning_goes_back_to_the_first_measure() -> None:
    assert played("♪", "♪" + BACKWARD, "♪") == "CDCDE"


def test_a_second_repeat_goes_back_to_the_end_of_the_first() -> None:
    assert played("♪", "♪" + BACKWARD, "♪", "♪" + BACKWARD) == "CDCDEFEF"


def test_a_repeat_may_be_taken_three_times() -> None:
    thrice = '<barline location="right"><repeat direction="backward" times="3"/></barline>'
    assert played("♪" + thrice, "♪") == "CCCD"


def test_each_pass_has_its_ending() -> None:
    assert played(FORWARD + "♪", ending("1", "♪", AGAIN), ending("2", "♪"), "♪") == "CDCEF"


def test_an_ending_may_serve_several_passes() -> None:
    assert played("♪", ending("1, 2", "♪", AGAIN), ending("3", "♪"), "♪") == "CDCDCEF"


def test_a_first_ending_without_a_second_is_left_out_the_second_time() -> None:
    assert played("♪", ending("1", "♪", AGAIN), "♪") == "CDCE"


def test_a_second_ending_whose_first_begins_nowhere_follows_the_repeat() -> None:
    stop = f'<barline location="right"><ending number="1" type="stop"/>{AGAIN}</barline>'
    assert played("♪", "♪" + stop, ending("2", "♪"), "♪") == "CDCEF"


def test_an_ending_without_any_repeat_is_played() -> None:
    assert played("♪", ending("2", "♪"), "♪") == "CDE"


def test_after_endings_a_new_repeat_begins_behind_them() -> None:
    assert played("♪", ending("1", "♪", AGAIN), ending("2", "♪"), "♪", "♪" + BACKWARD) == "CDCEFGFG"


def test_da_capo_goes_back_to_the_beginning_and_to_fine() -> None:
    assert played("♪", "♪" + sound(fine="yes"), "♪" + sound(dacapo="yes")) == "CDECD"


def test_dal_segno_goes_back_to_the_sign_and_from_there_to_the_coda() -> None:
    bodies = "♪", sound(segno="s") + "♪", "♪" + sound(tocoda="c"), "♪" + sound(dalsegno="s")
    assert played(*bodies, sound(coda="c") + "♪") == "CDEFDEG"


def test_after_da_capo_repeats_are_not_taken_and_the_last_ending_is_played() -> None:
    bodies = "♪", ending("1", "♪", AGAIN), ending("2", "♪"), "♪" + sound(dacapo="yes")
    assert played(*bodies) == "CDCEF" + "CEF"


def test_after_da_capo_a_first_ending_without_a_second_is_left_out() -> None:
    assert played("♪", ending("1", "♪", AGAIN), "♪" + sound(dacapo="yes")) == "CDCE" + "CE"


@pytest.mark.parametrize("depth", [1, 2, 3])
def test_signs_without_sense_end_all_the_same(depth: int) -> None:
    everything = Signs(True, 0b1110, True, True, 4, True, True, True, True, True)
    assert played_order([everything] * depth)


def test_repeats_beyond_all_measure_are_refused() -> None:
    signs = [Signs() for _ in range(2_000)]
    signs[-1].repeat_times = 99
    with pytest.raises(ValueError, match="too many repeats"):
        played_order(signs)
    assert MOST_PLAYED == 100_000

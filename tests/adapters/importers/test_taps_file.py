from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from sargam_desktop.adapters.importers.taps_file import read_taps
from sargam_desktop.domain.calibration import TapKind, TapSheet
from sargam_desktop.domain.errors import UnreadableFileError

PAGE = (Path(__file__).parents[3] / "docs/calibration.md").read_text("utf-8")
GOOD: dict[str, Any] = {"kind": "flash", "beats": [1000, 1600], "taps": [1150.5]}


def written(folder: Path, content: object) -> Path:
    path = folder / "taps.json"
    path.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
    return path


def test_times_are_read_in_milliseconds(tmp_path: Path) -> None:
    sheet = read_taps(written(tmp_path, GOOD))
    assert sheet == TapSheet(TapKind.FLASH, (1_000_000, 1_600_000), (1_150_500,))


def test_the_file_on_the_page_can_be_read(tmp_path: Path) -> None:
    block = re.search(r"```json\n(.*?)```", PAGE, re.DOTALL)
    assert block is not None
    sheet = read_taps(written(tmp_path, block[1]))
    assert (sheet.kind, len(sheet.beats_us), sheet.taps_us[0]) == (TapKind.CLICK, 4, 1_148_500)


def test_taps_are_to_a_click_where_the_file_does_not_say(tmp_path: Path) -> None:
    without_kind = {name: value for name, value in GOOD.items() if name != "kind"}
    assert read_taps(written(tmp_path, without_kind)).kind is TapKind.CLICK


BAD: dict[str, object] = {
    "the file does not hold a JSON object": [1, 2],
    "beats is missing": {"taps": []},
    "taps is missing": {"beats": [1, 2]},
    "beats has fewer than 2 times": {"beats": [1], "taps": []},
    "beats do not rise": {"beats": [1000, 1000], "taps": []},
    "beats is not a list": {"beats": "often", "taps": []},
    "taps[1] is not a number": {"beats": [1, 2], "taps": [1, "late"]},
    "taps[0] is not a number": {"beats": [1, 2], "taps": [True]},
    "taps[0] is -3, not within": {"beats": [1, 2], "taps": [-3]},
    "taps[0] is too large": {"beats": [1, 2], "taps": [10**400]},
    "NaN is not a number": {"beats": [1, 2], "taps": [float("nan")]},
    "taps has 1,001 times, more than 1,000": {"beats": [1, 2], "taps": [1] * 1001},
    "kind is not one of click, flash": {"beats": [1, 2], "taps": [], "kind": "drum"},
}


@pytest.mark.parametrize("words", BAD)
def test_a_file_with_something_wrong_in_it_is_refused_in_a_line(words: str, tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError) as refused:
        read_taps(written(tmp_path, BAD[words]))
    message = str(refused.value)
    assert words in message
    assert message.endswith("See docs/calibration.md for the form.")
    assert "\n" not in message


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000])
def test_a_file_that_is_no_json_is_refused(text: str, tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError, match=r"taps\.json is not a JSON file"):
        read_taps(written(tmp_path, text))


def test_a_file_of_more_than_a_mebibyte_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError, match="larger than 1 MB"):
        read_taps(written(tmp_path, " " * (1 << 20) + "{}"))

import csv
import io
import json
from datetime import date

from sargam_desktop.domain.day_figures import BINS, DayFigures
from sargam_desktop.tutor.progress_export import progress_file

HITS = (0,) * 40 + (60,) + (0,) * (BINS - 41)
DAYS = (
    DayFigures(date(2026, 11, 1), 750_000_000, 2, 1, 60, 54, 3, 3, 0, 0, HITS),
    DayFigures(date(2026, 11, 2), 60_000_000, 1, 0, 12, 12),
)


def test_a_spreadsheet_gets_a_row_a_day_and_empty_cells_where_nothing_can_be_said() -> None:
    rows = list(csv.DictReader(io.StringIO(progress_file(DAYS, ".csv").decode())))
    assert [row["day"] for row in rows] == ["2026-11-01", "2026-11-02"]
    assert (rows[0]["minutes"], rows[0]["accuracy_percent"], rows[0]["early"]) == ("12.5", "100.0", "3")
    assert (rows[1]["accuracy_percent"], rows[1]["timing_median_ms"]) == ("", "")


def test_json_holds_the_same() -> None:
    rows = json.loads(progress_file(DAYS, ".JSON"))
    assert rows[0]["timing_median_ms"] == 0
    assert rows[1]["accuracy_percent"] is None


def test_a_file_of_no_days_has_its_head() -> None:
    assert progress_file((), ".csv").decode().startswith("day,minutes,sessions")

import csv
import json
from pathlib import Path

from tests.cli.running import sargam

TAKE = Path(__file__).parents[1] / "golden" / "tempo-one-of-each.session.json"


def test_a_take_is_a_day_of_the_progress(tmp_path: Path) -> None:
    assert sargam("progress").lines == ["Streak: 0 days, today is still open (best 0, freezes 0)"]
    assert sargam("practice", "--session", TAKE).code == 0
    shown = sargam("progress", "--by", "day")
    assert shown.lines[0] == "Streak: 1 days, today counts (best 1, freezes 0)"
    assert shown.lines[-1].split()[1:5] == ["0", "1", "1", "8"]
    assert json.loads(sargam("progress", "--json").out)["week"][0]["sessions"] == 1
    table = tmp_path / "days.csv"
    assert sargam("progress", "--out", table).code == 0
    rows = csv.DictReader(table.read_text().splitlines())
    assert [row["sessions"] for row in rows] == ["1"]

"""Benchmark: the coach, on virtual learners whose faults are known.

    python -m benchmarks.coach [NAME …] [--seed N] [--learners N]

Prints a table; what each line means, and on which seeds the coach was tuned, stands in docs/coach.md.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from typing import Final

from benchmarks.coach_findings import measure_findings
from benchmarks.coach_forecast import measure_forecast
from benchmarks.coach_retention import measure_retention
from benchmarks.coach_table import CoachFigure, format_coach_table
from benchmarks.coach_time import measure_time

#: Seeds below this one were looked at while the coach was made.
FIRST_TEST_SEED: Final = 2000

#: Each part is given the first seed and the number of learners, None for its own number.
Part = Callable[[int, int | None], Sequence[CoachFigure]]
_PARTS: Final[dict[str, Part]] = {
    "findings": measure_findings,
    "forecast": measure_forecast,
    "time": measure_time,
    "retention": measure_retention,
}


def main(args: Sequence[str] | None = None) -> None:
    """Print the table of the chosen parts."""
    chosen = _parse(args)
    for name in chosen.names or _PARTS:
        figures = _PARTS[name](chosen.seed, chosen.learners)
        print(format_coach_table(name, figures), flush=True)


def _parse(args: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.coach", description="Measure the coach.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(_PARTS))
    parser.add_argument(
        "--seed", type=int, default=FIRST_TEST_SEED, help="first seed; those below 2000 were looked at"
    )
    parser.add_argument("--learners", type=int, help="learners of each kind")
    chosen = parser.parse_args(args)
    if unknown := set(chosen.names) - set(_PARTS):
        parser.error(f"there is no part {', '.join(sorted(unknown))}; there are {', '.join(_PARTS)}")
    return chosen


if __name__ == "__main__":
    main()

"""`python -m tests.fuzz`: fuzz what comes from outside, each target in a process of its own.

Prints a table; the exit code is 1 where anything crashed, hung or took too much memory. What was
found lies in build/fuzz/TARGET, and `--target NAME --input FILE` tries one file again.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from typing import Final, NamedTuple

from tests.fuzz.targets import ROOT, TARGETS, Target

_CASES: Final = re.compile(r"stat::number_of_executed_units:\s*(\d+)")
_SLOWEST: Final = re.compile(r"stat::slowest_unit_time_sec:\s*(\d+)")
_PEAK: Final = re.compile(r"stat::peak_rss_mb:\s*(\d+)")
_COVERED: Final = re.compile(r"cov: (\d+)")
_HANG_S: Final = 20
_MOST_MEGABYTES: Final = 1_024


class Outcome(NamedTuple):
    """What came of one target."""

    name: str
    cases: int
    covered: int
    slowest_s: int
    peak_mb: int
    is_sound: bool


def main() -> int:
    """Fuzz and print a table; return the exit code."""
    wish = _parse()
    chosen = [target for target in TARGETS if not wish.target or target.name in wish.target]
    outcomes = [_fuzz(target, wish) for target in chosen]
    print(f"{'target':<15} {'cases':>9} {'covered':>8} {'slowest s':>9} {'peak MB':>8}")
    for outcome in outcomes:
        verdict = "" if outcome.is_sound else f"  FAILED, see build/fuzz/{outcome.name}"
        print(
            f"{outcome.name:<15} {outcome.cases:>9} {outcome.covered:>8} {outcome.slowest_s:>9}"
            f" {outcome.peak_mb:>8}{verdict}"
        )
    return 0 if all(outcome.is_sound for outcome in outcomes) else 1


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--seconds", type=int, default=30, help="at most so long for each target")
    parser.add_argument("--cases", type=int, default=100_000, help="at most so many cases for each target")
    parser.add_argument("--seed", type=int, default=1)
    names = [target.name for target in TARGETS]
    parser.add_argument("--target", action="append", choices=names, help="only this one; can be repeated")
    return parser.parse_args()


def _fuzz(target: Target, wish: argparse.Namespace) -> Outcome:
    folder = ROOT / "build" / "fuzz" / target.name
    corpus = folder / "corpus"
    corpus.mkdir(parents=True, exist_ok=True)
    for index, seed in enumerate(target.seeds()):
        (corpus / f"seed-{index}").write_bytes(seed[: target.most_bytes])
    command = [
        *(sys.executable, "-m", "tests.fuzz.one_target", target.name, str(corpus)),
        *(f"-runs={wish.cases}", f"-max_total_time={wish.seconds}", f"-seed={wish.seed}"),
        *(f"-timeout={_HANG_S}", f"-rss_limit_mb={_MOST_MEGABYTES}", f"-max_len={target.most_bytes}"),
        *(f"-artifact_prefix={folder}/", "-print_final_stats=1", "-close_fd_mask=0"),
    ]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, errors="replace", check=False)
    (folder / "log").write_text(run.stderr, encoding="utf-8")
    return _outcome_of(target.name, run)


def _outcome_of(name: str, run: subprocess.CompletedProcess[str]) -> Outcome:
    def last(pattern: re.Pattern[str]) -> int:
        found = pattern.findall(run.stderr)
        return int(found[-1]) if found else 0

    return Outcome(name, last(_CASES), last(_COVERED), last(_SLOWEST), last(_PEAK), run.returncode == 0)


if __name__ == "__main__":
    sys.exit(main())

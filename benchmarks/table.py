"""Benchmarks: the table on the screen and the same figures as a file."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from benchmarks.figures import Figure

_SIGNS = {None: "", True: "yes", False: "NO"}


def format_table(title: str, figures: Sequence[Figure]) -> str:
    """Return one benchmark's lines in columns."""
    width = max((len(figure.what) for figure in figures), default=0)
    lines = [title]
    for figure in figures:
        limit = "" if figure.at_most is None else f"≤ {figure.at_most:g}"
        value = f"{figure.value:10.3f} {figure.unit}"
        line = f"  {figure.what:<{width}}  {value:<16}  {limit:<8} {_SIGNS[figure.is_reached]}"
        lines.append(line.rstrip())
    return "\n".join(lines)


def write_figures(path: Path, machine: Mapping[str, str], parts: Mapping[str, Sequence[Figure]]) -> None:
    """Write all figures as JSON: `machine`, then each part's lines under its name."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = {
        name: [asdict(figure) | {"is_reached": figure.is_reached} for figure in figures]
        for name, figures in parts.items()
    }
    path.write_text(json.dumps({"machine": machine, "parts": lines}, indent=2, ensure_ascii=False) + "\n")

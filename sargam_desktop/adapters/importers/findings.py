"""Adapters: what a reader notices while it reads one file, counted by kind."""

from __future__ import annotations

from dataclasses import replace

from sargam_desktop.domain.import_report import Finding, FindingKind, HandSource


class Findings:
    """Collects the findings of one file.

    Attributes:
        hand_source: By what its notes were given to hands.
        hand_source_count: How many staves, tracks or channels that were.
    """

    def __init__(self) -> None:
        self.hand_source = HandSource.SPLIT
        self.hand_source_count = 1
        self._found: dict[FindingKind, Finding] = {}

    def add(self, kind: FindingKind, count: int = 1, detail: str = "") -> None:
        """Count `count` more of a kind; the first detail stays."""
        before = self._found.get(kind, Finding(kind, 0, detail))
        self._found[kind] = replace(before, count=before.count + count)

    def has(self, kind: FindingKind) -> bool:
        """Tell whether something of this kind was found."""
        return kind in self._found

    def take_hands_from(self, source: HandSource, count: int) -> None:
        """Note by what the hands are known."""
        self.hand_source, self.hand_source_count = source, count

    def as_tuple(self) -> tuple[Finding, ...]:
        """Return the findings, in the order of their kinds."""
        return tuple(self._found[kind] for kind in FindingKind if kind in self._found)

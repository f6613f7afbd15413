from __future__ import annotations

from sargam_desktop.domain.import_report import (
    TEMPLATES,
    Finding,
    FindingKind,
    HandSource,
    ImportReport,
)


def report(*findings: Finding, notes: int = 312, source: HandSource = HandSource.STAVES) -> str:
    return ImportReport(notes, source, 2, findings).english()


def test_a_report_is_one_line_of_what_was_imported_and_what_is_to_be_known() -> None:
    line = report(
        Finding(FindingKind.OUTSIDE_KEYBOARD, 3, "61"),
        Finding(FindingKind.TEMPO_ASSUMED, 1, "100"),
        Finding(FindingKind.UNKNOWN_ELEMENTS, 1),
    )
    assert line == (
        "imported 312 notes; 2 staves → hands; 3 notes outside your 61 keys; no tempo: 100 BPM taken; "
        "1 unknown element skipped"
    )


def test_one_is_said_in_the_singular_and_thousands_are_parted() -> None:
    assert report(notes=1).startswith("imported 1 note;")
    assert report(notes=600_000).startswith("imported 600,000 notes;")


def test_everything_that_can_be_found_has_a_sentence_in_the_catalogue() -> None:
    for kind in FindingKind:
        for count in (1, 2):
            (*_, wording) = ImportReport(1, HandSource.SPLIT, 1, (Finding(kind, count, "x"),)).wordings()
            assert wording.template in TEMPLATES
            assert "{" not in wording.english()


def test_every_way_to_know_the_hands_has_a_sentence() -> None:
    for source in HandSource:
        assert report(source=source).count(";") == 1

"""Domain: what came of importing a file, as counts and remarks, and how it is said.

The sentences are templates, so that the window can translate them (see `wording`).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from sargam_desktop.domain.song import Song, SongInfo
from sargam_desktop.domain.wording import Wording


class HandSource(StrEnum):
    """By what the notes of a file were given to the two hands."""

    STAVES = "staves"
    PARTS = "parts"
    TRACKS = "tracks"
    CHANNELS = "channels"
    ONE_STAFF = "oneStaff"
    SPLIT = "split"


class FindingKind(StrEnum):
    """What a reader may notice; told in this order."""

    OUTSIDE_KEYBOARD = "outsideKeyboard"
    TEMPO_ASSUMED = "tempoAssumed"
    REPEATS_WRITTEN_OUT = "repeatsWrittenOut"
    PARTS_LEFT_OUT = "partsLeftOut"
    DRUMS_LEFT_OUT = "drumsLeftOut"
    DRUMS_TAKEN = "drumsTaken"
    PATTERNS_LEFT_OUT = "patternsLeftOut"
    CUE_NOTES_LEFT_OUT = "cueNotesLeftOut"
    UNPITCHED_LEFT_OUT = "unpitchedLeftOut"
    OUT_OF_RANGE = "outOfRange"
    UNREADABLE_NOTES = "unreadableNotes"
    UNKNOWN_ELEMENTS = "unknownElements"
    MARKS_LEFT_OUT = "marksLeftOut"
    NEVER_RELEASED = "neverReleased"
    STRUCK_AGAIN = "struckAgain"
    DOUBLED = "doubled"
    RELEASES_LEFT_OUT = "releasesLeftOut"
    OTHER_ENCODING = "otherEncoding"
    HEADERS_PUT_RIGHT = "headersPutRight"
    BYTES_LEFT_OUT = "bytesLeftOut"
    BROKEN_TRACKS = "brokenTracks"
    CUT_OFF = "cutOff"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that a reader noticed.

    Attributes:
        kind: What.
        count: How often.
        detail: A name or a number for the sentence, may be empty.
    """

    kind: FindingKind
    count: int = 1
    detail: str = ""


@dataclass(frozen=True, slots=True)
class SongReading:
    """A file as it was read.

    Attributes:
        song: The song.
        hand_source: By what its notes were given to hands.
        hand_source_count: How many staves, tracks or channels that were.
        findings: What was noticed, in the order of `FindingKind`.
    """

    song: Song
    hand_source: HandSource
    hand_source_count: int
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What is told of a song that was imported.

    Attributes:
        note_count: Notes imported.
        hand_source: By what they were given to hands.
        hand_source_count: How many staves, tracks or channels that were.
        findings: What else is to be told, in the order of `FindingKind`.
    """

    note_count: int
    hand_source: HandSource
    hand_source_count: int
    findings: tuple[Finding, ...] = ()

    def wordings(self) -> tuple[Wording, ...]:
        """Return a sentence for each thing to tell."""
        return (
            _worded(IMPORTED, self.note_count),
            _worded(_HANDS[self.hand_source], self.hand_source_count),
            *(_worded(_FINDINGS[found.kind], found.count, found.detail) for found in self.findings),
        )

    def english(self) -> str:
        """Return all of it in one line: ``imported 312 notes; 2 staves → hands; …``."""
        return "; ".join(wording.english() for wording in self.wordings())


def report_on(reading: SongReading, lowest_pitch: int, highest_pitch: int) -> ImportReport:
    """Return the report for a learner whose keyboard goes from `lowest_pitch` to `highest_pitch`."""
    notes = reading.song.score.notes
    outside = sum(not lowest_pitch <= note.pitch <= highest_pitch for note in notes)
    findings = list(reading.findings)
    if outside:
        keys = str(highest_pitch - lowest_pitch + 1)
        findings.insert(0, Finding(FindingKind.OUTSIDE_KEYBOARD, outside, keys))
    return ImportReport(len(notes), reading.hand_source, reading.hand_source_count, tuple(findings))


_Forms = tuple[str, str]

IMPORTED: Final[_Forms] = ("imported {count} note", "imported {count} notes")
_HANDS: Final[dict[HandSource, _Forms]] = {
    HandSource.STAVES: ("1 staff, one hand", "{count} staves → hands"),
    HandSource.PARTS: ("1 part, one hand", "{count} parts → hands"),
    HandSource.TRACKS: ("1 track, one hand", "{count} tracks → hands"),
    HandSource.CHANNELS: ("1 channel, one hand", "{count} channels → hands"),
    HandSource.ONE_STAFF: ("1 staff, one hand", "{count} staves, one hand"),
    HandSource.SPLIT: ("hands guessed by pitch", "hands guessed by pitch"),
}
_FINDINGS: Final[dict[FindingKind, _Forms]] = {
    FindingKind.OUTSIDE_KEYBOARD: (
        "{count} note outside your {detail} keys",
        "{count} notes outside your {detail} keys",
    ),
    FindingKind.TEMPO_ASSUMED: ("no tempo: {detail} BPM taken", "no tempo: {detail} BPM taken"),
    FindingKind.REPEATS_WRITTEN_OUT: (
        "repeats written out: {count} bar more",
        "repeats written out: {count} bars more",
    ),
    FindingKind.PARTS_LEFT_OUT: ("{count} other part left out", "{count} other parts left out"),
    FindingKind.DRUMS_LEFT_OUT: ("{count} drum note left out", "{count} drum notes left out"),
    FindingKind.DRUMS_TAKEN: ("nothing but drums: taken as keys",) * 2,
    FindingKind.PATTERNS_LEFT_OUT: (
        "separate patterns: only the first is read",
        "separate patterns: only the first is read",
    ),
    FindingKind.CUE_NOTES_LEFT_OUT: ("{count} cue note left out", "{count} cue notes left out"),
    FindingKind.UNPITCHED_LEFT_OUT: (
        "{count} note without pitch left out",
        "{count} notes without pitch left out",
    ),
    FindingKind.OUT_OF_RANGE: (
        "{count} note beyond every keyboard left out",
        "{count} notes beyond every keyboard left out",
    ),
    FindingKind.UNREADABLE_NOTES: (
        "{count} note cannot be read: left out",
        "{count} notes cannot be read: left out",
    ),
    FindingKind.UNKNOWN_ELEMENTS: (
        "{count} unknown element skipped",
        "{count} unknown elements skipped",
    ),
    FindingKind.MARKS_LEFT_OUT: (
        "{count} mark of tempo, metre or key makes no sense: left out",
        "{count} marks of tempo, metre or key make no sense: left out",
    ),
    FindingKind.NEVER_RELEASED: ("{count} note never ends: ended", "{count} notes never end: ended"),
    FindingKind.STRUCK_AGAIN: (
        "{count} note is struck again before it ends: ended there",
        "{count} notes are struck again before they end: ended there",
    ),
    FindingKind.DOUBLED: (
        "{count} note doubles another on its key: played as one",
        "{count} notes double others on their keys: played as one",
    ),
    FindingKind.RELEASES_LEFT_OUT: (
        "{count} release of a key that is not down: left out",
        "{count} releases of keys that are not down: left out",
    ),
    FindingKind.OTHER_ENCODING: (
        "not in the encoding it names: read as {detail}",
        "not in the encoding it names: read as {detail}",
    ),
    FindingKind.HEADERS_PUT_RIGHT: ("wrong lengths or numbers in the file: put right",) * 2,
    FindingKind.BYTES_LEFT_OUT: ("bytes that belong to no track: left out",) * 2,
    FindingKind.BROKEN_TRACKS: (
        "{count} track holds other bytes than music: read up to there",
        "{count} tracks hold other bytes than music: read up to there",
    ),
    FindingKind.CUT_OFF: ("the file ends too early: read up to there",) * 2,
}

#: Every sentence there is, for the catalogue of translations.
TEMPLATES: Final = tuple(
    dict.fromkeys(form for forms in (IMPORTED, *_HANDS.values(), *_FINDINGS.values()) for form in forms)
)


def _worded(forms: _Forms, count: int, detail: str = "") -> Wording:
    values: tuple[tuple[str, str | int], ...] = (("count", f"{count:,}"), ("detail", detail))
    return Wording(forms[0] if count == 1 else forms[1], values)


class ImportState(StrEnum):
    """What became of a file."""

    IMPORTED = "imported"
    DUPLICATE = "duplicate"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class ImportOutcome:
    """What became of one file; exactly one of `report` and `reason` says more, none for a duplicate.

    Attributes:
        path: The file.
        state: What became of it.
        song: The song that was imported, or the one that it is a duplicate of.
        report: What is told of an imported song.
        reason: Why a file was refused, in one line.
    """

    path: str
    state: ImportState
    song: SongInfo | None = None
    report: ImportReport | None = None
    reason: str = ""

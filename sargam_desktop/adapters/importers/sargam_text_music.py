"""Adapters: the lines of music of sargam text as notes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Final, NamedTuple

from sargam_desktop.adapters.importers.sargam_text_bars import BarLayout, PlacedVibhag
from sargam_desktop.adapters.importers.sargam_text_errors import SargamTextError
from sargam_desktop.adapters.importers.sargam_text_sounds import Sound, SoundKind, Swara, WrittenVibhag
from sargam_desktop.adapters.importers.sargam_text_tokens import LineReader
from sargam_desktop.domain.pitch import HIGHEST_PITCH, LOWEST_PITCH
from sargam_desktop.domain.sargam.sargam_text import MOST_NOTES
from sargam_desktop.domain.sargam.voice_writer import KAN_LENGTH
from sargam_desktop.domain.score import DEFAULT_VELOCITY, Hand, ScoreNote

_MOST_LINES: Final = 32


class VoiceLine(NamedTuple):
    """A line of music.

    Attributes:
        hand: The hand.
        number: Which of its voices.
        text: The line without its label.
        line: Its number in the file.
        column: The column at which `text` begins.
    """

    hand: Hand
    number: int
    text: str
    line: int
    column: int


@dataclass(slots=True)
class _Voice:
    """A voice from its first line to its last."""

    reader: LineReader = field(default_factory=lambda: LineReader(DEFAULT_VELOCITY))
    #: The notes that sound and wait for their end; None where there is nothing to prolong.
    sounding: list[int] | None = None
    onset: Fraction = Fraction(0)


class MusicReader:
    """Reads blocks of lines that sound together.

    Args:
        sa: The pitch of the madhya Sa.
        layout: The bars.
    """

    def __init__(self, sa: int, layout: BarLayout) -> None:
        self.notes: list[ScoreNote] = []
        self._sa = sa
        self._layout = layout
        self._voices: dict[tuple[Hand, int], _Voice] = {}

    @property
    def hands(self) -> set[Hand]:
        """The hands that have a line."""
        return {hand for hand, _ in self._voices}

    def read_block(self, lines: Sequence[VoiceLine]) -> None:
        """Read lines that sound together.

        Raises:
            SargamTextError: They are not as the grammar says, or differ in length.
        """
        self._check_labels(lines)
        start = self._layout.onset
        sounding = {(line.hand, line.number) for line in lines}
        for key, voice in self._voices.items():
            if key not in sounding:
                self._end_sounding(voice, start)
                voice.sounding = None
        vibhags: list[PlacedVibhag] = []
        for line in lines:
            voice = self._voices.setdefault((line.hand, line.number), _Voice())
            written = voice.reader.read(line.text, line.line, line.column)
            if not vibhags:
                vibhags = [self._layout.next_vibhag(line.line) for _ in written]
            self._check_length(line, written, vibhags)
            for vibhag, placed in zip(written, vibhags, strict=True):
                self._read_vibhag(line, voice, vibhag, placed)

    def finish(self) -> None:
        """End what still sounds."""
        for voice in self._voices.values():
            self._end_sounding(voice, self._layout.onset)

    def _check_labels(self, lines: Sequence[VoiceLine]) -> None:
        seen: set[tuple[Hand, int]] = set()
        for line in lines:
            key = (line.hand, line.number)
            if key in seen:
                message = f"expected an empty line before another line for {line.hand.value}"
                raise SargamTextError(line.line, 1, message)
            seen.add(key)
        if len(self._voices.keys() | seen) > _MOST_LINES:
            raise SargamTextError(lines[0].line, 1, f"expected at most {_MOST_LINES} voices")

    def _check_length(
        self, line: VoiceLine, written: Sequence[WrittenVibhag], vibhags: Sequence[PlacedVibhag]
    ) -> None:
        if len(written) != len(vibhags) or not written:
            column = written[-1].column if written else line.column
            message = f"expected {max(1, len(vibhags))} vibhags in this line, found {len(written)}"
            raise SargamTextError(line.line, column, message)

    def _read_vibhag(
        self, line: VoiceLine, voice: _Voice, written: WrittenVibhag, placed: PlacedVibhag
    ) -> None:
        if len(written.matras) != placed.matra_count:
            message = f"found {len(written.matras)} matras, but {placed.wanted}"
            raise SargamTextError(line.line, written.column, message)
        if written.sign and written.sign not in placed.signs:
            raise SargamTextError(line.line, written.column, "expected |, found || before the avartan ends")
        for index, matra in enumerate(written.matras):
            for sound in matra:
                if not _goes_on(voice, sound):
                    self._read_sound(line, voice, sound, _onset_of(sound, index, placed), placed.matra)

    def _read_sound(
        self, line: VoiceLine, voice: _Voice, sound: Sound, onset: Fraction, matra: Fraction
    ) -> None:
        if sound.laya is not None:
            self._layout.add_tempo(onset, sound.laya)
        for swara in sound.kan:
            ring = KAN_LENGTH if swara.ring is None else swara.ring * matra
            self._add(line, swara, onset, ring, is_grace=True)
        if sound.kind is SoundKind.PROLONGED:
            self._check_prolonged(voice, line, sound)
            return
        self._end_sounding(voice, onset)
        voice.onset, voice.sounding = onset, []
        for swara in sound.swaras:
            if swara.ring is None:
                # Its place in the order of the text is kept until its end is known.
                voice.sounding.append(len(self.notes))
            self._add(line, swara, onset, (swara.ring or 0) * matra)

    def _check_prolonged(self, voice: _Voice, line: VoiceLine, sound: Sound) -> None:
        if voice.sounding is None:
            raise SargamTextError(line.line, sound.column, "expected a swara before the first -")

    def _add(
        self,
        line: VoiceLine,
        swara: Swara,
        onset: Fraction,
        length: Fraction,
        *,
        is_grace: bool = False,
    ) -> None:
        pitch = self._sa + swara.step
        if not LOWEST_PITCH <= pitch <= HIGHEST_PITCH:
            raise SargamTextError(line.line, swara.column, "expected a swara on a key of the keyboard")
        if len(self.notes) >= MOST_NOTES:
            raise SargamTextError(line.line, swara.column, f"expected at most {MOST_NOTES:,} notes")
        note = ScoreNote(
            float(onset), float(length), pitch, line.hand, swara.velocity, swara.finger, is_grace
        )
        self.notes.append(note)

    def _end_sounding(self, voice: _Voice, end: Fraction) -> None:
        if voice.sounding:
            length = float(end - voice.onset)
            for index in voice.sounding:
                self.notes[index] = self.notes[index]._replace(duration_beat=length)
        voice.sounding = []


def _goes_on(voice: _Voice, sound: Sound) -> bool:
    """Tell whether nothing changes with `sound`: a dash after a swara, a rest after a rest."""
    if sound.kan or sound.laya is not None or voice.sounding is None:
        return False
    return sound.kind is SoundKind.PROLONGED or (sound.kind is SoundKind.SILENT and not voice.sounding)


def _onset_of(sound: Sound, index: int, placed: PlacedVibhag) -> Fraction:
    """Return where a sound of the matra `index` begins, in quarter notes."""
    start = placed.onset + index * placed.matra if index else placed.onset
    return start + sound.onset * placed.matra_length(index) if sound.onset else start

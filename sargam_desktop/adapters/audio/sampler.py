"""Adapters, audio: plays an instrument and the metronome, many notes at once.

Everything is whole blocks of NumPy, so that 64 voices cost a few hundredths of a core.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import numpy as np

from sargam_desktop.adapters.audio.instruments import (
    MIDDLE_BUS,
    PANS,
    Block,
    Instrument,
    Layer,
    OwnPiano,
    Tone,
)
from sargam_desktop.adapters.audio.piano_synthesis import KeySamples, synthesise_click
from sargam_desktop.adapters.audio.sound_events import ClickKind, SoundEvent, SoundKind, SoundSource
from sargam_desktop.adapters.audio.voice import FADE, Voice, VoiceState, least_heard

#: So many notes sound at once; the next one takes the place of the least heard.
MOST_VOICES: Final = 64
#: Stolen voices fade for so long beside the others.
_MOST_FADING: Final = 16
FULL_VOLUME: Final = 100

_PEDAL_DOWN: Final = 64
_CLICK_GAIN: Final = 0.3 / 14_000
#: A click between the beats steps back.
_BETWEEN_SHARE: Final = 0.45
_KNEE: Final = 0.75
_PERCENT: Final = 100


class Sampler:
    """Renders blocks of stereo sound from events. Thread: audio, or whoever renders.

    Args:
        piano: Samples of Sargam's piano by key.
    """

    def __init__(self, piano: Mapping[int, KeySamples]) -> None:
        self._instrument: Instrument = OwnPiano(piano)
        self._clicks = _clicks()
        self._volumes = dict.fromkeys(SoundSource, 1.0)
        self._voices: list[Voice] = []
        self._is_pedal_down = dict.fromkeys(SoundSource, False)

    @property
    def voices(self) -> int:
        """How many notes and clicks sound, those that fade out among them."""
        return len(self._voices)

    def use(self, instrument: Instrument) -> None:
        """Play the keys that go down from now on on another instrument. Thread: any."""
        self._instrument = instrument

    def set_volume(self, source: SoundSource, percent: int) -> None:
        """Let what `source` plays from now on be so loud, 0-100."""
        self._volumes[source] = (min(max(0, percent), FULL_VOLUME) / FULL_VOLUME) ** 2

    def take(self, event: SoundEvent) -> None:
        """Do what an event says, at the beginning of the next block."""
        match event.kind:
            case SoundKind.PRESS:
                self._press(event)
            case SoundKind.RELEASE:
                self._release((event.source, event.pitch))
            case SoundKind.PEDAL:
                self._move_pedal(event.source, is_down=event.value >= _PEDAL_DOWN)
            case SoundKind.CLICK:
                self._click(ClickKind(event.pitch))
            case SoundKind.MUFFLE:
                self._muffle((event.source, event.pitch), event.value)
            case SoundKind.SILENCE:
                self._silence(event.source)

    def render(self, frames: int) -> Block:
        """Return the next frames, shape (frames, 2), within -1 to 1."""
        if not self._voices:
            return np.zeros((frames, 2), np.float32)
        buses = np.zeros((len(PANS), frames), np.float32)
        self._voices = [voice for voice in self._voices if voice.add_to(buses)]
        return _limit(buses.T @ PANS)

    def _press(self, event: SoundEvent) -> None:
        key = (event.source, event.pitch)
        for voice in self._voices:
            if voice.key == key:
                voice.fall(voice.damper)
        self._add(Voice(key, self._instrument.tone(event.pitch, event.value), self._volumes[event.source]))

    def _release(self, key: tuple[SoundSource, int]) -> None:
        is_pedal_down = self._is_pedal_down[key[0]]
        for voice in self._voices:
            if voice.key == key and voice.state is VoiceState.HELD:
                if is_pedal_down:
                    voice.state = VoiceState.PEDALLED
                else:
                    voice.fall(voice.damper)

    def _move_pedal(self, source: SoundSource, *, is_down: bool) -> None:
        self._is_pedal_down[source] = is_down
        if not is_down:
            for voice in self._voices:
                if voice.key[0] is source and voice.state is VoiceState.PEDALLED:
                    voice.fall(voice.damper)

    def _click(self, kind: ClickKind) -> None:
        key = (SoundSource.METRONOME, -1)
        self._add(Voice(key, self._clicks[kind], self._volumes[SoundSource.METRONOME]))

    def _muffle(self, key: tuple[SoundSource, int], percent: int) -> None:
        """Let the note that began last on a key sound softly, or not at all."""
        found = [voice for voice in self._voices if voice.key == key and voice.state is not VoiceState.ENDING]
        if found and percent:
            found[-1].muffle(percent / _PERCENT)
        elif found:
            self._end_at_once(found[-1])

    def _end_at_once(self, voice: Voice) -> None:
        if voice.place:
            voice.fall(FADE)
        else:
            self._voices.remove(voice)

    def _silence(self, source: SoundSource) -> None:
        """End what the program plays; a silence of the learner's ends everything."""
        ending = set(SoundSource)
        if source is not SoundSource.LEARNER:
            ending.discard(SoundSource.LEARNER)
        for each in ending:
            self._is_pedal_down[each] = False
        for voice in self._voices:
            if voice.key[0] in ending:
                voice.fall(voice.damper)

    def _add(self, voice: Voice) -> None:
        sounding = [each for each in self._voices if not each.is_stolen]
        if len(sounding) >= MOST_VOICES:
            least_heard(sounding).fall(FADE)
        if len(self._voices) >= MOST_VOICES + _MOST_FADING:
            self._voices.remove(next(each for each in self._voices if each.state is VoiceState.ENDING))
        self._voices.append(voice)


def _clicks() -> dict[ClickKind, Tone]:
    accented, plain = (synthesise_click(is_accented=is_accented) for is_accented in (True, False))
    return {
        ClickKind.BETWEEN: Tone([Layer(plain, _BETWEEN_SHARE * _CLICK_GAIN, MIDDLE_BUS)], FADE),
        ClickKind.BEAT: Tone([Layer(plain, _CLICK_GAIN, MIDDLE_BUS)], FADE),
        ClickKind.ACCENT: Tone([Layer(accented, _CLICK_GAIN, MIDDLE_BUS)], FADE),
    }


def _limit(block: Block) -> Block:
    """Return `block` within -1 to 1; what stays below the knee is not touched."""
    loud = np.abs(block)
    if loud.size and loud.max() > _KNEE:
        room = 1 - _KNEE
        bent = _KNEE + room * np.tanh((loud - _KNEE) / room)
        block = np.where(loud > _KNEE, np.sign(block) * bent, block)
    return block

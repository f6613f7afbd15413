"""Adapters, audio: the process that sounds; it does nothing else, so that nothing holds it up.

The program starts it and tells it through shared memory what to play. It ends when its standard
input does, which is when the program ends, however that happens.
"""

from __future__ import annotations

import gc
import signal
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from sargam_desktop.adapters.audio.event_ring import EventReader
    from sargam_desktop.adapters.audio.sampler import Sampler

#: The first argument that makes the program this process.
SOUND_PROCESS: Final = "sound-process"
#: The last argument that makes it play into nothing, in real time.
INTO_NOTHING: Final = "null"
_LOOK_S: Final = 0.25
#: While a soundfont is loaded, the audio thread would wait for Python's usual 5 ms: a whole period.
_SWITCH_INTERVAL_S: Final = 0.0005


def run_sound_process(arguments: list[str]) -> int:
    """Play until the program has ended.

    Args:
        arguments: File of the shared memory, folder of the samples, `INTO_NOTHING` or the empty text,
            milliseconds of the sound buffer, and perhaps a soundfont and the code of its sound.
    """
    ring_path, cache_folder, where, period_ms, *soundfont = arguments
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl C is the program's
    program_ended = threading.Event()
    threading.Thread(target=_wait_for_end, args=(program_ended,), daemon=True).start()

    import miniaudio

    from sargam_desktop.adapters.audio.event_ring import EventReader
    from sargam_desktop.adapters.audio.playback import Playback, usual_systems
    from sargam_desktop.adapters.audio.sample_cache import load_piano
    from sargam_desktop.adapters.audio.sampler import Sampler

    systems = (miniaudio.Backend.NULL,) if where == INTO_NOTHING else usual_systems()
    sampler = Sampler(load_piano(Path(cache_folder)))
    events = EventReader(Path(ring_path))
    playback = Playback(sampler, events, systems, int(period_ms))
    if soundfont:
        change = (sampler, events, Path(cache_folder), soundfont)
        threading.Thread(target=_change_instrument, args=change, daemon=True).start()
    gc.freeze()
    gc.disable()
    sys.setswitchinterval(_SWITCH_INTERVAL_S)
    while not program_ended.is_set():
        playback.look()
        program_ended.wait(_LOOK_S)
    playback.close()
    _forget(Path(ring_path))
    return 0


def _change_instrument(
    sampler: Sampler, events: EventReader, cache_folder: Path, soundfont: list[str]
) -> None:
    """Play on a soundfont as soon as it is ready; until then, and where that fails, on Sargam's piano."""
    from sargam_desktop.adapters.audio.soundfont_cache import load_soundfont
    from sargam_desktop.domain.errors import SargamError
    from sargam_desktop.domain.soundfont import SoundfontChoice

    path, code = soundfont
    try:
        sampler.use(load_soundfont(SoundfontChoice(path, int(code) if code else None), cache_folder))
    except SargamError as error:
        events.tell_soundfont_trouble(error.what)
    except (OSError, MemoryError) as error:
        events.tell_soundfont_trouble(f"The soundfont {Path(path).name} cannot be used ({error})")


def _forget(ring: Path) -> None:
    """Remove the shared memory of a program that may have ended without doing so."""
    with suppress(OSError):
        ring.unlink()
        ring.parent.rmdir()


def _wait_for_end(program_ended: threading.Event) -> None:
    sys.stdin.buffer.read()
    program_ended.set()

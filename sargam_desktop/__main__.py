"""Sargam: `python -m sargam_desktop`, and the script `sargam`."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the program and return its exit code."""
    if sys.argv[1:2] == ["sound-process"]:  # SOUND_PROCESS, known here without its imports
        from sargam_desktop.adapters.audio.sound_process import run_sound_process

        return run_sound_process(sys.argv[2:])
    if sys.argv[1:2] == ["soundfont-process"]:  # SOUNDFONT_PROCESS
        from sargam_desktop.adapters.audio.soundfont_cache import run_soundfont_process

        return run_soundfont_process(sys.argv[2:])
    if sys.argv[1:2] == ["notation-process"]:  # NOTATION_PROCESS
        from sargam_desktop.adapters.importers.notation_file import trace_notation
        from sargam_desktop.adapters.notation.notation_process import run_notation_process

        return run_notation_process(sys.argv[2:], trace_notation)
    if sys.argv[1:2] == ["trial-keyboard"]:  # TRIAL_KEYBOARD
        from sargam_desktop.adapters.midi.trial_keyboard import run_trial_keyboard

        return run_trial_keyboard()
    from sargam_desktop.launch import main as run

    return run()


if __name__ == "__main__":
    sys.exit(main())

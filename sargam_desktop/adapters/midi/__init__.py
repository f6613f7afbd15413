"""MIDI: keyboards that are heard, ports that come and go, the piano's own sound."""

"""Audio: the program's own piano and clicks, played by a process of its own (docs/sound.md)."""

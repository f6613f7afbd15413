"""Adapters: files from outside (MIDI, MusicXML, lessons) become songs, takes and lessons."""

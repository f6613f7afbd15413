"""Adapters: MIDI, files, store and system; strangers to one another."""

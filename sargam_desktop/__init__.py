"""Sargam Desktop: a music tutor that listens to a MIDI keyboard."""

__version__ = "0.1.0"

"""Tutor, doctor: what can be wrong with keyboard and sound, found from what was observed."""

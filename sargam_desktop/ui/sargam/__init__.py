"""UI layer: a song in swaras."""

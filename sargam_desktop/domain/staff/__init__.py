"""Domain: a score in the signs of a staff: voices, note values, spelling of pitches."""

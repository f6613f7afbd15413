"""UI layer: the parts of the replay screen."""

"""UI layer: the parts of the Lessons screen."""

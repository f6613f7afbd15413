"""UI layer: the parts of the History screen."""

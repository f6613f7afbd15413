"""UI layer: the parts of the Progress screen."""

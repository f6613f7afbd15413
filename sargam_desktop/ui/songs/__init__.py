"""UI layer: the parts of the Songs screen."""

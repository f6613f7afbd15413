"""UI layer: the parts of the practice screen around stage and keys."""

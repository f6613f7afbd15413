"""UI layer: the parts of the screen that measures the delay."""

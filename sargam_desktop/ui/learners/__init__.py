"""UI layer: parts of the screen that asks who plays."""

"""UI layer: the parts of the Settings screen, one card for each subject."""

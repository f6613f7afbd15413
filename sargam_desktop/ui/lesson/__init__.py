"""UI layer: the parts of the screen of one lesson."""

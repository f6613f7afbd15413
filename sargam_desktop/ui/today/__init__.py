"""UI layer: what lies on the Today screen."""

"""UI layer: the small windows about all data at once."""

"""UI layer: what the lists show, as Qt item models."""

"""UI layer: songs on paper: printed, and as PDF."""

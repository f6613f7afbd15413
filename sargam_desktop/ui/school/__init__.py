"""UI layer: classes, who learns in them, what they are given and how it stands."""

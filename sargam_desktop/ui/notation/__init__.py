"""UI layer: staves, engraved elsewhere and drawn in the colours of the theme."""

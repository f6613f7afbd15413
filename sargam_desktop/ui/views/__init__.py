"""UI layer: the screens. They take domain values, emit intents, and are strangers to one another."""

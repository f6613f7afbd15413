"""Domain: pure values and rules of music and judging. Standard library only."""

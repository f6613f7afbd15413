"""Domain: a virtual learner, who plays any score with chosen faults and writes them down."""

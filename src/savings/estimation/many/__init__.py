"""Many cases at once: what they ask of the trends, answered for all of them together."""

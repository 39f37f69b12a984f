"""What a saving is worth: over time, per head, to whom, and what of it may be claimed."""

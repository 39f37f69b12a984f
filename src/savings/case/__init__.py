"""What the user wrote: the model of a case, and the readers that make it."""

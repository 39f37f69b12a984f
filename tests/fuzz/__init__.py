"""Fuzzing: made inputs for the whole command, and the promises that hold whatever they are."""

"""What trends and comparisons are fitted on, and what they answer: joint distributions of costs."""

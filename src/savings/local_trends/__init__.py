"""What the trend `structural` and the comparison `relative` are made of."""

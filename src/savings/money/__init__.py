"""What money is worth: price levels, discounting, net present value, payback. Pure functions of numbers."""

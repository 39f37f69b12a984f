"""Many cases: find them, spread them over the cores, keep going.

paths -> `find` -> sources -> `run` (chunks over `pool`, each through `work`) -> what became of each, in order
"""

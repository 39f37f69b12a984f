"""Measure how often the rules for wrong figures ask without need, and how often they find what is wrong.

    python tests/benchmarks/wrong_figures.py             # half a minute

Made tables of areas: sizes as those of municipalities (log-normal), ten years of growth and noise, written in
whole units, with one decimal or in whole thousands. Series: the same, with a halving, or with one slip.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from savings.case.plausible import odd_amounts
from savings.case.totals import MOST_LOOKED_AT, Sums, Totals, last_digit, totals

SEED = 15
TABLES = 1000
YEARS = range(2001, 2011)
COUNTS = (5, 10, 30, 300)
DIGITS = (1000.0, 1.0, 0.1)


def made(random: np.random.Generator, count: int, digit: float) -> NDArray[np.float64]:
    """Return what areas spend, shape (count, years)."""
    sizes = random.lognormal(np.log(5_000_000), 1.1, count)[:, None]
    steps = random.normal(0.025, 0.06, (count, len(YEARS))).cumsum(axis=1)
    return np.asarray(np.maximum(np.round(sizes * np.exp(steps) / digit), 1.0) * digit)


def found(table: NDArray[np.float64]) -> Totals:
    """Return the totals of a table, areas named by their places."""
    together = dict(zip(YEARS, table.sum(axis=0).tolist(), strict=True))
    sums = Sums(together, together, dict.fromkeys(YEARS, len(table)), len(table), last_digit(table))
    ranked = np.argsort(-table.sum(axis=1))[:MOST_LOOKED_AT]
    largest = {str(at): dict(zip(YEARS, table[at].tolist(), strict=True)) for at in ranked.tolist()}
    return totals(sums, largest)


def tables(random: np.random.Generator) -> None:
    """Print how often areas are taken for totals, and how often totals are found."""
    print(f"totals, {TABLES} tables each: without one, an area left out / asked about; with one, found")
    print("| areas | last digit | left out | asked | total found | its parts rounded, found |")
    print("|--:|--:|--:|--:|--:|--:|")
    for count in COUNTS:
        for digit in DIGITS:
            left_out = asked = exact = rounded = 0
            for _ in range(TABLES):
                table = made(random, count, digit)
                plain = found(table)
                left_out += bool(plain.sums)
                asked += bool(plain.larger or plain.beside or plain.levels)
                fine = made(random, count, 0.01)
                parts = np.round(fine / digit) * digit
                whole = np.vstack([table, table.sum(axis=0)])
                close = np.vstack([parts, np.round(fine.sum(axis=0) / digit) * digit])
                exact += str(count) in found(whole).sums
                rounded += str(count) in found(close).sums
            shares = (f"{each / TABLES:.1%}" for each in (left_out, asked, exact, rounded))
            print(f"| {count} | {digit:g} | {' | '.join(shares)} |")


def series(random: np.random.Generator) -> None:
    """Print how often a year of a series has to be confirmed, and is remarked upon."""
    print(f"years, {TABLES * 5} series of ten years: with an error / with a remark or an error")
    costs = made(random, TABLES * 5, 1.0)
    halved, tenth, thousandth = costs.copy(), costs.copy(), costs.copy()
    halved[:, 6:] /= 2
    tenth[:, 4] /= 10
    thousandth[:, 4] /= 1000
    for name, each in (
        ("as they are", costs),
        ("halved from the seventh year on", halved),
        ("one year a tenth", tenth),
        ("one year a thousandth", thousandth),
    ):
        odd = [odd_amounts(dict(enumerate(row))) for row in each.tolist()]
        slips = sum(any(year.is_slip for year in found.values()) for found in odd) / len(odd)
        print(f"| {name} | {slips:.1%} | {sum(map(bool, odd)) / len(odd):.1%} |")


if __name__ == "__main__":
    generator = np.random.default_rng(SEED)
    tables(generator)
    series(generator)

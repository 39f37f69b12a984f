"""Made cases and a made table for the benchmark of `savings batch`: varied, and the same on every run."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

TRENDS = ("linear", "growth", "drift", "last", "flat", "structural")
TEMPLATE = """\
format: 1
title: {en: "Child services in {area}"}
municipality: {country: FI}
intervention: {name: Family workers, start: 2017}
costs:
  measure: {en: "Child services, net"}
  unit: EUR
  basis: net
  provenance: illustrative
for_each: {file: table.csv, area: area, year: year, amount: amount}
sources: [Made for a benchmark]
"""


def write_cases(folder: Path, count: int) -> None:
    """Write cases with 5 to 15 baseline years, 2 to 8 post years, every trend and most keys of the format."""
    for number in range(count):
        below = folder / f"{number // 1000:03d}"
        below.mkdir(parents=True, exist_ok=True)
        (below / f"case-{number:06d}.yaml").write_text(case(number, random.Random(number)), "utf-8")


def case(number: int, rng: random.Random) -> str:
    """Return the text of a case."""
    before, after, start = rng.randint(5, 15), rng.randint(2, 8), rng.randint(2005, 2018)
    first, last = start - before, start + after - 1
    financial = rng.random() < 0.2
    cost, growth = rng.uniform(1e6, 5e7), rng.uniform(0, 0.06)
    history = []
    for year in range(first, last + 1):
        cost *= 1 + growth + rng.gauss(0, 0.03)
        label = f"{year}-{(year + 1) % 100:02d}" if financial else str(year)
        history.append(f"    {label}: {cost:.0f}")
    invested = rng.random() < 0.6
    lines = [
        "format: 1",
        "title:",
        f"  en: Savings from early support in municipality {number}",
        f"  fi: Varhaisen tuen säästöt kunnassa {number}",
        f"municipality: {{name: Municipality {number}, country: {rng.choice(['FI', 'SE', 'GB', 'DE'])}}}",
        "summary:",
        "  en: >-",
        "    More families asked for help late, and care outside the home grew more costly every year.",
        "    Support was moved closer to the daily life of the families.",
        "intervention:",
        "  name: {en: Family workers at the clinic, fi: Perhetyö neuvolassa}",
        f"  start: {start}",
    ]
    if invested:
        lines += [
            "investment:",
            f"  - {{year: {start}, amount: {rng.randint(50, 400)}000, for: {{en: Staff and training}}}}",
            f"  - {{from: {start + 1}, to: {last}, amount: {rng.randint(50, 200)}000}}",
        ]
    lines += [
        "costs:",
        '  measure: {en: "Child and family services, net operating costs"}',
        f"  unit: {rng.choice(['EUR', 'SEK', 'GBP'])}",
        "  basis: net",
        f"  provenance: {rng.choice(['outturn', 'budget', 'statistics'])}",
        *([f"  includes_investment: {rng.choice(['true', 'false'])}"] if invested else []),
        f"  source: {{en: Closing of accounts {first}-{last}}}",
        "  history:",
        *history,
    ]
    if rng.random() < 0.1:
        lines += ["  exclude:", f"    - {{year: {first + 1}, why: {{en: The accounts of a merged fund}}}}"]
    if rng.random() < 0.1:
        lines.append(f"  provisional: [{last}]")
    drawn = rng.random()
    if drawn < 0.35:
        lines.append(f"trend: {{model: {rng.choice(TRENDS)}}}")
    elif drawn < 0.4:
        lines.append(f"trend: {{model: declared, growth: {{rate: {rng.uniform(0, 0.05):.3f}}}}}")
    lines += ["caveats:", "  - {en: A new act came into force in these years.}", "  - {en: Fewer children.}"]
    if rng.random() < 0.3:
        lines += ["reported:", f"  - {{year: {last}, saving: {rng.randint(1, 20)}00_000, approximate: true}}"]
    lines += ["sources:", '  - {en: Closing of accounts, url: "https://example.org/accounts"}', ""]
    return "\n".join(lines)


def series(count: int, seed: int = 1) -> NDArray[np.float64]:
    """Return yearly costs, shape (count, 10): growth of 3 % a year on average, with shocks that last."""
    rng = np.random.default_rng(seed)
    steps = rng.normal(0.03, 0.04, (count, 10)).cumsum(axis=1)
    costs: NDArray[np.float64] = rng.uniform(1e5, 1e7, (count, 1)) * np.exp(steps)
    return costs.round()


def write_table(folder: Path, count: int) -> Path:
    """Write a table of so many areas with ten years each, and a template for it; return the template."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "table.csv").open("w", encoding="utf-8") as table:
        table.write("area,year,amount\n")
        for begin in range(0, count, 10_000):
            some = series(min(10_000, count - begin), begin)
            table.writelines(
                f"Area {begin + at},{2010 + year},{cost:.0f}\n"
                for at, costs in enumerate(some)
                for year, cost in enumerate(costs)
            )
    template = folder / "table.template.yaml"
    template.write_text(TEMPLATE, "utf-8")
    return template

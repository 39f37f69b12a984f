"""Cases that no page may break on: texts without an end, years without figures, figures of every size."""

from __future__ import annotations

from typing import Any

from made_cases import made

HISTORY = {year: 100.0 + 3 * (year - 2000) + year % 3 for year in range(2000, 2012)}


def areas(count: int) -> dict[str, Any]:
    """Return a comparison with so many areas, each with costs of its own."""
    return {
        "areas": [
            {
                "name": f"Area {number}",
                "history": {
                    year: cost * (1 + ((year * 7 + number * 13) % 11 - 5) / 40)
                    for year, cost in HISTORY.items()
                },
            }
            for number in range(count)
        ]
    }


EXTREMES = {
    "a long title": made(HISTORY, 2009, title="word " * 2000),
    "a long word": made(HISTORY, 2009, title="w" * 10_000, municipality={"name": "m" * 500}),
    "200 years": made({year: 50.0 + year % 7 for year in range(1850, 2050)}, 2040),
    "missing years": made({year: cost for year, cost in HISTORY.items() if year not in (2003, 2010)}, 2009),
    "one year": made(HISTORY, 2011),
    "all equal": made(dict.fromkeys(HISTORY, 100.0), 2009),
    "all nothing": made(dict.fromkeys(HISTORY, 0.0), 2009),
    "negative": made({year: -cost for year, cost in HISTORY.items()}, 2009),
    "both signs": made({year: cost - 115 for year, cost in HISTORY.items()}, 2009),
    "no money": made(HISTORY, 2009, costs={"unit": "packs per head"}),
    "huge": made({year: cost * 1e24 for year, cost in HISTORY.items()}, 2009),
    "tiny": made({year: cost * 1e-9 for year, cost in HISTORY.items()}, 2009),
    "40 areas": made(HISTORY, 2009, comparison=areas(40)),
    "reported only": made(
        None, 2009, reported=[{"year": 2010, "saving": 5}], costs={"provenance": "published"}
    ),
}

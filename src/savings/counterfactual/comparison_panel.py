"""An area beside its comparison areas: what the comparison methods are fitted on, and what they answer."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass, replace
from typing import ClassVar, Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from savings.counterfactual.baseline import TrendError
from savings.counterfactual.model import Counterfactual, Vector
from savings.counterfactual.tolerances import TIE, TIE_OF_NOTHING


@dataclass(frozen=True, eq=False)
class ComparisonPanel:
    """An area and J others in the n years of a baseline, and the others in the h years ahead.

    Attributes:
        years: of the baseline, in order; gaps are allowed; shape (n,).
        own: what the area spent in them, shape (n,).
        areas: what each of the others spent in them, shape (J, n).
        ahead: the years to project, shape (h,).
        areas_ahead: what each of the others spent in those, shape (J, h).
        never_negative: whether the area's costs cannot be negative, and are not projected below zero.
        borrows: whether intervals may take into account how much the others change from year to year.
    """

    years: tuple[int, ...]
    own: Vector
    areas: Vector
    ahead: tuple[int, ...]
    areas_ahead: Vector
    never_negative: bool = False
    borrows: bool = True

    def __len__(self) -> int:
        return len(self.areas)

    @property
    def size(self) -> float:
        """What the area spent in a baseline year, on average and without sign; 1 where that is nothing."""
        return float(np.abs(self.own).mean()) or 1.0

    def part(self, kept: slice | NDArray[np.intp]) -> ComparisonPanel:
        """Return the panel with some of the baseline years."""
        years = tuple(np.array(self.years, dtype=object)[kept].tolist())
        return replace(self, years=years, own=self.own[kept], areas=self.areas[:, kept])

    def without(self, place: int) -> ComparisonPanel:
        """Return the panel without one of the baseline years."""
        return self.part(np.delete(np.arange(len(self.years)), place))

    def pretended(self, count: int) -> ComparisonPanel:
        """Return the panel with the last `count` baseline years as the years to project."""
        cut = len(self.years) - count
        return replace(
            self.part(slice(0, cut)), ahead=self.years[cut:], areas_ahead=self.areas[:, cut:].copy()
        )

    def some(self, kept: NDArray[np.bool_]) -> ComparisonPanel:
        """Return the panel with some of the others; `kept` has the shape (J,)."""
        return replace(self, areas=self.areas[kept], areas_ahead=self.areas_ahead[kept])

    def placebo(self, place: int) -> ComparisonPanel:
        """Return the panel with one of the others in the area's place; the area itself takes no part."""
        others = np.delete(np.arange(len(self)), place)
        return replace(
            self, own=self.areas[place], areas=self.areas[others], areas_ahead=self.areas_ahead[others]
        )


class ComparisonError(TrendError):
    """A comparison that cannot be made with these costs."""


class Standing(NamedTuple):
    """How far an area lies from its projection, and how far each of the others would from its own.

    Attributes:
        own: a number at or above zero, which has no unit.
        others: the same for each comparison area that can be tried, shape (J,) or (0,).
    """

    own: float
    others: Vector

    @property
    def as_far(self) -> int:
        """How many of the others lie as far out."""
        return int(np.sum(self.others >= self.own * (1 - TIE) - TIE_OF_NOTHING))

    @property
    def p_value(self) -> float:
        """The share of all, the area among them, that lie as far out as the area.

        Source: Abadie, Diamond & Hainmueller (2010), section 3.2, *Synthetic control methods for comparative
        case studies*, Journal of the American Statistical Association 105(490), 493-505.
        """
        return (1 + self.as_far) / (1 + len(self.others))


@dataclass(frozen=True, eq=False)
class ComparedCounterfactual(Counterfactual):
    """What an area would have spent, by what its comparison areas did: for one area.

    Attributes:
        panel: what it follows from.
    """

    fit_of: ClassVar[Literal["ratio", "line"]]
    """What `misfit` measures: how the ratio to the others wanders, or what the fitted line misses."""

    panel: ComparisonPanel

    @property
    def weights(self) -> Vector | None:
        """The share of each comparison area in the counterfactual, shape (J,); None where they have none."""
        return None

    @property
    def borrowed_noise(self) -> float:
        """How much the median comparison area changes from year to year; NaN if no interval rests on it."""
        return float("nan")

    @abstractmethod
    def interval(self, level: float) -> Literal["calibrated", "permutation", "permutation.few"]:
        """Say where the intervals of this level come from."""

    @property
    @abstractmethod
    def misfit(self) -> float:
        """How badly the area and the others go together in the baseline: a share of its costs."""

    @property
    @abstractmethod
    def misfits(self) -> Vector:
        """The misfit of each comparison area with the others; shape (J,) or (0,)."""

    @abstractmethod
    def standing(self, observed: Vector) -> Standing:
        """Say how far the area lies from its projection in all years together, and how far the others do.

        Args:
            observed: what the area spent in the years ahead, shape (h,).
        """

"""A dict that stays as it was made: for what is inside of frozen models and results."""

from __future__ import annotations

from typing import Any, Final, NoReturn, TypeVar

from pydantic import AfterValidator

Key = TypeVar("Key")
Value = TypeVar("Value")


class FrozenDict(dict[Key, Value]):
    """A dict that refuses every change with a `TypeError`.

    It reads, compares, prints and is written as JSON like a dict, and can be copied and pickled: pydantic and
    the processes of a batch do both, which a `types.MappingProxyType` does not survive.
    """

    __slots__ = ()

    def _refuse(self, *_: object, **__: object) -> NoReturn:
        raise TypeError("this cannot be changed; make a dict of it, dict(…), and change that")

    __setitem__ = __delitem__ = __ior__ = _refuse
    clear = pop = popitem = setdefault = update = _refuse

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (dict(self),)


def _frozen(values: dict[Any, Any]) -> FrozenDict[Any, Any]:
    return FrozenDict(values)


Frozen: Final = AfterValidator(_frozen)
"""What stands in `Annotated` behind a dict of a model, so that it cannot be changed."""

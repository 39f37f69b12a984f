"""What a key of a case takes: the parts that the model is put together from."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterator, Mapping
from typing import Annotated, Any, ClassVar, Final, Literal, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    InstanceOf,
    RootModel,
    ValidationError,
    ValidationInfo,
    model_validator,
)
from pydantic_core import InitErrorDetails, PydanticCustomError

from savings.case.codes import parse_country, parse_unit
from savings.case.frozen import Frozen
from savings.case.rules import Broken, Rule
from savings.case.scalars import (
    Year,
    parse_amount,
    parse_discount_rate,
    parse_factor,
    parse_flag,
    parse_percent,
    parse_rate,
    parse_scale,
    parse_share,
    parse_sign,
    parse_text,
    parse_year,
    parse_year_count,
    shown,
)
from savings.errors import Message, message_of
from savings.languages import LANGUAGES


def _format(value: object) -> object:
    if value is None:
        raise ValueError(Message("is empty; write 1"))
    if isinstance(value, bool) or value not in (1, "1"):
        raise ValueError(
            Message("{value} is not known to this version of savings; it reads format 1", value=shown(value))
        )
    return 1


def _language(code: str) -> str:
    if code not in LANGUAGES:
        raise ValueError(
            Message(
                "unknown language {code}: a text has one key per language ({languages}); text with a comma "
                "or "
                'colon needs quotes, as {{en: "costs, net"}}',
                code=shown(code),
                languages=", ".join(LANGUAGES),
            )
        )
    return code


def _file_name(name: str) -> str:
    if "\0" in name or any("\ud800" <= character <= "\udfff" for character in name):
        raise ValueError(Message("{name} holds a character that no file name can have", name=shown(name)))
    return name


# What Python knows besides, for names of hosts and for programs; some take hours for a long line.
_NOT_OF_FILES: Final = ("idna", "punycode", "raw-unicode-escape", "unicode-escape")


def _encoding(name: str) -> str:
    try:
        "".encode(name)
    except (LookupError, UnicodeError):
        raise ValueError(
            Message(
                "there is no encoding {name}; common ones are utf-8, cp1252 and latin-1", name=shown(name)
            )
        ) from None
    if codecs.lookup(name).name in _NOT_OF_FILES:
        raise ValueError(
            Message(
                "{name} is no encoding of files; common ones are utf-8, cp1252 and latin-1", name=shown(name)
            )
        )
    return name


AnyYear = Annotated[InstanceOf[Year], BeforeValidator(parse_year)]
Amount = Annotated[float, BeforeValidator(parse_amount)]
Scale = Annotated[float, BeforeValidator(parse_scale)]
Sign = Annotated[int, BeforeValidator(parse_sign)]
Rate = Annotated[float, BeforeValidator(parse_rate)]
Percent = Annotated[float, BeforeValidator(parse_percent)]
Share = Annotated[float, BeforeValidator(parse_share)]
Factor = Annotated[float, BeforeValidator(parse_factor)]
DiscountRate = Annotated[float | str, BeforeValidator(parse_discount_rate)]
YearCount = Annotated[int, BeforeValidator(parse_year_count)]
Flag = Annotated[bool, BeforeValidator(parse_flag)]
Line = Annotated[str, BeforeValidator(parse_text)]
FileName = Annotated[Line, AfterValidator(_file_name)]
Country = Annotated[str, BeforeValidator(parse_country)]
Unit = Annotated[str, BeforeValidator(parse_unit)]
LanguageCode = Annotated[str, AfterValidator(_language)]
FormatNumber = Annotated[Literal[1], BeforeValidator(_format)]
Encoding = Annotated[Line, AfterValidator(_encoding)]
Identifier = Annotated[Line, Field(pattern=r"^[\w-]+$", max_length=100)]


class CaseModel(BaseModel):
    """A part of a case: frozen, no unknown keys; an optional key with nothing behind it is not given."""

    # The parts are built once, inside `Case`, and not each by itself as well.
    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True, defer_build=True)

    @model_validator(mode="before")
    @classmethod
    def _leave_out_empty(cls, data: Any) -> Any:
        if not isinstance(data, Mapping) or None not in data.values():
            return data
        optional = {f.alias or name for name, f in cls.model_fields.items() if not f.is_required()}
        return {key: value for key, value in data.items() if value is not None or key not in optional}


class RuledModel(CaseModel):
    """A part of a case with rules between its keys."""

    must_hold: ClassVar[tuple[Rule, ...]] = ()
    """Rules between keys; each is checked whether or not some keys are wrong by themselves."""

    may_be_added: ClassVar[tuple[Callable[[Mapping[str, Any], bool], Iterator[Broken]], ...]] = ()
    """What is no error by itself, and is said where there are others; with whether plans are in order."""

    @model_validator(mode="wrap")
    @classmethod
    def _with_rules(cls, data: Any, handler: Callable[[Any], Self], info: ValidationInfo) -> Self:
        """Check the keys and the rules between them, and raise one error with all problems."""
        problems: list[InitErrorDetails] = []
        made: Self | None = None
        try:
            made = handler(data)
        except ValidationError as error:
            problems += [_again(details) for details in error.errors(include_url=False)]
        if isinstance(data, Mapping):
            found = [broken for rule in cls.must_hold for broken in rule(data)]
            if found or problems:
                plans = bool((info.context or {}).get("plans"))
                found += [broken for rule in cls.may_be_added for broken in rule(data, plans)]
            problems += [InitErrorDetails(type=_rule(text), loc=key, input=None) for key, text in found]
        if problems:
            raise ValidationError.from_exception_data(cls.__name__, problems, hide_input=True)
        assert made is not None
        return made


class Text(RootModel[Annotated[dict[LanguageCode, Line], Frozen]]):
    """A text for people, in one language or in several."""

    model_config = ConfigDict(frozen=True)

    @model_validator(mode="before")
    @classmethod
    def _from_string(cls, data: Any) -> Any:
        if isinstance(data, Mapping):
            if not data:
                raise ValueError(Message("is empty; write a text"))
            return data
        return dict.fromkeys(LANGUAGES, parse_text(data))

    def has(self, language: str) -> bool:
        """Say whether the text was written in this language (a single string is in every language)."""
        return language in self.root

    def get(self, language: str) -> str:
        """Return the text in this language, or else in the first that there is."""
        return self.root.get(language) or next(self.root[code] for code in LANGUAGES if code in self.root)


class Source(CaseModel):
    """A text that may carry an address."""

    text: Text
    url: Line | None = None

    @model_validator(mode="before")
    @classmethod
    def _from_languages(cls, data: Any) -> Any:
        if not isinstance(data, Mapping):
            return {"text": data}
        languages = {key: value for key, value in data.items() if key != "url"}
        return {"text": languages, "url": data.get("url")}


def _again(details: Any) -> InitErrorDetails:
    kind, context = details["type"], details.get("ctx", {})
    if kind == "value_error":
        kind = _rule(message_of(context["error"]))
    elif kind == "rule":  # of a part of the case
        kind = _rule(context["text"])
    return InitErrorDetails(type=kind, loc=details["loc"], input=details["input"], ctx=context)


def _rule(text: Message) -> PydanticCustomError:
    return PydanticCustomError("rule", "{text}", {"text": text})

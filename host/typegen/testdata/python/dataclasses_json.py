"""The names that listings take from the package dataclasses_json, as far as
they decide on the wire names of members."""

import dataclasses
import enum
import re


class LetterCase(enum.Enum):
    CAMEL = "camel"


class Undefined(enum.Enum):
    EXCLUDE = "exclude"


def config(*, field_name):
    return {"dataclasses_json": field_name}


def _camel(name):
    return re.sub(r"[-_.\s]([a-z0-9])", lambda m: m.group(1).upper(), name)


def dataclass_json(*, letter_case, undefined):
    if letter_case is not LetterCase.CAMEL or undefined is not Undefined.EXCLUDE:
        raise ValueError("the options are not those of the service")

    def decorate(cls):
        def to_dict(self):
            return {
                f.metadata.get("dataclasses_json") or _camel(f.name): getattr(self, f.name)
                for f in dataclasses.fields(self)
            }

        for name in ("to_dict", "to_json", "from_dict", "from_json", "schema"):
            setattr(cls, name, to_dict)
        return cls

    return decorate

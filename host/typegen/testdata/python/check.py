"""Imports listings and compares their requests with what is expected of them."""

import dataclasses
import importlib
import json
import os
import sys
import typing

from servicestack import IReturn, IReturnVoid

SCALARS = {"bool": "bool", "int": "int", "long": "int", "double": "float", "string": "str", "bytes": "bytes"}


def matches(module, got, want):
    kind = want[0]
    if kind == "list":
        return typing.get_origin(got) is list and matches(module, typing.get_args(got)[0], want[1])
    if kind == "map":
        return typing.get_origin(got) is dict and matches(module, typing.get_args(got)[1], want[1])
    if kind == "type" and len(want) > 2:
        args = typing.get_args(got)
        return typing.get_origin(got) is getattr(module, want[1]) and all(
            matches(module, g, w) for g, w in zip(args, want[2:], strict=True)
        )
    if kind == "type":
        return got == getattr(module, want[1])
    if kind == "dateTime":
        return got.__name__ == "datetime"
    return got is typing.Any if kind == "Object" else got.__name__ == SCALARS[kind]


def reply(cls):
    for base in cls.__orig_bases__:
        if typing.get_origin(base) is IReturn:
            return typing.get_args(base)[0]
    return None


def problems(module, want):
    cls = getattr(module, want["name"])
    if want["reply"] is None:
        if not issubclass(cls, IReturnVoid):
            yield "has a reply"
    elif not matches(module, reply(cls), want["reply"]):
        yield f"replies with {reply(cls)}, not {want['reply']}"
    markers = {m for m in ("IGet", "IPost", "IPut", "IDelete", "IPatch") if m in [c.__name__ for c in cls.__mro__]}
    if markers != ({"I" + want["verb"].capitalize()} if want["verb"] else set()):
        yield f"has the markers {markers}, not {want['verb']}"
    values = {f.name: n for n, f in enumerate(dataclasses.fields(cls))}
    wire = cls(**values).to_dict()
    if set(wire) != set(want["members"]) or sorted(wire.values()) != list(range(len(wire))):
        yield f"has the members {sorted(wire)}, not {sorted(want['members'])}"


def enumerations(module, want):
    for name, members in want.items():
        got = [m.value for m in getattr(module, name)]
        if got != members:
            yield name, f"has the values {got}, not {members}"


def main():
    failed = False
    for listing in json.load(sys.stdin):
        path = listing["path"]
        sys.path.insert(0, os.path.dirname(path))
        module = importlib.import_module(os.path.basename(path).removesuffix(".py"))
        found = list(enumerations(module, listing["enums"]))
        for want in listing["operations"]:
            found += [(want["name"], text) for text in problems(module, want)]
        for cls in vars(module).values():
            if dataclasses.is_dataclass(cls):
                typing.get_type_hints(cls)
        for name, text in found:
            failed = True
            print(f"{os.path.basename(path)}: {name} {text}")
    sys.exit(failed)


main()

"""The names that listings take from the package servicestack."""

from typing import Generic, TypeVar

T = TypeVar("T")


class IReturn(Generic[T]):
    pass


class IReturnVoid:
    pass


class IGet:
    pass


class IPost:
    pass


class IPut:
    pass


class IDelete:
    pass


class IPatch:
    pass

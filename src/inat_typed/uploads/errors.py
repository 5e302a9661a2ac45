"""The error of an upload that stopped after a part of it was created."""

from __future__ import annotations

from typing import Any

from inat_typed.runtime.core.errors import INatError
from inat_typed.uploads.receipt import UploadReceipt, UploadStep


class UploadError(INatError):
    """An upload stopped after a part of it was created, or may have been created.

    ``receipt`` lists what was created and what remains. ``step`` is the step that failed, and ``__cause__`` the error
    that it failed with. Call ``upload`` with ``resume=error.receipt``, or with the same ``uuid``, to create what
    remains: nothing is created twice.
    """

    def __init__(self, receipt: UploadReceipt, step: UploadStep, cause: Exception) -> None:
        super().__init__(
            f"the upload stopped at {step}: {cause}. State of {receipt}. "
            f"To resume it, call upload again with resume=error.receipt or uuid={str(receipt.uuid)!r}; "
            f"nothing is created twice"
        )
        self.receipt = receipt
        self.step = step
        self.sent = True
        self._cause = cause

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (self.receipt, self.step, self._cause)


def _restore(receipt: UploadReceipt, step: UploadStep, cause: Exception) -> UploadError:
    """Return the unpickled error with its cause."""
    error = UploadError(receipt, step, cause)
    error.__cause__ = cause
    return error

"""Files to upload: what callers can pass, checked and prepared for sending.

``file_argument`` checks what a caller passed, ``part`` opens it, and ``upload_stream`` is what httpx reads from. The
package sends nothing. It may import ``config``, ``support`` and ``core``.
"""

"""What records can do besides holding what was sent. The overlays name, as ``x-mixin``, which model can do what."""

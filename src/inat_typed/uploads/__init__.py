"""An observation with all that belongs to it, as one act: what ``client.upload`` does."""

"""Collections into files: what is there stays there, and the same call goes on from it."""

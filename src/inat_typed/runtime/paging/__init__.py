"""Collections beyond one page: which requests a walk needs, what is made of their answers, who carries them out."""

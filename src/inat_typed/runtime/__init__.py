"""Everything that happens between a method call and a typed answer. Knows no resource by name."""

"""Functions over plain values: no database, no records."""

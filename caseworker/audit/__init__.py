"""The ledger's entries, the chain that binds them, and the check that finds the first broken place."""

from caseworker.audit.chain import EMPTY, Break, Fault, Head, Verdict, verify
from caseworker.audit.entry import GENESIS, Entry, as_fact, following, seal

__all__ = ["EMPTY", "GENESIS", "Break", "Entry", "Fault", "Head", "Verdict", "as_fact", "following", "seal", "verify"]

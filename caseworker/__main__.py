"""`python -m caseworker` is the terminal client."""

from caseworker.cli.app import main

main()

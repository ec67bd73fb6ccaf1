"""`python -m caseworker` is the terminal client; the built program starts here, too."""

from multiprocessing import freeze_support

from caseworker.cli.app import main

freeze_support()  # in the built program, a process of `caseworker forms trace` starts here as well
main()

"""The window: what an adviser sees and presses, on `caseworker.desk` beneath.

Each page is a pair. A presenter (no Qt) calls the desk through a `Runner` and holds one frozen screen value; a page
(Qt) shows that value and tells what the person did. `shell` holds what stands around every page, `pages` says which
page shows which `Place`.
"""

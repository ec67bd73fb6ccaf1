"""The tour: the whole job on the real window, by its own widgets, offline first and then online.

`running` is where it begins. `options` reads where it goes and in which look; `driver` takes
one step at a time as the event loop comes round. A `Hand` types and presses, `eyes` find what it needs by the words
on the screen, the `Album` keeps pictures, letters and `tour.json`, and `Gaps` tells how long the loop stood still.
The story itself: `first_run`, `at_the_desk`, `form`, `to_the_office`, `around`.
"""

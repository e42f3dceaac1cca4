touches-done-later = { $day } has not come yet. Mark it once it has happened.
touches-minutes-below-zero = Minutes cannot be below zero.
touches-cost-below-zero = A cost cannot be below zero.
touches-already-done = This touch is already marked: { $day }.
touches-already-cancelled = This touch was taken off the plan: { $day }.

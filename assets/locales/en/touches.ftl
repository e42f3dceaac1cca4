touches-done-later = { $day } has not come yet. Mark it once it has happened.
touches-news-too-soon = The client said no. News waits until { $day } at the earliest.
touches-minutes-below-zero = Minutes cannot be below zero.
touches-cost-below-zero = A cost cannot be below zero.
touches-already-done = This touch is already marked: { $day }.
touches-already-cancelled = This touch was taken off the plan: { $day }.
touches-planned-past = That day is past. Plan it for today or later; what was done already is noted as done.

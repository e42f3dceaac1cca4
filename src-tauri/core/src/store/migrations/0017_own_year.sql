-- ABC looks at each client's own last year of buying. Standings are computed, so they are made anew at the next opening.
UPDATE firm SET refreshed_on = NULL;

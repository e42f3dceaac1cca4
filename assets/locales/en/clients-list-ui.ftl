# The list of clients, and what one owes.

clients-everybody = All
clients-in-state = Who buys and how
clients-found = { $count ->
    [one] { $count } client fits
   *[other] { $count } clients fit
}
clients-state-buying = Buying
clients-state-returned = Back again
clients-state-sleeping = Sleeping
clients-state-lost = Lost
clients-state-left = Left us
clients-state-lost_twice = Lost twice
clients-state-never_bought = Never bought
clients-state-unclear = Too early to tell
clients-is-sleeping = sleeping since { $day }
clients-is-lost = lost on { $day }
clients-is-left = left us on { $day }
clients-is-lost-twice = lost twice, { $day }
clients-is-new = has not bought yet
clients-is-unclear = too early to tell
clients-group = Group
clients-no-group = no group
clients-yearly-head = Profit a year
clients-abc = ABC
clients-silent-unit = days ago
clients-nothing-fits = No client fits
clients-debt = Debt
clients-debt-note = What the client owes you now. A debt counts against a client as “pays badly”
clients-owes = Owes { $sum }: in choosing whom to win back this counts as “pays badly”.
clients-in-other-currency = Bought in another currency for { $sum }: { $count ->
    [one] { $count } order
   *[other] { $count } orders
}. No rate is set, so it is not added to the rest.
clients-set-rate = Set the rate

# How long a return is counted for; shown in cases, targets and the terminal.

worth-second-life = After a return: { $years ->
    [one] { $years } year
   *[other] { $years } years
} ahead; { $stay } of those who came back stay each further year, and money loses { $discount } of its worth. Years and rates are in the settings, alike for everybody; the profit a year is the client’s own. The lifetime value on “Losses” is another figure: an ordinary client who never left.
worth-ceiling = Paid only if he returns: with { $ceiling } given, nothing is left of what he brings. Not every attempt brings him back, so it is worth { $chance } × { $ceiling } ≈ { $expected }.
worth-ceiling-promised = Paid only if he returns: with { $ceiling } given, nothing is left of what he brings. { $promised } of it is promised, and not every attempt brings him back, so it is worth { $chance } × ({ $ceiling } − { $promised }) ≈ { $expected }.

# The page of losses.

losses-period = Period
losses-period-year = last 12 months
losses-period-this-year = this year
losses-period-last-year = last year
losses-period-all = all time
losses-lead = { $lost ->
    [one] { $lost } client
   *[other] { $lost } clients
} of { $clients } left. The profit they brought in a year
losses-yearly-title = A year’s profit from those who left
losses-others = and { $count ->
    [one] { $count } other
   *[other] { $count } others
}
losses-sum = Together
losses-profit = Profit
losses-turnover = Turnover
losses-profit-guess = The profit is not known for all of them. Where it is missing we took { $share } of the turnover, as it stands in the settings.
losses-profit-unknown = Not every order names its profit, so part of the sum is an estimate by the margin in the settings.
losses-salaries = { $count ->
    [one] month’s salary
   *[other] months’ salary
} at { $each }
losses-rents = { $count ->
    [one] month’s rent
   *[other] months’ rent
} at { $each }
losses-simple = turnover, counted simply, over { $years ->
    [one] { $years } year
   *[other] { $years } years
}
losses-simple-title = The simple count
losses-simple-lost = Clients lost
losses-simple-order = Average order
losses-simple-orders = Orders a year
losses-simple-years = Years
losses-by-client = Client by client, over { $years ->
    [one] { $years } year
   *[other] { $years } years
}:
losses-by-client-title = The count client by client
losses-returned = a year is back already: { $count ->
    [one] { $count } client
   *[other] { $count } clients
}
losses-no-rent = Name a salary and the rent, and the loss becomes easier to picture.
losses-to-settings = Open settings
losses-by-1 = By month, { $unit }
losses-by-3 = By quarter, { $unit }
losses-by-12 = By year, { $unit }
losses-unit-1 = { $sign }
losses-unit-1000 = thousand { $sign }
losses-unit-1000000 = million { $sign }
losses-gone = left
losses-back = came back
losses-over-bar = the figure over a bar counts clients
losses-chart = Losses over time. The most in { $name }: { $sum } of yearly profit, clients: { $lost }
losses-chart-none = No losses in this period
losses-chart-keys = The bars are read with the arrow keys
losses-bar = { $name }: { $lost } left, { $sum } a year{ $returned ->
    [0] {"."}
   *[other] ; { $returned } came back, { $back } a year.
}
losses-as-table = The same figures as a table
losses-when = When
losses-gone-count = Left
losses-back-count = Clients back
losses-yearly-head = Profit a year
losses-employees = By employee
losses-served = Served by
losses-share = Share
losses-nobody = not named
losses-share-means = The share is how many of their own clients they did not keep. It is a reason to look into causes, not to look for somebody to blame: the causes come from the clients themselves.
losses-no-employees = The data do not say who served the clients. Name it on a client’s page or load a column with it.
losses-whatif = And if it goes on like this?
losses-whatif-lose = We lose in a year
losses-whatif-back = and win back of these
losses-whatif-what = What
losses-whatif-clients = Clients
losses-whatif-missing = Missing a year, { $unit }
losses-whatif-note = A rough orientation: no new clients, no growth; each one who leaves costs what those who left so far cost.
losses-now = now
losses-year-1 = in a year
losses-year-2 = 2 years
losses-year-3 = 3 years
losses-band = Is it much?
losses-band-own = yours { $share }
losses-band-label = { $share } of the clients; usually it is between 10 and 25%
losses-above = That is more than usual.
losses-band-means = Losing 10–25% of clients a year is ordinary; even the best lose about 10%. The limits come from books on winning clients back: an orientation, not a law.
losses-empty = Losses are counted from orders
losses-empty-what = Load the orders, and this page shows who left, when, and what it cost.
losses-to-import = Load data
losses-none = Nobody left in this period
losses-none-what = There are { $clients } clients, all buying at their usual pace. If somebody told you he is leaving, note it on his page.
losses-who = Who left
losses-client = Client
losses-evidence = Why we think so
losses-is-back = back
losses-open-case = Open the case
losses-no-case = no case
losses-more = Show { $count } more
losses-other-currency = { $count ->
    [one] { $count } order in another currency is not counted here.
   *[other] { $count } orders in another currency are not counted here.
}

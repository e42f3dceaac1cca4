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
losses-profit-guess-all = The orders name no profit: we took { $share } of the turnover, as it stands in the settings.
losses-profit-unknown = Not every order names its profit, so part of the sum is an estimate by the margin in the settings.
losses-profit-none = No order names its profit, so the whole sum is an estimate by the margin in the settings.
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
losses-by-client = of profit, client by client, over { $years ->
    [one] { $years } year
   *[other] { $years } years
}
losses-by-client-title = The count client by client
losses-returned = a year is back already: { $count ->
    [one] { $count } client
   *[other] { $count } clients
}
losses-by-1 = By month, { $unit }
losses-by-3 = By quarter, { $unit }
losses-by-12 = By year, { $unit }
losses-unit-1 = { $sign }
losses-unit-1000 = thousand { $sign }
losses-unit-1000000 = million { $sign }
losses-gone = left
losses-back = came back
losses-over-bar = the figure over a bar counts losses
losses-chart = Losses over time. The most in { $name }: { $sum } of yearly profit, losses: { $lost }
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
losses-whatif-lose = Leave in a year
losses-whatif-back = and win back of these
losses-whatif-what = What
losses-whatif-clients = Clients
losses-whatif-missing = Missing a year, { $unit }
losses-whatif-note = A rough projection: it begins with those who buy today; as many people leave, no new ones come, nothing grows. Those who are gone already stay missed.
losses-whatif-each = Each who leaves takes { $each } of profit a year with him: what one who buys today brings on average.
losses-whatif-each-lost = (Those who left in this period brought { $each } on average.)
losses-now = now
losses-year-1 = in a year
losses-year-2 = 2 years
losses-year-3 = 3 years
losses-band = Is it much?
losses-band-own = yours { $share }
losses-band-label = { $share } of the clients; usually it is between 10 and 25%
losses-band-means = Losing 10–25% of clients a year is ordinary; even the best lose about 10%. The limits come from books on winning clients back: an orientation, not a law.
losses-empty = Losses are counted from orders
losses-empty-what = Load the orders, and this page shows who left, when, and what it cost.
losses-to-import = Load data
losses-none = Nobody left in this period
losses-none-what = { $buying ->
    [one] { $buying } client buys
   *[other] { $buying } clients buy
} at the usual pace{ $sleeping ->
    [0] {""}
    [one] , { $sleeping } has gone quiet
   *[other] , { $sleeping } have gone quiet
}. If somebody told you he is leaving, note it on his page.
losses-who = Who left
losses-yearly-means = The profit a year is what each brought before this loss. Who bought again since may bring another sum now: his page tells it.
losses-client = Client
losses-evidence = Why we think so
losses-silent-unit = days of silence
losses-is-back = back
losses-open-case = Open the case
losses-no-case = no case
losses-other-currency = { $count ->
    [one] { $count } order in another currency is not counted here.
   *[other] { $count } orders in another currency are not counted here.
}
losses-salaries-title = How many monthly salaries that is
losses-rents-title = How many months of rent that is
losses-salary-each = A monthly salary
losses-rent-each = A month’s rent
losses-times = That makes
losses-salary-ask = A monthly salary
losses-rent-ask = Rent a month
losses-salary-kept = The salary is in the settings now
losses-rent-kept = The rent is in the settings now
losses-count-it = Compare
losses-counting = Counting…
losses-simple-means = The book’s count: everybody who left is alike, and it is all turnover, not profit.
losses-by-client-means = Each with his own average order, his own orders a year and his own margin.
losses-without-sums = { $count ->
    [one] { $count } of them left no sum to count: all his orders are of nothing or in a currency without a rate, so what he cost cannot be seen from here.
   *[other] { $count } of them left no sum to count: all their orders are of nothing or in a currency without a rate, so what they cost cannot be seen from here.
}
losses-returned-themselves = { $count ->
    [one] { $count } of them without us
   *[other] { $count } of them without us
}
losses-still = { $still } of them can still be won back.
losses-in-peace = Left in peace: { $count } (lost twice, asked not to be contacted, or the case is closed).
losses-otherwise = Of those who left at another time { $count } can be won back too.
losses-left-twice = Some left more than once: the months and the list below count losses, { $losses } in all; here each client counts once.
losses-to-targets = Whom to win back
losses-coefficient = Loss coefficient: { $name }
losses-all-his = Clients in this period
losses-groups = By group of clients
losses-group = Group
losses-no-group = no group
losses-no-groups = Clients have no groups yet. Import a column with the group to see where you lose most often.
losses-band-below = That is less than usual.
losses-band-usual = That is a usual share.
losses-band-above = That is more than usual.
losses-band-a-year = { $share } left in the chosen period; here it is reckoned for a year.
losses-band-short = Such a short period says nothing of a year: choose three months at least.
losses-band-long = What is usual is usual for one year: choose a year to compare.
losses-few = { $clients ->
    [one] There is only { $clients } client: look at people, not at per cent.
   *[other] There are only { $clients } clients: one who leaves moves the share more than a whole year. Look at people, not at per cent.
}
losses-complained = { $count ->
    [one] { $count } complaint came in this time. For so many there are usually about
   *[other] { $count } complaints came in this time. For so many there are usually about
}
losses-silent-means = unhappy ones who leave in silence.
losses-silent-title = Unhappy and silent
losses-complaints = Complaints of the period
losses-silent-each = Silent ones for each complaint
losses-silent-sum = Roughly
losses-silent-from = An orientation from studies of retail trade, not a law: for a small firm it may come out above all its clients.
losses-no-complaints = No complaint was taken down in this time. That does not mean that everybody is happy: studies of retail trade count about { $each } silent ones for each who complains.
losses-whatif-heads = { $count ->
    [one] { $count } client
   *[other] { $count } clients
}
losses-whatif-in-all = Missing in all, { $unit }
losses-signal = Sign
losses-not-back = not back
losses-shown = { $total } of { $all }
losses-nothing-fits = Nobody fits these conditions.
losses-drop-filters = Show everybody
losses-poster = Poster for the wall
losses-poster-paper = Paper
losses-poster-a3 = A3, read from the door
losses-poster-a4 = A4, for an ordinary printer
losses-poster-open = Open
losses-poster-save = Save the PDF
losses-poster-saved = The poster is saved: { $path }
losses-poster-not-opened = The poster is ready, but nothing here opens it. It lies in { $path }
losses-lifetime = What a client is worth over time
losses-lifetime-what = What one ordinary client brings if you do not lose him. The numbers come from your own data; change any of them and the sum follows.
losses-lifetime-years = Years with you
losses-lifetime-margin = Margin
losses-lifetime-ahead = Years ahead after a return
losses-lifetime-stay = Of those who came back, stay another year
losses-lifetime-discount = Discount rate a year
losses-lifetime-yours = Your number
losses-lifetime-from-orders = { $clients ->
    [one] From the orders of { $clients } client
   *[other] From the orders of { $clients } clients
}
losses-lifetime-from-losses = { $share } left in a year: 1 ÷ { $share }
losses-lifetime-from-settings = From the settings
losses-lifetime-value = Profit from one client
losses-lifetime-second = Second life: if he returns
losses-lifetime-in-year = Year { $year }
losses-lifetime-second-how = { $yearly } of profit a year; each further year { $stay } of those who came back stay, and money loses { $discount } of its worth.
losses-lifetime-two = Two different sums: the first is of an ordinary client, for as many years as clients stay with you. The second is of one who left and came back; it is counted the way cases and “Whom to win back” count, with the same years and rates; only there each has his own profit a year.
losses-lifetime-keep = Use as the firm’s settings
losses-lifetime-own = Back to my data
losses-lifetime-kept = The years ahead, the margin and the rates are in the settings now: cases and losses count by them
losses-to-settings = Open settings
losses-too-early = Too early to tell who is gone
losses-too-early-what = Clients: { $clients }. Nobody has bought often enough yet to tell what is usual here. At least three order days of one client are needed; import a longer history. If somebody told you he is leaving, note it on his page.
losses-set-rate = Set the rate
losses-had = The share is of the { $clients } the firm had in this period: { $bought } had ever bought, { $gone ->
    [one] { $gone } of them was
   *[other] { $gone } of them were
} gone before it began.

# Losses, poster, export and views in the terminal.
# used: cli-field-*

cli-bad-month = “{ $text }” is not a month: write it as 2026-11
cli-losses-no-orders = Losses are counted from orders, and there are none yet: comeback-cli import FILE
cli-losses-none = Nobody left in this period: { $buying ->
    [one] { $buying } client buys
   *[other] { $buying } clients buy
} at the usual pace{ $sleeping ->
    [0] {""}
    [one] , { $sleeping } has gone quiet
   *[other] , { $sleeping } have gone quiet
}
cli-losses-few = { $clients ->
    [one] There is only { $clients } client: look at people, not at per cent
   *[other] There are only { $clients } clients: one who leaves moves the share more than a whole year. Look at people, not at per cent
}
cli-losses-next-nobody = Nobody buys now, so nobody can leave
cli-losses-next-say = There is nothing to go on with. Say yourself how many leave in a year: --leave 5
cli-lifetime-no-orders = Nobody has bought in the firm’s currency yet, so there is nothing to count from. Give your own numbers: --orders 10 --average 500
cli-losses-whole-firm = The whole firm in this period, whatever is looked for below:
cli-losses-fit = Of these { $all } losses { $fit ->
    [one] { $fit } fits
   *[other] { $fit } fit
} what is looked for:
cli-losses-more = And { $count } more: --top shows more
cli-losses-still = { $returned ->
    [one] { $returned } is
   *[other] { $returned } are
} back; { $still } can still be won back{ $peace ->
    [0] {""}
    [one] , { $peace } is left in peace
   *[other] , { $peace } are left in peace
}{ $before ->
    [0] {""}
   *[other] ; { $before } more left at another time and can be won back too
}
cli-losses-twice = Some left more than once: { $losses } losses in all, and the rows below count each; the figures above count each client once
cli-losses-yearly-means = A year is what each brought before this loss; who bought again since may bring another sum now
cli-losses-silent = { $complaints ->
    [one] { $complaints } complaint
   *[other] { $complaints } complaints
}: by studies of retail trade about { $silent } more are unhappy and silent
cli-poster = The poster is ready: { $path }
cli-losses-next-each = Each who leaves takes { $each } of profit a year: what one who buys today brings on average
cli-losses-next-lost = Those who left in this period brought { $each } on average
cli-lifetime = Years with you { $years } × orders a year { $orders } × average order { $average } × margin { $margin } = { $value } of profit from one client
cli-lifetime-second = If he returns: { $ahead ->
    [one] { $ahead } year
   *[other] { $ahead } years
} ahead, { $stay } of those who came back stay each further year, discount { $discount }: { $value }
cli-lifetime-years = Years: 1 ÷ { $lost } that left in twelve months
cli-lifetime-two = The first sum is of an ordinary client, for as many years as clients stay with you. The second is of one who left and came back; it is counted the way cases and targets count, with the same years and rates; only there each has his own profit a year.
cli-lifetime-kept = Years: { $years }, as it stands in the settings: nobody left in twelve months, so the losses do not tell how long clients stay
cli-exported = { $rows } rows: { $path }
cli-field-lost-count = Lost
cli-field-share = Share
cli-field-year = Year
cli-field-missing = Missing
cli-field-missing-in-all = In all
cli-field-list = Table
cli-field-columns = Columns
cli-field-sort = Order
cli-counted-later = Today is { $today }, and losses are counted up to { $counted } already. Looking back changes nothing: nothing is counted anew until then. Losses and Whom to win back are shown as of this day; how each client buys, as of { $counted }. If that later day was a mistake: comeback-cli losses recount
cli-losses-recounted = Losses are counted for { $today } now

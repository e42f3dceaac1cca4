# Clients: the list and the page of one.

clients-search = Name, phone or e-mail
clients-add = Add a client
clients-city = City
clients-served = Served by
clients-orders = Orders
clients-last = Last one
clients-total = Sum
clients-state = Where he stands
clients-back-on = back on { $day }
clients-count = { $count ->
    [one] { $count } client
   *[other] { $count } clients
}
clients-empty = No clients yet
clients-empty-what = Load an export of clients and orders, or write a client in by hand.
clients-to-import = Load data
clients-not-found = No clients for “{ $text }”
clients-show-all = Show everybody
clients-new = New client
clients-add-do = Add
clients-added = Added the client { $name }
clients-name-first = Name the client first
clients-standing-buying = buying
clients-standing-unclear = too early to tell
clients-standing-sleeping = sleeping
clients-standing-lost = lost
clients-standing-left = left us
clients-lost-twice = lost twice
clients-leave-alone = leave alone
clients-data = Client’s data
clients-not-saved = The file still holds what was there before.
clients-name = Name of the firm or person
clients-contact = Whom we talk to
clients-role = Position
clients-gender = Form of address
clients-gender-unknown = not given
clients-gender-female = woman
clients-gender-male = man
clients-dative = To whom, for the envelope
clients-dative-note = If empty, we form it ourselves
clients-phone = Phone
clients-extension = Extension
clients-email = E-mail
clients-street = Street and number
clients-postal-code = Postcode
clients-tax-id = Tax number
clients-language = Language of letters
clients-language-firm = as the firm’s
clients-language-ru = Russian
clients-language-bg = Bulgarian
clients-language-en = English
clients-nobody = nobody
clients-note = Note
clients-facts = What we know about them
clients-facts-note = One a line, said to them: “You still bake in your grandfather’s oven”. It goes into the letter so
clients-do-not-contact = Leave alone: they asked for no letters or calls
clients-who = Who it is
clients-persons = Contact persons
clients-served-by = Served by { $who }.
clients-buys = How they buy
clients-rhythm = Last order on { $day }
clients-firm-rhythm = There are few orders of their own, so the firm’s usual pace was taken.
clients-no-orders = No orders, so the pace is not known.
clients-returned-long = Back: a new order on { $day }
clients-twice-long = Left for the second time on { $day }. Not pursued any more (rule 13).
clients-worth = What it brings
clients-yearly = Profit a year
clients-yearly-title = A year’s profit from this client
clients-yearly-known = The profit of all the orders up to today, added up and brought to a year.
clients-yearly-guess = The orders do not name their profit: the year’s turnover was taken times the firm’s margin from the settings.
clients-yearly-own-margin = Some of the orders name their profit: the client’s own margin was taken for the rest.
clients-sums-unknown = All the orders are of nothing or in a currency without a rate, so there is no sum to count.
clients-bought = Bought for { $total } in all, { $average } an order on average.
clients-about = About them
clients-marks = For and against
clients-marks-for = For
clients-marks-against = Against
clients-marks-note = The marks change the order in “Whom to win back”: a name others look at lifts, two marks against lower.
clients-mark-why = Why “{ $mark }”
clients-mark-large-margin = large margin
clients-mark-raises-turnover = raises turnover much
clients-mark-promising = promising
clients-mark-showcase = a name others look at
clients-mark-trophy = would sting the competitor
clients-mark-recommends = recommends us
clients-mark-low-margin = low margin
clients-mark-pays-badly = pays badly
clients-mark-buys-little = buys rarely and little
clients-mark-demands-much = demands more than pays for
clients-mark-rude-to-staff = rude to staff
clients-mark-no-loyalty = runs for a penny
clients-complaints = Complaints
clients-no-complaints = No complaints noted.
clients-complaint-order = order no. { $number }
clients-complaint-answered = answered { $day }
clients-complaint-close = Mark as answered
clients-complaint-add = Note a complaint
clients-complaint-what = What the complaint is
clients-complaint-when = When
clients-complaint-number = Order number
clients-complaint-save = Note it
clients-complaint-added = Complaint noted
clients-complaint-closed = Complaint marked as answered
clients-not-now = Not now
clients-next-case = There is a case for this client.
clients-next-back = The client is back. The case shows what it took and when to call.
clients-next-twice = Lost twice: not pursued any more. One farewell letter is allowed.
clients-next-farewell = Write the farewell
clients-open-case = Open the case
clients-older-cases = Earlier cases:
clients-case-number = case { $number }
clients-next-lost = The client has left. Decide whether to win them back.
clients-to-targets = Whom to win back
clients-next-buys = Not among those who left.
clients-told-us = Told us they are leaving
clients-told-when = When it was said
clients-told-words = Their words
clients-told-save = Note: left on { $day }
clients-told-noted = Noted: the client told us they are leaving
clients-also = What else shows that they are going:
clients-foreseen = By how your clients buy, the chance that they still buy is { $share }.
clients-foreseen-sure = By how your clients buy, they almost certainly still buy.
clients-foreseen-gone = By how your clients buy, they have almost certainly stopped buying.
clients-foreseen-none = Not even one order is to be expected from them within a year.
clients-foreseen-orders = About { $n ->
        [one] { $n } order
       *[other] { $n } orders
    } to be expected within a year.
clients-foreseen-worth = About { $n ->
        [one] { $n } order
       *[other] { $n } orders
    } of { $sum } to be expected within a year.
clients-foreseen-not = That is if nobody does anything. The chance to win them back is counted apart and stands in “Whom to win back”.
clients-foreseen-how = How your clients buy
clients-classes = Where they stand among the clients
clients-abc-A = A: one of those who bring 80% of the { $by ->
        [profit] profit
       *[turnover] turnover
    }
clients-abc-B = B: one of those who bring the next 15%
clients-abc-C = C: one of those who bring the last 5%
clients-abc-by-profit = ABC compares the profit of each client’s own last { $days ->
        [one] { $days } day
       *[other] { $days } days
    } of buying, up to their last order: whoever left long ago stays as large as they were.
clients-abc-by-turnover = ABC compares the turnover of each client’s own last { $days ->
        [one] { $days } day
       *[other] { $days } days
    } of buying, up to their last order: profit is not given. Whoever left long ago stays as large as they were.
clients-xyz-X = X: the monthly sums are nearly equal
clients-xyz-Y = Y: the monthly sums differ, but not much
clients-xyz-Z = Z: no month is like another. Usual for small clients
clients-xyz-none = Fewer than three months of buying: too few to say how evenly
clients-month-variation = How much the monthly sums vary{ $days ->
    [0] {""}
   *[other] ; a month of his is { $days } days, whole gaps of his own
}
clients-gap-variation = How much the gaps between orders vary
clients-buys-even = They buy evenly, after nearly equal gaps.
clients-buys-fair = They buy more or less evenly.
clients-buys-uneven = They buy unevenly: the gaps vary a lot.
clients-rfm = Three places among those who bought within a year
clients-rfm-recency = How lately they bought
clients-rfm-frequency = How often they buy
clients-rfm-money = For how much they buy
clients-rfm-what = 5 is the best fifth of your buyers, 1 the last. Who bought alike shares a place.
clients-rfm-none = They bought nothing in the last year, so they have no place among the buyers (RFM).
clients-also-called = Also known as: { $names }.

# Settings.

settings-look = Appearance
settings-ui-language = Language of the window
settings-own-ru = Русский
settings-own-bg = Български
settings-own-en = English
settings-theme = Theme
settings-theme-system = as in the system
settings-theme-light = light
settings-theme-dark = dark
settings-size = Text size, { $size }
settings-sample = This is a sample
settings-sample-what = The firm, its clients and orders are invented. Look around, then start your own.
settings-sample-leave = Clear the sample away
settings-sample-gone = The clients, cases and letters of the sample will be gone for good. None of your own data are here.
settings-sample-do = Clear it and start my own
settings-sample-leaving = Clearing…
settings-sample-keep = Keep the sample
settings-kept = The file still holds what was there before.
settings-firm = Firm
settings-firm-what = Stands in letters and on the envelope.
settings-name = Name
settings-phone = Phone
settings-address = Street and number
settings-city = City
settings-postal-code = Postcode
settings-letter-language = Language of letters
settings-letter-language-note = A client may have another one
settings-language-ru = Russian
settings-language-bg = Bulgarian
settings-language-en = English
settings-currency = Currency
settings-currency-note = Orders in another currency are not added to these
settings-drive = The drive
settings-drive-what = Its time, the person who answers for it, and what there is to spend.
settings-drive-name = Name of the drive
settings-drive-unnamed = The drive begins once it has a name. Its dates, hours and goal are asked for then
settings-driver = Driven by
settings-driver-note = One named person with something to gain (rule 2)
settings-nobody = not chosen
settings-starts = Begins
settings-ends = Ends
settings-hours = Hours a week
settings-hours-note = “Whom to win back” picks by them whom there is time for
settings-budget = Budget
settings-goal-returns = Goal: clients back
settings-goal-profit = Goal: profit back, a year
settings-lost = Who is lost
settings-lost-what = When silence becomes a loss. A change recounts the losses at once.
settings-sleeping-factor = Sleeping after so many usual gaps
settings-sleeping-factor-note = The method says 1: silent for longer than usual between orders
settings-lost-factor = Lost after so many usual gaps
settings-lost-factor-note = The method says 1.33: bought every 3 months, counts as lost at 4
settings-fixed-limit-days = Or one limit for all, days
settings-fixed-limit-days-note = Empty: each has a pace of their own. From books: 45 days for water delivery, 3 months for gifts
settings-hot-pause-days = Pause after a quarrel, days
settings-hot-pause-days-note = Our guess is 14: the first touch no earlier
settings-worth = What a client is worth
settings-worth-what = Needed where orders do not name their profit, and to count over several years.
settings-margin-share = Profit in the turnover
settings-margin-share-note = Our guess is 20%. Put in your own: nearly every sum depends on it
settings-years = Years to count
settings-years-note = Our guess is 3 years, a usual horizon for a regular client
settings-stay-rate = Stay for the next year
settings-stay-rate-note = Our guess is 80% of those who return, as in the method’s example
settings-discount-rate = Discount rate a year
settings-discount-rate-note = Our guess is 15%: money in a year is worth less than today’s
settings-abc-days = Days to sort into A, B and C
settings-abc-days-note = The method takes a year. Each client counts with the days up to his own last order
settings-costs = Costs
settings-costs-what = They make up the cost of a case and the return on it. While they are zero, touches cost nothing in the counts.
settings-hour = Hour of work
settings-hour-note = Your own figure; there is no ready one
settings-letter = Letter by courier
settings-letter-note = Your own figure; there is no ready one
settings-visit = Visit to a client
settings-visit-note = Your own figure; there is no ready one
settings-salary = Salary a month
settings-salary-note = For comparison on the page of losses
settings-rent = Rent a month
settings-rent-note = For comparison on the page of losses
settings-deadline-days = Offer’s deadline no shorter than, days
settings-deadline-days-note = The method says 14: a short deadline insults
settings-people = People
settings-people-what = Who served the clients, who may win them back, who signs the letters.
settings-person-name = Full name
settings-person-role = Position
settings-gender = Form of address
settings-gender-unknown = not given
settings-gender-female = woman
settings-gender-male = man
settings-commission = Share of the returned clients’ profit
settings-director = Head of the firm, signs letters
settings-active = Works here
settings-person-add = Add a person
settings-person-add-do = Add
settings-person-unnamed = Write the name first
settings-person-added = Person added: { $name }
settings-not-now = Not now
settings-drive-end = End of the drive
settings-drive-end-what = Its results, cases and expenses stay its own. The next one begins when you name it.
settings-drive-end-do = End { $name }
settings-drive-ended = { $name } has ended
settings-signals = Other signals
settings-signals-what = They show that a client is going before he falls silent. A grievance alone is enough to count him as gone, the rest is a reason to call.
settings-inquiries-in-row = Inquiries in a row without an order
settings-inquiries-in-row-note = 3 in the method: he asks for a price the third time and does not buy, so he is looking at others
settings-no-answers-in-row = Touches in a row without an answer
settings-no-answers-in-row-note = 3 in the method: three letters or calls that he did not answer
settings-volume-share = Buys less than this share of his usual
settings-volume-share-note = 50% in the method: he bought half of what he bought in the same time before
settings-volume-days = Compared over no fewer days than
settings-volume-days-note = 60 in the method, and no less than three of his usual gaps
settings-complaint-days = A complaint is open for more days than
settings-complaint-days-note = 7 in the method: unanswered for longer, and the client counts as gone
settings-model-limit = Chance that he still buys is below
settings-model-limit-note = 25% in the method. Works once at least 100 clients have bought again
settings-groups = Limits of client groups
settings-groups-what = Where some buy every week and others once a season, give a group limits of its own. An empty field is as the firm has it.
settings-group = Client group
settings-group-own = { $n ->
        [one] { $n } own number
       *[other] { $n } own numbers
    }
settings-group-clients = { $n ->
        [one] { $n } client
       *[other] { $n } clients
    }
settings-group-as-firm = As the firm: { $value }
settings-group-firm = Its own. The firm: { $value }
settings-group-firm-none = each has his own rhythm
settings-group-reset = Give the group the firm’s limits again
settings-group-reset-done = The group “{ $group }” goes by the firm’s limits again
settings-rates = Other currencies
settings-rates-what = Some orders are not in { $currency }. Say what one unit is worth and they will count.
settings-rate = One { $currency } is worth
settings-rate-orders = { $n ->
        [one] { $n } order
       *[other] { $n } orders
    } in this currency
settings-rate-apart = { $n ->
        [one] { $n } order stands apart and is not counted
       *[other] { $n } orders stand apart and are not counted
    }
settings-model = How your clients buy

# Whom to win back: the choice by expected value within hours and money.

targets-ui-count = { $n ->
        [one] { $n } client
       *[other] { $n } clients
    }
targets-ui-verdict = Verdict
targets-ui-all = All
targets-ui-first = Win back first
targets-ui-must = Must
targets-ui-if_possible = If possible
targets-ui-good_riddance = Good riddance
targets-ui-search = Find in the list
targets-ui-again = Pick again
targets-ui-table = Lost clients
targets-ui-take = Take
targets-ui-take-one = Take { $client } into a case
targets-ui-client = Client
targets-ui-yearly = Profit a year, { $sign }
targets-ui-chance = Chance to win back
targets-ui-days = Days
targets-ui-expected = Expected, { $sign }
targets-ui-why = Why
targets-ui-ground-overruled = Your own decision
targets-ui-ground-showcase = Others look to him
targets-ui-ground-class_a = Largest clients (A)
targets-ui-ground-class_b = Middling clients (B)
targets-ui-ground-lifted_by_promise = Promising or recommends us
targets-ui-ground-class_c = Small clients (C)
targets-ui-ground-sum_unknown = Sums not known
targets-ui-ground-hours = No hours left
targets-ui-ground-budget = No money left
targets-ui-ground-by_hand = You leave him out
targets-ui-ground-in_work = Case in work
targets-ui-ground-closed = Case closed
targets-ui-ground-nothing_to_expect = Costs more than he brings
targets-ui-ground-criteria_against = Marks against him
targets-ui-ground-do_not_contact = Asked not to be contacted
targets-ui-ground-lost_twice = Lost twice
targets-ui-not-pursued = not pursued
targets-ui-expected-title = What the attempt is worth
targets-ui-expected-sltv = He brings if he returns
targets-ui-expected-chance = Chance to win back
targets-ui-expected-formula = Chance × profit − costs
targets-ui-expected-formula-promised = Chance × (profit − promised) − costs
targets-ui-expected-promised = Already promised: offer and compensation
targets-ui-hours-of = { $used } of { $all }
targets-ui-money = Money
targets-ui-chosen = { $n } chosen. We expect
targets-ui-hot = Hot: wait first
targets-ui-hot-why = The first touch waits until things cool down
targets-ui-open = Open { $n ->
        [one] { $n } case
       *[other] { $n } cases
    }
targets-ui-opening = Opening…
targets-ui-open-none = Tick whom to win back
targets-ui-open-nobody = Choose a driver
targets-ui-opened = Opened { $n ->
        [one] { $n } case
       *[other] { $n } cases
    }
targets-ui-empty = Nobody to win back yet
targets-ui-empty-why = Lost clients stand here: what each brought, the chance to win him back and what it is worth. The list makes itself from the orders you load.
targets-ui-load = Load orders
targets-ui-losses = See the losses
targets-ui-drop = Drop the filter
targets-ui-search-pattern = name or town
targets-ui-again-why = Drop your own marks and leave the choice to the program
targets-ui-left = Your marks are gone, the choice is the program’s again
targets-ui-city = Town
targets-ui-abc-xyz = ABC·XYZ
targets-ui-abc = ABC
targets-ui-xyz = XYZ
targets-ui-abc-profit = { $abc } by profit of the { $days ->
        [one] { $days } day
       *[other] { $days } days
    } up to his last order, { $xyz } by how evenly he buys
targets-ui-abc-turnover = { $abc } by turnover of the { $days ->
        [one] { $days } day
       *[other] { $days } days
    } up to his last order (profit is not known), { $xyz } by how evenly he buys
targets-ui-group = Group
targets-ui-signal = How he left
targets-ui-lost_by = Served by
targets-ui-signal-S1 = fell silent
targets-ui-signal-S2 = asked, did not buy
targets-ui-signal-S3 = does not answer
targets-ui-signal-S4 = buys less
targets-ui-signal-S5 = unhappy
targets-ui-signal-S6 = told us
targets-ui-signal-S7 = by the buying model
targets-ui-cut-hours-week = Your { $n ->
        [one] { $n } hour
       *[other] { $n } hours
    } for the week end here. Below are the others, and why
targets-ui-cut-hours-drive = Your { $n ->
        [one] { $n } hour
       *[other] { $n } hours
    } until the end of the drive end here. Below are the others, and why
targets-ui-cut-money-week = The week’s money, { $sum }, ends here. Below are the others, and why
targets-ui-cut-money-drive = The drive’s money, { $sum }, ends here. Below are the others, and why
targets-ui-cut-over = Above are those you took in. That is more than fits
targets-ui-cut-nobody = Above is everybody worth taking. Below is whom we leave out, and why
targets-ui-pinned-in = { $client }: taken in by you. Leave it to the program
targets-ui-pinned-out = { $client }: left out by you. Leave it to the program
targets-ui-period = For how long we choose
targets-ui-hours-week = Hours a week
targets-ui-hours-drive = Hours to the end
targets-ui-money-week = Money a week
targets-ui-money-drive = Money to the end
targets-ui-at-most = No other choice brings more than { $sum }
targets-ui-at-best = No choice is better
targets-ui-over = More is taken in than fits: { $extra }.
targets-ui-over-hours = { $hours } h too many
targets-ui-over-money = { $sum } short
targets-ui-over-why = Leave somebody out, or add hours and money.
targets-ui-no-limits = We do not know how many hours and how much money you have, so nobody is proposed.
targets-ui-no-limits-why = Tick people yourself or
targets-ui-no-limits-way = set the hours and the budget
targets-ui-verdict-of = { $client }: { $verdict }. Change the verdict
targets-ui-verdict-in-case = The verdict is changed in the case
targets-ui-verdict-own = Your verdict
targets-ui-verdict-why = Why you decided so
targets-ui-verdict-needs-why = Write the reason down: somebody will ask in half a year
targets-ui-verdict-save = Decide so
targets-ui-verdict-by-method = As the method says
targets-ui-verdict-saved = Verdict changed: { $client }
targets-ui-filter = Filter
targets-ui-any = any
targets-ui-nobody = nobody
targets-ui-no-group = no group
targets-ui-unclear = not clear
targets-ui-bound-from = from
targets-ui-bound-to = to
targets-ui-between = { $from } to { $to }
targets-ui-from = from { $from }
targets-ui-up-to = up to { $to }
targets-ui-chip = { $name }: { $what }
targets-ui-chip-drop = Take off: { $words }
targets-ui-narrowed = What is filtered
targets-ui-found = { $n ->
        [one] { $n } client
       *[other] { $n } clients
    } found
targets-ui-ordered = Ordered by: { $name }
targets-ui-name-client = client
targets-ui-name-city = town
targets-ui-name-group = group
targets-ui-name-verdict = verdict
targets-ui-name-abc = ABC
targets-ui-name-xyz = XYZ
targets-ui-name-yearly = profit a year
targets-ui-name-chance = chance to win back
targets-ui-name-days = days
targets-ui-name-expected = expected
targets-ui-name-signal = how he left
targets-ui-name-lost_by = served by
targets-ui-name-why = why
targets-ui-nothing = Nobody fits this filter
targets-ui-part = Parting letter
targets-ui-part-of = Parting letter to { $client }
targets-ui-farewell = Farewell letter
targets-ui-farewell-of = The one farewell letter to { $client }
targets-ui-chain-call = A call, a letter, a call and an offer: { $hours } h of yours and the courier
targets-ui-chain-visit = A visit (after a month a call alone does not help), a letter, a call and an offer: { $hours } h of yours and the courier

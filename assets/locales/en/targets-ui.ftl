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
targets-ui-search-pattern = name, town, reason
targets-ui-again = Pick again
targets-ui-none-chosen = Clear
targets-ui-table = Lost clients
targets-ui-take = Take
targets-ui-take-one = Take { $client } into a case
targets-ui-client = Client
targets-ui-abc = ABC
targets-ui-abc-profit = By profit
targets-ui-abc-turnover = By turnover: profit is not known
targets-ui-yearly = Profit a year, { $sign }
targets-ui-chance = Chance to win back
targets-ui-days = Days
targets-ui-expected = Expected, { $sign }
targets-ui-why = Why
targets-ui-by-hand = decided by hand
targets-ui-not-pursued = not pursued
targets-ui-open-case = case
targets-ui-has-case = There is a case already
targets-ui-lost-twice = Lost twice: we do not pursue him (rule 13)
targets-ui-do-not-contact = Asked not to be contacted
targets-ui-riddance = Decided not to win him back
targets-ui-expected-title = What the attempt is worth
targets-ui-expected-sltv = He brings if he returns
targets-ui-expected-chance = Chance to win back
targets-ui-expected-cost = The usual chain of touches
targets-ui-expected-formula = Chance × profit − costs
targets-ui-cut-hours = Your { $n ->
        [one] { $n } hour
       *[other] { $n } hours
    } for the week end here. Below is what did not fit
targets-ui-cut-money = The drive's budget of { $sum } ends here. Below is what did not fit
targets-ui-hours = Hours a week
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
targets-ui-nothing = Nobody matches “{ $text }”
targets-ui-drop = Drop the filter

# Results: how many returned, what it cost, what it brought.

results-ui-people = Clients
results-ui-wanted = { $n ->
        [one] { $n } case
       *[other] { $n } cases
    } opened
results-ui-contacted = Contacted: { $n }
results-ui-returned = Returned with a new order: { $n }
results-ui-spontaneous = { $n } more on their own, before any touch. They are not counted
results-ui-without-case = Returned by themselves though nobody had a case of theirs: { $n }. They are not counted either
results-ui-of-contacted = Of those contacted
results-ui-of-wanted = Of all cases
results-ui-rate-title = How { $share } was made
results-ui-rate-hits = Returned
results-ui-rate-n = Out of
results-ui-rate-formula = { $hits } ÷ { $n }
results-ui-rate-interval = With { $n } in all it may be anywhere from { $low } to { $high } (95%, Wilson).
results-ui-rate-label = { $share }, from { $low } to { $high }, { $hits } of { $n }
results-ui-rate-of = { $hits } of { $n }
results-ui-rate-none = nothing to count yet

results-ui-money = Money
results-ui-earned = Earned from those who returned
results-ui-earned-guess = The profit of some orders is not known, so your usual margin is used.
results-ui-spent = Spent: touches, letters, gifts, compensation, hours, expenses
results-ui-romi = Profit to cost (ROMI by the book)
results-ui-romi-formula = { $earned } ÷ { $spent }
results-ui-net-romi = Net ROMI (after costs)
results-ui-net-formula = ({ $earned } − { $spent }) ÷ { $spent }
results-ui-romi-none = no costs yet

results-ui-returns = Who came back
results-ui-none-returned = Nobody yet. Returned means a new order after the loss; a promise, forgiveness or a delivered letter is not a return (rule 11).
results-ui-client = Client
results-ui-lost-on = Left
results-ui-returned-on = Returned
results-ui-first-order = Trial order
results-ui-orders = Orders
results-ui-brought = Profit
results-ui-cost = Spent
results-ui-driver = Driver
results-ui-own = on his own
results-ui-commissions = Commissions
results-ui-commission = { $share } of the profit of those who returned
results-ui-no-commissions = No commissions yet; they are paid from the profit of those who returned.
results-ui-gaps = Said one thing, was another
results-ui-gap = Said “{ $stated }”, was “{ $true }”
results-ui-gap-cases = { $n ->
        [one] { $n } case
       *[other] { $n } cases
    }
results-ui-no-gaps = No gaps: either the reasons are not learned yet, or what was said proved true.

results-ui-published = For orientation
results-ui-published-note = Published orientation, not your numbers
results-ui-published-sell = A sale to a lost client succeeds in 20–40% of cases, to a stranger in 5–20%.
results-ui-published-discount = A large telecom test: a discount returned 45%, ROI 668%.
results-ui-published-service = The same test: better service for the same price, 41%, ROI 793%.
results-ui-published-both = Both together, 47%, ROI 302%.
results-ui-published-tailored = An offer tailored to the reason, 45%, ROI 596%.

results-ui-empty = No results yet
results-ui-empty-why = This page will show how many clients returned with a new order, what it cost and what it brought. Begin by choosing whom to win back.
results-ui-choose = Choose whom to win back

results-ui-drive = Drive
results-ui-drive-open = since { $from }
results-ui-drive-ended = { $from } to { $to }
results-ui-drive-all = All drives together

results-ui-expenses = Expenses
results-ui-expenses-none = No expenses of their own. Here goes what touches and letters do not hold: a courier, gifts, paper.
results-ui-expense-day = Day
results-ui-expense-what = What for
results-ui-expense-pattern = courier to Ludlow
results-ui-expense-of = Whose expense
results-ui-expense-whole = the drive as a whole
results-ui-expense-sum = Sum
results-ui-expense-sum-in = Sum, { $sign }
results-ui-expense-off = Take off
results-ui-expense-remove = Take off the expense “{ $what }”
results-ui-expense-removed = Expense taken off: { $what }
results-ui-expense-added = Expense entered: { $what }
results-ui-expense-new = Enter an expense
results-ui-expense-add = Enter
results-ui-expense-end = Done

# Cases: the list and the page of one case.

cases-ui-states = State
cases-ui-open = Open
cases-ui-all = All
cases-ui-table = Cases
cases-ui-client = Client
cases-ui-state = State
cases-ui-next = Next step
cases-ui-due = When
cases-ui-driver = Driver
cases-ui-days = Days since loss
cases-ui-worth = Profit a year
cases-ui-defect = No next step
cases-ui-defects = { $n ->
        [one] { $n } case has
       *[other] { $n } cases have
    } no next step.
cases-ui-defects-why = Hardly anyone returns at the first attempt, so every open case carries a date.
cases-ui-empty = No cases yet
cases-ui-empty-why = A case is one lost client whom one person wins back. Choose whom to win back.
cases-ui-choose = Choose whom to win back
cases-ui-none = No cases in this state
cases-ui-show-all = Show all

cases-ui-since = { $n ->
        [one] { $n } day
       *[other] { $n } days
    } since the loss
cases-ui-win = chance
cases-ui-expect = we expect { $sum }
cases-ui-defect-long = This open case has no next step.

cases-ui-who = Who he is
cases-ui-lost-by = { $who } served him.
cases-ui-lost-by-nobody = Who served him is not known.
cases-ui-to-client = All his orders
cases-ui-profit-before = Profit a year:
cases-ui-profit-title = What he brings
cases-ui-average-order = Usual order
cases-ui-yearly = Profit a year
cases-ui-sltv = Over the years, if he returns
cases-ui-gap = How the limit is counted
cases-ui-days-n = { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
cases-ui-gap-title = How we know it
cases-ui-gap-silent = Silent for
cases-ui-gap-limit = The limit after which he counts as lost
cases-ui-gap-own = From his own orders
cases-ui-gap-firm = Few orders: the usual gap of your clients is taken
cases-ui-do-not-contact = He asked not to be contacted.
cases-ui-lost-twice = Lost twice: we do not pursue him; one farewell letter is allowed (rule 13).
cases-ui-hot = A hot case: no touch before { $day }.

cases-ui-why = Why he left
cases-ui-said = Said first
cases-ui-true = In truth
cases-ui-quote = “{ $words }”
cases-ui-not-known = not known yet
cases-ui-human = A person was at fault: the head apologises in person (rule 8).
cases-ui-for-him = To him it is
cases-ui-for-us = we thought
cases-ui-confirmed = He confirmed it himself.
cases-ui-confirmed-on = He confirmed it himself on { $day }.
cases-ui-our-guess = our guess
cases-ui-our-guess-why = The client has not confirmed it, so it is too early to write about it.
cases-ui-not-reason = This may not be the real reason.
cases-ui-ask-again = Ask once more.
cases-ui-no-talk = Nobody has asked him yet. The best time is the second to sixth week after the loss.
cases-ui-voice-staff = Staff
cases-ui-voice-brainstorm = Guesses
cases-ui-voice-client = The client
cases-ui-open-talk = Open the talk
cases-ui-ask-staff = Ask the staff
cases-ui-ours-label = As we see it
cases-ui-severity-1 = a trifle
cases-ui-severity-2 = a small problem
cases-ui-severity-3 = a problem
cases-ui-severity-4 = a catastrophe
cases-ui-severity-5 = the end of the world
cases-ui-of-5 = { $n } of 5

cases-ui-fixes = What we mended
cases-ui-fix-checked = Checked by { $who } on { $day }. It may be spoken of.
cases-ui-fix-done = Done on { $day } but not checked; too early to promise.
cases-ui-fix-planned = { $who } does it by { $day }.
cases-ui-fix-overdue = Overdue: { $who }, due { $day }.
cases-ui-fix-finish = Done…
cases-ui-fix-check = Check…
cases-ui-fix-plan = Plan a fix
cases-ui-fix-none = No fix yet; without one the letter cannot promise anything.
cases-ui-fix-first-why = Learn the reason first: it is mended, not a guess.
cases-ui-fix-reason = Reason
cases-ui-fix-what = What we change on our side
cases-ui-fix-what-pattern = a second driver for the early run
cases-ui-fix-owner = Who does it
cases-ui-fix-due = Due
cases-ui-fix-evidence = How it can be seen that it is done
cases-ui-fix-done-on = Done on
cases-ui-fix-checker = Who checked
cases-ui-fix-checker-note = Not the one who did it
cases-ui-fix-planned-toast = The fix is planned
cases-ui-fix-finished-toast = The fix is done; it remains to be checked
cases-ui-fix-checked-toast = The fix is checked and may be spoken of

cases-ui-offer = What we offer
cases-ui-offer-none = No offer yet: a guarantee, a special term, personal control and room for something unexpected.
cases-ui-offer-first = What is offered for such a reason
cases-ui-offer-edit = Change
cases-ui-offer-make = Make an offer
cases-ui-offer-ready = Done
cases-ui-guarantee = A guarantee that it will not happen again
cases-ui-special = Special term
cases-ui-control = Answers in person
cases-ui-control-none = nobody yet
cases-ui-control-barred = He served this client when the client left. Name someone else (rule 10); the earlier choice stands.
cases-ui-control-line = { $who } answers in person.
cases-ui-gift = An unexpected gift
cases-ui-gift-line = A gift: { $gift }.
cases-ui-cost = What it costs, { $sign }
cases-ui-cost-line = It costs { $sum }.
cases-ui-deadline = Valid until
cases-ui-deadline-line = Until { $day }.
cases-ui-ceiling = Ceiling for offer and compensation:
cases-ui-ceiling-title = More would be a loss
cases-ui-ceiling-contacts = Cost of touches divided by the chance
cases-ui-ceiling-sum = Ceiling
cases-ui-above-ceiling = This is above the ceiling: even if he returns, the offer will not pay for itself.
cases-ui-not-a-sum = This is not a sum. Write it like this: 1,000.50

cases-ui-comp = Compensation
cases-ui-comp-line = Compensation { $granted }: { $share } of the spoiled order { $order }, not a percentage off the next one.
cases-ui-comp-ledger = Used { $used }, left { $left }.
cases-ui-comp-make = Set a compensation
cases-ui-comp-order = The spoiled order
cases-ui-comp-order-name = No. { $number }, { $day }
cases-ui-comp-share = Share of the order
cases-ui-comp-sum = Sum, { $sign }
cases-ui-comp-used = Already used, { $sign }
cases-ui-comp-form = How it is given
cases-ui-form-paid_back = paid back
cases-ui-form-off_next_order = taken off the next order
cases-ui-comp-trap = A fixed sum, not a percentage.
cases-ui-comp-trap-why = { $share } of this order is { $sum }. The same { $share } off a next order of { $next } would be { $more }.
cases-ui-comp-save = Save the compensation
cases-ui-comp-saved = Compensation saved
cases-ui-comp-no-orders = There are no orders to take a share of.

cases-ui-letters = Letters
cases-ui-letter-apology = Letter of apology
cases-ui-letter-farewell = Farewell letter
cases-ui-letter-thanks = Letter of thanks
cases-ui-letter-draft = draft
cases-ui-letter-approved = approved
cases-ui-letter-printed = printed
cases-ui-letter-handed = handed over
cases-ui-letter-delivered = delivered
cases-ui-letter-sent_back = sent back
cases-ui-letter-answered = answered
cases-ui-thank = Write a letter of thanks
cases-ui-farewell = Write a farewell letter

cases-ui-about = About him
cases-ui-about-none = Nothing is noted yet. The letter will need two facts that fit only him.
cases-ui-about-edit = Add on his page
cases-ui-money = Money of the case
cases-ui-spent = Spent { $sum }.
cases-ui-no-orders-yet = No orders since the loss, so no return yet.
cases-ui-orders-after = { $n ->
        [one] { $n } order
       *[other] { $n } orders
    } since the loss, profit { $sum }.
cases-ui-verdict = Verdict
cases-ui-verdict-change = Decide otherwise
cases-ui-verdict-label = Verdict
cases-ui-verdict-why = Why
cases-ui-verdict-by-method = Back to the program's verdict
cases-ui-verdict-by-hand = You decided: { $why }
cases-ui-verdict-saved = Verdict saved
cases-ui-save = Save
cases-ui-saving = Saving…

cases-ui-step = Next step
cases-ui-step-due = { $day }. { $note }
cases-ui-step-late = Overdue since { $day }
cases-ui-goes = Who drives the case
cases-ui-keep = Keep { $who }
cases-ui-assigned = { $who } now drives the case
cases-ui-promised = A promise is not a return yet. We wait for an order
cases-ui-returned = { $client } is back
cases-ui-returned-on = A new order on { $day }.
cases-ui-special-status = A special client: one who came back is more sensitive (rule 12).
cases-ui-after = Aftercare
cases-ui-after-check = After { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
cases-ui-after-due = on { $day }
cases-ui-after-well = all is well
cases-ui-after-unwell = not all is well
cases-ui-after-mark = Checked in…
cases-ui-after-all-well = All is well
cases-ui-after-note = What he said
cases-ui-after-done = The check is saved

cases-ui-touches = Touches
cases-ui-add = Add
cases-ui-today = today
cases-ui-no-touches = No touches yet. Once is hardly ever enough: plan a chain.
cases-ui-channel = How
cases-ui-touch-about = About what
cases-ui-touch-about-pattern = remind him of the offer
cases-ui-touch-who = Who
cases-ui-touch-on = When
cases-ui-plan = Plan it
cases-ui-planned = Touch planned for { $day }
cases-ui-mark = Mark…
cases-ui-move = Move…
cases-ui-cancel = Cancel
cases-ui-moved = Touch moved to { $day }
cases-ui-cancelled = Touch cancelled
cases-ui-outcome = How it ended
cases-ui-outcome-no_answer = No answer
cases-ui-outcome-answered = We talked
cases-ui-outcome-refused = He said no
cases-ui-outcome-thinks = He is thinking
cases-ui-outcome-promised = He promised to order
cases-ui-outcome-ordered = He says he has ordered
cases-ui-outcome-delivered = Delivered
cases-ui-outcome-pattern = Choose the outcome
cases-ui-outcome-refused-note = Accepted without pressure: we keep in touch, news at most once in 90 days
cases-ui-outcome-promised-note = A promise is not a return yet
cases-ui-outcome-ordered-note = The order itself will make it a return once it arrives (rule 11)
cases-ui-done-on = When it was
cases-ui-note = What he said
cases-ui-minutes = Minutes
cases-ui-touch-cost = Spent, { $sign }
cases-ui-touch-cost-note = Empty: the usual cost
cases-ui-record = Record the outcome
cases-ui-recorded = Outcome recorded

cases-ui-close = Close the case
cases-ui-close-why = A no is accepted calmly: at the least we do not make an enemy.
cases-ui-close-keep_in_touch = Keep in touch
cases-ui-close-given_up = Give up
cases-ui-close-do_not_contact = Do not contact
cases-ui-closed-toast = Case closed: { $how }
cases-ui-closed-as = The case is closed: { $how }.
cases-ui-reopen = Reopen
cases-ui-reopened = The case is open again
cases-ui-gone = There is no such case
cases-ui-fill = Fill in the fields above
cases-ui-verdict-needs-why = Say why
cases-ui-fix-only = Only for this client: others with the same reason have another cause
cases-ui-fix-only-his = for this client alone

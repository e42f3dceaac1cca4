# What the terminal says of its own.
# used: cli-kind-*
# used: cli-verdict-*
# used: cli-state-*
# used: cli-closed-*
# used: cli-exception-*
# used: cli-timeline-*
# used: cli-next-*
# used: cli-source-*
# used: cli-advice-*
# used: cli-doubt-*
# used: cli-fix-*
# used: cli-letter-*
# used: cli-paper-*
# used: cli-channel-*
# used: cli-outcome-*
# used: cli-field-*
# used: cli-demo-*
# used: cli-edge-*
# used: cli-import-by-*

cli-rule = (rule { $rule })
cli-no-home = The system names no home folder, so name the drive with --data
cli-file-failed = { $path } cannot be read or written: { error-why }
cli-print-failed = The answer could not be written: { error-why }
cli-input-failed = The request could not be read: { error-why }
cli-bad-sum = “{ $text }” is not a sum. Write 1200 or 1200.50
cli-pair-wanted = “{ $text }” has no equals sign. Write NAME=VALUE

# Names instead of numbers.
cli-name-ambiguous = “{ $name }” could be any of these: { $list }
cli-employee-unknown = Nobody in the firm is called “{ $name }”
cli-case-unknown = There is no case “{ $name }”
cli-loss-unknown = Nobody called “{ $name }” is lost
cli-client-unknown = There is no client “{ $name }”
cli-drive-unknown = There is no drive { $name }
cli-reason-unknown = There is no reason “{ $name }”
cli-reason-wanted = Say which reason is mended: --reason or --case
cli-setting-unknown = There is no setting “{ $name }”

# The drive.
cli-started = Ready: { $clients } { $clients ->
        [one] client
       *[other] clients
    }, { $lost } of them lost within a year. The drive lies in { $path }
cli-check-sound = The drive is sound: clients { $clients }, orders { $orders }, cases { $cases }
cli-check-unsound = The drive is not sound: clients { $clients }, orders { $orders }, cases { $cases }
cli-undone = Taken back: { $what }
cli-redone = Brought again: { $what }

# Import.
cli-progress-reading = Read { $done } of { $of }
cli-progress-opening = Unpacked { $done } of { $of } KB
cli-progress-looking = Looked at { $done } of { $of } rows
cli-progress-writing = Taken { $done } of { $of }
cli-progress-checking = Looking for who left and who returned
cli-import-clients-new = New clients: { $count }
cli-import-clients-changed = Clients with new details: { $count }
cli-import-orders-new = New orders: { $count }
cli-import-orders-changed = Changed orders: { $count }
cli-import-same = Already there: { $count }
cli-import-known = Known, left as they are: { $count }
cli-import-left-out = Lines you left out: { $count }
cli-import-troubled = Lines with problems, not taken: { $count }
cli-import-cancelled = Cancelled orders and open deals: { $count }
cli-import-repeated = Repeats and further lines of the same order: { $count }
cli-import-totals = Totals and names above groups: { $count }
cli-import-nobody = Sales to nobody by name: { $count }
cli-import-refunds = Refunds: { $count }
cli-import-newly-lost = Newly lost: { $count }
cli-import-nothing = The files held nothing new
cli-import-returned = { $client } is back: an order of { $sum } on { $day } (case { $case })
cli-import-lost-twice = { $client } is lost for the second time: one farewell letter, then peace (rule 13)
cli-import-contacts-new = New contact persons: { $count }
cli-import-inquiries-new = New inquiries: { $count }
cli-import-complaints-new = New complaints: { $count }
cli-import-employees-new = New employees: { $count }
cli-import-employees-changed = Employees with new details: { $count }
cli-import-dry = Nothing is written. Landing the files would give:
cli-import-rejected = Rejected rows saved: { $rows }. The file: { $path }
cli-import-waits = File { $file }, line { $line }: “{ $name }”, with you “{ $client }” ({ $by })
cli-import-by-number = known by number
cli-import-by-tax-id = known by tax number
cli-import-by-name-and-phone = known by name and phone
cli-import-by-email = known by e-mail
cli-import-by-phone = known by phone
cli-import-by-name = known by name alone
cli-import-by-like-name = the name is almost the same
cli-import-bad-take = “{ $text }” makes no sense. Say --take 12=update or --take 2:12=new
cli-import-no-column = No file has a column “{ $heading }”
cli-import-no-field = Such a file has no “{ $field }”. It may have: { $list }
cli-preview-remembered = The columns are read as you set them on { $day }. To forget it: --forget
cli-preview-file = { $file }: { $kind }, lines ready: { $ready }, with problems: { $troubled }
cli-preview-sums-open = Say --decimal comma or --decimal point
cli-preview-ambiguous = Say --dates day-first or --dates month-first
cli-preview-more = And { $count } more like these
cli-kind-clients = clients
cli-kind-orders = orders

# Losses and targets.
cli-losses-heads = { $lost } of { $clients } clients are lost ({ $share }), { $from } to { $to }
cli-losses-above-usual = More than a quarter: above what is usual
cli-margin-guessed = Profit is not known everywhere; the share of profit from the settings stands in
cli-margin-guessed-all = No profit is known; everywhere the share of profit from the settings stands in
cli-other-currency = Orders in another currency, not added: { $count }
cli-loss-taken = Taken down as loss { $loss }
cli-back = returned
cli-abc-by-profit = A, B, C by profit of the { $days ->
        [one] { $days } day
       *[other] { $days } days
    } up to each one’s last order
cli-abc-by-turnover = A, B, C by turnover of the { $days ->
        [one] { $days } day
       *[other] { $days } days
    } up to each one’s last order, because no profit is known
cli-clients-shown = Shown { $shown } of { $total }
cli-verdict-first = win back first
cli-verdict-must = must win back
cli-verdict-if-possible = if possible
cli-verdict-good-riddance = good riddance

# Cases.
cli-no-cases = No cases yet. Choose whom to win back: comeback-cli targets
cli-case-opened = Case { $case }: { $client }, driven by { $driver }. Next: { $next }
cli-defect = no next step: plan a touch
cli-compensation = Compensation of { $granted } from order { $order }, { $left } left
cli-state-ask-why = ask why
cli-state-mend = mend
cli-state-ready = ready to approach
cli-state-approached = approached
cli-state-promised = promised, no order yet
cli-state-returned = returned
cli-state-closed = closed
cli-closed-keep-in-touch = closed, keep in touch
cli-closed-given-up = closed, given up
cli-closed-good-riddance = closed, let go
cli-closed-do-not-contact = closed, do not contact
cli-closed-lost-twice = closed, lost twice
cli-exception-ordered-by-head = rule 10 set aside by the head
cli-exception-nobody-else = rule 10 set aside: there is nobody else
cli-timeline-planned = planned
cli-timeline-overdue = overdue
cli-timeline-done = done
cli-timeline-fact = fact
cli-timeline-bad = bad news
cli-due = by { $day }
cli-late = was due { $day }
cli-next-interview = exit interview
cli-next-plan-fix = plan a fix
cli-next-finish-fix = finish the fix
cli-next-check-fix = check the fix
cli-next-write-letter = write the letter
cli-next-approve-letter = approve the letter
cli-next-print-letter = print the letter
cli-next-hand-letter = hand the letter to the courier
cli-next-letter-back = the letter came back: send it again
cli-next-call = call
cli-next-visit = visit
cli-next-other-touch = get in touch
cli-next-plan-touch = plan a touch
cli-next-aftercare = see whether all is well
cli-next-nothing = nothing to do

# Interview.
cli-no-interview = { $client } has not been asked yet: comeback-cli interview start
cli-no-round = There is no why number { $round }
cli-no-true-reason = The true reason of { $client } is not known yet
cli-our-guess = (our guess)
cli-retired = no longer used
cli-source-client = with the client
cli-source-staff = with the staff
cli-source-brainstorm = our own thoughts
cli-advice-probably-not-the-reason = This may not be the real reason. Ask once more
cli-advice-ask-once-more = A convenient answer. Ask why once more
cli-doubt-at-once = { interview-doubt-at-once }
cli-doubt-crossed-arms = { interview-doubt-crossed-arms }
cli-doubt-looked-away = { interview-doubt-looked-away }
cli-doubt-tone-changed = { interview-doubt-tone }
cli-doubt-contradicts-records = { interview-doubt-records }
cli-doubt-safest-reason = { interview-doubt-safest }

# Fixes.
cli-no-fixes = No fixes yet
cli-fix-planned = planned
cli-fix-overdue = overdue
cli-fix-done = done, not checked
cli-fix-checked = checked

# Letters.
cli-no-mark = No open place says “{ $words }”. Open: { $open }
cli-letter-printed = Letter and envelope: { $path } (pages: { $pages }, bytes: { $bytes })
cli-letter-printed-sheets = Letter without an envelope: { $path } (pages: { $pages }, bytes: { $bytes })
cli-letter-no-svg = --out saves a PDF. For a plotter’s SVG use --plotter { $path }.
cli-letter-saved = Copy of letter and envelope: { $path } (pages: { $pages }, bytes: { $bytes })
cli-letter-apology = apology
cli-letter-farewell = farewell
cli-letter-thanks = thanks
cli-letter-news = news
cli-letter-invitation = invitation
cli-letter-free-check = free check
cli-letter-holiday = congratulation
cli-letter-parting = parting
cli-letter-hand-over = hand-over list
cli-letter-termination = termination sample
cli-paper-draft = draft
cli-paper-approved = approved
cli-paper-printed = printed
cli-paper-handed = with the courier
cli-paper-delivered = delivered
cli-paper-sent-back = sent back
cli-paper-answered = answered

# Touches.
cli-no-touches = No touches planned
cli-cancelled = off the plan
cli-channel-call = call
cli-channel-letter = letter
cli-channel-visit = visit
cli-channel-email = e-mail
cli-channel-gift = gift
cli-channel-event = event
cli-outcome-no-answer = no answer
cli-outcome-answered = answered
cli-outcome-refused = refused
cli-outcome-thinks = is thinking
cli-outcome-promised = promised
cli-outcome-ordered = says he has ordered
cli-outcome-delivered = delivered

# Today and results.
cli-today-overdue = Overdue
cli-today-now = To do today
cli-today-tomorrow = Tomorrow
cli-today-soon = Soon
cli-today-nothing = Nothing to do today
cli-today-lost = Lost in twelve months: { $count }, { $sum } a year
cli-today-returned = Returned: { $count }, { $sum } a year
cli-today-themselves = Returned by themselves, without us, not counted: { $count }
cli-rate = { $share } ({ $hits } of { $n }, anywhere from { $low } to { $high })
cli-rate-of-none = nothing to measure yet
cli-came-himself = on his own
cli-came-ours = after a touch
cli-spontaneous = Came back by themselves, not counted: { $count }
cli-without-case = Returned by themselves and had no case, not counted: { $count }
cli-no-returns = Nobody has returned yet
cli-no-expenses = No expenses of their own
cli-drive-ended = The drive has ended; its results stay
cli-reason-gap = Said “{ $stated }”, was “{ $true }”: { $count }
cli-director = head of the firm
cli-left-the-firm = has left the firm

# Headings of columns and names of lines.
cli-field-abc = ABC
cli-field-about = About
cli-field-advice = Advice
cli-field-average = Average order
cli-field-by-client = Profit lost, by each one’s own orders
cli-field-case = Case
cli-field-cases = Cases
cli-field-ceiling = Spend at most
cli-field-chance = Chance
cli-field-channel = How
cli-field-checked-by = Checked by
cli-field-city = City
cli-field-client = Client
cli-field-code = Code
cli-field-commission = Commission
cli-field-contact = Contact
cli-field-cost = Cost
cli-field-day = Day
cli-field-days = Days
cli-field-done = Done
cli-field-drive = Drive
cli-field-driver = Driver
cli-field-due = Due
cli-field-earned = Earned
cli-field-email = E-mail
cli-field-envelope = On the envelope
cli-field-evidence = Why lost
cli-field-exception = Exception
cli-field-expected = Expected
cli-field-finished = Talk ended
cli-field-came = Came
cli-field-first-order = First order
cli-field-fix = Fix
cli-field-gate = Not to be promised yet
cli-field-gate-more = Nothing more to be promised yet
cli-field-system = Exported from
cli-field-heading = Heading
cli-field-hot-until = Pause until
cli-field-id = ID
cli-field-in-rents = In monthly rents
cli-field-in-salaries = In monthly salaries
cli-field-interview = Talk
cli-field-kind = Kind
cli-field-last-order = Last order
cli-field-letter = Letter
cli-field-loss = Loss
cli-field-lost-by = Served by
cli-field-lost-on = Lost on
cli-field-meaning = Read as
cli-field-name = Name
cli-field-net-romi = Net return on what was spent
cli-field-next = Next step
cli-field-note = Note
cli-field-of-contacted = Of those contacted
cli-field-of-wanted = Of those wanted
cli-field-offer = Offer
cli-field-offer-cost = Offer costs
cli-field-offer-until = Offer until
cli-field-orders = Orders
cli-field-outcome = Outcome
cli-field-owner = Owner
cli-field-phone = Phone
cli-field-planned = Planned
cli-field-reason = Reason
cli-field-recent-orders = Recent orders
cli-field-returned-on = Returned on
cli-field-role = Role
cli-field-samples = Samples
cli-field-served-by = Served by
cli-field-severity-client = Severity in his eyes
cli-field-severity-ours = Severity in ours
cli-field-simple = Turnover lost, by the simple formula
cli-field-sltv = Worth after a return
cli-field-spent = Spent
cli-field-standing = Standing
cli-field-state = State
cli-field-stated = He says
cli-field-step = Step
cli-field-street = Street
cli-field-total = Total
cli-field-touch = Touch
cli-field-true = True reason
cli-field-verdict = Verdict
cli-field-waiting = Waiting for it
cli-field-what = What
cli-field-who = Who
cli-field-why = Why
cli-field-yearly = Profit a year
cli-field-yearly-lost = Profit of those who left, a year

# The demonstration.
cli-demo-needs-fresh = The demonstration needs a fresh file, and { $path } is in use
cli-demo-no-client = The sample holds no client fit for the demonstration
cli-demo-not-refused = Rule 10 was not kept: the one who lost the client could become the driver
cli-demo-not-returned = The order came in, and { $client } is not returned
cli-demo-files = Files made
cli-demo-step-sample = The sample drive
cli-demo-step-losses = Who is lost and what it costs
cli-demo-step-targets = Whom to return first
cli-demo-step-rule-10 = The one who lost him may not drive the case
cli-demo-step-case = The case, with another driver
cli-demo-step-interview = Why he left, asked three times
cli-demo-step-fix-gate = No letter before the fix
cli-demo-step-fix = The fix, checked by another person
cli-demo-step-letter-text = The letter, filled in
cli-demo-step-letter = The letter on paper
cli-demo-step-script = The call script, its beginning
cli-demo-step-touches = The touches ahead
cli-demo-step-order = A new order arrives in a file
cli-demo-step-returned = He is returned, by the order alone
cli-demo-step-results = What the drive brought
cli-demo-stated = It is cheaper elsewhere.
cli-demo-why-1 = Because with you I never knew what a morning would cost me.
cli-demo-why-2 = The flour came after the ovens were hot.
cli-demo-why-3 = It was late three times in October, and nobody called.
cli-demo-true = Late three times, without a call.
cli-demo-kept = One call the evening before.
cli-demo-fix = The driver leaves at five and calls each client on the way
cli-demo-evidence = Route sheets of two weeks: no delivery after half past six
cli-demo-fill-name = the owner
cli-demo-fill-fault = We brought your flour four hours late and did not call.
cli-demo-fill-day = three mornings in October
cli-demo-fill-cost = You lost a morning’s baking.
cli-demo-fill-measures = Another person now brings your orders.
cli-demo-fill-responsible = the head of deliveries
cli-demo-fill-phone = the number on our sheet
cli-demo-fill-deadline = the end of next month
cli-demo-fact-orders = You have trusted us with { $count } { $count ->
        [one] order
       *[other] orders
    }
cli-demo-fact-last = You last ordered from us on { $day }
cli-import-no-longer-returned = { $client } is no longer returned: order no. { $number } was corrected (case { $case })
cli-field-taken = Taken
cli-field-limits = Limits
cli-field-currency = Currency
cli-field-rate = Rate
cli-field-value = Value
cli-targets-freed = The choice is the program’s again
cli-model-none = No model yet: { $wanted } clients who came again are wanted, and so far there are { $repeat }. Each client’s own rhythm has to do.
cli-model-fitted = Fitted on { $clients } clients, { $repeat } of whom came again
cli-letters-printed = Job: { $path } (pages: { $pages }, bytes: { $bytes })
cli-letters-handed = Letters with the courier: { $n }
cli-template-kept = The template is kept.
cli-template-reset = The shipped template stands again.
cli-check-fault-named = fault named
cli-check-cost-seen = cost seen
cli-check-fix-checked = fix checked
cli-check-offer = offer
cli-check-deadline = decent deadline
cli-check-control = personal control
cli-check-signer = signed by the head
cli-check-one-page = one page
cli-check-two-facts = two facts
cli-field-to-whom = To whom
cli-field-about-whom = About whom
cli-field-second = Second addressee
cli-field-kept = In place
cli-field-card = Card
cli-field-printer = Printer
cli-field-sheet-off = Sheet, mm
cli-field-envelope-off = Envelope, mm
cli-field-first-edge = Envelope goes in
cli-edge-upper = upper edge first
cli-edge-left = left edge first
cli-edge-right = right edge first
cli-no-printer = There is no printer “{ $name }”. Add it with: printer set “{ $name }”.
cli-losses-had = { $bought ->
        [one] { $bought } client
       *[other] { $bought } clients
    } had ever bought by then, { $gone ->
        [one] { $gone } of them was
       *[other] { $gone } of them were
    } gone before: the share is of the other { $clients }.
cli-bad-number = “{ $text }” is not a number. Write it like 1.33
cli-bad-whole = “{ $text }” is not a whole number. Write it like 30
cli-bad-day = “{ $text }” is not a day: write it as 2026-11-24
cli-bad-language = There are no letters in “{ $text }”: write en, ru or bg
cli-share-or-percent = “{ $text }” is more than the whole, which is 1. Write { $text }% or a share such as 0.3
cli-percent-or-share = “{ $text }” would be less than one per cent. Write { $percent } for { $percent }%, or { $text }% if it is so little
cli-loss-number-unknown = No loss has the number { $name }. Losses have numbers of their own, in the column Loss of “targets”; a part of the client’s name does as well
cli-targets-no-limits = Taken: { $taken }. Nobody is proposed, because nobody said how many hours and how much money there are: settings set drive.name=Autumn drive.hours_week=10 drive.budget=500
cli-targets-chosen = Taken: { $taken }. { $period ->
    [drive] Until the drive ends
   *[week] For a week
}: hours { $used } of { $hours }, money { $cost } of { $budget }; to be expected { $expected }
cli-targets-week-share = The money is a week’s share of what is left of the budget until the drive ends. For all of it: targets --period drive
cli-field-rhythm = How they buy
cli-losses-none-fit = Nobody who left fits this.
cli-field-hours = Hours
cli-letters-none-approved = No approved letter is waiting to be printed. Approve one with “letter”, or name letters by their numbers.
cli-letters-none-printed = No printed letter is waiting for the courier. Print one with “letters print”, or name letters by their numbers.
cli-letters-none-to-go = No approved or printed letter is waiting for the round. Approve one with “letter”, or name letters by their numbers.
cli-letter-facts = Facts to be said to him: --fact NOTE=WORDS
cli-letter-no-envelope = Or print it without an envelope: --no-envelope
cli-letter-reopen = Or make it a draft again: --reopen
cli-letter-came-back = It came back. If the address is right: --moved handed --courier. If not: correct it (client change), then --reopen, and approve it anew with its envelope.
cli-letter-other-signer = A draft again under another name: --reopen --signer NAME
cli-letter-none-to-move = This case has no letter on its way: “{ $kind }” was not written yet. --moved marks a printed letter as handed over, delivered, sent back or answered; write, approve and print it first.
cli-letter-other-to-move = This case has no letter “{ $kind }”. --moved marks a printed letter as handed over, delivered, sent back or answered. Here there is: { $others }. Name it with --kind.
cli-fact-unknown = No single fact of this client holds “{ $words }”. Noted are: { $noted }
cli-fact-none = Nothing is noted of this client yet. Give the fact in the words of the letter, without “=”: --fact "You have been with us since spring 2023".
cli-fix-dropped = The fix is off the list.
cli-fix-only = only { $client }
cli-field-still-open = Not put right yet
cli-field-way = Its way
cli-offer-changed = The case offers something else now: { $offer }. Take it into the letter with --take-offer.
cli-offer-gone = The case offers nothing any more. Take that into the letter with --take-offer.
cli-many-marks = Several open places say “{ $words }”: { $open }. Name one of them by more of its words.
cli-no-mark-open = No open place says “{ $words }”: all places of this draft are filled. What stands there is changed with --text.
cli-unnoted = Written to him and noted nowhere: { $words }. Where it is his alone, give the same words with --fact.
cli-letter-plotter = For the plotter: { $path }
cli-letter-plotter-unsigned = The signature from a picture is not on them: a picture has no strokes. Sign the letter by hand.

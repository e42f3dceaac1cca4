# The import page.

import-files = Exports
import-choose = Choose files
import-drop = Drop files here
import-drop-what = XLSX, XLS, ODS, CSV or TXT from your accounts, CRM, web shop or a spreadsheet. We work out the encoding, the delimiter, the dates and the columns; you check them. Clients and orders can go in together.
import-which = What to export
import-which-orders = Orders: whose, the date and the sum. With a number, the profit and who served the client, the losses come out more exact.
import-which-clients = Clients: name, phone, address, who served them. This file is optional.
import-which-again = You can load the same file again: what is known is not doubled, what is new is added.
import-laid = Files to load
import-mark-unread = not read
import-mark-waits = waits
import-waits = Waits until the files before it have been read.
import-running = Loading
import-doing-reading = Reading the files
import-doing-opening = Unpacking the workbook
import-doing-looking = Looking at the rows
import-doing-writing = Writing
import-doing-checking = Looking at who left and who is back
import-reading = Reading “{ $file }”
import-all-or-nothing = All of it loads or none of it.
import-nothing-loaded = Nothing was loaded.
import-head = { $rows ->
    [one] { $rows } line
   *[other] { $rows } lines
}: { $ready } ready{ $troubled ->
    [0] {""}
   *[other] , { $troubled } to decide
}
import-how = { $how }. { $known } of { $of ->
    [one] { $of } column
   *[other] { $of } columns
} recognised.
import-mend = Correct this
import-mend-close = Hide
import-kind = What is in the file
import-sheet = Sheet
import-of-sheet = sheet “{ $sheet }”
import-format-xlsx = Excel workbook
import-format-xls = Excel 97 workbook
import-format-ods = LibreOffice workbook
import-format-page = web page with a table
import-encoding = Encoding
import-delimiter = Delimiter
import-heading = Line with the column names
import-heading-note = 0 if there are none
import-decimal = Decimal numbers
import-order = Dates
import-currency = Currency of the sums
import-currency-note = Three letters, such as EUR
import-sums-thousands = Thousands
import-sums-fraction = A fraction
import-day-first = Day first
import-month-first = Month first
import-missing-how = Choose the column in the table below.
import-first-rows = First lines of the file
import-line-head = No.
import-column = Column { $number }
import-column-is = What is in the column “{ $heading }”
import-not-taken = left out
import-cell-bad = wrong here
import-rows-all = Show { $rows ->
    [one] { $rows } line
   *[other] { $rows } lines
}
import-rows-few = Show fewer
import-decide = To decide
import-decided = Decided
import-put = Put { $text }
import-put-right = Put
import-should-be = Line { $line }, “{ $heading }”: what it should be
import-skip = Skip
import-more-problems = And { $count ->
    [one] { $count } more line
   *[other] { $count } more lines
}. With so many, check that the columns, the dates and the delimiter were recognised rightly.
import-warnings = Taken, but without part of the data: { $count ->
    [one] { $count } cell
   *[other] { $count } cells
}
import-skipped-lines = { $count ->
    [one] { $count } line is skipped.
   *[other] { $count } lines are skipped.
}
import-unskip = Do not skip
import-refund = Line { $line } is a refund of { $sum }: it lowers the client’s total and does not count as a new order. { $count ->
    [one] There is one such line.
   *[other] There are { $count } such lines.
}
import-left-out = Left out: { $cancelled } cancelled or still open, { $totals } totals, { $repeated } repeated{ $nobody ->
    [0] {""}
   *[other] , { $nobody } without a buyer
}.
import-read-again = Read again
import-as-before = Back to our guesses
import-take-away = Remove the file
import-another = Add a file
import-load = Load { $ready ->
    [one] { $ready } line
   *[other] { $ready } lines
}
import-load-ready = Load { $ready } without them
import-decide-lines = Decide { $count ->
    [one] { $count } line
   *[other] { $count } lines
}
import-why-reading = { $of ->
    [one] The file is still being read.
   *[other] Still being read: { $left } of { $of } files.
}
import-why-unread = One of the files was not read: remove it or read it another way.
import-why-column = A column is missing: name it in the table.
import-why-sums = First say whether they are thousands or fractions: the sums can be read two ways.
import-why-dates = First answer what comes first, the day or the month.
import-why-empty = There is nothing to load: no line is ready.
import-done = Loaded
import-returned = Back again
import-returned-order = – an order of { $sum } on { $day }, after the loss
import-nothing-new = Nothing new in the files: all of it had been loaded before.
import-count-clients-new = New clients
import-count-clients-changed = Clients changed
import-count-orders-new = New orders
import-count-orders-changed = Orders changed
import-count-same = Already there, unchanged
import-count-refunds = Refunds
import-newly-lost = { $count ->
    [0] No new losses.
    [one] { $count } more client has left.
   *[other] { $count } more clients have left.
}
import-lost-twice = Left for the second time
import-lost-twice-rule = A client lost twice is not pursued any more. One farewell letter is allowed (rule 13).
import-to-losses = Look at the losses
import-laid-since = { $count ->
    [one] The file dropped meanwhile
   *[other] The { $count } files dropped meanwhile
}
import-more-files = Load more
import-no-longer-returned = No longer returned
import-no-longer-returned-order = – order no. { $number } was corrected
import-system = { $system }: { $kind }
import-remembered = The columns are read as you set them on { $day }.
import-forget = Forget
import-drag = Drag a name onto a column or choose it under the heading. The choice is remembered for files with the same headings.
import-known = When a client is already here
import-way-fill = Fill what is empty
import-way-update = Update
import-way-skip = Leave alone
import-way-review = Decide one by one
import-way-fill-how = What you have stays; the file only adds what is missing.
import-way-update-how = Where the file says something else, the file is taken; its phone and e-mail are put before yours. Your notes do not change.
import-way-skip-how = Known clients and orders stay as they are; only new ones are added.
import-way-review-how = You see each client of whom the file says something else, and decide. For the rest, what is empty is filled.
import-waiting = { $count ->
    [0] All are decided
    [one] { $count } row waits for your word
   *[other] { $count } rows wait for your word
}
import-review-all = For all undecided:
import-review-more = And { $count ->
    [one] { $count } row
   *[other] { $count } rows
} more, shown once you have decided these.
import-take-fill = fill what is empty
import-take-update = take the file’s
import-take-skip = leave alone
import-take-new = somebody else
import-take-of = What to do with { $client }
import-line = line { $line }
import-line-of = line { $line } of “{ $file }”
import-by-number = known by number
import-by-tax-id = known by tax number
import-by-name-and-phone = known by name and phone
import-by-email = known by e-mail
import-by-phone = known by phone
import-by-name = known by name alone
import-by-like-name = the name is almost the same
import-by-name-only = The file calls him “{ $name }”. Apart from the name nothing matches and nothing differs.
import-differ-what = What
import-ours = Yours
import-theirs = In the file
import-try = Try it out first
import-trying = Trying it out
import-trial = What would happen
import-trial-how = Nothing is written yet.
import-would-return = Would return
import-would-be-lost = { $count ->
    [0] Nobody else would be lost.
    [one] { $count } more client would be lost.
   *[other] { $count } more clients would be lost.
}
import-would-be-lost-twice = Would be lost a second time
import-seconds-left = { $count ->
    [one] About { $count } second left.
   *[other] About { $count } seconds left.
}
import-minutes-left = { $count ->
    [one] About { $count } minute left.
   *[other] About { $count } minutes left.
}
import-save-rejected = Save the rejected rows
import-save-rejected-how = As a file with the same columns. Put them right there and load it here.
import-saved-rejected = { $rows ->
    [0] No row is rejected, there is nothing to save.
    [one] { $rows } row saved: { $path }
   *[other] { $rows } rows saved: { $path }
}
import-rejected-file = { $file }, rejected rows.csv
import-count-contacts-new = New contact persons
import-count-inquiries-new = New inquiries
import-count-complaints-new = New complaints
import-count-employees-new = New employees
import-count-employees-changed = Employees changed
import-undo-this = Undo this import
import-undo-emptied = An import is undone as a whole, with this button or from the list of past imports. Steps before it can no longer be taken back with Ctrl+Z.
import-taken-back = The import is undone
import-count-known = Known, left as they are
import-count-left-out = Lines you left out
import-count-troubled = Lines with problems, not taken
import-count-cancelled = Cancelled orders and open deals
import-count-repeated = Repeats and further lines of the same order
import-count-totals = Totals and names above groups
import-count-nobody = Sales to nobody by name
import-refused = Cannot stand beside what is loaded already
import-load-without = Load without such lines
import-take-other = it is { $client }
import-contradictions-open = Open the client
import-numbers-are-monthly = Numbers begin anew each month
import-numbers-are-yearly = One number a year
import-unread-cells = Not everything could be read
import-take-same = the same client
import-sample = The sample with its invented clients is open.
import-sample-how = Your file would be mixed with them, and wiped with them when you leave the sample. Better leave it first.
import-sample-leave = Leave the sample
import-tab-troubled = { $kind }, { $count } to decide
import-decide-lines-in = Decide { $count ->
    [one] { $count } line
   *[other] { $count } lines
 } in “{ $file }”
import-last-step = The lines are written; this is the last step.
import-columns-left = { $count ->
    [one] Show { $count } column that is not taken
   *[other] Show { $count } columns that are not taken
 }
import-columns-taken = Only those that are taken

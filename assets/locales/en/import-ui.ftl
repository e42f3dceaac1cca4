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
import-running = Loading
import-doing-reading = Reading the files
import-doing-writing = Writing
import-doing-checking = Looking at who left and who is back
import-reading = Reading “{ $file }”
import-all-or-nothing = All of it loads or none of it.
import-nothing-loaded = Nothing was loaded.
import-head-orders = { $rows ->
    [one] { $rows } line
   *[other] { $rows } lines
}: { $ready } ready{ $troubled ->
    [0] {""}
   *[other] , { $troubled } to decide
}
import-head-clients = { import-head-orders }
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
import-left-out = Left out: { $cancelled } cancelled, { $totals } totals, { $repeated } repeated.
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
import-why-reading = The file is still being read.
import-why-unread = One of the files was not read: remove it or read it another way.
import-why-column = A column is missing: name it in the table.
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
import-count-skipped = Lines skipped
import-newly-lost = { $count ->
    [0] No new losses.
    [one] { $count } more client has left.
   *[other] { $count } more clients have left.
}
import-lost-twice = Left for the second time
import-lost-twice-rule = A client lost twice is not pursued any more. One farewell letter is allowed (rule 13).
import-to-losses = Look at the losses
import-more-files = Load more
import-no-longer-returned = No longer returned
import-no-longer-returned-order = – order no. { $number } was corrected

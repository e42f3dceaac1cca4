# What an import found, by name: at the window and at the terminal.
# used: import-differs-*

import-bought-again = Bought again by themselves
import-bought-again-order = – an order of { $sum } on { $day }{ $case ->
    [none] , with no case open
    [twice] . Lost twice: no case is opened any more
   *[had] {""}
 }
import-bought-again-more = And { $count } more who bought again by themselves.
import-lost-on = lost on { $day }
import-namesakes = The same name, but somebody else
import-namesake-of = – has the name of { $known }, but { $differs }: taken as a new client
import-namesakes-more = And { $count } more with a name you had already.
import-namesakes-how = If two of them are one after all, open the new client: there you make one of the two.
import-like-names = Almost the same name
import-like-name-of = – is written almost as “{ $known }”; taken as two clients
import-differs-tax-id = another tax number
import-differs-email = another e-mail
import-differs-phone = another phone
import-without-rate = { $orders ->
    [one] { $orders } new order in { $currency } ({ $sum }) has no rate: it counts as an order and as nothing in sums.
   *[other] { $orders } new orders in { $currency } ({ $sum }) have no rate: they count as orders and as nothing in sums.
}
import-without-rate-how = Say in the settings, under “Other currencies”, what one unit is worth, and the sums count at once.
import-sheets-left = Of “{ $file }” only the sheet “{ $read }” is read. Rows are also on: { $others }.
import-sheet-rows = “{ $sheet }” ({ $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
})
import-sheet-rows-more = “{ $sheet }” (more than { $rows } rows)
import-sheets-left-how = To load another one too, choose the file again and take the sheet under “Correct this”.
import-sheet-instead = Read “{ $sheet }”
import-lost-more = And { $count } more: all are under “Losses” for the period “all time”.

cli-import-namesakes-how = One and the same after all? “client same” shows such pairs, “client merge KEEP GONE” makes one of two.
cli-import-without-rate-how = Say what one unit of it is worth in the firm’s currency, “settings rate { $currency } AMOUNT”, and the sums count at once.
cli-import-sheets-how = Another one is read with --sheet NAME
cli-import-lost-more = And { $count } more: “losses --from 1900-01-01 --top all” lists all.
cli-import-take-how = Decide with --take FILE:LINE=WHAT, such as --take { $file }:{ $line }=update; WHAT is fill, update, skip, new or other. For all at once: --known fill, update or skip
cli-import-mend-how = Put a cell right with --fix LINE:COLUMN=TEXT, leave a line out with --leave-out LINE, or all of them with --skip-problems (--rejected FILE saves them to be mended)
cli-import-encoding-how = An encoding is said with --encoding, such as --encoding windows1251
cli-import-expected-letters = Name another encoding with --encoding, or put this cell right with --fix if it is the only such line
cli-import-bad-fix = “{ $text }” makes no sense. Say --fix 14:Sum=12.50 or, with several files, --fix 2:14:Sum=12.50
cli-import-bad-line = “{ $text }” is no line. Say --leave-out 14 or, with several files, --leave-out 2:14

import-note-no-heading = No line of column names was found in “{ $file }”: what the columns hold is told from what stands in them. See that it is right.
import-note-heading-unknown = The headings in “{ $file }” are unknown: the columns were recognised by what stands in them. Check that they are right. If the letters make no sense, choose another encoding.
import-note-month-first = Dates in “{ $file }” are read month first, because of { $text } on line { $line }. If that one is a slip, say that the day comes first.
import-note-total-differs = Line { $line } of “{ $file }” states a total of { $told }, while the orders read come to { $read }. Compare the two before you rely on it.
import-note-day-first = Dates in “{ $file }” are read day first only because of line { $line } ({ $text }), and there is no such date. If the month comes first, say so.
import-note-counted = Dates in “{ $file }” are numbers such as { $text } on line { $line }. They are read as a spreadsheet counts days, that one as { $day }. If the column holds something else, say so.
import-note-currency = “{ $file }” does not say which currency its sums are in. They are taken as the firm’s own, { $currency }; if it is another, say so.
import-note-currency-blank = Not every sum in “{ $file }” names its currency, on line { $line } for the first time. Such sums were taken in { $currency }; if that is wrong, say the currency.
import-note-days-left = “{ $file }” is read as a list of clients, and its column “{ $column }” is left out. If each row is what somebody asked, or complained of, on that day, say that these are inquiries, or complaints.
import-note-other-currency = { $some ->
    [yes] Sums with a sign
   *[no] Sums
} in “{ $file }” are in { $currency }, while the firm counts in { $own } and has no rate for that: such orders count, and their sums are shown apart.
import-note-mixed-currency = Some sums in “{ $file }” bear the sign of a currency and some do not. Those without one are taken in { $currency }; if that is wrong, say the currency.
import-note-thousands = Sums in “{ $file }” such as { $text } (line { $line }) are read as thousands. If that is a fraction, say which mark stands before it.
import-note-notes-left = “{ $file }” holds notes of { $count ->
    [one] { $count } client who has
   *[other] { $count } clients who have
} one already. What you have stays, the file’s notes are not taken.
import-note-addresses-left = “{ $file }” has another address for { $count ->
    [one] { $count } client who has
   *[other] { $count } clients who have
} one already, or several for one. The first stays, the others are not taken.
import-note-names-not-compared = { $count ->
    [one] { $count } client is
   *[other] { $count } clients are
} new: too many to look for slips of the pen among their names while loading. “The same client twice?” on the page of clients, or “client same” in the terminal, looks for them at any time.
import-note-how = All of this is changed under “Correct this” and under the headings of the table.
import-expected-quote = Close the quotation mark or take it away in the program the file is from, save and choose it again
import-unreadable-document = “{ $file }” is a document ({ $format }), not a table, whatever it is called. Export the list as XLSX or CSV and choose that
import-is-folder = “{ $file }” is a folder. Choose a file in it, or have the folder watched: whatever is laid into it is then loaded.
cli-import-note-how = What the rows are: --kind inquiries. The order of dates: --dates day-first. A column: --column NUMBER=FIELD. The line of the headings: --heading LINE. The currency: --currency CODE. The mark before a fraction: --decimal comma or point
cli-import-column-how = Name a column with --column HEADING=FIELD (its number where there are no headings), the line of the headings with --heading LINE
import-namesake-one-more = – several of your clients have that name already; taken as one more new client
import-note-unread = Columns of “{ $file }” that we do not know are left out: { $columns }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}.
import-note-twice = Several columns of “{ $file }” have the same heading: { $columns }. One of each is taken, as shown under the headings; choose the other there if you need it.
import-troubled = Left out, because
import-troubled-more = And { $count ->
    [one] { $count } more row
   *[other] { $count } more rows
}.
cli-import-troubled-how = All such rows as a file, to be put right: --rejected FILE
import-contradictions = Look like two clients at once; have a look
import-contradiction = “{ $file }”, line { $line }: by { $by ->
    [number] number
    [name-and-phone] name and phone
    [tax-id] tax number
    [email] e-mail
    [phone] phone
   *[name] name
} it is “{ $client }”, by { $other_by ->
    [tax-id] tax number
    [email] e-mail
    [phone] phone
   *[name] name
} “{ $other }”. Taken as “{ $client }”.
import-contradictions-more = { $count ->
    [one] And { $count } more such pair.
   *[other] And { $count } more such pairs.
}
import-contradictions-how = If they are one client, open either of them: the two can be merged there. To decide yourself, import with “Decide one by one”.
import-other-too = By { $by ->
    [tax-id] tax number
    [email] e-mail
    [phone] phone
   *[name] name
} it is “{ $client }”.
cli-import-contradictions-how = One client? “client merge KEEP GONE”. To decide yourself: --known review, “other” takes the second one
import-other-names = The same phone or e-mail under quite another name
import-other-name = “{ $file }”, line { $line }: “{ $name }”, but the { $by ->
    [email] e-mail
   *[phone] phone
} is that of “{ $client }”. Taken as one client; { $over ->
    [yes] he is called as in the file now.
   *[no] the name stays as it was.
}
import-other-names-more = { $count ->
    [one] And { $count } more such name.
   *[other] And { $count } more such names.
}
import-other-names-how = If they are two clients who share a phone or an e-mail, take this import back and import the file with “Decide one by one”: each will be asked about.
import-other-names-how-dry = If they are two clients who share a phone or an e-mail, choose “Decide one by one”: each will be asked about.
cli-import-other-names-how = Two clients? --known review --take { $file }:{ $line }=new; if the file is in already, “imports undo” first
import-nothing-else = Apart from the rows that wait for your word, there is nothing new in the files.
import-ours-of-files = (from these files)
import-other-name-asked = The name is quite another and the { $by ->
    [email] e-mail
   *[phone] phone
} is the same. Is it this client under another name, or another one who shares the { $by ->
    [email] e-mail
   *[phone] phone
} with him?
import-without = { $count ->
    [one] { $count } cell cannot be read: its line is taken without it
   *[other] { $count } cells cannot be read: their lines are taken without them
}
import-without-more = { $count ->
    [one] And { $count } more cell.
   *[other] And { $count } more cells.
}

# What an import found, by name: at the window and at the terminal.
# used: import-differs-*

import-bought-again = Bought again by themselves
import-bought-again-order = – an order of { $sum } on { $day }, with no case open
import-bought-again-more = And { $count } more who bought again by themselves.
import-lost-on = lost on { $day }
import-namesakes = The same name, but somebody else
import-namesake-of = – has the name of { $known }, but { $differs }: taken as a new client
import-namesakes-more = And { $count } more with a name you had already.
import-namesakes-how = If two of them are one after all, open the new client: there you make one of the two.
import-differs-tax-id = another tax number
import-differs-email = another e-mail
import-differs-phone = another phone
import-without-rate = { $orders ->
    [one] { $orders } new order in { $currency } ({ $sum }) has
   *[other] { $orders } new orders in { $currency } ({ $sum }) have
} no rate: counted as orders, in sums they count as nothing.
import-without-rate-how = Say in the settings, under “Other currencies”, what one unit is worth, and the sums count at once.
import-sheets-left = Of “{ $file }” only the sheet “{ $read }” is read. Rows are also on: { $others }.
import-sheet-rows = “{ $sheet }” ({ $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
})
import-sheet-rows-more = “{ $sheet }” (more than { $rows } rows)
import-sheets-left-how = To load another one too, choose the file again and take the sheet under “Correct this”.
import-sheet-instead = Read “{ $sheet }”
import-lost-more = And { $count } more: all are under “Losses”.

cli-import-namesakes-how = One and the same after all? “client same” shows such pairs, “client merge KEEP GONE” makes one of two.
cli-import-without-rate-how = Say what one unit is worth, such as “settings rate { $currency } 0.92”, and the sums count at once.
cli-import-sheets-how = Another one is read with --sheet NAME
cli-import-lost-more = And { $count } more: “losses” lists all.
cli-import-take-how = Decide with --take FILE:LINE=WHAT, such as --take { $file }:{ $line }=update; WHAT is fill, update, skip or new. For all at once: --known fill, update or skip
cli-import-mend-how = Put a cell right with --fix LINE:COLUMN=TEXT, leave a line out with --leave-out LINE, or all of them with --skip-problems (--rejected FILE saves them to be mended)
cli-import-bad-fix = “{ $text }” makes no sense. Say --fix 14:Sum=12.50 or, with several files, --fix 2:14:Sum=12.50
cli-import-bad-line = “{ $text }” is no line. Say --leave-out 14 or, with several files, --leave-out 2:14

# What stays when an import is taken back, and why.

import-undone-already = There is nothing to take back: this import has been taken back whole, or it brought nothing new.
import-kept-returned = A case counts as returned by this order.
import-kept-lost-twice = Without it the client would count as lost for the second time, and that is for good.
import-kept-second-loss = He came back by this order and was lost a second time since. That is for good (rule 13), so the order stays.
import-kept-compensation = A compensation refers to this order.
import-kept-complaint = A complaint refers to this order.
import-kept-case = A case has been opened on what this import told.
import-kept-changed = It has been changed since.
import-kept-orders = He has orders that stay.
import-kept-told-us = It is noted that he said he is leaving.
import-kept-merged = Another client has been merged into him.
import-kept-used = Other records refer to it.
import-watch-missing = “{ $file }” is not there. Check the path, or whether the disk is connected.
import-watch-otherwise = When “{ $file }” was last loaded it held { $was ->
    [orders] orders
    [contacts] people at clients
    [inquiries] inquiries
    [complaints] complaints
    [employees] employees
   *[clients] clients
 }; { $now ->
    [same] now its columns stand otherwise
    [orders] now it reads as orders
    [clients] now it reads as a list of clients
    [contacts] now it reads as a list of people at clients
    [inquiries] now it reads as inquiries
    [complaints] now it reads as complaints
    [employees] now it reads as a list of employees
   *[none] now none of its columns is known
 }.{ $count ->
    [0] {""}
    [one] {" "}The column “{ $columns }” is missing or called otherwise.
   *[other] {" "}Columns missing or called otherwise: { $columns }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
     }.
 } If the file is right as it is, load it by hand once; from then on it is read so.

# used: import-kept-what-*
import-kept-what-order = Order
import-kept-what-client = Client
import-kept-what-value = Value
import-kept-what-employee = Person of the firm
# used: import-changed-*
# used: import-change-called-off
import-changes = What changed
import-change-what = Record
import-change-field = Detail
import-change-before = Was
import-change-after = Is now
import-changed-order = Order
import-changed-called-off = Order called off
import-changed-client = Client
import-changed-inquiry = Inquiry
import-changed-complaint = Complaint
import-changed-employee = Employee
import-change-order = Order { $number } of { $day }
import-change-called-off = Order { $number } of { $day }, called off or given back
import-change-value = { $value }
import-changes-more = And { $count } more: the whole list can be saved as a file.
import-changes-undone = This import was taken back on { $day }, and the old values stand again. The other imports are in the list of past ones.
cli-imports-changes-none = The import changed nothing of what was there before it.
cli-import-changes-how = The whole list: “imports changes { $run }”; as a file: “imports changes { $run } --out FILE”
import-kept-later = A later import has changed it. Take that one back, then the rest of this one.
cli-imports-kept-how = Once nothing holds it any more, say it again: “imports undo { $id }”
import-past-gone-nothing = Nothing has been taken back yet.
# used: import-gone-*
import-gone-orders = { $count ->
    [one] { $count } order
   *[other] { $count } orders
 }
import-gone-clients = { $count ->
    [one] { $count } client
   *[other] { $count } clients
 }
import-gone-values = { $count ->
    [one] { $count } changed value
   *[other] { $count } changed values
 }

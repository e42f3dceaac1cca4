import-past = Past imports
import-brought-clients = { $count ->
    [one] { $count } new client
   *[other] { $count } new clients
 }
import-brought-orders = { $count ->
    [one] { $count } new order
   *[other] { $count } new orders
 }
import-brought-contacts = { $count ->
    [one] { $count } new contact person
   *[other] { $count } new contact persons
 }
import-brought-changed = { $count } changed
import-brought-returned = { $count ->
    [one] { $count } client came back
   *[other] { $count } clients came back
 }
import-past-returned-more = and { $count } more
import-past-nothing = nothing new
import-past-undo = Take back
import-past-undo-of = Take back the import of { $files }, { $day }
import-past-undoing = Taking back
import-past-undone-on = taken back { $day }{ $kept ->
    [0] {""}
   *[other] , { $kept } kept
 }
import-past-gone = Taken back: { $what }. A copy of the data from before is in the settings.
import-past-returns-gone = { $count ->
    [one] No longer counted as returned: { $names }.
   *[other] No longer counted as returned, { $count } clients: { $names }.
 }
import-past-kept = { $count ->
    [one] One thing stays, and this is why
   *[other] { $count } things stay, and this is why
 }
import-past-kept-more = And { $count } more.
import-past-all = Show all { $count }
import-past-fewer = Show fewer
import-past-how = Taking an import back removes what it brought. What somebody has worked with since stays, and you are told why. The same file can be loaded again.
import-watched = Imported by themselves
import-watched-missing = not there now
import-watched-waiting = waiting for the first file
import-watched-last = last time, { $day }: { $brought }
import-watched-not-yet = nothing loaded yet
import-watched-stop = Stop
import-watched-stop-of = Stop importing { $path } by itself
import-not-loaded = Not loaded
import-watched-not-taken = Nothing of this file was loaded; it is tried again when it changes.
import-watched-open = Open and correct
import-watched-again = Try again
import-watched-looking = Trying
import-watched-how = When such a file changes, or a new one is laid into the folder, it is loaded while this window is open, all of it or none of it.
import-watch-file = Watch a file
import-watch-folder = Watch a folder
import-watch-taken = “{ $file }” loaded: { $orders ->
    [one] { $orders } new order
   *[other] { $orders } new orders
 }, { $clients ->
    [one] { $clients } new client
   *[other] { $clients } new clients
 }{ $changed ->
    [0] {""}
   *[other] , { $changed } changed
 }{ $returned ->
    [0] {""}
    [one] . Back again: { $names }
   *[other] . Back again: { $names }
 }
import-watch-troubled = “{ $file }” was not loaded. What is wrong is told on the import page.
import-watch-these = { $count ->
    [one] Load this file by itself from now on
   *[other] Load these files by themselves from now on
 }
import-watching-these = { $count ->
    [one] The file will be loaded whenever it changes.
   *[other] The files will be loaded whenever they change.
 }
import-to-past = All imports
import-watch-trouble = { $count ->
    [one] “{ $file }” changed and was not loaded.
   *[other] { $count } watched files changed and were not loaded.
 }
import-watch-trouble-look = See what is wrong
import-watched-missing-how = It is looked for again every few seconds. If it is gone for good, stop watching it.
import-changes-save = Save the list of changes
import-changes-save-how = As a table: whose record, what stood there and what stands there now.
import-changes-file = What the import changed.xlsx
import-changes-saved = { $rows ->
    [one] { $rows } row saved: { $path }
   *[other] { $rows } rows saved: { $path }
 }
import-changes-all = Show { $count ->
    [one] { $count } record
   *[other] { $count } records
 }
import-changes-nothing = empty
import-past-changes-of = What changed: import of { $files }, { $day }
import-past-undo-rest = Take back the rest
import-past-undo-rest-of = Take back the rest of the import { $files }, { $day }
import-past-kept-how = Once nothing holds them any more, take back the rest of this import: it stays in the list.
import-watched-not-taken-now = Nothing new of this file was loaded; what was loaded on { $day } is in place. It is tried again when it changes.
import-watch-look = Take a look
import-names-more = { $names } and { $more } more
import-past-ask = Take this import back ({ $brought })? What somebody has worked with since stays. Ctrl+Z does not bring it again, but the file can be loaded again.
import-past-ask-rest = Take back what stayed then, too ({ $kept })? What nothing holds any more goes. Ctrl+Z does not bring it again, but the file can be loaded again.
import-past-ask-yes = Yes, take it back
import-past-ask-no = Leave it
